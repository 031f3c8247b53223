"""A hundred thousand invented cases, as a busy station would have after years."""

import random
import sqlite3
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

from kiosk.domain.codes import new_code

STATUSES = ("waiting", "message-arrived", "stuck", "activated", "not-registered")
ANSWERS = '{"for_whom": "self", "installed": "yes", "registered": "level-2", "message": "no", "hamlet": "-"}'


def fill(instance: Path, count: int, seed: int = 1) -> None:
    """Write the cases and one event each straight into the database."""
    luck = random.Random(seed)
    codes = list({new_code(luck.choice) for _ in range(count + count // 50)})[:count]
    start = date(2026, 6, 1)
    with closing(sqlite3.connect(instance / "kiosk.sqlite")) as connection, connection:
        for number, code in enumerate(codes, start=1):
            day = start + timedelta(days=luck.randrange(170))
            status = luck.choice(STATUSES)
            moment = f"{day} 08:00:00"
            connection.execute(
                "INSERT INTO cases (code, procedure, status, answers, hamlet, due_on, next_on, version, unlocked,"
                " created_at, changed_at, touched_at) VALUES (?, 'kich-hoat-vneid', ?, ?, ?, ?, ?, 1, 1, ?, ?, ?)",
                (code, status, ANSWERS, f"Thôn {luck.randrange(12)}", day.isoformat(), day.isoformat(), *[moment] * 3),
            )
            connection.execute(
                "INSERT INTO case_events (case_id, action, from_status, to_status, actor, at, details)"
                " VALUES (?, 'await-message', 'draft', ?, 'citizen', ?, '{}')",
                (number, status, moment),
            )
