"""Điều suy ra: what follows from answers and from today's date, so that nobody is asked for it.

A fact is read by conditions like an answer. It is never kept: tomorrow it may be another.
"""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from kiosk.domain.ages import age_on
from kiosk.domain.units import code_of


@dataclass(frozen=True)
class Fact(ABC):
    """Một điều suy ra: known under its key as soon as every question in `reads` is answered."""

    key: str

    @property
    @abstractmethod
    def reads(self) -> tuple[str, ...]:
        """The keys of the answers it follows from."""

    @property
    @abstractmethod
    def values(self) -> tuple[str, ...]:
        """Everything it may be."""

    @abstractmethod
    def of(self, answers: Mapping[str, str], today: date) -> str:
        """What it is for these answers on that day."""


@dataclass(frozen=True)
class SameCommune(Fact):
    """Cùng một xã: whether two places lie in one commune of today, whatever their papers call it.

    unknown where one of them is no place ("I have none"). Luật Cư trú, khoản 1 Điều 27.
    """

    one: str
    other: str

    @property
    def reads(self) -> tuple[str, ...]:
        return (self.one, self.other)

    @property
    def values(self) -> tuple[str, ...]:
        return ("yes", "no", "unknown")

    def of(self, answers: Mapping[str, str], today: date) -> str:
        codes = [code_of(answers[key]) for key in self.reads]
        if not all(code.isdigit() for code in codes):
            return "unknown"
        return "yes" if codes[0] == codes[1] else "no"


@dataclass(frozen=True)
class Window(Fact):
    """Trong hạn hay chưa: whether today lies in the last days before a day that was answered, that day included."""

    day_key: str
    opens_days_before: int

    @property
    def reads(self) -> tuple[str, ...]:
        return (self.day_key,)

    @property
    def values(self) -> tuple[str, ...]:
        return ("early", "open", "over")

    def of(self, answers: Mapping[str, str], today: date) -> str:
        end = date.fromisoformat(answers[self.day_key])
        if today > end:
            return "over"
        return "open" if today >= end - timedelta(days=self.opens_days_before) else "early"


@dataclass(frozen=True)
class Age(Fact):
    """Lứa tuổi: the group that the law tells apart, from a day of birth that may be uncertain."""

    born_key: str

    @property
    def reads(self) -> tuple[str, ...]:
        return (self.born_key,)

    @property
    def values(self) -> tuple[str, ...]:
        return ("under-6", "under-16", "under-18", "adult", "elderly")

    def of(self, answers: Mapping[str, str], today: date) -> str:
        years = age_on(answers[self.born_key], today)
        limits = zip((6, 16, 18, 60), self.values, strict=False)
        return next((group for limit, group in limits if years < limit), "elderly")
