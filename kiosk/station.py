"""Trụ sở: the facts of the station, read from instance/station.toml and checked when the kiosk starts."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import time
from itertools import pairwise
from pathlib import Path
from typing import Any

from kiosk.domain.text import clean

WEEKDAY_KEYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
BACKENDS = ("folder", "cups")
PAPERS = ("80mm", "A5", "A4")
MOST_LETTERS = 120
OpeningHours = tuple[tuple[tuple[time, time], ...], ...]


class StationFaults(ValueError):
    """The station file cannot be used. faults holds one sentence per mistake."""

    def __init__(self, path: Path, faults: list[str]) -> None:
        super().__init__("\n".join([f"Tệp {path.name} có {len(faults)} chỗ cần sửa:", *(f"  - {f}" for f in faults)]))
        self.faults = faults


@dataclass(frozen=True)
class Printing:
    """Máy in: which backend takes the papers, the printer's queue name for CUPS, and the paper of slips.

    form_printer is the queue of a second printer with A4 paper for official forms; "" where the first one has it. It is
    used where slips are on another paper.
    """

    backend: str = "folder"
    printer: str = ""
    slip_paper: str = "80mm"
    form_printer: str = ""

    @property
    def leaflet_paper(self) -> str:
        """The paper of big-print leaflets: A4 where there is some, else what the one printer holds."""
        return self.slip_paper if self.backend == "cups" and not self.form_printer else "A4"

    @property
    def sheet_paper(self) -> str:
        """The paper of guidance sheets: A5 where the only printer holds that, else A4. A roll is too narrow."""
        return "A5" if self.leaflet_paper == "A5" else "A4"


@dataclass(frozen=True)
class Station:
    """Trụ sở Công an xã: what screens and papers say about the station.

    superior heads the papers above the station's name. commune_code is its number in the national list of communes, ""
    while nobody has looked it up. head is the officer answerable for personal data. hamlets are
    in the order shown; where two old communes had a hamlet of one name, the name carries the old commune in brackets.
    opening_hours holds, Monday first, the spans of each day; an empty day is closed. hosts are the names under which
    the kiosk may be called besides 127.0.0.1 and localhost.
    """

    superior: str
    name: str
    commune: str
    head: str
    telephone: str
    address: str
    hamlets: tuple[str, ...]
    opening_hours: OpeningHours
    printing: Printing = Printing()
    hosts: tuple[str, ...] = ()
    commune_code: str = ""

    def opening_lines(self) -> list[tuple[str, str]]:
        """("Thứ Hai – Thứ Sáu", "07:30–11:30, 13:30–17:00"), days with equal hours together, closed days last."""
        names = ("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật")
        lines: list[tuple[str, str]] = []
        first = 0
        for place in range(1, len(names) + 1):
            if place == len(names) or self.opening_hours[place] != self.opening_hours[first]:
                label = names[first] if place - first == 1 else f"{names[first]} – {names[place - 1]}"
                spans = ", ".join(f"{start:%H:%M}–{end:%H:%M}" for start, end in self.opening_hours[first])
                lines.append((label, spans or "Nghỉ"))
                first = place
        return lines


def load(path: Path) -> Station:
    """The station of that file. Raises StationFaults with every mistake, a sentence each."""
    try:
        # Notepad puts an invisible mark first.
        raw = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        raise StationFaults(path, [f"Không thấy tệp {path}. Chạy “flask kiosk prepare” để tạo tệp mẫu."]) from None
    except UnicodeDecodeError:
        raise StationFaults(path, ["Tệp phải được lưu bằng mã UTF-8."]) from None
    except tomllib.TOMLDecodeError as problem:
        raise StationFaults(path, [f"Sai cú pháp TOML: {problem}."]) from None
    except (ValueError, RecursionError):
        raise StationFaults(path, ["Sai cú pháp TOML: có số quá dài, hoặc ngoặc lồng quá sâu."]) from None
    except OSError:
        raise StationFaults(path, ["Không đọc được tệp. Xin xem quyền đọc, hoặc có phải là thư mục không."]) from None
    faults = list(_faults(raw))
    if faults:
        raise StationFaults(path, faults)
    printing = raw.get("printing", {})
    return Station(
        **{key: clean(raw[key]) for key in _TEXTS},
        hamlets=_hamlet_names(raw["hamlets"]),
        opening_hours=tuple(tuple(_span(text) for text in raw["opening_hours"].get(day, [])) for day in WEEKDAY_KEYS),
        printing=Printing(**{key: printing[key] for key in _PRINTING if key in printing}),
        hosts=tuple(raw.get("hosts", ())),
        commune_code=raw.get("commune_code", ""),
    )


_TEXTS = {
    "superior": "tên cơ quan cấp trên",
    "name": "tên trụ sở",
    "commune": "tên xã",
    "head": "người chịu trách nhiệm về dữ liệu cá nhân",
    "telephone": "số điện thoại",
    "address": "địa chỉ",
}
_PRINTING = ("backend", "printer", "slip_paper", "form_printer")
_KNOWN = {*_TEXTS, "hamlets", "opening_hours", "printing", "hosts", "commune_code"}


def _faults(raw: Mapping[str, Any]) -> Iterator[str]:
    for key in sorted(raw.keys() - _KNOWN):
        yield f"Không có mục nào tên “{key}”. Xin xóa hoặc sửa lại tên mục."
    for key, meaning in _TEXTS.items():
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
    yield from _hamlet_faults(raw.get("hamlets"))
    yield from _hour_faults(raw.get("opening_hours"))
    yield from _printing_faults(raw.get("printing", {}))
    hosts = raw.get("hosts", [])
    if not isinstance(hosts, list) or not all(isinstance(host, str) for host in hosts):
        yield "Mục “hosts” phải là danh sách tên máy."


def _hamlet_faults(hamlets: Any) -> Iterator[str]:
    if not isinstance(hamlets, list) or not hamlets:
        yield "Thiếu danh sách thôn: điền ít nhất một mục [[hamlets]]."
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


def _hamlet_names(hamlets: list[dict[str, str]]) -> tuple[str, ...]:
    names = [clean(hamlet["name"]) for hamlet in hamlets]
    return tuple(
        f"{name} ({clean(hamlet['former_commune'])} cũ)" if names.count(name) > 1 else name
        for name, hamlet in zip(names, hamlets, strict=True)
    )


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
            if _span(text) is None:
                yield f"Giờ làm việc “{text}” của {day} phải có dạng 07:30-11:30, giờ sau muộn hơn giờ trước."
        read = [span for span in map(_span, spans) if span]
        if any(later[0] < earlier[1] for earlier, later in pairwise(read)):
            yield f"Các khoảng giờ của {day} phải theo thứ tự và không chồng lên nhau."


def _span(text: Any) -> Any:
    match = re.fullmatch(r"([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)", str(text).replace(" ", ""))
    if not match:
        return None
    start, end = time(int(match[1]), int(match[2])), time(int(match[3]), int(match[4]))
    return (start, end) if start < end else None


def _printing_faults(printing: Any) -> Iterator[str]:
    if not isinstance(printing, dict):
        yield "Mục [printing] sai cú pháp."
        return
    for key in sorted(printing.keys() - set(_PRINTING)):
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


DEMO = '''# Thông tin của trụ sở. Đây là tệp MẪU: sửa lại trước khi dùng thật.
superior = "Công an thành phố Bắc Ninh"
name = "Công an xã Bắc Lũng"
commune = "xã Bắc Lũng"
commune_code = "07498"            # mã xã trong danh mục hành chính, để so nơi ở cũ và mới
head = "Trưởng Công an xã Bắc Lũng"
telephone = "0204 000 000"        # số mẫu
address = "Trụ sở Công an xã Bắc Lũng"

# Tên máy khác 127.0.0.1 và localhost mà kiosk được gọi tới, ví dụ ["kiosk.local"].
hosts = []

[opening_hours]                    # bỏ trống một ngày = nghỉ
monday = ["07:30-11:30", "13:30-17:00"]
tuesday = ["07:30-11:30", "13:30-17:00"]
wednesday = ["07:30-11:30", "13:30-17:00"]
thursday = ["07:30-11:30", "13:30-17:00"]
friday = ["07:30-11:30", "13:30-17:00"]
saturday = []
sunday = []

[printing]
backend = "folder"                 # "folder": lưu tệp PDF; "cups": in ra máy in
printer = ""                       # tên hàng đợi CUPS khi backend = "cups"
slip_paper = "80mm"                # "80mm", "A5" hoặc "A4"
form_printer = ""                  # hàng đợi của máy in A4 để in tờ khai, nếu là máy khác

# Danh sách thôn mẫu (tên đặt ra). former_commune là xã cũ trước ngày 01/7/2025.
'''
_DEMO_HAMLETS = (
    ("Thôn Đông", "Bắc Lũng"), ("Thôn Đoài", "Bắc Lũng"), ("Thôn Bến", "Bắc Lũng"),
    ("Thôn Đông", "Yên Sơn"), ("Thôn Trại", "Yên Sơn"), ("Thôn Chùa", "Yên Sơn"),
    ("Thôn Giếng", "Lan Mẫu"), ("Thôn Ao Sen", "Lan Mẫu"), ("Thôn Cầu", "Lan Mẫu"),
    ("Thôn Đồi", "Khám Lạng"), ("Thôn Bãi", "Khám Lạng"), ("Thôn Chợ", "Khám Lạng"),
)  # fmt: skip


def write_demo(path: Path) -> None:
    """Write the demo station "Công an xã Bắc Lũng" with invented hamlets and a telephone number that rings nowhere."""
    entries = [f'\n[[hamlets]]\nname = "{name}"\nformer_commune = "{old}"\n' for name, old in _DEMO_HAMLETS]
    path.write_text(DEMO + "".join(entries), encoding="utf-8")
