"""Điều kiện: when a question, a step or a term applies. Objects, so that they can be checked and put into words."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

Answers = Mapping[str, str]


class Condition(Protocol):
    """Something that holds or not for the answers given so far."""

    def holds(self, answers: Answers) -> bool:
        """Whether the condition is met."""

    def asked(self) -> tuple[tuple[str, str], ...]:
        """The (question key, option) pairs it reads, for checking a procedure; an empty option stands for any."""


@dataclass(frozen=True)
class Is:
    """The question was answered with this option."""

    key: str
    option: str

    def holds(self, answers: Answers) -> bool:
        return answers.get(self.key) == self.option

    def asked(self) -> tuple[tuple[str, str], ...]:
        return ((self.key, self.option),)


@dataclass(frozen=True)
class IsOneOf:
    """The question was answered with one of these options."""

    key: str
    options: tuple[str, ...]

    def holds(self, answers: Answers) -> bool:
        return answers.get(self.key) in self.options

    def asked(self) -> tuple[tuple[str, str], ...]:
        return tuple((self.key, option) for option in self.options)


@dataclass(frozen=True)
class IsNot:
    """The question was answered, and not with this option. A question that was not asked fulfils it never."""

    key: str
    option: str

    def holds(self, answers: Answers) -> bool:
        return answers.get(self.key, self.option) != self.option

    def asked(self) -> tuple[tuple[str, str], ...]:
        return ((self.key, self.option),)


@dataclass(frozen=True)
class Given:
    """The question was asked and something was answered."""

    key: str

    def holds(self, answers: Answers) -> bool:
        return bool(answers.get(self.key))

    def asked(self) -> tuple[tuple[str, str], ...]:
        return ((self.key, ""),)


@dataclass(frozen=True)
class Missing:
    """The question was not answered, or its answer has been forgotten."""

    key: str

    def holds(self, answers: Answers) -> bool:
        return not answers.get(self.key)

    def asked(self) -> tuple[tuple[str, str], ...]:
        return ((self.key, ""),)


@dataclass(frozen=True)
class AllOf:
    """Every one of the conditions holds."""

    conditions: tuple[Condition, ...]

    def holds(self, answers: Answers) -> bool:
        return all(condition.holds(answers) for condition in self.conditions)

    def asked(self) -> tuple[tuple[str, str], ...]:
        return tuple(pair for condition in self.conditions for pair in condition.asked())


@dataclass(frozen=True)
class AnyOf:
    """At least one of the conditions holds."""

    conditions: tuple[Condition, ...]

    def holds(self, answers: Answers) -> bool:
        return any(condition.holds(answers) for condition in self.conditions)

    def asked(self) -> tuple[tuple[str, str], ...]:
        return tuple(pair for condition in self.conditions for pair in condition.asked())
