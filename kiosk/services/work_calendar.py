"""Lịch làm việc: the calendar library's holidays and swaps, put right by the law folder, and the station's own days."""

from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache

from holidays import country_holidays

from kiosk.domain.working_days import SATURDAY, WorkCalendar
from kiosk.law import holidays as law
from kiosk.station import DayOff, Swap

COMING_DAYS = 31


def work_calendar() -> WorkCalendar:
    """The calendar for the years that law/holidays.py answers for, with the days of the station whose app is running.

    Takes about 0.2 s the first time.
    """
    # Imported late: the rules can be used where Flask is not installed.
    from kiosk.station_now import here

    station = here()
    return _of_station(station.days_off, station.swaps) if station else national_calendar()


def coming(today: date, calendar: WorkCalendar) -> list[tuple[date, str]]:
    """What is unusual in the next weeks: days off from Monday to Friday with their names, weekend days worked ("")."""
    ahead = (today + timedelta(days=count) for count in range(COMING_DAYS))
    return [
        (day, calendar.days_off.get(day, ""))
        for day in ahead
        if calendar.is_working_day(day) != (day.weekday() < SATURDAY)
    ]


@lru_cache(maxsize=1)
def national_calendar() -> WorkCalendar:
    """The calendar of all offices, without days of one station."""
    public = country_holidays("VN", years=range(law.FIRST_YEAR, law.LAST_YEAR + 1), language="vi")
    days_off = dict(public.items()) | {swap.off: swap.name for swap in law.SWAPS}
    worked = frozenset(public.weekend_workdays) | {swap.worked for swap in law.SWAPS}
    return WorkCalendar(
        days_off=days_off,
        worked=worked,
        first=min(days_off).replace(month=1, day=1),
        last=max(days_off).replace(month=12, day=31),
        sure_until=law.SURE_UNTIL,
    )


@lru_cache(maxsize=4)
def _of_station(days_off: tuple[DayOff, ...], swaps: tuple[Swap, ...]) -> WorkCalendar:
    """Keyed by the days themselves: after a change of settings there is nothing old to forget."""
    national = national_calendar()
    if not days_off and not swaps:
        return national
    own = {day.on: day.name for day in days_off} | {swap.off: swap.name for swap in swaps}
    worked = national.worked | {swap.worked for swap in swaps}
    # Worked by a swap of the station: no day off any more, whatever the nation calls it.
    off = {day: name for day, name in {**national.days_off, **own}.items() if day not in worked}
    return replace(national, days_off=off, worked=worked)
