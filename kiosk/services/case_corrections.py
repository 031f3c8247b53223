"""Sửa câu trả lời: an officer puts one answer right, with a reason; before and after are kept beside each other."""

from collections.abc import Mapping
from datetime import date, datetime

from kiosk.domain import terms
from kiosk.domain.journey import Journey
from kiosk.domain.lifecycle import TransitionNotAllowed
from kiosk.domain.procedure import Procedure
from kiosk.domain.questions import NO_HAMLET, Question, Rows
from kiosk.extensions import db
from kiosk.models import Case, Correction, Officer
from kiosk.services import audit, case_traces, case_words, cases
from kiosk.services.case_traces import NotAccepted
from kiosk.services.work_calendar import work_calendar

MOST_REASON_LETTERS = 300


def may_correct(case: Case, question: Question, today: date) -> bool:
    """Whether that answer is kept and may be changed now. Lists of people are changed person by person elsewhere."""
    procedure = cases.procedure_of(case)
    if case.status in (procedure.lifecycle.first, *procedure.lifecycle.final) or case.visit_answers is not None:
        return False
    if question.key not in case.answers or isinstance(question, Rows) or question.key == procedure.consent[0]:
        # A consent is given by the person and taken back with a button of its own.
        return False
    # With some answers forgotten nobody could tell whether the corrected ones still go together.
    return _walk(procedure, case.answers, today).complete


def _walk(procedure: Procedure, answers: Mapping[str, str], today: date) -> Journey:
    # The call-back entry stands apart from the answers and is not asked for again.
    return Journey(procedure.steps, {**dict.fromkeys(procedure.contact_keys, "-"), **answers}, procedure.facts, today)


def correct(case: Case, question: Question, value: str, reason: str, officer: Officer, now: datetime) -> None:
    """Change the answer. Raises NotAccepted when the way of the answers would no longer hold together."""
    today = now.date()
    if not may_correct(case, question, today):
        raise TransitionNotAllowed("this answer is not kept any more, or somebody is changing it right now")
    why = case_traces.checked(reason, "reason", "Xin ghi vì sao sửa.", MOST_REASON_LETTERS)
    before = case.answers[question.key]
    if value == before:
        raise NotAccepted(question.key, "Câu trả lời vẫn như cũ. Xin sửa, hoặc quay lại.")
    procedure, after = cases.procedure_of(case), {**case.answers, question.key: value}
    if problem := _problem(procedure, case.answers, after, today):
        raise NotAccepted(question.key, f"{problem} Xin dùng “Sửa thay người dân”.")
    case.answers = after
    if question.key == procedure.hamlet_key:
        case.hamlet = None if value in ("", NO_HAMLET) else value
    _count_days_again(procedure, case, today)
    changed = {"before": {question.key: before}, "after": {question.key: value}}
    db.session.add(Correction(case_id=case.id, officer_id=officer.id, reason=why, at=now, **changed))
    case_words.refresh(case)
    audit.record("case-corrected", officer, now, f"case:{case.id}", question=question.key)


def _problem(procedure: Procedure, before: Mapping[str, str], after: Mapping[str, str], today: date) -> str:
    """Why the corrected answers do not hold together, "" when they do."""
    walk = _walk(procedure, after, today)
    if walk.detour(procedure.detours):
        return "Sửa như vậy thì thành thủ tục khác."
    if walk.next is not None:
        asked = "; ".join(question.label for question in walk.questions(walk.next))
        return f"Sửa như vậy thì phải hỏi lại: {asked}."
    gone = [
        line.question.label for line in _walk(procedure, before, today).lines() if line.question.key not in walk.live
    ]
    return f"Sửa như vậy thì không còn hỏi: {'; '.join(gone)}." if gone else ""


def _count_days_again(procedure: Procedure, case: Case, today: date) -> None:
    if not (procedure.due or procedure.deadline):
        return
    promised = terms.promise(procedure, case.answers, today, work_calendar())
    case.due_on, case.deadline_on = (promised.due.on if promised.due else None), promised.deadline
    last = case.deadline_on or case.due_on
    case.next_on = terms.ask_again_on(last, case.cause or "", procedure, today, work_calendar())
