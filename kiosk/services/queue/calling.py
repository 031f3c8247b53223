"""Gọi số: who comes to which counter. Two desks cannot take the same person.

A ticket is claimed by an update that only holds while it waits; whoever comes second gets the next one, or a sentence.
"""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.engine import CursorResult

from kiosk.domain import queueing
from kiosk.domain.lifecycle import Role
from kiosk.domain.queueing import TICKET_LIFECYCLE, TicketStatus, Waiting
from kiosk.extensions import db
from kiosk.models import BusinessDay, Officer, Ticket, TicketEvent
from kiosk.services.queue import days, moves


class NotNow(Exception):
    """It cannot be done at this moment; the message is a sentence for the officer that says what to do."""


def current_of(officer: Officer) -> Ticket | None:
    """The ticket that this officer has called or serves, None when there is none."""
    day_id = select(BusinessDay.id).where(BusinessDay.closed_at.is_(None)).limit(1).scalar_subquery()
    theirs = select(Ticket).where(Ticket.day_id == day_id, Ticket.officer_id == officer.id)
    return db.session.scalar(theirs.where(Ticket.status.in_(queueing.AT_A_COUNTER)).order_by(Ticket.id).limit(1))


def call_next(officer: Officer, counter: int | None, kinds: Collection[str], now: datetime) -> Ticket | None:
    """Gọi số tiếp theo of those kinds (none named: all); None when nobody waits. Inside writing().

    Raises NotNow and QueueClosed.
    """
    at = ready(officer, counter)
    day_id = days.for_numbers(now).id
    row = priority_calls(day_id)
    while chosen := queueing.next_ticket(_waiting(day_id, kinds), row):
        if _claim(chosen.id, officer, at, now):
            return db.session.get_one(Ticket, chosen.id)
    return None


def call(ticket: Ticket, officer: Officer, counter: int | None, now: datetime) -> None:
    """Gọi đúng số này, out of turn. Raises NotNow when somebody else was quicker, and QueueClosed."""
    at = ready(officer, counter)
    if days.for_numbers(now).id != ticket.day_id or not _claim(ticket.id, officer, at, now):
        db.session.refresh(ticket)
        raise NotNow(_where_it_is(ticket))


def _where_it_is(ticket: Ticket) -> str:
    name = queueing.label(ticket.letter, ticket.number)
    if ticket.status in queueing.AT_A_COUNTER and ticket.counter:
        return f"Số {name} vừa được quầy {ticket.counter} gọi. Xin gọi số khác."
    return f"Số {name} không còn chờ ({queueing.STATUS_WORDS[TicketStatus(ticket.status)].lower()}). Xin gọi số khác."


def ready(officer: Officer, counter: int | None) -> int:
    """The counter, for somebody to come to it: chosen, and nobody else is there. Raises NotNow."""
    if counter is None:
        raise NotNow("Chưa chọn quầy. Xin chọn số quầy ở trang tài khoản của tôi rồi gọi.")
    _has_nobody(officer)
    return counter


def _has_nobody(officer: Officer) -> None:
    if held := current_of(officer):
        name = queueing.label(held.letter, held.number)
        raise NotNow(f"Số {name} còn ở quầy này. Xin bấm kết quả, giữ lại hoặc vắng mặt trước.")


def priority_calls(day_id: int) -> int:
    """How many of the last calls of that day, one after the other, were of people with priority."""
    calls = (
        select(TicketEvent.details)
        .join(Ticket)
        .where(Ticket.day_id == day_id, TicketEvent.action == "call")
        .order_by(TicketEvent.id.desc())
        .limit(queueing.PRIORITY_CALLS_IN_A_ROW)
    )
    row = 0
    for details in db.session.scalars(calls):
        if not details.get("priority"):
            break
        row += 1
    return row


def _waiting(day_id: int, kinds: Collection[str]) -> list[Waiting]:
    found = select(Ticket.id, Ticket.waiting_since, Ticket.priority).where(
        Ticket.day_id == day_id, Ticket.status == TicketStatus.WAITING
    )
    if kinds:
        found = found.where(Ticket.kind.in_(kinds))
    return [Waiting(id_, since, bool(priority)) for id_, since, priority in db.session.execute(found)]


def _claim(ticket_id: int, officer: Officer, counter: int, now: datetime) -> bool:
    """Call that ticket if it still waits; False when somebody else was quicker."""
    before = TicketStatus.WAITING
    claimed = (
        update(Ticket)
        .where(Ticket.id == ticket_id, Ticket.status == before)
        .values(
            status=TICKET_LIFECYCLE.after(before, "call", Role.OFFICER, {}),
            officer_id=officer.id,
            counter=counter,
            called_at=now,
            calls=Ticket.calls + 1,
        )
        .execution_options(synchronize_session=False)
    )
    result = db.session.execute(claimed)
    if not isinstance(result, CursorResult) or result.rowcount != 1:
        return False
    ticket = db.session.get_one(Ticket, ticket_id, populate_existing=True)
    ticket.first_called_at = ticket.first_called_at or now
    details = {"priority": ticket.priority} if ticket.priority else {}
    moves.note(ticket, "call", before, officer, counter, now, details)
    db.session.flush()
    return True


def recall(ticket: Ticket, officer: Officer, counter: int | None, now: datetime) -> None:
    """Gọi lại: the same number once more; the wall chimes again."""
    moves.move(ticket, "recall", officer, counter, now)
    ticket.calls += 1
    ticket.called_at = now


def absent(ticket: Ticket, officer: Officer, counter: int | None, now: datetime) -> None:
    """Vắng mặt: called, and nobody came."""
    moves.move(ticket, "absent", officer, counter, now)


def come_back(ticket: Ticket, officer: Officer, counter: int | None, now: datetime) -> None:
    """Quay lại sau khi vắng: waits again, near the front but behind those who are about to be called."""
    others = [one.since for one in _waiting(ticket.day_id, ())]
    moves.move(ticket, "return", officer, counter, now)
    ticket.waiting_since = queueing.since_after_absence(ticket.waiting_since, others, now)
