"""Số đếm: counts as people in Việt Nam write and type them."""

import re

MOST_DIGITS = 9


class NotACount(ValueError):
    """What was typed is no whole number from 0 on."""


def count(number: int) -> str:
    """ "1.234"; a negative number has a real minus sign."""
    shown = f"{abs(number):,}".replace(",", ".")
    return f"−{shown}" if number < 0 else shown


def difference(number: int) -> str:
    """ "+1.234", "−5" or "không đổi"."""
    return f"+{count(number)}" if number > 0 else count(number) if number else "không đổi"


def read_count(typed: str) -> int | None:
    """The number typed as 1234, 1.234 or 1 234; None for nothing. Raises NotACount."""
    word = typed.strip().replace("\u00a0", " ")
    if not word:
        return None
    if not re.fullmatch(r"[0-9]+|[0-9]{1,3}([. ][0-9]{3})+", word):
        raise NotACount(typed)
    digits = re.sub(r"[. ]", "", word).lstrip("0") or "0"
    if len(digits) > MOST_DIGITS:
        raise NotACount(typed)
    return int(digits)
