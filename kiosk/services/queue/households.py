"""Số của cả nhà: one number with several tasks; a task may be taken off and get a number of its own."""

from datetime import datetime

from kiosk.domain.queueing import KINDS, Origin
from kiosk.extensions import db
from kiosk.models import Officer, Ticket, TicketTask
from kiosk.services.queue import moves, tickets
from kiosk.services.queue.calling import NotNow


def task_of(ticket: Ticket, number: int) -> TicketTask:
    """The open task of that row number on the ticket. Raises NotNow."""
    found = next((task for task in ticket.tasks if task.id == number and task.outcome is None), None)
    if found is None:
        raise NotNow("Việc này không còn trên số đó. Xin xem lại.")
    return found


def split(ticket: Ticket, number: int, officer: Officer, counter: int | None, now: datetime) -> Ticket:
    """Tách việc ra số riêng: the new number waits in the place of the old one, its people have waited already.

    Raises NotNow when it is the last task, and QueueClosed.
    """
    task = task_of(ticket, number)
    if len([one for one in ticket.tasks if one.outcome is None]) < 2:
        raise NotNow("Số này chỉ còn một việc, không tách được.")
    moves.move(ticket, "split", officer, counter, now, {"kind": task.kind})
    new = tickets.written(ticket.day_id, KINDS[task.kind].letter, task.kind, Origin.DESK, now)
    new.waiting_since, new.case_id, new.priority = ticket.waiting_since, task.case_id, ticket.priority
    ticket.people = max(1, ticket.people - 1)
    ticket.tasks.remove(task)
    db.session.flush()
    moves.note(new, "issue", "", officer, counter, now, {"from": tickets.label_of(ticket)})
    return new
