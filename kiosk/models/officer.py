"""Cán bộ: who works at the desk, how long they are signed in, and what of it must outlive a restart."""

from datetime import datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from kiosk.extensions import Model
from kiosk.models.types import UtcDateTime


class Officer(Model):
    """Cán bộ: an account of the desk.

    account is what they type to sign in, small letters. role is a kiosk.domain.officers.Rank. password_hash and
    pin_hash are Argon2; pin_hash is None while they have chosen no PIN for the kiosk. must_change tells that somebody
    else chose the password. active is False for an account that is closed; accounts are never deleted, because the
    log names them. locked_at is when too many wrong passwords locked it, until another officer opens it again.
    """

    __tablename__ = "officers"

    id: Mapped[int] = mapped_column(primary_key=True)
    account: Mapped[str] = mapped_column(String(32), unique=True)
    full_name: Mapped[str] = mapped_column(String(120))
    role: Mapped[str] = mapped_column(String(16))
    password_hash: Mapped[str] = mapped_column(String(200))
    pin_hash: Mapped[str | None] = mapped_column(String(200))
    must_change: Mapped[bool] = mapped_column(default=False)
    active: Mapped[bool] = mapped_column(default=True)
    locked_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)


class DeskSession(Model):
    """Phiên làm việc: one sign-in of an officer in one browser.

    token is the SHA-256 of the random value in the cookie. started_at ends it after 12 hours, used_at after 20 minutes
    without a press; confirmed_at is when the password was last typed. counter is the number of the counter they sit at.
    assists tells that it was opened with the PIN at the citizens' screen: it may do little and ends soon.
    """

    __tablename__ = "desk_sessions"

    token: Mapped[str] = mapped_column(String(64), primary_key=True)
    officer_id: Mapped[int] = mapped_column(ForeignKey("officers.id", ondelete="CASCADE"), index=True)
    assists: Mapped[bool] = mapped_column(default=False)
    counter: Mapped[int | None]
    started_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    used_at: Mapped[datetime] = mapped_column(UtcDateTime)
    confirmed_at: Mapped[datetime] = mapped_column(UtcDateTime)

    officer: Mapped[Officer] = relationship()
