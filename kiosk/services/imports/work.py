"""Việc đang chờ: which import has something to do beside the pages, and what becomes of one that was cut short."""

from collections.abc import Callable
from datetime import date, datetime

from sqlalchemy import select

from kiosk.domain.questions import Situation
from kiosk.extensions import db
from kiosk.models import Import
from kiosk.services.imports.applying import Apply
from kiosk.services.imports.checking import Check
from kiosk.services.imports.forgetting import clear_some, left_over
from kiosk.services.imports.stages import RUNNING, Status, move, of_number
from kiosk.services.imports.undoing import Undo
from kiosk.services.transaction import writing

# Does a part of the work; whether there is more.
Step = Callable[[datetime], bool]
# Where an import goes whose work failed, and what is said there.
_AFTER_FAILURE = {
    Status.CHECKING: (Status.MAPPING, "Máy gặp lỗi khi đọc danh sách. Chưa có gì thay đổi; xin chạy thử lại."),
    Status.APPLYING: (Status.STOPPED, "Máy gặp lỗi khi ghi. Phần đã ghi còn nguyên; xin ghi tiếp hoặc hoàn tác."),
    Status.UNDOING: (Status.APPLIED, "Máy gặp lỗi khi hoàn tác. Xin bấm Hoàn tác lần nữa."),
}
CUT_SHORT = "Máy đã tắt giữa chừng nên lần nhập này dở dang. Phần đã ghi còn nguyên."


def next_job(hamlets: tuple[str, ...], today: date) -> tuple[int, Step] | None:
    """The number of an import that has something to do, and what does it; None for nothing."""
    one = db.session.scalar(select(Import).where(Import.status.in_(RUNNING)).order_by(Import.id).limit(1))
    if one is None:
        number = left_over()
        return (number, _clearing(number)) if number else None
    situation = Situation(today, hamlets)
    if one.status == Status.UNDOING:
        return one.id, Undo(one.id).step
    run = Check(one.id, situation) if one.status == Status.CHECKING else Apply(one.id, situation)
    return one.id, run.step


def _clearing(number: int) -> Step:
    def step(_now: datetime) -> bool:
        with writing():
            return clear_some(number)

    return step


def recover(now: datetime) -> None:
    """After a start: a file half taken in is dropped, writing waits for an officer; checking and undoing go on."""
    with writing():
        for one in db.session.scalars(select(Import).where(Import.status.in_((Status.STORING, Status.APPLYING)))):
            if one.status == Status.STORING:
                move(one, Status.DROPPED, now)
            else:
                move(one, Status.STOPPED, now, CUT_SHORT)


def give_up(number: int, now: datetime) -> None:
    """The work on that import failed."""
    with writing():
        one = of_number(number)
        if one is not None and one.status in RUNNING:
            move(one, *_after(Status(one.status), now))


def _after(status: Status, now: datetime) -> tuple[Status, datetime, str]:
    there, problem = _AFTER_FAILURE[status]
    return there, now, problem
