"""Thủ tục: what a procedure is made of. One file in kiosk/procedures fills these in; everything else derives."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.domain.facts import Fact
from kiosk.domain.filing import Filing
from kiosk.domain.lifecycle import Lifecycle
from kiosk.domain.soundness import paper_faults, step_faults
from kiosk.domain.source import Source
from kiosk.domain.stages import StageText
from kiosk.domain.steps import CalendarDayTerm, Detour, Note, Outcome, Step, WorkingDayTerm

__all__ = [
    "MOST_QUESTIONS_OF_AN_INTERVIEW",
    "CalendarDayTerm",
    "Detour",
    "Note",
    "Outcome",
    "Procedure",
    "StageText",
    "Step",
    "WorkingDayTerm",
]

# An interview that only finds the right procedure asks no more than that.
MOST_QUESTIONS_OF_AN_INTERVIEW = 7


@dataclass(frozen=True)
class Procedure:
    """Thủ tục: steps of the first visit, steps of a return visit, what they lead to, by when, and on which law.

    A return visit walks return_steps, except in the statuses of asked_again: there the first steps are walked once more
    with the answers to the named questions forgotten.
    Answers to contact_keys never stay among a case's answers: they become the call-back entry, which the consent
    (question key, option) allows. cause_waits says after how many working days to ask again, by cause.
    facts follow from answers; detours lead out of the steps. filing is what goes on paper, None where nothing does.
    everyday are the words citizens use for it; listed is its place in the list of procedures, 0 for not listed.
    proof_key names the answer that whoever comes back with the code must know before the answers are shown. code is
    the number of the procedure in the national list.
    """

    slug: str
    title: str
    summary: str
    before_you_start: tuple[str, ...]
    steps: tuple[Step, ...]
    outcomes: tuple[Outcome, ...]
    lifecycle: Lifecycle
    sources: tuple[Source, ...]
    return_steps: tuple[Step, ...] = ()
    return_outcomes: tuple[Outcome, ...] = ()
    asked_again: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    due: tuple[WorkingDayTerm, ...] = ()
    deadline: tuple[CalendarDayTerm, ...] = ()
    hamlet_key: str = ""
    consent: tuple[str, str] = ("", "")
    contact_keys: tuple[str, ...] = ()
    cause_key: str = ""
    stages: Mapping[str, StageText] = field(default_factory=dict)
    cause_waits: Mapping[str, int] = field(default_factory=dict)
    facts: tuple[Fact, ...] = ()
    detours: tuple[Detour, ...] = ()
    filing: Filing | None = None
    everyday: str = ""
    listed: int = 0
    proof_key: str = ""
    code: str = ""

    def steps_in(self, status: str) -> tuple[tuple[Step, ...], tuple[Outcome, ...]]:
        """The steps to walk for a case in that status, and what they may lead to."""
        if status == self.lifecycle.first or status in self.asked_again:
            return self.steps, self.outcomes
        return self.return_steps, self.return_outcomes

    @property
    def is_interview(self) -> bool:
        """Whether it only finds out what is to be done, and always leads elsewhere."""
        return bool(self.detours) and not self.outcomes

    def personal_keys(self) -> frozenset[str]:
        """The keys of the answers by which somebody could be known, or which are nobody else's business."""
        steps = (*self.steps, *self.return_steps)
        asked = [question for step in steps for question in step.questions]
        return frozenset(q.key for q in asked if q.personal or getattr(q, "sensitive", False))

    def faults(self) -> list[str]:
        """What is wrong with this procedure, a sentence each; empty when it is sound."""
        found = [] if self.sources else [f"{self.slug}: no source"]
        for steps, outcomes in ((self.steps, self.outcomes), (self.return_steps, self.return_outcomes)):
            found += [f"{self.slug}: {fault}" for fault in step_faults(steps, outcomes, self.facts)]
        found += [f"{self.slug}: {fault}" for fault in paper_faults(self.steps, self.facts, self.detours, self.filing)]
        actions = {rule.action for rule in self.lifecycle.rules}
        ends = {rule.to for rule in self.lifecycle.rules}
        found += [f"{self.slug}: nothing to say in status {status}" for status in sorted(ends - self.stages.keys())]
        for outcome in (*self.outcomes, *self.return_outcomes):
            if outcome.action not in actions:
                found.append(f"{self.slug}: outcome {outcome.action} is no action of the life cycle")
        return found
