"""Hoàn tác: rows that the import made vanish unless somebody has worked on them; what it changed is put back."""

from datetime import datetime

from sqlalchemy import ColumnElement, delete, exists, or_, select

from kiosk.extensions import db
from kiosk.models import ContactAttempt, FollowUp, Import, ImportRow
from kiosk.services import audit
from kiosk.services.imports import changes
from kiosk.services.imports.forgetting import clear_some
from kiosk.services.imports.stages import Status, count, move, of_number
from kiosk.services.transaction import writing

ROWS_AT_ONCE = 100


class Undo:
    """Một lượt hoàn tác: in steps, the last row first; cut short, it goes on where it stood."""

    def __init__(self, import_id: int) -> None:
        self._import_id = import_id

    def step(self, now: datetime) -> bool:
        """Take the next rows back. Whether there are more to do. Not inside writing()."""
        with writing():
            one = of_number(self._import_id)
            if one is None or one.status != Status.UNDOING:
                return False
            rows = _last_rows(self._import_id)
            if not rows:
                return _finish(one, now)
            count(one, **_take_back(rows, one.id))
            # Those of the vanished people went with them.
            db.session.execute(delete(ImportRow).where(ImportRow.id.in_([row.id for row in rows])))
            one.done, one.changed_at = one.done + len(rows), now
        return True


def _finish(one: Import, now: datetime) -> bool:
    if clear_some(one.id):
        return True
    move(one, Status.UNDONE, now)
    told = {kind: one.counts.get(kind, 0) for kind in ("removed", "kept", "restored", "mixed")}
    audit.record("import-taken-back", None, now, f"import:{one.id}", **told)
    return False


def _take_back(rows: list[ImportRow], import_id: int) -> dict[str, int]:
    """How many people vanished, were kept, got back what stood there, or only part of it."""
    made = [row.follow_up_id for row in rows if row.fate == "new" and row.follow_up_id]
    whole = [_put_back(row) for row in rows if row.fate == "update"]
    for row in rows:
        if row.fate == "same":
            _put_back(row)
    removed = _remove_untouched(made, import_id)
    return {
        "removed": removed,
        "kept": len(made) - removed,
        "restored": whole.count(True),
        "mixed": whole.count(False),
    }


def _last_rows(import_id: int) -> list[ImportRow]:
    rows = select(ImportRow).where(ImportRow.import_id == import_id, ImportRow.follow_up_id.is_not(None))
    return list(db.session.scalars(rows.order_by(ImportRow.row.desc()).limit(ROWS_AT_ONCE)))


def _remove_untouched(made: list[int], import_id: int) -> int:
    chosen = FollowUp.id.in_(made)
    kept = set(db.session.scalars(select(FollowUp.id).where(chosen, _worked_on(import_id))))
    gone = [number for number in made if number not in kept]
    db.session.execute(delete(FollowUp).where(FollowUp.id.in_(gone)).execution_options(synchronize_session=False))
    return len(gone)


def _worked_on(import_id: int) -> ColumnElement[bool]:
    """Somebody asked, a case joined, an officer wrote, or a later list named the person too."""
    return or_(
        FollowUp.attempts_made > 0,
        FollowUp.case_id.is_not(None),
        FollowUp.closed.is_not(None),
        FollowUp.stopped != "",
        FollowUp.changed_at != FollowUp.created_at,
        exists().where(ContactAttempt.follow_up_id == FollowUp.id),
        exists().where(ImportRow.follow_up_id == FollowUp.id, ImportRow.import_id != import_id),
    )


def _put_back(row: ImportRow) -> bool:
    found = db.session.get(FollowUp, row.follow_up_id) if row.follow_up_id else None
    # What was purged meanwhile stays purged.
    if found is None or found.closed or not found.full_name:
        return False
    return changes.take_back(found, row.before)
