"""Số của một người: words that look like a telephone or personal number, where nobody needs one."""

import re

# Written in one piece, or in groups: "0900 111 222", "024.158.000.012". A day of the calendar has at most eight digits.
_LONG = re.compile(r"\+?\d(?:[\s.,–-]{0,2}\d){8,}")


def holds_a_number(text: str) -> bool:
    """Whether a telephone number or a personal number may stand in it."""
    return _LONG.search(text) is not None
