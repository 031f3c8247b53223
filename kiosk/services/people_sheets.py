"""Bảng tính danh sách: a procedure's list of people as a workbook to fill in, and what came back in it.

Everything is made from the procedure's own questions: a sheet with one row a person, a sheet with the questions that
are asked once. A mistake is told by row and column; nothing is taken over while there is one.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import BadZipFile, ZipFile

from openpyxl import Workbook, load_workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from kiosk.domain import days
from kiosk.domain.journey import Journey
from kiosk.domain.procedure import Procedure
from kiosk.domain.questions import MOST_TYPED, Ambiguous, PersonalId, Question, Rows, Situation, Unacceptable
from kiosk.domain.text import clean, fold

PEOPLE, ONCE = "Danh sách", "Thông tin chung"
# Unpacked; a full list of two hundred people has 0.3 MB.
MOST_BYTES = 20_000_000
TEXT = "@"
LOST_ITS_ZEROS = (9 + 1, 9 + 2)
MOST_ROWS = 2000


class NotReadable(ValueError):
    """The file is no workbook of this kind. The message says what to do."""


@dataclass(frozen=True)
class Sheet:
    """Kết quả đọc: the answers by question key, and a sentence for each mistake. With one, the answers do not count."""

    answers: Mapping[str, str]
    faults: tuple[str, ...]


def template(procedure: Procedure) -> bytes:
    """An empty workbook for that procedure, with a list of the allowed words where there are some."""
    book = Workbook()
    book.remove(book.worksheets[0])
    people, rows = book.create_sheet(PEOPLE), _rows(procedure)
    for column, question in enumerate(rows.questions, start=1):
        _head(people, 1, column, question)
        _allow(people, question, f"{people.cell(2, column).coordinate}:{people.cell(rows.most + 1, column).coordinate}")
        for row in range(2, rows.most + 2):
            people.cell(row, column).number_format = TEXT
    people.freeze_panes = "A2"
    once = book.create_sheet(ONCE)
    for row, question in enumerate(_asked_once(procedure), start=1):
        _head(once, row, 1, question)
        _allow(once, question, once.cell(row, 2).coordinate)
        once.cell(row, 2).number_format = TEXT
        once.cell(row, 3, question.help)
    once.column_dimensions["A"].width = once.column_dimensions["B"].width = 44
    content = BytesIO()
    book.save(content)
    return content.getvalue()


def _head(sheet: Worksheet, row: int, column: int, question: Question) -> None:
    cell = sheet.cell(row, column, question.label)
    cell.font, cell.alignment = Font(bold=True), Alignment(wrap_text=True, vertical="top")
    sheet.column_dimensions[cell.column_letter].width = 24


def _allow(sheet: Worksheet, question: Question, cells: str) -> None:
    labels = ",".join(option.label for option in getattr(question, "choices", ()))
    # A workbook holds no longer list than this in one cell's rule.
    if labels and len(labels) < 250 and labels.count(",") < len(getattr(question, "choices", ())):
        rule = DataValidation(type="list", formula1=f'"{labels}"', allow_blank=True)
        rule.add(cells)
        sheet.add_data_validation(rule)


def read(file: Path, procedure: Procedure, situation: Situation) -> Sheet:
    """What stands in the workbook. Raises NotReadable when it is none, or lacks a sheet or a column."""
    people, once = _sheets(file)
    rows = _rows(procedure)
    faults: list[str] = []
    answers = {rows.key: _people(people, rows, situation, faults)}
    cells = {_same(str(cells[0] or "")): cells[1] if len(cells) > 1 else None for cells in once if cells}
    walk = Journey(procedure.steps, answers, procedure.facts, situation.today)
    while walk.next and not faults:
        for question in walk.questions(walk.next):
            if question.key not in answers:
                where = f"Trang “{ONCE}”, mục “{question.label}”"
                answers[question.key] = _parsed(question, cells.get(_same(question.label)), situation, where, faults)
        faults += [f"Trang “{ONCE}”: {p}" for c in walk.next.checks if (p := c.problem(answers, situation.today))]
        walk = Journey(procedure.steps, answers, procedure.facts, situation.today)
    detour = walk.detour(procedure.detours)
    if detour and not faults:
        faults.append(detour.reason)
    return Sheet(answers, tuple(faults))


def _sheets(file: Path) -> tuple[list[tuple[Any, ...]], list[tuple[Any, ...]]]:
    try:
        with ZipFile(file) as packed:
            if sum(part.file_size for part in packed.infolist()) > MOST_BYTES:
                raise NotReadable("Tệp lớn quá. Xin chỉ để danh sách, không để hình.")
        book = load_workbook(file, read_only=True, data_only=True)
    except OSError as problem:
        raise NotReadable(f"Không đọc được tệp: {problem.strerror}.") from None
    # An attack by entities and broken XML are a ValueError and a SyntaxError.
    except (BadZipFile, InvalidFileException, KeyError, ValueError, SyntaxError) as problem:
        if isinstance(problem, NotReadable):
            raise
        raise NotReadable("Đây không phải tệp XLSX. Xin dùng tệp mẫu của kiosk.") from None
    missing = {PEOPLE, ONCE} - set(book.sheetnames)
    if missing:
        raise NotReadable(f"Thiếu trang “{sorted(missing)[0]}”. Xin dùng tệp mẫu của kiosk.")
    try:
        people, once = (_cells(book[name]) for name in (PEOPLE, ONCE))
    except NotReadable:
        raise
    except Exception:
        # The library reads cells as it comes to them, and fails in many ways over what it does not expect.
        raise NotReadable("Tệp bị hỏng. Xin chép danh sách sang tệp mẫu của kiosk rồi thử lại.") from None
    finally:
        book.close()
    return people, once


def _cells(sheet: Any) -> list[tuple[Any, ...]]:
    rows = list(sheet.iter_rows(max_row=MOST_ROWS + 1, max_col=40, values_only=True))
    if len(rows) > MOST_ROWS and any(cell not in (None, "") for cell in rows[MOST_ROWS]):
        raise NotReadable(f"Danh sách dài quá. Xin xóa các dòng sau dòng {MOST_ROWS}.")
    return rows[:MOST_ROWS]


def _people(sheet: list[tuple[Any, ...]], rows: Rows, situation: Situation, faults: list[str]) -> str:
    heads = [_same(str(head or "")) for head in (sheet[0] if sheet else ())]
    missing = [question.label for question in rows.questions if _same(question.label) not in heads]
    if missing:
        raise NotReadable(f"Trang “{PEOPLE}” thiếu cột “{missing[0]}”. Xin dùng tệp mẫu của kiosk.")
    found: list[dict[str, str]] = []
    for number, cells in enumerate(sheet[1:], start=2):
        if not any(cell not in (None, "") for cell in cells):
            continue
        row: dict[str, str] = {}
        for question in rows.questions:
            cell = cells[heads.index(_same(question.label))]
            where = f"Dòng {number}, cột “{question.label}”"
            row[question.key] = _parsed(question, cell, situation, where, faults)
        found.append(row)
    if not found:
        faults.append(f"Trang “{PEOPLE}”: {rows.empty_sentence()}")
    fault = rows.faults_of(found, {})
    if fault and not faults:
        faults.append(f"Trang “{PEOPLE}”: {fault}")
    return rows.write(found)


def _parsed(question: Question, cell: Any, situation: Situation, where: str, faults: list[str]) -> str:
    try:
        return question.parse(_typed(question, cell, situation), situation)
    except Ambiguous as problem:
        choices = "; ".join(option.label for option in problem.options[:4])
        faults.append(f"{where}: có nhiều nơi hoặc nhiều từ như vậy, xin viết đủ. Ví dụ: {choices}.")
    except Unacceptable as problem:
        faults.append(f"{where}: {problem}")
    return ""


def _typed(question: Question, cell: Any, situation: Situation) -> str:
    """The cell as somebody would have typed it: dates and numbers become text, a label becomes its answer."""
    if isinstance(cell, datetime | date):
        return days.short(cell.date() if isinstance(cell, datetime) else cell)
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 1e15:
        cell = int(cell)
    if type(cell) is int and isinstance(question, PersonalId) and len(str(cell)) in LOST_ITS_ZEROS and cell > 0:
        # A cell for numbers has lost the zeros in front; shorter ones are something else.
        return f"{cell:012d}"
    raw = "" if cell is None else str(cell)
    if len(raw) > MOST_TYPED:
        # Refused by the question before anything slow is done with it.
        return raw
    text = clean(raw)
    options = (*getattr(question, "choices", ()), *question.options(situation))
    exact = next((option.value for option in options if _same(option.label) == _same(text)), "")
    if not exact and text and situation.communes and question.kind == "commune":
        named = (match for match in situation.communes.search(text) if _same(text) in _names(match))
        exact = next((match.to_value() for match in named if not match.partly), "")
    return exact or text


def _names(match: Any) -> tuple[str, str]:
    return _same(match.commune.full), _same(match.former)


def _same(text: str) -> str:
    return " ".join(fold(text).split())


def _rows(procedure: Procedure) -> Rows:
    return next(q for step in procedure.steps for q in step.questions if isinstance(q, Rows))


def _asked_once(procedure: Procedure) -> Iterator[Question]:
    seen: set[str] = set()
    for step in procedure.steps:
        for question in step.questions:
            if not isinstance(question, Rows) and question.key not in seen:
                seen.add(question.key)
                yield question
