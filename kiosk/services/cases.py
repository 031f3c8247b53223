"""Hồ sơ: start, answer, hand in, go on, withdraw. Every change of status is an event."""

import secrets
from collections.abc import Mapping
from datetime import date, datetime

from sqlalchemy import select

from kiosk.domain import codes, privacy, terms
from kiosk.domain.journey import Journey
from kiosk.domain.lifecycle import Role, TransitionNotAllowed
from kiosk.domain.procedure import Detour, Procedure
from kiosk.domain.questions import NO_HAMLET
from kiosk.extensions import db
from kiosk.models import Case, CaseEvent, Contact
from kiosk.procedures import CATALOGUE
from kiosk.services import proofs, visits
from kiosk.services.visits import KEPT
from kiosk.services.work_calendar import work_calendar

# Codes and dates may stand in an event; names, numbers and free text never do.
_EVENT_DETAILS = ("opened", "passcode", "card_shown", "cause", "registered", "for_whom", "notice")


def start(procedure: Procedure, visit: str, now: datetime) -> Case:
    """A new draft held by the visit. A living draft of the same procedure that the visit holds already is continued."""
    held = visits.case_of(visit, now)
    if held and held.procedure == procedure.slug and held.status == procedure.lifecycle.first:
        return held
    visits.end(visit)
    db.session.flush()
    case = Case(
        code=_unused_code(),
        visit=visit,
        procedure=procedure.slug,
        status=procedure.lifecycle.first,
        answers={},
        visit_answers={},
        unlocked=True,
        version=0,
        created_at=now,
        changed_at=now,
        touched_at=now,
    )
    db.session.add(case)
    db.session.flush()
    return case


def _unused_code() -> str:
    while True:
        code = codes.new_code(secrets.choice)
        if db.session.scalar(select(Case.id).where(Case.code == code)) is None:
            return code


def procedure_of(case: Case) -> Procedure:
    """The procedure the case follows."""
    return CATALOGUE[case.procedure]


def journey(case: Case, today: date) -> Journey:
    """Where the visit under way stands on that day. Without one, the walk of the first visit as it was handed in."""
    procedure = procedure_of(case)
    if case.visit_answers is None:
        return Journey(procedure.steps, case.answers, procedure.facts, today)
    steps, _ = procedure.steps_in(case.status)
    return Journey(steps, case.visit_answers, procedure.facts, today)


def detour(case: Case, today: date) -> Detour | None:
    """Where the answers of the visit under way lead instead of further on; None while the way goes on."""
    return journey(case, today).detour(procedure_of(case).detours)


def turn_to(case: Case, procedure: Procedure, now: datetime) -> None:
    """Go on with another procedure: the draft becomes one of that kind, with the answers that it asks too."""
    is_draft = case.status == procedure_of(case).lifecycle.first
    if not is_draft and case.status not in procedure.asked_again:
        raise TransitionNotAllowed(f"a case that is {case.status} cannot turn to {procedure.slug}")
    # What was asked on this way only, and no wording of another procedure.
    asked = {question.key for step in procedure.steps for question in step.questions} - {"request"}
    case.visit_answers = {key: value for key, value in journey(case, now.date()).live.items() if key in asked}
    case.answers = {key: value for key, value in case.answers.items() if key in asked or key == KEPT}
    case.procedure = procedure.slug
    if is_draft:
        case.status = procedure.lifecycle.first
    visits.touch(case, now)


def answer(case: Case, values: Mapping[str, str], now: datetime) -> None:
    """Keep the parsed answers of one step."""
    case.visit_answers = {**(case.visit_answers or {}), **values}
    visits.touch(case, now)


def go_on(case: Case, now: datetime) -> None:
    """Begin the steps of a return visit, unless they have begun already."""
    procedure = procedure_of(case)
    if proofs.needs_proof(case):
        raise TransitionNotAllowed("these answers have not been proved to be the visitor's own")
    if not procedure.steps_in(case.status)[0]:
        raise TransitionNotAllowed(f"{procedure.slug} asks nothing of a case that is {case.status}")
    if not case.unlocked:
        # The answers were forgotten: what is given from now on is this visitor's own, earlier papers are not.
        visits.cancel_papers(case, now)
        case.unlocked = True
    if case.visit_answers is None:
        forgotten = procedure.asked_again.get(case.status)
        known = case.answers.items() if forgotten is not None else ()
        kept = {key: value for key, value in known if key not in (forgotten or ())}
        case.visit_answers = kept
        visits.touch(case, now)


def leads_to(case: Case, today: date, role: Role = Role.CITIZEN) -> str:
    """The status the case will have when its complete walk is handed in now. Raises TransitionNotAllowed."""
    procedure, walk = procedure_of(case), journey(case, today)
    _, outcomes = procedure.steps_in(case.status)
    return procedure.lifecycle.after(case.status, walk.outcome(outcomes).action, role, walk.live)


def hand_in(case: Case, today: date, now: datetime, role: Role = Role.CITIZEN, keep: bool = False) -> None:
    """Finish the steps under way: the answers lead to an action, the action to a status, dates and an event.

    keep is the consent to keep a form's answers beyond this visit, so that it can be changed and printed again.

    Raises TransitionNotAllowed when the answers lead nowhere from the case's status, OutOfCalendar when no date can be
    promised.
    """
    procedure = procedure_of(case)
    walk = journey(case, today)
    if case.visit_answers is None or not walk.complete or walk.detour(procedure.detours):
        raise TransitionNotAllowed("the steps are not finished")
    _, outcomes = procedure.steps_in(case.status)
    action = walk.outcome(outcomes).action
    repeated = case.status in procedure.asked_again or case.status == procedure.lifecycle.first
    live = dict(walk.live)
    if _keep_contact(case, procedure, live, now) or keep:
        # The entry itself is deleted in time; that there was consent, and to which notice, stays.
        live["notice"] = privacy.NOTICE_VERSION
    if repeated:
        personal = (*procedure.contact_keys, "notice")
        case.answers = {key: value for key, value in live.items() if key not in personal}
        if keep:
            case.answers = {**case.answers, KEPT: "yes"}
        hamlet = live.get(procedure.hamlet_key, "")
        case.hamlet = None if hamlet in ("", NO_HAMLET) else hamlet
        promised = terms.promise(procedure, live, today, work_calendar())
        case.due_on = promised.due.on if promised.due else None
        case.deadline_on = promised.deadline
    case.visit_answers = None
    move(case, action, role, live, today, now)


def move(case: Case, action: str, role: Role, details: Mapping[str, str], today: date, now: datetime) -> None:
    """The single writer of a status: new status, next date, version, event. Raises TransitionNotAllowed."""
    procedure = procedure_of(case)
    before = case.status
    case.status = procedure.lifecycle.after(before, action, role, details)
    case.cause = details.get(procedure.cause_key) or None
    case.version += 1
    case.touched_at = now
    case.changed_at = now
    if case.status in procedure.lifecycle.final:
        case.next_on = None
        case.contact = None
        case.visit_answers = None
        visits.forget_personal_answers(case)
        visits.cancel_papers(case, now)
    else:
        case.next_on = terms.ask_again_on(
            case.deadline_on or case.due_on, case.cause or "", procedure, today, work_calendar()
        )
    note(case, action, before, role, details, now)


def _keep_contact(case: Case, procedure: Procedure, live: Mapping[str, str], now: datetime) -> bool:
    key, option = procedure.consent
    if not key or live.get(key) != option:
        if key in live:
            case.contact = None
        return False
    name, phone = (live[contact_key] for contact_key in procedure.contact_keys)
    case.contact = Contact(full_name=name, phone=phone, notice_version=privacy.NOTICE_VERSION, consented_at=now)
    return True


def open_actions(case: Case, role: Role = Role.CITIZEN) -> tuple[str, ...]:
    """What that role may do with the case now."""
    return procedure_of(case).lifecycle.allowed(case.status, role)


def withdraw_contact(case: Case, role: Role, now: datetime) -> None:
    """Rút đồng ý, or the end of its time: delete the call-back entry; the slip stays valid."""
    if case.contact is None:
        return
    case.contact = None
    key, option = procedure_of(case).consent
    if case.answers.get(key) == option:
        case.answers = {name: value for name, value in case.answers.items() if name != key}
    note(case, "forget-contact" if role is Role.SYSTEM else "withdraw-consent", case.status, role, {}, now)


def note(case: Case, action: str, before: str, role: Role, details: Mapping[str, str], now: datetime) -> None:
    """Write an action into the life of a case. Only what names nobody is kept of the details."""
    kept = {key: details[key] for key in _EVENT_DETAILS if key in details}
    case.events.append(
        CaseEvent(action=action, from_status=before, to_status=case.status, actor=role.value, at=now, details=kept)
    )
