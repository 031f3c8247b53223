"""Làm tiếp thay người dân: an officer answers on where somebody got stuck, and hands the form in for them.

The draft stays the citizen's own: it is held by their visit, goes with it, and their screen follows what is done here.
"""

from datetime import date, datetime

from kiosk.domain.lifecycle import Role, TransitionNotAllowed
from kiosk.domain.procedure import Step
from kiosk.models import Case, Officer
from kiosk.services import audit, cases, visits

TAKE_OVER = "take-over"


def may_take_over(case: Case) -> bool:
    """Whether there are steps that an officer could walk for the citizen now."""
    procedure = cases.procedure_of(case)
    if case.status in procedure.lifecycle.final or not procedure.steps_in(case.status)[1]:
        return False
    if case.visit_answers is not None:
        return True
    # Of a form whose answers are gone nothing is there to go on with; the citizen begins anew at the kiosk.
    return not procedure.proof_key or bool(case.answers.get(procedure.proof_key))


def begin(case: Case, officer: Officer, now: datetime) -> None:
    """Take it over; a case between two visits is gone on with. Inside writing()."""
    if not may_take_over(case):
        raise TransitionNotAllowed("there is nothing to go on with")
    procedure = cases.procedure_of(case)
    if case.visit_answers is None:
        forgotten = procedure.asked_again.get(case.status)
        known = case.answers.items() if forgotten is not None else ()
        case.visit_answers = {key: value for key, value in known if key not in (forgotten or ())}
    if not case.visit:
        # Nobody is at the kiosk with it: it is held as if somebody were, and is let go in the same time.
        case.visit = _held_by_desk(case)
    visits.touch(case, now)
    if not case.events or case.events[-1].action != TAKE_OVER or case.events[-1].officer_id != officer.id:
        cases.note(case, TAKE_OVER, case.status, Role.OFFICER, {}, now, officer)
    audit.record("case-taken-over", officer, now, f"case:{case.id}")


def step_of(case: Case, slug: str, today: date) -> Step | None:
    """The step of that name if one may stand there now, else None."""
    return cases.journey(case, today).step(slug) if case.visit_answers is not None else None


def finish(case: Case, officer: Officer, now: datetime) -> None:
    """Hand in what is answered, for the citizen; a form that was kept stays kept. Inside writing().

    Then the paper is asked for while the answers are there, then let_go ends what the desk held.
    """
    kept = case.answers.get(visits.KEPT) == "yes"
    cases.hand_in(case, now.date(), now, Role.OFFICER, keep=kept, officer=officer)
    audit.record("case-handed-in", officer, now, f"case:{case.id}", to=case.status)


def let_go(case: Case) -> None:
    """End what only the desk has held open; what a citizen holds stays with the citizen."""
    if case.visit == _held_by_desk(case):
        visits.release(case)


def _held_by_desk(case: Case) -> str:
    return f"desk:{case.code}"
