"""Bảng nhập số liệu: what was typed into the grid of hamlets and columns, and which figures it changes.

Each cell is sent with what stood in it when the page was made: only what the officer changed is kept, so that two
officers at one grid do not undo each other.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from kiosk.domain import days
from kiosk.domain.figures import COLUMNS, WHOLE_COMMUNE
from kiosk.domain.numbers import NotACount, count, read_count
from kiosk.domain.shares import Stated
from kiosk.domain.text import clean

MOST_LETTERS = 200
MOST_ROWS = 300
Place = tuple[str, str]
NOT_A_COUNT = "Chỉ gõ số, ví dụ 1234 hoặc 1.234."


@dataclass(frozen=True)
class GridCell:
    """Một ô: its name in the form, what stood in it when the page was made, what is typed, and whether it is wrong."""

    name: str
    column: str
    was: str
    typed: str
    wrong: bool = False


@dataclass(frozen=True)
class GridRow:
    """Một dòng: a hamlet ("" for the whole commune) and its cells in the order of the columns."""

    number: int
    hamlet: str
    cells: tuple[GridCell, ...]
    hints: tuple[str, ...] = ()

    @property
    def label(self) -> str:
        """What the row is called."""
        return self.hamlet or "Toàn xã"


@dataclass(frozen=True)
class Sent:
    """Bảng đã gửi: the figures to keep (None takes one back), source and day, and a sentence for each wrong field.

    Sentences stand under "nguon", "ngay", the name of a cell, or "" for all of it.
    """

    changed: Mapping[Place, int | None]
    source: str
    as_of: date | None
    problems: Mapping[str, str]


def rows_of(known: Mapping[Place, Stated], hamlets: Sequence[str]) -> list[str]:
    """The rows: the commune, the hamlets of the station, and others for which something was entered before."""
    others = sorted({hamlet for _, hamlet in known} - {WHOLE_COMMUNE, *hamlets})
    return [WHOLE_COMMUNE, *hamlets, *others]


def cell_name(row: int, column: str) -> str:
    """The name of a cell in the form."""
    return f"o-{row}-{column}"


def shown(stated: Stated | None) -> str:
    """A figure as it stands in its cell."""
    return count(stated.value) if stated else ""


def read(form: Mapping[str, str], places: Sequence[str], today: date) -> Sent:
    """What the form says about those places. With a problem nothing is kept."""
    problems: dict[str, str] = {}
    changed: dict[Place, int | None] = {}
    again = form.get("ghi-lai") == "yes"
    for row, hamlet in sent_rows(form):
        if hamlet not in places:
            problems[""] = f"“{hamlet}” không còn trong danh sách thôn. Xin mở lại trang rồi gõ lại."
        for column in COLUMNS:
            name = cell_name(row, column)
            typed, was = form.get(name, "").strip(), form.get(f"was-{name}", "").strip()
            if typed == was and not (again and typed):
                continue
            try:
                changed[column, hamlet] = read_count(typed)
            except NotACount:
                problems[name] = NOT_A_COUNT
    source, as_of = clean(form.get("nguon", "")), days.read(form.get("ngay", ""))
    if not changed and not problems:
        problems[""] = "Chưa có ô nào đổi. Gõ số mới vào ô cần ghi, hoặc đánh dấu “Ghi lại mọi ô”."
    return Sent(changed, source, as_of, problems | _of_all(source, as_of, today))


def _of_all(source: str, as_of: date | None, today: date) -> dict[str, str]:
    found = {}
    if not source:
        found["nguon"] = "Ghi số liệu lấy ở đâu: không có nguồn thì không tính được tỷ lệ."
    elif len(source) > MOST_LETTERS:
        found["nguon"] = f"Nguồn dài quá {MOST_LETTERS} chữ. Xin viết ngắn hơn."
    if as_of is None:
        found["ngay"] = "Gõ ngày của số liệu, ví dụ 30/11/2026."
    elif as_of > today:
        found["ngay"] = "Ngày này chưa tới. Xin ghi ngày đọc số."
    elif as_of.year < 2000:
        found["ngay"] = "Ngày này xa quá. Xin xem lại năm."
    return found


def sent_rows(form: Mapping[str, str]) -> list[tuple[int, str]]:
    """(number, hamlet) of the rows that were sent."""
    found = []
    for row in range(MOST_ROWS):
        hamlet = form.get(f"thon-{row}")
        if hamlet is None:
            break
        found.append((row, clean(hamlet)[:120]))
    return found


def grid(
    rows: Sequence[str], known: Mapping[Place, Stated], sent: Mapping[str, str], problems: Mapping[str, str]
) -> list[GridRow]:
    """The grid to show: what is known, or what was typed and could not be kept."""
    return [
        GridRow(number, hamlet, tuple(_cell(number, hamlet, column, known, sent, problems) for column in COLUMNS))
        for number, hamlet in enumerate(rows)
    ]


def _cell(
    number: int,
    hamlet: str,
    column: str,
    known: Mapping[Place, Stated],
    sent: Mapping[str, str],
    problems: Mapping[str, str],
) -> GridCell:
    name, stands = cell_name(number, column), shown(known.get((column, hamlet)))
    return GridCell(name, column, sent.get(f"was-{name}", stands), sent.get(name, stands), name in problems)
