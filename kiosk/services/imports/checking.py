"""Chạy thử: each row is read, compared with those before it and with the ledger, and marked; nothing else changes."""

from datetime import datetime

from sqlalchemy import select, update

from kiosk.domain.questions import Situation
from kiosk.extensions import db
from kiosk.models import Import, ImportRow
from kiosk.services.imports import changes
from kiosk.services.imports.listed import NO_CAUSE, Listed, read_row
from kiosk.services.imports.repeats import Seen, known_people
from kiosk.services.imports.stages import FAULT, THROUGH, Status, count, let_go, move, of_number
from kiosk.services.imports.table import politely
from kiosk.services.transaction import writing

ROWS_AT_ONCE = 250


class Check:
    """Một lượt chạy thử: goes through the list once, in steps; what it has seen of the list lies in memory."""

    def __init__(self, import_id: int, situation: Situation) -> None:
        self._import_id = import_id
        self._situation = situation
        self._seen = Seen()
        self._taken: set[int] = set()
        self._last_row = 0

    def step(self, now: datetime) -> bool:
        """Mark the next rows. Whether there are more to do. Not inside writing()."""
        one = of_number(self._import_id)
        if one is None or one.status != Status.CHECKING:
            return False
        mapping = dict(one.mapping)
        rows = _next_rows(self._import_id, self._last_row)
        let_go()
        read = [(row, self._judged(number, cells, mapping)) for row, number, cells in politely(rows)]
        marks = self._marks(read)
        with writing():
            one = of_number(self._import_id)
            if one is None or one.status != Status.CHECKING:
                return False
            if self._last_row == 0:
                one.done, one.counts = 0, {}
            if not rows:
                move(one, Status.CHECKED, now)
                return False
            db.session.execute(update(ImportRow), marks)
            self._note(one, read, marks, now)
        self._last_row = rows[-1][1]
        return True

    def _judged(self, number: int, cells: list[str], mapping: dict[str, str]) -> Listed:
        listed = read_row(cells, mapping, self._situation)
        if listed.faults or listed.through:
            return listed
        earlier = self._seen.earlier(listed.key)
        if earlier is None:
            self._seen.add(listed.key, number)
        else:
            listed.faults.append(_repeated(*earlier))
        return listed

    def _marks(self, read: list[tuple[int, Listed]]) -> list[dict[str, object]]:
        sound = [(row, listed) for row, listed in read if not listed.faults and not listed.through]
        known = known_people([listed.key for _, listed in sound], self._taken)
        fates = {row: changes.fate(found, listed) for (row, listed), found in zip(sound, known, strict=True)}
        return [
            {"id": row, "faults": listed.faults, "fate": fates.get(row) or (FAULT if listed.faults else THROUGH)}
            for row, listed in read
        ]

    def _note(self, one: Import, read: list[tuple[int, Listed]], marks: list[dict[str, object]], now: datetime) -> None:
        fates = [str(mark["fate"]) for mark in marks]
        unclear = sum(listed.remark == NO_CAUSE and not listed.faults and not listed.through for _, listed in read)
        count(one, **{fate: fates.count(fate) for fate in set(fates)}, no_cause=unclear)
        one.done += len(read)
        one.changed_at = now


def _next_rows(import_id: int, after: int) -> list[tuple[int, int, list[str]]]:
    rows = select(ImportRow.id, ImportRow.row, ImportRow.cells).where(
        ImportRow.import_id == import_id, ImportRow.row > after
    )
    found = db.session.execute(rows.order_by(ImportRow.row).limit(ROWS_AT_ONCE))
    return [(number, row, cells) for number, row, cells in found]


def _repeated(row: int, by_number: bool) -> str:
    if by_number:
        return f"Trùng số định danh với dòng {row}. Xin bỏ một dòng, hoặc sửa số."
    return f"Trùng họ tên và năm sinh với dòng {row}. Nếu là hai người, xin ghi số định danh hoặc thôn của cả hai."
