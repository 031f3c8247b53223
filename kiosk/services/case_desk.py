"""Một hồ sơ ở bàn cán bộ: found by its code, seen with a line in the log, and the call-back entry behind a mask."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select

from kiosk.clock import STATION_ZONE
from kiosk.domain import days
from kiosk.domain.codes import read_code
from kiosk.domain.lifecycle import Role
from kiosk.domain.privacy import CONTACTS
from kiosk.domain.status_names import STATUS_NAMES
from kiosk.extensions import db
from kiosk.models import Case, Officer
from kiosk.services import (
    audit,
    case_answers,
    case_corrections,
    case_needs,
    case_papers,
    case_takeover,
    cases,
    release,
)

SHOWN_OF_PHONE = 3
PHONE_MASK = "•••• •••"


@dataclass(frozen=True)
class Contact:
    """Mục gọi lại: name and telephone, masked until the officer presses "Hiện", and the day they are deleted."""

    name: str
    phone: str
    shown: bool
    until: date


@dataclass(frozen=True)
class May:
    """Làm được gì: which of the things beside the table's own buttons can be done with the case now."""

    take_over: bool
    print_paper: bool
    release: bool
    forget_contact: bool
    correct: frozenset[str]


def by_code(typed: str) -> Case | None:
    """The case of that code, also a draft that somebody is filling in; None for no code and for an unknown one."""
    code = read_code(typed)
    return db.session.scalar(select(Case).where(Case.code == code)) if code else None


def see(case: Case, officer: Officer, now: datetime) -> None:
    """Note that the page with its answers was looked at. Inside writing()."""
    audit.record("case-seen", officer, now, f"case:{case.id}")


def show_contact(case: Case, officer: Officer, now: datetime) -> None:
    """Note that name and telephone were looked at. Inside writing()."""
    audit.record("contact-shown", officer, now, f"case:{case.id}")


def contact_of(case: Case, shown: bool) -> Contact | None:
    """The call-back entry, in full only when it was asked for."""
    entry = case.contact
    if entry is None:
        return None
    name = entry.full_name if shown else " ".join(f"{word[0]}." for word in entry.full_name.split())
    phone = entry.phone if shown else f"{PHONE_MASK} {entry.phone[-SHOWN_OF_PHONE:]}"
    until = (entry.consented_at + CONTACTS.after).astimezone(STATION_ZONE).date()
    return Contact(name, phone, shown, until)


def may(case: Case, today: date) -> May:
    """What can be done with the case beside the buttons of its table."""
    questions = (case_answers.question_of(case, line.key) for line in case_answers.answered(case, today))
    correctable = (q.key for q in questions if q and case_corrections.may_correct(case, q, today))
    return May(
        take_over=case_takeover.may_take_over(case),
        print_paper=case_papers.may_print(case, today) if case.version else False,
        release=release.job_of(case) is not None,
        forget_contact=case.contact is not None,
        correct=frozenset(correctable),
    )


def status_words(case: Case) -> str:
    """The status as it is called at the desk."""
    return STATUS_NAMES[case.status]


def is_overdue(case: Case, today: date) -> bool:
    """Whether its day is over and it is not finished."""
    finished = case.status in cases.procedure_of(case).lifecycle.final
    return not finished and case.next_on is not None and case.next_on < today


def forget_contact(case: Case, officer: Officer, now: datetime) -> None:
    """The person asks at the counter to be called no more. Inside writing()."""
    cases.withdraw_contact(case, Role.OFFICER, now, officer)
    audit.record("contact-forgotten", officer, now, f"case:{case.id}")


def facts(case: Case) -> tuple[tuple[str, str], ...]:
    """(label, words) of what is known of the case beside its answers; what is not there is left out."""
    stage = cases.procedure_of(case).stages.get(case.status)
    lead = {stage.day: stage.day_lead} if stage and stage.day else {}
    causes = dict(case_needs.causes(case))
    told = (
        ("Mã hồ sơ", case.file_number or ""),
        ("Vướng ở", causes.get(case.cause or "", "")),
        (lead.get("due_on", "Ngày hẹn"), days.full(case.due_on) if case.due_on else ""),
        (lead.get("deadline_on", "Hạn cuối"), days.full(case.deadline_on) if case.deadline_on else ""),
        ("Hỏi lại", days.full(case.next_on) if case.next_on not in (None, case.due_on, case.deadline_on) else ""),
        ("Thôn", case.hamlet or ""),
        ("Bắt đầu", _moment(case.created_at)),
        ("Thay đổi lần cuối", _moment(case.changed_at)),
    )
    return tuple((label, words) for label, words in told if words)


def _moment(at: datetime) -> str:
    local = at.astimezone(STATION_ZONE)
    return f"{days.time_of_day(local)} {days.short(local.date())}"
