"""Bản in mẫu: the papers of a procedure filled in with its own examples, to try a printer or to check the law."""

from datetime import datetime

from kiosk.domain.codes import new_code, show_code
from kiosk.domain.journey import Journey
from kiosk.domain.procedure import Procedure
from kiosk.domain.referral import Referral
from kiosk.models import Case
from kiosk.printing.documents import Document
from kiosk.procedures import CATALOGUE, EVERYTHING, REFERRALS
from kiosk.services import cases, forms, guidance, slips
from kiosk.station import Station

INTERVIEW = "chon-thu-tuc"
# A code that can be read but belongs to no case: it stands on samples only.
CODE = new_code(min)


def walk_of_examples(procedure: Procedure, now: datetime) -> Journey:
    """The way that the questions' own examples lead on that day."""
    answers = {question.key: question.example for step in procedure.steps for question in step.questions}
    return Journey(procedure.steps, answers, procedure.facts, now.date())


def sample(slug: str, station: Station, now: datetime) -> tuple[Document, str]:
    """(document, paper) of that procedure or referral. Raises KeyError for an unknown slug."""
    subject = {entry.slug: entry for entry in EVERYTHING}[slug]
    if isinstance(subject, Referral):
        asked = {q.key: q.example for step in CATALOGUE[INTERVIEW].steps for q in step.questions}
        return guidance.sheet(subject, subject.filing, asked, station, now), forms.PAPER
    walk = walk_of_examples(subject, now)
    if subject.filing:
        return forms.papers_of(subject, walk, station, now, show_code(CODE)), forms.PAPER
    detour = walk.detour(subject.detours)
    if detour:
        return _sheet_of(detour.to, walk, detour.reason, station, now), forms.PAPER
    return slips.slip(_case(subject, walk, now), station, now.date(), now)[1], station.printing.slip_paper


def _sheet_of(slug: str, walk: Journey, reason: str, station: Station, now: datetime) -> Document:
    subject: Procedure | Referral = CATALOGUE.get(slug) or REFERRALS[slug]
    filing = subject.filing
    if filing is None:
        raise KeyError(slug)
    return guidance.sheet(subject, filing, walk.known, station, now, reason)


def _case(procedure: Procedure, walk: Journey, now: datetime) -> Case:
    """A case that is in no database."""
    case = Case(
        code=CODE,
        procedure=procedure.slug,
        status=procedure.lifecycle.first,
        answers={},
        visit_answers=dict(walk.live),
        version=0,
        changed_at=now,
        touched_at=now,
    )
    cases.hand_in(case, now.date(), now)
    return case
