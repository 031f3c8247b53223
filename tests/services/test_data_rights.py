"""The rights of the person: answered in two working days, carried out everywhere, refused only with a reason."""

from datetime import date, timedelta

import pytest
from flask import Flask

from kiosk.extensions import db
from kiosk.models import (
    Case,
    CaseNote,
    Correction,
    DataRequest,
    FollowUp,
    Import,
    ImportRow,
    PrintJob,
    PrintStatus,
    Tally,
)
from kiosk.services import (
    data_deletion,
    data_kept,
    data_rights,
    data_sheet,
    data_subject,
    desk_prints,
    visits,
)
from kiosk.services.data_subject import Subject
from kiosk.services.follow_up import ledger, of_cases
from kiosk.services.transaction import writing
from tests.builders import NOW, TODAY, a_case, wants_a_call
from tests.desk import an_officer
from tests.filed_cases import a_filing
from tests.services.rows import bytes_on_disk, tables_with

MARKER, FOLDED, PHONE, DIGITS = "Zyxwv Mẫu", "zyxwv mau", "0987654321", "024158999912"
HAMLETS = ("Thôn Trại",)


def everywhere() -> Subject:
    """Somebody whose marker stands in every column that may hold something personal."""
    officer = an_officer("ha")
    case = a_case(visit="bà", **wants_a_call(contact_name=MARKER, contact_phone=PHONE))
    visits.end("bà")
    row = of_cases.of_case(case)
    assert row is not None
    row.full_name, row.name_key, row.phone, row.birth_year = MARKER, FOLDED, PHONE, 1958
    row.id_digest, row.id_mask, row.listed_at = ledger.digest(DIGITS), "Zyxwv••12", NOW
    case.file_number = "G01.Zyxwv"
    case.answers = {**case.answers, "contact_name": MARKER, "keep": "yes"}
    case.visit_answers = {"contact_name": MARKER}
    values = {"contact_name": MARKER}
    told = Import(officer_id=officer.id, label="Danh sách", status="applied", created_at=NOW, changed_at=NOW)
    db.session.add_all([
        CaseNote(case_id=case.id, officer_id=officer.id, text=f"Gọi {MARKER}", at=NOW),
        Correction(case_id=case.id, officer_id=officer.id, reason=f"{MARKER} nói", before=values, after=values, at=NOW),
        told,
    ])  # fmt: skip
    db.session.flush()
    db.session.add(
        ImportRow(import_id=told.id, row=1, cells=[MARKER], faults=[MARKER], follow_up_id=row.id,
                  before={"full_name": [MARKER, None]}, fate="update")
    )  # fmt: skip
    papers = (("case:x", case.id), (f"desk:follow-up:{row.id}", None), ("desk:list", None))
    for number, (name, case_id) in enumerate(papers):
        db.session.add(
            PrintJob(subject=name, kind="visit-list", version=number, case_id=case_id, document={"lines": [MARKER]},
                     paper="A4", status=PrintStatus.QUEUED, created_at=NOW, changed_at=NOW, officer_id=officer.id)
        )  # fmt: skip
    db.session.flush()
    return Subject(case, row)


def asked(right: str, subject: Subject) -> DataRequest:
    """Thượng úy Hà takes it down."""
    return data_rights.receive(right, subject, an_officer("ha"), NOW)


def test_deletion_leaves_nothing_in_any_table_nor_on_the_disk(inside: Flask) -> None:
    with writing():
        subject = everywhere()
        held = tables_with("Zyxwv")
        number = subject.case.id if subject.case else 0
    assert held == {
        "cases", "contacts", "case_notes", "corrections", "follow_ups", "import_rows", "print_jobs"
    }  # fmt: skip
    assert "case_words" in tables_with("zyxwv")

    with writing():
        again = data_subject.of_key(f"case:{number}")
        assert again is not None
        data_rights.carry_out(asked(data_rights.DELETE, again), again, an_officer("ha"), NOW)

    for marker in ("Zyxwv", "zyxwv", PHONE, ledger.digest(DIGITS)):
        assert tables_with(marker) == set()
    db.session.remove()
    file = inside.config["KIOSK"].database
    for raw in (b"Zyxwv", b"zyxwv", PHONE.encode()):
        assert raw not in bytes_on_disk(file)


def test_after_deletion_the_counts_and_the_anonymous_case_are_still_there(inside: Flask) -> None:
    with writing():
        subject = everywhere()
        before = {(one.kind, one.key): one.count for one in db.session.scalars(db.select(Tally))}
        data_rights.carry_out(asked(data_rights.DELETE, subject), subject, an_officer("ha"), NOW)

    case, row = db.session.scalars(db.select(Case)).one(), db.session.scalars(db.select(FollowUp)).one()
    assert (case.status, case.hamlet) == ("withdrawn", "Thôn Trại")
    assert (row.closed, row.hamlet, row.birth_year) == ("withdrawn", "Thôn Trại", None)
    after = {(one.kind, one.key): one.count for one in db.session.scalars(db.select(Tally))}
    assert all(after[key] >= count for key, count in before.items())
    assert before
    assert not data_deletion.holds_anything(Subject(case, row))


def test_papers_that_wait_are_not_printed_after_the_deletion(inside: Flask) -> None:
    with writing():
        subject = everywhere()
        data_deletion.delete_person(subject, an_officer("ha"), TODAY, NOW)

    jobs = db.session.scalars(db.select(PrintJob)).all()
    assert [(job.status, job.problem, job.document) for job in jobs] == [("failed", "canceled", {})] * 3


def test_other_people_keep_what_is_theirs(inside: Flask) -> None:
    with writing():
        subject = everywhere()
        other = a_case(visit="ông", **wants_a_call(contact_name="Bùi Văn Khác Mẫu", contact_phone="0900999888"))
        data_deletion.delete_person(subject, an_officer("ha"), TODAY, NOW)

    assert other.contact is not None
    assert tables_with("Khác") == {"contacts"}


def test_a_kept_form_is_deleted_too_and_its_case_is_withdrawn(inside: Flask) -> None:
    with writing():
        case = a_filing(full_name=MARKER)
        data_deletion.delete_person(Subject(case, None), an_officer("ha"), TODAY, NOW)

    assert tables_with(MARKER) == set()
    assert case.status == "withdrawn"


def test_a_file_in_hand_is_not_deleted_but_the_request_can_be_refused(inside: Flask) -> None:
    with writing():
        subject = Subject(a_filing("received", full_name=MARKER), None)
        request = asked(data_rights.DELETE, subject)
        with pytest.raises(data_rights.NotPossible):
            data_rights.carry_out(request, subject, an_officer("ha"), NOW)
        assert request.done_at is None
        with pytest.raises(data_rights.NotPossible):
            data_rights.refuse(request, "vì thế", an_officer("ha"), NOW)
        data_rights.refuse(request, "in-hand", an_officer("ha"), NOW)

    assert tables_with(MARKER) >= {"cases"}
    assert [one.ended for one in data_rights.answered(TODAY)] == ["Từ chối: Hồ sơ đang được giải quyết, chưa xóa được"]


def test_consent_taken_back_deletes_the_entry_and_stops_the_asking(inside: Flask) -> None:
    with writing():
        case = a_case(visit="bà", **wants_a_call(contact_name=MARKER, contact_phone=PHONE))
        visits.end("bà")
        subject = Subject(case, of_cases.of_case(case))
        assert data_deletion.holds_consent(subject)
        data_rights.carry_out(asked(data_rights.WITHDRAW, subject), subject, an_officer("ha"), NOW)

    assert tables_with(MARKER) == set()
    assert case.status == "waiting"
    assert subject.row is not None
    assert subject.row.stopped == "asked"
    assert not data_deletion.holds_consent(subject)


def test_it_is_due_after_two_working_days_and_the_overdue_come_first(inside: Flask) -> None:
    with writing():
        first = Subject(a_case(visit="bà"), None)
        late = asked(data_rights.SEE, first)
        # Tuesday 24/11 is a holiday.
        assert late.due_on == date(2026, 11, 26)
        second = Subject(a_case(visit="ông"), None)
        asked(data_rights.DELETE, second).due_on = date(2026, 11, 30)
        assert asked(data_rights.SEE, first) is late

    found = data_rights.open_requests(date(2026, 11, 27))
    assert [(one.right, one.overdue) for one in found] == [("see", True), ("delete", False)]
    assert data_rights.overdue_count(TODAY) == 0
    assert data_rights.overdue_count(date(2026, 11, 27)) == 1
    assert data_rights.overdue_count(TODAY + timedelta(days=9)) == 2


def test_everything_that_is_kept_is_shown_in_words(inside: Flask) -> None:
    with writing():
        subject = everywhere()

    groups = {group.heading: dict(group.lines) for group in data_kept.kept(subject, TODAY)}
    values = " ".join(value for lines in groups.values() for value in lines.values())
    assert groups["Mục gọi lại (có đồng ý)"]["Số điện thoại"] == PHONE
    assert groups["Sổ theo dõi người chưa kích hoạt"]["Năm sinh"] == "1958"
    assert f"Gọi {MARKER}" in values
    assert FOLDED in values
    assert f"{MARKER} → {MARKER}" in values
    assert "Giấy chờ in còn nội dung" in groups


def test_the_sheet_says_that_it_is_no_form_and_prints(inside: Flask) -> None:
    with writing():
        subject = everywhere()
        paper = data_sheet.sheet(subject, inside.config["STATION"], TODAY, NOW)
        job = desk_prints.ask(paper, data_sheet.KIND, subject.key, "A4", an_officer("ha"), NOW, personal=True)

    from kiosk.printing import render_values
    from tests.printing.papers import shown, words

    pdf = render_values(job.kind, job.document, "A4")
    text = shown(pdf)
    for wanted in ("không phải biểu mẫu", MARKER, PHONE, "Quyền của ông/bà"):
        assert words(wanted) in text


@pytest.mark.parametrize("typed", ["zyxwv", "Zyxwv Mẫu", PHONE])
def test_a_person_is_found_once_by_name_or_number(inside: Flask, typed: str) -> None:
    with writing():
        subject = everywhere()

    found = data_subject.search(typed, HAMLETS, TODAY)
    assert [one.key for one in found] == [subject.key]


def test_somebody_of_the_list_is_found_by_name_number_and_row(inside: Flask) -> None:
    with writing():
        row = ledger.add_listed(MARKER, 1958, "Thôn Trại", PHONE, DIGITS, "", None, None, None, NOW)
        db.session.flush()

    for typed in ("mẫu", PHONE, DIGITS, f"#{row.id}"):
        assert [one.key for one in data_subject.search(typed, HAMLETS, TODAY)] == [f"follow-up:{row.id}"], typed
    for typed in ("", "%", "_", "#999", "x" * 500, "\x00", "đ", "#" + "9" * 30):
        assert data_subject.search(typed, HAMLETS, TODAY) == []
