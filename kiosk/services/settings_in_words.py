"""Cài đặt bằng lời: what a setting is called and how its value reads, for the page, its history and the log."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from kiosk.domain.days import WEEKDAYS, short
from kiosk.domain.visit import ScreenClass
from kiosk.procedures import CATALOGUE
from kiosk.station import WEEKDAY_KEYS

LABELS: Mapping[str, str] = {
    "superior": "Cơ quan cấp trên",
    "name": "Tên trụ sở",
    "commune": "Tên xã",
    "head": "Người chịu trách nhiệm dữ liệu",
    "telephone": "Số điện thoại",
    "address": "Địa chỉ",
    "opening_hours": "Giờ làm việc",
    "days_off": "Ngày nghỉ thêm",
    "swaps": "Ngày làm bù",
    "hamlets": "Thôn",
    "counters": "Số quầy",
    "idle_seconds": "Thời gian chờ",
    "printing": "In ấn",
    "release_forms": "Tờ khai cần duyệt",
}
SCREENS: Mapping[str, str] = {
    ScreenClass.MENU: "Trang đầu và trang chọn",
    ScreenClass.READING: "Trang đọc",
    ScreenClass.FORM: "Trang điền",
    ScreenClass.ON_THE_PHONE: "Đang làm trên điện thoại",
}
BACKENDS: Mapping[str, str] = {"folder": "Lưu tệp PDF, không có máy in", "cups": "In ra máy in (CUPS)"}
PRINTING: Mapping[str, str] = {
    "backend": "Cách in",
    "printer": "Máy in phiếu",
    "slip_paper": "Giấy phiếu",
    "form_printer": "Máy in tờ khai A4",
}
NOTHING = "chưa có"


def in_words(name: str, value: Any) -> str:
    """The value in one line."""
    return "; ".join(_parts(name, value)) or NOTHING


def difference(name: str, before: Any, after: Any, most: int | None = None) -> tuple[str, str]:
    """What of a value is no more and what is new, in words; of a long list only the lines that differ, or so many."""
    old, new = list(_parts(name, before)), list(_parts(name, after))
    gone = [part for part in old if part not in new]
    come = [part for part in new if part not in old]
    return _joined(gone, most), _joined(come, most)


def _joined(parts: list[str], most: int | None) -> str:
    if most is None or len(parts) <= most:
        return "; ".join(parts) or "không có"
    return f"{'; '.join(parts[:most])} … và {len(parts) - most} dòng nữa"


def in_short(name: str, value: Any) -> str:
    """The value in words, but of the hamlets only how many there are."""
    if name != "hamlets":
        return in_words(name, value)
    former = {hamlet.get("former_commune") for hamlet in value} - {None, ""}
    return f"{len(value)} thôn" + (f" của {len(former)} xã cũ" if former else "")


def _parts(name: str, value: Any) -> Iterator[str]:
    if value in (None, "", [], {}):
        return
    yield from _OF_A_KIND[name](value) if name in _OF_A_KIND else (str(value),)


def _hours(value: Any) -> Iterator[str]:
    for day, words in zip(WEEKDAY_KEYS, WEEKDAYS, strict=True):
        yield f"{words}: {', '.join(value.get(day, ())) or 'nghỉ'}"


def _hamlets(value: Any) -> Iterator[str]:
    for hamlet in value:
        former = hamlet.get("former_commune")
        yield f"{hamlet['name']} ({former})" if former else hamlet["name"]


def _days_off(value: Any) -> Iterator[str]:
    yield from (f"{_day(entry['on'])} {entry['name']}" for entry in value)


def _swaps(value: Any) -> Iterator[str]:
    yield from (f"nghỉ {_day(entry['off'])}, làm bù {_day(entry['worked'])} {entry['name']}" for entry in value)


def _idle(value: Any) -> Iterator[str]:
    yield from (f"{SCREENS[key]}: {seconds} giây" for key, seconds in value.items())


def _printing(value: Any) -> Iterator[str]:
    yield from (f"{PRINTING[key]}: {BACKENDS.get(text, text)}" for key, text in value.items() if text)


def _forms(value: Any) -> Iterator[str]:
    yield from (CATALOGUE[slug].title if slug in CATALOGUE else slug for slug in value)


_OF_A_KIND = {
    "opening_hours": _hours,
    "hamlets": _hamlets,
    "days_off": _days_off,
    "swaps": _swaps,
    "idle_seconds": _idle,
    "printing": _printing,
    "release_forms": _forms,
}


def _day(value: Any) -> str:
    return short(value if isinstance(value, date) else date.fromisoformat(value))
