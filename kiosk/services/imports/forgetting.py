"""Quên danh sách: staging rows that nobody needs any more, and what an undo would have put back."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Executable, delete, or_, select, update
from sqlalchemy.engine import CursorResult

from kiosk.domain import privacy
from kiosk.extensions import db
from kiosk.models import FollowUp, Import, ImportRow
from kiosk.services.imports.stages import OVER, UNDER_WAY, Status, move

AT_ONCE = 1000
CUT_SHORT = "Để dở quá một giờ: những dòng chưa ghi đã bị xóa."


def clear_some(import_id: int) -> bool:
    """Delete some of its rows that changed nothing in the ledger. Whether there may be more. Inside writing()."""
    rows = select(ImportRow.id).where(ImportRow.import_id == import_id, ImportRow.follow_up_id.is_(None))
    some = list(db.session.scalars(rows.limit(AT_ONCE)))
    db.session.execute(delete(ImportRow).where(ImportRow.id.in_(some)))
    return len(some) == AT_ONCE


def left_over() -> int | None:
    """An import that is over and still has rows to be cleared; None for none."""
    rows = select(ImportRow.import_id).join(Import, Import.id == ImportRow.import_id)
    return db.session.scalar(rows.where(Import.status.in_(OVER), ImportRow.follow_up_id.is_(None)).limit(1))


def forget_staging(now: datetime) -> int:
    """End the imports that were left lying about, and delete their rows; how many rows."""
    limit = now - privacy.STAGED_ROWS.after
    for one in db.session.scalars(select(Import).where(Import.status.in_(UNDER_WAY), Import.changed_at < limit)):
        begun = one.status in (Status.STOPPED, Status.APPLYING)
        # An undo that was begun leaves nothing to read; it is finished when the kiosk runs again.
        if one.status != Status.UNDOING:
            move(one, Status.APPLIED if begun else Status.DROPPED, now, CUT_SHORT if begun else "")
    db.session.flush()
    over = select(Import.id).where(Import.status.in_(OVER))
    return _rows(delete(ImportRow).where(ImportRow.import_id.in_(over), ImportRow.follow_up_id.is_(None)))


def forget_undo(now: datetime) -> int:
    """What an import changed can no longer be taken back; how many rows were deleted."""
    limit = now - privacy.UNDO_ROWS.after
    old = select(Import.id).where(Import.status == Status.APPLIED, Import.changed_at < limit)
    gone = or_(FollowUp.closed.is_not(None), FollowUp.full_name.is_(None))
    purged = list(db.session.scalars(
        select(FollowUp.id).join(ImportRow, ImportRow.follow_up_id == FollowUp.id).where(gone, ImportRow.before != {})
    ))  # fmt: skip
    forget_before(purged)
    return _rows(delete(ImportRow).where(ImportRow.import_id.in_(old))) + len(purged)


def forget_before(follow_up_ids: Iterable[int]) -> None:
    """Their contact data was purged: what an import had overwritten of it goes too. Inside writing()."""
    numbers = list(follow_up_ids)
    for start in range(0, len(numbers), AT_ONCE):
        some = ImportRow.follow_up_id.in_(numbers[start : start + AT_ONCE])
        db.session.execute(update(ImportRow).where(some).values(before={}))


def _rows(statement: Executable) -> int:
    result = db.session.execute(statement)
    return result.rowcount if isinstance(result, CursorResult) else 0
