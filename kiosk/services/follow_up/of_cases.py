"""Từ hồ sơ sang sổ theo dõi: every slip of the kiosk whose account is not activated yet has its row."""

from datetime import date, datetime

from sqlalchemy import select

from kiosk.domain.account import ACCOUNT_LIFECYCLE, AccountStatus
from kiosk.domain.follow_up import CAUSES_OF_THE_KIOSK
from kiosk.domain.follow_up_plan import next_day_of_case
from kiosk.extensions import db
from kiosk.models import Case, FollowUp
from kiosk.procedures import CATALOGUE
from kiosk.services.follow_up import ledger, matching
from kiosk.services.work_calendar import work_calendar

ENDS = {
    AccountStatus.ACTIVATED: "activated",
    AccountStatus.WITHDRAWN: "withdrawn",
    AccountStatus.LAPSED: "lapsed",
}


def case_moved(case: Case, today: date, now: datetime) -> None:
    """The status of a case has changed: open, renew or close its row. Other procedures have none."""
    if case.id is None or CATALOGUE[case.procedure].lifecycle is not ACCOUNT_LIFECYCLE:
        # A sample is in no database.
        return
    row = of_case(case)
    how = ENDS.get(AccountStatus(case.status))
    if how:
        # A row that was closed otherwise keeps that end: "gone" says more than "lapsed".
        if row and row.closed is None:
            ledger.close(row, how, now)
        return
    is_new = row is None or _has_new_consent(case, now)
    row = row or open_row(case, now)
    renew(row, case, today, now)
    if is_new:
        matching.join_if_certain(row, now)


def of_case(case: Case) -> FollowUp | None:
    """The row of that case, None while it has none."""
    return db.session.scalar(select(FollowUp).where(FollowUp.case_id == case.id))


def open_row(case: Case, now: datetime) -> FollowUp:
    """A new row for a case; when to ask is not set yet."""
    row = FollowUp(case=case, attempts_made=0, stopped="", account="", created_at=now, changed_at=now)
    db.session.add(row)
    return row


def renew(row: FollowUp, case: Case, today: date, now: datetime) -> None:
    """Take over what the case tells: where, why not yet, and when to ask."""
    row.closed, row.changed_at = None, now
    row.hamlet = case.hamlet or row.hamlet
    row.cause = CAUSES_OF_THE_KIOSK.get(case.cause or "") or row.cause
    if row.stopped != "asked" or _has_new_consent(case, now):
        # Whoever comes to the kiosk again has not given up.
        row.stopped = ""
    if row.stopped:
        row.next_on, row.reason = None, ""
        return
    come_again_on = case.next_on if case.status == AccountStatus.STUCK else None
    planned = next_day_of_case(case.due_on, case.deadline_on, come_again_on, today, work_calendar())
    row.next_on, row.reason = planned.on, planned.why


def _has_new_consent(case: Case, now: datetime) -> bool:
    return case.contact is not None and case.contact.consented_at == now
