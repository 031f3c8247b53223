"""Việc in: a print is a row first, `queued → rendering → sent → printed | failed | unknown`, one for each paper."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select

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
    """The print of that paper, queued when it is new or had failed; whoever asks may look at it."""
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
    job.visit = visit
    try_again(job, now)
    db.session.flush()
    return job


def try_again(job: PrintJob, now: datetime) -> None:
    """Queue a failed print once more; any other is left as it is."""
    if job.status == PrintStatus.FAILED:
        _set(job, PrintStatus.QUEUED, now)
        job.problem = None
        job.backend_job = None


def for_visit(number: int, visit: str) -> PrintJob | None:
    """The print of that number if this visit may look at it."""
    return db.session.scalar(select(PrintJob).where(PrintJob.id == number, PrintJob.visit == visit))


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


def _set(job: PrintJob, status: PrintStatus, now: datetime) -> None:
    job.status = status
    job.changed_at = now
