"""How fast the officers' case list and its search come, over a hundred thousand cases with half a million words."""

import random
import sqlite3
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from flask import Flask

from kiosk.domain.text import fold
from kiosk.extensions import db
from tests.bench import many_cases
from tests.bench.figures import Figure, percentile, spread
from tests.desk import Desk, at_the_desk
from tests.kiosks import a_kiosk

MANY = 100_000
ROUNDS = 6
BOUND_MS = 60
# The names of every third family and the middle and given names that go with them.
FAMILIES = ("Nguyễn",) * 38 + ("Trần",) * 12 + ("Lê",) * 9 + ("Phạm",) * 7 + ("Hoàng", "Vũ", "Bùi", "Đỗ", "Dương", "Lý")
MIDDLE = ("Thị", "Văn", "Thị Thu", "Hữu", "Đức", "Ngọc", "Thị Bích", "Quang")
GIVEN = ("Lý", "Hà", "Toàn", "Mai", "Huy", "Giang", "Minh", "Sơn", "Phượng", "Khánh", "Tuấn", "Thắm", "Quyên", "Dậu")
LISTS = ("", "?thu-tuc=kich-hoat-vneid", "?tinh-trang=stuck", "?han=qua-han", "?thon=Thôn 3", "?xong=1", "?trang=20")
SEARCHES = ("nguyen", "tran ly", "le thi thu mai", "Dương Văn Dậu", "09001", "0900012345", "ly", "thon dong", "zzz")


def figures() -> list[Figure]:
    """The figures of this part."""
    with tempfile.TemporaryDirectory() as folder:
        app = _many(Path(folder))
        desk = at_the_desk(app)
        listed, searched = list(_lists(desk)), list(_searches(desk))
        with app.app_context():
            db.engine.dispose()
    return [
        Figure("case list, 100 000 cases", percentile(listed, 95), "ms", BOUND_MS, f"p95 of GET; {spread(listed)}"),
        Figure("case search, 100 000 cases", percentile(searched, 95), "ms", BOUND_MS, f"p95; {spread(searched)}"),
    ]


def _many(folder: Path) -> Flask:
    app = a_kiosk(folder / "instance", SESSION_COOKIE_SECURE=False)
    many_cases.fill(app.config["KIOSK"].instance, MANY)
    _name(app.config["KIOSK"].database)
    return app


def _name(database: Path) -> None:
    """Give every case words; what is finished is due no more."""
    luck = random.Random(2)
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute("UPDATE cases SET next_on = NULL WHERE status IN ('activated', 'not-registered')")
        connection.executemany(
            "INSERT INTO case_words (case_id, kind, word) VALUES (?, ?, ?)",
            (row for number in range(1, MANY + 1) for row in _words(number, luck)),
        )


def _words(number: int, luck: random.Random) -> Iterator[tuple[int, str, str]]:
    words = fold(f"{luck.choice(FAMILIES)} {luck.choice(MIDDLE)} {luck.choice(GIVEN)}").split()
    yield from ((number, "name", " ".join(words[place:])) for place in range(len(words)))
    yield number, "phone", f"09{number:08}"


def _lists(desk: Desk) -> Iterator[float]:
    for _ in range(ROUNDS):
        for query in LISTS:
            begun = time.perf_counter()
            assert desk.client.get(f"/can-bo/ho-so{query}").status_code == 200
            yield (time.perf_counter() - begun) * 1000


def _searches(desk: Desk) -> Iterator[float]:
    fields = desk.opens("/can-bo/ho-so").page.form("/can-bo/ho-so").fields
    for _ in range(ROUNDS):
        for words in SEARCHES:
            begun = time.perf_counter()
            answer = desk.client.post("/can-bo/ho-so", data={**fields, "tim": words})
            yield (time.perf_counter() - begun) * 1000
            assert answer.status_code == 200
