"""Phiếu giấy: blank numbered slips for when the power is out, and their numbers entered afterwards.

Every sheet carries numbers that no other sheet has, so a number that was entered before is a slip entered twice.
"""

from datetime import datetime, time

from sqlalchemy import func, select

from kiosk.clock import STATION_ZONE
from kiosk.domain import days as calendar
from kiosk.domain import queueing
from kiosk.domain.lifecycle import Role
from kiosk.domain.queueing import KINDS, MOST_ON_PAPER, MOST_PEOPLE, PAPER_LETTER, Origin
from kiosk.extensions import db
from kiosk.models import Officer, PaperSheet, Ticket
from kiosk.printing.paper_slips import SLIPS_ON_A_SHEET
from kiosk.services.queue import days, moves, tickets

MOST_SHEETS = 10


class SlipProblem(ValueError):
    """What was typed of a slip cannot be taken. key is the field, the message says what to do."""

    def __init__(self, key: str, sentence: str) -> None:
        super().__init__(sentence)
        self.key = key


def enter(number: int, kind: str, at: time, people: int, outcome: str, officer: Officer, now: datetime) -> Ticket:
    """Nhập một phiếu giấy: it waits since the time written on it, or is finished with what happened (outcome, or "").

    Raises SlipProblem and QueueClosed.
    """
    day = days.for_numbers(now)
    written_at = datetime.combine(now.astimezone(STATION_ZONE).date(), at, STATION_ZONE)
    _check(number, kind, people, outcome)
    if written_at > now:
        raise SlipProblem("at", "Giờ ghi trên phiếu chưa tới. Xin xem lại giờ.")
    if before := _entered(number):
        raise SlipProblem("number", _collision(before))
    ticket = tickets.written(day.id, PAPER_LETTER, kind, Origin.PAPER, written_at, number)
    ticket.people = people
    db.session.flush()
    moves.note(ticket, "issue", "", officer, None, now)
    if outcome:
        moves.end(ticket, "record", outcome, Role.OFFICER, officer, None, now)
    return ticket


def _check(number: int, kind: str, people: int, outcome: str) -> None:
    if not 1 <= number <= MOST_ON_PAPER:
        raise SlipProblem("number", f"Xin gõ số trên phiếu, từ 1 đến {MOST_ON_PAPER}.")
    if kind not in KINDS:
        raise SlipProblem("kind", "Xin chọn việc.")
    if not 1 <= people <= MOST_PEOPLE:
        raise SlipProblem("people", f"Xin gõ số người, từ 1 đến {MOST_PEOPLE}.")
    if outcome and outcome not in queueing.outcomes_of(kind):
        raise SlipProblem("outcome", "Kết quả này không hợp với việc đã chọn.")


def _entered(number: int) -> Ticket | None:
    same = select(Ticket).where(Ticket.letter == PAPER_LETTER, Ticket.number == number)
    return db.session.scalar(same.order_by(Ticket.id.desc()).limit(1))


def _collision(ticket: Ticket) -> str:
    at = ticket.issued_at.astimezone(STATION_ZONE)
    where = queueing.end_in_words(ticket.outcome) or queueing.STATUS_WORDS[queueing.TicketStatus(ticket.status)]
    return (
        f"Phiếu {queueing.label(PAPER_LETTER, ticket.number)} đã nhập rồi: lấy lúc {calendar.time_of_day(at)} ngày "
        f"{calendar.short(at.date())}, {where.lower()}. Xin xem lại số trên phiếu."
    )


def next_free() -> int:
    """The first number that no printed sheet and no entered slip has; after the last it begins again with 1."""
    printed = db.session.scalar(select(PaperSheet.last).order_by(PaperSheet.id.desc()).limit(1)) or 0
    entered = select(func.max(Ticket.number)).where(Ticket.letter == PAPER_LETTER, Ticket.number > printed)
    first = max(printed, db.session.scalar(entered) or 0) + 1
    return first if first + SLIPS_ON_A_SHEET - 1 <= MOST_ON_PAPER else 1


def reserve(sheets: int, officer: Officer, now: datetime) -> PaperSheet:
    """The numbers for that many sheets, never given again. Inside writing(). Raises SlipProblem."""
    if not 1 <= sheets <= MOST_SHEETS:
        raise SlipProblem("sheets", f"Xin gõ số tờ, từ 1 đến {MOST_SHEETS}.")
    first = next_free()
    last = first + sheets * SLIPS_ON_A_SHEET - 1
    if last > MOST_ON_PAPER:
        first, last = 1, sheets * SLIPS_ON_A_SHEET
    printed = PaperSheet(first=first, last=last, printed_at=now, officer_id=officer.id)
    db.session.add(printed)
    db.session.flush()
    return printed


def printed_lately() -> list[PaperSheet]:
    """The last prints of blank slips, newest first."""
    return list(db.session.scalars(select(PaperSheet).order_by(PaperSheet.id.desc()).limit(5)))
