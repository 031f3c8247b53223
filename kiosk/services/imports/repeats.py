"""Trùng trong tệp: rows of one list that are the same person, by the rule by which the ledger finds somebody again."""

from collections.abc import Sequence

from kiosk.domain.text import fold
from kiosk.models import FollowUp
from kiosk.services.follow_up import ledger
from kiosk.services.follow_up.ledger import Key


class Seen:
    """Những dòng đã đọc: remembers each person of the list as digests and folded names, and the row they stood in."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._names: dict[tuple[str, int], list[tuple[str, str, int]]] = {}

    def earlier(self, key: Key) -> tuple[int, bool] | None:
        """The row in which that person stood already, and whether the number tells so; None for nobody."""
        number = ledger.digest(key.id_digits) if key.id_digits else ""
        if number in self._numbers:
            return self._numbers[number], True
        for other, hamlet, row in self._names.get(self._name(key), ()):
            # As in the ledger: two numbers or two hamlets that differ are two people.
            if not (number and other) and not (hamlet and key.hamlet and hamlet != key.hamlet):
                return row, False
        return None

    def add(self, key: Key, row: int) -> None:
        """Remember that person."""
        number = ledger.digest(key.id_digits) if key.id_digits else ""
        if number:
            self._numbers[number] = row
        if key.birth_year:
            self._names.setdefault(self._name(key), []).append((number, key.hamlet or "", row))

    def _name(self, key: Key) -> tuple[str, int]:
        return fold(key.full_name), key.birth_year or 0


def known_people(keys: Sequence[Key], taken: set[int]) -> list[FollowUp | None]:
    """Whom of the ledger each of these people is, None for nobody. taken holds rows that are somebody of this list.

    Two namesakes of the list, told apart by their hamlets, may both look like one of whom the ledger knows no hamlet:
    the first of them is that one.
    """
    known: list[FollowUp | None] = []
    for found in ledger.same_of_many(keys):
        known.append(found if found is not None and found.id not in taken else None)
        if found is not None:
            taken.add(found.id)
    return known
