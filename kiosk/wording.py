"""Lời dùng ở nhiều nơi: Vietnamese that more than one screen needs, and the filters that templates use for it."""

from datetime import date

from flask import Flask

from kiosk.domain import codes, days, privacy

PRINT_PROBLEMS = {
    "media-empty": "Máy in hết giấy. Xin báo cán bộ thêm giấy.",
    "media-jam": "Máy in bị kẹt giấy. Xin báo cán bộ.",
    "cover-open": "Nắp máy in đang mở. Xin báo cán bộ đóng nắp.",
    "marker-supply-empty": "Máy in hết mực. Xin báo cán bộ.",
    "offline": "Máy in chưa bật hoặc chưa nối. Xin báo cán bộ.",
    "paused": "Máy in đang tạm dừng. Xin báo cán bộ.",
    "rejecting": "Máy in đang không nhận việc. Xin báo cán bộ.",
    "rejected": "Máy in đang không nhận việc. Xin báo cán bộ.",
    "no-queue": "Máy in chưa được cài đặt đúng. Xin báo cán bộ.",
    "form-expired": "Mẫu tờ khai này đã hết hiệu lực. Xin chạm “Sửa hoặc in lại” để in mẫu mới.",
    "no-sheets": "Máy này chưa có máy in giấy A4. Xin nhờ cán bộ in tờ khai.",
    "no-cups": "Máy này chưa cài phần mềm in. Xin báo cán bộ.",
    "canceled": "Việc in đã bị hủy ở máy in.",
    "stale": "Đã chờ máy in quá lâu nên không in nữa.",
    "disk-full": "Máy hết chỗ lưu tệp. Xin báo cán bộ.",
}
PRINT_FAILED = "Máy in không in được. Xin báo cán bộ."


def print_problem(code: str | None) -> str:
    """What to do about a printer's problem; a general sentence for codes we have no words for."""
    return PRINT_PROBLEMS.get(code or "", PRINT_FAILED)


def wait_in_words(seconds: int) -> str:
    """"30 giây" or "2 phút": how long to wait, rounded up."""
    return f"{seconds} giây" if seconds < 60 else f"{-(-seconds // 60)} phút"


def typed_day(value: str) -> str:
    """A kept day as a person would type it ("05/11/2026"); anything else as it was typed."""
    try:
        return days.short(date.fromisoformat(value))
    except ValueError:
        return value


def register(app: Flask) -> None:
    """Give the templates their filters."""
    app.jinja_env.filters.update(
        weekday=days.weekday,
        day=days.short,
        full_day=days.full,
        weekday_and_date=days.without_year,
        time=days.time_of_day,
        code=codes.show_code,
        print_problem=print_problem,
        length_in_words=privacy.in_words,
        typed_day=typed_day,
    )
