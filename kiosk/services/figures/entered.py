"""Số liệu nhập tay: keep what officers type, with source and day; a correction is a new row and the newest counts."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, Select, exists, func, select
from sqlalchemy.orm import aliased

from kiosk.domain import periods
from kiosk.domain.figures import COLUMNS
from kiosk.domain.numbers import count
from kiosk.domain.periods import Period
from kiosk.domain.shares import Stated
from kiosk.extensions import db
from kiosk.models import EnteredFigure, Officer
from kiosk.services import audit
from kiosk.services.figures.borders import in_words

# (column, hamlet; "" for the whole commune)
Place = tuple[str, str]
PAGE = 50


def newest(period: Period) -> dict[Place, Stated]:
    """What stands for exactly that period, by place."""
    same = (EnteredFigure.first == period.first, EnteredFigure.last == period.last)
    return _stated(_with_names(select(EnteredFigure.id).where(*same, _STANDS)))


def latest_within(period: Period) -> dict[Place, Stated]:
    """What was read last within the period, by place: of a quarter told month by month, its last month."""
    return _latest(EnteredFigure.first >= period.first, EnteredFigure.last <= period.last)


def latest_until(last: date, columns: tuple[str, ...]) -> dict[Place, Stated]:
    """What was read last for a period that ended by then, by place, however long ago."""
    return _latest(EnteredFigure.last <= last, EnteredFigure.column.in_(columns))


def targets(period: Period) -> dict[Place, Stated]:
    """Chỉ tiêu: for each place that of the shortest plan which the period belongs to."""
    around = (EnteredFigure.first <= period.first, EnteredFigure.last >= period.last)
    rows = select(EnteredFigure.id).where(EnteredFigure.column == "target", *around, _STANDS)
    found: dict[Place, Stated] = {}
    for place, stated in _all_stated(_with_names(rows)):
        known = found.get(place)
        if known is None or _days(stated) < _days(known):
            found[place] = stated
    return found


def _days(stated: Stated) -> int:
    return stated.period.day_count if stated.period else 0


_Later = aliased(EnteredFigure)
# Nobody has corrected the row or taken it back.
_STANDS = ~exists().where(
    _Later.column == EnteredFigure.column,
    _Later.first == EnteredFigure.first,
    _Later.last == EnteredFigure.last,
    _Later.hamlet == EnteredFigure.hamlet,
    _Later.id > EnteredFigure.id,
) & EnteredFigure.value.is_not(None)


def _latest(*which: ColumnElement[bool]) -> dict[Place, Stated]:
    order = (EnteredFigure.as_of.desc(), EnteredFigure.last.desc(), EnteredFigure.id.desc())
    place = func.row_number().over(partition_by=(EnteredFigure.column, EnteredFigure.hamlet), order_by=order)
    ranked = select(EnteredFigure.id, place.label("place")).where(*which, _STANDS).subquery()
    return _stated(_with_names(select(ranked.c.id).where(ranked.c.place == 1)))


def _with_names(rows: Select[int]) -> Select[EnteredFigure, str]:
    whose = select(EnteredFigure, Officer.full_name).join(Officer, Officer.id == EnteredFigure.officer_id)
    return whose.where(EnteredFigure.id.in_(rows))


def _stated(rows: Select[EnteredFigure, str]) -> dict[Place, Stated]:
    return dict(_all_stated(rows))


def _all_stated(rows: Select[EnteredFigure, str]) -> list[tuple[Place, Stated]]:
    return [
        ((row.column, row.hamlet), stated(row, name)) for row, name in db.session.execute(rows) if row.column in COLUMNS
    ]


def stated(row: EnteredFigure, entered_by: str) -> Stated:
    """The figure of a row with what it stands on."""
    label = COLUMNS[row.column].label
    return Stated(row.value or 0, row.source, row.as_of, entered_by, label, periods.between(row.first, row.last))


@dataclass(frozen=True)
class Typed:
    """Phần chung của một lần nhập: the period, where the figures come from, and of which day they are."""

    period: Period
    source: str
    as_of: date


def record(values: Mapping[Place, int | None], typed: Typed, officer: Officer, now: datetime) -> int:
    """Keep each figure as a new row; None takes back what stood there. Returns how many."""
    for (column, hamlet), value in values.items():
        row = EnteredFigure(column=column, hamlet=hamlet, first=typed.period.first, last=typed.period.last, value=value)
        row.source, row.as_of, row.officer_id, row.at = typed.source, typed.as_of, officer.id, now
        db.session.add(row)
    db.session.flush()
    if values:
        audit.record("figures-entered", officer, now, f"figures:{typed.period.code}", rows=len(values))
    return len(values)


@dataclass(frozen=True)
class Line:
    """Một lần nhập trong lịch sử. value is None where a figure was taken back; counts: it is the one that stands."""

    at: str
    by: str
    column: str
    hamlet: str
    value: int | None
    source: str
    as_of: date
    counts: bool

    @property
    def shown(self) -> str:
        """The figure in words."""
        return "rút lại" if self.value is None else count(self.value)


def history(period: Period, page: int) -> list[Line]:
    """All rows of that period, newest first; one more than a page when there are more."""
    same = (EnteredFigure.first == period.first, EnteredFigure.last == period.last)
    newest_rows = select(func.max(EnteredFigure.id)).where(*same).group_by(EnteredFigure.column, EnteredFigure.hamlet)
    ids = set(db.session.scalars(newest_rows))
    rows = select(EnteredFigure, Officer.full_name).join(Officer, Officer.id == EnteredFigure.officer_id).where(*same)
    found = rows.order_by(EnteredFigure.id.desc()).offset((page - 1) * PAGE).limit(PAGE + 1)
    return [
        Line(
            at=in_words(row.at),
            by=name,
            column=COLUMNS[row.column].short,
            hamlet=row.hamlet,
            value=row.value,
            source=row.source,
            as_of=row.as_of,
            counts=row.id in ids,
        )
        for row, name in db.session.execute(found)
        if row.column in COLUMNS
    ]


def readings(first: date, last: date, columns: tuple[str, ...]) -> list[tuple[str, str, date, date, int]]:
    """(column, hamlet, last day of its period, day it was read, value) of the figures of periods that lie between."""
    wanted = (EnteredFigure.column, EnteredFigure.hamlet, EnteredFigure.last, EnteredFigure.as_of, EnteredFigure.value)
    inside = (EnteredFigure.column.in_(columns), EnteredFigure.first >= first, EnteredFigure.last <= last)
    found = db.session.execute(select(*wanted).where(*inside, _STANDS).order_by(EnteredFigure.as_of, EnteredFigure.id))
    return [(column, hamlet, end, as_of, value or 0) for column, hamlet, end, as_of, value in found]
