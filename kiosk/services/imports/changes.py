"""Điều danh sách đổi trong sổ: what a list knows newer than the ledger, written so that it can be taken back.

An empty cell never empties the ledger, and what an officer learnt from the person goes before what a list says.
"""

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime

from kiosk.domain.text import fold
from kiosk.models import FollowUp
from kiosk.services.follow_up import ledger
from kiosk.services.imports.listed import Listed

# How the ledger says that a day to ask comes from a list.
_LISTED = "listed"
# A field → what stood there before and what stands there since, as text.
Changes = Mapping[str, list[str | None]]
_MOMENTS = ("listed_at", "changed_at")
_DAYS = ("next_on",)
_NUMBERS = ("birth_year",)


def fate(found: FollowUp | None, listed: Listed) -> str:
    """"new", "same" or "update"."""
    if found is None:
        return "new"
    return "update" if any(True for _ in _differing(found, listed)) else "same"


def write(found: FollowUp, listed: Listed, now: datetime) -> Changes:
    """Write what differs into the row of the ledger; what to put back when it is undone."""
    differing = dict(_differing(found, listed))
    values = differing | {"listed_at": now}
    if differing:
        values["changed_at"] = now
    changed = {name: [_told(getattr(found, name)), _told(value)] for name, value in values.items()}
    for name, value in values.items():
        setattr(found, name, value)
    return changed


def take_back(found: FollowUp, changed: Changes) -> bool:
    """Put back what the list changed and nobody has changed since. Whether all of it could be put back."""
    whole = True
    for name, (before, after) in changed.items():
        if _told(getattr(found, name)) == after:
            setattr(found, name, _value(name, before))
        elif name not in _MOMENTS:
            whole = False
    return whole


def _differing(found: FollowUp, listed: Listed) -> Iterator[tuple[str, object]]:
    wanted: dict[str, object] = {
        "full_name": listed.full_name,
        "name_key": fold(listed.full_name),
        "birth_year": listed.birth_year,
        "phone": listed.phone,
        "hamlet": listed.hamlet,
        "account": listed.account,
    }
    if listed.id_digits and not found.id_digest:
        wanted |= {"id_digest": ledger.digest(listed.id_digits), "id_mask": ledger.mask(listed.id_digits)}
    if not found.attempts_made and not found.stopped:
        wanted |= {"cause": listed.cause, "next_on": listed.next_on, "reason": _LISTED if listed.next_on else ""}
    for name, value in wanted.items():
        if value and value != getattr(found, name):
            yield name, value


def _told(value: object) -> str | None:
    if isinstance(value, datetime):
        # As it comes back from the database.
        return value.astimezone(UTC).isoformat()
    return value.isoformat() if isinstance(value, date) else None if value is None else str(value)


def _value(name: str, told: str | None) -> object:
    if told is None:
        return None
    if name in _MOMENTS:
        return datetime.fromisoformat(told)
    if name in _DAYS:
        return date.fromisoformat(told)
    return int(told) if name in _NUMBERS else told
