"""When somebody who is not activated is asked again, and when nobody asks them any more."""

from datetime import date

import pytest

from kiosk.domain import follow_up as rules
from kiosk.domain.follow_up_plan import Next, next_day, next_day_of_case, why
from kiosk.domain.working_days import WorkCalendar

MONDAY, FRIDAY = date(2026, 11, 23), date(2026, 11, 27)
PLAIN = WorkCalendar()


@pytest.mark.parametrize(
    ("outcome", "cause", "fruitless", "expected"),
    [
        ("will-come", "", 0, Next(date(2026, 11, 24), "promised")),
        ("not-reached", "", 0, Next(date(2026, 11, 24), "again")),
        ("not-reached", "", 1, Next(date(2026, 11, 26), "again")),
        ("not-reached", "", 9, Next(date(2026, 11, 30), "again")),
        ("left-word", "", 0, Next(date(2026, 11, 26), "word")),
        ("reached", "no-smartphone", 0, Next(date(2026, 11, 30), "ask")),
        ("reached", "refuses", 0, Next()),
        ("refused", "", 0, Next()),
        ("already-activated", "", 0, Next()),
        ("gone", "", 0, Next()),
    ],
)
def test_the_next_day_follows_from_what_came_of_it(outcome: str, cause: str, fruitless: int, expected: Next) -> None:
    assert next_day(outcome, cause, fruitless, MONDAY, PLAIN) == expected


def test_no_day_to_ask_falls_on_a_weekend() -> None:
    days = [next_day(outcome, "", 0, FRIDAY, PLAIN).on for outcome in ("will-come", "not-reached", "left-word")]

    assert all(day is not None and day.weekday() < 5 for day in days)


@pytest.mark.parametrize(
    ("due_on", "deadline_on", "come_again_on", "expected"),
    [
        (None, None, None, Next(date(2026, 11, 26), "register")),
        (date(2026, 11, 26), None, None, Next(FRIDAY, "message")),
        # The term ends on a Monday; two days before is a Saturday, so it is the Friday.
        (None, date(2026, 11, 30), None, Next(FRIDAY, "deadline")),
        (None, date(2026, 11, 24), None, Next(date(2026, 11, 24), "deadline")),
        (date(2026, 11, 26), date(2026, 11, 30), date(2026, 11, 25), Next(date(2026, 11, 25), "promised")),
    ],
)
def test_a_slip_says_itself_when_to_ask(
    due_on: date | None, deadline_on: date | None, come_again_on: date | None, expected: Next
) -> None:
    assert next_day_of_case(due_on, deadline_on, come_again_on, MONDAY, PLAIN) == expected


@pytest.mark.parametrize(
    ("reason", "on", "deadline_on", "due_on", "said"),
    [
        ("promised", MONDAY, None, None, "Đã hẹn quay lại hôm nay"),
        ("promised", date(2026, 11, 20), None, None, "Đã hẹn 20/11/2026, chưa thấy đến"),
        ("deadline", MONDAY, date(2026, 11, 25), None, "Còn 2 ngày trong hạn 7 ngày"),
        ("deadline", MONDAY, MONDAY, None, "Hôm nay hết hạn 7 ngày"),
        ("deadline", MONDAY, date(2026, 11, 20), None, "Đã quá hạn 7 ngày"),
        ("message", MONDAY, None, date(2026, 11, 20), "Tin nhắn lẽ ra đã tới, chậm nhất 20/11/2026"),
        ("", None, None, None, ""),
    ],
)
def test_why_somebody_is_due_is_said_in_words(
    reason: str, on: date | None, deadline_on: date | None, due_on: date | None, said: str
) -> None:
    assert why(reason, on, deadline_on, due_on, MONDAY, 7) == said


def test_whoever_asked_to_be_left_alone_is() -> None:
    assert rules.stop_after("not-reached", asked_not_to=True) == "asked"
    assert rules.stop_after("refused", asked_not_to=False) == "refused"
    assert rules.stop_after("not-reached", asked_not_to=False) == ""


def test_after_four_fruitless_attempts_in_a_row_the_machine_proposes_to_stop() -> None:
    assert not rules.proposes_to_stop(["not-reached"] * 3)
    assert rules.proposes_to_stop(["not-reached", "number-wrong"] * 2)
    assert not rules.proposes_to_stop(["not-reached"] * 5 + ["reached"])


def test_every_cause_of_the_kiosk_has_its_word_in_the_reports() -> None:
    from kiosk.procedures import CATALOGUE

    asked = [q for step in CATALOGUE["kich-hoat-vneid"].return_steps for q in step.questions if q.key == "cause"]
    options = {option.value for question in asked for option in getattr(question, "choices", ())}

    assert options
    assert options <= set(rules.CAUSES_OF_THE_KIOSK)
    assert set(rules.CAUSES_OF_THE_KIOSK.values()) <= set(rules.CAUSES)


def test_a_masked_telephone_cannot_be_called() -> None:
    assert rules.masked_phone("0900111222") == "09••••222"
    assert rules.masked_phone("0900") == "••••"
    assert rules.masked_phone("") == ""
