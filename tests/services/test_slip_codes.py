"""A code opens its case, and whoever guesses must wait longer and longer."""

from datetime import datetime, timedelta

import pytest
from flask import Flask
from sqlalchemy import select

from kiosk.domain.codes import new_code
from kiosk.extensions import db
from kiosk.models import Case, WrongCode
from kiosk.services import slip_codes, visits
from kiosk.services.transaction import writing
from tests.builders import NOW, VISIT, a_case, a_draft, comes_back

KIOSK = "127.0.0.1"
UNKNOWN = new_code(lambda alphabet: alphabet[0])
NEXT_VISIT = "lượt sau"


def guesses(times: int, now: datetime = NOW, client: str = KIOSK) -> int:
    """Type an unknown code so many times; how many seconds must be waited then."""
    for _ in range(times):
        assert slip_codes.open_case(UNKNOWN, client, NEXT_VISIT, now) is None
    return slip_codes.waiting_seconds(client, now)


def test_a_code_opens_its_case_for_the_visit_that_typed_it(inside: Flask) -> None:
    case = a_case()
    visits.end(VISIT)

    opened = slip_codes.open_case(case.code, KIOSK, NEXT_VISIT, NOW)

    assert opened is case
    assert visits.case_of(NEXT_VISIT, NOW) is case


@pytest.mark.parametrize("status", ["not-registered", "message-arrived", "stuck", "activated", "withdrawn", "lapsed"])
def test_a_slip_can_be_looked_at_in_every_status(inside: Flask, status: str) -> None:
    case = a_case(status)

    assert slip_codes.open_case(case.code, KIOSK, NEXT_VISIT, NOW) is case
    assert case.status == status


def test_the_code_of_a_draft_opens_nothing_and_counts_as_a_guess(inside: Flask) -> None:
    draft = a_draft()

    assert slip_codes.open_case(draft.code, KIOSK, NEXT_VISIT, NOW) is None
    assert draft.visit == VISIT
    assert db.session.get(WrongCode, KIOSK).count == 1


def test_opening_takes_the_case_over_and_the_first_visit_holds_nothing_any_more(inside: Flask) -> None:
    case = a_case()
    case.visit_answers = {"message_now": "yes"}

    slip_codes.open_case(case.code, KIOSK, NEXT_VISIT, NOW)
    db.session.flush()

    assert visits.case_of(VISIT, NOW) is None
    assert visits.case_of(NEXT_VISIT, NOW) is case
    assert case.visit_answers is None


def test_opening_a_slip_lets_go_of_what_the_visit_held_before(inside: Flask) -> None:
    slip = a_case()
    visits.end(VISIT)
    draft = a_draft(NEXT_VISIT)
    code_of_draft = draft.code

    slip_codes.open_case(slip.code, KIOSK, NEXT_VISIT, NOW)
    db.session.flush()

    assert db.session.scalars(select(Case.code)).all() == [slip.code]
    assert code_of_draft != slip.code


def test_opening_the_same_slip_again_is_no_harm(inside: Flask) -> None:
    case = a_case()

    assert slip_codes.open_case(case.code, KIOSK, VISIT, NOW) is case
    db.session.flush()

    assert visits.case_of(VISIT, NOW) is case


def test_a_reopened_case_can_go_on(inside: Flask) -> None:
    case = a_case()
    visits.end(VISIT)
    slip_codes.open_case(case.code, KIOSK, NEXT_VISIT, NOW)

    comes_back(case, message_now="wait")

    assert case.status == "waiting"
    assert case.version == 2


def test_four_slips_of_the_finger_are_free(inside: Flask) -> None:
    assert guesses(4) == 0


@pytest.mark.parametrize(
    ("times", "seconds"), [(5, 30), (6, 60), (7, 120), (8, 120), (500, 120)]
)
def test_from_the_fifth_on_the_wait_doubles_up_to_two_minutes(
    inside: Flask, times: int, seconds: int
) -> None:
    assert guesses(times) == seconds + 1


def test_a_wait_passes(inside: Flask) -> None:
    guesses(5)

    assert slip_codes.waiting_seconds(KIOSK, NOW + timedelta(seconds=29)) == 2
    assert slip_codes.waiting_seconds(KIOSK, NOW + timedelta(seconds=30)) == 0


def test_a_wait_is_that_machines_own(inside: Flask) -> None:
    guesses(5)

    assert slip_codes.waiting_seconds("192.0.2.7", NOW) == 0


def test_after_an_hour_without_guessing_the_count_begins_anew(inside: Flask) -> None:
    guesses(9)

    assert guesses(4, NOW + timedelta(hours=1, seconds=1)) == 0
    assert guesses(1, NOW + timedelta(hours=1, seconds=2)) == 31


def test_guesses_within_the_hour_are_added_up(inside: Flask) -> None:
    guesses(4)

    assert guesses(1, NOW + timedelta(minutes=59)) == 31


def test_the_wait_survives_a_restart(inside: Flask) -> None:
    with writing():
        guesses(6)
    db.session.remove()
    db.engine.dispose()

    assert slip_codes.waiting_seconds(KIOSK, NOW) == 61


def test_an_own_slip_between_the_guesses_does_not_make_guessing_free(inside: Flask) -> None:
    """Whoever holds one slip could else try four codes, open the own one, try four more, for ever."""
    case = a_case()
    for _ in range(5):
        guesses(4)
        slip_codes.open_case(case.code, KIOSK, NEXT_VISIT, NOW)

    assert guesses(4) > 0


def test_a_clock_that_was_put_back_does_not_lock_the_kiosk_for_a_year(inside: Flask) -> None:
    """A PC whose battery is empty starts in any year; then somebody puts the clock right."""
    guesses(10, NOW + timedelta(days=365))

    assert slip_codes.waiting_seconds(KIOSK, NOW) == 0
    assert guesses(4) == 0
