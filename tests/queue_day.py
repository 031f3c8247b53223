"""A day at the counter in tests: numbers are given out, called and finished."""

from flask import Flask

from kiosk.domain.lifecycle import Role
from kiosk.models import Ticket
from kiosk.services.queue import days, moves, tickets
from kiosk.services.transaction import writing
from tests.desk import an_officer


def opens_the_day(app: Flask) -> None:
    """Thượng úy Hà opens the day: from now on there are numbers."""
    with app.app_context(), writing():
        now = app.config["CLOCK"]()
        days.open_day(an_officer("ha", now), now)


def somebody_waits(app: Flask, kind: str = "vneid", times: int = 1) -> None:
    """Others have taken numbers before."""
    with app.app_context(), writing():
        for _ in range(times):
            tickets.take(kind, "kiosk", app.config["CLOCK"]())


def is_called(app: Flask, number: int, counter: int = 2) -> None:
    """The number of that row is called to a counter, or called once more."""
    with app.app_context(), writing():
        ticket, now = _ticket(number), app.config["CLOCK"]()
        officer = an_officer("ha", now)
        ticket.counter, ticket.officer_id, ticket.called_at = counter, officer.id, now
        moves.move(ticket, "recall" if ticket.status == "called" else "call", officer, counter, now)


def has_come(app: Flask, number: int) -> None:
    """The holder of that number sits at the counter."""
    with app.app_context(), writing():
        now = app.config["CLOCK"]()
        moves.move(_ticket(number), "arrive", an_officer("ha", now), 2, now)


def is_done(app: Flask, number: int) -> None:
    """The business of that number is done."""
    with app.app_context(), writing():
        now = app.config["CLOCK"]()
        moves.end(_ticket(number), "finish", "helped", Role.OFFICER, an_officer("ha", now), 2, now)


def _ticket(number: int) -> Ticket:
    found = tickets.by_id(number)
    assert found is not None
    return found
