"""Ngày làm việc: opened and closed by an officer; tickets and numbers belong to it, whatever the clock says.

A clock that jumps is noted on the day and said at the desk until an officer has looked at it. Nothing is renumbered.
"""

from datetime import date, datetime, timedelta

from sqlalchemy import func, select

from kiosk.clock import STATION_ZONE
from kiosk.domain import queue_clock, queueing
from kiosk.domain.lifecycle import Role
from kiosk.extensions import db
from kiosk.models import BusinessDay, Officer, Ticket
from kiosk.services import audit
from kiosk.services.queue import moves

# One write a minute is enough to see that the clock runs.
NOTE_EVERY = timedelta(seconds=60)


class DayProblem(Exception):
    """A day cannot be opened or closed now; the message is a sentence for the officer."""


class QueueClosed(Exception):
    """No business day is open for numbers: an officer has to open one (or first close the one left open)."""


def open_one() -> BusinessDay | None:
    """The business day that is open, whatever its date; None when none is."""
    found = select(BusinessDay).where(BusinessDay.closed_at.is_(None)).order_by(BusinessDay.id.desc())
    return db.session.scalar(found.limit(1))


def is_left_open(day: BusinessDay | None, now: datetime) -> bool:
    """Whether the open day is one of another date that somebody forgot to close."""
    return day is not None and queue_clock.is_left_open(day.on, now.astimezone(STATION_ZONE).date(), day.clock_flag)


def today(now: datetime) -> BusinessDay | None:
    """The open day on which numbers may be given now; None when there is none or an old one was left open."""
    day = open_one()
    return None if day is None or is_left_open(day, now) else day


def for_numbers(now: datetime) -> BusinessDay:
    """The same, with the clock noted, for whatever writes a number. Inside writing(). Raises QueueClosed."""
    day = open_one()
    if day:
        note(day, now)
    if day is None or is_left_open(day, now):
        raise QueueClosed
    return day


def open_day(officer: Officer | None, now: datetime) -> BusinessDay:
    """Mở ngày: begin numbering for this date, or go on with it when it was closed too early. Raises DayProblem."""
    if open_one():
        raise DayProblem("Đang có một ngày làm việc còn mở. Xin đóng ngày đó trước.")
    on = now.astimezone(STATION_ZONE).date()
    latest = db.session.scalar(select(func.max(BusinessDay.last_at)))
    flag = queue_clock.flag_of(latest, now) if latest else ""
    day = of_date(on)
    if day is None:
        day = BusinessDay(on=on, opened_at=now, opened_by=_id(officer), last_at=now, clock_flag="")
        db.session.add(day)
    day.closed_at = day.closed_by = None
    db.session.flush()
    audit.record("queue-opened", officer, now, f"day:{day.id}")
    if flag:
        _flag(day, flag, now)
    return day


def close_day(officer: Officer | None, now: datetime) -> int:
    """Đóng ngày: whoever has not been served gets the end "closed". Returns how many that were. Raises DayProblem."""
    day = open_one()
    if day is None:
        raise DayProblem("Không có ngày làm việc nào đang mở.")
    left = db.session.scalars(select(Ticket).where(Ticket.day_id == day.id, Ticket.status.in_(queueing.OPEN_STATUSES)))
    number = 0
    for ticket in left:
        moves.end(ticket, "close", queueing.CLOSED, Role.SYSTEM, officer, None, now)
        number += 1
    day.closed_at, day.closed_by = now, _id(officer)
    audit.record("queue-closed", officer, now, f"day:{day.id}", unfinished=number)
    return number


def unfinished(day: BusinessDay) -> dict[str, int]:
    """How many tickets of that day are still open, by status."""
    counted = (
        select(Ticket.status, func.count().label("number"))
        .where(Ticket.day_id == day.id, Ticket.status.in_(queueing.OPEN_STATUSES))
        .group_by(Ticket.status)
    )
    numbers = {row.status: row.number for row in db.session.execute(counted)}
    return {status: numbers[status] for status in queueing.OPEN_STATUSES if status in numbers}


def of_date(on: date) -> BusinessDay | None:
    """The business day of that date, open or closed; None when there was none."""
    return db.session.scalar(select(BusinessDay).filter_by(on=on))


def needs_note(day: BusinessDay, now: datetime, expected: datetime | None) -> bool:
    """Whether the clock has gone on by a minute, or wrong, since it was last noted."""
    is_wrong = bool(queue_clock.flag_of(day.last_at, now, expected)) and not day.clock_flag
    return is_wrong or now - day.last_at > NOTE_EVERY


def note(day: BusinessDay, now: datetime, expected: datetime | None = None) -> None:
    """Remember what the clock shows, and flag the day when that cannot be right. Inside writing()."""
    flag = queue_clock.flag_of(day.last_at, now, expected)
    day.last_at = max(day.last_at, now)
    if flag and not day.clock_flag:
        _flag(day, flag, now)


def confirm_clock(officer: Officer, is_right: bool, now: datetime) -> None:
    """An officer has looked at the clock: it is right, or it is wrong and this day goes on whatever it shows."""
    day = open_one()
    if day is None:
        raise DayProblem("Không có ngày làm việc nào đang mở.")
    if is_right:
        day.clock_flag, day.last_at = "", now
    elif not day.clock_flag:
        day.clock_flag = "ahead" if now >= day.last_at else "back"
    audit.record("clock-looked-at", officer, now, f"day:{day.id}", right=is_right)


def _flag(day: BusinessDay, flag: str, now: datetime) -> None:
    day.clock_flag = flag
    audit.record("clock-jumped", None, now, f"day:{day.id}", flag=flag, last=day.last_at.isoformat(timespec="minutes"))


def _id(officer: Officer | None) -> int | None:
    return officer.id if officer else None
