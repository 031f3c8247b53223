"""Sổ theo dõi người chưa kích hoạt: who, why not yet, which attempts were made, when to ask again."""

from datetime import date, datetime

from sqlalchemy import JSON, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from kiosk.extensions import Model
from kiosk.models.case import Case
from kiosk.models.types import UtcDateTime


class FollowUp(Model):
    """Người chưa kích hoạt: from a case of the kiosk, from the station's imported list, or both once they match.

    The names of somebody from a case stand with the case's consent (Contact), not here; full_name, name_key (folded),
    phone and id_mask are those of the imported list and are None once purged. id_digest is a keyed hash of the personal
    number: it finds the person again without being the number. account is where the national list says they stand
    ("collected", "approved", "not-activated", ""). cause is a key of kiosk.domain.follow_up.CAUSES. next_on is the day
    to ask again, None for never; reason says why on that day (a key of WHY there). listed_at is when a list last named
    them: from then on the data of the list are kept for a time. stopped is "" or why nobody contacts them any more.
    closed is None while open, else how it ended ("activated", "gone", "withdrawn", "lapsed"), at changed_at.
    """

    __tablename__ = "follow_ups"

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int | None] = mapped_column(ForeignKey("cases.id", ondelete="SET NULL"), unique=True)
    import_id: Mapped[int | None] = mapped_column(ForeignKey("imports.id", ondelete="SET NULL"), index=True)
    full_name: Mapped[str | None] = mapped_column(String(120))
    name_key: Mapped[str | None] = mapped_column(String(120))
    birth_year: Mapped[int | None]
    phone: Mapped[str | None] = mapped_column(String(16))
    id_digest: Mapped[str | None] = mapped_column(String(64), index=True)
    id_mask: Mapped[str | None] = mapped_column(String(16))
    hamlet: Mapped[str | None] = mapped_column(String(120))
    account: Mapped[str] = mapped_column(String(16), default="")
    cause: Mapped[str | None] = mapped_column(String(32))
    next_on: Mapped[date | None]
    reason: Mapped[str] = mapped_column(String(16), default="")
    attempts_made: Mapped[int] = mapped_column(default=0)
    stopped: Mapped[str] = mapped_column(String(32), default="")
    closed: Mapped[str | None] = mapped_column(String(16))
    listed_at: Mapped[datetime | None] = mapped_column(UtcDateTime, index=True)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    changed_at: Mapped[datetime] = mapped_column(UtcDateTime)

    case: Mapped[Case | None] = relationship()
    attempts: Mapped[list["ContactAttempt"]] = relationship(
        back_populates="follow_up", cascade="all, delete-orphan", passive_deletes=True, order_by="ContactAttempt.id"
    )

    __table_args__ = (
        # Both hold all that counting the people who are due needs: the menu counts them on every page of the desk.
        Index("ix_follow_ups_due", "closed", "stopped", "next_on", "listed_at", "case_id"),
        Index("ix_follow_ups_by_hamlet", "closed", "hamlet", "stopped", "next_on", "listed_at", "case_id"),
        Index(None, "name_key", "birth_year"),
    )


class ContactAttempt(Model):
    """Lần liên hệ: how somebody was invited to the station and what came of it."""

    __tablename__ = "contact_attempts"

    id: Mapped[int] = mapped_column(primary_key=True)
    follow_up_id: Mapped[int] = mapped_column(ForeignKey("follow_ups.id", ondelete="CASCADE"), index=True)
    officer_id: Mapped[int] = mapped_column(ForeignKey("officers.id"))
    way: Mapped[str] = mapped_column(String(16))
    outcome: Mapped[str] = mapped_column(String(32))
    cause: Mapped[str | None] = mapped_column(String(32))
    next_on: Mapped[date | None]
    at: Mapped[datetime] = mapped_column(UtcDateTime)

    follow_up: Mapped[FollowUp] = relationship(back_populates="attempts")


class Import(Model):
    """Lần nhập danh sách: how far it has come. The file itself is never kept.

    status is a Status of kiosk.services.imports.stages. headings are those of the file, mapping says which column is
    which (place → field) and what holds for the whole list; both are emptied at the end. done of total rows are
    through. label is what the officer called it.
    """

    __tablename__ = "imports"

    id: Mapped[int] = mapped_column(primary_key=True)
    officer_id: Mapped[int] = mapped_column(ForeignKey("officers.id"))
    label: Mapped[str] = mapped_column(String(120))
    status: Mapped[str] = mapped_column(String(16))
    headings: Mapped[list[str]] = mapped_column(JSON, default=list)
    mapping: Mapped[dict[str, str]] = mapped_column(JSON, default=dict)
    done: Mapped[int] = mapped_column(default=0)
    total: Mapped[int] = mapped_column(default=0)
    counts: Mapped[dict[str, int]] = mapped_column(JSON, default=dict)
    problem: Mapped[str] = mapped_column(String(200), default="")
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    changed_at: Mapped[datetime] = mapped_column(UtcDateTime)


class ImportRow(Model):
    """Một dòng đang nhập: the cells as read, what is wrong with them, and what will happen (or happened) to it.

    cells are emptied when the row is applied; rows that were not applied are deleted with the end of the import. fate
    is "new", "same", "update", "fault" or "done" (activated, says the list). before tells for each field that was
    changed what stood there and what stands there since, so that the import can be undone; it is emptied with the
    contact data of the person.
    """

    __tablename__ = "import_rows"

    id: Mapped[int] = mapped_column(primary_key=True)
    import_id: Mapped[int] = mapped_column(ForeignKey("imports.id", ondelete="CASCADE"))
    row: Mapped[int]
    cells: Mapped[list[str]] = mapped_column(JSON)
    faults: Mapped[list[str]] = mapped_column(JSON, default=list)
    fate: Mapped[str] = mapped_column(String(8), default="")
    follow_up_id: Mapped[int | None] = mapped_column(ForeignKey("follow_ups.id", ondelete="CASCADE"), index=True)
    before: Mapped[dict[str, list[str | None]]] = mapped_column(JSON, default=dict)

    __table_args__ = (Index(None, "import_id", "row"), Index(None, "import_id", "fate"))
