"""Máy in hôm nay: which papers have not come out, for whoever stands beside the printer. Never what is on them."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select

from kiosk.clock import STATION_ZONE
from kiosk.extensions import db
from kiosk.models import PrintJob, PrintStatus
from kiosk.services import desk_prints

MOST = 50
LOOKS_BACK = timedelta(days=1)
_WAITING = (PrintStatus.QUEUED, PrintStatus.RENDERING, PrintStatus.SENT)
_STUCK = (PrintStatus.FAILED, PrintStatus.UNKNOWN)
# What citizens print; the desk's own papers have their names in desk_prints.
CITIZENS_PAPERS = {
    "appointment": "Phiếu hẹn",
    "completion": "Phiếu hoàn thành",
    "leaflet": "Tờ hướng dẫn chữ to",
    "filing": "Tờ khai và phiếu hướng dẫn",
    "ct01": "Tờ khai CT01",
    "guidance": "Phiếu hướng dẫn",
    "list-request": "Danh sách",
    "ticket": "Số thứ tự",
}


@dataclass(frozen=True)
class Paper:
    """Một bản in chưa ra giấy. can_try tells whether its content is still there; of_desk that it has a page there."""

    number: int
    name: str
    asked_at: datetime
    status: str
    problem: str
    can_try: bool
    of_desk: bool


def state(now: datetime) -> str:
    """What is wrong with printing now, in a few words, "" while nothing is: the newest paper tells."""
    jobs = select(PrintJob).where(PrintJob.created_at >= now - LOOKS_BACK, PrintJob.status != PrintStatus.QUEUED)
    newest = db.session.scalar(jobs.order_by(PrintJob.changed_at.desc(), PrintJob.id.desc()).limit(1))
    return desk_prints.problem_of(newest) if newest and newest.status != PrintStatus.PRINTED else ""


def not_out(now: datetime) -> list[Paper]:
    """The papers of the last day that wait, failed or may have come out or not; newest first."""
    jobs = select(PrintJob).where(PrintJob.created_at >= now - LOOKS_BACK, PrintJob.status.in_((*_WAITING, *_STUCK)))
    return [_told(job) for job in db.session.scalars(jobs.order_by(PrintJob.id.desc()).limit(MOST))]


def _told(job: PrintJob) -> Paper:
    of_desk = job.officer_id is not None
    return Paper(
        number=job.id,
        name=desk_prints.name_of(job) if of_desk else CITIZENS_PAPERS.get(job.kind, desk_prints.OTHER),
        asked_at=job.created_at.astimezone(STATION_ZONE),
        status=job.status,
        problem=desk_prints.problem_of(job),
        can_try=bool(job.document),
        of_desk=of_desk,
    )


def stuck_count(now: datetime) -> int:
    """How many papers of the last day somebody should look after."""
    return sum(paper.status in _STUCK for paper in not_out(now))
