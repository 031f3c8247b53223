"""Bảng trong tệp: the cells of an XLSX or CSV file as text, by row. The file is read from memory and nowhere kept."""

import csv
import time
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from io import BytesIO, StringIO
from typing import Any
from zipfile import BadZipFile, ZipFile

from kiosk.domain import days

MOST_ROWS = 25_000
ROWS_ABOVE = 1000
MOST_COLUMNS = 40
MOST_LETTERS = 400
MOST_SHEETS = 12
# Unpacked: 20,000 people in ten columns are 12 MB.
MOST_BYTES = 48_000_000
# Other threads run Python only while this one lets them: it rests a moment after so many rows.
ROWS_AT_ONCE = 10
REST_SECONDS = 0.00005
TURN_SECONDS = 0.005
_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_ZIP = b"PK\x03\x04"
_OLD_WORKBOOK = b"\xd0\xcf\x11\xe0"


class NotReadable(ValueError):
    """The file is no list. The message says what to do."""


@dataclass(frozen=True)
class Row:
    """Một dòng: its number in the file, from 1, and its cells as text without the empty ones at the end."""

    number: int
    cells: list[str]


def read(content: bytes, is_heading: Callable[[Sequence[str]], bool]) -> list[Row]:
    """The rows that are not empty, of the first sheet in which is_heading finds one. Raises NotReadable."""
    if content.startswith(_OLD_WORKBOOK):
        raise NotReadable("Đây là tệp .xls cũ hoặc có mật khẩu. Xin mở bằng Excel, lưu thành .xlsx, không mật khẩu.")
    sheets = _sheets_of_workbook(content) if content.startswith(_ZIP) else iter([list(_bounded(_lines_of(content)))])
    chosen: list[Row] = []
    for rows in sheets:
        if any(is_heading(row.cells) for row in rows[:30]):
            chosen = rows
            break
        chosen = chosen or rows
    if len(chosen) < 2:
        raise NotReadable("Tệp không có dòng nào. Xin chọn tệp có một dòng tiêu đề và các dòng người.")
    return chosen


def politely(rows: Iterable[Any]) -> Iterator[Any]:
    """The same rows, with a rest now and then so that pages are served meanwhile."""
    for place, row in enumerate(rows, start=1):
        yield row
        if not place % ROWS_AT_ONCE:
            time.sleep(REST_SECONDS)


def rest() -> None:
    """Let whoever waits to write have a turn: a lock that is taken again at once is never given away."""
    time.sleep(TURN_SECONDS)


def _bounded(sheet: Iterable[Sequence[Any]]) -> Iterator[Row]:
    found = 0
    for number, cells in enumerate(politely(sheet), start=1):
        texts = [_text(cell) for cell in cells]
        while texts and not texts[-1]:
            texts.pop()
        if not texts:
            continue
        if len(texts) > MOST_COLUMNS:
            raise NotReadable(f"Dòng {number} có hơn {MOST_COLUMNS} cột. Xin chỉ giữ các cột của danh sách.")
        found += 1
        if found > MOST_ROWS:
            raise NotReadable(f"Danh sách dài hơn {MOST_ROWS} dòng. Xin chia thành nhiều tệp.")
        yield Row(number, texts)


def _text(cell: Any) -> str:
    if cell is None:
        return ""
    if isinstance(cell, datetime | date):
        return days.short(cell.date() if isinstance(cell, datetime) else cell)
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 1e15:
        cell = int(cell)
    # Half a pair cannot be kept, and no list has one.
    return " ".join(str(cell)[:MOST_LETTERS].encode("utf-8", "replace").decode().split())


def _sheets_of_workbook(content: bytes) -> Iterator[list[Row]]:
    # The library for workbooks takes 0.1 s to load; a station that imports nothing never does.
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        with ZipFile(BytesIO(content)) as packed:
            if sum(part.file_size for part in packed.infolist()) > MOST_BYTES:
                raise NotReadable("Tệp mở ra lớn quá. Xin chỉ để danh sách, không để hình, không để nhiều trang.")
        book = load_workbook(BytesIO(content), read_only=True, data_only=True, keep_links=False)
    except NotReadable:
        raise
    except (BadZipFile, InvalidFileException, KeyError, ValueError, SyntaxError, zlib.error, OSError):
        # An attack by entities and broken XML are a ValueError and a SyntaxError.
        raise NotReadable("Đây không phải tệp XLSX. Xin mở bằng Excel và lưu lại thành .xlsx.") from None
    try:
        for sheet in book.worksheets[:MOST_SHEETS]:
            if sheet.sheet_state == "visible":
                yield list(_bounded(_cells_of(sheet)))
    except NotReadable:
        raise
    except Exception:
        # The library reads cells as it comes to them, and fails in many ways over what it does not expect.
        raise NotReadable("Tệp bị hỏng. Xin mở bằng Excel, lưu lại thành .xlsx rồi thử lại.") from None
    finally:
        book.close()


def _cells_of(sheet: Any) -> Iterable[Sequence[Any]]:
    # A sheet may claim to be as large as it likes; one column and some rows more tell that it is too large.
    rows: Iterable[Sequence[Any]] = sheet.iter_rows(
        max_row=MOST_ROWS + ROWS_ABOVE, max_col=MOST_COLUMNS + 1, values_only=True
    )
    return rows


def _lines_of(content: bytes) -> Iterator[Sequence[str]]:
    text = _decoded(content)
    first = text.partition("\n")[0].strip()
    if first.startswith("sep=") and len(first) == 5:
        delimiter, skip = first[4], 1
    else:
        delimiter, skip = _delimiter(text), 0
    lines = csv.reader(StringIO(text, newline=""), delimiter=delimiter)
    try:
        for place, row in enumerate(lines):
            yield row[: MOST_COLUMNS + 1] if place >= skip else ()
    except csv.Error:
        raise NotReadable("Tệp CSV có dấu ngoặc kép chưa đóng hoặc ô quá dài. Xin lưu lại thành .xlsx.") from None


def _decoded(content: bytes) -> str:
    encoding = next((name for mark, name in _MARKS if content.startswith(mark)), "") or _without_mark(content)
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError:
        raise NotReadable(
            "Tệp không viết bằng Unicode (có thể là TCVN3, VNI hoặc Windows-1258). Xin mở bằng Excel, đổi chữ sang "
            "Unicode nếu cần, rồi lưu thành .xlsx hoặc “CSV UTF-8”."
        ) from None
    if "\0" in text or sum(not (char.isprintable() or char.isspace()) for char in text[:2000]) > 20:
        raise NotReadable("Đây không phải danh sách. Xin chọn tệp .xlsx hoặc .csv.")
    return text


def _without_mark(content: bytes) -> str:
    start = content[:400]
    # Spaces, digits and separators have a zero in one half of their two bytes.
    if start[1::2].count(0) > len(start) // 8:
        return "utf-16-le"
    return "utf-16-be" if start[::2].count(0) > len(start) // 8 else "utf-8"


def _delimiter(text: str) -> str:
    """The sign that most lines of the beginning hold; a comma when none does."""
    lines = [line for line in text[:20_000].splitlines()[:40] if line.strip()]
    return max(",;\t|", key=lambda sign: (sum(sign in line for line in lines), text[:20_000].count(sign)))
