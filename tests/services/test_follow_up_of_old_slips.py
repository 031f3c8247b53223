"""Slips that were given before there was a ledger are on it after the update."""

import sqlite3
from contextlib import closing
from pathlib import Path

from alembic.command import upgrade
from alembic.config import Config as AlembicConfig

from kiosk import station
from kiosk.config import Config
from kiosk.database import MIGRATIONS
from kiosk.domain.follow_up import CAUSES, CAUSES_OF_THE_KIOSK, WHY
from kiosk.factory import create_app

OPEN = [("waiting", None), ("message-arrived", None), ("not-registered", None)]
STUCK = [("stuck", cause) for cause in CAUSES_OF_THE_KIOSK]
OTHERS = [("activated", None), ("draft", None), ("withdrawn", None), ("lapsed", None)]
INSERT = (
    "INSERT INTO cases (code, procedure, status, answers, cause, hamlet, next_on, unlocked, version, "
    "created_at, changed_at, touched_at) VALUES (?, ?, ?, '{}', ?, 'Thôn Trại', '2026-11-27', 1, 1, "
    "'2026-11-20 02:00:00', '2026-11-20 02:00:00', '2026-11-20 02:00:00')"
)


def test_open_slips_of_before_are_on_the_ledger_with_the_causes_of_the_reports(tmp_path: Path) -> None:
    station.write_demo(tmp_path / "station.toml")
    config = Config(tmp_path)
    scripts = AlembicConfig()
    scripts.set_main_option("script_location", str(MIGRATIONS))
    app = create_app(config)
    with app.app_context():
        upgrade(scripts, "0002")
        with closing(sqlite3.connect(config.database)) as connection:
            for number, (status, cause) in enumerate([*OPEN, *STUCK, *OTHERS]):
                connection.execute(INSERT, (f"CODE{number}", "kich-hoat-vneid", status, cause))
            connection.execute(INSERT, ("CT01", "dang-ky-tam-tru", "printed", None))
            connection.commit()
        upgrade(scripts, "0003")

    with closing(sqlite3.connect(config.database)) as connection:
        rows = connection.execute(
            "SELECT c.status, c.cause, f.cause, f.reason, f.next_on, f.hamlet FROM follow_ups f "
            "JOIN cases c ON c.id = f.case_id ORDER BY c.id"
        ).fetchall()

    assert [(status, cause) for status, cause, *_ in rows] == [*OPEN, *STUCK]
    assert [kept for _, cause, kept, *_ in rows if cause] == list(CAUSES_OF_THE_KIOSK.values())
    assert {kept for _, _, kept, *_ in rows} <= {None, *CAUSES}
    assert {reason for _, _, _, reason, *_ in rows} <= set(WHY)
    assert {row[4:] for row in rows} == {("2026-11-27", "Thôn Trại")}
