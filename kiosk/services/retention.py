"""Xóa đúng hạn: applies the table of domain/privacy.py. Run by the kiosk every minute and by `flask kiosk purge`."""

from collections.abc import Callable
from datetime import date, datetime, time

from sqlalchemy import and_, delete, func, not_, or_, select
from sqlalchemy.engine import CursorResult
from sqlalchemy.sql.dml import Delete

from kiosk.clock import STATION_ZONE
from kiosk.domain import privacy
from kiosk.domain.lifecycle import Role
from kiosk.domain.residence import IN_HAND, FilingStatus
from kiosk.extensions import db
from kiosk.models import (
    BusinessDay,
    Case,
    CaseEvent,
    CaseNote,
    Comment,
    Contact,
    DataRequest,
    DeskSession,
    PrintJob,
    Receipt,
    WrongCode,
)
from kiosk.procedures import CATALOGUE
from kiosk.services import cases, prints, saved_forms, visits
from kiosk.services.follow_up import forgetting
from kiosk.services.imports import forgetting as imported
from kiosk.station_now import forget_after

_FIRST = or_(
    *(and_(Case.procedure == slug, Case.status == procedure.lifecycle.first) for slug, procedure in CATALOGUE.items())
)
_WITH_FORMS = Case.procedure.in_([slug for slug, procedure in CATALOGUE.items() if procedure.proof_key])
_LAPSING = or_(
    *(
        and_(Case.procedure == slug, Case.status.in_(rule.come_from))
        for slug, procedure in CATALOGUE.items()
        for rule in procedure.lifecycle.rules
        if rule.action == "lapse"
    )
)
_FINISHED = or_(
    *(and_(Case.procedure == slug, Case.status.in_(procedure.lifecycle.final)) for slug, procedure in CATALOGUE.items())
)


def purge(today: date, now: datetime) -> dict[str, int]:
    """Delete or close what has been kept long enough. Returns how many rows each line of the table touched."""
    work: dict[privacy.Retention, Callable[[], int]] = {
        privacy.DRAFTS: lambda: _forget_visits(now),
        privacy.CONTACTS: lambda: _forget_contacts(now),
        privacy.FORMS: lambda: _forget_forms(today, now),
        privacy.OPEN_CASES: lambda: _lapse(today, now),
        privacy.FINISHED_CASES: lambda: _delete(
            delete(Case).where(_FINISHED, Case.changed_at < now - privacy.FINISHED_CASES.after)
        ),
        privacy.PRINTS: lambda: (
            prints.left_behind(now) + _delete(delete(PrintJob).where(PrintJob.created_at < now - privacy.PRINTS.after))
        ),
        privacy.RECEIPTS: lambda: _delete(delete(Receipt).where(Receipt.at < now - privacy.RECEIPTS.after)),
        privacy.GUESSES: lambda: _delete(delete(WrongCode).where(WrongCode.last_at < now - privacy.GUESSES.after)),
        privacy.DESK_SESSIONS: lambda: _delete(
            delete(DeskSession).where(DeskSession.started_at < now - privacy.DESK_SESSIONS.after)
        ),
        privacy.NOTES: lambda: _delete(delete(CaseNote).where(CaseNote.at < now - privacy.NOTES.after)),
        privacy.LISTED: lambda: forgetting.forget_listed(now),
        privacy.FOLLOWED_UP: lambda: forgetting.delete_closed(now),
        privacy.STAGED_ROWS: lambda: imported.forget_staging(now),
        privacy.UNDO_ROWS: lambda: imported.forget_undo(now),
        privacy.TICKETS: lambda: _delete(
            delete(BusinessDay).where(BusinessDay.opened_at < now - privacy.TICKETS.after)
        ),
        privacy.COMMENTS: lambda: _delete(delete(Comment).where(Comment.at < now - privacy.COMMENTS.after)),
        privacy.DATA_REQUESTS: lambda: _delete(
            delete(DataRequest).where(
                DataRequest.done_at.is_not(None), DataRequest.received_at < now - privacy.DATA_REQUESTS.after
            )
        ),
    }
    return {line.what: run() for line, run in work.items()}


def clear_log() -> None:
    """Write SQLite's write-ahead log into the file and empty it: what was deleted would stay readable in it for long.

    Outside a transaction; nothing happens with another journal or another database.
    """
    with db.engine.connect() as connection:
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")


def _delete(statement: Delete) -> int:
    result = db.session.execute(statement)
    return result.rowcount if isinstance(result, CursorResult) else 0


def _forget_contacts(now: datetime) -> int:
    old = db.session.scalars(select(Contact).where(Contact.consented_at < now - privacy.CONTACTS.after)).all()
    for contact in old:
        cases.withdraw_contact(contact.case, Role.SYSTEM, now)
    return len(old)


def _forget_forms(today: date, now: datetime) -> int:
    """Saved forms end; of printed ones only what is not personal stays."""
    # The slip promises whole days.
    first_kept = datetime.combine(today, time.min, STATION_ZONE) - privacy.FORMS.after
    # What happens at the counter does not make the days longer that were promised for a saved or printed form.
    last_paper = (
        select(func.max(CaseEvent.at)).where(CaseEvent.case_id == Case.id, CaseEvent.action.in_(("save", "print")))
    ).scalar_subquery()
    at_the_counter = and_(Case.status.in_((*IN_HAND, FilingStatus.REFUSED)), last_paper < first_kept)
    left = and_(Case.visit.is_(None), or_(Case.changed_at < first_kept, at_the_counter))
    old = select(Case).where(_WITH_FORMS, not_(_FIRST), left)
    forgotten = [case for case in db.session.scalars(old) if saved_forms.holds_personal_answers(case)]
    for case in forgotten:
        saved_forms.forget_answers(case, today, now)
    # The reason of a refusal is needed as long as its notice may be printed.
    refused = select(Case.id).where(Case.status == FilingStatus.REFUSED, Case.changed_at < first_kept)
    db.session.execute(delete(CaseNote).where(CaseNote.case_id.in_(refused)))
    return len(forgotten)


def _forget_visits(now: datetime) -> int:
    limit = now - forget_after()
    held = or_(Case.visit.is_not(None), _FIRST)
    # A moment that lies ahead was written under a wrong clock.
    left = or_(Case.touched_at < limit, Case.touched_at > now + forget_after())
    forgotten = db.session.scalars(select(Case).where(held, left)).all()
    for case in forgotten:
        if case.visit:
            visits.end(case.visit)
        else:
            visits.release(case)
    return len(forgotten)


def _lapse(today: date, now: datetime) -> int:
    limit = now - privacy.OPEN_CASES.after
    # What an officer has taken in does not lapse: it ends by an officer.
    lapsed = db.session.scalars(select(Case).where(_LAPSING, Case.changed_at < limit)).all()
    for case in lapsed:
        cases.move(case, "lapse", Role.SYSTEM, {}, today, now)
    return len(lapsed)
