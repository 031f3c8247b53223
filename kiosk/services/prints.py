"""Việc in: asked for once, printed once, and honest about it. Rows only; the print worker does the printing.

queued → rendering → sent → printed | failed | unknown. A row says "sent" before the printing system gets the first
byte, so after a power cut "rendering" is certain to have left no paper, and "sent" is looked up or asked about.
"""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import and_, func, or_, select

from kiosk.extensions import db
from kiosk.models import Case, PrintJob, PrintStatus
from kiosk.printing.backends import Outcome, State
from kiosk.services import tallies
from kiosk.services.paper_holders import is_held

# Whoever asked has left by then; a printer that comes back must not spit out the papers of a whole morning.
STALE_AFTER = timedelta(minutes=10)
# Somebody may touch "Kết thúc" and wait for the paper; a printer that works needs less.
ABANDONED_AFTER = timedelta(minutes=2)
# The paper of a number that somebody has taken.
TICKET = "ticket"
# Somebody stands there for a slip or a number; the others are read at home.
_CAN_WAIT = and_(PrintJob.case_id.is_(None), PrintJob.kind != TICKET)
_ENDS = {
    State.PRINTED: PrintStatus.PRINTED,
    State.FAILED: PrintStatus.FAILED,
    State.UNKNOWN: PrintStatus.UNKNOWN,
}


def request(
    subject: str,
    kind: str,
    version: int,
    document: dict[str, Any],
    paper: str,
    case_id: int | None,
    visit: str | None,
    now: datetime,
    personal: bool = False,
    officer_id: int | None = None,
) -> PrintJob:
    """The one job for that paper; made if there is none, queued again if it failed, else left as it is.

    The paper of a case may be looked at by whoever holds the case open, any other by the visit that asked last; what an
    officer asked for, only at the desk. One whose values are gone, being personal and printed, is queued again.
    """
    job = db.session.scalar(select(PrintJob).filter_by(subject=subject, kind=kind, version=version))
    if job is None:
        job = PrintJob(subject=subject, kind=kind, version=version, case_id=case_id, created_at=now, attempts=0)
        job.on_paper = job.personal = False
        job.done = job.total = 0
        db.session.add(job)
    job.visit = None if case_id else visit
    job.officer_id = officer_id
    job.personal = personal
    if job.status in (None, PrintStatus.FAILED) or not job.document:
        job.document, job.paper = document, paper
        _queue(job, now)
    # The page that asked goes on to an address with the number of the job.
    db.session.flush()
    return job


def let_go(job: PrintJob, now: datetime) -> None:
    """Queue a held job; nothing happens to any other."""
    if job.status == PrintStatus.HELD:
        _queue(job, now)


def try_again(job: PrintJob, now: datetime) -> None:
    """Queue a failed job again; nothing happens to any other."""
    if job.status == PrintStatus.FAILED:
        _queue(job, now)


def answer_unknown(job: PrintJob, has_paper: bool, now: datetime) -> None:
    """Somebody looked: the paper is there, or it is printed again. Nothing happens to a job that is not unknown."""
    if job.status == PrintStatus.UNKNOWN and has_paper:
        _move(job, PrintStatus.PRINTED, now)
        _forget_personal(job, now)
    elif job.status == PrintStatus.UNKNOWN:
        _queue(job, now)


def keep_progress(job: PrintJob, done: int, total: int) -> None:
    """How many forms of how many are laid out."""
    job.done, job.total = done, total


def _forget_personal(job: PrintJob, now: datetime) -> None:
    # On paper it is in the citizen's hand; another one is made from the answers. When the visit is over, nobody waits.
    if job.personal and ((job.on_paper and job.status == PrintStatus.PRINTED) or not is_held(job, now)):
        job.document = {}


def _queue(job: PrintJob, now: datetime) -> None:
    job.backend_job = None
    job.done = job.total = 0
    _move(job, PrintStatus.QUEUED, now)


def _move(job: PrintJob, status: PrintStatus, now: datetime, problem: str = "") -> None:
    job.status = status
    job.problem = problem or None
    job.changed_at = now
    tallies.print_ended(job, now)


def by_id(job_id: int) -> PrintJob | None:
    """The job of that number, None when it was deleted meanwhile (with its case)."""
    return db.session.get(PrintJob, job_id)


def for_visit(job_id: int, visit: str) -> PrintJob | None:
    """The job of that number if that visit asked for it or holds its case open."""
    of_open_case = PrintJob.case_id.in_(select(Case.id).where(Case.visit == visit))
    theirs = select(PrintJob).where(PrintJob.id == job_id, or_(PrintJob.visit == visit, of_open_case))
    return db.session.scalar(theirs.where(PrintJob.officer_id.is_(None)))


def of_case(case: Case) -> PrintJob | None:
    """The paper of the stage the case has reached, None while nobody has asked for it. Never a paper of the desk."""
    papers = select(PrintJob).filter_by(case_id=case.id, version=case.version, officer_id=None)
    return db.session.scalar(papers.order_by(PrintJob.id.desc()).limit(1))


def of_subject(subject: str, kind: str) -> PrintJob | None:
    """The newest print of that paper of that thing, None while nobody has asked for it."""
    papers = select(PrintJob).filter_by(subject=subject, kind=kind)
    return db.session.scalar(papers.order_by(PrintJob.version.desc()).limit(1))


def leaflets_waiting() -> int:
    """How many papers of citizens without a case are queued or on their way."""
    unfinished = PrintJob.status.in_((PrintStatus.QUEUED, PrintStatus.RENDERING, PrintStatus.SENT))
    waiting = select(func.count()).select_from(PrintJob).where(_CAN_WAIT, PrintJob.officer_id.is_(None), unfinished)
    return db.session.scalar(waiting) or 0


def take_next(now: datetime) -> PrintJob | None:
    """Take the oldest job from the queue to render it."""
    queued = select(PrintJob).filter_by(status=PrintStatus.QUEUED)
    # Somebody waits for a slip; leaflets can wait.
    job = db.session.scalar(queued.order_by(_CAN_WAIT, PrintJob.changed_at, PrintJob.id).limit(1))
    if job:
        job.attempts += 1
        _move(job, PrintStatus.RENDERING, now)
    return job


def mark_sent(job: PrintJob, on_paper: bool, now: datetime) -> None:
    """To be kept before the printing system gets the first byte. on_paper: it makes paper, not only a file."""
    job.on_paper = on_paper
    _move(job, PrintStatus.SENT, now)


def keep_reference(job: PrintJob, reference: str) -> None:
    """The number the printing system gave."""
    job.backend_job = reference


def in_flight() -> list[PrintJob]:
    """The jobs handed over whose end is not known yet, oldest first."""
    return list(db.session.scalars(select(PrintJob).filter_by(status=PrintStatus.SENT).order_by(PrintJob.id)))


def left_behind(now: datetime) -> int:
    """Give up personal papers that wait in the queue though the visit that asked for them is over; how many."""
    not_begun = PrintJob.status.in_((PrintStatus.QUEUED, PrintStatus.HELD))
    waiting = select(PrintJob).where(PrintJob.personal, not_begun)
    old = waiting.where(PrintJob.changed_at < now - ABANDONED_AFTER)
    left = [job for job in db.session.scalars(old) if not is_held(job, now)]
    for job in left:
        _move(job, PrintStatus.FAILED, now, "canceled")
        job.document = {}
    return len(left) + _left_at_the_desk(now)


def _left_at_the_desk(now: datetime) -> int:
    """Empty the personal papers that came to an end and whose officer has gone home; how many."""
    ended = PrintJob.status.in_((PrintStatus.PRINTED, PrintStatus.FAILED, PrintStatus.UNKNOWN))
    of_officers = select(PrintJob).where(PrintJob.personal, PrintJob.officer_id.is_not(None), ended)
    left = [job for job in db.session.scalars(of_officers) if job.document and not is_held(job, now)]
    for job in left:
        job.document = {}
    return len(left)


def is_unwanted(job_id: int, now: datetime) -> bool:
    """Whether a paper on its way is a personal one that nobody stands there for any more."""
    job = by_id(job_id)
    return job is not None and job.personal and not is_held(job, now)


def finish(job: PrintJob, outcome: Outcome, now: datetime) -> None:
    """Keep what the printing system says: an end, or what it is waiting for ("media-empty")."""
    if outcome.state in _ENDS:
        _move(job, _ENDS[outcome.state], now, outcome.problem)
        _forget_personal(job, now)
    else:
        # It has not moved: the time limits count from when it was sent.
        job.problem = outcome.problem or None


def recover(now: datetime) -> None:
    """After a start: nothing of a job being rendered was handed over, so it is queued again; old ones are given up.

    Sent jobs stay sent: the print worker asks the printing system about them.
    """
    for job in db.session.scalars(select(PrintJob).filter_by(status=PrintStatus.RENDERING)):
        job.status = PrintStatus.QUEUED
    queued = select(PrintJob).filter_by(status=PrintStatus.QUEUED)
    for job in db.session.scalars(queued.where(PrintJob.changed_at < now - STALE_AFTER)):
        _move(job, PrintStatus.FAILED, now, "stale")
        _forget_personal(job, now)
