"""Tệp bảng tính của báo cáo: numbers as numbers, days as days, shares as shares of 1; words never as a formula."""

from datetime import date
from io import BytesIO

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from kiosk.printing.report_documents import Cell, Report, Section, Table

FRONT = "Báo cáo"
# What a spreadsheet would read as the beginning of a formula.
FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")
WIDTHS = (44, 18, 22, 52, 40, 18, 18)
# A sheet's name has at most 31 letters and none of these.
MOST_LETTERS, FORBIDDEN = 31, str.maketrans(dict.fromkeys("[]:*?/\\", " "))


def workbook(report: Report) -> bytes:
    """The file: a front sheet with what the report says in sentences, then a sheet for each table."""
    book = Workbook()
    front = book.worksheets[0]
    front.title = FRONT
    _front(front, report)
    for section in report.sections:
        for part in section.parts:
            if part.table:
                _table(book.create_sheet(_name(part.heading, book.sheetnames)), part.table, part.origin)
    content = BytesIO()
    book.save(content)
    return content.getvalue()


def _name(heading: str, taken: list[str]) -> str:
    name = heading.translate(FORBIDDEN)[: MOST_LETTERS - 3].strip()
    return name if name not in taken else f"{name} {len(taken)}"


def _front(sheet: Worksheet, report: Report) -> None:
    head = (report.superior, report.station, report.number, "", report.title, report.subject, report.period)
    rows = [*head, report.replaces, *(line for section in report.sections for line in _sentences(section))]
    rows += ["", report.signer_title, report.signer_name, report.made, report.signed, report.code]
    for number, words in enumerate(rows, start=1):
        _write_words(sheet, number, 1, words)
        sheet.cell(number, 1).alignment = Alignment(wrap_text=True, vertical="top")
    sheet.column_dimensions["A"].width = 110


def _sentences(section: Section) -> list[str]:
    found = ["", section.heading.upper()]
    for part in section.parts:
        found += [part.heading, *part.lines, f"Nguồn: {part.origin}." if part.origin else ""]
    return [line for place, line in enumerate(found) if line or place == 0]


def _table(sheet: Worksheet, table: Table, origin: str) -> None:
    _write_words(sheet, 1, 1, table.caption)
    sheet.cell(1, 1).font = Font(bold=True)
    for column, head in enumerate(table.heads, start=1):
        _write_words(sheet, 2, column, head)
        sheet.cell(2, column).font = Font(bold=True)
        sheet.cell(2, column).alignment = Alignment(wrap_text=True, vertical="top")
        sheet.column_dimensions[get_column_letter(column)].width = WIDTHS[min(column, len(WIDTHS)) - 1]
    shares = {place for row in table.rows for place, cell in enumerate(row) if cell.is_share}
    for number, row in enumerate(table.rows, start=3):
        _row(sheet, number, row, shares)
    if shares:
        _write_words(sheet, 2, len(table.heads) + 1, "Tỷ lệ (số)")
    below = len(table.rows) + 4
    for line in (table.note, f"Nguồn: {origin}." if origin else ""):
        if line:
            _write_words(sheet, below, 1, line)
            below += 1
    sheet.freeze_panes = "A3"


def _row(sheet: Worksheet, number: int, row: tuple[Cell, ...], shares: set[int]) -> None:
    for column, cell in enumerate(row, start=1):
        if cell.day:
            sheet.cell(number, column, date.fromisoformat(cell.day)).number_format = "DD/MM/YYYY"
        elif cell.number is not None and not cell.is_share:
            sheet.cell(number, column, int(cell.number)).number_format = "#,##0"
        else:
            _write_words(sheet, number, column, cell.words)
    for place in shares:
        if row[place].number is not None:
            # The words with the base stand in the row; this is the same share to reckon with.
            sheet.cell(number, len(row) + 1, row[place].number).number_format = "0.00%"


def _write_words(sheet: Worksheet, row: int, column: int, words: str) -> None:
    if not words:
        return
    cell = sheet.cell(row, column)
    cell.value = words
    cell.data_type = "s"
    if words.startswith(FORMULA_SIGNS):
        cell.quotePrefix = True
