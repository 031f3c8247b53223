"""Duyệt trước khi in: where the station wants it, a form waits until an officer has seen it. A row says so, no page."""

from datetime import date, datetime

from sqlalchemy import select

from kiosk.clock import STATION_ZONE
from kiosk.domain.lifecycle import Role
from kiosk.extensions import db
from kiosk.models import Case, Officer, PrintJob, PrintStatus
from kiosk.services import audit, cases, prints, station_settings

RELEASE = "release"
_MADE_ANEW = ("print", "save")


def is_demanded(slug: str, today: date) -> bool:
    """Whether forms of that procedure are printed only after an officer has let them."""
    return slug in station_settings.release_forms(today)


def hold(job: PrintJob, case: Case, now: datetime) -> None:
    """Let the form wait, if it has to and no officer has seen these answers yet. Inside writing()."""
    demanded = is_demanded(case.procedure, now.astimezone(STATION_ZONE).date())
    if demanded and job.status == PrintStatus.QUEUED and not _seen(case):
        job.status, job.changed_at = PrintStatus.HELD, now


def _seen(case: Case) -> bool:
    last = next((e.action for e in reversed(case.events) if e.action in (RELEASE, *_MADE_ANEW)), "")
    return last == RELEASE


def job_of(case: Case) -> PrintJob | None:
    """The form of this case that waits for an officer, None for none."""
    held = select(PrintJob).where(PrintJob.case_id == case.id, PrintJob.status == PrintStatus.HELD)
    return db.session.scalar(held.order_by(PrintJob.id.desc()).limit(1))


def waiting() -> list[Case]:
    """The cases whose form waits for an officer, the longest waiting first."""
    held = select(PrintJob.case_id).where(PrintJob.status == PrintStatus.HELD)
    return list(db.session.scalars(select(Case).where(Case.id.in_(held)).order_by(Case.changed_at)))


def let(case: Case, officer: Officer, now: datetime) -> bool:
    """Cho in: the officer has seen it. False when nothing waits any more. Inside writing()."""
    job = job_of(case)
    if job is None:
        return False
    prints.let_go(job, now)
    cases.note(case, RELEASE, case.status, Role.OFFICER, {}, now, officer)
    audit.record("form-released", officer, now, f"case:{case.id}")
    return True
