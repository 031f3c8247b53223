"""Mở phiếu bằng mã: find a case by the code on its slip, and slow down whoever guesses.

Codes whose check character is wrong never reach this file: they are slips of the finger, not guesses.
"""

from datetime import datetime, timedelta

from sqlalchemy import select

from kiosk.extensions import db
from kiosk.models import Case
from kiosk.procedures import CATALOGUE
from kiosk.services import visits
from kiosk.services.throttle import Throttle

# Everybody uses the one kiosk: whoever comes next must not wait long for what a boy tried before.
_CODES = Throttle(free_tries=4, first_wait=timedelta(seconds=30), longest_wait=timedelta(minutes=2))
waiting_seconds = _CODES.waiting_seconds
count_wrong = _CODES.count_wrong


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
