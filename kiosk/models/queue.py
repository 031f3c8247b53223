"""Hàng chờ: the business day, its tickets without names, the tasks of a household and what happened to each."""

from datetime import date, datetime

from sqlalchemy import JSON, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from kiosk.extensions import Model
from kiosk.models.types import UtcDateTime


class BusinessDay(Model):
    """Ngày làm việc: opened and closed by an officer; numbers belong to it, whatever the clock says.

    on is the date it stands for. last_at is the latest moment the clock has shown during the day: a clock that falls
    behind it, or leaps ahead, is flagged in clock_flag ("back", "ahead", "" while all is well).
    """

    __tablename__ = "business_days"

    id: Mapped[int] = mapped_column(primary_key=True)
    on: Mapped[date] = mapped_column(unique=True)
    opened_at: Mapped[datetime] = mapped_column(UtcDateTime)
    opened_by: Mapped[int | None] = mapped_column(ForeignKey("officers.id"))
    closed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    closed_by: Mapped[int | None] = mapped_column(ForeignKey("officers.id"))
    last_at: Mapped[datetime] = mapped_column(UtcDateTime)
    clock_flag: Mapped[str] = mapped_column(String(16), default="")


class Ticket(Model):
    """Số thứ tự: one number of one day, for one person or one household. Never a name.

    letter and number are shown as "A012". kind is a key of kiosk.domain.queueing.KINDS, origin says where it was
    written ("kiosk", "desk", "paper"). screen, symptom and stuck_minutes are what "Nhờ cán bộ" carries: the address of
    the screen, its heading, and how long the visit has rested there. case_id is the case that was open. visit is the
    kiosk session that may look at it. priority is "" or a key of PRIORITIES, chosen by an officer.
    waiting_since orders the waiting; it is moved on when an absent person comes back. called_at is the last call,
    first_called_at the first, served_at when the person came to the counter. held_seconds is the time on hold.
    counter and officer_id say who has called or holds it.
    """

    __tablename__ = "tickets"

    id: Mapped[int] = mapped_column(primary_key=True)
    day_id: Mapped[int] = mapped_column(ForeignKey("business_days.id", ondelete="CASCADE"))
    letter: Mapped[str] = mapped_column(String(1))
    number: Mapped[int]
    kind: Mapped[str] = mapped_column(String(16))
    origin: Mapped[str] = mapped_column(String(8))
    status: Mapped[str] = mapped_column(String(16))
    people: Mapped[int] = mapped_column(default=1)
    priority: Mapped[str] = mapped_column(String(16), default="")
    case_id: Mapped[int | None] = mapped_column(ForeignKey("cases.id", ondelete="SET NULL"), index=True)
    visit: Mapped[str | None] = mapped_column(String(64), index=True)
    screen: Mapped[str] = mapped_column(String(200), default="")
    symptom: Mapped[str] = mapped_column(String(200), default="")
    stuck_minutes: Mapped[int | None]
    counter: Mapped[int | None]
    officer_id: Mapped[int | None] = mapped_column(ForeignKey("officers.id"))
    outcome: Mapped[str | None] = mapped_column(String(32))
    calls: Mapped[int] = mapped_column(default=0)
    issued_at: Mapped[datetime] = mapped_column(UtcDateTime)
    waiting_since: Mapped[datetime] = mapped_column(UtcDateTime)
    first_called_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    called_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    served_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    held_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    held_seconds: Mapped[int] = mapped_column(default=0)
    done_at: Mapped[datetime | None] = mapped_column(UtcDateTime)

    day: Mapped[BusinessDay] = relationship()
    tasks: Mapped[list["TicketTask"]] = relationship(
        back_populates="ticket", cascade="all, delete-orphan", passive_deletes=True, order_by="TicketTask.id"
    )
    events: Mapped[list["TicketEvent"]] = relationship(
        back_populates="ticket", cascade="all, delete-orphan", passive_deletes=True, order_by="TicketEvent.id"
    )

    __table_args__ = (
        UniqueConstraint("day_id", "letter", "number"),
        Index(None, "day_id", "status", "waiting_since"),
    )


class TicketTask(Model):
    """Một việc trên số của cả nhà: its kind, the case it is about, and how it ended (None while open)."""

    __tablename__ = "ticket_tasks"

    id: Mapped[int] = mapped_column(primary_key=True)
    ticket_id: Mapped[int] = mapped_column(ForeignKey("tickets.id", ondelete="CASCADE"), index=True)
    kind: Mapped[str] = mapped_column(String(16))
    case_id: Mapped[int | None] = mapped_column(ForeignKey("cases.id", ondelete="SET NULL"), index=True)
    outcome: Mapped[str | None] = mapped_column(String(32))
    done_at: Mapped[datetime | None] = mapped_column(UtcDateTime)

    ticket: Mapped[Ticket] = relationship(back_populates="tasks")


class TicketEvent(Model):
    """Sự kiện của số thứ tự: one action, when, by whom (None: the citizen) and at which counter."""

    __tablename__ = "ticket_events"

    id: Mapped[int] = mapped_column(primary_key=True)
    ticket_id: Mapped[int] = mapped_column(ForeignKey("tickets.id", ondelete="CASCADE"), index=True)
    action: Mapped[str] = mapped_column(String(32))
    from_status: Mapped[str] = mapped_column(String(16))
    to_status: Mapped[str] = mapped_column(String(16))
    officer_id: Mapped[int | None] = mapped_column(ForeignKey("officers.id"))
    counter: Mapped[int | None]
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    details: Mapped[dict[str, str]] = mapped_column(JSON, default=dict)

    ticket: Mapped[Ticket] = relationship(back_populates="events")


class PaperSheet(Model):
    """Tờ phiếu giấy: numbers first to last were printed on blank slips, so that no other sheet carries them."""

    __tablename__ = "paper_sheets"

    id: Mapped[int] = mapped_column(primary_key=True)
    first: Mapped[int]
    last: Mapped[int]
    printed_at: Mapped[datetime] = mapped_column(UtcDateTime)
    officer_id: Mapped[int | None] = mapped_column(ForeignKey("officers.id"))
