"""Mỗi việc với một số: the single writer of a ticket's status. Asks the table, keeps the times, adds the event."""

from collections.abc import Mapping
from datetime import datetime

from kiosk.domain.lifecycle import Role
from kiosk.domain.queueing import TICKET_LIFECYCLE, TicketStatus
from kiosk.extensions import db
from kiosk.models import Officer, Ticket, TicketEvent

# What an end is called in its event, where it is no outcome.
_NAMED = {"void": "reason"}


def move(
    ticket: Ticket,
    action: str,
    officer: Officer | None,
    counter: int | None,
    now: datetime,
    details: Mapping[str, str] | None = None,
    role: Role = Role.OFFICER,
) -> None:
    """Carry out an action of the table. Raises TransitionNotAllowed.

    details are codes ("reason", "kind", "outcome", "priority"); they stand in the event.
    """
    before, details = ticket.status, details or {}
    ticket.status = TICKET_LIFECYCLE.after(before, action, role, {**details, "origin": ticket.origin})
    if before == TicketStatus.HELD and ticket.status != before:
        _count_hold(ticket, now)
    if ticket.status in (TicketStatus.WAITING, TicketStatus.ABSENT):
        ticket.counter = ticket.officer_id = ticket.served_at = None
    note(ticket, action, before, officer, counter, now, details)


def end(
    ticket: Ticket,
    action: str,
    outcome: str,
    role: Role,
    officer: Officer | None,
    counter: int | None,
    now: datetime,
) -> None:
    """Finish, void or close a ticket with that outcome or reason. Nobody can look at it from the kiosk any more."""
    move(ticket, action, officer, counter, now, {_NAMED.get(action, "outcome"): outcome}, role)
    ticket.outcome, ticket.done_at, ticket.visit = outcome, now, None
    for task in ticket.tasks:
        if task.outcome is None:
            task.outcome, task.done_at = outcome, now


def note(
    ticket: Ticket,
    action: str,
    before: str,
    officer: Officer | None,
    counter: int | None,
    now: datetime,
    details: Mapping[str, str] | None = None,
) -> None:
    """Add an event of the ticket."""
    event = TicketEvent(
        ticket_id=ticket.id,
        action=action,
        from_status=before,
        to_status=ticket.status,
        officer_id=officer.id if officer else None,
        counter=counter,
        at=now,
        details=dict(details or {}),
    )
    db.session.add(event)


def _count_hold(ticket: Ticket, now: datetime) -> None:
    if ticket.held_at:
        # A clock that was put back must not take time away.
        ticket.held_seconds += max(0, int((now - ticket.held_at).total_seconds()))
    ticket.held_at = None
