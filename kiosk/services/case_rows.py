"""Dòng của danh sách hồ sơ: what a row shows. Names only when an officer asks for them, with a line in the log."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select

from kiosk.clock import STATION_ZONE
from kiosk.domain.status_names import STATUS_NAMES
from kiosk.extensions import db
from kiosk.models import Case, Contact, Officer
from kiosk.services import audit, cases
from kiosk.services.case_list import FINAL, OVERDUE, TODAY
from kiosk.services.visits import KEPT


@dataclass(frozen=True)
class CaseRow:
    """Một dòng: tone is OVERDUE, TODAY or "" for a day that is far or none; name is "" while not asked for."""

    code: str
    procedure: str
    status: str
    finished: bool
    hamlet: str
    due: date | None
    tone: str
    changed: datetime
    name: str = ""


def rows(found: Sequence[Case], today: date, names: Mapping[int, str]) -> list[CaseRow]:
    """The rows of these cases."""
    return [
        CaseRow(
            code=case.code,
            procedure=cases.procedure_of(case).title,
            status=STATUS_NAMES[case.status],
            finished=case.status in FINAL,
            hamlet=case.hamlet or "",
            due=case.next_on,
            tone=_tone(case, today),
            changed=case.changed_at.astimezone(STATION_ZONE),
            name=names.get(case.id, ""),
        )
        for case in found
    ]


def _tone(case: Case, today: date) -> str:
    if case.next_on is None or case.status in FINAL or case.next_on > today:
        return ""
    return OVERDUE if case.next_on < today else TODAY


def names_of(found: Sequence[Case], officer: Officer, now: datetime) -> dict[int, str]:
    """The names that were left with consent, by the number of the case. Inside writing()."""
    ids = [case.id for case in found]
    entries = db.session.scalars(select(Contact).where(Contact.case_id.in_(ids)))
    kept = {case.id: _declared(case) for case in found if case.answers.get(KEPT) == "yes"}
    names = {number: name for number, name in kept.items() if name}
    names |= {entry.case_id: entry.full_name for entry in entries}
    if names:
        audit.record("names-shown", officer, now, "", cases=len(names))
    return names


def _declared(case: Case) -> str:
    return case.answers.get("full_name") or case.answers.get("rep_name") or ""
