"""Chặn dò: whoever tries wrong again and again waits longer and longer. Kept in the database: no restart helps."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.extensions import db
from kiosk.models import WrongCode

FORGIVEN_AFTER = timedelta(hours=1)


@dataclass(frozen=True)
class Throttle:
    """Mức chặn: so many tries are free, then each wrong one doubles the wait up to the longest."""

    free_tries: int
    first_wait: timedelta
    longest_wait: timedelta

    def waiting_seconds(self, who: str, now: datetime) -> int:
        """How many seconds `who` must still wait before the next try; 0 when it may be now."""
        guesses = db.session.get(WrongCode, who)
        if guesses is None or guesses.wait_until is None or not now < guesses.wait_until <= now + self.longest_wait:
            # A wait longer than any was set under a wrong clock.
            return 0
        return int((guesses.wait_until - now).total_seconds()) + 1

    def count_wrong(self, who: str, now: datetime) -> int:
        """Count one wrong try. Returns how many there have been since the last quiet hour."""
        guesses = db.session.get(WrongCode, who)
        if guesses is None:
            guesses = WrongCode(client=who, count=0, last_at=now)
            db.session.add(guesses)
        elif abs(now - guesses.last_at) > FORGIVEN_AFTER:
            guesses.count = 0
        guesses.count += 1
        guesses.last_at = now
        over = guesses.count - self.free_tries
        wait = min(self.first_wait * 2 ** min(over - 1, 10), self.longest_wait)
        guesses.wait_until = now + wait if over > 0 else None
        return guesses.count


def forget(who: str) -> None:
    """Somebody got it right: their wrong tries are forgotten."""
    if guesses := db.session.get(WrongCode, who):
        db.session.delete(guesses)
