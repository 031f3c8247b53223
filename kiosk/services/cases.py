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
from kiosk.domain.residence import IN_HAND, FilingStatus
from kiosk.extensions import db
from kiosk.models import Case, Officer
from kiosk.procedures import CATALOGUE
from kiosk.services import case_traces, case_words, contacts, proofs, tallies, visits
from kiosk.services.case_events import note as note
from kiosk.services.contacts import withdraw_contact as withdraw_contact
from kiosk.services.follow_up import of_cases
from kiosk.services.visits import KEPT
from kiosk.services.work_calendar import work_calendar


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
    case_words.refresh(case)
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


def hand_in(
    case: Case,
    today: date,
    now: datetime,
    role: Role = Role.CITIZEN,
    keep: bool = False,
    officer: Officer | None = None,
    witnessed: bool = False,
) -> None:
    """Finish the steps under way: the answers lead to an action, the action to a status, dates and an event.

    keep is the consent to keep a form's answers beyond this visit, so that it can be changed and printed again.
    witnessed tells that the officer has seen on the citizen's own phone what the answers say.

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
    if contacts.keep(case, procedure, live, now) or keep:
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
    if witnessed:
        live["witnessed"] = "yes"
    move(case, action, role, live, today, now, officer)


def move(
    case: Case,
    action: str,
    role: Role,
    details: Mapping[str, str],
    today: date,
    now: datetime,
    officer: Officer | None = None,
) -> None:
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
        if case.status not in procedure.lifecycle.answers_stay:
            visits.forget_personal_answers(case)
            case_traces.forget_notes(case)
        visits.cancel_papers(case, now)
    elif case.status in IN_HAND:
        # Whoever was about to change the form at the kiosk comes too late.
        case.visit_answers = None
        # The days of the counter are exact: the one on the receipt, or the one agreed for what is missing.
        case.next_on = {FilingStatus.RECEIVED: case.due_on, FilingStatus.INCOMPLETE: case.deadline_on}.get(
            FilingStatus(case.status)
        )
    else:
        case.next_on = terms.ask_again_on(
            case.deadline_on or case.due_on, case.cause or "", procedure, today, work_calendar()
        )
    note(case, action, before, role, details, now, officer)
    case_words.refresh(case)
    of_cases.case_moved(case, today, now)
    tallies.moved(case, action, before, role, details, now)


def open_actions(case: Case, role: Role = Role.CITIZEN) -> tuple[str, ...]:
    """What that role may do with the case now."""
    return procedure_of(case).lifecycle.allowed(case.status, role)
