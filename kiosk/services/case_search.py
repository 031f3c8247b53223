"""Tìm hồ sơ: what typed words may mean: a code, a name, a telephone or personal number, a file number, a hamlet."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, exists, false, literal, or_, select, union_all
from sqlalchemy.orm import InstrumentedAttribute

from kiosk.domain.codes import read_code
from kiosk.domain.file_numbers import as_searched
from kiosk.domain.text import clean, fold
from kiosk.extensions import db
from kiosk.models import Case, CaseWord
from kiosk.services.case_words import name_words

MOST_TYPED = 120
# So few are named one by one; so many are put into a set. Of more, each case of the list is asked whether it fits:
# among 100 000 cases that takes 20 ms where the set takes 65.
FEW, MANY = 1000, 8000
LEAST_DIGITS = 3
_AFTER_ALL = "\U0010ffff"


def meaning(typed: str, hamlets: Sequence[str]) -> ColumnElement[bool]:
    """The condition that the typed words put on a case; false for words that can mean nothing."""
    ways = list(_ways(clean(typed[:MOST_TYPED]), hamlets))
    if not ways:
        return false()
    some = [select(way.select().limit(MANY + 1).subquery().c[0]) for way in ways]
    ids = list(db.session.scalars(union_all(*some).limit(MANY + 1)))
    if len(ids) <= FEW:
        return Case.id.in_(set(ids))
    return or_(*(way.among() if len(ids) <= MANY else way.fits() for way in ways))


@dataclass(frozen=True)
class _Way:
    """One meaning of the words: a condition on a case, or on one of its search words."""

    condition: ColumnElement[bool]
    on_word: bool = False

    def select(self) -> Select[int]:
        return select(CaseWord.case_id if self.on_word else Case.id).where(self.condition)

    def among(self) -> ColumnElement[bool]:
        return Case.id.in_(self.select()) if self.on_word else self.condition

    def fits(self) -> ColumnElement[bool]:
        if not self.on_word:
            return self.condition
        return exists().where(CaseWord.case_id == Case.id, self.condition)


def _ways(typed: str, hamlets: Sequence[str]) -> Iterator[_Way]:
    code, digits, words = read_code(typed), re.sub(r"\D", "", typed), name_words(typed)
    if code:
        yield _Way(Case.code == code)
    if len(digits) >= LEAST_DIGITS and not re.search(r"[^\W\d_]", typed):
        yield _Way(_starts(CaseWord.word, digits), on_word=True)
    if digits and len(as_searched(typed)) > LEAST_DIGITS:
        yield _Way(_starts(Case.file_number, as_searched(typed)))
    if words and not digits:
        yield _Way(_named(words), on_word=True)
        called = [hamlet for hamlet in hamlets if fold(typed) in fold(hamlet)]
        if called and len(fold(typed)) > 1:
            yield _Way(Case.hamlet.in_(called))


def _starts(column: InstrumentedAttribute[Any], text: str) -> ColumnElement[bool]:
    """Read off the index, where LIKE would look at every row."""
    return and_(column >= text, column < text + _AFTER_ALL)


def _named(words: Sequence[str]) -> ColumnElement[bool]:
    """The words begin words of the name, in their order."""
    first = _starts(CaseWord.word, words[0])
    if len(words) == 1:
        return first
    pattern = "% ".join(word for word in words) + "%"
    return and_(first, CaseWord.word.like(literal(pattern)))
