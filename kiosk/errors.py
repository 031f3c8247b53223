"""Lỗi: every failure becomes a page in Vietnamese that says what to do, with a number to tell the officer.

The log has that number, the kind of error and where it happened; never an answer, an address or a message that could
carry one.
"""

import logging
import secrets
import traceback

from flask import Flask, render_template
from flask_wtf.csrf import CSRFError
from sqlalchemy.orm.exc import ObjectDeletedError, StaleDataError
from werkzeug.exceptions import HTTPException, SecurityError

from kiosk.domain.lifecycle import TransitionNotAllowed
from kiosk.domain.working_days import OutOfCalendar
from kiosk.printing.forms import NoFormInForce
from kiosk.surfaces import at_the_desk

log = logging.getLogger("kiosk")


class StaleForm(Exception):
    """The form belongs to a visit that has ended, or was not made by this kiosk."""


SENTENCES = {
    400: ("Máy không hiểu yêu cầu này", "Xin quay về trang đầu và chạm lại từ đầu."),
    403: ("Trang này không mở được ở đây", "Xin quay về trang đầu."),
    404: ("Không có trang này", "Xin quay về trang đầu và chọn lại."),
    405: ("Trang này không nhận thao tác đó", "Xin quay về trang đầu và chọn lại."),
    413: ("Nội dung gửi lên quá dài", "Xin quay lại và viết ngắn hơn."),
}
# What an officer does about it; the other sentences fit both sides of the counter.
DESK_ADVICE = {
    400: "Xin quay lại trang trước và làm lại.",
    403: "Vai trò của tài khoản này không mở được trang này. Cần thì hỏi chỉ huy.",
    404: "Địa chỉ sai, hoặc dữ liệu đã được xóa đúng hạn.",
    405: "Xin quay lại trang trước và làm lại.",
    409: "Trang mở đã lâu, hoặc người khác vừa làm việc này. Xin tải lại trang rồi xem.",
    413: "Tệp quá lớn. Xin chia nhỏ rồi gửi lại.",
    500: "Việc vừa làm chưa được ghi. Xin thử lại.",
}
GENERAL = ("Máy không làm được việc này", "Xin quay về trang đầu và thử lại.")


def register(app: Flask) -> None:
    """Map every exception to a page."""
    app.register_error_handler(CSRFError, _stale)
    app.register_error_handler(StaleForm, _stale)
    app.register_error_handler(OutOfCalendar, _calendar)
    app.register_error_handler(TransitionNotAllowed, _stale)
    app.register_error_handler(NoFormInForce, _no_form)
    # The visit was ended elsewhere while this page was being made.
    app.register_error_handler(ObjectDeletedError, _stale)
    app.register_error_handler(StaleDataError, _stale)
    app.register_error_handler(SecurityError, _foreign_host)
    app.register_error_handler(HTTPException, _http)
    app.register_error_handler(Exception, _broken)


def _page(status: int, heading: str, advice: str, number: str = "") -> tuple[str, int]:
    if at_the_desk():
        advice = DESK_ADVICE.get(status, advice)
        return render_template("errors/desk.html", heading=heading, advice=advice, number=number), status
    return render_template("errors/error.html", heading=heading, advice=advice, number=number), status


def _stale(_problem: Exception) -> tuple[str, int]:
    return _page(409, "Trang này đã cũ", "Lượt làm trước đã kết thúc. Xin bắt đầu lại từ trang đầu.")


def _foreign_host(_problem: Exception) -> tuple[str, int]:
    # Under a name that is not the kiosk's own no address can be made, so this page has no links.
    return render_template("errors/foreign_host.html"), 400


def _calendar(_problem: Exception) -> tuple[str, int]:
    return _page(422, "Máy chưa tính được ngày hẹn", "Xin về trang đầu làm lại, hoặc hỏi cán bộ.")


def _no_form(_problem: Exception) -> tuple[str, int]:
    return _page(422, "Máy chưa có mẫu tờ khai mới", "Mẫu cũ đã hết hiệu lực. Xin gặp cán bộ để lấy mẫu mới.")


def _http(problem: HTTPException) -> tuple[str, int] | HTTPException:
    status = problem.code or 500
    if status < 400:
        return problem
    heading, advice = SENTENCES.get(status, GENERAL)
    return _page(status, heading, advice)


def _broken(problem: Exception) -> tuple[str, int]:
    number = f"{secrets.randbelow(900) + 100}-{secrets.randbelow(900) + 100}"
    log.error("%s %s\n%s", number, _kinds(problem), "".join(_where(problem)))
    return _page(500, "Máy gặp lỗi", "Việc vừa làm chưa được ghi. Xin thử lại, hoặc báo cán bộ số này.", number)


def _kinds(problem: BaseException) -> str:
    kind = f"{type(problem).__module__}.{type(problem).__qualname__}"
    cause = problem.__cause__ or problem.__context__
    return f"{kind} < {_kinds(cause)}" if cause else kind


def _where(problem: BaseException) -> list[str]:
    """The places without the source lines' values: file, line and function."""
    frames = traceback.extract_tb(problem.__traceback__)
    return [f"  {frame.filename.rpartition('kiosk/')[2]}:{frame.lineno} {frame.name}\n" for frame in frames]
