"""Sự kiện của hồ sơ: what happened, when and by whom, in codes. Nobody can be known by an event."""

from collections.abc import Mapping
from datetime import datetime

from kiosk.domain.lifecycle import Role
from kiosk.models import Case, CaseEvent, Officer

# Codes and dates may stand in an event; names, numbers and free text never do.
_DETAILS = (
    "opened",
    "passcode",
    "card_shown",
    "cause",
    "registered",
    "for_whom",
    "notice",
    "ground",
    "again",
    "witnessed",
)


def note(
    case: Case,
    action: str,
    before: str,
    role: Role,
    details: Mapping[str, str],
    now: datetime,
    officer: Officer | None = None,
) -> None:
    """Write an action into the life of a case. Only what names nobody is kept of the details."""
    kept = {key: details[key] for key in _DETAILS if key in details}
    event = CaseEvent(action=action, from_status=before, to_status=case.status, actor=role.value, at=now, details=kept)
    event.officer_id = officer.id if officer else None
    case.events.append(event)
