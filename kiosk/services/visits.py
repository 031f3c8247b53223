"""Lượt ghé: the case that a browser session holds open, and what is left of it when the visit ends."""

from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, select

from kiosk.extensions import db
from kiosk.models import Case, PrintJob, PrintStatus
from kiosk.procedures import CATALOGUE
from kiosk.services import case_traces, case_words, tallies
from kiosk.services.case_words import KEPT as KEPT
from kiosk.station_now import forget_after

ENDED = (PrintStatus.PRINTED, PrintStatus.FAILED, PrintStatus.UNKNOWN)
# One write a minute is enough to know that somebody is there.
TOUCH_EVERY = timedelta(seconds=60)


def case_of(visit: str, now: datetime) -> Case | None:
    """The case the visit holds open, or None; a visit untouched for too long holds nothing any more."""
    case = db.session.scalar(select(Case).where(Case.visit == visit))
    return case if case and abs(now - case.touched_at) <= forget_after() else None


def holds_something(visit: str) -> bool:
    """Whether a case is bound to the visit, however long ago."""
    return db.session.scalar(select(Case.id).where(Case.visit == visit)) is not None


def needs_touch(case: Case, now: datetime) -> bool:
    """Whether the last sign of life is old enough to be written again."""
    return now - case.touched_at > TOUCH_EVERY


def touch(case: Case, now: datetime) -> None:
    """Note that somebody is there."""
    case.touched_at = now


def release(case: Case) -> None:
    """Let go of a case: an unfinished first visit is deleted, a case with a slip is closed and kept.

    Of a form, only what is not personal stays, unless the citizen wants it to be kept.
    """
    if case.status == CATALOGUE[case.procedure].lifecycle.first:
        tallies.left(case)
        db.session.delete(case)
        return
    case.visit = None
    case.visit_answers = None
    if case.answers.get(KEPT) != "yes":
        forget_personal_answers(case)
    _empty(case, PrintJob.status.in_(ENDED))


def forget_personal_answers(case: Case) -> None:
    """Leave only the answers by which nobody can be known."""
    personal = CATALOGUE[case.procedure].personal_keys()
    case.answers = {key: value for key, value in case.answers.items() if key not in personal and key != KEPT}
    case_traces.forget_corrected_values(case, personal)
    case_words.refresh(case)


def cancel_papers(case: Case, now: datetime) -> None:
    """The citizen wants nothing of it any more: what has not left for the printer stays here, and nothing is kept."""
    for job in _empty(case, PrintJob.status != PrintStatus.RENDERING):
        if job.status in (PrintStatus.QUEUED, PrintStatus.HELD):
            job.status, job.problem, job.changed_at = PrintStatus.FAILED, "canceled", now


def _empty(case: Case, which: ColumnElement[bool]) -> list[PrintJob]:
    """Forget the values of the case's personal papers. Once printed again, they are made from the answers."""
    if case.id is None:
        # A sample, in no database.
        return []
    # What an officer has asked for at the desk is theirs to wait for.
    theirs = select(PrintJob).where(PrintJob.case_id == case.id, PrintJob.officer_id.is_(None), PrintJob.personal)
    jobs = list(db.session.scalars(theirs.where(which)))
    for job in jobs:
        job.document = {}
    return jobs


def end(visit: str) -> None:
    """End the visit: nothing of it can be reached with its cookie afterwards."""
    for case in db.session.scalars(select(Case).where(Case.visit == visit)):
        release(case)
    # The number stays with whoever goes on to another procedure.
    for job in db.session.scalars(select(PrintJob).where(PrintJob.visit == visit, PrintJob.kind != "ticket")):
        # The subject of a leaflet names the visit; nothing shall tie the leaflets of one person together.
        job.visit, job.subject = None, f"ended:{job.id}"
