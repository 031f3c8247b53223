"""Việc của trụ sở: comments, notices, settings changed at the desk, hidden steps, and requests about personal data."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.extensions import Model
from kiosk.models.types import UtcDateTime


class Comment(Model):
    """Góp ý của người dân. Shown on the kiosk only after an officer let it, with the station's reply.

    status is "new", "shown" or "kept-back".
    """

    __tablename__ = "comments"

    id: Mapped[int] = mapped_column(primary_key=True)
    topic: Mapped[str] = mapped_column(String(32))
    text: Mapped[str] = mapped_column(String(600))
    status: Mapped[str] = mapped_column(String(16))
    reply: Mapped[str] = mapped_column(String(600), default="")
    officer_id: Mapped[int | None] = mapped_column(ForeignKey("officers.id"))
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    decided_at: Mapped[datetime | None] = mapped_column(UtcDateTime)

    __table_args__ = (Index(None, "status", "at"),)


class Notice(Model):
    """Thông báo của Công an xã, shown on the home screen from first to last."""

    __tablename__ = "notices"

    id: Mapped[int] = mapped_column(primary_key=True)
    heading: Mapped[str] = mapped_column(String(120))
    body: Mapped[str] = mapped_column(String(1200))
    first: Mapped[date]
    last: Mapped[date]
    officer_id: Mapped[int] = mapped_column(ForeignKey("officers.id"))
    at: Mapped[datetime] = mapped_column(UtcDateTime)

    __table_args__ = (Index(None, "first", "last"),)


class Setting(Model):
    """Cài đặt sửa ở quầy: the value of one item from a day on; stands before station.toml. Nothing is overwritten."""

    __tablename__ = "settings"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(32))
    value: Mapped[Any] = mapped_column(JSON)
    valid_from: Mapped[date]
    officer_id: Mapped[int] = mapped_column(ForeignKey("officers.id"))
    at: Mapped[datetime] = mapped_column(UtcDateTime)

    __table_args__ = (Index(None, "name", "valid_from"),)


class HiddenStep(Model):
    """Bước đã ẩn: a step of a guide that no longer looks like the phone; citizens see "hỏi cán bộ" instead."""

    __tablename__ = "hidden_steps"

    id: Mapped[int] = mapped_column(primary_key=True)
    guide: Mapped[str] = mapped_column(String(64))
    way: Mapped[str] = mapped_column(String(64))
    screen: Mapped[str] = mapped_column(String(120))
    reason: Mapped[str] = mapped_column(String(200))
    officer_id: Mapped[int] = mapped_column(ForeignKey("officers.id"))
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    shown_again_at: Mapped[datetime | None] = mapped_column(UtcDateTime)

    __table_args__ = (Index(None, "guide", "way", "screen"),)


class DataRequest(Model):
    """Yêu cầu về dữ liệu cá nhân: somebody wants to see, correct or delete what is kept, or withdraws consent.

    subject names the rows ("case:12", "follow-up:7"); who asked is on the paper they signed, not here.
    """

    __tablename__ = "data_requests"

    id: Mapped[int] = mapped_column(primary_key=True)
    right: Mapped[str] = mapped_column(String(16))
    subject: Mapped[str] = mapped_column(String(64), index=True)
    received_at: Mapped[datetime] = mapped_column(UtcDateTime)
    due_on: Mapped[date]
    officer_id: Mapped[int] = mapped_column(ForeignKey("officers.id"))
    done_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    outcome: Mapped[str] = mapped_column(String(32), default="")
