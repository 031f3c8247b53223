"""Số thứ tự: given out once each, per business day and letter, under the write lock. Never a name."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, and_, func, or_, select

from kiosk.domain import queueing
from kiosk.domain.queueing import KINDS, MOST_PEOPLE, MOST_TASKS, Origin, TicketStatus
from kiosk.extensions import db
from kiosk.models import Case, Officer, Ticket, TicketTask
from kiosk.services.queue import days, moves
from kiosk.services.queue.days import QueueClosed

__all__ = ["QueueClosed", "ahead_of", "by_id", "label_of", "of_case", "of_visit", "take", "written"]


def take(
    kind: str,
    origin: str,
    now: datetime,
    *,
    visit: str | None = None,
    case: Case | None = None,
    screen: str = "",
    symptom: str = "",
    stuck_minutes: int | None = None,
    people: int = 1,
    tasks: Sequence[str] = (),
    by: Officer | None = None,
) -> Ticket:
    """Lấy số: the next number of that kind on the open day, waiting from now on. Inside writing().

    origin is an Origin. screen is the address "Nhờ cán bộ" was pressed on, symptom its heading, stuck_minutes how long
    the visit has rested there. tasks are kinds, one for each thing a household has come for (none for a single one);
    the number has the letter of `kind`. by is the officer who wrote it for somebody. Raises QueueClosed, and KeyError
    for an unknown kind.
    """
    day = days.for_numbers(now)
    ticket = written(day.id, KINDS[kind].letter, kind, origin, now)
    ticket.people = min(max(people, 1), MOST_PEOPLE)
    ticket.visit, ticket.case_id = visit, case.id if case else None
    ticket.screen, ticket.symptom, ticket.stuck_minutes = screen[:200], symptom[:200], stuck_minutes
    ticket.tasks = [TicketTask(kind=key) for key in tasks[:MOST_TASKS] if key in KINDS]
    db.session.flush()
    moves.note(ticket, "issue", "", by, None, now)
    return ticket


def written(
    day_id: int, letter: str, kind: str, origin: str, since: datetime, number: int | None = None
) -> Ticket:
    """A waiting ticket of that number (None: the next one of the letter), whose holder waits since then."""
    if number is None:
        last = select(func.max(Ticket.number)).where(Ticket.day_id == day_id, Ticket.letter == letter)
        number = (db.session.scalar(last) or 0) + 1
    ticket = Ticket(
        day_id=day_id, letter=letter, number=number, kind=kind, origin=Origin(origin), status=TicketStatus.WAITING,
        people=1, priority="", screen="", symptom="", calls=0, held_seconds=0, issued_at=since, waiting_since=since,
    )  # fmt: skip
    db.session.add(ticket)
    return ticket


def by_id(number: int) -> Ticket | None:
    """The ticket of that row number, None when there is none."""
    return db.session.get(Ticket, number)


def of_visit(visit: str, now: datetime) -> Ticket | None:
    """The open ticket that this kiosk visit has taken today; None when it has none, or none any more."""
    return _open(Ticket.visit == visit, now) if visit else None


def of_case(case: Case, now: datetime) -> Ticket | None:
    """The open ticket of today that carries that case, or None."""
    return _open(Ticket.case_id == case.id, now)


def _open(whose: ColumnElement[bool], now: datetime) -> Ticket | None:
    day = days.today(now)
    if day is None:
        return None
    found = select(Ticket).where(Ticket.day_id == day.id, Ticket.status.in_(queueing.OPEN_STATUSES), whose)
    return db.session.scalar(found.order_by(Ticket.id.desc()).limit(1))


def ahead_of(ticket: Ticket) -> int:
    """How many waiting numbers stand before this one: those who waited longer, and those with priority before others.

    0 for a ticket that does not wait.
    """
    if ticket.status != TicketStatus.WAITING:
        return 0
    earlier = or_(
        Ticket.waiting_since < ticket.waiting_since,
        and_(Ticket.waiting_since == ticket.waiting_since, Ticket.id < ticket.id),
    )
    before = and_(Ticket.priority != "", earlier) if ticket.priority else or_(Ticket.priority != "", earlier)
    waiting = select(func.count()).select_from(Ticket).where(
        Ticket.day_id == ticket.day_id, Ticket.status == TicketStatus.WAITING, Ticket.id != ticket.id, before
    )
    return db.session.scalar(waiting) or 0


def label_of(ticket: Ticket) -> str:
    """"A012"."""
    return queueing.label(ticket.letter, ticket.number)
