"""Giấy in còn nội dung về một người: of their case, and lists or letters on which they stand among others."""

import json
from datetime import datetime

from sqlalchemy import or_, select

from kiosk.extensions import db
from kiosk.models import PrintJob, PrintStatus
from kiosk.services.data_subject import Subject

_STARTED = (PrintStatus.RENDERING, PrintStatus.SENT)


def papers_of(subject: Subject) -> list[PrintJob]:
    """The prints that still hold words about this person."""
    theirs = or_(
        *(PrintJob.subject.in_((key, f"desk:{key}")) for key in subject.keys),
        *(PrintJob.subject.startswith(f"{key}:") for key in subject.keys),
        *([PrintJob.case_id == subject.case.id] if subject.case else []),
    )
    of_many = select(PrintJob).where(PrintJob.case_id.is_(None), PrintJob.document != {}).order_by(PrintJob.id)
    names = _names(subject)
    found = {job.id: job for job in db.session.scalars(select(PrintJob).where(theirs)) if job.document}
    found |= {
        job.id: job
        for job in db.session.scalars(of_many)
        if any(name in json.dumps(job.document, ensure_ascii=False) for name in names)
    }
    return [found[number] for number in sorted(found)]


def _names(subject: Subject) -> set[str]:
    contact = subject.case.contact if subject.case else None
    told = [contact.full_name, contact.phone] if contact else []
    told += [subject.row.full_name or "", subject.row.phone or ""] if subject.row else []
    return {name for name in told if name}


def empty(jobs: list[PrintJob], now: datetime) -> None:
    """Forget what stands on these papers; what waits is not printed any more. Inside writing()."""
    for job in jobs:
        if job.status in _STARTED:
            # It is on its way to the printer: its values go as soon as that is over.
            job.personal = True
        if job.status != PrintStatus.RENDERING:
            job.document = {}
        if job.status in (PrintStatus.QUEUED, PrintStatus.HELD):
            job.status, job.problem, job.changed_at = PrintStatus.FAILED, "canceled", now
