"""Hạn giải quyết: by when a dossier that is complete has to be settled, for each time the law gives it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from kiosk.domain.filing import Filing, Known, ProcessingTime
from kiosk.domain.working_days import DueDay, OutOfCalendar, WorkCalendar, add_working_days

# Half a working day: what comes in the morning before that hour is settled in the afternoon, the rest next morning. No
# text says so; it is how offices with such a term work, and the page says that it is to be asked.
HALF_DAY_BEFORE_HOUR = 10


@dataclass(frozen=True)
class Term:
    """Một thời hạn: in which case it holds ("" for always), how many working days, the last day, and where it is
    written. 0 days stand for half a working day."""

    case: str
    working_days: int
    due: DueDay
    citation: str


def terms_of(filing: Filing, known: Known, received: datetime, calendar: WorkCalendar) -> tuple[Term, ...]:
    """The times that may hold for a dossier complete at that moment. Several: the officer knows which one does.

    Where answers are missing, a time that they could open is one of them.
    """
    return tuple(_terms(filing, known, received, calendar))


def _terms(filing: Filing, known: Known, received: datetime, calendar: WorkCalendar) -> Iterator[Term]:
    for time in filing.times:
        if not time.source.in_force_on(received.date()) or not _may_hold(time, known):
            continue
        try:
            yield Term(time.case, time.working_days, _due(time, received, calendar), time.source.citation())
        except OutOfCalendar:
            # Beyond the holidays that are known no day is promised; the officer types one.
            continue


def _may_hold(time: ProcessingTime, known: Known) -> bool:
    if time.when is None or time.when.holds(known):
        return True
    return any(key not in known for key, _ in time.when.asked())


def _due(time: ProcessingTime, received: datetime, calendar: WorkCalendar) -> DueDay:
    today: date = received.date()
    if time.working_days:
        return add_working_days(today, time.working_days, calendar)
    same_day = calendar.is_working_day(today) and received.hour < HALF_DAY_BEFORE_HOUR
    return add_working_days(today, 0 if same_day else 1, calendar)
