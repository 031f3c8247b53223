"""Đơn vị hành chính: the communes of today, the former units that went into them, and the text kept of a choice.

A kept choice reads "07486|xã Nghĩa Phương, thành phố Bắc Ninh|xã Trường Giang, huyện Lục Nam, tỉnh Bắc Giang": the
code to compare with, the present name, and the former unit if the citizen chose one. It can be read without the table.
"""

import re
from dataclasses import dataclass
from typing import Protocol
from unicodedata import normalize

from kiosk.domain.text import fold

_SEPARATOR = "|"


@dataclass(frozen=True)
class Commune:
    """Xã, phường, đặc khu: code is the five digits of the national list; names begin with their kind."""

    code: str
    name: str
    province: str

    @property
    def full(self) -> str:
        """"xã Nghĩa Phương, thành phố Bắc Ninh"."""
        return f"{self.name}, {self.province}"


@dataclass(frozen=True)
class Match:
    """Đơn vị tìm thấy: a commune, found by its own name or as that into which a former unit went.

    former is the unit as old papers show it, "" for the present name. partly says that only a part of the former unit
    went here: the citizen has to choose among several matches.
    """

    commune: Commune
    former: str = ""
    partly: bool = False

    def to_value(self) -> str:
        """The text kept of this choice."""
        return _SEPARATOR.join((self.commune.code, self.commune.full, self.former))


class Communes(Protocol):
    """Bảng đơn vị hành chính: what may be asked of the unit table."""

    def search(self, text: str) -> tuple[Match, ...]:
        """The units meant by what was typed, the likeliest first; none for fewer than two letters."""

    def of_code(self, code: str) -> Match | None:
        """The commune of that code under its present name."""

    def by_value(self, value: str) -> Match | None:
        """The choice that a kept or sent text stands for; None when the table knows no such choice."""

    def at(self, code: str) -> tuple[Match, ...]:
        """The commune of that code, then every former unit that went into it."""


def code_of(value: str) -> str:
    """The code in a kept choice; "" for an empty one. Equal codes are the same commune."""
    return _part(value, 0)


def present_of(value: str) -> str:
    """The present name in a kept choice, with the province."""
    return _part(value, 1)


def former_of(value: str) -> str:
    """The former unit in a kept choice; "" when the present name was chosen."""
    return _part(value, 2)


def _part(value: str, place: int) -> str:
    parts = value.split(_SEPARATOR)
    return parts[place] if place < len(parts) else ""


def plain_words(text: str) -> list[str]:
    """The words of a name or of a search, folded: "P. M’Drắk" gives p, mdrak."""
    return _words(fold(text))


def marked_words(text: str) -> list[str]:
    """The same words with their marks, in the same order: "P. M’Drắk" gives p, mdrắk."""
    return _words(normalize("NFC", text).lower().replace("’", "'"))


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", text.replace("'", ""))
