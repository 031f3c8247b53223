"""Tờ khai giữ lại: keep a form beyond the visit with the citizen's consent, and forget it when its time is over."""

from datetime import date, datetime

from kiosk.domain import privacy
from kiosk.domain.lifecycle import Role, TransitionNotAllowed
from kiosk.domain.residence import IN_HAND, FilingStatus
from kiosk.models import Case
from kiosk.services import case_traces, case_words, cases, visits
from kiosk.services.proofs import may_save
from kiosk.services.visits import KEPT


def save(case: Case, today: date, now: datetime, role: Role = Role.CITIZEN) -> None:
    """Lưu lại, làm sau: keep what was answered so far, with the consent just given; the code on the slip opens it."""
    if not may_save(case):
        raise TransitionNotAllowed("nobody could prove later that these answers are theirs")
    case.answers = {**(case.visit_answers or {}), KEPT: "yes"}
    case.visit_answers = None
    case.deadline_on = today + privacy.FORMS.after
    # Only on screen does somebody agree to the notice; an officer has told it by word of mouth.
    agreed = {"notice": privacy.NOTICE_VERSION} if role is Role.CITIZEN else {}
    cases.move(case, "save", role, agreed, today, now)


def keep(case: Case, now: datetime) -> None:
    """Giữ lại tờ khai đã in: with the consent just given."""
    case.answers = {**case.answers, KEPT: "yes"}
    cases.note(case, "keep", case.status, Role.CITIZEN, {"notice": privacy.NOTICE_VERSION}, now)
    case_words.refresh(case)


def holds_personal_answers(case: Case) -> bool:
    """Whether somebody could be known by the answers that are kept."""
    return any(case.answers.get(key) for key in cases.procedure_of(case).personal_keys())


def forget_answers(case: Case, today: date, now: datetime) -> None:
    """Keep only what is not personal. What was saved to be gone on with is over then."""
    visits.forget_personal_answers(case)
    if case.status not in IN_HAND:
        case_traces.forget_notes(case)
    if case.status == FilingStatus.SAVED:
        cases.move(case, "lapse", Role.SYSTEM, {}, today, now)
    else:
        cases.note(case, "forget-answers", case.status, Role.SYSTEM, {}, now)
