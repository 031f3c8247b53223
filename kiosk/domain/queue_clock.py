"""Đồng hồ và ngày làm việc: what a clock that jumps means for a business day. Numbers never follow it."""

from datetime import date, datetime, timedelta

# A clock that is set by the network moves by seconds; one that was set by hand or has lost its battery, by more.
TOLERANCE_BACK = timedelta(minutes=2)
TOLERANCE_AHEAD = timedelta(minutes=10)


def flag_of(last_at: datetime, now: datetime, expected: datetime | None = None) -> str:
    """What is wrong with the clock: "back", "ahead", or "" when nothing is.

    last_at is the latest moment the clock has shown on this business day. expected is what it should show after the
    time that has really passed, None where nobody has counted that time.
    """
    if now < last_at - TOLERANCE_BACK or (expected and now < expected - TOLERANCE_AHEAD):
        return "back"
    return "ahead" if expected and now > expected + TOLERANCE_AHEAD else ""


def is_left_open(on: date, today: date, flag: str) -> bool:
    """Whether an open business day is one of another date that somebody forgot to close.

    While the clock is in doubt it does not decide that: numbering goes on.
    """
    return on != today and not flag
