"""Số của lượt ghé này: one number that this visit takes, on paper and on its screens."""

from flask import after_this_request, current_app, g, session

from kiosk import clock
from kiosk.domain.queueing import Origin
from kiosk.models import Ticket
from kiosk.printing.documents import to_values
from kiosk.routes import visit
from kiosk.routes.citizen.slip import wake_printer
from kiosk.services import prints, slips
from kiosk.services.queue import tickets

KEY = "number"


def found() -> Ticket | None:
    """The open ticket of this visit, looked up: a press whose answer was lost may have taken one."""
    g.ticket = tickets.of_visit(visit.token(), clock.now())
    if g.ticket is not None:
        session[KEY] = 1
    else:
        # Its business is done, or the day is over.
        session.pop(KEY, None)
    held: Ticket | None = g.ticket
    return held


def ticket() -> Ticket | None:
    """The same for the screens: the many visits without a number cost no look into the database."""
    if KEY not in session:
        return None
    held: Ticket | None = g.ticket if "ticket" in g else found()
    return held


def label() -> str:
    """"A012", "" without a number."""
    held = ticket()
    return tickets.label_of(held) if held else ""


def take(
    kind: str,
    people: int = 1,
    tasks: list[str] | None = None,
    screen: str = "",
    symptom: str = "",
    stuck_minutes: int | None = None,
) -> bool:
    """Take a number and ask for its paper, unless this visit has one. False when no numbers are given now."""
    if found():
        return True
    try:
        held = tickets.take(
            kind, Origin.KIOSK, clock.now(), visit=visit.token(), case=visit.case(), screen=screen, symptom=symptom,
            stuck_minutes=stuck_minutes, people=people, tasks=tasks or (),
        )  # fmt: skip
    except tickets.QueueClosed:
        return False
    found()
    _ask_for_paper(held)
    return True


def _ask_for_paper(held: Ticket) -> None:
    station = current_app.config["STATION"]
    document = slips.ticket_slip(held, tickets.ahead_of(held), station, clock.now())
    after_this_request(wake_printer)
    subject, paper = f"ticket:{held.id}", station.printing.slip_paper
    prints.request(subject, prints.TICKET, 1, to_values(document), paper, None, visit.token(), clock.now())
