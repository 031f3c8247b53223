"""Xóa dữ liệu của một người: everything by which they could be known, in every table; what only counts stays."""

from datetime import date, datetime

from sqlalchemy import delete, select, update

from kiosk.domain.lifecycle import Role
from kiosk.domain.residence import IN_HAND
from kiosk.extensions import db
from kiosk.models import Case, CaseWord, Correction, FollowUp, ImportRow, Officer
from kiosk.services import case_traces, cases, data_papers, saved_forms, visits
from kiosk.services.data_subject import Subject
from kiosk.services.follow_up import attempts, ledger


def may_delete(subject: Subject) -> bool:
    """Whether it can be deleted now: a file that the station has taken in ends first."""
    return subject.case is None or subject.case.status not in IN_HAND


def delete_person(subject: Subject, officer: Officer, today: date, now: datetime) -> None:
    """Delete it all. Inside writing()."""
    # Their papers are known by the names that go next.
    data_papers.empty(data_papers.papers_of(subject), now)
    if subject.row:
        _forget_row(subject.row, now)
    if subject.case:
        _forget_case(subject.case, officer, today, now)


def _forget_case(case: Case, officer: Officer, today: date, now: datetime) -> None:
    if case.status == cases.procedure_of(case).lifecycle.first:
        # Nobody has been given a slip for it.
        db.session.delete(case)
        return
    if "withdraw" in cases.open_actions(case, Role.OFFICER):
        cases.move(case, "withdraw", Role.OFFICER, {}, today, now, officer)
    case.visit = case.visit_answers = case.contact = case.file_number = None
    visits.forget_personal_answers(case)
    consent, _ = cases.procedure_of(case).consent
    case.answers = {key: value for key, value in case.answers.items() if key != consent}
    case_traces.forget_notes(case)
    # Why an officer corrected something is in words of their own, which may name somebody.
    empty = {"reason": "", "before": {}, "after": {}}
    db.session.execute(update(Correction).where(Correction.case_id == case.id).values(**empty))
    db.session.execute(delete(CaseWord).where(CaseWord.case_id == case.id))
    db.session.flush()
    db.session.expire_all()


def _forget_row(row: FollowUp, now: datetime) -> None:
    if row.closed is None:
        ledger.close(row, "withdrawn", now)
    ledger.forget_person(row)
    theirs = update(ImportRow).where(ImportRow.follow_up_id == row.id)
    db.session.execute(theirs.values(cells=[], faults=[], before={}))


def withdraw_consent(subject: Subject, officer: Officer, today: date, now: datetime) -> None:
    """Rút đồng ý: what was kept by consent goes, and nobody asks them any more. Inside writing()."""
    case = subject.case
    if case:
        cases.withdraw_contact(case, Role.OFFICER, now, officer)
        if case.answers.get(visits.KEPT) == "yes" and case.status not in IN_HAND:
            saved_forms.forget_answers(case, today, now)
    row = subject.row
    if row and row.closed is None and not row.stopped:
        attempts.stop(row, "asked", officer, now)


def holds_consent(subject: Subject) -> bool:
    """Whether there is a consent to take back, or somebody who is still asked."""
    case, row = subject.case, subject.row
    by_case = case is not None and (case.contact is not None or case.answers.get(visits.KEPT) == "yes")
    return by_case or (row is not None and row.closed is None and not row.stopped)


def holds_anything(subject: Subject) -> bool:
    """Whether anything is left by which they could be known."""
    case, row = subject.case, subject.row
    if row and (row.full_name or row.phone or row.id_digest or row.id_mask):
        return True
    if case is None:
        return False
    words = db.session.scalar(select(CaseWord.id).where(CaseWord.case_id == case.id).limit(1))
    return bool(case.contact or words or case.visit_answers or saved_forms.holds_personal_answers(case))
