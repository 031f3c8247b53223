"""Ai được xem lại tờ khai: only whoever knows an answer of it. The code alone shows the stage, never the answers."""

import secrets
from datetime import datetime, timedelta

from kiosk.models import Case
from kiosk.procedures import CATALOGUE

# A day of birth of which only the year is known could be tried out.
WRONG = "wrong-proof"
MOST_WRONG = 5
LOCKED_FOR = timedelta(days=1)


def may_save(case: Case) -> bool:
    """Whether the answers so far may be kept: only those may be that a proof protects."""
    return bool((case.visit_answers or {}).get(CATALOGUE[case.procedure].proof_key))


def needs_proof(case: Case) -> bool:
    """Whether whoever holds the case open has yet to show that the answers are theirs."""
    return not case.unlocked and bool(case.answers.get(CATALOGUE[case.procedure].proof_key))


def is_locked(case: Case, now: datetime) -> bool:
    """Whether so many wrong answers were given lately that only an officer may open it."""
    wrong = (event for event in case.events if event.action == WRONG and now - event.at < LOCKED_FOR)
    return sum(1 for _ in wrong) >= MOST_WRONG


def unlock(case: Case, value: str) -> bool:
    """Whether the value is the answer that proves it; then the answers may be shown until the visit ends."""
    case.unlocked = case.unlocked or secrets.compare_digest(
        value.encode(), case.answers.get(CATALOGUE[case.procedure].proof_key, "").encode()
    )
    return case.unlocked
