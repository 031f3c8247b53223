"""How long the dashboard takes over two years: 100,000 cases, 30,000 tickets, figures of every week and hamlet."""

import random
import sqlite3
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from statistics import median

from kiosk.domain import periods
from kiosk.domain.figures import COLUMNS
from kiosk.domain.queueing import KINDS as QUEUE_KINDS
from kiosk.extensions import db
from kiosk.services.transaction import writing
from tests.bench.figures import Figure, percentile, spread
from tests.bench.many_cases import fill
from tests.desk import an_officer, at_the_desk
from tests.kiosks import MONDAY, HandClock, a_kiosk

CASES, DAYS, TICKETS_A_DAY, RUNS = 100_000, 730, 60, 30
LAST = MONDAY.date()
ADDRESS = "/can-bo/tong-quan?ky=dot-{}-{}"
KINDS = ("gave-up", "witnessed", "activated")
KEYS = [(kind, f"kich-hoat-vneid/buoc-{number}") for kind in KINDS for number in range(12)]
KEYS += [("finished", slug) for slug in ("kich-hoat-vneid", "dang-ky-tam-tru", "xac-nhan-cu-tru", "tach-ho")]
LETTERS = {kind: known.letter for kind, known in QUEUE_KINDS.items()}
KEYS += [("print-failed", "media-empty"), ("printed", "appointment")]


def figures() -> list[Figure]:
    """The figures of this part."""
    with tempfile.TemporaryDirectory() as folder:
        app = a_kiosk(Path(folder), HandClock())
        fill(Path(folder), CASES)
        with app.app_context():
            with writing():
                officer = an_officer("ha").id
            hamlets = app.config["STATION"].hamlets
        fill_the_rest(Path(folder), officer, hamlets)
        client = at_the_desk(app, "ha").client
        address = ADDRESS.format(LAST - timedelta(days=DAYS - 1), LAST)
        times = []
        for _ in range(RUNS + 3):
            begun = time.perf_counter()
            answer = client.get(address)
            times.append((time.perf_counter() - begun) * 1000)
            assert answer.status_code == 200, answer.status_code
        with app.app_context():
            db.engine.dispose()
    how = f"{spread(times[3:])}; {CASES} cases, {len(list(_days())) * TICKETS_A_DAY} tickets, weekly figures"
    return [
        Figure("dashboard, two years, p95", percentile(times[3:], 95), "ms", 200, how),
        Figure("dashboard, two years, median", median(times[3:]), "ms", None, "same run"),
    ]


def _days() -> Iterator[date]:
    """The working days of two years."""
    return (day for back in range(DAYS) if (day := LAST - timedelta(days=back)).weekday() < 5)


def fill_the_rest(instance: Path, officer: int, hamlets: tuple[str, ...]) -> None:
    """Tickets, anonymous counts, people of the ledger and entered figures, straight into the database."""
    luck = random.Random(2)
    with closing(sqlite3.connect(instance / "kiosk.sqlite")) as connection, connection:
        for number, day in enumerate(_days(), start=1):
            _a_day(connection, number, day, luck)
        _ledger(connection, luck, hamlets)
        _entered(connection, officer, hamlets, luck)
        connection.execute("ANALYZE")


def _a_day(connection: sqlite3.Connection, number: int, day: date, luck: random.Random) -> None:
    # The database keeps UTC without saying so.
    begun = datetime(day.year, day.month, day.day, 0, 30, tzinfo=UTC).replace(tzinfo=None)
    connection.execute(
        "INSERT INTO business_days (id, \"on\", opened_at, last_at, clock_flag) VALUES (?, ?, ?, ?, '')",
        (number, day.isoformat(), str(begun), str(begun)),
    )
    rows = []
    for ticket in range(1, TICKETS_A_DAY + 1):
        issued = begun + timedelta(minutes=8 * ticket)
        called = issued + timedelta(seconds=luck.randrange(30, 3600))
        done = called + timedelta(seconds=luck.randrange(60, 2400))
        kind = luck.choice(tuple(LETTERS))
        rows.append((number, LETTERS[kind], ticket, kind, *map(str, (issued, issued, called, called, done))))
    connection.executemany(
        "INSERT INTO tickets (day_id, letter, number, kind, origin, status, people, priority, screen, symptom, outcome,"
        " calls, issued_at, waiting_since, first_called_at, served_at, done_at, held_seconds)"
        " VALUES (?, ?, ?, ?, 'kiosk', 'done', 1, '', '', '', 'helped', 1, ?, ?, ?, ?, ?, 0)",
        rows,
    )
    connection.executemany(
        'INSERT INTO tallies ("on", kind, key, count) VALUES (?, ?, ?, ?)',
        [(day.isoformat(), kind, key, luck.randrange(1, 9)) for kind, key in KEYS],
    )


def _ledger(connection: sqlite3.Connection, luck: random.Random, hamlets: tuple[str, ...]) -> None:
    moment = f"{LAST} 01:00:00"
    causes = ("no-message", "sim", "no-smartphone", "away", "frail", "fears-fraud", None)
    connection.executemany(
        "INSERT INTO follow_ups (hamlet, cause, account, reason, attempts_made, stopped, created_at, changed_at)"
        " VALUES (?, ?, '', '', 0, '', ?, ?)",
        [(luck.choice(hamlets), luck.choice(causes), moment, moment) for _ in range(20_000)],
    )


def _entered(connection: sqlite3.Connection, officer: int, hamlets: tuple[str, ...], luck: random.Random) -> None:
    rows, week, grown = [], periods.of_kind("tuan", LAST), 0
    for back in range(104):
        grown = 4000 - back * 30
        for column in COLUMNS:
            for hamlet in ("", *hamlets):
                value = grown * (len(hamlets) if not hamlet else 1) + luck.randrange(9)
                rows.append((column, hamlet, str(week.first), str(week.last), value, str(week.last), officer))
        week = week.previous
    rows += [("target", hamlet, "2024-01-01", "2026-12-31", 6000, "2024-01-01", officer) for hamlet in ("", *hamlets)]
    connection.executemany(
        'INSERT INTO entered_figures ("column", hamlet, first, last, value, source, as_of, officer_id, at)'
        " VALUES (?, ?, ?, ?, ?, 'Hệ thống định danh', ?, ?, '2026-11-23 01:00:00')",
        rows,
    )
