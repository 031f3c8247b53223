"""Lists to import in tests: files of invented people, and an import brought to where a test begins."""

from collections.abc import Callable
from datetime import datetime
from io import BytesIO
from typing import Any

from flask import Flask
from openpyxl import Workbook
from sqlalchemy import select

from kiosk.extensions import db
from kiosk.import_worker import ImportWorker
from kiosk.models import FollowUp, Import
from kiosk.services.imports import stages, storing
from kiosk.services.transaction import writing
from tests.desk import an_officer

HEADINGS = ("STT", "Họ và tên", "Năm sinh", "Thôn", "Số điện thoại", "Số định danh", "Trạng thái", "Lý do", "Ngày hẹn",
            "Kết quả")  # fmt: skip
LY = (1, "Trần Thị Lý Mẫu", 1958, "Thôn Trại", "0900111222", "024158000012", "Đã phê duyệt", "Mất SIM", "", "")
TAM = (2, "Vũ Văn Tám Mẫu", 1949, "Thôn Bến", "0900111333", "024049000013", "Đã thu nhận", "", "", "")
SEN = (3, "Bùi Thị Sen Mẫu", 1971, "Thôn Chợ", "", "", "Chưa kích hoạt", "Đi làm xa", "30/11/2026", "")


def a_row(**changed: Any) -> tuple[Any, ...]:
    """Bà Lý with some cells changed, by the key of the field."""
    keys = ("number", "name", "birth", "hamlet", "phone", "id", "state", "cause", "next", "result")
    return tuple(changed.get(key, cell) for key, cell in zip(keys, LY, strict=True))


def a_workbook(*rows: tuple[Any, ...], above: tuple[tuple[Any, ...], ...] = (HEADINGS,)) -> bytes:
    """An XLSX file with these rows under those above."""
    book = Workbook()
    sheet = book.worksheets[0]
    for row in (*above, *rows):
        sheet.append(row)
    content = BytesIO()
    book.save(content)
    return content.getvalue()


def as_text(*rows: tuple[Any, ...], sign: str = ";") -> str:
    """The same as lines of text."""
    return "\r\n".join(sign.join(str(cell) for cell in row) for row in (HEADINGS, *rows)) + "\r\n"


def taken(app: Flask, content: bytes, label: str = "Danh sách") -> int:
    """The number of an import with the rows of that file. Inside the app's context."""
    with writing():
        who = an_officer("ha", app.config["CLOCK"]())
    return storing.take(content, label, who, app.config["CLOCK"])


def stepped(app: Flask, number: int, *names: str) -> None:
    """Press these buttons one after the other, and let the worker do the work of each."""
    for name in names:
        with writing():
            stages.step(the_import(number), name, an_officer("ha"), app.config["CLOCK"]())
        ImportWorker(app).run_once()
        db.session.rollback()


def checked(app: Flask, *rows: tuple[Any, ...]) -> int:
    """An import of these people after its dry run."""
    number = taken(app, a_workbook(*rows))
    stepped(app, number, "check")
    return number


def applied(app: Flask, *rows: tuple[Any, ...]) -> int:
    """An import of these people, written into the ledger."""
    number = checked(app, *rows)
    stepped(app, number, "apply")
    return number


def the_import(number: int) -> Import:
    """The import of that number, as it is now."""
    found = stages.of_number(number)
    assert found is not None
    return found


def ledger_rows(but: tuple[str, ...] = ()) -> list[tuple[Any, ...]]:
    """Every row of the ledger, with all its columns but these."""
    columns = [column for column in FollowUp.__table__.columns if column.name not in but]
    rows = [tuple(row) for row in db.session.execute(select(*columns).order_by(FollowUp.id))]
    db.session.rollback()
    return rows


def people() -> dict[str, FollowUp]:
    """The people of the ledger by name."""
    return {row.full_name or "": row for row in db.session.scalars(select(FollowUp).order_by(FollowUp.id))}


def at(app: Flask) -> Callable[[], datetime]:
    """The clock of that kiosk."""
    clock: Callable[[], datetime] = app.config["CLOCK"]
    return clock
