"""Ở quầy: what an officer does with the person who came. Every press is one action of the table and one event."""

from collections.abc import Mapping
from datetime import datetime

from kiosk.domain import queueing
from kiosk.domain.lifecycle import Role
from kiosk.domain.queueing import TICKET_LIFECYCLE
from kiosk.models import Officer, Ticket
from kiosk.services.queue import days, moves
from kiosk.services.queue.calling import NotNow, ready
from kiosk.services.queue.days import QueueClosed


def arrive(ticket: Ticket, officer: Officer, counter: int | None, now: datetime) -> None:
    """Đã đến quầy: the service begins."""
    moves.move(ticket, "arrive", officer, counter, now)
    ticket.served_at = now


def hold(ticket: Ticket, officer: Officer, counter: int | None, now: datetime) -> None:
    """Giữ lại: the person fetches something; the counter is free. The time on hold is no time of service."""
    moves.move(ticket, "hold", officer, counter, now)
    ticket.served_at = ticket.served_at or ticket.called_at
    ticket.held_at, ticket.counter, ticket.officer_id = now, None, None


def resume(ticket: Ticket, officer: Officer, counter: int | None, now: datetime) -> None:
    """Làm tiếp a number that was held. Raises NotNow."""
    at = ready(officer, counter)
    moves.move(ticket, "resume", officer, at, now)
    ticket.counter, ticket.officer_id = at, officer.id


def transfer(ticket: Ticket, kind: str, officer: Officer, counter: int | None, now: datetime) -> None:
    """Chuyển việc, or give back to the queue (the same kind): waits again with its number and its old place."""
    if kind not in queueing.KINDS:
        raise NotNow("Xin chọn việc để chuyển sang.")
    moves.move(ticket, "transfer", officer, counter, now, {"kind": kind})
    ticket.kind = kind


def set_priority(ticket: Ticket, priority: str, officer: Officer, counter: int | None, now: datetime) -> None:
    """Ưu tiên: the officer's reasoned choice; "" takes it back."""
    if priority and priority not in queueing.PRIORITIES:
        raise NotNow("Xin chọn lý do ưu tiên.")
    moves.move(ticket, "prioritise", officer, counter, now, {"priority": priority})
    ticket.priority = priority


def finish(
    ticket: Ticket,
    outcome: str,
    officer: Officer,
    counter: int | None,
    now: datetime,
    by_task: Mapping[int, str] | None = None,
) -> None:
    """Xong: with its outcome; by_task has one for each open task (row number → outcome) of a household.

    Raises NotNow when an outcome is missing or does not fit.
    """
    chosen = by_task or {}
    open_tasks = [task for task in ticket.tasks if task.outcome is None]
    # Everything is checked before anything is changed: the page that says what is missing shows the rows as they are.
    if any(chosen.get(task.id, "") not in queueing.outcomes_of(task.kind) for task in open_tasks):
        raise NotNow("Xin chọn kết quả của từng việc.")
    if not ticket.tasks and outcome not in queueing.outcomes_of(ticket.kind):
        raise NotNow("Xin chọn kết quả.")
    TICKET_LIFECYCLE.after(ticket.status, "finish", Role.OFFICER, {"outcome": "checked"})
    for task in open_tasks:
        task.outcome, task.done_at = chosen[task.id], now
    if ticket.tasks:
        outcome = queueing.summed_up([task.outcome or "" for task in ticket.tasks])
    ticket.served_at = ticket.served_at or ticket.called_at
    moves.end(ticket, "finish", outcome, Role.OFFICER, officer, counter, now)


def void(ticket: Ticket, reason: str, officer: Officer, counter: int | None, now: datetime) -> None:
    """Hủy số: with a reason of VOID_REASONS. Raises NotNow without one."""
    if reason not in queueing.VOID_REASONS:
        raise NotNow("Xin chọn lý do hủy số.")
    moves.end(ticket, "void", reason, Role.OFFICER, officer, counter, now)


def reopen(ticket: Ticket, officer: Officer, counter: int | None, now: datetime) -> None:
    """Mở lại số vừa xong: an outcome pressed by mistake is taken back. Raises NotNow and QueueClosed."""
    at = ready(officer, counter)
    day = days.open_one()
    if day is None or day.id != ticket.day_id:
        raise QueueClosed
    moves.move(ticket, "reopen", officer, at, now)
    for task in ticket.tasks:
        if task.done_at == ticket.done_at:
            task.outcome = task.done_at = None
    ticket.outcome = ticket.done_at = None
    ticket.counter, ticket.officer_id = at, officer.id
