"""Ngày tháng bằng tiếng Việt: days as people in the commune write and say them."""

import re
from calendar import monthrange
from datetime import date, datetime

WEEKDAYS = ("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật")


def weekday(day: date) -> str:
    """"Thứ Hai"."""
    return WEEKDAYS[day.weekday()]


def short(day: date) -> str:
    """"23/11/2026"."""
    return f"{day.day:02}/{day.month:02}/{day.year}"


def full(day: date) -> str:
    """"Thứ Hai, 23/11/2026"."""
    return f"{weekday(day)}, {short(day)}"


def without_year(day: date) -> str:
    """"Thứ Ba 24/11", for a day that is near."""
    return f"{weekday(day)} {day.day:02}/{day.month:02}"


def time_of_day(moment: datetime) -> str:
    """"09:24"."""
    return f"{moment:%H:%M}"


def read(typed: str) -> date | None:
    """The day that was typed as 5/3/2026, 05-03-2026, 5.3.26 or 05032026; None when it is no day of the calendar.

    Day before month, as everywhere in Việt Nam; an ISO date (2026-03-05) is read too. Years of two digits mean 20xx.
    """
    digits = re.fullmatch(r"([0-9]{2})([0-9]{2})([0-9]{4})", typed)
    parts = digits.groups() if digits else tuple(re.split(r"\s*[/.\-\s]\s*", typed.strip()))
    if len(parts) == 3 and len(parts[0]) == 4:
        parts = parts[::-1]
    if len(parts) != 3 or not all(re.fullmatch(r"[0-9]{1,4}", part) for part in parts):
        return None
    day, month, year = (int(part) for part in parts)
    try:
        return date(year + 2000 if len(parts[2]) == 2 else year, month, day)
    except ValueError:
        return None


def add_months(day: date, months: int) -> date:
    """The same day so many months later, or the last day of that month when it has no such day.

    Bộ luật Dân sự 2015, Điều 147–148.
    """
    place = day.year * 12 + day.month - 1 + months
    year, month = divmod(place, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
