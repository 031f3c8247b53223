"""Lịch làm việc của cơ quan nhà nước: the calendar library's public holidays and swaps, put right by the law folder."""

from functools import lru_cache

from holidays import country_holidays

from kiosk.domain.working_days import WorkCalendar
from kiosk.law import holidays as law


@lru_cache(maxsize=1)
def work_calendar() -> WorkCalendar:
    """The calendar for the years that law/holidays.py answers for. Takes about 0.2 s the first time."""
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
