"""Xóa đúng hạn trong sổ theo dõi: what a list told goes after its time, what names nobody stays for the figures."""

from datetime import datetime

from sqlalchemy import CursorResult, delete, select

from kiosk.domain.privacy import FOLLOWED_UP, LISTED
from kiosk.extensions import db
from kiosk.models import FollowUp
from kiosk.services.follow_up import ledger


def forget_listed(now: datetime) -> int:
    """Forget whom no list has named for so long: a row without a case is closed, one with a case loses the name."""
    old = db.session.scalars(select(FollowUp).where(FollowUp.listed_at < now - LISTED.after)).all()
    for row in old:
        if row.case_id is None:
            ledger.close(row, "lapsed", now)
        else:
            ledger.forget_person(row)
    return len(old)


def delete_closed(now: datetime) -> int:
    """Delete rows without a name that have served their figures."""
    over = delete(FollowUp).where(FollowUp.closed.is_not(None), FollowUp.changed_at < now - FOLLOWED_UP.after)
    result = db.session.execute(over)
    return result.rowcount if isinstance(result, CursorResult) else 0
