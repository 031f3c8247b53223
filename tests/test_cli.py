"""What is done at the keyboard of the station's PC."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest
from click.testing import Result
from flask import Flask

from kiosk.cli.group import ready_app
from kiosk.config import Config
from kiosk.domain import privacy
from kiosk.factory import create_app
from kiosk.models import PrintStatus
from kiosk.printing.backends.folder import FolderBackend
from kiosk.services.transaction import writing
from tests.builders import a_case, a_draft
from tests.kiosks import HandClock
from tests.services.test_visits import a_print

ROOT = Path(__file__).parents[1]


def run(app: Flask, *words: str) -> Result:
    """`flask --app wsgi kiosk <words>`."""
    return app.test_cli_runner().invoke(args=["kiosk", *words])


def an_unprepared_app(folder: Path) -> Flask:
    """The app of a folder in which nothing is yet."""
    return create_app(Config(folder))


class TestDue:
    """`kiosk due`: the date for officers and checks."""

    @pytest.mark.parametrize(
        ("start", "days", "printed"),
        [
            ("2026-11-23", "3", "2026-11-27"),
            ("23/11/2026", "3", "2026-11-27"),
            ("2026-11-23", "0", "2026-11-23"),
            ("2026-02-13", "15", "2026-03-13"),
        ],
    )
    def test_the_date_is_printed_and_nothing_else(self, app: Flask, start: str, days: str, printed: str) -> None:
        result = run(app, "due", "--from", start, "--days", days)

        assert (result.exit_code, result.output) == (0, f"{printed}\n")

    @pytest.mark.parametrize(
        "start",
        ["", "hôm nay", "2026-13-01", "2026-02-30", "0000-01-01", "31/02/2026", "9" * 1_000_000, "2026-11-23\x00"],
    )
    def test_what_is_no_day_is_answered_with_a_sentence(self, app: Flask, start: str) -> None:
        result = run(app, "due", "--from", start, "--days", "3")

        assert result.exit_code == 2
        assert "--from phải là một ngày có thật" in result.output

    @pytest.mark.parametrize("start", ["0001-01-01", "9999-12-31", "2019-12-31", "2031-01-01"])
    def test_a_year_without_calendar_is_answered_with_a_sentence(self, app: Flask, start: str) -> None:
        result = run(app, "due", "--from", start, "--days", "3")

        assert result.exit_code == 2
        assert "từ năm 2020 đến năm 2030" in result.output

    @pytest.mark.parametrize("days", ["-1", "367", "99999999999999999999"])
    def test_a_number_of_days_out_of_proportion_is_answered_with_a_sentence(self, app: Flask, days: str) -> None:
        result = run(app, "due", "--from", "2026-11-23", "--days", days)

        assert result.exit_code == 2
        assert "Số ngày phải từ 0 đến 366" in result.output

    @pytest.mark.parametrize("days", ["ba", "", "3.5", "9" * 5000, "0x3"])
    def test_what_is_no_number_is_refused_without_a_traceback(self, app: Flask, days: str) -> None:
        result = run(app, "due", "--from", "2026-11-23", "--days", days)

        assert result.exit_code == 2
        assert "--days" in result.output

    def test_the_day_must_be_given(self, app: Flask) -> None:
        assert run(app, "due", "--days", "3").exit_code == 2

    def test_no_station_is_needed_to_count_days(self, tmp_path: Path) -> None:
        result = run(an_unprepared_app(tmp_path), "due", "--from", "2026-11-23", "--days", "3")

        assert result.output == "2026-11-27\n"


class TestPrepare:
    """`kiosk prepare`: everything from nothing, and nothing when it is there."""

    def test_an_empty_folder_gets_everything(self, tmp_path: Path) -> None:
        folder = tmp_path / "mới" / "instance"

        result = run(an_unprepared_app(folder), "prepare")

        assert result.exit_code == 0, result.output
        assert "Công an xã Bắc Lũng" in result.output
        assert {path.name for path in folder.iterdir()} >= {"station.toml", "kiosk.sqlite", "secret_key", "prints"}

    @pytest.mark.parametrize("name", ["Công an xã", "50%20", "số #1", "a?b"])
    def test_whatever_the_folder_is_called_the_database_is_in_it(self, tmp_path: Path, name: str) -> None:
        folder = tmp_path / name

        result = run(an_unprepared_app(folder), "prepare")

        assert result.exit_code == 0, result.output
        assert (folder / "kiosk.sqlite").is_file()
        assert run(create_app(Config(folder)), "check").exit_code == 0
        assert [path.name for path in tmp_path.iterdir()] == [name]

    def test_a_prepared_kiosk_is_sound(self, tmp_path: Path) -> None:
        run(an_unprepared_app(tmp_path), "prepare")

        result = run(create_app(Config(tmp_path)), "check")

        assert (result.exit_code, result.output) == (0, "Mọi thứ đều ổn.\n")

    def test_a_second_run_changes_nothing(self, tmp_path: Path) -> None:
        run(an_unprepared_app(tmp_path), "prepare")
        (tmp_path / "station.toml").write_text(
            (tmp_path / "station.toml").read_text(encoding="utf-8").replace("0204 000 000", "0204 111 111"),
            encoding="utf-8",
        )
        before = {path.name: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()}

        result = run(create_app(Config(tmp_path)), "prepare")

        assert (result.exit_code, result.output) == (0, "")
        assert {path.name: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()} == before

    def test_the_data_of_the_station_survive(self, tmp_path: Path) -> None:
        run(an_unprepared_app(tmp_path), "prepare")
        app = create_app(Config(tmp_path))
        with app.app_context(), writing():
            code = a_case().code

        run(app, "prepare")

        with closing(sqlite3.connect(tmp_path / "kiosk.sqlite")) as connection:
            assert connection.execute("SELECT code FROM cases").fetchall() == [(code,)]


def a_printed_file(app: Flask, subject: str, now: datetime) -> Path:
    """A paper that the folder backend has written at that moment."""
    config = app.config["KIOSK"]
    with app.app_context(), writing():
        job = a_print(subject=subject, status=PrintStatus.PRINTED, created_at=now, changed_at=now)
        name = FolderBackend(config.prints).send(job.id, b"%PDF-", "A4")
    os.utime(config.prints / name, (now.timestamp(), now.timestamp()))
    return config.prints / name


class TestPurge:
    """`kiosk purge`: the retention table, carried out and counted."""

    def test_every_line_is_named_with_its_number(self, app: Flask, clock: HandClock) -> None:
        with app.app_context(), writing():
            a_draft()
        clock.forward(minutes=9)

        result = run(app, "purge")

        lines = result.output.splitlines()
        assert result.exit_code == 0
        assert len(lines) == len(privacy.RETENTION)
        assert lines[0].split(maxsplit=1) == ["1", "Câu trả lời của lượt ghé chưa xong"]
        assert {line.split()[0] for line in lines[1:]} == {"0"}

    def test_a_second_run_finds_nothing(self, app: Flask, clock: HandClock) -> None:
        with app.app_context(), writing():
            a_draft()
        clock.forward(minutes=9)
        run(app, "purge")

        assert {line.split()[0] for line in run(app, "purge").output.splitlines()} == {"0"}

    def test_the_file_of_a_print_is_deleted_with_its_row_and_a_younger_one_stays(
        self, app: Flask, clock: HandClock
    ) -> None:
        """The notice promises two days for "tệp và nội dung phiếu in"."""
        folder = app.config["KIOSK"].prints
        old = a_printed_file(app, "tờ cũ", clock.now)
        clock.forward(days=2, seconds=1)
        young = a_printed_file(app, "tờ mới", clock.now)

        run(app, "purge")

        assert [path.name for path in folder.iterdir()] == [young.name]
        assert not old.exists()

    def test_an_unprepared_kiosk_says_what_to_do(self, tmp_path: Path) -> None:
        for word in ("purge", "check", "serve"):
            result = run(an_unprepared_app(tmp_path), word)

            assert result.exit_code == 1
            assert "kiosk prepare" in result.output


class TestCheck:
    """`kiosk check`: what has to be mended."""

    def test_a_database_that_was_never_migrated_is_named(self, app: Flask) -> None:
        result = run(app, "check")

        assert result.exit_code == 1
        assert "chưa được nâng cấp" in result.output

    def test_a_broken_database_is_named_without_a_traceback(self, tmp_path: Path) -> None:
        run(an_unprepared_app(tmp_path), "prepare")
        (tmp_path / "kiosk.sqlite").write_bytes(b"\xff" * 8192)

        result = run(create_app(Config(tmp_path)), "check")

        assert result.exit_code == 1
        assert "Tệp dữ liệu bị hỏng" in result.output


class TestDocs:
    """`kiosk docs`: the generated documents."""

    def test_the_pages_are_written_where_they_are_wanted(self, app: Flask, tmp_path: Path) -> None:
        result = run(app, "docs", "--folder", str(tmp_path / "docs"))

        assert result.exit_code == 0
        assert (tmp_path / "docs" / "case-lifecycle.md").is_file()
        assert (tmp_path / "docs" / "procedures" / "kich-hoat-vneid.md").is_file()


def started(folder: Path, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """The real command in its own process."""
    return subprocess.run(
        [sys.executable, "-m", "flask", "--app", "wsgi", "kiosk", *words],
        cwd=ROOT,
        env=os.environ | {"KIOSK_INSTANCE": str(folder)} | environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


@pytest.mark.slow
def test_the_command_of_the_issue_prints_the_date(tmp_path: Path) -> None:
    """Slow: a whole Python process starts."""
    result = started(tmp_path, "due", "--from", "2026-11-23", "--days", "3")

    assert (result.returncode, result.stdout, result.stderr) == (0, "2026-11-27\n", "")


@pytest.mark.slow
def test_a_mistake_in_the_stations_file_is_a_sentence_and_no_traceback(tmp_path: Path) -> None:
    """Slow: a whole Python process starts."""
    (tmp_path / "station.toml").write_text("name = 7", encoding="utf-8")

    result = started(tmp_path, "check")

    assert result.returncode != 0
    assert "điền mục “name”" in result.stderr
    assert "Traceback" not in result.stderr


@pytest.mark.slow
def test_a_mistake_in_a_setting_is_a_sentence_and_no_traceback(tmp_path: Path) -> None:
    """Slow: a whole Python process starts."""
    result = started(tmp_path, "check", KIOSK_PORT="nghìn")

    assert result.returncode != 0
    assert "KIOSK_PORT phải là một số" in result.stderr
    assert "Traceback" not in result.stderr


def test_getting_ready_leaves_no_lock_behind_that_would_keep_the_kiosk_from_writing(tmp_path: Path) -> None:
    run(an_unprepared_app(tmp_path), "prepare")
    app = create_app(Config(tmp_path))
    with app.app_context():
        ready_app()

        with closing(sqlite3.connect(tmp_path / "kiosk.sqlite", timeout=0.1)) as other, other:
            other.execute("INSERT INTO receipts (nonce, location, at) VALUES ('x', '/', '2026-11-23 00:00:00')")
