"""Hẹn trả kết quả: the days an officer may choose from when a dossier is taken in or has become complete."""

from dataclasses import dataclass
from datetime import date, datetime

from kiosk.domain import days
from kiosk.domain.processing import Term, terms_of
from kiosk.models import Case
from kiosk.services import cases
from kiosk.services.case_traces import NotAccepted
from kiosk.services.work_calendar import work_calendar

OTHER = "other"
FIELD, TYPED = "time", "due"


@dataclass(frozen=True)
class Choice:
    """Một lựa chọn: what is sent for it, its words, and the day."""

    key: str
    words: str
    on: date


def choices(case: Case, now: datetime) -> tuple[Choice, ...]:
    """The days the law gives this dossier if it is complete now, nearest first as the procedure names them."""
    procedure = cases.procedure_of(case)
    if procedure.filing is None:
        return ()
    walk = cases.journey(case, now.date())
    known = walk.known if walk.complete else case.answers
    terms = terms_of(procedure.filing, known, now, work_calendar())
    return tuple(Choice(str(number), _words(term), term.due.on) for number, term in enumerate(terms))


def _words(term: Term) -> str:
    length = f"{term.working_days} ngày làm việc" if term.working_days else "nửa ngày làm việc"
    off = "".join(f", {days.without_year(day)} nghỉ" for day, _ in term.due.skipped)
    unsure = "" if term.due.sure else ", lịch nghỉ năm sau chưa chắc"
    # No text says on which day half a working day ends.
    ask = "" if term.working_days else " (giờ cụ thể: hỏi chỉ huy)"
    case = f"{term.case}: " if term.case else ""
    return f"{case}{length}, chậm nhất {days.full(term.due.on)}{off}{unsure}{ask}"


def chosen(case: Case, key: str, typed: str, now: datetime) -> date:
    """The day that was chosen, or typed instead. Raises NotAccepted."""
    offered = {choice.key: choice.on for choice in choices(case, now)}
    if key in offered:
        return offered[key]
    if key != OTHER:
        raise NotAccepted(FIELD, "Xin chọn thời hạn.")
    day = days.read(typed)
    if day is None:
        raise NotAccepted(TYPED, "Xin gõ ngày hẹn, ví dụ 27/11/2026.")
    if not now.date() <= day <= days.add_months(now.date(), 6):
        raise NotAccepted(TYPED, "Ngày hẹn phải từ hôm nay đến nửa năm tới.")
    return day
