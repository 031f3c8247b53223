"""Vòng đời hồ sơ: which action leads from which status to which, who may do it and what it needs.

One table per kind of case. Buttons, permissions, events and the diagram in docs/ all come from it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """Vai: who acts on a case."""

    CITIZEN = "citizen"
    OFFICER = "officer"
    SYSTEM = "system"


class TransitionNotAllowed(ValueError):
    """The action does not exist for the case's status, for this role, or lacks what it needs."""


@dataclass(frozen=True)
class Rule:
    """Một dòng của bảng: action takes a case from any of `come_from` to `to`.

    needs are (detail, value) pairs that must be given with the action; an empty value means any value will do.
    """

    action: str
    come_from: tuple[str, ...]
    to: str
    roles: tuple[Role, ...]
    needs: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Lifecycle:
    """Bảng vòng đời: the rules, the status a case starts in, and those in which it is finished.

    In the statuses of answers_stay a finished case keeps its answers as long as its kind of paper may be kept.
    """

    first: str
    final: tuple[str, ...]
    rules: tuple[Rule, ...]
    answers_stay: tuple[str, ...] = ()

    def allowed(self, status: str, role: Role) -> tuple[str, ...]:
        """The actions open to that role, in the order of the table."""
        return tuple(rule.action for rule in self.rules if status in rule.come_from and role in rule.roles)

    def after(self, status: str, action: str, role: Role, details: Mapping[str, str]) -> str:
        """The status that follows. Raises TransitionNotAllowed."""
        rule = self.rule(status, action, role)
        if rule is None:
            raise TransitionNotAllowed(f"{action} is not possible for a case that is {status}, by {role}")
        missing = [need for need, value in rule.needs if not _given(details.get(need, ""), value)]
        if missing:
            raise TransitionNotAllowed(f"{action} needs {', '.join(missing)}")
        return rule.to

    def rule(self, status: str, action: str, role: Role) -> Rule | None:
        """The line of the table for that action, None where that role may not do it now."""
        fitting = (rule for rule in self.rules if rule.action == action and status in rule.come_from)
        return next((rule for rule in fitting if role in rule.roles), None)

    def statuses(self) -> tuple[str, ...]:
        """Every status of the table, in order of appearance."""
        named = [self.first]
        for rule in self.rules:
            named += [*rule.come_from, rule.to]
        return tuple(dict.fromkeys(named))


def _given(detail: str, wanted: str) -> bool:
    return detail == wanted if wanted else bool(detail)
