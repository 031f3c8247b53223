"""Cán bộ hỗ trợ tại máy: begun with a PIN, ended by itself; what an officer does there is a line of the log."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from kiosk.domain import officers as rules
from kiosk.domain.account import AccountStatus
from kiosk.domain.officers import Duty, may
from kiosk.domain.visit import ScreenClass
from kiosk.models import Case, DeskSession, Officer
from kiosk.services import audit, cases, desk_sessions, officers

# Somebody waits on the citizen's own phone for a message that does not come.
LONGER = 5


@dataclass(frozen=True)
class Begun:
    """The secret for the cookie, and until when the screens rest longer."""

    token: str
    until: datetime


def begin(account: str, pin: str, client: str, case: Case | None, now: datetime) -> Begun | None:
    """Begin to assist; None for a wrong PIN, which is counted, and for a rank that sees no citizens. Inside writing().

    Whoever calls asks officers.seconds_to_wait first.
    """
    officer = officers.with_pin(account, pin, client, now)
    if officer is None or not may(officer.role, Duty.QUEUE):
        return None
    audit.record("assist-begun", officer, now, _subject(case))
    return Begun(desk_sessions.begin(officer, None, now, assists=True), now + rules.ASSIST_ABSOLUTE)


def _subject(case: Case | None) -> str:
    return f"case:{case.id}" if case else ""


def session_of(token: str, now: datetime) -> DeskSession | None:
    """The session while the officer assists, else None."""
    return desk_sessions.of_token(token, now, assists=True)


def seconds_left(session: DeskSession, now: datetime) -> int:
    """How long the officer may still do what officers may; another act makes it longer, up to a limit."""
    end = min(session.used_at + rules.ASSIST_IDLE, session.started_at + rules.ASSIST_ABSOLUTE)
    return max(int((end - now).total_seconds()), 0)


def act(session: DeskSession, now: datetime) -> Officer:
    """The officer did something: the session goes on. Inside writing()."""
    session.used_at = now
    return session.officer


def end(token: str, how: str, case: Case | None, now: datetime) -> None:
    """End it: "pressed" by the officer, "visit-over" with the visit, "lapsed" by itself. Inside writing()."""
    session = desk_sessions.kept(token)
    if session is None or not session.assists:
        return
    audit.record("assist-ended", session.officer, now, _subject(case), how=how)
    desk_sessions.end(token)


def idle_seconds(
    usual: Mapping[ScreenClass, int], until: datetime | None, now: datetime
) -> Mapping[ScreenClass, int]:
    """How long each kind of screen may rest: five times as long while an officer has allowed it, never beyond."""
    left = (until - now) if until else timedelta()
    if not timedelta() < left <= rules.ASSIST_ABSOLUTE:
        return usual
    most = int(left.total_seconds())
    return {kind: max(seconds, min(LONGER * seconds, most)) for kind, seconds in usual.items()}


def may_witness(case: Case, today: date) -> bool:
    """Whether handing in now finishes an activation: three things that can be seen on the citizen's phone."""
    return cases.leads_to(case, today) == AccountStatus.ACTIVATED


def note_witness(case: Case, session: DeskSession, now: datetime) -> Officer:
    """The officer has seen it."""
    officer = act(session, now)
    audit.record("witnessed", officer, now, _subject(case))
    return officer
