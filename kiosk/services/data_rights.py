"""Quyền của người có dữ liệu: see, correct, delete, withdraw consent; each asked for, carried out or refused in time.

Who asked is on the paper they showed or signed, never in a row.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select

from kiosk.clock import STATION_ZONE
from kiosk.domain.working_days import add_working_days
from kiosk.extensions import db
from kiosk.law.personal_data import ANSWER_WORKING_DAYS
from kiosk.models import DataRequest, Officer
from kiosk.services import audit, data_deletion
from kiosk.services.data_subject import Subject, of_key
from kiosk.services.work_calendar import work_calendar

SEE, CORRECT, DELETE, WITHDRAW = "see", "correct", "delete", "withdraw"
RIGHTS: Mapping[str, str] = {
    SEE: "Xem, nhận bản in dữ liệu",
    CORRECT: "Sửa dữ liệu",
    DELETE: "Xóa dữ liệu",
    WITHDRAW: "Rút đồng ý",
}
DONE: Mapping[str, str] = {
    SEE: "Đã in phiếu cung cấp thông tin",
    CORRECT: "Đã sửa",
    DELETE: "Đã xóa",
    WITHDRAW: "Đã rút đồng ý",
}
REFUSALS: Mapping[str, str] = {
    "not-proved": "Chưa chứng minh được là chính người đó hoặc người đại diện",
    "in-hand": "Hồ sơ đang được giải quyết, chưa xóa được",
    "law-keeps": "Pháp luật buộc phải giữ",
    "others": "Ảnh hưởng đến dữ liệu của người khác",
    "nothing": "Máy không còn dữ liệu nào của người này",
    "taken-back": "Người yêu cầu đã rút yêu cầu",
}
REFUSED = "refused:"
MOST_DONE = 20


class NotPossible(ValueError):
    """It cannot be done now; the message says what to do instead."""


@dataclass(frozen=True)
class Request:
    """Một yêu cầu để đọc: what in words, about whom (None: nothing of them is left), until when, and how it ended."""

    number: int
    right: str
    words: str
    subject: Subject | None
    title: str
    received_at: datetime
    due_on: date
    overdue: bool
    done_at: datetime | None
    ended: str


def receive(right: str, subject: Subject, officer: Officer, now: datetime) -> DataRequest:
    """Tiếp nhận yêu cầu: the open one of that kind, or a new one with its day. Inside writing()."""
    found = select(DataRequest).where(DataRequest.subject == subject.key, DataRequest.right == right)
    known = db.session.scalar(found.where(DataRequest.done_at.is_(None)))
    if known:
        return known
    today = now.astimezone(STATION_ZONE).date()
    due = add_working_days(today, ANSWER_WORKING_DAYS.days, work_calendar())
    request = DataRequest(right=right, subject=subject.key, received_at=now, due_on=due.on, officer_id=officer.id)
    db.session.add(request)
    db.session.flush()
    audit.record("right-asked", officer, now, subject.key, right=right, request=request.id, due=due.on)
    return request


def carry_out(request: DataRequest, subject: Subject, officer: Officer, now: datetime) -> None:
    """Do what was asked and close the request. Raises NotPossible. Inside writing()."""
    today = now.astimezone(STATION_ZONE).date()
    if request.right == DELETE:
        if not data_deletion.may_delete(subject):
            raise NotPossible("Hồ sơ đang được giải quyết. Xong hồ sơ rồi xóa, hoặc từ chối kèm lý do.")
        data_deletion.delete_person(subject, officer, today, now)
    elif request.right == WITHDRAW:
        data_deletion.withdraw_consent(subject, officer, today, now)
    _close(request, "done", officer, now)


def refuse(request: DataRequest, why: str, officer: Officer, now: datetime) -> None:
    """Từ chối, with the reason. Raises NotPossible without one. Inside writing()."""
    if why not in REFUSALS:
        raise NotPossible("Xin chọn lý do từ chối.")
    _close(request, f"{REFUSED}{why}", officer, now)


def _close(request: DataRequest, outcome: str, officer: Officer, now: datetime) -> None:
    request.done_at, request.outcome, request.officer_id = now, outcome, officer.id
    late = now.astimezone(STATION_ZONE).date() > request.due_on
    told = {"right": request.right, "request": request.id, "outcome": outcome, "late": "yes" if late else "no"}
    audit.record("right-answered", officer, now, request.subject, **told)


def by_id(number: int) -> DataRequest | None:
    """The open request of that number, None for another."""
    found = db.session.get(DataRequest, number) if number < 2**63 else None
    return found if found and found.done_at is None else None


def open_requests(today: date) -> list[Request]:
    """Those not answered yet, the most overdue first."""
    found = select(DataRequest).where(DataRequest.done_at.is_(None)).order_by(DataRequest.due_on, DataRequest.id)
    return [_read(request, today) for request in db.session.scalars(found)]


def overdue_count(today: date) -> int:
    """How many should have been answered by now or are due today."""
    return sum(request.due_on <= today for request in open_requests(today))


def answered(today: date, subject: Subject | None = None) -> list[Request]:
    """The last ones that were answered, of everybody or of one person."""
    found = select(DataRequest).where(DataRequest.done_at.is_not(None))
    if subject:
        found = found.where(DataRequest.subject.in_(subject.keys))
    last = found.order_by(DataRequest.done_at.desc(), DataRequest.id.desc()).limit(MOST_DONE)
    return [_read(request, today) for request in db.session.scalars(last)]


def of_subject(subject: Subject, today: date) -> dict[str, Request]:
    """The open requests of one person, by right."""
    return {one.right: one for one in open_requests(today) if one.subject and set(one.subject.keys) & set(subject.keys)}


def _read(request: DataRequest, today: date) -> Request:
    subject = of_key(request.subject)
    refused = request.outcome.removeprefix(REFUSED) if request.outcome.startswith(REFUSED) else ""
    ended = f"Từ chối: {REFUSALS.get(refused, refused)}" if refused else DONE.get(request.right, "")
    return Request(
        number=request.id,
        right=request.right,
        words=RIGHTS.get(request.right, request.right),
        subject=subject,
        title=subject.title if subject else "Không còn dữ liệu",
        received_at=request.received_at.astimezone(STATION_ZONE),
        due_on=request.due_on,
        overdue=request.done_at is None and request.due_on < today,
        done_at=request.done_at.astimezone(STATION_ZONE) if request.done_at else None,
        ended=ended if request.done_at else "",
    )
