"""Ô điền của biểu mẫu công an lập: what an officer may type for each form, and how it is read. Nothing is kept.

No field has to be filled in: what is left empty stays open on the form, for the pen.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.domain import days
from kiosk.domain.text import clean

NUMBER_LENGTHS = (9, 12)
MOST_NAME, MOST_LINE, MOST_WORDS = 80, 300, 3000


@dataclass(frozen=True)
class Field:
    """Một ô: kind is "line", "words", "number", "born", "day" or "time"; it may hold so many letters."""

    key: str
    label: str
    kind: str = "line"
    most: int = MOST_LINE
    help: str = ""


_NAME = Field("full_name", "Họ, chữ đệm và tên", most=MOST_NAME)
_NUMBER = Field("personal_id", "Số định danh cá nhân/CMND", "number", help="12 hoặc 9 số")
_FILE = Field("file_number", "Mã hồ sơ", most=40, help="mã do hệ thống quốc gia cấp")

FIELDS: Mapping[str, tuple[Field, ...]] = {
    "ct04": (
        _FILE,
        _NAME,
        _NUMBER,
        Field("permanent", "Nơi thường trú"),
        Field("temporary", "Nơi tạm trú"),
        Field("present", "Nơi ở hiện tại"),
        Field("phone", "Số điện thoại", most=20),
        Field("email", "Email", most=100),
        Field("request", "Nội dung yêu cầu giải quyết", "words", 600),
        Field("received_time", "Giờ nhận hồ sơ", "time"),
        Field("received_day", "Ngày nhận hồ sơ", "day"),
        Field("due_time", "Giờ trả kết quả", "time"),
        Field("due_day", "Ngày trả kết quả", "day"),
        Field("fetched_at", "Nhận bản giấy tại"),
    ),
    "ct06": (_NAME, _NUMBER, _FILE, Field("reason", "Lý do khác", "words", MOST_WORDS, "ghi rõ điểm, khoản, điều")),
    "ct07": (),
    "ct08": (
        Field("subject", "Về việc"),
        Field("addressee", "Kính gửi Ông/Bà", most=MOST_NAME),
        _NAME,
        Field("born", "Ngày, tháng, năm sinh", "born"),
        Field("sex", "Giới tính", most=10),
        _NUMBER,
        Field("content", "Nội dung thông báo", "words", MOST_WORDS),
    ),
}


class Unreadable(ValueError):
    """What was typed does not fit the field; the message says what to do."""


def read(form: str, typed: Mapping[str, str]) -> tuple[dict[str, str], dict[str, str]]:
    """(values, problems) of a form's fields by key; "" for what was left empty, the typing itself where it is wrong."""
    values, problems = {}, {}
    for field in FIELDS[form]:
        raw = typed.get(field.key, "")
        try:
            values[field.key] = read_one(field, raw)
        except Unreadable as problem:
            values[field.key], problems[field.key] = raw[: 2 * field.most], str(problem)
    return values, problems


def read_one(field: Field, raw: str) -> str:
    """The value of one field. Raises Unreadable."""
    value = _paragraphs(raw) if field.kind == "words" else clean(raw)
    if len(value) > field.most:
        raise Unreadable(f"Xin viết ngắn hơn, nhiều nhất {field.most} chữ.")
    return _READERS.get(field.kind, str)(value) if value else ""


def _paragraphs(raw: str) -> str:
    return "\n".join(filter(None, map(clean, raw.splitlines())))


def _number(value: str) -> str:
    digits = re.sub(r"[ .-]", "", value)
    if not re.fullmatch("[0-9]+", digits) or len(digits) not in NUMBER_LENGTHS:
        raise Unreadable("Xin gõ đủ 12 số (hoặc 9 số CMND), hoặc để trống để viết tay.")
    return digits


def _born(value: str) -> str:
    # A year alone, or month and year, is how some people are registered.
    if re.fullmatch("(1[0-2]|0?[1-9])/[12][0-9]{3}|[12][0-9]{3}", value):
        return value
    return _day(value)


def _day(value: str) -> str:
    day = days.read(value)
    if day is None:
        raise Unreadable("Xin gõ ngày như 23/11/2026, hoặc để trống để viết tay.")
    return days.short(day)


def _time(value: str) -> str:
    match = re.fullmatch("([01]?[0-9]|2[0-3])[:.hg ]([0-5][0-9])", value)
    if not match:
        raise Unreadable("Xin gõ giờ như 16:30, hoặc để trống để viết tay.")
    return f"{int(match[1]):02}:{match[2]}"


_READERS = {"number": _number, "born": _born, "day": _day, "time": _time}
