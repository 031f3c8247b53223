"""Hồ sơ: one row from draft to archive, the events of its life, and the call-back entry while there is consent."""

from datetime import date, datetime

from sqlalchemy import JSON, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from kiosk.extensions import Model
from kiosk.models.types import UtcDateTime


class Case(Model):
    """Hồ sơ: where one citizen stands in one procedure, without a name.

    code is on the slip. visit is the random token of the browser session that holds the case open, None between visits.
    answers are the parsed answers handed in, by question key; visit_answers those of the steps being walked now, None
    while no steps are walked.
    file_number is the number the national system gave the file when an officer took it in, None before.
    due_on is the day promised on paper, deadline_on the last day to act, next_on the day to ask again.
    unlocked tells whether the visit that holds the case open may see its answers.
    version grows with every change of status; papers of one version are the same paper. changed_at is the moment of
    the last such change, touched_at the last sign of life of the visit.
    """

    __tablename__ = "cases"

    id: Mapped[int] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(String(16), unique=True)
    visit: Mapped[str | None] = mapped_column(String(64), unique=True)
    procedure: Mapped[str] = mapped_column(String(64))
    status: Mapped[str] = mapped_column(String(32))
    answers: Mapped[dict[str, str]] = mapped_column(JSON, default=dict)
    visit_answers: Mapped[dict[str, str] | None] = mapped_column(JSON(none_as_null=True))
    hamlet: Mapped[str | None] = mapped_column(String(120))
    file_number: Mapped[str | None] = mapped_column(String(40), index=True)
    cause: Mapped[str | None] = mapped_column(String(32))
    due_on: Mapped[date | None]
    deadline_on: Mapped[date | None]
    next_on: Mapped[date | None]
    unlocked: Mapped[bool] = mapped_column(default=True)
    version: Mapped[int] = mapped_column(default=0)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    changed_at: Mapped[datetime] = mapped_column(UtcDateTime)
    touched_at: Mapped[datetime] = mapped_column(UtcDateTime)

    events: Mapped[list["CaseEvent"]] = relationship(
        back_populates="case", cascade="all, delete-orphan", passive_deletes=True, order_by="CaseEvent.id"
    )
    contact: Mapped["Contact | None"] = relationship(
        back_populates="case", cascade="all, delete-orphan", passive_deletes=True
    )

    __table_args__ = (
        Index(None, "status", "changed_at"),
        Index(None, "touched_at"),
        Index(None, "status", "next_on"),
        Index(None, "procedure", "hamlet", "status"),
        Index(None, "status", "due_on"),
        # The officers' list is read in this order, of all cases or of those of one procedure or hamlet.
        Index(None, "next_on"),
        Index(None, "procedure", "next_on"),
        Index(None, "hamlet", "next_on"),
    )


class CaseEvent(Model):
    """Sự kiện: one action on a case, when and by whom. details hold codes and dates, never a name or number."""

    __tablename__ = "case_events"

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id", ondelete="CASCADE"), index=True)
    action: Mapped[str] = mapped_column(String(32))
    from_status: Mapped[str] = mapped_column(String(32))
    to_status: Mapped[str] = mapped_column(String(32))
    actor: Mapped[str] = mapped_column(String(16))
    officer_id: Mapped[int | None] = mapped_column(ForeignKey("officers.id"))
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    details: Mapped[dict[str, str]] = mapped_column(JSON, default=dict)

    case: Mapped[Case] = relationship(back_populates="events")


class Contact(Model):
    """Mục gọi lại: name and telephone, only with consent, with the version of the notice that was accepted."""

    __tablename__ = "contacts"

    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id", ondelete="CASCADE"), primary_key=True)
    full_name: Mapped[str] = mapped_column(String(120))
    phone: Mapped[str] = mapped_column(String(16))
    notice_version: Mapped[str] = mapped_column(String(32))
    consented_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)

    case: Mapped[Case] = relationship(back_populates="contact")
