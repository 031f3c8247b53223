"""Tệp để sửa: the faulty rows as a workbook, each with what to mend, to be filled in and imported again.

Made in memory to the last byte: the library would write each sheet into a file first.
"""

import re
from collections.abc import Sequence
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.writer.excel import ExcelWriter
from sqlalchemy import Row, select

from kiosk.extensions import db
from kiosk.models import Import, ImportRow
from kiosk.services.imports.stages import FAULT, let_go
from kiosk.services.imports.table import politely

TO_MEND, WHERE = "Cần sửa", "Dòng trong tệp cũ"
TEXT = "@"
# Years and ordinal numbers; longer ones may have zeros in front that count.
_SMALL_NUMBER = re.compile(r"0|[1-9][0-9]{0,3}")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
WIDTH, WIDTH_TO_MEND = 20, 60


def workbook(one: Import) -> bytes:
    """The file. Empty of people when no row is faulty. Not inside writing()."""
    headings = list(one.headings)
    rows = select(ImportRow.row, ImportRow.cells, ImportRow.faults).where(
        ImportRow.import_id == one.id, ImportRow.fate == FAULT
    )
    faulty = db.session.execute(rows.order_by(ImportRow.row)).all()
    let_go()
    return _made(headings, faulty)


def _made(headings: Sequence[str], faulty: Sequence[Row[int, list[str], list[str]]]) -> bytes:
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Cần sửa")
    width = len(headings)
    for column in range(1, width + 3):
        wide = WIDTH_TO_MEND if column == width + 1 else WIDTH
        sheet.column_dimensions[get_column_letter(column)].width = wide
    sheet.freeze_panes = "A2"
    sheet._writer = WorksheetWriter(sheet, BytesIO())
    sheet._writer.write_top()
    sheet.append([_cell(sheet, words, bold=True) for words in (*headings, TO_MEND, WHERE)])
    for number, cells, faults in politely(faulty):
        kept = [*cells, *[""] * (width - len(cells))][:width]
        sheet.append([_cell(sheet, text) for text in (*kept, " ".join(faults), str(number))])
    return _saved(book)


def _cell(sheet: Any, text: str, bold: bool = False) -> Any:
    """A number where it is one for certain, else text that no spreadsheet takes for a formula."""
    text = ILLEGAL_CHARACTERS_RE.sub("", text)
    if _SMALL_NUMBER.fullmatch(text):
        return WriteOnlyCell(sheet, int(text))
    cell = WriteOnlyCell(sheet, text)
    cell.data_type = "s"
    cell.number_format = TEXT
    cell.quotePrefix = text.startswith(_FORMULA)
    if bold:
        cell.font, cell.alignment = Font(bold=True), Alignment(wrap_text=True, vertical="top")
    return cell


class _InMemory(ExcelWriter):
    """Writes a workbook whose sheets lie in memory."""

    _archive: ZipFile

    def write_worksheet(self, ws: Any) -> None:
        """Put the sheet into the archive."""
        if not ws.closed:
            ws.close()
        ws._rels = ws._writer._rels
        self._archive.writestr(ws.path[1:], ws._writer.read())
        self.manifest.append(ws)


def _saved(book: Workbook) -> bytes:
    content = BytesIO()
    with ZipFile(content, "w", ZIP_DEFLATED, allowZip64=True) as archive:
        _InMemory(book, archive).save()
    return content.getvalue()
