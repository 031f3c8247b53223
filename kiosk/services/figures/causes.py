"""Nguyên nhân chưa kích hoạt: the open people of the ledger by cause. A slip of the kiosk has its row there too."""

from sqlalchemy import func, select

from kiosk.domain.follow_up import CAUSES
from kiosk.extensions import db
from kiosk.models import FollowUp

UNKNOWN = "Chưa rõ nguyên nhân"


def open_causes() -> list[tuple[str, int]]:
    """(cause in words, people), the most frequent first; those whose cause nobody has asked for come last."""
    open_rows = select(FollowUp.cause, func.count()).where(FollowUp.closed.is_(None)).group_by(FollowUp.cause)
    found: dict[str, int] = {}
    for cause, people in db.session.execute(open_rows):
        known = CAUSES.get(cause or "")
        label = known.words if known else UNKNOWN
        found[label] = found.get(label, 0) + int(people)
    return sorted(found.items(), key=lambda one: (one[0] == UNKNOWN, -one[1], one[0]))


def open_follow_ups() -> int:
    """How many people of the ledger are still open."""
    return db.session.scalar(select(func.count()).select_from(FollowUp).where(FollowUp.closed.is_(None))) or 0
