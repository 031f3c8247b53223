"""Every line of the retention table is kept to the day."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from flask import Flask
from sqlalchemy import func, select

from kiosk.domain import privacy
from kiosk.extensions import db
from kiosk.models import (
    BusinessDay,
    Case,
    CaseEvent,
    CaseNote,
    Comment,
    Contact,
    DataRequest,
    DeskSession,
    PrintJob,
    PrintStatus,
    Receipt,
    WrongCode,
)
from kiosk.services import case_traces, desk_sessions, retention, slip_codes, visits
from kiosk.services.queue import days
from kiosk.services.transaction import writing
from tests.builders import NOW, VISIT, a_case, a_draft, days_later, wants_a_call
from tests.desk import an_officer
from tests.filed_cases import a_filing
from tests.services.test_visits import a_print

A_MOMENT = timedelta(seconds=1)


def purged(now: datetime) -> dict[str, int]:
    """What the clean-up touched, by line of the table."""
    with writing():
        return retention.purge(now.date(), now)


def how_many(table: type) -> int:
    """Rows there are."""
    return db.session.scalar(select(func.count()).select_from(table)) or 0


def a_closed_case(status: str = "waiting", **answers: str) -> Case:
    """A case whose visit has ended."""
    case = a_case(status, **answers)
    visits.end(VISIT)
    return case


def an_answered_request() -> DataRequest:
    """Somebody wanted to see what is kept of them, and was shown it."""
    return DataRequest(
        right="see", subject="case:1", received_at=NOW, due_on=NOW.date(), officer_id=an_officer().id, done_at=NOW
    )


LINES: dict[privacy.Retention, tuple[Callable[[], object], type]] = {
    privacy.DRAFTS: (a_draft, Case),
    privacy.CONTACTS: (lambda: a_closed_case(**wants_a_call()), Contact),
    privacy.FINISHED_CASES: (lambda: a_closed_case("activated"), Case),
    privacy.PRINTS: (lambda: a_print(status=PrintStatus.PRINTED), PrintJob),
    privacy.RECEIPTS: (lambda: db.session.add(Receipt(nonce="nonce", location="/", at=NOW)), Receipt),
    privacy.GUESSES: (lambda: slip_codes.open_case("3333333", "máy này", VISIT, NOW), WrongCode),
    privacy.DESK_SESSIONS: (lambda: desk_sessions.begin(an_officer(), None, NOW), DeskSession),
    privacy.NOTES: (lambda: case_traces.write(a_filing("received"), "Chờ giấy", an_officer(), NOW), CaseNote),
    privacy.TICKETS: (lambda: days.open_day(None, NOW), BusinessDay),
    privacy.COMMENTS: (lambda: db.session.add(Comment(topic="other", text="Cảm ơn", status="new", at=NOW)), Comment),
    privacy.DATA_REQUESTS: (lambda: db.session.add(an_answered_request()), DataRequest),
}


def test_every_line_of_the_table_is_tested_and_carried_out(inside: Flask) -> None:
    elsewhere = {
        privacy.OPEN_CASES, privacy.FORMS,
        privacy.LISTED, privacy.FOLLOWED_UP, privacy.STAGED_ROWS, privacy.UNDO_ROWS,
    }
    assert {*LINES, *elsewhere} == set(privacy.RETENTION)
    assert list(purged(NOW)) == [line.what for line in privacy.RETENTION]


@pytest.mark.parametrize("line", list(LINES), ids=lambda line: line.what)
def test_a_row_is_kept_to_the_last_moment_and_not_longer(inside: Flask, line: privacy.Retention) -> None:
    build, table = LINES[line]
    with writing():
        build()

    assert purged(NOW + line.after)[line.what] == 0
    assert how_many(table) == 1

    assert purged(NOW + line.after + A_MOMENT)[line.what] == 1
    assert how_many(table) == 0


def test_an_open_slip_lapses_after_half_a_year_and_says_so_in_an_event(inside: Flask) -> None:
    with writing():
        case = a_closed_case(**wants_a_call())
    limit = NOW + privacy.OPEN_CASES.after

    assert purged(limit)[privacy.OPEN_CASES.what] == 0
    assert purged(limit + A_MOMENT)[privacy.OPEN_CASES.what] == 1

    assert (case.status, case.next_on, case.contact) == ("lapsed", None, None)
    assert (case.events[-1].action, case.events[-1].actor) == ("lapse", "system")


@pytest.mark.parametrize("status", ["not-registered", "waiting", "message-arrived", "stuck"])
def test_every_open_status_lapses(inside: Flask, status: str) -> None:
    with writing():
        case = a_closed_case(status)

    purged(days_later(181))

    assert case.status == "lapsed"


def test_a_lapsed_slip_is_kept_for_the_report_of_the_year_and_then_deleted(inside: Flask) -> None:
    with writing():
        a_closed_case()

    purged(days_later(181))
    assert purged(days_later(181 + 365))[privacy.FINISHED_CASES.what] == 0
    assert purged(days_later(181 + 366))[privacy.FINISHED_CASES.what] == 1
    assert (how_many(Case), how_many(CaseEvent)) == (0, 0)


def test_a_slip_lapses_also_when_the_calendar_has_no_years_left(inside: Flask) -> None:
    with writing():
        case = a_closed_case()

    purged(days_later(365 * 20))

    assert case.status == "lapsed"


def test_a_deleted_case_takes_its_events_and_prints_with_it(inside: Flask) -> None:
    with writing():
        case = a_closed_case("activated")
        a_print(case_id=case.id, status=PrintStatus.QUEUED)

    purged(days_later(366))

    assert [how_many(table) for table in (Case, CaseEvent, PrintJob)] == [0, 0, 0]


def test_a_visit_that_was_left_is_closed_and_its_slip_stays(inside: Flask) -> None:
    with writing():
        case = a_case()
        case.visit_answers = {"message_now": "yes"}
        job = a_print()

    purged(NOW + privacy.DRAFTS.after + A_MOMENT)

    assert (case.status, case.visit, case.visit_answers) == ("waiting", None, None)
    assert job.visit is None


def test_somebody_who_is_there_is_not_disturbed(inside: Flask) -> None:
    with writing():
        case = a_draft()
        visits.touch(case, NOW + timedelta(minutes=30))

    purged(NOW + timedelta(minutes=35))

    assert visits.case_of(VISIT, NOW + timedelta(minutes=35)) is case


def test_looking_at_a_slip_does_not_keep_it_longer(inside: Flask) -> None:
    """The notice promises so many days from the last change; a look is none."""
    with writing():
        case = a_closed_case("activated")
    with writing():
        slip_codes.open_case(case.code, "máy này", "lượt sau", days_later(300))
        visits.end("lượt sau")

    assert purged(days_later(366))[privacy.FINISHED_CASES.what] == 1


@pytest.mark.parametrize("status", list(PrintStatus))
def test_a_paper_is_forgotten_after_two_days_however_far_it_came(inside: Flask, status: PrintStatus) -> None:
    with writing():
        a_print(status=status)

    purged(days_later(2) + A_MOMENT)

    assert how_many(PrintJob) == 0


def test_a_second_run_has_nothing_to_do(inside: Flask) -> None:
    with writing():
        a_draft()
        a_closed_case(**wants_a_call())
    purged(days_later(181))

    assert set(purged(days_later(181)).values()) == {0}


def test_what_is_young_is_left_alone(inside: Flask) -> None:
    with writing():
        a_case(**wants_a_call())
        a_draft("hai")

    assert set(purged(NOW).values()) == {0}
    assert (how_many(Case), how_many(Contact)) == (2, 1)


def test_a_contact_that_is_forgotten_leaves_an_event_of_the_system(inside: Flask) -> None:
    with writing():
        case = a_closed_case(**wants_a_call())

    purged(days_later(31))

    assert case.contact is None
    assert [(event.action, event.actor) for event in case.events][-1] == ("forget-contact", "system")
