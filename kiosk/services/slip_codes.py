"""Mở phiếu bằng mã: find a case by the code on its slip, and slow down whoever guesses.

Codes whose check character is wrong never reach this file: they are slips of the finger, not guesses.
"""

from datetime import datetime, timedelta

from sqlalchemy import select

from kiosk.extensions import db
from kiosk.models import Case, WrongCode
from kiosk.procedures import CATALOGUE
from kiosk.services import visits

FREE_TRIES = 4
FIRST_WAIT = timedelta(seconds=30)
# Everybody uses the one kiosk: whoever comes next must not wait long for what a boy tried before.
LONGEST_WAIT = timedelta(minutes=2)
FORGIVEN_AFTER = timedelta(hours=1)


def waiting_seconds(client: str, now: datetime) -> int:
    """How many seconds this machine must still wait before another code is tried; 0 when it may try now."""
    guesses = db.session.get(WrongCode, client)
    if guesses is None or guesses.wait_until is None or not now < guesses.wait_until <= now + LONGEST_WAIT:
        # A wait longer than any was set under a wrong clock.
        return 0
    return int((guesses.wait_until - now).total_seconds()) + 1


def open_case(code: str, client: str, visit: str, now: datetime) -> Case | None:
    """The case of that code, now held by this visit; None for an unknown code, which is counted against the machine."""
    case = db.session.scalar(select(Case).where(Case.code == code))
    if case is None or case.status == CATALOGUE[case.procedure].lifecycle.first:
        count_wrong(client, now)
        return None
    # The count stays: else the holder of one slip could guess for ever, opening the own one now and then.
    if case.visit != visit:
        visits.end(visit)
        db.session.flush()
        case.visit = visit
        case.visit_answers = None
        case.unlocked = False
    visits.touch(case, now)
    return case


def count_wrong(client: str, now: datetime) -> None:
    """Count one wrong try of that machine; after a few it has to wait."""
    guesses = db.session.get(WrongCode, client)
    if guesses is None:
        guesses = WrongCode(client=client, count=0, last_at=now)
        db.session.add(guesses)
    elif abs(now - guesses.last_at) > FORGIVEN_AFTER:
        guesses.count = 0
    guesses.count += 1
    guesses.last_at = now
    over = guesses.count - FREE_TRIES
    guesses.wait_until = now + min(FIRST_WAIT * 2 ** min(over - 1, 10), LONGEST_WAIT) if over > 0 else None
