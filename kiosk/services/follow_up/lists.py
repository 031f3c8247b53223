"""Danh sách chưa kích hoạt: who is due, who is waited for, who is left alone; the longest overdue first.

Somebody who left only a slip stands in the figures but cannot be invited, so they are never due.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, Integer, Select, and_, cast, func, or_, select, true
from sqlalchemy.orm import joinedload, selectinload

from kiosk.domain.text import fold
from kiosk.extensions import db
from kiosk.models import Case, CaseWord, Contact, FollowUp
from kiosk.services.follow_up import ledger
from kiosk.services.follow_up.people import Person, person

PAGE = 50
STATES: Mapping[str, str] = {
    "": "Đến hạn hôm nay",
    "cho": "Chưa đến hạn",
    "mo": "Tất cả đang theo dõi",
    "dung": "Không liên hệ nữa",
    "khong-ten": "Không để lại tên",
}
SOURCES: Mapping[str, str] = {"list": "Danh sách nhập", "kiosk": "Phiếu ở ki-ốt", "both": "Cả hai"}
# There some have no day on which they are asked.
DATELESS = ("mo", "dung", "khong-ten")
NO_HAMLET = "-"

_LEFT_A_NAME = select(Contact.case_id).where(Contact.case_id == FollowUp.case_id).exists()
# Whoever stands on a list has a name there.
_REACHABLE = or_(FollowUp.listed_at.is_not(None), _LEFT_A_NAME)
_OPEN = FollowUp.closed.is_(None)


@dataclass(frozen=True)
class Filter:
    """Bộ lọc: "" for all. hamlet is a name or NO_HAMLET, cause and reason are codes, source and state keys of above."""

    state: str = ""
    hamlet: str = ""
    cause: str = ""
    reason: str = ""
    source: str = ""
    page: int = 1


@dataclass(frozen=True)
class HamletCount:
    """Số người của một thôn: open, due on that day, left alone."""

    hamlet: str
    open: int
    due: int
    stopped: int


def _due(today: date) -> ColumnElement[bool]:
    return and_(_OPEN, FollowUp.next_on <= today, FollowUp.stopped == "", _REACHABLE)


def count_due(today: date) -> int:
    """How many people are to be asked today."""
    return db.session.scalar(select(func.count()).select_from(FollowUp).where(_due(today))) or 0


def _in_state(state: str, today: date) -> ColumnElement[bool]:
    if state == "dung":
        return and_(_OPEN, FollowUp.stopped != "")
    if state == "cho":
        return and_(_OPEN, FollowUp.next_on > today, FollowUp.stopped == "", _REACHABLE)
    if state == "khong-ten":
        return and_(_OPEN, ~_REACHABLE)
    return _OPEN if state == "mo" else _due(today)


def _from(source: str) -> ColumnElement[bool]:
    listed, of_case = FollowUp.listed_at.is_not(None), FollowUp.case_id.is_not(None)
    return {"list": and_(listed, ~of_case), "kiosk": and_(~listed, of_case), "both": and_(listed, of_case)}.get(
        source, true()
    )


def _in_hamlet(hamlet: str) -> ColumnElement[bool]:
    if not hamlet:
        return true()
    return FollowUp.hamlet.is_(None) if hamlet == NO_HAMLET else FollowUp.hamlet == hamlet


def _matching(wanted: Filter, today: date) -> Select[FollowUp]:
    rows = select(FollowUp).where(_in_state(wanted.state, today), _in_hamlet(wanted.hamlet), _from(wanted.source))
    if wanted.cause:
        rows = rows.where(FollowUp.cause == wanted.cause)
    return rows.where(FollowUp.reason == wanted.reason) if wanted.reason else rows


def people(wanted: Filter, today: date) -> list[Person]:
    """The people of that page, at most PAGE + 1: one more tells that there is another page."""
    rows = _with_case(_matching(wanted, today))
    if wanted.state in DATELESS:
        rows = rows.order_by(FollowUp.next_on.is_(None))
    rows = rows.order_by(FollowUp.next_on, FollowUp.id)
    page = rows.offset((wanted.page - 1) * PAGE).limit(PAGE + 1)
    return [person(row, today) for row in db.session.scalars(page)]


def _with_case(rows: Select[FollowUp]) -> Select[FollowUp]:
    return rows.options(joinedload(FollowUp.case).joinedload(Case.contact))


def count(wanted: Filter, today: date) -> int:
    """How many people the filter leaves."""
    return db.session.scalar(select(func.count()).select_from(_matching(wanted, today).subquery())) or 0


def hamlet_counts(today: date) -> list[HamletCount]:
    """How many of each hamlet, most due first."""
    due = func.sum(cast(_due(today), Integer))
    rows = select(FollowUp.hamlet, func.count(), due, func.sum(cast(FollowUp.stopped != "", Integer)))
    counts = db.session.execute(rows.where(_OPEN).group_by(FollowUp.hamlet)).all()
    found = [HamletCount(hamlet or "", number, int(late or 0), int(left or 0)) for hamlet, number, late, left in counts]
    return sorted(found, key=lambda one: (-one.due, -one.open, one.hamlet))


def total(counts: list[HamletCount]) -> HamletCount:
    """All hamlets together."""
    return HamletCount(
        "", sum(one.open for one in counts), sum(one.due for one in counts), sum(o.stopped for o in counts)
    )


def next_due(after: int, today: date) -> int | None:
    """The number of the row to be asked next, another than this one; None when everybody was asked."""
    rows = select(FollowUp.id).where(_due(today), FollowUp.id != after).order_by(FollowUp.next_on, FollowUp.id)
    return db.session.scalar(rows.limit(1))


def to_visit(hamlet: str, only_due: bool, today: date) -> list[FollowUp]:
    """The rows of a hamlet whom somebody may visit, by name, with their attempts."""
    asked = _due(today) if only_due else and_(_OPEN, FollowUp.stopped == "", _REACHABLE)
    rows = _with_case(select(FollowUp).where(asked, _in_hamlet(hamlet))).options(selectinload(FollowUp.attempts))
    return sorted(db.session.scalars(rows), key=lambda row: _given_name_first(person(row, today).name))


def _given_name_first(full_name: str) -> tuple[str, str]:
    """How a list of people is put in order in Việt Nam."""
    folded = fold(full_name)
    return folded.rpartition(" ")[2], folded


def search(words: str, birth_year: int | None, id_digits: str, today: date) -> list[Person]:
    """Open rows found by personal number, or by a part of the name without marks and the year of birth; at most PAGE.

    Names left at the kiosk are found from the beginning of one of their words on.
    """
    rows = _with_case(select(FollowUp).where(_OPEN))
    if id_digits:
        rows = rows.where(FollowUp.id_digest == ledger.digest(id_digits))
    else:
        folded = fold(words).replace("\\", "").replace("%", "").replace("_", "")
        of_kiosk = select(CaseWord.case_id).where(CaseWord.kind == "name", CaseWord.word.like(f"{folded}%"))
        rows = rows.where(or_(FollowUp.name_key.like(f"%{folded}%"), FollowUp.case_id.in_(of_kiosk)))
        if birth_year:
            rows = rows.where(or_(FollowUp.birth_year == birth_year, FollowUp.birth_year.is_(None)))
    return [person(row, today) for row in db.session.scalars(rows.order_by(FollowUp.name_key, FollowUp.id).limit(PAGE))]
