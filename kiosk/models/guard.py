"""Rows that protect the others: one per press of a button, and the count of wrong codes."""

from datetime import datetime

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.extensions import Model
from kiosk.models.types import UtcDateTime


class Receipt(Model):
    """Dấu đã bấm: a form's nonce and the address its first press led to; a second press is answered with the same."""

    __tablename__ = "receipts"

    nonce: Mapped[str] = mapped_column(String(64), primary_key=True)
    location: Mapped[str] = mapped_column(String(200))
    at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)


class WrongCode(Model):
    """Gõ sai mã: how many unknown codes came from one machine in a row, and until when it must wait."""

    __tablename__ = "wrong_codes"

    client: Mapped[str] = mapped_column(String(64), primary_key=True)
    count: Mapped[int]
    last_at: Mapped[datetime] = mapped_column(UtcDateTime)
    wait_until: Mapped[datetime | None] = mapped_column(UtcDateTime)
