"""Việc in: a print is a row first, `queued → rendering → sent → printed | failed | unknown`, one for each paper."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import or_, select

from kiosk.extensions import db
from kiosk.models import Case, PrintJob, PrintStatus

STALE_AFTER = timedelta(minutes=10)


def request(
    subject: str,
    kind: str,
    version: int,
    document: dict[str, Any],
    paper: str,
    case_id: int | None,
    visit: str,
    now: datetime,
) -> PrintJob:
    """The print of that paper, queued when it is new or had failed.

    Who holds the case open may look at the paper of a case; other papers belong to the visit that asked for them.
    """
    job = db.session.scalar(
        select(PrintJob).where(PrintJob.subject == subject, PrintJob.kind == kind, PrintJob.version == version)
    )
    if job is None:
        job = PrintJob(
            subject=subject,
            kind=kind,
            version=version,
            document=document,
            paper=paper,
            case_id=case_id,
            status=PrintStatus.QUEUED,
            attempts=0,
            on_paper=False,
            created_at=now,
            changed_at=now,
        )
        db.session.add(job)
    job.visit = None if case_id else visit
    try_again(job, now)
    db.session.flush()
    return job


def try_again(job: PrintJob, now: datetime) -> None:
    """Queue a failed print once more; any other is left as it is."""
    if job.status == PrintStatus.FAILED:
        _set(job, PrintStatus.QUEUED, now)
        job.problem = None
        job.backend_job = None


def by_number(number: int) -> PrintJob:
    """The print of that number, which must exist."""
    return db.session.get_one(PrintJob, number)


def for_visit(number: int, visit: str) -> PrintJob | None:
    """The print of that number if this visit asked for it or holds its case open; else None."""
    of_open_case = PrintJob.case_id.in_(select(Case.id).where(Case.visit == visit))
    return db.session.scalar(select(PrintJob).where(PrintJob.id == number, or_(PrintJob.visit == visit, of_open_case)))


def of_case(case: Case) -> PrintJob | None:
    """The print of the stage the case has reached, or None when nobody asked for it."""
    return db.session.scalar(
        select(PrintJob).where(PrintJob.case_id == case.id, PrintJob.version == case.version).limit(1)
    )


def answer_unknown(job: PrintJob, has_paper: bool, now: datetime) -> None:
    """What a person saw in the tray decides a print whose end the kiosk could not know."""
    if job.status == PrintStatus.UNKNOWN:
        _set(job, PrintStatus.PRINTED if has_paper else PrintStatus.QUEUED, now)
        job.problem = None
        job.backend_job = None


def take_next(now: datetime) -> PrintJob | None:
    """The oldest queued print, now being rendered; None when there is nothing to do."""
    job = db.session.scalar(select(PrintJob).where(PrintJob.status == PrintStatus.QUEUED).order_by(PrintJob.id).limit(1))
    if job:
        _set(job, PrintStatus.RENDERING, now)
        job.attempts += 1
    return job


def hand_over(job: PrintJob, on_paper: bool, now: datetime) -> None:
    """Note that the bytes are about to be handed to the printing system: from here on a second print is never blind."""
    _set(job, PrintStatus.SENT, now)
    job.on_paper = on_paper


def taken(job: PrintJob, reference: str, now: datetime) -> None:
    """The printing system took the job under that reference."""
    job.backend_job = reference
    job.changed_at = now


def finish(job: PrintJob, status: PrintStatus, problem: str, now: datetime) -> None:
    """The end of a print as far as the kiosk knows it."""
    _set(job, status, now)
    job.problem = problem or None


def in_flight() -> list[PrintJob]:
    """The prints that the printing system has and whose end is not known."""
    return list(db.session.scalars(select(PrintJob).where(PrintJob.status == PrintStatus.SENT).order_by(PrintJob.id)))


def recover(now: datetime) -> None:
    """After a start: what was being rendered is queued again; what has waited too long is not printed any more.

    A flood of yesterday's slips when the printer comes back would help nobody: their codes are valid without paper.
    """
    unfinished = select(PrintJob).where(PrintJob.status.in_((PrintStatus.RENDERING, PrintStatus.QUEUED)))
    for job in db.session.scalars(unfinished):
        if now - job.created_at > STALE_AFTER:
            finish(job, PrintStatus.FAILED, "stale", now)
        else:
            _set(job, PrintStatus.QUEUED, now)


def _set(job: PrintJob, status: PrintStatus, now: datetime) -> None:
    job.status = status
    job.changed_at = now
