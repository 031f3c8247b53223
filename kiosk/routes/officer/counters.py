"""Quầy: the number of the counter an officer sits at."""

MOST_COUNTERS = 9


def read_counter(typed: str) -> int | None:
    """The number of a counter, None for none or for something else."""
    number = int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 3 else 0
    return number if 1 <= number <= MOST_COUNTERS else None
