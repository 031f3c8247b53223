"""Mã hồ sơ: the number that the national system gives a file. Its shape is checked only as far as it is known.

Seen are numbers like "G01.899.108.000-261123-0042": letters of the office, then groups of digits. What the system will
give tomorrow nobody here can know, so anything with enough digits and no foreign sign is taken.
"""

import re

MOST_LETTERS = 40
LEAST_DIGITS = 4
_SHAPE = re.compile(r"[A-Z0-9]+(?:[.\-/][A-Z0-9]+)*")


def read_file_number(typed: str) -> str | None:
    """The number as it is kept, in capitals without gaps; None for what can be none."""
    if len(typed) > 4 * MOST_LETTERS:
        return None
    number = as_searched(typed)
    sound = len(number) <= MOST_LETTERS and _SHAPE.fullmatch(number) and sum(map(str.isdigit, number)) >= LEAST_DIGITS
    return number if sound else None


def as_searched(typed: str) -> str:
    """The typed text in capitals without gaps, with one kind of dash."""
    return re.sub(r"[‐‑–—]", "-", re.sub(r"\s", "", typed)).upper()
