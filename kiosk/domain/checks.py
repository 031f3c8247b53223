"""Kiểm tra chéo: what two answers say together. Each check gives a sentence at one of the questions, or none."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Protocol

from kiosk.domain import days
from kiosk.domain.ages import age_on
from kiosk.domain.conditions import Condition


class Check(Protocol):
    """A rule over several answers of one step or of earlier ones."""

    @property
    def key(self) -> str:
        """The question at which its sentence stands."""

    def problem(self, answers: Mapping[str, str], today: date) -> str:
        """What to do, or "" when all is well. answers hold those of this step and of the steps before it."""


@dataclass(frozen=True)
class Period:
    """Khoảng thời gian: from a day until a later one, neither too short nor too long.

    too_short says what to do instead. Luật Cư trú, khoản 2 Điều 27: tạm trú nhiều nhất 2 năm mỗi lần.
    """

    from_key: str
    key: str
    least_days: int
    most_months: int
    too_short: str

    def problem(self, answers: Mapping[str, str], today: date) -> str:
        """A sentence when the end lies before the start, too near to it or too far from it."""
        if not (answers.get(self.from_key) and answers.get(self.key)):
            return ""
        start, end = (date.fromisoformat(answers[key]) for key in (self.from_key, self.key))
        if end < start:
            return "Ngày kết thúc phải sau ngày bắt đầu. Xin xem lại hai ngày."
        if end < start + timedelta(days=self.least_days - 1):
            return self.too_short
        last = days.add_months(start, self.most_months)
        return (
            f"Mỗi lần nhiều nhất {self.most_months // 12} năm: xin chọn chậm nhất ngày {days.short(last)}."
            if (end > last)
            else ""
        )


@dataclass(frozen=True)
class OldEnough:
    """Đủ tuổi: somebody must have reached an age to stand in this place; otherwise the sentence says what to do."""

    key: str
    years: int
    sentence: str

    def problem(self, answers: Mapping[str, str], today: date) -> str:
        """The sentence for somebody who is too young."""
        born = answers.get(self.key, "")
        return self.sentence if born and age_on(born, today) < self.years else ""


@dataclass(frozen=True)
class NobodyIs:
    """Không ai trong danh sách: an answer that nobody on a list of people may have, while the condition holds."""

    key: str
    row_key: str
    value: str
    when: Condition
    sentence: str

    def problem(self, answers: Mapping[str, str], today: date) -> str:
        """The sentence when somebody has it."""
        rows = json.loads(answers.get(self.key) or "[]")
        found = any(row.get(self.row_key, "").casefold() == self.value.casefold() for row in rows)
        return self.sentence if found and self.when.holds(answers) else ""


@dataclass(frozen=True)
class YoungAmong:
    """Có người chưa đủ tuổi: the answer that denies it does not go with the days of birth on the list."""

    key: str
    denial: str
    rows_key: str
    years: int
    sentence: str

    def problem(self, answers: Mapping[str, str], today: date) -> str:
        """The sentence when somebody on the list is younger."""
        rows = json.loads(answers.get(self.rows_key) or "[]")
        young = any(row.get("born_on") and age_on(row["born_on"], today) < self.years for row in rows)
        return self.sentence if young and answers.get(self.key) == self.denial else ""


@dataclass(frozen=True)
class Different:
    """Hai số khác nhau: two people of whom each was asked for must not have one number."""

    key: str
    other_key: str
    sentence: str

    def problem(self, answers: Mapping[str, str], today: date) -> str:
        """The sentence when they are the same."""
        number = answers.get(self.key, "")
        return self.sentence if number and number == answers.get(self.other_key) else ""
