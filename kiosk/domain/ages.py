"""Tuổi: how old somebody is whose day of birth may be known only by its month or year."""

from calendar import monthrange
from datetime import date


def last_possible_birthday(born: str) -> date:
    """The latest day that "1990-03-05", "1990-03" or "1958" can mean."""
    parts = [int(part) for part in born.split("-")]
    year, month = parts[0], parts[1] if len(parts) > 1 else 12
    return date(year, month, parts[2] if len(parts) > 2 else monthrange(year, month)[1])


def age_on(born: str, day: date) -> int:
    """Full years on that day. Of an uncertain birthday the latest possible one counts, so that nobody is taken for
    grown up who may not be."""
    birthday = last_possible_birthday(born)
    return day.year - birthday.year - ((day.month, day.day) < (birthday.month, birthday.day))
