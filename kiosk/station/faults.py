"""Chỗ cần sửa: every mistake in the facts of a station, a Vietnamese sentence each, for the file and for the desk."""

import re
from collections.abc import Iterator, Mapping
from datetime import date, time
from itertools import pairwise
from pathlib import Path
from typing import Any

from kiosk.domain.text import clean
from kiosk.domain.visit import ScreenClass
from kiosk.domain.working_days import SATURDAY
from kiosk.station.facts import MOST_COUNTERS

WEEKDAY_KEYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
BACKENDS = ("folder", "cups")
PAPERS = ("80mm", "A5", "A4")
MOST_LETTERS = 120
MOST_HAMLETS = 200
MOST_DAYS_OFF = 60
LEAST_IDLE_SECONDS, MOST_IDLE_SECONDS = 30, 15 * 60
TEXTS = {
    "superior": "tên cơ quan cấp trên",
    "name": "tên trụ sở",
    "commune": "tên xã",
    "head": "người chịu trách nhiệm về dữ liệu cá nhân",
    "telephone": "số điện thoại",
    "address": "địa chỉ",
}
PRINTING = ("backend", "printer", "slip_paper", "form_printer")
_OTHERS = ("hamlets", "opening_hours", "printing", "hosts", "commune_code", "counters", "idle_seconds", "days_off")
_KNOWN = {*TEXTS, *_OTHERS, "swaps"}


class StationFaults(ValueError):
    """The station file cannot be used. faults holds one sentence per mistake."""

    def __init__(self, path: Path, faults: list[str]) -> None:
        super().__init__("\n".join([f"Tệp {path.name} có {len(faults)} chỗ cần sửa:", *(f"  - {f}" for f in faults)]))
        self.faults = faults


def faults(raw: Mapping[str, Any]) -> Iterator[str]:
    """What is wrong with these facts, a sentence each; nothing when a Station can be made of them."""
    for key in sorted(raw.keys() - _KNOWN):
        yield f"Không có mục nào tên “{key}”. Xin xóa hoặc sửa lại tên mục."
    yield from _text_faults(raw)
    yield from _hamlet_faults(raw.get("hamlets"))
    yield from _hour_faults(raw.get("opening_hours"))
    yield from _printing_faults(raw.get("printing", {}))
    hosts = raw.get("hosts", [])
    if not isinstance(hosts, list) or not all(isinstance(host, str) for host in hosts):
        yield "Mục “hosts” phải là danh sách tên máy."
    counters = raw.get("counters", 1)
    if not _is_number(counters) or not 1 <= counters <= MOST_COUNTERS:
        yield f"Mục “counters” phải là số quầy, từ 1 đến {MOST_COUNTERS}."
    yield from _idle_faults(raw.get("idle_seconds", {}))
    yield from _day_off_faults(raw.get("days_off", []))
    yield from _swap_faults(raw.get("swaps", []))


def _text_faults(raw: Mapping[str, Any]) -> Iterator[str]:
    for key, meaning in TEXTS.items():
        if not isinstance(raw.get(key), str) or not raw[key].strip():
            yield f"Thiếu {meaning}: điền mục “{key}”."
        elif len(clean(raw[key])) > MOST_LETTERS:
            yield f"Mục “{key}” dài quá {MOST_LETTERS} chữ."
    telephone = raw.get("telephone")
    if isinstance(telephone, str) and telephone.strip() and not re.fullmatch(r"[0-9 .+]{3,20}", telephone.strip()):
        yield "Mục “telephone” chỉ gồm chữ số và dấu cách."
    code = raw.get("commune_code", "")
    if not isinstance(code, str) or not re.fullmatch(r"([0-9]{5})?", code):
        yield "Mục “commune_code” là mã xã gồm 5 chữ số, viết trong dấu ngoặc kép, ví dụ \"07498\"."


def _hamlet_faults(hamlets: Any) -> Iterator[str]:
    if not isinstance(hamlets, list) or not hamlets:
        yield "Thiếu danh sách thôn: điền ít nhất một mục [[hamlets]]."
        return
    if len(hamlets) > MOST_HAMLETS:
        yield f"Danh sách thôn có nhiều quá {MOST_HAMLETS} dòng."
        return
    for place, hamlet in enumerate(hamlets, start=1):
        if not isinstance(hamlet, dict) or not isinstance(hamlet.get("name"), str) or not hamlet["name"].strip():
            yield f"Thôn thứ {place} chưa có tên: điền “name”."
        elif clean(hamlet["name"]) in ("", "-") or len(clean(hamlet["name"])) > MOST_LETTERS:
            yield f"Tên của thôn thứ {place} không dùng được: viết từ 2 đến {MOST_LETTERS} chữ."
        elif not isinstance(hamlet.get("former_commune", ""), str):
            yield f"Thôn thứ {place}: “former_commune” phải là tên xã cũ, viết trong dấu ngoặc kép."
        else:
            same = [h for h in hamlets[: place - 1] if _same_hamlet(h, hamlet)]
            if same:
                yield f"Thôn “{hamlet['name']}” có hai lần: ghi thêm “former_commune” để phân biệt."


def _same_hamlet(one: Any, other: Mapping[str, Any]) -> bool:
    """Whether two hamlets of one name cannot be told apart: each needs its own old commune."""
    if not isinstance(one, dict) or clean(str(one.get("name", ""))) != clean(other["name"]):
        return False
    communes = [clean(str(hamlet.get("former_commune", ""))) for hamlet in (one, other)]
    return communes[0] == communes[1] or "" in communes


def _hour_faults(hours: Any) -> Iterator[str]:
    if not isinstance(hours, dict):
        yield "Thiếu giờ làm việc: điền mục [opening_hours]."
        return
    for day in sorted(hours.keys() - set(WEEKDAY_KEYS)):
        yield f"“{day}” trong [opening_hours] không phải tên ngày; dùng {', '.join(WEEKDAY_KEYS)}."
    for day in WEEKDAY_KEYS:
        spans = hours.get(day, [])
        if not isinstance(spans, list):
            yield f"Giờ làm việc của {day} phải là danh sách, ví dụ [\"07:30-11:30\", \"13:30-17:00\"]."
            continue
        for text in spans:
            if span(text) is None:
                yield f"Giờ làm việc “{text}” của {day} phải có dạng 07:30-11:30, giờ sau muộn hơn giờ trước."
        read = [found for found in map(span, spans) if found]
        if any(later[0] < earlier[1] for earlier, later in pairwise(read)):
            yield f"Các khoảng giờ của {day} phải theo thứ tự và không chồng lên nhau."


def span(text: Any) -> Any:
    """(start, end) of "07:30-11:30", None when it is no such span."""
    match = re.fullmatch(r"([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)", str(text).replace(" ", ""))
    if not match:
        return None
    start, end = time(int(match[1]), int(match[2])), time(int(match[3]), int(match[4]))
    return (start, end) if start < end else None


def _printing_faults(printing: Any) -> Iterator[str]:
    if not isinstance(printing, dict):
        yield "Mục [printing] sai cú pháp."
        return
    for key in sorted(printing.keys() - set(PRINTING)):
        yield f"[printing] không có mục “{key}”."
    if printing.get("backend", "folder") not in BACKENDS:
        yield f"“backend” của [printing] phải là một trong: {', '.join(BACKENDS)}."
    if printing.get("slip_paper", "80mm") not in PAPERS:
        yield f"“slip_paper” của [printing] phải là một trong: {', '.join(PAPERS)}."
    for key in ("printer", "form_printer"):
        queue = printing.get(key, "")
        if not isinstance(queue, str) or not re.fullmatch(r"[A-Za-z0-9_.-]*", queue):
            yield f"“{key}” của [printing] là tên hàng đợi CUPS: chỉ chữ không dấu, số, _ . -"
    if printing.get("backend") == "cups" and not printing.get("printer"):
        yield "Muốn in qua CUPS thì điền “printer” của [printing]."


def _idle_faults(idle: Any) -> Iterator[str]:
    if not isinstance(idle, dict):
        yield "Mục [idle_seconds] sai cú pháp."
        return
    for key in sorted(idle.keys() - set(ScreenClass)):
        yield f"[idle_seconds] không có mục “{key}”; dùng {', '.join(ScreenClass)}."
    for key in sorted(idle.keys() & set(ScreenClass)):
        if not _is_number(idle[key]) or not LEAST_IDLE_SECONDS <= idle[key] <= MOST_IDLE_SECONDS:
            yield f"Thời gian chờ “{key}” phải từ {LEAST_IDLE_SECONDS} đến {MOST_IDLE_SECONDS} giây."


def _day_off_faults(days: Any) -> Iterator[str]:
    if not isinstance(days, list) or len(days) > MOST_DAYS_OFF:
        yield f"Mục “days_off” phải là danh sách, nhiều nhất {MOST_DAYS_OFF} ngày nghỉ."
        return
    seen = set()
    for place, entry in enumerate(days, start=1):
        on = day_of(entry, "on")
        if on is None or not _is_named(entry):
            yield f"Ngày nghỉ thứ {place} trong “days_off” phải có ngày (“on”) và tên ngày nghỉ (“name”)."
        elif on.weekday() >= SATURDAY:
            yield f"Ngày nghỉ thứ {place} trong “days_off” là thứ Bảy hoặc Chủ nhật, vốn đã nghỉ."
        elif on in seen:
            yield f"Ngày nghỉ thứ {place} trong “days_off” có hai lần."
        seen.add(on)


def _swap_faults(swaps: Any) -> Iterator[str]:
    if not isinstance(swaps, list) or len(swaps) > MOST_DAYS_OFF:
        yield f"Mục “swaps” phải là danh sách, nhiều nhất {MOST_DAYS_OFF} lần hoán đổi."
        return
    for place, entry in enumerate(swaps, start=1):
        off, worked = day_of(entry, "off"), day_of(entry, "worked")
        if off is None or worked is None or not _is_named(entry):
            yield f"Lần hoán đổi thứ {place} trong “swaps” phải có ngày nghỉ (“off”), ngày làm bù (“worked”) và tên."
        elif off.weekday() >= SATURDAY:
            yield f"Lần hoán đổi thứ {place} trong “swaps”: ngày nghỉ phải là từ thứ Hai đến thứ Sáu."
        elif worked.weekday() < SATURDAY:
            yield f"Lần hoán đổi thứ {place} trong “swaps”: ngày làm bù phải là thứ Bảy hoặc Chủ nhật."


def day_of(entry: Any, key: str) -> date | None:
    """The day under that key, written as a date or as "2026-12-31"; None when there is none."""
    value = entry.get(key) if isinstance(entry, dict) else None
    if isinstance(value, str):
        try:
            return date.fromisoformat(value)
        except ValueError:
            return None
    return value if type(value) is date else None


def _is_named(entry: Any) -> bool:
    name = entry.get("name") if isinstance(entry, dict) else None
    return isinstance(name, str) and 0 < len(clean(name)) <= MOST_LETTERS


def _is_number(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)
