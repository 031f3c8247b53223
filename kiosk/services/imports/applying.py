"""Ghi vào sổ: sound rows go into the ledger, so many in one transaction; cut short, it goes on where it stood."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import select, update

from kiosk.domain.follow_up import CAUSES
from kiosk.domain.questions import Situation
from kiosk.extensions import db
from kiosk.models import Contact, FollowUp, Import, ImportRow
from kiosk.services import audit
from kiosk.services.follow_up import ledger, matching
from kiosk.services.imports import changes
from kiosk.services.imports.forgetting import clear_some
from kiosk.services.imports.listed import FIRST_DAY, Listed, read_row
from kiosk.services.imports.repeats import known_people
from kiosk.services.imports.stages import FAULT, SOUND, Status, count, let_go, move, of_number
from kiosk.services.imports.table import politely
from kiosk.services.transaction import writing

# Other writers wait while these are written: 30 ms, the disk included.
ROWS_AT_ONCE = 100
JOINED_AT_ONCE = 25


class Apply:
    """Một lượt ghi: in steps, each of them whole or not at all."""

    def __init__(self, import_id: int, situation: Situation) -> None:
        self._import_id = import_id
        self._situation = situation
        self._last_row = 0
        self._taken: set[int] = set()
        self._last_joined = 0

    def step(self, now: datetime) -> bool:
        """Write the next rows. Whether there are more to do. Not inside writing()."""
        one = of_number(self._import_id)
        if one is None or one.status != Status.APPLYING:
            return False
        mapping = dict(one.mapping)
        rows = _next_rows(self._import_id, self._last_row)
        let_go()
        read = [(row, read_row(cells, mapping, self._situation)) for row, _, cells in politely(rows)]
        with writing():
            one = of_number(self._import_id)
            if one is None or one.status != Status.APPLYING:
                return False
            if self._last_row == 0:
                self._taken = _written(one.id)
            if not rows:
                return self._finish(one, now)
            fates = _write(one, [(row, listed) for row, listed in read if not listed.faults], self._taken, now)
            _leave_out([row for row, listed in read if listed.faults])
            count(one, **{f"made_{fate}": fates.count(fate) for fate in SOUND}, made_fault=len(read) - len(fates))
            one.done, one.changed_at = one.done + len(rows), now
        self._last_row = rows[-1][1]
        return True

    def _finish(self, one: Import, now: datetime) -> bool:
        if clear_some(one.id) or self._join_some(one, now):
            return True
        move(one, Status.APPLIED, now)
        audit.record("import-finished", None, now, f"import:{one.id}", **one.counts)
        return False


    def _join_some(self, one: Import, now: datetime) -> bool:
        """Citizens who left a name at the kiosk may be on the new list. Whether there may be more of them."""
        waiting = select(FollowUp).join(Contact, Contact.case_id == FollowUp.case_id).where(
            FollowUp.closed.is_(None), FollowUp.full_name.is_(None), FollowUp.id > self._last_joined
        )
        rows = db.session.scalars(waiting.order_by(FollowUp.id).limit(JOINED_AT_ONCE)).all()
        numbers = [row.id for row in rows]
        count(one, joined=sum(matching.join_if_certain(row, now) is not row for row in rows))
        self._last_joined = max(numbers, default=0)
        return len(numbers) == JOINED_AT_ONCE


def _next_rows(import_id: int, after: int) -> list[tuple[int, int, list[str]]]:
    rows = select(ImportRow.id, ImportRow.row, ImportRow.cells).where(
        ImportRow.import_id == import_id,
        ImportRow.row > after,
        ImportRow.fate.in_(SOUND),
        ImportRow.follow_up_id.is_(None),
    )
    found = db.session.execute(rows.order_by(ImportRow.row).limit(ROWS_AT_ONCE))
    return [(number, row, cells) for number, row, cells in found]


def _written(import_id: int) -> set[int]:
    """The rows of the ledger that an earlier run of this import found or made."""
    rows = select(ImportRow.follow_up_id).where(ImportRow.import_id == import_id, ImportRow.follow_up_id.is_not(None))
    return {number for number in db.session.scalars(rows) if number is not None}


def _leave_out(rows: list[int]) -> None:
    """The station's hamlets may have changed since the dry run: what is read otherwise now is not written."""
    db.session.execute(update(ImportRow).where(ImportRow.id.in_(rows)).values(fate=FAULT))


def _write(one: Import, read: list[tuple[int, Listed]], taken: set[int], now: datetime) -> list[str]:
    """Write these people; the fate of each. Somebody may have changed the ledger since the dry run."""
    first_day = date.fromisoformat(one.mapping[FIRST_DAY])
    known = known_people([listed.key for _, listed in read], taken)
    written: list[tuple[int, str, FollowUp, changes.Changes]] = []
    for (row, listed), found in zip(read, known, strict=True):
        if found is None:
            written.append((row, "new", _added(listed, first_day, one.id, now), {}))
        else:
            told = changes.fate(found, listed)
            written.append((row, told, found, changes.write(found, listed, now)))
    # The rows get their numbers.
    db.session.flush()
    marks: list[dict[str, Any]] = [
        {"id": row, "fate": fate, "cells": [], "faults": [], "follow_up_id": found.id, "before": dict(before)}
        for row, fate, found, before in written
    ]
    db.session.execute(update(ImportRow), marks)
    return [fate for _, fate, _, _ in written]


def _added(listed: Listed, first_day: date, import_id: int, now: datetime) -> FollowUp:
    # Whoever refuses or is gone is not asked again.
    asked = not listed.cause or CAUSES[listed.cause].wait > 0
    return ledger.add_listed(
        listed.full_name,
        listed.birth_year,
        listed.hamlet,
        listed.phone,
        listed.id_digits,
        listed.account,
        listed.cause,
        listed.next_on or (first_day if asked else None),
        import_id,
        now,
    )
