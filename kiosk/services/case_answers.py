"""Câu trả lời trên hồ sơ: what was answered, in words, for an officer; also what was asked and is kept no more."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from kiosk.domain.journey import Journey
from kiosk.domain.procedure import Procedure
from kiosk.domain.questions import Question
from kiosk.models import Case
from kiosk.services import cases, forms

NOT_KEPT = "Không lưu"


@dataclass(frozen=True)
class Answered:
    """Một câu: the question's key and label and the answer in words. kept is False where the answer is gone."""

    key: str
    label: str
    words: str
    kept: bool = True


def answered(case: Case, today: date) -> tuple[Answered, ...]:
    """What was answered on the way walked; of a case whose personal answers are gone, what is left and what is not."""
    procedure, walk = cases.procedure_of(case), cases.journey(case, today)
    if walk.complete or case.visit_answers is not None:
        return tuple(_line(procedure, walk, line.question) for line in walk.lines())
    return tuple(_left(procedure, case, today))


def _line(procedure: Procedure, walk: Journey, question: Question) -> Answered:
    value = walk.live[question.key]
    if question.key == "request" and not value and procedure.filing:
        return Answered(question.key, question.label, forms.composed_request(procedure, walk))
    return Answered(question.key, question.label, question.show(value))


def _left(procedure: Procedure, case: Case, today: date) -> Iterator[Answered]:
    """Question by question: conditions can only be asked as far as their own answers are kept."""
    known = Journey(procedure.steps, case.answers, procedure.facts, today).known | case.answers
    personal = procedure.personal_keys()
    for step in procedure.steps:
        if step.when is not None and not step.when.holds(known):
            continue
        for question in step.questions:
            if question.key in procedure.contact_keys:
                # The call-back entry stands apart from the answers.
                continue
            if question.key in case.answers:
                yield Answered(question.key, question.label, question.show(case.answers[question.key]))
            elif question.key in personal and (question.when is None or question.when.holds(known)):
                yield Answered(question.key, question.label, NOT_KEPT, kept=False)


def question_of(case: Case, key: str) -> Question | None:
    """The question of that key in the case's procedure, None for none."""
    procedure = cases.procedure_of(case)
    return next((q for step in procedure.steps for q in step.questions if q.key == key), None)
