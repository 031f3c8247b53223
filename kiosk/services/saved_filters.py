"""Bộ lọc đã lưu: filters of a list under a name, for one officer. Words typed to search for somebody are never kept."""

from collections.abc import Mapping

from sqlalchemy import func, select

from kiosk.domain.text import clean
from kiosk.extensions import db
from kiosk.models import Officer, SavedFilter
from kiosk.services.case_traces import NotAccepted

MOST_LETTERS = 60
MOST_FILTERS = 12


def of_officer(officer: Officer, page: str) -> list[SavedFilter]:
    """The officer's filters for that page, by name."""
    saved = select(SavedFilter).filter_by(officer_id=officer.id, page=page)
    return list(db.session.scalars(saved.order_by(SavedFilter.name, SavedFilter.id)))


def save(officer: Officer, page: str, name: str, query: Mapping[str, str]) -> SavedFilter:
    """Keep a filter under a name; one of the same name is replaced. Raises NotAccepted. Inside writing()."""
    words = clean(name[: 4 * MOST_LETTERS])
    if not words or len(words) > MOST_LETTERS:
        raise NotAccepted("name", f"Xin đặt tên, nhiều nhất {MOST_LETTERS} chữ.")
    kept = db.session.scalar(select(SavedFilter).filter_by(officer_id=officer.id, page=page, name=words))
    if kept is None:
        count = select(func.count()).select_from(SavedFilter).filter_by(officer_id=officer.id, page=page)
        if (db.session.scalar(count) or 0) >= MOST_FILTERS:
            raise NotAccepted("name", f"Đã lưu {MOST_FILTERS} bộ lọc. Xin bỏ bớt một bộ lọc cũ.")
        kept = SavedFilter(officer_id=officer.id, page=page, name=words)
        db.session.add(kept)
    kept.query = dict(query)
    return kept


def drop(officer: Officer, number: int) -> None:
    """Forget one of the officer's own filters; nothing happens for another number."""
    kept = db.session.get(SavedFilter, number)
    if kept and kept.officer_id == officer.id:
        db.session.delete(kept)
