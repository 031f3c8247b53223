"""Câu hỏi ngày sinh: a whole day, or only the month or the year where papers know no more."""

import re
from calendar import monthrange
from dataclasses import dataclass

from kiosk.domain.questions.question import Question, Situation, Unacceptable

FIRST_YEAR = 1900
MOST_YEARS = 125
_WHAT_TO_TYPE = "Xin gõ ngày sinh, ví dụ: 05/03/1990. Chỉ nhớ năm thì gõ năm, ví dụ: 1958."
_WORDS = re.compile(r"\b(sinh|ngày|mùng|mồng|tháng|năm)\b", re.IGNORECASE)


@dataclass(frozen=True)
class BirthDay(Question):
    """Ngày sinh: kept as "1990-03-05", as "1990-03" or as "1958", whatever of it is known.

    Zeros for the day or for day and month, as on some old papers, mean that they are not known.
    """

    example: str = "1958-03-05"

    kind = "birth_day"
    personal = True

    def accept(self, value: str, situation: Situation) -> str:
        day, month, year = _read(value)
        today = situation.today
        if year < max(FIRST_YEAR, today.year - MOST_YEARS):
            raise Unacceptable("Xin xem lại năm sinh. Năm sinh có bốn số, ví dụ: 1958.")
        if month > 12 or (day and not month):
            raise Unacceptable("Xin xem lại tháng sinh. Một năm có 12 tháng.")
        if month and day > monthrange(year, month)[1]:
            length = monthrange(year, month)[1]
            raise Unacceptable(f"Xin xem lại ngày sinh. Tháng {month} năm {year} chỉ có {length} ngày.")
        if (year, month, day) > (today.year, today.month if month else 0, today.day if day else 0):
            raise Unacceptable("Ngày này chưa tới. Xin xem lại ngày, tháng, năm sinh.")
        return "-".join([f"{year}", *(f"{part:02}" for part in (month, day) if part)])

    def empty_sentence(self) -> str:
        return _WHAT_TO_TYPE

    def as_typed(self, value: str) -> str:
        return "/".join(reversed(value.split("-")))

    def show(self, value: str) -> str:
        lead = {1: "năm ", 2: "tháng "}.get(len(value.split("-")), "") if value else ""
        return super().show(lead + self.as_typed(value).removeprefix("0" if lead else ""))


def _read(value: str) -> tuple[int, int, int]:
    """(day, month, year) of what was typed; what is not known is 0. Raises Unacceptable."""
    together = re.fullmatch(r"([0-9]{2})?([0-9]{2})?([0-9]{4})", value)
    if together:
        first, second, year = together.groups()
        parts = [part for part in (first, second, year) if part]
    else:
        parts = re.split(r"[/.\-,\s]+", _WORDS.sub(" ", value).strip(" /.,-"))
    if len(parts) > 3 or not all(re.fullmatch(r"[0-9]{1,4}", part) for part in parts):
        raise Unacceptable(_WHAT_TO_TYPE)
    if len(parts) > 1 and len(parts[0]) == 4:
        parts.reverse()
    if len(parts[-1]) != 4:
        raise Unacceptable("Xin gõ đủ bốn số của năm sinh, ví dụ: 1958.")
    numbers = [int(part) for part in parts]
    day, month, year = [0] * (3 - len(numbers)) + numbers
    return day, month, year
