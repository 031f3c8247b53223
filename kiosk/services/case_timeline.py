"""Diễn biến của hồ sơ: events, notes, corrections and prints in one line of time, newest first, with who and when."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from kiosk.clock import STATION_ZONE
from kiosk.domain.lifecycle import Role
from kiosk.domain.status_names import STATUS_NAMES
from kiosk.extensions import db
from kiosk.models import Case, CaseEvent, CaseNote, Correction, Officer, PrintJob, PrintStatus
from kiosk.services import case_needs, desk_prints
from kiosk.services.case_answers import NOT_KEPT, question_of

CITIZEN, MACHINE = "Người dân, ở ki-ốt", "Máy tự làm"
# What each event is called.
EVENTS: Mapping[str, str] = {
    "plan-registration": "Chưa làm hồ sơ, được hướng dẫn đi làm",
    "await-message": "Chờ tin nhắn",
    "report-message": "Đã có tin nhắn",
    "report-trouble": "Chưa được",
    "activate": "Đã kích hoạt",
    "save": "Lưu tờ khai, làm tiếp sau",
    "print": "Khai xong, in tờ khai",
    "receive": "Tiếp nhận hồ sơ",
    "ask-for-more": "Yêu cầu bổ sung",
    "complete": "Đã bổ sung đủ",
    "conclude": "Đã có kết quả",
    "reopen": "Mở lại, chưa có kết quả",
    "renumber": "Sửa mã hồ sơ",
    "hand-over": "Đã trả kết quả",
    "refuse": "Từ chối giải quyết",
    "take-back": "Người dân rút hồ sơ",
    "withdraw": "Xóa theo ý người dân",
    "lapse": "Quá hạn giữ",
    "keep": "Người dân đồng ý giữ tờ khai",
    "forget-answers": "Xóa thông tin cá nhân đã khai",
    "withdraw-consent": "Người dân rút đồng ý, đã xóa tên và số điện thoại",
    "forget-contact": "Hết hạn, đã xóa tên và số điện thoại",
    "wrong-proof": "Gõ sai ngày sinh khi mở tờ khai",
    "print-again": "In lại",
    "release": "Cán bộ đã xem, cho in tờ khai",
    "take-over": "Cán bộ làm tiếp thay người dân",
}
PRINTS: Mapping[str, str] = {
    PrintStatus.QUEUED: "đang chờ in",
    PrintStatus.RENDERING: "đang in",
    PrintStatus.SENT: "đang in",
    PrintStatus.PRINTED: "máy in báo đã in",
    PrintStatus.FAILED: "không in được",
    PrintStatus.UNKNOWN: "chưa rõ giấy đã ra chưa",
    PrintStatus.HELD: "chờ cán bộ xem rồi in",
}


@dataclass(frozen=True)
class Entry:
    """Một dòng: when, who, what, and more of it (a reason, the values before and after)."""

    at: datetime
    who: str
    what: str
    more: tuple[str, ...] = ()


def timeline(case: Case) -> list[Entry]:
    """Everything that has happened to the case, the newest first."""
    names = _Names()
    notes = list(db.session.scalars(select(CaseNote).where(CaseNote.case_id == case.id)))
    reasons = {(note.about, note.at): note.text for note in notes if note.about}
    entries = [*_events(case, names, reasons), *_corrections(case, names), *_prints(case, names)]
    entries += [_entry(note.at, names.of(note.officer_id), "Ghi chú", note.text) for note in notes if not note.about]
    # Of one moment, what was noted last comes first too.
    return sorted(entries, key=lambda entry: entry.at)[::-1]


class _Names:
    """Who did it, in words: officers are looked up once."""

    def __init__(self) -> None:
        self._known: dict[int, str] = {}

    def of(self, officer_id: int) -> str:
        """The officer's name."""
        if officer_id not in self._known:
            officer = db.session.get(Officer, officer_id)
            self._known[officer_id] = officer.full_name if officer else ""
        return self._known[officer_id]

    def of_event(self, event: CaseEvent) -> str:
        """The officer's name, or which side of the counter it was."""
        if event.officer_id is not None:
            return self.of(event.officer_id)
        return {Role.CITIZEN: CITIZEN, Role.SYSTEM: MACHINE}.get(Role(event.actor), "Cán bộ")


def _events(case: Case, names: _Names, reasons: Mapping[tuple[str, datetime], str]) -> Iterator[Entry]:
    causes, grounds = dict(case_needs.causes(case)), dict(case_needs.grounds(case))
    for event in case.events:
        details = event.details
        more = [causes[details["cause"]]] if details.get("cause") in causes else []
        more += [grounds[details["ground"]]] if details.get("ground") in grounds else []
        more += [f"Lần {details['again']}"] if details.get("again") else []
        more += ["Cán bộ đã tận mắt thấy trên điện thoại"] if details.get("witnessed") else []
        more.append(reasons.get((event.action, event.at), ""))
        if event.from_status != event.to_status and event.to_status in STATUS_NAMES:
            more.append(f"Tình trạng: {STATUS_NAMES[event.to_status]}")
        yield _entry(event.at, names.of_event(event), EVENTS.get(event.action, event.action), *more)


def _corrections(case: Case, names: _Names) -> Iterator[Entry]:
    for correction in db.session.scalars(select(Correction).where(Correction.case_id == case.id)):
        lines = [_corrected(case, key, correction) for key in correction.after]
        yield _entry(correction.at, names.of(correction.officer_id), "Sửa câu trả lời", *lines, correction.reason)


def _corrected(case: Case, key: str, correction: Correction) -> str:
    question = question_of(case, key)
    if question is None:
        return key
    before, after = (
        question.show(values[key]) if values.get(key) else NOT_KEPT for values in (correction.before, correction.after)
    )
    return f"{question.label}: {before} → {after}"


def _prints(case: Case, names: _Names) -> Iterator[Entry]:
    for job in db.session.scalars(select(PrintJob).where(PrintJob.case_id == case.id)):
        who = names.of(job.officer_id) if job.officer_id is not None else CITIZEN
        yield _entry(job.created_at, who, f"{desk_prints.name_of(job)}: {PRINTS[job.status]}")


def _entry(at: datetime, who: str, what: str, *more: str) -> Entry:
    return Entry(at.astimezone(STATION_ZONE), who, what, tuple(line for line in more if line))
