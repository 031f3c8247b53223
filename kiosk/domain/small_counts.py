"""Số nhỏ: counts under 5 are not told in public, nor anything from which they could be worked out.

A hidden count in a list with a total is one subtraction away from being known, so others are hidden with it.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from math import inf

from kiosk.domain.numbers import count

LEAST = 5
SMALL = f"dưới {LEAST}"
WITHHELD = "không nêu"


@dataclass(frozen=True)
class Told:
    """Một ô công khai: the words, and the number that may be told (None when it is hidden)."""

    words: str
    number: int | None


def is_small(number: int) -> bool:
    """Whether it is too small to be told."""
    return number < LEAST


def public(number: int) -> str:
    """The count as it may be told: "1.234" or "dưới 5"."""
    return SMALL if is_small(number) else count(number)


def told(counts: Sequence[int], withheld: Collection[int] = ()) -> tuple[list[Told], Told]:
    """(each count, their total) as they may be told together: nobody can work out a hidden one from the rest.

    withheld are the places of counts that must not be told for another reason, though they are large.
    """
    secret = {place for place, number in enumerate(counts) if is_small(number)} | set(withheld)
    hidden, whole = set(secret), sum(counts)
    total_hidden = is_small(whole)
    while not total_hidden and any(_is_given_away(counts, hidden, place) for place in secret):
        left = [place for place in range(len(counts)) if place not in hidden]
        if left:
            hidden.add(min(left, key=lambda place: counts[place]))
        else:
            total_hidden = True
    cells = [_cell(number, place in hidden) for place, number in enumerate(counts)]
    return cells, _cell(whole, total_hidden)


def _cell(number: int, hidden: bool) -> Told:
    if not hidden:
        return Told(count(number), number)
    return Told(SMALL if is_small(number) else WITHHELD, None)


def _is_given_away(counts: Sequence[int], hidden: set[int], place: int) -> bool:
    """Whether the total and what is shown leave only one possible value for a hidden count."""
    others = [counts[other] for other in hidden if other != place]
    rest = sum(others) + counts[place]
    least, most = _bounds(counts[place])
    lowest = max(least, rest - sum(_bounds(number)[1] for number in others))
    highest = min(most, rest - sum(_bounds(number)[0] for number in others))
    return lowest == highest


def _bounds(number: int) -> tuple[float, float]:
    """What a reader knows of a hidden count from its words: 0 to 4, or 5 and more."""
    return (0, LEAST - 1) if is_small(number) else (LEAST, inf)
