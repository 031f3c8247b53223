"""Ghép cột: which heading of a list means what, and in which row the headings stand."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from string import ascii_uppercase

from kiosk.domain.text import fold
from kiosk.services.imports.table import Row

LOOKED_THROUGH = 30
MOST_LETTERS = 80
IGNORED = ""
# What a column may be, as the officer chooses it.
FIELDS: Mapping[str, str] = {
    "name": "Họ và tên",
    "birth": "Năm sinh hoặc ngày sinh",
    "hamlet": "Thôn, tổ dân phố",
    "phone": "Số điện thoại",
    "id": "Số định danh (số thẻ căn cước)",
    "state": "Trạng thái tài khoản",
    "cause": "Lý do chưa kích hoạt",
    "next": "Ngày hẹn",
    "result": "Kết quả",
    "number": "Số thứ tự (bỏ qua)",
}
# The others are for one column only: two of them would be two answers to one question.
REPEATED = ("name", "birth", "number")
_SYNONYMS: Mapping[str, tuple[str, ...]] = {
    "number": ("stt", "so thu tu", "tt", "so tt"),
    "name": ("ho va ten", "ho ten", "ho va ten cong dan", "ten cong dan", "ho ten cong dan", "cong dan", "ho dem",
             "ho va dem", "ho va ten dem", "ho chu dem va ten", "ho, chu dem va ten", "ten"),
    "birth": ("nam sinh", "ngay sinh", "ngay thang nam sinh", "ngay, thang, nam sinh", "ns", "sinh nam", "ntns"),
    "hamlet": ("thon", "to dan pho", "tdp", "thon to dan pho", "thon/to dan pho", "thon, to dan pho", "dia chi",
               "thon xom", "xom", "khu pho", "noi o", "noi thuong tru", "noi o hien tai", "dia ban", "to", "thon/tdp"),
    "phone": ("so dien thoai", "sdt", "dien thoai", "so dt", "dt", "so dtdd", "so di dong", "so dien thoai lien he"),
    "id": ("so dinh danh", "so dinh danh ca nhan", "cccd", "so cccd", "so can cuoc", "so the can cuoc", "can cuoc",
           "so cccd/can cuoc", "ma dinh danh", "sddcn", "so can cuoc cong dan", "cmnd/cccd", "so cc/cccd"),
    "state": ("trang thai", "tinh trang", "trang thai tai khoan", "trang thai ho so", "trang thai dinh danh",
              "tinh trang tai khoan", "trang thai kich hoat"),
    "cause": ("ly do", "ly do chua kich hoat", "nguyen nhan", "nguyen nhan chua kich hoat", "vuong mac", "ghi chu"),
    "next": ("ngay hen", "hen ngay", "lich hen", "ngay hen lai", "hen lai"),
    "result": ("ket qua", "ket qua lien he", "ket qua thuc hien", "ket qua kich hoat"),
}  # fmt: skip
_MEANING = {words: field for field, synonyms in _SYNONYMS.items() for words in synonyms}
_UNDER_BIRTH = ("nam", "nu")


@dataclass(frozen=True)
class Headings:
    """Dòng tiêu đề: the words over each column, and how many of the rows lie above the first person."""

    words: list[str]
    rows_above: int


def meaning(heading: str) -> str:
    """The key of FIELDS that a heading means, "" for none that is known."""
    words = " ".join(re.sub(r"\(.*?\)|[*:.–-]", " ", fold(heading)).split())
    return _MEANING.get(words) or _MEANING.get(re.sub(r"\s*[/,]\s*", "/", words), IGNORED)


def is_heading(cells: Sequence[str]) -> bool:
    """Whether that row names a person's name and something else."""
    found = {meaning(cell) for cell in cells} - {IGNORED}
    return "name" in found and len(found) > 1


def find(rows: Sequence[Row]) -> Headings:
    """The row of headings: below titles, above a line of (1) (2) (3); the first row when none is recognised."""
    place = next((at for at, row in enumerate(rows[:LOOKED_THROUGH]) if is_heading(row.cells)), 0)
    width = max(len(row.cells) for row in rows)
    words = [cell[:MOST_LETTERS] for cell in rows[place].cells]
    words += [""] * (width - len(words))
    below = place + 1
    if below < len(rows) and _is_second_line(rows[below].cells):
        words = _joined(words, rows[below].cells)
        below += 1
    if below < len(rows) and _counts_columns(rows[below].cells):
        below += 1
    return Headings(words, below)


def guess(words: Sequence[str]) -> dict[str, str]:
    """What each column probably is: its place as text → a key of FIELDS."""
    guessed: dict[str, str] = {}
    for place, heading in enumerate(words):
        field = meaning(heading)
        if field and (field not in guessed.values() or field in REPEATED):
            guessed[str(place)] = field
    return guessed


def _is_second_line(cells: Sequence[str]) -> bool:
    """Nam and Nữ under a year of birth of two columns."""
    words = [fold(cell).strip("() ") for cell in cells if cell]
    return bool(words) and all(word in _UNDER_BIRTH for word in words)


def _joined(words: Sequence[str], below: Sequence[str]) -> list[str]:
    joined, last = [], ""
    for place, word in enumerate(words):
        last = word or last
        second = below[place] if place < len(below) else ""
        joined.append(f"{last} ({second.strip('() ')})" if second else word)
    return joined


def _counts_columns(cells: Sequence[str]) -> bool:
    words = [fold(cell).strip("() .") for cell in cells if cell]
    return len(words) > 2 and all(re.fullmatch(r"[0-9]{1,2}|[a-z]", word) for word in words)


def letters_over(cells: Sequence[str]) -> list[str]:
    """The letters over those cells, as a spreadsheet shows them: A to Z, then AA."""
    return [_letters(place) for place in range(len(cells))]


def _letters(place: int) -> str:
    before, letter = divmod(place, len(ascii_uppercase))
    return (_letters(before - 1) if before else "") + ascii_uppercase[letter]
