"""Thời gian chờ và làm: median and ninth tenth of the tickets of a period, in whole minutes.

Numbers on paper slips were entered afterwards and know no times; on a day whose clock jumped nobody knows them.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Integer, cast, func, select

from kiosk.domain.periods import Period
from kiosk.domain.queueing import CLOSED, KINDS, Origin
from kiosk.extensions import db
from kiosk.models import BusinessDay, Ticket

ALL = ""
LONGEST_MINUTES = 24 * 60
# Minutes → how many tickets took so long.
Counts = Mapping[int, int]


@dataclass(frozen=True)
class Times:
    """Thời gian của một loại việc ("" for all): how many tickets, and minutes that half and 9 of 10 do not exceed."""

    kind: str
    tickets: int
    median: int
    ninth_tenth: int

    @property
    def label(self) -> str:
        """The kind in words."""
        return KINDS[self.kind].label if self.kind in KINDS else "Tất cả" if self.kind == ALL else "Số giấy"


def waiting(period: Period) -> list[Times]:
    """From taking the number to the first call."""
    return _times(period, _minutes(Ticket.issued_at, Ticket.first_called_at, 0), Ticket.first_called_at.is_not(None))


def serving(period: Period) -> list[Times]:
    """At the counter, without the time on hold."""
    served = Ticket.served_at.is_not(None) & Ticket.done_at.is_not(None)
    by_somebody = served & (Ticket.outcome.is_(None) | (Ticket.outcome != CLOSED))
    return _times(period, _minutes(Ticket.served_at, Ticket.done_at, Ticket.held_seconds), by_somebody)


def _minutes(begin: Any, end: Any, held: Any) -> ColumnElement[int]:
    seconds = (func.julianday(end) - func.julianday(begin)) * 86400 - held
    return cast(func.round(seconds / 60), Integer)


def _times(period: Period, minutes: ColumnElement[int], which: ColumnElement[bool]) -> list[Times]:
    sound = (
        which,
        BusinessDay.on.between(period.first, period.last),
        BusinessDay.clock_flag == "",
        Ticket.origin != Origin.PAPER,
    )
    counted = select(Ticket.kind, minutes, func.count()).join(BusinessDay, BusinessDay.id == Ticket.day_id)
    by_kind: dict[str, dict[int, int]] = {ALL: {}}
    for kind, length, tickets in db.session.execute(counted.where(*sound).group_by(Ticket.kind, minutes)):
        if length is None or not 0 <= length <= LONGEST_MINUTES:
            continue
        for name in (kind, ALL):
            counts = by_kind.setdefault(name, {})
            counts[length] = counts.get(length, 0) + tickets
    order = [*(kind for kind in KINDS if kind in by_kind), *(k for k in by_kind if k not in KINDS and k != ALL), ALL]
    return [_of(kind, by_kind[kind]) for kind in order if by_kind[kind]]


def _of(kind: str, counts: Counts) -> Times:
    return Times(kind, sum(counts.values()), least(counts, 50), least(counts, 90))


def least(counts: Counts, percent: int) -> int:
    """The fewest minutes that so many of 100 tickets do not exceed (nearest rank)."""
    wanted = -(-sum(counts.values()) * percent // 100)
    passed = 0
    for length in sorted(counts):
        passed += counts[length]
        if passed >= wanted:
            return length
    return 0
