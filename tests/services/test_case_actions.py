"""What an officer does with a case: the table's buttons, what each needs, what follows, and who did it."""

from datetime import date, datetime

import pytest
from flask import Flask
from sqlalchemy import select

from kiosk.domain.account import ACCOUNT_LIFECYCLE
from kiosk.domain.lifecycle import Role, TransitionNotAllowed
from kiosk.domain.privacy import OPEN_CASES
from kiosk.domain.residence import FILING_LIFECYCLE
from kiosk.extensions import db
from kiosk.models import AuditEntry, Case, CaseNote
from kiosk.services import (
    case_actions,
    case_papers,
    case_timeline,
    case_times,
    case_traces,
    cases,
    retention,
    slip_codes,
    slips,
    visits,
)
from kiosk.services.case_traces import NotAccepted
from kiosk.services.transaction import writing
from tests.builders import NOW, TODAY, VISIT, a_case, a_draft, days_later, wants_a_call
from tests.desk import an_officer
from tests.filed_cases import FILE_NUMBER, a_filing

RECEIVES = {"file_number": FILE_NUMBER.lower(), "time": "0"}
REFUSES = {"ground": "short-stay", "reason": "Chỉ ở 10 ngày"}
SEEN = {"opened": "yes", "passcode": "yes", "card_shown": "yes"}


def does(case: Case, action: str, now: datetime = NOW, **typed: str) -> Case:
    """Thượng úy Hà does it."""
    db.session.flush()
    case_actions.carry_out(case, action, typed, an_officer(), now)
    db.session.flush()
    return case


def offered(case: Case) -> list[str]:
    """The actions of the buttons."""
    return [button.action for button in case_actions.buttons(case)]


def test_every_action_of_the_tables_is_a_button_or_done_elsewhere_and_has_its_words() -> None:
    for table in (ACCOUNT_LIFECYCLE, FILING_LIFECYCLE):
        for rule in table.rules:
            if Role.OFFICER in rule.roles:
                assert (rule.action in case_actions.DEEDS) is (rule.action not in case_actions.ELSEWHERE), rule.action
            assert rule.action in case_timeline.EVENTS


@pytest.mark.parametrize("status", [status for status in FILING_LIFECYCLE.statuses() if status != "lapsed"])
def test_the_buttons_are_what_the_table_allows_an_officer_and_no_key_is_taken_twice(inside: Flask, status: str) -> None:
    case = a_filing(status)
    allowed = set(FILING_LIFECYCLE.allowed(status, Role.OFFICER)) - set(case_actions.ELSEWHERE)

    assert set(offered(case)) == (allowed if status != "draft" else set())
    keys = [button.deed.key for button in case_actions.buttons(case) if button.deed.key]
    assert len(keys) == len(set(keys))


def test_receiving_keeps_number_and_day_says_who_and_shuts_the_citizens_way(inside: Flask) -> None:
    case = does(a_filing(), "receive", **RECEIVES)

    assert (case.status, case.file_number) == ("received", FILE_NUMBER)
    assert case.due_on == case.next_on == date(2026, 11, 27)
    assert case.events[-1].officer_id == an_officer().id
    assert cases.open_actions(case) == ()
    entry = db.session.scalars(select(AuditEntry).where(AuditEntry.action == "case-moved")).one()
    assert entry.details == {"did": "receive", "to": "received"}


def test_a_dossier_that_is_completed_is_counted_anew_from_that_day(inside: Flask) -> None:
    case = does(a_filing(), "receive", **RECEIVES)

    does(case, "ask-for-more", reason="Thiếu hợp đồng", until="30/11/2026")
    assert (case.due_on, case.deadline_on, case.next_on) == (None, date(2026, 11, 30), date(2026, 11, 30))
    does(case, "complete", days_later(7), time="0")

    assert (case.due_on, case.deadline_on) == (date(2026, 12, 3), None)


def test_a_day_may_be_typed_where_the_law_gives_none_or_the_officer_knows_better(inside: Flask) -> None:
    case = does(a_filing(), "receive", file_number=FILE_NUMBER, time=case_times.OTHER, due="1/12/2026")

    assert case.due_on == date(2026, 12, 1)


@pytest.mark.parametrize(
    ("action", "status", "typed", "field"),
    [
        ("receive", "printed", {"time": "0"}, "file_number"),
        ("receive", "printed", {"file_number": "không có", "time": "0"}, "file_number"),
        ("receive", "printed", {"file_number": FILE_NUMBER}, "time"),
        ("receive", "printed", {"file_number": FILE_NUMBER, "time": "7"}, "time"),
        ("receive", "printed", {"file_number": FILE_NUMBER, "time": "other", "due": "22/11/2026"}, "due"),
        ("receive", "printed", {"file_number": FILE_NUMBER, "time": "other", "due": "31/02/2027"}, "due"),
        ("ask-for-more", "received", {}, "reason"),
        ("ask-for-more", "received", {"reason": "Thiếu giấy", "until": "hôm nào"}, "until"),
        ("ask-for-more", "received", {"reason": "OTP là 482913"}, "reason"),
        ("refuse", "received", {"reason": "Không đủ"}, "ground"),
        ("refuse", "received", {"reason": "Không đủ", "ground": "bịa"}, "ground"),
        ("refuse", "received", {"ground": "short-stay"}, "reason"),
        ("refuse", "received", {"ground": "short-stay", "reason": "x" * 401}, "reason"),
        ("reopen", "result-ready", {"reason": " \u200b "}, "reason"),
    ],
)
def test_what_is_missing_or_wrong_is_said_at_its_field_and_changes_nothing(
    inside: Flask, action: str, status: str, typed: dict[str, str], field: str
) -> None:
    with writing():
        case = a_filing(status)
        an_officer()
    before = (case.status, case.file_number, case.due_on, case.version)

    def tries() -> None:
        with writing():
            does(case, action, **typed)

    with pytest.raises(NotAccepted) as refusal:
        tries()

    assert refusal.value.key == field
    assert (case.status, case.file_number, case.due_on, case.version) == before
    assert db.session.scalars(select(CaseNote)).all() == []


@pytest.mark.parametrize("missing", list(SEEN))
def test_nobody_is_activated_until_all_three_things_were_seen(inside: Flask, missing: str) -> None:
    case = a_case("message-arrived")

    with pytest.raises(NotAccepted, match="Chưa nhìn thấy") as refusal:
        does(case, "activate", **SEEN | {missing: ""})

    assert refusal.value.key == missing
    assert does(case, "activate", **SEEN).status == "activated"
    assert case.events[-1].details == SEEN


def test_the_day_of_the_message_starts_the_seven_days(inside: Flask) -> None:
    case = does(a_case("waiting"), "report-message", message_on="21/11/2026")

    assert (case.status, case.deadline_on, case.next_on) == ("message-arrived", date(2026, 11, 28), date(2026, 11, 28))
    with pytest.raises(NotAccepted, match="hôm nay hoặc đã qua"):
        does(case, "report-message", message_on="24/11/2026")


def test_a_cause_is_chosen_from_those_of_the_procedure(inside: Flask) -> None:
    case = a_case("waiting")

    with pytest.raises(NotAccepted):
        does(case, "report-trouble", cause="bịa")
    assert does(case, "report-trouble", cause="sim").cause == "sim"


def test_a_draft_has_no_buttons_however_much_the_table_allows(inside: Flask) -> None:
    draft = a_draft()

    assert offered(draft) == []
    with pytest.raises(TransitionNotAllowed):
        does(draft, "await-message")


def test_a_refusal_keeps_the_answers_for_its_notice_and_returning_deletes_them(inside: Flask) -> None:
    refused = does(a_filing("received", visit="một"), "refuse", **REFUSES)
    returned = does(a_filing("result-ready", visit="hai"), "hand-over")

    assert refused.answers["full_name"]
    assert case_traces.reason_of(refused, "refuse") == "Chỉ ở 10 ngày"
    assert "full_name" not in returned.answers


def test_notes_end_with_the_case_and_with_the_consent(inside: Flask) -> None:
    asked = does(a_filing("received"), "ask-for-more", reason="Thiếu hợp đồng")
    called = a_case(**wants_a_call())
    db.session.flush()
    for case in (asked, called):
        case_traces.write(case, "Đã gọi, không nghe máy", an_officer(), NOW)

    does(asked, "take-back")
    assert [note.case_id for note in db.session.scalars(select(CaseNote))] == [called.id]
    cases.withdraw_contact(called, Role.OFFICER, NOW, an_officer())
    assert db.session.scalars(select(CaseNote)).all() == []


def test_what_was_taken_in_never_lapses_and_what_was_only_printed_does(inside: Flask) -> None:
    with writing():
        kept = [a_filing(status, visit=status) for status in ("received", "incomplete", "result-ready")]
        left = a_filing("printed", visit="bỏ")
    later = NOW + 2 * OPEN_CASES.after

    with writing():
        retention.purge(later.date(), later)

    assert [case.status for case in kept] == ["received", "incomplete", "result-ready"]
    assert left.status == "lapsed"


def test_reception_does_not_keep_a_form_longer_than_promised_nor_forget_it_sooner(inside: Flask) -> None:
    with writing():
        case = a_filing()
    with writing():
        does(case, "receive", days_later(5), **RECEIVES)

    for day, kept in ((7, True), (8, False)):
        with writing():
            retention.purge(days_later(day).date(), days_later(day))
        assert ("full_name" in case.answers) is kept, day
    assert case.status == "received"


def test_whoever_was_changing_the_form_at_the_kiosk_finds_the_dossier_taken_in(inside: Flask) -> None:
    case = a_filing()
    slip_codes.open_case(case.code, "máy này", VISIT, NOW)
    case.unlocked = True
    cases.go_on(case, NOW)

    does(case, "receive", **RECEIVES)

    assert case.visit_answers is None
    assert slips.stage_of(case, TODAY).text.heading == "Cán bộ đã tiếp nhận hồ sơ"
    with pytest.raises(TransitionNotAllowed):
        cases.go_on(case, NOW)
    visits.end(VISIT)
    assert case.status == "received"


def test_the_timeline_tells_who_did_what_with_the_reason_the_newest_first(inside: Flask) -> None:
    case = does(a_filing(now=days_later(-1)), "receive", **RECEIVES)
    does(case, "ask-for-more", days_later(0.1), reason="Thiếu hợp đồng")

    newest, received, printed = case_timeline.timeline(case)

    assert (newest.what, newest.who) == ("Yêu cầu bổ sung", "Thượng úy Nguyễn Thị Hà Mẫu")
    assert newest.more == ("Thiếu hợp đồng", "Tình trạng: Chờ bổ sung")
    assert received.what == "Tiếp nhận hồ sơ"
    assert (printed.what, printed.who) == ("Khai xong, in tờ khai", case_timeline.CITIZEN)


def test_the_sheet_of_what_is_missing_never_looks_like_a_form(inside: Flask) -> None:
    case = a_filing("incomplete")
    station = inside.config["STATION"]

    sheet = case_papers.missing_sheet(case, ["0"], "Mang bản gốc", station, NOW)

    assert sheet.title == "Phiếu hướng dẫn"
    assert "không phải biểu mẫu" in sheet.footer
    assert [section.heading for section in sheet.sections] == ["Còn thiếu", "Cán bộ hướng dẫn", "Khi đủ rồi"]
    assert sheet.sections[0].lines == ("Hợp đồng hoặc giấy cho thuê, mượn, ở nhờ",)
    for ticked, line in (([], ""), (["99", "x", "-1"], " "), (["0"], "mật khẩu: Hoa@123")):
        with pytest.raises(NotAccepted):
            case_papers.missing_sheet(case, ticked, line, station, NOW)
