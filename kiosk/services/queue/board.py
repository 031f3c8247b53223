"""Bảng số: what the wall shows. Numbers and counters; no name, no case, nothing of what anybody came for."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from kiosk.domain import queueing
from kiosk.domain.queueing import KINDS, TicketStatus
from kiosk.extensions import db
from kiosk.models import Ticket, TicketEvent
from kiosk.services.queue import days

MOST_CALLED = 6


@dataclass(frozen=True)
class Called:
    """Số đang được gọi: its label, the counter, when it was last called, and whether the person is there already."""

    label: str
    counter: int | None
    since: datetime
    has_come: bool


@dataclass(frozen=True)
class KindWaiting:
    """Số người chờ của một loại việc."""

    kind: str
    label: str
    count: int


@dataclass(frozen=True)
class Board:
    """Bảng số. called: newest first; last_call_id grows with every call and recall, 0 before the first."""

    called: tuple[Called, ...]
    waiting_by_kind: tuple[KindWaiting, ...]
    last_call_id: int
    day_open: bool

    @property
    def waiting(self) -> int:
        """How many numbers wait."""
        return sum(kind.count for kind in self.waiting_by_kind)


def board(now: datetime) -> Board:
    """The wall at this moment."""
    day = days.today(now)
    if day is None:
        nobody = tuple(KindWaiting(key, kind.label, 0) for key, kind in KINDS.items())
        return Board((), nobody, 0, False)
    called = select(Ticket).where(Ticket.day_id == day.id, Ticket.status.in_(queueing.AT_A_COUNTER))
    newest = db.session.scalars(called.order_by(Ticket.called_at.desc(), Ticket.id.desc()).limit(MOST_CALLED))
    return Board(
        tuple(
            Called(
                queueing.label(one.letter, one.number), one.counter, one.called_at or one.issued_at,
                one.status == TicketStatus.SERVING,
            )
            for one in newest
        ),
        _waiting(day.id),
        _last_call(day.id),
        True,
    )  # fmt: skip


def waiting_count(now: datetime) -> int:
    """How many numbers wait today, for the menu."""
    day = days.today(now)
    return sum(kind.count for kind in _waiting(day.id)) if day else 0


def _waiting(day_id: int) -> tuple[KindWaiting, ...]:
    counted = (
        select(Ticket.kind, func.count().label("number"))
        .where(Ticket.day_id == day_id, Ticket.status == TicketStatus.WAITING)
        .group_by(Ticket.kind)
    )
    numbers = {row.kind: row.number for row in db.session.execute(counted)}
    return tuple(KindWaiting(key, kind.label, numbers.get(key, 0)) for key, kind in KINDS.items())


def _last_call(day_id: int) -> int:
    calls = (
        select(TicketEvent.id)
        .join(Ticket)
        .where(Ticket.day_id == day_id, TicketEvent.action.in_(("call", "recall")))
        .order_by(TicketEvent.id.desc())
        .limit(1)
    )
    return db.session.scalar(calls) or 0
