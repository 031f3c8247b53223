"""Canh đồng hồ: what the clock should show, counted by seconds since the machine started, which nobody can set."""

import time
from collections.abc import Callable
from datetime import datetime, timedelta


def running_seconds() -> float:
    """Seconds since the machine started, sleep included where the system counts it."""
    counts_sleep = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if counts_sleep is None else time.clock_gettime(counts_sleep)


class ClockWatch:
    """The clock as it was when the watch began, and how long ago that was."""

    def __init__(self, running: Callable[[], float] = running_seconds) -> None:
        self._running = running
        self._began: tuple[datetime, float] | None = None

    def expected(self, now: datetime) -> datetime:
        """What the clock should show; the first call begins the watch and trusts what it shows."""
        if self._began is None:
            self.begin(now)
            return now
        shown, at = self._began
        return shown + timedelta(seconds=self._running() - at)

    def begin(self, now: datetime) -> None:
        """Trust the clock as it is now: an officer has looked at it."""
        self._began = (now, self._running())
