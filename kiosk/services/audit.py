"""Nhật ký truy cập: add a line in the same transaction as what it tells, and find out whether lines were touched."""

import json
from datetime import UTC, datetime

from sqlalchemy import select

from kiosk.extensions import db
from kiosk.keys import seal
from kiosk.models import AuditEntry, AuditHead, Officer

PURPOSE = "audit"
HEAD_ID = 1


def record(action: str, officer: Officer | None, now: datetime, subject: str = "", **details: object) -> None:
    """Add a line. details are codes, counts, numbers of rows and dates; never a name, a number or words of a citizen.

    officer is None for what the keyboard of the station's PC or a failed sign-in does.
    """
    head = db.session.get(AuditHead, HEAD_ID)
    if head is None:
        head = AuditHead(id=HEAD_ID, entries=0, seal="")
        db.session.add(head)
    last = db.session.get(AuditEntry, head.entries)
    entry = AuditEntry(
        id=head.entries + 1,
        at=now,
        officer_id=officer.id if officer else None,
        action=action,
        subject=subject,
        details={key: str(value) for key, value in details.items()},
    )
    entry.seal = _seal_of(entry, last.seal if last else "")
    head.entries, head.seal = entry.id, _seal_of_head(entry)
    db.session.add(entry)
    db.session.flush()


def _seal_of(entry: AuditEntry, before: str) -> str:
    moment = entry.at.astimezone(UTC).isoformat()
    told = (entry.id, moment, entry.officer_id, entry.action, entry.subject, sorted(entry.details.items()), before)
    return seal(PURPOSE, json.dumps(told, ensure_ascii=False))


def _seal_of_head(entry: AuditEntry) -> str:
    return seal(PURPOSE, f"head {entry.id} {entry.seal}")


def short_seal() -> str:
    """The end of the log in eight signs, to be printed on the daily sheet and compared later; "" for an empty log."""
    head = db.session.get(AuditHead, HEAD_ID)
    return f"{head.entries}-{head.seal[:8]}" if head else ""


def faults() -> list[str]:
    """What was done to the log, a sentence each; empty when every line is as it was written and none is missing."""
    head = db.session.get(AuditHead, HEAD_ID)
    found, before, expected = [], "", 1
    for entry in db.session.scalars(select(AuditEntry).order_by(AuditEntry.id).execution_options(yield_per=1000)):
        if entry.id != expected:
            found.append(f"Thiếu dòng {expected} đến {entry.id - 1}.")
        elif entry.seal != _seal_of(entry, before):
            found.append(f"Dòng {entry.id} đã bị sửa sau khi ghi.")
        before, expected = entry.seal, entry.id + 1
        last = entry
    if head is None:
        if expected > 1 or db.session.scalar(select(Officer.id).limit(1)) is not None:
            found.append("Nhật ký đã bị xóa phần đầu mục.")
    elif expected == 1 or head.entries != last.id or head.seal != _seal_of_head(last):
        found.append(f"Các dòng cuối đã bị xóa hoặc sửa: nhật ký phải có {head.entries} dòng.")
    return found
