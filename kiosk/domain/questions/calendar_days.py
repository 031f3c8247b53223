"""Câu hỏi về ngày: a day that has been, a day to come, or any day, by touch or by typing."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from kiosk.domain import days
from kiosk.domain.questions.question import Option, Question, Situation, Unacceptable

NOT_REMEMBERED = "?"
_WHAT_TO_TYPE = "Xin gõ ngày, tháng, năm. Ví dụ: 20/11/2026."


@dataclass(frozen=True)
class PastDay(Question):
    """Một ngày đã qua: one of the last days by touch, any earlier day by typing, or "I do not remember".

    Kept as an ISO date or NOT_REMEMBERED. earliest is the first day that makes sense.
    """

    earliest: date = date(2022, 1, 1)
    recent_days: int = 9

    kind = "past_day"

    def options(self, situation: Situation) -> tuple[Option, ...]:
        near = {0: "Hôm nay", 1: "Hôm qua", 2: "Hôm kia"}
        recent = (situation.today - timedelta(days=ago) for ago in range(self.recent_days))
        offered = (
            Option(day.isoformat(), near.get(ago, days.weekday(day)), days.short(day)) for ago, day in enumerate(recent)
        )
        return (*offered, Option(NOT_REMEMBERED, "Tôi không nhớ", "Sẽ tính từ hôm nay"))

    def accept(self, value: str, situation: Situation) -> str:
        if value == NOT_REMEMBERED:
            return value
        day = days.read(value)
        if day is None:
            raise Unacceptable(_WHAT_TO_TYPE)
        if day > situation.today:
            raise Unacceptable("Ngày này chưa tới. Xin chọn hôm nay hoặc một ngày đã qua.")
        if day < self.earliest:
            raise Unacceptable(f"Xin chọn một ngày từ năm {self.earliest.year} trở lại đây.")
        return day.isoformat()

    def empty_sentence(self) -> str:
        return "Xin chạm vào một ngày, hoặc “Tôi không nhớ”."

    def as_typed(self, value: str) -> str:
        return value if value == NOT_REMEMBERED else _as_typed(value)

    def show(self, value: str) -> str:
        if value == NOT_REMEMBERED:
            return "Không nhớ"
        return days.full(date.fromisoformat(value)) if value else super().show(value)

    def day(self, answers: Mapping[str, str]) -> date | None:
        """The day that was answered, or None when it is unknown."""
        value = answers.get(self.key, "")
        return date.fromisoformat(value) if value and value != NOT_REMEMBERED else None


@dataclass(frozen=True)
class NearDay:
    """Ngày chọn nhanh: a day offered by touch, counted from today. on_last_of_year means 31/12 of this year."""

    label: str
    days: int = 0
    months: int = 0
    on_last_of_year: bool = False

    def on(self, today: date) -> date:
        """Which day that is."""
        if self.on_last_of_year:
            return date(today.year, 12, 31)
        return days.add_months(today, self.months) + timedelta(days=self.days)


TODAY = NearDay("Hôm nay")
TOMORROW = NearDay("Ngày mai", days=1)
IN_SIX_MONTHS = NearDay("6 tháng nữa", months=6)
IN_ONE_YEAR = NearDay("1 năm nữa", months=12)
IN_TWO_YEARS = NearDay("2 năm nữa", months=24)
LAST_OF_YEAR = NearDay("Hết năm nay", on_last_of_year=True)


@dataclass(frozen=True)
class AnyDay(Question):
    """Một ngày: typed or touched, kept as an ISO date.

    earliest_days and latest_days bound it, counted from today (-30 is thirty days ago); None leaves that side open.
    near are the days offered by touch; those outside the bounds are left out.
    """

    earliest_days: int | None = None
    latest_days: int | None = None
    near: tuple[NearDay, ...] = ()

    kind = "any_day"

    def options(self, situation: Situation) -> tuple[Option, ...]:
        offered = {offer.on(situation.today): offer.label for offer in reversed(self.near)}
        first, last = self._bounds(situation.today)
        return tuple(
            Option(day.isoformat(), offered[day], days.short(day)) for day in sorted(offered) if first <= day <= last
        )

    def accept(self, value: str, situation: Situation) -> str:
        day = days.read(value)
        if day is None:
            raise Unacceptable(_WHAT_TO_TYPE)
        first, last = self._bounds(situation.today)
        if day < first:
            raise Unacceptable(self._too_early(first, situation.today))
        if day > last:
            raise Unacceptable(f"Xin chọn một ngày chậm nhất là {days.short(last)}.")
        return day.isoformat()

    def empty_sentence(self) -> str:
        return "Xin chạm vào một ngày, hoặc gõ ngày vào ô." if self.near else _WHAT_TO_TYPE

    def as_typed(self, value: str) -> str:
        return _as_typed(value)

    def show(self, value: str) -> str:
        return days.short(date.fromisoformat(value)) if value else super().show(value)

    def _bounds(self, today: date) -> tuple[date, date]:
        # Open sides end where a year has been mistyped for certain.
        first = date(1900, 1, 1) if self.earliest_days is None else today + timedelta(days=self.earliest_days)
        last = date(2199, 12, 31) if self.latest_days is None else today + timedelta(days=self.latest_days)
        return first, last

    def _too_early(self, first: date, today: date) -> str:
        if first == today:
            return "Ngày này đã qua. Xin chọn hôm nay hoặc một ngày sắp tới."
        return f"Xin chọn một ngày từ {days.short(first)} trở đi."


@dataclass(frozen=True)
class ComingDay(AnyDay):
    """Một ngày sắp tới: today or later, at most about five years ahead unless the question says otherwise."""

    earliest_days: int | None = 0
    latest_days: int | None = 5 * 366


def _as_typed(value: str) -> str:
    return days.short(date.fromisoformat(value)) if value else ""
