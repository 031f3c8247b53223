"""Hành trình: walks the steps that the answers open, and so tells what was asked, what comes next and how it ends."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from kiosk.domain.facts import Fact
from kiosk.domain.procedure import Detour, Note, Outcome, Step
from kiosk.domain.questions import Question


@dataclass(frozen=True)
class Line:
    """Một dòng của trang kiểm tra: a question that was asked and its answer in words."""

    step: Step
    question: Question
    shown: str


class Journey:
    """The walk through the steps for the answers given so far.

    live holds the answers of the questions that were really asked on this way, in order. An answer left over from an
    abandoned branch stays in the draft but opens nothing: conditions read live, never the whole draft.
    known holds the live answers and, with them, the facts that follow from them on that day.
    """

    def __init__(
        self,
        steps: tuple[Step, ...],
        answers: Mapping[str, str],
        facts: tuple[Fact, ...] = (),
        today: date = date.min,
    ) -> None:
        self.live: dict[str, str] = {}
        self.known: dict[str, str] = {}
        self._facts = facts
        self._today = today
        self.reached: list[Step] = []
        self.next: Step | None = None
        self._steps = steps
        for step in steps:
            if step.when is not None and not step.when.holds(self.known):
                continue
            self.reached.append(step)
            if not self._answered(step, answers):
                self.next = step
                return

    def _answered(self, step: Step, answers: Mapping[str, str]) -> bool:
        for question in self.questions(step):
            value = answers.get(question.key)
            if value is None or not (value or question.optional):
                return False
            if value and not question.still_fits(value, self.live):
                # Something before it was changed since.
                return False
            self.live[question.key] = value
        if self._today > date.min and any(check.problem(self.live, self._today) for check in step.checks):
            return False
        self.known |= self.live
        for fact in self._facts:
            if fact.key not in self.known and all(self.live.get(key) for key in fact.reads):
                self.known[fact.key] = fact.of(self.live, self._today)
        return True

    @property
    def complete(self) -> bool:
        """Whether every question of this way has its answer."""
        return self.next is None

    def questions(self, step: Step) -> tuple[Question, ...]:
        """The questions of a step that apply now."""
        return tuple(q for q in step.questions if q.when is None or q.when.holds(self.known))

    def notes(self, step: Step) -> tuple[Note, ...]:
        """The notes of a step that apply now."""
        return tuple(note for note in step.notes if note.when is None or note.when.holds(self.known))

    def step(self, slug: str) -> Step | None:
        """The step of that name if the citizen may stand there now, else None."""
        return next((step for step in self.reached if step.slug == slug), None)

    def before(self, step: Step) -> Step | None:
        """The step that leads to this one, or None for the first."""
        place = self.reached.index(step)
        return self.reached[place - 1] if place else None

    def after(self, step: Step) -> Step | None:
        """The step that follows this one on the way walked, or None when it was the last."""
        place = self.reached.index(step)
        return self.reached[place + 1] if place + 1 < len(self.reached) else None

    def place(self, step: Step) -> tuple[int, int]:
        """(number of this step, number of steps in all as far as can be told), both counted from 1.

        Steps whose condition is still open are counted, so that the total may shrink but never grows under the citizen.
        """
        return self.reached.index(step) + 1, len(self.reached) + self._possible_steps()

    def _possible_steps(self) -> int:
        if self.next is None:
            return 0
        still_asked = self._open_keys(self.next)
        possible = 0
        for later in self._steps[self._steps.index(self.next) + 1 :]:
            certain = later.when is None or later.when.holds(self.known)
            if certain or (later.when and any(key in still_asked for key, _ in later.when.asked())):
                possible += 1
                still_asked |= self._open_keys(later)
        return possible

    def _open_keys(self, step: Step) -> set[str]:
        """What will be known once that step is answered."""
        keys = {question.key for question in step.questions}
        return keys | {fact.key for fact in self._facts if keys & set(fact.reads)}

    def lines(self) -> list[Line]:
        """The answers in words, for the page on which everything is checked."""
        return [
            Line(step, question, question.show(self.live[question.key]))
            for step in self.reached
            for question in self.questions(step)
            if question.key in self.live
        ]

    def outcome(self, outcomes: tuple[Outcome, ...]) -> Outcome:
        """What the answers lead to: the first outcome whose condition holds."""
        return next(o for o in outcomes if o.when is None or o.when.holds(self.known))

    def detour(self, detours: tuple[Detour, ...]) -> Detour | None:
        """Where the answers lead instead of further on: the first detour that holds, None while the way goes on."""
        for detour in detours:
            in_force = detour.source is None or detour.source.in_force_on(self._today)
            if in_force and (detour.when.holds(self.known) if detour.when else self.complete):
                return detour
        return None
