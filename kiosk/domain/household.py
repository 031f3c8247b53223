"""Một số cho cả nhà: how many come to the counter on one number, and how many things of each kind they need."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from kiosk.domain.queueing import KINDS, MOST_TASKS

# Whoever comes with more asks at the counter; one digit fits beside two large buttons.
MOST_PEOPLE_AT_THE_KIOSK = 9
ALONE = 1


@dataclass(frozen=True)
class Household:
    """Người đi cùng và việc cần làm: people, and (kind, number of things) for every kind, some of them 0."""

    people: int
    tasks: tuple[tuple[str, int], ...]

    @property
    def wanted(self) -> tuple[tuple[str, int], ...]:
        """The kinds of which there is something to do."""
        return tuple((kind, number) for kind, number in self.tasks if number)

    @property
    def total(self) -> int:
        """How many things there are to do."""
        return sum(number for _, number in self.tasks)

    @property
    def is_single(self) -> bool:
        """Whether one person comes for one thing."""
        return self.people == ALONE and self.total == 1

    def kind(self, chosen: str) -> str:
        """The kind whose letter the number gets: the one chosen first, or the first of which there is something."""
        kinds = [kind for kind, _ in self.wanted]
        return chosen if chosen in kinds or not kinds else kinds[0]

    def with_people(self, more: int) -> "Household":
        """The same things for so many people more (or fewer)."""
        return replace(self, people=min(max(self.people + more, ALONE), MOST_PEOPLE_AT_THE_KIOSK))

    def with_task(self, kind: str, more: int) -> "Household":
        """One thing of that kind more (or less). There is always something to do, and never too much for one slip."""
        changed = tuple((key, max(number + more, 0) if key == kind else number) for key, number in self.tasks)
        other = replace(self, tasks=changed)
        return other if 1 <= other.total <= MOST_TASKS else self


def alone(kind: str) -> Household:
    """Somebody who came for themselves."""
    return Household(ALONE, tuple((key, int(key == kind)) for key in KINDS))


def read(kind: str, people: str, tasks: Mapping[str, str]) -> Household:
    """The household of what stands in an address or a form; whatever makes no sense there is left out."""
    counted = tuple((key, _digit(tasks.get(key, "0"))) for key in KINDS)
    household = Household(min(max(_digit(people), ALONE), MOST_PEOPLE_AT_THE_KIOSK), counted)
    return household if 1 <= household.total <= MOST_TASKS else replace(alone(kind), people=household.people)


def _digit(typed: str) -> int:
    return int(typed) if len(typed) == 1 and typed.isascii() and typed.isdigit() else 0
