"""A visit holds one case; what ends the visit lets go of it."""

from datetime import timedelta

from flask import Flask
from sqlalchemy import select

from kiosk.domain.visit import FORGET_AFTER_SECONDS
from kiosk.extensions import db
from kiosk.models import Case, PrintJob, PrintStatus
from kiosk.services import visits
from tests.builders import NOW, VISIT, a_case, a_draft, waits

LAST_MOMENT = NOW + timedelta(seconds=FORGET_AFTER_SECONDS)
TOO_LATE = LAST_MOMENT + timedelta(seconds=1)


def a_print(visit: str = VISIT, **overrides: object) -> PrintJob:
    """A leaflet that this visit asked for."""
    values = {
        "subject": f"visit:{visit}",
        "kind": "leaflet",
        "version": 1,
        "visit": visit,
        "document": {},
        "paper": "A4",
        "status": PrintStatus.QUEUED,
        "created_at": NOW,
        "changed_at": NOW,
    }
    job = PrintJob(**values | overrides)
    db.session.add(job)
    db.session.flush()
    return job


def test_a_visit_sees_the_case_it_holds_and_no_other(inside: Flask) -> None:
    case = a_draft()
    a_draft("lượt của người khác")

    assert visits.case_of(VISIT, NOW) is case
    assert visits.case_of("lượt chưa có gì", NOW) is None


def test_a_visit_is_forgotten_a_little_after_the_longest_screen(inside: Flask) -> None:
    case = a_draft()

    assert visits.case_of(VISIT, LAST_MOMENT) is case
    assert visits.case_of(VISIT, TOO_LATE) is None


def test_a_sign_of_life_keeps_the_visit_and_is_written_once_a_minute(inside: Flask) -> None:
    case = a_draft()
    assert not visits.needs_touch(case, NOW + timedelta(seconds=60))
    assert visits.needs_touch(case, NOW + timedelta(seconds=61))

    visits.touch(case, LAST_MOMENT)

    assert visits.case_of(VISIT, LAST_MOMENT + timedelta(seconds=FORGET_AFTER_SECONDS)) is case


def test_ending_deletes_an_unfinished_first_visit_with_everything_typed(inside: Flask) -> None:
    a_draft(**waits())

    visits.end(VISIT)

    assert db.session.scalars(select(Case)).all() == []


def test_ending_keeps_a_case_with_a_slip_and_forgets_the_return_visit(inside: Flask) -> None:
    case = a_case()
    case.visit_answers = {"message_now": "yes"}

    visits.end(VISIT)

    assert (case.status, case.visit, case.visit_answers) == ("waiting", None, None)
    assert visits.case_of(VISIT, NOW) is None


def test_ending_takes_the_prints_away_from_the_visit_and_from_no_other(inside: Flask) -> None:
    mine, hers = a_print(), a_print("lượt của người khác")

    visits.end(VISIT)

    assert mine.visit is None
    assert hers.visit == "lượt của người khác"


def test_ending_a_visit_that_holds_nothing_does_no_harm(inside: Flask) -> None:
    a_draft("lượt của người khác")

    visits.end(VISIT)

    assert len(db.session.scalars(select(Case)).all()) == 1


def test_two_browsers_can_never_hold_the_same_token_for_two_cases(inside: Flask) -> None:
    a_draft()
    a_draft("hai")

    held = db.session.scalars(select(Case.visit)).all()

    assert sorted(held) == sorted({VISIT, "hai"})
