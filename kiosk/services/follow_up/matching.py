"""Nhận ra người trên danh sách: find somebody who comes by, and make one row of their case and of the list's.

The machine joins by itself only where nobody could mistake it: name and telephone that the citizen has just left are
those of exactly one row. Everything else is a proposal to an officer, who sees both.
"""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, select

from kiosk.domain.follow_up_plan import next_day_of_case
from kiosk.domain.text import fold
from kiosk.extensions import db
from kiosk.models import AuditEntry, Case, FollowUp, Officer
from kiosk.services import audit
from kiosk.services.follow_up import ledger
from kiosk.services.follow_up.problems import NotTaken
from kiosk.services.work_calendar import work_calendar

MOST_CANDIDATES = 20


@dataclass(frozen=True)
class Found:
    """Kết quả tìm: the one row it must be (None: unsure), and all that it may be, the likeliest first."""

    certain: FollowUp | None
    candidates: tuple[FollowUp, ...]


def found(full_name: str, birth_year: int | None = None, id_digits: str = "", phone: str = "") -> Found:
    """Open rows of the imported list that may be this person; "" and None for what is not known."""
    if id_digits:
        same = _listed(FollowUp.id_digest == ledger.digest(id_digits))
        if same:
            return Found(same[0] if len(same) == 1 else None, tuple(same))
    name = fold(full_name)
    namesakes = (
        [row for row in _listed(FollowUp.name_key == name) if _may_be(row, birth_year, id_digits)] if name else []
    )
    sure = [row for row in namesakes if (phone and row.phone == phone) or (birth_year and row.birth_year == birth_year)]
    others = _listed(FollowUp.phone == phone) if phone and not namesakes else []
    ordered = dict.fromkeys((*sure, *namesakes, *others))
    return Found(sure[0] if len(sure) == 1 else None, tuple(ordered)[:MOST_CANDIDATES])


def _listed(condition: ColumnElement[bool]) -> list[FollowUp]:
    rows = select(FollowUp).where(FollowUp.closed.is_(None), FollowUp.full_name.is_not(None))
    return list(db.session.scalars(rows.where(condition).order_by(FollowUp.id).limit(MOST_CANDIDATES)))


def _may_be(row: FollowUp, birth_year: int | None, id_digits: str) -> bool:
    # A row with a number that is not this one is somebody else.
    if id_digits and row.id_digest:
        return False
    return not (birth_year and row.birth_year and birth_year != row.birth_year)


def candidates_for(row: FollowUp) -> tuple[FollowUp, ...]:
    """Rows of the list that may be the person of this case's row; empty without the name they left."""
    if row.full_name or row.case is None or row.case.contact is None:
        return ()
    contact = row.case.contact
    return tuple(one for one in found(contact.full_name, phone=contact.phone).candidates if one.case_id is None)


def join_if_certain(row: FollowUp, now: datetime) -> FollowUp:
    """Join a case's row with the list's when name and telephone are those of one row only; returns the row there is."""
    contact = row.case.contact if row.case else None
    if row.full_name or contact is None:
        return row
    db.session.flush()
    same = _listed((FollowUp.name_key == fold(contact.full_name)) & (FollowUp.phone == contact.phone))
    if len(same) != 1 or same[0].case_id is not None or _was_split(same[0], row.case_id):
        return row
    return join(row, same[0], None, now)


def _was_split(listed: FollowUp, case_id: int | None) -> bool:
    """Whether an officer has said that these two are not one person."""
    said = select(AuditEntry).where(AuditEntry.subject == f"follow-up:{listed.id}")
    splits = db.session.scalars(said.where(AuditEntry.action == "follow-up-split"))
    return any(entry.details.get("case") == str(case_id) for entry in splits)


def join(row: FollowUp, listed: FollowUp, officer: Officer | None, now: datetime) -> FollowUp:
    """Make one row of a case's and a list's: the list's stays, with the case and what it tells. Raises NotTaken."""
    case = row.case
    if case is None or row.full_name or listed.full_name is None or listed.case_id or listed.closed or row.closed:
        raise NotTaken("noi", "Hai dòng này không nối được với nhau. Xin tải lại trang rồi xem.")
    kept = (row.hamlet, row.cause, row.next_on, row.reason, row.stopped)
    for attempt in list(row.attempts):
        attempt.follow_up = listed
    listed.attempts_made += row.attempts_made
    row.case = None
    db.session.flush()
    db.session.delete(row)
    db.session.flush()
    listed.case = case
    listed.hamlet, listed.cause = listed.hamlet or kept[0], kept[1] or listed.cause
    if listed.stopped != "asked" or case.contact:
        listed.next_on, listed.reason, listed.stopped = kept[2:]
    listed.changed_at = now
    how = "officer" if officer else "automatic"
    audit.record("follow-up-joined", officer, now, f"follow-up:{listed.id}", case=case.id, how=how)
    return listed


def split(row: FollowUp, officer: Officer, today: date, now: datetime) -> FollowUp:
    """Undo a join: the list's row stands alone again, the case gets one of its own, which is returned.

    Raises NotTaken when there is nothing to split. Attempts stay with the list's row.
    """
    case = row.case
    if case is None or row.full_name is None or row.closed:
        raise NotTaken("tach", "Dòng này không có gì để tách.")
    own = FollowUp(attempts_made=0, stopped="", account="", hamlet=case.hamlet, cause=row.cause, created_at=now)
    own.next_on, own.reason, own.changed_at = row.next_on, row.reason, now
    row.case = None
    db.session.flush()
    own.case = case
    db.session.add(own)
    planned = next_day_of_case(None, None, None, today, work_calendar())
    row.next_on, row.reason, row.changed_at = planned.on, "listed", now
    audit.record("follow-up-split", officer, now, f"follow-up:{row.id}", case=case.id)
    return own


def of_slip(code: str) -> FollowUp | None:
    """The row of the case with that slip ("K7M4PXH"), while it stands alone and is open."""
    rows = select(FollowUp).join(Case, Case.id == FollowUp.case_id).where(Case.code == code)
    return db.session.scalar(rows.where(FollowUp.full_name.is_(None), FollowUp.closed.is_(None)))
