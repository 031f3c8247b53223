"""Ranh giới của kỳ: the pieces a period is told in, and moments in the station's own time."""

from datetime import datetime, timedelta

from kiosk.clock import STATION_ZONE
from kiosk.domain import days, periods
from kiosk.domain.periods import Period

MOST_DAYS_BY_DAY, MOST_DAYS_BY_WEEK = 14, 100


def in_words(at: datetime) -> str:
    """A moment at the station: "16:02, 27/11/2026"."""
    here = at.astimezone(STATION_ZONE)
    return f"{days.time_of_day(here)}, {days.short(here.date())}"


def pieces(period: Period) -> list[Period]:
    """The period in days, weeks or months, as its length asks for; the first and last may be cut."""
    length = period.day_count
    kind = "ngay" if length <= MOST_DAYS_BY_DAY else "tuan" if length <= MOST_DAYS_BY_WEEK else "thang"
    found, day = [], period.first
    while day <= period.last:
        whole = periods.of_kind(kind, day)
        last = min(whole.last, period.last)
        found.append(periods.between(day, last))
        day = last + timedelta(days=1)
    return found


def piece_in_words(piece: Period) -> str:
    """A piece beside its bar: "Thứ Hai 23/11", "23/11 – 29/11", "tháng 11/2026"."""
    if piece.kind == "ngay":
        return days.without_year(piece.first)
    if piece.kind in ("tuan", "dot"):
        return f"{piece.first:%d/%m} – {piece.last:%d/%m}"
    return piece.in_words
