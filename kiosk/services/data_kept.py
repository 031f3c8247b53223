"""Dữ liệu đang lưu về một người: everything the kiosk keeps of them, in words, the same on screen and paper."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select

from kiosk.clock import STATION_ZONE
from kiosk.domain import days
from kiosk.domain.codes import show_code
from kiosk.domain.follow_up import CAUSES, CLOSED, OUTCOMES, STOPS, WAYS
from kiosk.domain.privacy import CONTACTS
from kiosk.extensions import db
from kiosk.models import Case, CaseNote, CaseWord, Correction, FollowUp, ImportRow, PrintJob
from kiosk.services import case_answers, case_desk, cases, desk_prints
from kiosk.services.case_timeline import PRINTS
from kiosk.services.data_papers import papers_of
from kiosk.services.data_subject import Subject

WORD_KINDS = {
    "name": "Từ tìm theo tên",
    "phone": "Từ tìm theo số điện thoại",
    "personal-id": "Từ tìm theo số định danh",
}


@dataclass(frozen=True)
class Kept:
    """Một nhóm dữ liệu: a heading and its (what, value) lines; never empty."""

    heading: str
    lines: tuple[tuple[str, str], ...]


def kept(subject: Subject, today: date) -> tuple[Kept, ...]:
    """Every group that has something in it."""
    groups: list[tuple[str, Iterator[tuple[str, str]]]] = []
    if subject.case:
        case = subject.case
        groups += [
            ("Phiếu", _case(case)),
            ("Câu đã trả lời", _answers(case, today)),
            ("Mục gọi lại (có đồng ý)", _contact(case)),
            ("Ghi chú của cán bộ", _notes(case)),
            ("Những lần sửa", _corrections(case)),
            ("Từ khóa để tìm", _words(case)),
        ]
    if subject.row:
        groups.append(("Sổ theo dõi người chưa kích hoạt", _row(subject.row)))
        groups.append(("Những lần liên hệ", _attempts(subject.row)))
    groups.append(("Giấy chờ in còn nội dung", _papers(subject)))
    return tuple(Kept(heading, lines) for heading, found in groups if (lines := tuple(found)))


def _case(case: Case) -> Iterator[tuple[str, str]]:
    yield "Mã phiếu", show_code(case.code)
    yield "Thủ tục", cases.procedure_of(case).title
    yield "Tình trạng", case_desk.status_words(case)
    yield from case_desk.facts(case)


def _answers(case: Case, today: date) -> Iterator[tuple[str, str]]:
    told = [(line.label, line.words) for line in case_answers.answered(case, today) if line.kept]
    yield from told
    # What was asked on a way that was left stands in the row too.
    shown = {line.key for line in case_answers.answered(case, today) if line.kept}
    held = {**case.answers, **(case.visit_answers or {})}
    for key, value in held.items():
        question = case_answers.question_of(case, key)
        if key not in shown and value and question is not None:
            yield question.label, question.show(value)
    if case.answers.get("keep") == "yes":
        yield "Đồng ý giữ lại tờ khai", "Có"


def _contact(case: Case) -> Iterator[tuple[str, str]]:
    if entry := case.contact:
        yield "Họ tên", entry.full_name
        yield "Số điện thoại", entry.phone
        yield "Đồng ý lúc", moment(entry.consented_at)
        yield "Bản thông báo đã đồng ý", entry.notice_version
        yield "Xóa sau ngày", days.short((entry.consented_at + CONTACTS.after).astimezone(STATION_ZONE).date())


def _notes(case: Case) -> Iterator[tuple[str, str]]:
    for note in db.session.scalars(select(CaseNote).where(CaseNote.case_id == case.id).order_by(CaseNote.id)):
        yield moment(note.at), note.text


def _corrections(case: Case) -> Iterator[tuple[str, str]]:
    found = select(Correction).where(Correction.case_id == case.id).order_by(Correction.id)
    for correction in db.session.scalars(found):
        for key, after in correction.after.items():
            question = case_answers.question_of(case, key)
            before = correction.before.get(key, "")
            if question is not None and (before or after):
                yield f"{moment(correction.at)}, {question.label}", f"{question.show(before)} → {question.show(after)}"
        if correction.reason:
            yield f"{moment(correction.at)}, lý do", correction.reason


def _words(case: Case) -> Iterator[tuple[str, str]]:
    found = select(CaseWord.kind, CaseWord.word).where(CaseWord.case_id == case.id).order_by(CaseWord.id)
    for kind, word in db.session.execute(found):
        yield WORD_KINDS.get(kind, kind), word


def _row(row: FollowUp) -> Iterator[tuple[str, str]]:
    told = (
        ("Số dòng", str(row.id)),
        ("Họ tên", row.full_name),
        ("Tên để tìm", row.name_key),
        ("Năm sinh", str(row.birth_year) if row.birth_year else None),
        ("Số điện thoại", row.phone),
        ("Số định danh (che bớt)", row.id_mask),
        ("Dấu của số định danh", "Có, để nhận ra mà không giữ số" if row.id_digest else None),
        ("Thôn", row.hamlet),
        ("Vì sao chưa kích hoạt", CAUSES[row.cause].words if row.cause and row.cause in CAUSES else None),
        ("Hẹn hỏi lại", days.short(row.next_on) if row.next_on else None),
        ("Không liên hệ nữa", STOPS.get(row.stopped) if row.stopped else None),
        ("Đã ra khỏi sổ", CLOSED.get(row.closed, row.closed) if row.closed else None),
        ("Có trong danh sách nhập lúc", moment(row.listed_at) if row.listed_at else None),
    )
    yield from ((label, words) for label, words in told if words)
    rows = select(func.count()).select_from(ImportRow).where(ImportRow.follow_up_id == row.id, ImportRow.before != {})
    if overwritten := db.session.scalar(rows):
        yield "Dữ liệu cũ giữ để hoàn tác lần nhập", f"{overwritten} dòng"


def _attempts(row: FollowUp) -> Iterator[tuple[str, str]]:
    for attempt in row.attempts:
        way, outcome = WAYS.get(attempt.way, attempt.way), OUTCOMES.get(attempt.outcome, attempt.outcome)
        yield moment(attempt.at), f"{way}: {outcome}"


def _papers(subject: Subject) -> Iterator[tuple[str, str]]:
    for job in papers_of(subject):
        yield moment(job.created_at), f"{_called(job)}: {PRINTS[job.status]}"


def _called(job: PrintJob) -> str:
    return desk_prints.name_of(job)


def moment(at: datetime) -> str:
    """"09:24 23/11/2026" at the station."""
    local = at.astimezone(STATION_ZONE)
    return f"{days.time_of_day(local)} {days.short(local.date())}"
