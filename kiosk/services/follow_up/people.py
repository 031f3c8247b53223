"""Người trên sổ: what of a row may be shown, whether it comes from a case or from the list."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from kiosk.clock import STATION_ZONE
from kiosk.domain.codes import show_code
from kiosk.domain.follow_up import CAUSES, CLOSED, OUTCOMES, STOPS, WAYS, masked_phone
from kiosk.domain.follow_up_plan import why
from kiosk.law.electronic_identity import ACTIVATION_DAYS
from kiosk.models import FollowUp


@dataclass(frozen=True)
class Person:
    """Một người trên sổ: name ("" unknown), telephone and its masked form, year of birth, hamlet, slip code as shown,
    where the row comes from ("list", "kiosk", "both"), and in words: cause, why on that day, why no more, how it ended.
    """

    number: int
    name: str
    phone: str
    birth_year: int | None
    hamlet: str
    code: str
    source: str
    cause: str
    why: str
    next_on: date | None
    days_late: int
    stopped: str
    closed: str
    attempts_made: int

    @property
    def phone_masked(self) -> str:
        """The telephone as it may stand on a list."""
        return masked_phone(self.phone)

    @property
    def title(self) -> str:
        """What to call the row: the name, else the slip."""
        return self.name or (f"Phiếu {self.code}" if self.code else f"Dòng số {self.number}")


@dataclass(frozen=True)
class Past:
    """Một lần đã liên hệ, in words: how, what came of it, why not yet, when to ask again, when it was, who it was."""

    way: str
    outcome: str
    cause: str
    next_on: date | None
    at: datetime
    who: str


def history(row: FollowUp, officers: Mapping[int, str]) -> list[Past]:
    """The attempts made with somebody, newest first; officers gives names by number."""
    return [
        Past(
            WAYS.get(attempt.way, attempt.way),
            OUTCOMES.get(attempt.outcome, attempt.outcome),
            CAUSES[attempt.cause].words if attempt.cause and attempt.cause in CAUSES else "",
            attempt.next_on,
            attempt.at.astimezone(STATION_ZONE),
            officers.get(attempt.officer_id, ""),
        )
        for attempt in reversed(row.attempts)
    ]


def person(row: FollowUp, today: date) -> Person:
    """What of that row may be shown on that day."""
    case = row.case
    contact = case.contact if case else None
    told = why(
        row.reason,
        row.next_on,
        case.deadline_on if case else None,
        case.due_on if case else None,
        today,
        ACTIVATION_DAYS.days,
    )
    return Person(
        number=row.id,
        # What the citizens themselves left goes before what a list says.
        name=(contact.full_name if contact else row.full_name) or "",
        phone=(contact.phone if contact else row.phone) or "",
        birth_year=row.birth_year,
        hamlet=row.hamlet or "",
        code=show_code(case.code) if case else "",
        source="both" if case and row.full_name else "kiosk" if case else "list",
        cause=CAUSES[row.cause].words if row.cause and row.cause in CAUSES else "",
        why=told,
        next_on=row.next_on,
        days_late=max((today - row.next_on).days, 0) if row.next_on else 0,
        stopped=STOPS.get(row.stopped, row.stopped),
        closed=CLOSED.get(row.closed or "", row.closed or ""),
        attempts_made=row.attempts_made,
    )
