"""What a case knows for the officers' forms, what the officer types instead, and that none of it is kept."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from flask import Flask

from kiosk.domain.lifecycle import Role
from kiosk.law.refusal_grounds import REFUSAL_GROUNDS
from kiosk.models import Case
from kiosk.printing import render
from kiosk.printing.forms import NoFormInForce
from kiosk.printing.officer_documents import Ct04, Ct06, Ct07Blank, Ct08
from kiosk.procedures import CATALOGUE
from kiosk.services import case_traces, cases, officer_forms, officer_papers, retention
from kiosk.services.officer_form_fields import FIELDS, Unreadable, read, read_one
from kiosk.services.officer_forms import Typed, document, known_values, offered
from tests.builders import NOW, TODAY, a_case, days_later
from tests.desk import an_officer
from tests.filed_cases import FILE_NUMBER, a_filing

CHECKED = {field.key: field for fields in FIELDS.values() for field in fields}


def typed(form: str, case: Case, app: Flask, **values: str) -> Typed:
    """What the page has for that case, and what the officer typed over it."""
    known = known_values(case, form, app.config["STATION"], NOW)
    values, problems = read(form, known | values)
    assert problems == {}
    return Typed(values)


def test_a_receipt_is_filled_in_from_the_case(inside: Flask) -> None:
    case = a_filing("received")

    form = document("ct04", case, typed("ct04", case, inside), inside.config["STATION"], TODAY)

    assert isinstance(form, Ct04)
    assert (form.full_name, form.personal_id, form.file_number) == ("Nguyễn Thị Mẫu", "024158000012", FILE_NUMBER)
    assert form.request.startswith("Đăng ký tạm trú tại: Thôn Trại, xã Bắc Lũng")
    assert (form.received.hour, form.received.minute, form.received.day) == ("09", "24", "23/11/2026")
    assert (form.due.hour, form.due.day) == ("", "27/11/2026"), "the hour is not known, so it stays open"
    assert (form.head.police_of, form.head.place) == ("xã Bắc Lũng", "Bắc Lũng")
    assert form.permanent == "xã Nghĩa Phương, thành phố Bắc Ninh"
    assert (form.temporary, form.present) == ("", "")


def test_before_it_is_taken_in_the_receipt_promises_the_day_of_the_law(inside: Flask) -> None:
    case = a_filing("printed")

    values = known_values(case, "ct04", inside.config["STATION"], NOW)

    assert (values["received_time"], values["due_day"]) == ("09:24", "27/11/2026")


def test_where_the_law_gives_two_times_the_officer_chooses(inside: Flask) -> None:
    from kiosk.services import visits

    procedure = CATALOGUE["xac-nhan-cu-tru"]
    case = cases.start(procedure, "một lượt", NOW)
    cases.answer(case, {q.key: q.example for step in procedure.steps for q in step.questions}, NOW)
    cases.hand_in(case, TODAY, NOW, keep=True)
    visits.end("một lượt")

    assert known_values(case, "ct04", inside.config["STATION"], NOW)["due_day"] == ""
    assert offered(case) == ("ct04", "ct06", "ct07")


def test_what_was_forgotten_is_not_found_again_and_not_kept_when_it_is_typed(inside: Flask) -> None:
    case = a_filing("received", keep=False)
    before = dict(case.answers)

    known = known_values(case, "ct04", inside.config["STATION"], NOW)
    form = document(
        "ct04", case, typed("ct04", case, inside, full_name="Phạm Văn Mẫu", personal_id="024 092 000 019"),
        inside.config["STATION"], TODAY,
    )  # fmt: skip

    assert [known[key] for key in ("full_name", "personal_id", "phone", "email")] == ["", "", "", ""]
    assert known["request"] == "Đăng ký tạm trú"
    assert isinstance(form, Ct04)
    assert (form.full_name, form.personal_id) == ("Phạm Văn Mẫu", "024092000019")
    assert case.answers == before


def test_the_refusal_carries_the_chosen_grounds_and_the_officers_own_words(inside: Flask) -> None:
    case = a_filing("received")
    grounds = officer_forms.grounds_for(case, TODAY)

    form = document(
        "ct06",
        case,
        replace(typed("ct06", case, inside, reason="Một lý do khác.\n\nThêm nữa."), grounds=(grounds[1].key, "bịa")),
        inside.config["STATION"],
        TODAY,
    )

    assert isinstance(form, Ct06)
    assert form.reasons == (grounds[1].text, "Một lý do khác.", "Thêm nữa.")


def test_after_a_refusal_its_reason_and_ground_stand_there_already(inside: Flask) -> None:
    case = a_filing("received")
    case_traces.write(case, "Còn tranh chấp.", an_officer(), NOW, about="refuse")
    given = {"ground": "short-stay", "reason": "Còn tranh chấp."}
    cases.move(case, "refuse", Role.OFFICER, given, TODAY, NOW)

    assert known_values(case, "ct06", inside.config["STATION"], NOW)["reason"] == "Còn tranh chấp."
    assert officer_forms.ground_of_refusal(case) == ("short-stay",)
    assert offered(case) == ("ct06",)


@pytest.mark.parametrize(("status", "has"), [("received", False), ("result-ready", True)])
def test_a_result_is_told_only_when_there_is_one(inside: Flask, status: str, has: bool) -> None:
    case = a_filing(status)

    form = document("ct08", case, typed("ct08", case, inside), inside.config["STATION"], TODAY)

    assert isinstance(form, Ct08)
    assert form.subject == "kết quả giải quyết thủ tục đăng ký tạm trú"
    assert bool(form.contents) == has
    assert (form.addressee, form.born, form.sex) == ("Nguyễn Thị Mẫu", "05/03/1958", "Nữ")


def test_the_confirmation_is_blank(inside: Flask) -> None:
    case = a_filing("received")

    form = document("ct07", case, Typed({}), inside.config["STATION"], TODAY)

    assert isinstance(form, Ct07Blank)


@pytest.mark.parametrize("form", FIELDS)
def test_before_the_circular_there_was_no_such_form(inside: Flask, form: str) -> None:
    case = a_filing("received")

    with pytest.raises(NoFormInForce):
        document(form, case, typed(form, case, inside), inside.config["STATION"], date(2026, 6, 30))


@pytest.mark.parametrize(
    ("status", "forms"),
    [
        ("saved", ()),
        ("printed", ("ct04", "ct06")),
        ("received", ("ct04", "ct06", "ct08")),
        ("incomplete", ("ct04", "ct06")),
        ("result-ready", ("ct08",)),
        ("returned", ("ct08",)),
        ("refused", ("ct06",)),
        ("withdrawn", ()),
    ],
)
def test_each_stage_offers_the_forms_that_belong_to_it(inside: Flask, status: str, forms: tuple[str, ...]) -> None:
    assert offered(a_filing(status)) == forms


def test_an_activation_has_no_forms(inside: Flask) -> None:
    assert offered(a_case()) == ()
    assert not officer_forms.may_be_made(a_case(visit="khác"))


def test_the_papers_are_those_the_law_asks_for_and_only_ticked_ones_are_printed(inside: Flask) -> None:
    rows = officer_papers.rows_for(a_filing("received"), TODAY)

    assert [row.name for row in rows if row.ticked] == ["Tờ khai thay đổi thông tin cư trú (mẫu CT01)"]
    assert "Hợp đồng hoặc giấy cho thuê, mượn, ở nhờ" in [row.name for row in rows]
    assert [row.own for row in rows][-3:] == [True] * 3
    sent = {
        "paper-name-0": "Tờ khai", "paper-0": "1", "paper-shape-0": "Bản chính", "paper-remark-0": "",
        "paper-name-1": "Hợp đồng", "paper-shape-1": "Bản bịa", "paper-remark-1": "x",
        "paper-name-2": "Giấy khai sinh", "paper-own-2": "1", "paper-shape-2": "", "paper-remark-2": "đã trả lại",
        "paper-name-3": "", "paper-own-3": "1",
    }  # fmt: skip
    handed_in = officer_papers.handed_in(officer_papers.read_rows(sent))
    assert [(paper.name, paper.shape, paper.remark) for paper in handed_in] == [
        ("Tờ khai", "Bản chính", ""),
        ("Giấy khai sinh", "", "đã trả lại"),
    ]


@pytest.mark.parametrize(
    ("key", "raw", "value"),
    [
        ("personal_id", "024 092-000.019", "024092000019"),
        ("personal_id", "024092000", "024092000"),
        ("born", "1958", "1958"),
        ("born", "3/1990", "3/1990"),
        ("born", "5.3.1990", "05/03/1990"),
        ("due_day", "27-11-2026", "27/11/2026"),
        ("due_time", "16h30", "16:30"),
        ("due_time", "7:05", "07:05"),
        ("content", " Một \r\n\r\n hai\u200b ", "Một\nhai"),
        ("full_name", "", ""),
    ],
)
def test_what_is_typed_is_read_as_it_stands_on_a_form(key: str, raw: str, value: str) -> None:
    assert read_one(CHECKED[key], raw) == value


@pytest.mark.parametrize(
    ("key", "raw"),
    [
        ("personal_id", "02409200001"),
        ("personal_id", "02409200001x"),
        ("personal_id", "٠٢٤٠٩٢٠٠٠٠١٩"),
        ("born", "13/1990"),
        ("due_day", "31/02/2027"),
        ("due_time", "24:00"),
        ("full_name", "a" * 81),
        ("content", "a" * 3001),
    ],
)
def test_what_cannot_be_meant_is_refused_with_a_sentence(key: str, raw: str) -> None:
    with pytest.raises(Unreadable, match="Xin"):
        read_one(CHECKED[key], raw)


def test_every_ground_names_its_provision_and_belongs_to_a_procedure_we_have() -> None:
    keys = [ground.key for ground in REFUSAL_GROUNDS]

    assert len(set(keys)) == len(keys)
    for ground in REFUSAL_GROUNDS:
        assert "Điều" in ground.text
        assert ground.text.endswith(".")
        article = ground.source.article.partition("Điều ")[2]
        assert f"Điều {article}" in ground.text, ground.key
        assert set(ground.procedures) <= set(CATALOGUE)
    residence = [slug for slug, procedure in CATALOGUE.items() if procedure.filing]
    assert all(any(not g.procedures or slug in g.procedures for g in REFUSAL_GROUNDS) for slug in residence)


@pytest.mark.parametrize("form", FIELDS)
def test_the_sample_is_printed_with_the_stations_own_head(inside: Flask, form: str) -> None:
    sample = officer_forms.sample(form, replace(inside.config["STATION"], name="Công an phường Mẫu"), TODAY)

    assert sample.head.police_of == "phường Mẫu"
    assert render(sample, "A4").startswith(b"%PDF")


def test_purging_leaves_nothing_of_a_form_for_longer_than_a_day(inside: Flask) -> None:
    from kiosk.extensions import db
    from kiosk.models import PrintJob
    from kiosk.services import desk_prints

    case = a_filing("received")
    form = document("ct04", case, typed("ct04", case, inside), inside.config["STATION"], TODAY)
    desk_prints.ask(form, "ct04", f"case:{case.id}", "A4", an_officer(), NOW, personal=True, case=case)

    later = NOW + timedelta(days=1, minutes=1)
    retention.purge(later.date(), later)

    assert db.session.scalars(db.select(PrintJob)).all() == []
    assert days_later(1) < later
