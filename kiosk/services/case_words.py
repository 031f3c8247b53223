"""Từ khóa tìm hồ sơ: folded words by which an officer finds a case. They are there exactly as long as their data.

The words follow from the row itself: the call-back entry while there is consent, and who is declared on a form while
the citizen wants it kept. Whoever changes either calls refresh.
"""

from collections.abc import Iterator, Mapping

from sqlalchemy import delete, select

from kiosk.domain.text import fold
from kiosk.extensions import db
from kiosk.models import Case, CaseWord

# Beside a form's answers: the citizen's consent to keep them after the visit.
KEPT = "keep"
NAME, PHONE, NUMBER = "name", "phone", "personal-id"
# The person a form is about; of a list of people its representative.
_DECLARED = (("full_name", NAME), ("rep_name", NAME), ("phone", PHONE), ("rep_phone", PHONE), ("personal_id", NUMBER))
MOST_LETTERS = 120


def refresh(case: Case) -> None:
    """Bring the words of a case in line with what is kept of it."""
    if case.id is None:
        # A sample, in no database.
        return
    wanted = set(_words_of(case))
    rows = select(CaseWord.kind, CaseWord.word).where(CaseWord.case_id == case.id)
    if {(kind, word) for kind, word in db.session.execute(rows)} == wanted:
        return
    db.session.execute(delete(CaseWord).where(CaseWord.case_id == case.id))
    db.session.add_all(CaseWord(case_id=case.id, kind=kind, word=word) for kind, word in sorted(wanted))
    db.session.flush()


def _words_of(case: Case) -> Iterator[tuple[str, str]]:
    if case.contact is not None:
        yield from _name(case.contact.full_name)
        yield PHONE, case.contact.phone
    if case.answers.get(KEPT) == "yes":
        yield from _declared(case.answers)


def _declared(answers: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for key, kind in _DECLARED:
        if answers.get(key):
            yield from _name(answers[key]) if kind == NAME else ((kind, answers[key]),)


def _name(full_name: str) -> Iterator[tuple[str, str]]:
    """Each tail of a name, so that it is found by any of its words: "tran thi ly", "thi ly", "ly"."""
    words = name_words(full_name)
    for place in range(len(words)):
        yield NAME, " ".join(words[place:])[:MOST_LETTERS]


def name_words(text: str) -> list[str]:
    """The words of a name as they are searched: without marks, hyphens and points."""
    return "".join(char if char.isalnum() else " " for char in fold(text)).split()
