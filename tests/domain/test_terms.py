"""What may be promised for the answers, and when to ask again. Terms: Điều 13 and 14 Nghị định 69/2024/NĐ-CP."""

from datetime import date

import pytest

from kiosk.domain.questions import NOT_REMEMBERED
from kiosk.domain.terms import Promise, ask_again_on, promise
from kiosk.domain.working_days import OutOfCalendar
from kiosk.procedures import CATALOGUE
from kiosk.services.work_calendar import work_calendar
from tests.builders import TODAY, waits

PROCEDURE = CATALOGUE["kich-hoat-vneid"]


def promised(**answers: str) -> Promise:
    """The promise for bà Lý's answers, some of them changed."""
    return promise(PROCEDURE, waits(**answers), TODAY, work_calendar())


@pytest.mark.parametrize(
    ("answers", "due"),
    [
        ({"registered": "level-1"}, date(2026, 11, 25)),
        ({"registered": "level-2", "card": "valid"}, date(2026, 11, 27)),
        ({"registered": "level-2", "card": "none"}, date(2026, 12, 3)),
        ({"registered": "level-2", "card": "unsure"}, date(2026, 12, 3)),
        ({"registered": "unsure", "card": "valid"}, date(2026, 11, 27)),
        ({"registered": "unsure", "card": "none"}, date(2026, 12, 3)),
        ({"registered": "level-2", "card": "valid", "message": "unsure"}, date(2026, 11, 27)),
        ({"registered_on": "2026-11-20"}, date(2026, 11, 26)),
        ({"registered_on": "2026-02-13"}, date(2026, 2, 25)),
    ],
)
def test_the_message_is_promised_for_the_last_day_of_the_legal_term(answers: dict[str, str], due: date) -> None:
    kept = promised(**answers)

    assert kept.due is not None
    assert kept.due.on == due
    assert kept.deadline is None
    assert not kept.counted_from_today


def test_a_level_1_application_is_not_held_up_by_a_leftover_answer_about_the_card() -> None:
    kept = promised(registered="level-1", card="none")

    assert kept.due is not None
    assert kept.due.on == date(2026, 11, 25)


@pytest.mark.parametrize(
    ("message_on", "deadline"), [("2026-11-23", date(2026, 11, 30)), ("2026-11-20", date(2026, 11, 27))]
)
def test_a_message_leaves_seven_calendar_days_to_activate(message_on: str, deadline: date) -> None:
    kept = promised(message="yes", message_on=message_on)

    assert kept == Promise(deadline=deadline)


def test_a_day_not_remembered_is_counted_from_today_and_said_to_be() -> None:
    waiting = promised(registered_on=NOT_REMEMBERED)
    arrived = promised(message="yes", message_on=NOT_REMEMBERED)

    assert waiting.due is not None
    assert waiting.due.on == date(2026, 11, 27)
    assert arrived.deadline == date(2026, 11, 30)
    assert waiting.counted_from_today
    assert arrived.counted_from_today


def test_nothing_is_promised_to_somebody_who_has_not_registered() -> None:
    assert promise(PROCEDURE, {"registered": "none"}, TODAY, work_calendar()) == Promise()


def test_a_promise_beyond_the_holiday_table_is_not_made() -> None:
    with pytest.raises(OutOfCalendar):
        promise(PROCEDURE, waits(registered_on=NOT_REMEMBERED), date(2030, 12, 31), work_calendar())


@pytest.mark.parametrize("cause", [option.value for option in PROCEDURE.return_steps[-1].questions[0].choices])
def test_every_cause_gives_a_working_day_to_come_back_on(cause: str) -> None:
    again = ask_again_on(None, cause, PROCEDURE, TODAY, work_calendar())

    assert again is not None
    assert again > TODAY
    assert work_calendar().is_working_day(again)


@pytest.mark.parametrize(
    ("cause", "again"), [("sim", date(2026, 11, 25)), ("data", date(2026, 11, 27)), ("fear", date(2026, 12, 1))]
)
def test_a_cause_is_asked_about_after_its_own_number_of_days(cause: str, again: date) -> None:
    assert ask_again_on(date(2026, 12, 31), cause, PROCEDURE, TODAY, work_calendar()) == again


@pytest.mark.parametrize(
    ("due", "again"),
    [
        (None, None),
        (date(2026, 11, 27), date(2026, 11, 27)),
        (date(2026, 11, 23), date(2026, 11, 25)),
        (date(2026, 11, 2), date(2026, 11, 25)),
    ],
)
def test_without_a_cause_the_promised_day_counts_and_after_it_the_next_working_day(
    due: date | None, again: date | None
) -> None:
    assert ask_again_on(due, "", PROCEDURE, TODAY, work_calendar()) == again
