"""Danh sách ở bàn cán bộ: who waits in which order, who is at which counter, who is held or absent."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from kiosk.clock import STATION_ZONE
from kiosk.domain import queueing
from kiosk.domain.queueing import KINDS, PRIORITIES, STATUS_WORDS, TicketStatus, Waiting
from kiosk.extensions import db
from kiosk.models import BusinessDay, Officer, Ticket, TicketTask
from kiosk.services.queue import calling, tickets


@dataclass(frozen=True)
class Row:
    """Một dòng: what the list says of a ticket. minutes count since it waits, was called, held or marked absent."""

    id: int
    label: str
    kind: str
    status: str
    status_words: str
    minutes: int
    people: int
    tasks: int
    symptom: str
    stuck_minutes: int | None
    priority: str
    counter: int | None
    who: str


@dataclass(frozen=True)
class DeskList:
    """Danh sách: at the counters, waiting in the order of calling, held, absent; and how many are finished."""

    at_counters: tuple[Row, ...] = ()
    waiting: tuple[Row, ...] = ()
    held: tuple[Row, ...] = ()
    absent: tuple[Row, ...] = ()
    done: int = 0


def of_day(day: BusinessDay, now: datetime) -> DeskList:
    """The list of that day at this moment."""
    tasks = (
        select(func.count()).select_from(TicketTask).where(TicketTask.ticket_id == Ticket.id).correlate(Ticket)
    ).scalar_subquery()
    found = (
        select(Ticket, Officer.full_name, tasks)
        .outerjoin(Officer, Officer.id == Ticket.officer_id)
        .where(Ticket.day_id == day.id, Ticket.status.in_(queueing.OPEN_STATUSES))
        .order_by(Ticket.waiting_since, Ticket.id)
    )
    by_status: dict[str, list[tuple[Ticket, Row]]] = {status: [] for status in queueing.OPEN_STATUSES}
    for ticket, who, number in db.session.execute(found):
        by_status[ticket.status].append((ticket, _row(ticket, who or "", number, now)))
    rows = {status: tuple(row for _, row in found) for status, found in by_status.items()}
    return DeskList(
        at_counters=rows[TicketStatus.CALLED] + rows[TicketStatus.SERVING],
        waiting=_in_order(by_status[TicketStatus.WAITING], day),
        held=rows[TicketStatus.HELD],
        absent=rows[TicketStatus.ABSENT],
        done=_done(day),
    )


@dataclass(frozen=True)
class SlipRow:
    """Một phiếu giấy đã nhập: its number, kind, the time written on it, and what has become of it."""

    label: str
    kind: str
    at: datetime
    people: int
    state: str


def slips_of(day: BusinessDay) -> tuple[SlipRow, ...]:
    """The paper slips entered on that day, the last one first."""
    found = select(Ticket).where(Ticket.day_id == day.id, Ticket.letter == queueing.PAPER_LETTER)
    return tuple(
        SlipRow(
            tickets.label_of(one), KINDS[one.kind].label, one.issued_at.astimezone(STATION_ZONE), one.people,
            queueing.end_in_words(one.outcome) or STATUS_WORDS[TicketStatus(one.status)],
        )
        for one in db.session.scalars(found.order_by(Ticket.id.desc()))
    )  # fmt: skip


def _in_order(waiting: list[tuple[Ticket, Row]], day: BusinessDay) -> tuple[Row, ...]:
    rows = {ticket.id: row for ticket, row in waiting}
    order = [Waiting(ticket.id, ticket.waiting_since, bool(ticket.priority)) for ticket, _ in waiting]
    return tuple(rows[one.id] for one in queueing.calling_order(order, calling.priority_calls(day.id)))


def _done(day: BusinessDay) -> int:
    done = select(func.count()).select_from(Ticket).where(Ticket.day_id == day.id, Ticket.status == TicketStatus.DONE)
    return db.session.scalar(done) or 0


def _row(ticket: Ticket, who: str, tasks: int, now: datetime) -> Row:
    return Row(
        id=ticket.id,
        label=tickets.label_of(ticket),
        kind=KINDS[ticket.kind].short if ticket.kind in KINDS else ticket.kind,
        status=ticket.status,
        status_words=STATUS_WORDS[TicketStatus(ticket.status)],
        minutes=minutes_between(_since(ticket), now),
        people=ticket.people,
        tasks=tasks,
        symptom=ticket.symptom,
        stuck_minutes=ticket.stuck_minutes,
        priority=PRIORITIES.get(ticket.priority, ""),
        counter=ticket.counter,
        who=who,
    )


def _since(ticket: Ticket) -> datetime:
    if ticket.status == TicketStatus.WAITING:
        # What the person has waited, not the place an absence has cost.
        return ticket.issued_at
    return ticket.held_at or ticket.served_at or ticket.called_at or ticket.issued_at


def minutes_between(first: datetime, last: datetime) -> int:
    """Whole minutes, never less than none: the clock may have been put back."""
    return max(0, int((last - first).total_seconds()) // 60)
