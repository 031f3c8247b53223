"""Danh sách hồ sơ: what an officer filters and searches, in the order of what is due. Rows never hold a name."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import ColumnElement, and_, false, func, select

from kiosk.extensions import db
from kiosk.models import Case
from kiosk.procedures import CATALOGUE
from kiosk.services import case_search

PAGE = 50
# Nobody turns more pages than that: a filter or a word more brings it to the first.
MOST_PAGES = 20
MOST_COUNTED = PAGE * MOST_PAGES
# The menu has room for three digits.
MANY_LATE = 999
OVERDUE, TODAY, WEEK = "qua-han", "hom-nay", "tuan-nay"
DUE = {OVERDUE: "Quá hạn", TODAY: "Hạn hôm nay", WEEK: "Hạn trong 7 ngày tới"}
FIRST = frozenset(procedure.lifecycle.first for procedure in CATALOGUE.values())
FINAL = frozenset(status for procedure in CATALOGUE.values() for status in procedure.lifecycle.final)
PROCEDURES = {slug: procedure.title for slug, procedure in CATALOGUE.items() if procedure.outcomes}
STATUSES = tuple(
    dict.fromkeys(
        status
        for slug in PROCEDURES
        for status in CATALOGUE[slug].lifecycle.statuses()
        if status != CATALOGUE[slug].lifecycle.first
    )
)
OPEN = tuple(status for status in STATUSES if status not in FINAL)


@dataclass(frozen=True)
class Wanted:
    """Bộ lọc: a procedure, a status, a hamlet and when it is due, "" for any; also finished ones or only open ones.

    words are what was typed into the search box; they never stand in an address. page counts from 1.
    """

    procedure: str = ""
    status: str = ""
    hamlet: str = ""
    due: str = ""
    finished: bool = False
    words: str = ""
    page: int = 1


@dataclass(frozen=True)
class Found:
    """Kết quả: the cases of the page, and how many there are in all, MOST_COUNTED + 1 standing for more."""

    cases: Sequence[Case]
    total: int

    @property
    def pages(self) -> int:
        """How many pages can be turned."""
        return min(MOST_PAGES, -(-self.total // PAGE))


def find(wanted: Wanted, hamlets: Sequence[str], today: date) -> Found:
    """The cases of that page: what is overdue first, then by the day it is due, then the newest."""
    limits = _filters(wanted, today)
    if wanted.words.strip():
        limits.append(case_search.meaning(wanted.words, hamlets))
    counted = select(Case.id).where(*limits).limit(MOST_COUNTED + 1).subquery()
    total = db.session.scalar(select(func.count()).select_from(counted)) or 0
    return Found(_page(limits, wanted.page), total)


def _filters(wanted: Wanted, today: date) -> list[ColumnElement[bool]]:
    limits: list[ColumnElement[bool]] = [_statuses(wanted)]
    if wanted.procedure:
        limits.append(Case.procedure == wanted.procedure)
    if wanted.hamlet:
        limits.append(Case.hamlet == wanted.hamlet)
    if wanted.due:
        limits.append(_due(wanted.due, today))
    return limits


def _statuses(wanted: Wanted) -> ColumnElement[bool]:
    if wanted.status:
        return Case.status == wanted.status
    # Joined with nothing, the column is not looked up in an index: SQLite would read every open case and sort them
    # (180 ms) instead of reading the first of them in their order (10 ms).
    any_of_them = Case.status.concat("")
    return any_of_them.in_(STATUSES if wanted.finished or wanted.words.strip() else OPEN)


def _due(due: str, today: date) -> ColumnElement[bool]:
    days = {
        OVERDUE: Case.next_on < today,
        TODAY: Case.next_on == today,
        WEEK: Case.next_on.between(today, today + timedelta(days=6)),
    }
    return days.get(due, false())


def _page(limits: Sequence[ColumnElement[bool]], page: int) -> list[Case]:
    """What has a day comes first, by that day; the rest by age. Each part is read off its own index."""
    first = (page - 1) * PAGE
    dated = select(Case).where(*limits, Case.next_on.is_not(None)).order_by(Case.next_on, Case.id.desc())
    found = list(db.session.scalars(dated.offset(first).limit(PAGE)))
    if len(found) == PAGE:
        return found
    passed = 0 if found or not first else first - _count(limits)
    undated = select(Case).where(*limits, Case.next_on.is_(None)).order_by(Case.id.desc())
    return found + list(db.session.scalars(undated.offset(passed).limit(PAGE - len(found))))


def _count(limits: Sequence[ColumnElement[bool]]) -> int:
    dated = select(Case.id).where(*limits, Case.next_on.is_not(None)).limit(MOST_COUNTED)
    return db.session.scalar(select(func.count()).select_from(dated.subquery())) or 0


def overdue(today: date) -> int:
    """How many open cases have their day behind them, MANY_LATE for more than that too."""
    late = select(Case.id).where(and_(Case.status.in_(OPEN), Case.next_on < today)).limit(MANY_LATE)
    return db.session.scalar(select(func.count()).select_from(late.subquery())) or 0
