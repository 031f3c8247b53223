"""Nhật ký truy cập: who looked at, changed, printed or took out what. Rows are only ever added."""

from datetime import datetime

from sqlalchemy import JSON, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.extensions import Model
from kiosk.models.types import UtcDateTime


class AuditEntry(Model):
    """Một dòng nhật ký. details hold codes, numbers of rows and dates; never a name, a number or words of a citizen.

    id counts from 1 without a gap. seal is the keyed hash of this row and of the seal before it: a changed, deleted or
    inserted row breaks the chain. subject names the thing, like "case:12", "" for none.
    """

    __tablename__ = "audit_entries"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    officer_id: Mapped[int | None] = mapped_column(ForeignKey("officers.id"), index=True)
    action: Mapped[str] = mapped_column(String(48), index=True)
    subject: Mapped[str] = mapped_column(String(64), index=True)
    details: Mapped[dict[str, str]] = mapped_column(JSON, default=dict)
    seal: Mapped[str] = mapped_column(String(64))


class AuditHead(Model):
    """Dòng cuối của nhật ký: its number and a seal over that, so that rows cut off the end are missed."""

    __tablename__ = "audit_heads"

    id: Mapped[int] = mapped_column(primary_key=True)
    entries: Mapped[int]
    seal: Mapped[str] = mapped_column(String(64))
