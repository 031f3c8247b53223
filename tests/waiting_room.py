"""A waiting room to test with: a day that is open, people with numbers, officers at counters 1 and 2."""

from datetime import datetime, timedelta

from kiosk.domain.queueing import Origin
from kiosk.models import BusinessDay, Officer, Ticket
from kiosk.services.queue import calling, days, serving, tickets
from tests.builders import NOW
from tests.desk import an_officer


def at(minutes: float) -> datetime:
    """So many minutes after the morning began."""
    return NOW + timedelta(minutes=minutes)


def an_open_day(now: datetime = NOW) -> BusinessDay:
    """Opened by Hà."""
    return days.open_day(an_officer("ha"), now)


def somebody(kind: str = "vneid", minutes: float = 0, **carries: object) -> Ticket:
    """Takes a number at the kiosk so many minutes after the morning began."""
    return tickets.take(kind, Origin.KIOSK, at(minutes), **carries)


def called(minutes: float = 10, account: str = "ha", counter: int = 1, **carries: object) -> tuple[Ticket, Officer]:
    """Somebody who was called to the counter, and the officer who called."""
    officer = an_officer(account)
    ticket = somebody(**carries)
    calling.call(ticket, officer, counter, at(minutes))
    return ticket, officer


def served(minutes: float = 11, **carries: object) -> tuple[Ticket, Officer]:
    """The same, a minute later at the counter."""
    ticket, officer = called(minutes - 1, **carries)
    serving.arrive(ticket, officer, 1, at(minutes))
    return ticket, officer


def labels(found: list[Ticket]) -> list[str]:
    """Their numbers as they are shown."""
    return [tickets.label_of(ticket) for ticket in found]
