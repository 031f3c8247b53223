"""Lần nhập: where it stands, which may be at work at a time, and what an officer may do with it next.

Only one list is under way at a station: two at once could not tell which of them made a row.
"""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum

from sqlalchemy import func, select

from kiosk.extensions import db
from kiosk.models import Import, ImportRow, Officer
from kiosk.services import audit


class Status(StrEnum):
    """Bước của một lần nhập."""

    STORING = "storing"
    MAPPING = "mapping"
    CHECKING = "reading"
    CHECKED = "checked"
    APPLYING = "applying"
    STOPPED = "stopped"
    APPLIED = "applied"
    UNDOING = "undoing"
    UNDONE = "undone"
    DROPPED = "dropped"


RUNNING = (Status.CHECKING, Status.APPLYING, Status.UNDOING)
UNDER_WAY = (Status.STORING, Status.MAPPING, Status.CHECKED, Status.STOPPED, *RUNNING)
OVER = (Status.APPLIED, Status.UNDONE, Status.DROPPED)
# What may be done in which status, and the status it leads to.
STEPS: Mapping[str, tuple[tuple[Status, ...], Status]] = {
    "check": ((Status.MAPPING, Status.CHECKED), Status.CHECKING),
    "map-again": ((Status.MAPPING, Status.CHECKED), Status.MAPPING),
    "apply": ((Status.CHECKED, Status.STOPPED), Status.APPLYING),
    "stop": ((Status.APPLYING,), Status.STOPPED),
    "keep": ((Status.STOPPED,), Status.APPLIED),
    "drop": ((Status.MAPPING, Status.CHECKING, Status.CHECKED), Status.DROPPED),
    "undo": ((Status.APPLIED, Status.STOPPED), Status.UNDOING),
}
_IN_LOG = {"apply": "import-applied", "undo": "import-undone", "drop": "import-dropped"}
# Fates of rows that go into the ledger; the others are left out.
SOUND = ("new", "same", "update")
FAULT, THROUGH = "fault", "done"
PAGE = 50


class NotNow(ValueError):
    """The import is not where this step begins, or another one is under way. The message says what to do."""


def of_number(number: int) -> Import | None:
    """The import of that number, None for none."""
    return db.session.get(Import, number)


def under_way() -> Import | None:
    """The import that is not finished yet, None for none."""
    return db.session.scalar(select(Import).where(Import.status.in_(UNDER_WAY)).order_by(Import.id).limit(1))


def past(page: int) -> list[tuple[Import, str]]:
    """Imports with the officers' names, the newest first; one more than a page holds tells that there are more."""
    rows = select(Import, Officer.full_name).join(Officer, Officer.id == Import.officer_id)
    found = db.session.execute(rows.order_by(Import.id.desc()).offset((page - 1) * PAGE).limit(PAGE + 1))
    return [(one, name) for one, name in found]


def let_go() -> None:
    """End what is being read: nobody can finish writing meanwhile (with a journal that is not a write-ahead log)."""
    db.session.rollback()


def rows_of(one: Import, first: int, most: int, fate: str = "") -> list[ImportRow]:
    """Rows in the order of the file, of that fate if one is named."""
    rows = select(ImportRow).where(ImportRow.import_id == one.id)
    if fate:
        rows = rows.where(ImportRow.fate == fate)
    return list(db.session.scalars(rows.order_by(ImportRow.row).offset(first).limit(most)))


def can_be_undone(one: Import) -> bool:
    """Whether it was applied, and what it changed is still known."""
    if one.status not in STEPS["undo"][0]:
        return False
    return _written(one) > 0


def _written(one: Import) -> int:
    rows = select(func.count()).where(ImportRow.import_id == one.id, ImportRow.follow_up_id.is_not(None))
    return db.session.scalar(rows) or 0


def step(one: Import, name: str, officer: Officer, now: datetime) -> None:
    """Let that step begin; its work is done beside the pages. Inside writing(). Raises NotNow."""
    begins, status = STEPS[name]
    if one.status not in begins or (name == "undo" and not can_be_undone(one)):
        raise NotNow("Việc này không làm được ở bước hiện nay. Xin tải lại trang.")
    other = under_way()
    if other is not None and other.id != one.id:
        raise NotNow("Đang có một lần nhập khác chưa xong. Xin làm xong hoặc bỏ lần đó trước.")
    move(one, status, now)
    if name == "apply":
        # What a run before this one wrote is counted already.
        one.total = sum(one.counts.get(fate, 0) for fate in SOUND)
        one.done = sum(one.counts.get(f"made_{fate}", 0) for fate in (*SOUND, FAULT))
    if name == "undo":
        one.done, one.total = 0, _written(one)
    if name in _IN_LOG:
        audit.record(_IN_LOG[name], officer, now, f"import:{one.id}", **one.counts)


def move(one: Import, status: Status, now: datetime, problem: str = "") -> None:
    """The import stands there from now on."""
    one.status, one.problem, one.changed_at = status.value, problem, now
    if status in OVER:
        # A first row that was taken for headings may have been a person.
        one.headings, one.mapping = [], {}


def count(one: Import, **more: int) -> None:
    """Add to its counts."""
    one.counts = one.counts | {key: one.counts.get(key, 0) + number for key, number in more.items() if number}
