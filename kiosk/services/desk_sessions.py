"""Phiên của cán bộ: opened by a sign-in, ended by rest, by the end of the day, by signing out or a new password."""

import hashlib
import secrets
from datetime import datetime, timedelta

from sqlalchemy import delete

from kiosk.domain import officers as rules
from kiosk.extensions import db
from kiosk.models import DeskSession, Officer

# One write a minute is enough to know that somebody works.
TOUCH_EVERY = timedelta(seconds=60)


def begin(officer: Officer, counter: int | None, now: datetime, assists: bool = False) -> str:
    """Open a session. Returns the secret for the cookie; only its hash is kept."""
    token = secrets.token_urlsafe(32)
    db.session.add(
        DeskSession(
            token=_hash(token), officer_id=officer.id, assists=assists, counter=counter, started_at=now, used_at=now,
            confirmed_at=now,
        )
    )  # fmt: skip
    return token


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def of_token(token: str, now: datetime, assists: bool = False) -> DeskSession | None:
    """The session of that secret while it lasts, for an officer whose account is open; else None."""
    session = kept(token)
    if session is None or session.assists != assists or not session.officer.active:
        return None
    idle, absolute = (
        (rules.ASSIST_IDLE, rules.ASSIST_ABSOLUTE) if assists else (rules.IDLE, rules.ABSOLUTE)
    )
    # A clock that was put back must not make a session last longer.
    if abs(now - session.used_at) > idle or abs(now - session.started_at) > absolute:
        return None
    return session


def kept(token: str) -> DeskSession | None:
    """The session of that secret whether it still counts or not; None when it was ended."""
    return db.session.get(DeskSession, _hash(token)) if token else None


def needs_touch(session: DeskSession, now: datetime) -> bool:
    """Whether the last press is old enough to be written again."""
    return now - session.used_at > TOUCH_EVERY


def is_confirmed(session: DeskSession, sending: bool, now: datetime) -> bool:
    """Whether the password was typed a short while ago; a form that is sent may have been begun earlier."""
    limit = rules.CONFIRMED_FOR_SENDING if sending else rules.CONFIRMED_FOR
    return abs(now - session.confirmed_at) <= limit


def end(token: str) -> None:
    """Sign out."""
    db.session.execute(delete(DeskSession).where(DeskSession.token == _hash(token)))


def end_all(officer: Officer, but: str = "") -> None:
    """End every session of that officer, except the one of this secret."""
    sessions = delete(DeskSession).where(DeskSession.officer_id == officer.id)
    db.session.execute(sessions.where(DeskSession.token != _hash(but)) if but else sessions)
