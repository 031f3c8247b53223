"""Khi nào hỏi lại: the day to ask somebody again who is not activated, and why then.

The days of waiting are the station's own habit, no term of law.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from kiosk.domain import days
from kiosk.domain.follow_up import CAUSES, WHY
from kiosk.domain.working_days import OutOfCalendar, WorkCalendar, add_working_days

NOT_REACHED_WAITS = (1, 3, 5)
LEFT_WORD_WAIT = 3
REGISTER_WAIT = 3


@dataclass(frozen=True)
class Next:
    """Lần tới: the day to ask again and why then; a day of None is never."""

    on: date | None = None
    why: str = ""


def next_day(outcome: str, cause: str, fruitless_before: int, today: date, calendar: WorkCalendar) -> Next:
    """What the rule proposes after an attempt. fruitless_before is how many in a row had reached nobody until then."""
    if outcome in ("refused", "already-activated", "gone"):
        return Next()
    if outcome == "will-come":
        return Next(_working_day(today, 1, calendar), "promised")
    if outcome == "left-word":
        return Next(_working_day(today, LEFT_WORD_WAIT, calendar), "word")
    if outcome == "not-reached":
        wait = NOT_REACHED_WAITS[min(fruitless_before, len(NOT_REACHED_WAITS) - 1)]
        return Next(_working_day(today, wait, calendar), "again")
    if outcome == "number-wrong":
        return Next(_working_day(today, 1, calendar), "again")
    wait = CAUSES[cause].wait if cause in CAUSES else CAUSES["other"].wait
    return Next(_working_day(today, wait, calendar), "ask") if wait else Next()


def next_day_of_case(
    due_on: date | None, deadline_on: date | None, come_again_on: date | None, today: date, calendar: WorkCalendar
) -> Next:
    """When to ask about somebody who has just left the kiosk.

    due_on is the last day of the message, deadline_on the last day to activate, come_again_on the day that the slip
    asks them to come back after they were stuck; a later one of the three goes before an earlier one.
    """
    if come_again_on:
        return Next(come_again_on, "promised")
    if deadline_on:
        return Next(_before(deadline_on, today, calendar), "deadline")
    if due_on:
        # The message may come on the evening of its last day.
        return Next(_working_day(max(due_on, today), 1, calendar), "message")
    return Next(_working_day(today, REGISTER_WAIT, calendar), "register")


def _before(deadline_on: date, today: date, calendar: WorkCalendar) -> date:
    """The last working day on which two days are left; the next one when that is over."""
    day = deadline_on - timedelta(days=2)
    while day > today and not calendar.is_working_day(day):
        day -= timedelta(days=1)
    return day if day > today else _working_day(today, 1, calendar)


def _working_day(start: date, days_on: int, calendar: WorkCalendar) -> date:
    try:
        return add_working_days(start, days_on, calendar).on
    except OutOfCalendar:
        # Nothing is promised to anybody by it: without a table of holidays, weekends are left out.
        return add_working_days(start, days_on, WorkCalendar()).on


def why(
    reason: str, on: date | None, deadline_on: date | None, due_on: date | None, today: date, term_days: int
) -> str:
    """Why somebody is to be asked on that day, as one would say it to the officer; "" for never.

    term_days is how long the law gives to activate.
    """
    if on is None:
        return ""
    if reason == "promised":
        return _of_promise(on, today)
    if reason == "deadline" and deadline_on:
        return _of_deadline(deadline_on, today, term_days)
    if reason == "message" and due_on:
        told = WHY["message"] if due_on < today else "Chờ tin nhắn"
        return f"{told}, chậm nhất {days.short(due_on)}"
    return WHY.get(reason, WHY["ask"])


def _of_promise(on: date, today: date) -> str:
    if on == today:
        return "Đã hẹn quay lại hôm nay"
    return f"Đã hẹn {days.short(on)}, chưa thấy đến" if on < today else f"Đã hẹn {days.short(on)}"


def _of_deadline(deadline_on: date, today: date, term_days: int) -> str:
    left = (deadline_on - today).days
    if left > 0:
        return f"Còn {left} ngày trong hạn {term_days} ngày"
    return f"Hôm nay hết hạn {term_days} ngày" if left == 0 else f"Đã quá hạn {term_days} ngày"
