"""Thủ tục: what a procedure is made of. One file in kiosk/procedures fills these in; everything else derives."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from kiosk.domain.conditions import Condition
from kiosk.domain.lifecycle import Lifecycle
from kiosk.domain.questions import Choice, PastDay, Question
from kiosk.domain.source import Source
from kiosk.domain.visit import ScreenClass


@dataclass(frozen=True)
class Note:
    """Lời nhắc: a sentence shown beside a step, always or under a condition; guide is the slug of advice to open."""

    text: str
    when: Condition | None = None
    guide: str = ""


@dataclass(frozen=True)
class Step:
    """Một bước: one screen with one decision.

    heading is a question or an order, lead at most two sentences. personal marks a step that collects personal data:
    its page carries the notice of the law. read_aloud is what a voice says; empty means heading and lead.
    """

    slug: str
    heading: str
    questions: tuple[Question, ...]
    lead: str = ""
    when: Condition | None = None
    notes: tuple[Note, ...] = ()
    personal: bool = False
    drawing: str = ""
    screen_class: ScreenClass = ScreenClass.FORM
    read_aloud: str = ""

    def spoken(self) -> str:
        """The sentences to read aloud."""
        return self.read_aloud or f"{self.heading} {self.lead}".strip()


@dataclass(frozen=True)
class WorkingDayTerm:
    """Thời hạn theo ngày làm việc: counted from a day the citizen gave, or from today when it is not remembered."""

    days: int
    since: PastDay
    when: Condition
    source: Source


@dataclass(frozen=True)
class CalendarDayTerm:
    """Thời hạn theo ngày lịch: counted from a day the citizen gave, or from today when it is not remembered."""

    days: int
    since: PastDay
    when: Condition
    source: Source


@dataclass(frozen=True)
class Outcome:
    """Kết quả một lượt ghé: the action of the life cycle that the answers lead to. The first that holds wins."""

    action: str
    when: Condition | None = None


@dataclass(frozen=True)
class StageText:
    """Lời của một tình trạng: what the screen and the slip say to somebody whose case stands there.

    day names the date of the case that is shown biggest (due_on, deadline_on, next_on or changed_on), day_lead the
    words above it, late_lead the words when that day is over; day_missing stands there when the case has no such date.
    overdue is what to do when the day is over. then are the next things to do, in order.
    shows_message adds what the genuine message looks like. paper is the kind of paper that is printed. instead holds
    other words for people whose answers make these unfit.
    """

    title: str
    heading: str
    day: str
    day_lead: str
    then: tuple[str, ...]
    late_lead: str = ""
    day_missing: str = ""
    overdue: str = ""
    then_heading: str = "Việc tiếp theo"
    shows_message: bool = False
    go_on: str = ""
    guide: str = ""
    paper: str = "appointment"
    drawing: str = "slip"
    instead: tuple[tuple[Condition, "StageText"], ...] = ()

    def for_answers(self, answers: Mapping[str, str]) -> "StageText":
        """What to say to somebody who gave these answers: the first of `instead` that fits, else this text."""
        return next((text for condition, text in self.instead if condition.holds(answers)), self)


@dataclass(frozen=True)
class Procedure:
    """Thủ tục: steps of the first visit, steps of a return visit, what they lead to, by when, and on which law.

    A return visit walks return_steps, except in the statuses of asked_again: there the first steps are walked once more
    with the answers to the named questions forgotten.
    Answers to contact_keys never stay among a case's answers: they become the call-back entry, which the consent
    (question key, option) allows. cause_waits says after how many working days to ask again, by cause.
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

    def steps_in(self, status: str) -> tuple[tuple[Step, ...], tuple[Outcome, ...]]:
        """The steps to walk for a case in that status, and what they may lead to."""
        if status == self.lifecycle.first or status in self.asked_again:
            return self.steps, self.outcomes
        return self.return_steps, self.return_outcomes

    def faults(self) -> list[str]:
        """What is wrong with this procedure, a sentence each; empty when it is sound."""
        found = [] if self.sources else [f"{self.slug}: no source"]
        for steps, outcomes in ((self.steps, self.outcomes), (self.return_steps, self.return_outcomes)):
            found += [f"{self.slug}: {fault}" for fault in _step_faults(steps, outcomes)]
        actions = {rule.action for rule in self.lifecycle.rules}
        ends = {rule.to for rule in self.lifecycle.rules}
        found += [f"{self.slug}: nothing to say in status {status}" for status in sorted(ends - self.stages.keys())]
        for outcome in (*self.outcomes, *self.return_outcomes):
            if outcome.action not in actions:
                found.append(f"{self.slug}: outcome {outcome.action} is no action of the life cycle")
        return found


def _step_faults(steps: tuple[Step, ...], outcomes: tuple[Outcome, ...]) -> Iterator[str]:
    known: dict[str, Question] = {}
    if len({step.slug for step in steps}) != len(steps):
        yield "two steps have the same slug"
    for step in steps:
        # What a step depends on must have been asked before it, never on the same screen.
        whens = [(step.slug, step.when), *((question.key, question.when) for question in step.questions)]
        for where, condition in (*whens, *((f"a note of {step.slug}", note.when) for note in step.notes)):
            yield from _condition_faults(where, condition, known)
        yield from (f"{question.key} is asked twice" for question in step.questions if question.key in known)
        known |= {question.key: question for question in step.questions}
    for outcome in outcomes:
        yield from _condition_faults(outcome.action, outcome.when, known)
    if outcomes and outcomes[-1].when is not None:
        yield "the last outcome must hold always"


def _condition_faults(where: str, condition: Condition | None, known: Mapping[str, Question]) -> Iterator[str]:
    for key, option in condition.asked() if condition else ():
        question = known.get(key)
        if question is None:
            yield f"{where} depends on {key}, which is not asked before it"
        elif isinstance(question, Choice) and option not in {choice.value for choice in question.choices}:
            yield f"{where} depends on {key} = {option}, which cannot be answered"
