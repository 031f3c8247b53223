"""A list of 20,000 invented people as a workbook: read, checked and written into the ledger while citizens go on."""

import random
import threading
import time
import tracemalloc
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from flask import Flask
from openpyxl import Workbook
from sqlalchemy import func, select

from kiosk.extensions import db
from kiosk.import_worker import ImportWorker
from kiosk.models import FollowUp, Receipt
from kiosk.services.imports import stages, storing
from kiosk.services.transaction import writing
from tests.bench.figures import Figure, percentile, spread
from tests.desk import an_officer
from tests.kiosks import MONDAY, a_kiosk

PEOPLE = 20_000
HEADINGS = ("STT", "Họ và tên", "Ngày sinh", "Thôn/Tổ dân phố", "Số điện thoại", "Số định danh", "Trạng thái", "Lý do",
            "Ngày hẹn", "Kết quả")  # fmt: skip
_FAMILIES = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Giáp", "Thân", "Dương")
_MIDDLES = ("Văn", "Thị", "Đức", "Ngọc", "Minh", "Thị Thu", "Xuân", "Quang", "Hồng", "Thị Kim")
_GIVEN = ("An", "Bình", "Chiến", "Dung", "Giang", "Hạnh", "Hòa", "Hùng", "Lan", "Mai", "Nga", "Phúc", "Quỳnh", "Thắng")
_STATES = ("Đã thu nhận", "Đã phê duyệt", "Chưa kích hoạt")
_CAUSES = ("", "Chưa nhận được SMS", "Mất SIM", "Không có smartphone", "Đi làm ăn xa", "Già yếu", "Sợ lừa đảo")


def people(count: int, hamlets: tuple[str, ...], seed: int = 1) -> list[list[object]]:
    """Rows of invented people: one in fifty has a fault, one in two a number."""
    luck = random.Random(seed)
    rows: list[list[object]] = []
    for number in range(1, count + 1):
        year = luck.randrange(1936, 2009)
        letters = f"{number % 1000:03}".translate(_AS_WORDS)
        name = f"{luck.choice(_FAMILIES)} {luck.choice(_MIDDLES)} {luck.choice(_GIVEN)} {letters} Mẫu"
        phone = f"09{luck.randrange(10**8):08}" if number % 50 else "12"
        digits = f"024{luck.randrange(4)}{year % 100:02}{number:06}" if number % 2 else ""
        born = f"0{luck.randrange(1, 10)}/1{luck.randrange(3)}/{year}"
        said = (luck.choice(_STATES), luck.choice(_CAUSES), "", "")
        rows.append([number, name, born, luck.choice(hamlets), phone, digits, *said])
    return rows


_AS_WORDS = str.maketrans({str(n): w for n, w in enumerate(("A", "B", "C", "D", "E", "G", "H", "I", "K", "L"))})


def workbook(rows: list[list[object]]) -> bytes:
    """The rows as the station would get them: two lines of title, the headings, the people."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Danh sách")
    sheet.append(["CÔNG AN XÃ BẮC LŨNG"])
    sheet.append(["DANH SÁCH CÔNG DÂN CHƯA KÍCH HOẠT TÀI KHOẢN ĐỊNH DANH ĐIỆN TỬ"])
    sheet.append(HEADINGS)
    for row in rows:
        sheet.append(row)
    content = BytesIO()
    book.save(content)
    return content.getvalue()


def figures() -> list[Figure]:
    """The figures of this part."""
    with TemporaryDirectory() as folder:
        app = a_kiosk(Path(folder), clock=lambda: datetime.now(MONDAY.tzinfo))
        content = workbook(people(PEOPLE, app.config["STATION"].hamlets))
        with _somebody_writes(app) as waits:
            read, checked, written = _times(app, content)
            waited = list(waits)
        growth = _memory(content)
        with app.app_context():
            kept = db.session.scalar(select(func.count()).select_from(FollowUp)) or 0
            db.engine.dispose()
    whole = read + checked + written
    parts = f"{PEOPLE} rows, {len(content) / 1e6:.1f} MB: read {read:.1f}, dry run {checked:.1f}, written {written:.1f}"
    return [
        Figure("import of 20,000 rows", whole, "s", 20, f"{parts}; {kept} people new; another writer all the while"),
        Figure("another write during it", percentile(waited, 99), "ms", 100, f"p99; {spread(waited)}"),
        Figure("memory for reading the file", growth, "MB", 120, "most of it at one time, by tracemalloc"),
    ]


def _times(app: Flask, content: bytes) -> tuple[float, float, float]:
    worker = ImportWorker(app)
    begun = time.perf_counter()
    with app.app_context():
        with writing():
            who = an_officer("ha", datetime.now(MONDAY.tzinfo))
        number = storing.take(content, "Danh sách", who, app.config["CLOCK"])
    read = time.perf_counter()
    _step(app, number, "check")
    worker.run_once()
    checked = time.perf_counter()
    _step(app, number, "apply")
    worker.run_once()
    return read - begun, checked - read, time.perf_counter() - checked


def _step(app: Flask, number: int, name: str) -> None:
    with app.app_context(), writing():
        one = stages.of_number(number)
        assert one is not None
        stages.step(one, name, an_officer("ha"), app.config["CLOCK"]())


@contextmanager
def _somebody_writes(app: Flask) -> Iterator[list[float]]:
    """How long each small write took, in ms, of a citizen who taps four times a second."""
    waits: list[float] = []
    stop = threading.Event()

    def write() -> None:
        while not stop.wait(0.05):
            begun = time.perf_counter()
            with app.app_context(), writing():
                db.session.add(Receipt(nonce=f"bench-{len(waits)}", location="/", at=app.config["CLOCK"]()))
            waits.append((time.perf_counter() - begun) * 1000)

    thread = threading.Thread(target=write)
    thread.start()
    try:
        yield waits
    finally:
        stop.set()
        thread.join()


def _memory(content: bytes) -> float:
    from kiosk.services.imports import columns, table

    tracemalloc.start()
    table.read(content, columns.is_heading)
    most = tracemalloc.get_traced_memory()[1] / 1e6
    tracemalloc.stop()
    return most
