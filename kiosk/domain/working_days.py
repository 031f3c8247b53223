"""Ngày làm việc: counting days on which a public office works. Which days are off is the caller's knowledge."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

MOST_DAYS = 366
SATURDAY = 5


class OutOfCalendar(ValueError):
    """The count leaves the years that the calendar or the holiday table can answer for."""


@dataclass(frozen=True)
class WorkCalendar:
    """Lịch làm việc: Monday to Friday, less the days off, plus the Saturdays that are worked in exchange.

    days_off gives the name of each day off; worked gives the weekend days that are worked instead (làm bù).
    first and last bound the years the table was made for; outside them nothing is promised. After sure_until the
    holidays are calculated but not yet announced.
    """

    days_off: Mapping[date, str] = field(default_factory=dict)
    worked: frozenset[date] = frozenset()
    first: date = date.min
    last: date = date.max
    sure_until: date = date.max

    def is_working_day(self, day: date) -> bool:
        """Whether an office works on that day."""
        if day in self.worked:
            return True
        return day.weekday() < SATURDAY and day not in self.days_off


@dataclass(frozen=True)
class DueDay:
    """Ngày hẹn: the last day of a term, the named days off skipped on the way, and whether the calendar is sure."""

    on: date
    skipped: tuple[tuple[date, str], ...] = ()
    sure: bool = True


def add_working_days(start: date, days: int, calendar: WorkCalendar) -> DueDay:
    """The day that is `days` working days after start; start itself is day 0, whatever day of the week it is.

    Raises OutOfCalendar for a negative or absurd number of days and for days beyond the calendar's years.
    Rule: thời hạn tính theo ngày làm việc, Điều 13 Nghị định 69/2024/NĐ-CP; Bộ luật Dân sự 2015, Điều 147 khoản 2.
    """
    if not 0 <= days <= MOST_DAYS:
        raise OutOfCalendar(f"Số ngày phải từ 0 đến {MOST_DAYS}.")
    if not calendar.first <= start <= calendar.last:
        raise OutOfCalendar(f"Chỉ tính được từ năm {calendar.first.year} đến năm {calendar.last.year}.")
    day, left, skipped = start, days, []
    while left:
        if day >= calendar.last:
            raise OutOfCalendar(f"Chưa có lịch nghỉ lễ sau năm {calendar.last.year}.")
        day += timedelta(days=1)
        if calendar.is_working_day(day):
            left -= 1
        elif day in calendar.days_off and day.weekday() < SATURDAY:
            skipped.append((day, calendar.days_off[day]))
    return DueDay(day, tuple(skipped), sure=day <= calendar.sure_until)
