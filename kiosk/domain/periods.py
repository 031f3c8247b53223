"""Kỳ báo cáo: a day, week, month, quarter, year or campaign; its name, its address and the period before it."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from kiosk.domain import days

# Far enough for every plan, near enough that the period before it is a date too.
YEARS = range(2000, 2200)
ROMAN = ("I", "II", "III", "IV")
LONGEST_CAMPAIGN = timedelta(days=3660)
_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Period:
    """Kỳ: from first to last, both included. kind is one of KINDS."""

    kind: str
    first: date
    last: date

    @property
    def code(self) -> str:
        """What stands in an address: "thang-2026-11", "tuan-2026-11-23", "dot-2026-10-01-2026-12-31"."""
        written = {
            "thang": f"{self.first:%Y-%m}",
            "quy": f"{self.first.year}-{_quarter(self.first)}",
            "nam": f"{self.first.year}",
            "dot": f"{self.first}-{self.last}",
        }
        return f"{self.kind}-{written.get(self.kind, self.first.isoformat())}"

    @property
    def in_words(self) -> str:
        """ "tháng 11/2026", "tuần 23/11/2026 – 29/11/2026"."""
        both = f"{days.short(self.first)} – {days.short(self.last)}"
        names = {
            "ngay": f"ngày {days.short(self.first)}",
            "tuan": f"tuần {both}",
            "thang": f"tháng {self.first.month:02}/{self.first.year}",
            "quy": f"quý {ROMAN[_quarter(self.first) - 1]}/{self.first.year}",
            "nam": f"năm {self.first.year}",
        }
        return names.get(self.kind, f"đợt {both}")

    @property
    def previous(self) -> "Period":
        """Kỳ trước: the one of the same kind that ends the day before; before a campaign as many days."""
        end = self.first - _ONE_DAY
        if self.kind == "dot":
            return Period("dot", self.first - (self.last - self.first) - _ONE_DAY, end)
        return of_kind(self.kind, end)

    @property
    def following(self) -> "Period":
        """Kỳ sau."""
        start = self.last + _ONE_DAY
        if self.kind == "dot":
            return Period("dot", start, start + (self.last - self.first))
        return of_kind(self.kind, start)

    def encloses(self, other: "Period") -> bool:
        """Whether every day of the other belongs to it."""
        return self.first <= other.first and other.last <= self.last

    @property
    def day_count(self) -> int:
        """How many days."""
        return (self.last - self.first).days + 1


def _quarter(day: date) -> int:
    return (day.month + 2) // 3


def _month(day: date) -> Period:
    first = day.replace(day=1)
    return Period("thang", first, days.add_months(first, 1) - _ONE_DAY)


def _quarter_of(day: date) -> Period:
    first = date(day.year, _quarter(day) * 3 - 2, 1)
    return Period("quy", first, days.add_months(first, 3) - _ONE_DAY)


def _week(day: date) -> Period:
    monday = day - timedelta(days=day.weekday())
    return Period("tuan", monday, monday + timedelta(days=6))


_OF_DAY: dict[str, Callable[[date], Period]] = {
    "ngay": lambda day: Period("ngay", day, day),
    "tuan": _week,
    "thang": _month,
    "quy": _quarter_of,
    "nam": lambda day: Period("nam", date(day.year, 1, 1), date(day.year, 12, 31)),
}
KINDS = {"ngay": "Ngày", "tuan": "Tuần", "thang": "Tháng", "quy": "Quý", "nam": "Năm", "dot": "Đợt"}


def of_kind(kind: str, day: date) -> Period:
    """The day, week, month, quarter or year in which that day lies. Raises KeyError for a campaign."""
    return _OF_DAY[kind](day)


def campaign(first: date, last: date) -> Period | None:
    """Đợt cao điểm: any days; None when they are in the wrong order, too many or too far away."""
    fits = first <= last and last - first < LONGEST_CAMPAIGN
    return Period("dot", first, last) if fits and first.year in YEARS and last.year in YEARS else None


def between(first: date, last: date) -> Period:
    """The period of those days, by its own name where it has one."""
    named = (of_kind(kind, first) for kind in _OF_DAY)
    same = (period for period in named if (period.first, period.last) == (first, last))
    return next(same, Period("dot", first, last))


def read(code: str) -> Period | None:
    """The period that `code` names, None for anything else."""
    kind, _, rest = code.partition("-")
    found = re.fullmatch(r"([0-9]{4})(?:-([0-9]{1,2}))?(?:-([0-9]{2}))?(?:-([0-9]{4}-[0-9]{2}-[0-9]{2}))?", rest)
    if not found:
        return None
    try:
        return _read(kind, [part for part in found.groups() if part])
    except ValueError:
        return None


def _read(kind: str, parts: list[str]) -> Period | None:
    wanted = {"ngay": 3, "tuan": 3, "thang": 2, "quy": 2, "nam": 1, "dot": 4}
    if len(parts) != wanted.get(kind) or int(parts[0]) not in YEARS:
        return None
    if kind == "dot":
        return campaign(date.fromisoformat("-".join(parts[:3])), date.fromisoformat(parts[3]))
    number = int(parts[1]) if len(parts) > 1 else 1
    if kind == "quy" and number > len(ROMAN):
        return None
    month = number * 3 if kind == "quy" else number
    period = of_kind(kind, date(int(parts[0]), month, int(parts[2]) if len(parts) > 2 else 1))
    return period if period.first.year in YEARS else None
