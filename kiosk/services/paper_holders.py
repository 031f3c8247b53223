"""Ai đang chờ tờ giấy: whether somebody is still there for a personal paper; when nobody is, its values go."""

from datetime import datetime

from sqlalchemy import select

from kiosk.domain.officers import IDLE
from kiosk.extensions import db
from kiosk.models import Case, DeskSession, PrintJob


def is_held(job: PrintJob, now: datetime) -> bool:
    """Whether the visit that asked for it goes on, or the officer who asked for it at the desk is still at work."""
    if job.officer_id is None:
        held = select(Case.id).where(Case.id == job.case_id, Case.visit.is_not(None))
    else:
        at_work = DeskSession.used_at.between(now - IDLE, now + IDLE)
        held = select(DeskSession.officer_id).where(DeskSession.officer_id == job.officer_id, at_work).limit(1)
    return db.session.scalar(held) is not None
