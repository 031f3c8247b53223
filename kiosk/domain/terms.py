"""Ngày hẹn của một hồ sơ: which term applies to the answers, and the day it ends."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from kiosk.domain.procedure import Procedure
from kiosk.domain.working_days import DueDay, WorkCalendar, add_working_days


@dataclass(frozen=True)
class Promise:
    """Lời hẹn: the latest day of the message or None, and the last day to activate or None.

    counted_from_today is true where the citizen did not remember the day: then the date is an upper bound.
    """

    due: DueDay | None = None
    deadline: date | None = None
    counted_from_today: bool = False


def promise(procedure: Procedure, answers: Mapping[str, str], today: date, calendar: WorkCalendar) -> Promise:
    """What may be promised for these answers. Raises OutOfCalendar when the holiday table does not reach that far."""
    for term in procedure.due:
        if term.when.holds(answers):
            since = term.since.day(answers)
            return Promise(add_working_days(since or today, term.days, calendar), counted_from_today=since is None)
    for limit in procedure.deadline:
        if limit.when.holds(answers):
            since = limit.since.day(answers)
            return Promise(deadline=(since or today) + timedelta(days=limit.days), counted_from_today=since is None)
    return Promise()


def ask_again_on(
    promised: date | None, cause: str, procedure: Procedure, today: date, calendar: WorkCalendar
) -> date | None:
    """The day to ask again how it went: after a cause its waiting days, else the promised day; None without either.

    A promised day that has passed gives the next working day.
    """
    if cause:
        return add_working_days(today, procedure.cause_waits.get(cause, 1), calendar).on
    if promised is None or promised > today:
        return promised
    return add_working_days(today, 1, calendar).on
