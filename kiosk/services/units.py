"""Tra đơn vị hành chính: which commune is meant by what was typed, in the table that `kiosk prepare` has made.

Without the table nothing is found; the page then sends the citizen to an officer.
"""

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from pathlib import Path

from kiosk.domain.text import clean
from kiosk.domain.units import Commune, Communes, Match, code_of, former_of, marked_words, plain_words
from kiosk.law.unit_changes import CHANGES

FEWEST_LETTERS = 2
MOST_LETTERS = 120
MOST_FOUND = 12
# How people shorten the kind of a unit: "tt Đồi Ngô", "P. Vũ Ninh". A name follows; the last word is still being typed.
SHORT = {
    "dk": ("dac", "khu"),
    "h": ("huyen",),
    "p": ("phuong",),
    "q": ("quan",),
    "t": ("tinh",),
    "tp": ("thanh", "pho"),
    "tt": ("thi", "tran"),
    "tx": ("thi", "xa"),
    "x": ("xa",),
}

# The order: words whose marks are right; names typed whole, the longest first (fit < 0); names that begin so (1);
# a district or province that begins so (2); what is near; the present name before former ones. Words that are only
# scattered over the names (3) count when nothing fits better: "Trường Giang" is not xã Trường Sơn, tỉnh Bắc Giang.
_SEARCH = """
WITH found AS (
  SELECT id, former, partly, name,
    CASE :marked WHEN '' THEN 0 ELSE id NOT IN (SELECT rowid FROM spoken WHERE spoken MATCH :marked) END AS wrong_marks,
    CASE WHEN instr(:whole, name) = 1 OR instr(:whole, titled) = 1 THEN -length(name)
      WHEN instr(name, :begun) = 1 OR instr(titled, :begun) = 1 THEN 1
      WHEN instr(said, :inside) THEN 2 ELSE 3 END AS fit,
    CASE WHEN id IN (SELECT unit FROM choices WHERE code = :near) THEN 0
      WHEN province IS (SELECT province FROM communes WHERE code = :near) THEN 1 ELSE 2 END AS far
  FROM units WHERE id IN (SELECT rowid FROM spoken WHERE spoken MATCH :plain)
  ORDER BY fit = 3, wrong_marks, fit, far, former <> '', name, id LIMIT :most)
SELECT found.id, former, partly, c.code, c.kind, c.name, p.code, p.kind, p.name
FROM found JOIN choices ON unit = found.id
  JOIN communes c ON c.code = choices.code JOIN provinces p ON p.code = province
WHERE fit < 3 OR (SELECT min(fit) FROM found) = 3
ORDER BY fit = 3, wrong_marks, fit, far, former <> '', found.name, found.id, c.code <> :near, c.name, c.code
"""
_AT = """
SELECT units.id, former, partly, c.code, c.kind, c.name, p.code, p.kind, p.name
FROM choices JOIN units ON units.id = unit
  JOIN communes c ON c.code = choices.code JOIN provinces p ON p.code = c.province
WHERE c.code = :code ORDER BY former <> '', units.name, units.id
"""


def communes(path: Path, today: date, near: str = "") -> Communes:
    """The unit table in that file, with the names that are right today; near is explained at Units."""
    return Units(path, today, near)


@dataclass(frozen=True)
class Units:
    """Bảng đơn vị hành chính: the table in that file, with the names that are right on that day.

    near is the code of the station's own commune, which comes first where the words fit equally well; "" for none.
    """

    path: Path
    today: date
    near: str = ""

    def search(self, text: str) -> tuple[Match, ...]:
        """The units meant, the likeliest first; about a dozen, and of a divided unit always all choices."""
        typed = clean(text[:MOST_LETTERS])
        plain = _in_full(plain_words(typed))
        if sum(map(len, plain)) < FEWEST_LETTERS:
            return ()
        marked = [word for word in marked_words(typed) if plain_words(word) != [word]]
        begun = " ".join(plain)
        values: dict[str, str | int] = {
            "plain": _begin_with("plain", plain),
            "marked": _begin_with("marked", marked) if marked else "",
            "begun": begun,
            "whole": f"{begun} ",
            "inside": f" {begun}",
            "near": self.near,
            "most": MOST_FOUND,
        }
        found: list[Match] = []
        for _, choices in groupby(self._ask(_SEARCH, values), key=lambda row: row[0]):
            if len(found) < MOST_FOUND:
                found += self._matches(choices)
        return tuple(found)

    def of_code(self, code: str) -> Match | None:
        """The commune of that code under its present name; None when there is none."""
        return next(iter(self.at(code)), None)

    def by_value(self, value: str) -> Match | None:
        """The choice that a kept or sent text stands for, with today's names; None when the table knows no such one."""
        return next((match for match in self.at(code_of(value)) if match.former == former_of(value)), None)

    def at(self, code: str) -> tuple[Match, ...]:
        """The commune of that code, then every former unit that went into it; empty for an unknown code."""
        return tuple(self._matches(self._ask(_AT, {"code": code}))) if code.isascii() else ()

    def _matches(self, rows: Iterable[tuple[str, ...]]) -> list[Match]:
        kinds = {code: change.kind for change in CHANGES if change.since <= self.today for code, _ in change.units}
        return [
            Match(
                Commune(code, f"{kinds.get(code, kind)} {name}", f"{kinds.get(in_code, in_kind)} {in_name}"),
                former,
                bool(partly),
            )
            for _, former, partly, code, kind, name, in_code, in_kind, in_name in rows
        ]

    def _ask(self, question: str, values: dict[str, str | int]) -> list[tuple[str, ...]]:
        # Opened each time: threads share nothing, and a table made anew is seen at once.
        address = f"{self.path.absolute().as_uri()}?mode=ro&immutable=1"
        try:
            with closing(sqlite3.connect(address, uri=True)) as connection:
                return connection.execute(question, values).fetchall()
        except sqlite3.DatabaseError:
            return []


def _in_full(words: list[str]) -> list[str]:
    """The words with the shortened kinds written out."""
    *before, last = words or [""]
    return [whole for word in before for whole in SHORT.get(word, (word,))] + [last]


def _begin_with(column: str, words: list[str]) -> str:
    """The question to the index: every word begins a word of that column."""
    begun = " AND ".join(f'"{word}"*' for word in words)
    return f"{column} : ({begun})"
