"""Người có dữ liệu: the case and the row of the follow-up ledger that are one person's, found without an address
that names anybody."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import or_, select

from kiosk.domain.codes import read_code, show_code
from kiosk.domain.text import clean, fold
from kiosk.extensions import db
from kiosk.models import Case, FollowUp
from kiosk.services import case_desk, case_list
from kiosk.services.case_list import Wanted
from kiosk.services.follow_up import ledger, of_cases

MOST_FOUND = 30
LEAST_DIGITS = 6
_ID_DIGITS = 12


@dataclass(frozen=True)
class Subject:
    """Một người: their case, their row on the ledger, or both."""

    case: Case | None
    row: FollowUp | None

    @property
    def key(self) -> str:
        """What stands for them in a request and in the log ("case:12", "follow-up:7")."""
        return f"case:{self.case.id}" if self.case else f"follow-up:{self.row.id}" if self.row else ""

    @property
    def keys(self) -> tuple[str, ...]:
        """Under which names something about them may be kept."""
        told = ((self.case, "case"), (self.row, "follow-up"))
        return tuple(f"{kind}:{thing.id}" for thing, kind in told if thing)

    @property
    def title(self) -> str:
        """What to call them on a page, without a name."""
        return f"Phiếu {show_code(self.case.code)}" if self.case else f"Dòng theo dõi {self.row.id if self.row else ''}"


def of_code(typed: str) -> Subject | None:
    """Whoever holds the slip with that code, None for an unknown one."""
    case = case_desk.by_code(typed)
    return Subject(case, of_cases.of_case(case)) if case else None


def of_row(number: int) -> Subject | None:
    """Whoever stands in that row of the ledger, None for an unknown one."""
    row = ledger.by_id(number)
    return Subject(row.case, row) if row else None


def of_key(key: str) -> Subject | None:
    """Whom a request is about; None when nothing of it is left."""
    kind, _, number = key.partition(":")
    if kind == "case":
        case = db.session.get(Case, int(number))
        return Subject(case, of_cases.of_case(case)) if case else None
    return of_row(int(number)) if kind == "follow-up" else None


def search(words: str, hamlets: Sequence[str], today: date) -> list[Subject]:
    """Everybody the words may mean: a slip code, the number of a row ("#7"), a name, a telephone or personal number."""
    typed = clean(words[:200])
    row = re.fullmatch(r"#\s*([0-9]{1,15})", typed)
    if row:
        found = of_row(int(row[1]))
        return [found] if found else []
    if read_code(typed):
        found = of_code(typed)
        if found:
            return [found]
    subjects = [Subject(case, of_cases.of_case(case)) for case in _cases(typed, hamlets, today)]
    seen = {subject.row.id for subject in subjects if subject.row}
    return (subjects + [Subject(row.case, row) for row in _rows(typed) if row.id not in seen])[:MOST_FOUND]


def _cases(typed: str, hamlets: Sequence[str], today: date) -> Sequence[Case]:
    return case_list.find(Wanted(words=typed, finished=True), hamlets, today).cases if typed else ()


def _rows(typed: str) -> list[FollowUp]:
    digits = re.sub(r"\D", "", typed)
    if len(digits) >= LEAST_DIGITS and not re.search(r"[^\W\d_]", typed):
        same = [FollowUp.phone == digits]
        same += [FollowUp.id_digest == ledger.digest(digits)] if len(digits) == _ID_DIGITS else []
        condition = or_(*same)
    elif len(fold(typed)) > 1 and not digits:
        condition = FollowUp.name_key.like(f"%{fold(typed).replace('%', '').replace('_', '')}%")
    else:
        return []
    return list(db.session.scalars(select(FollowUp).where(condition).order_by(FollowUp.id).limit(MOST_FOUND)))
