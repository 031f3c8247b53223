"""What every connection is told first, and which journal is safe with which engine."""

import sqlite3

import pytest
from flask import Flask
from sqlalchemy.exc import IntegrityError

from kiosk.database import faults
from kiosk.extensions import BUSY_TIMEOUT_MS, Base, db, journal_mode
from kiosk.models import Contact
from kiosk.services.transaction import writing
from tests.builders import NOW, a_draft


@pytest.mark.parametrize(
    ("version", "mode"),
    [
        ((3, 7, 0), "DELETE"),
        ((3, 40, 1), "DELETE"),
        ((3, 44, 5), "DELETE"),
        ((3, 44, 6), "WAL"),
        ((3, 44, 9), "WAL"),
        ((3, 45, 0), "DELETE"),
        ((3, 45, 1), "DELETE"),
        ((3, 46, 1), "DELETE"),
        ((3, 50, 6), "DELETE"),
        ((3, 50, 7), "WAL"),
        ((3, 51, 0), "DELETE"),
        ((3, 51, 2), "DELETE"),
        ((3, 51, 3), "WAL"),
        ((3, 52, 0), "WAL"),
        ((4, 0, 0), "WAL"),
    ],
)
def test_wal_is_used_only_where_its_reset_cannot_lose_a_commit(version: tuple[int, int, int], mode: str) -> None:
    assert journal_mode(version) == mode


def test_a_machine_whose_distribution_mended_its_engine_may_say_so() -> None:
    assert journal_mode((3, 40, 1), override="WAL") == "WAL"
    assert journal_mode((3, 52, 0), override="DELETE") == "DELETE"


@pytest.mark.parametrize("override", ["OFF", "MEMORY", "wall", "WAL; PRAGMA synchronous = OFF"])
def test_a_journal_that_could_lose_a_slip_is_refused(override: str) -> None:
    with pytest.raises(ValueError, match="KIOSK_JOURNAL_MODE"):
        journal_mode((3, 52, 0), override)


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("busy_timeout", BUSY_TIMEOUT_MS),
        # Deleted names are overwritten, not only unlinked. Debian's engine does so by itself, others must be told.
        ("secure_delete", 1),
    ],
)
def test_every_connection_is_told(inside: Flask, pragma: str, value: int) -> None:
    with db.engine.connect() as one, db.engine.connect() as other:
        for connection in (one, other):
            assert connection.exec_driver_sql(f"PRAGMA {pragma}").scalar() == value


def test_the_journal_is_the_one_chosen_for_the_engine(inside: Flask) -> None:
    with db.engine.connect() as connection:
        chosen = connection.exec_driver_sql("PRAGMA journal_mode").scalar()

    assert str(chosen).upper() == journal_mode(sqlite3.sqlite_version_info)


def test_a_contact_without_its_case_is_refused(inside: Flask) -> None:
    with pytest.raises(IntegrityError), writing():
        db.session.add(Contact(case_id=1, full_name="x", phone="0", notice_version="1", consented_at=NOW))


def test_an_error_of_the_database_does_not_repeat_what_was_typed(inside: Flask) -> None:
    with pytest.raises(IntegrityError) as problem, writing():
        db.session.add(Contact(case_id=1, full_name="Tên Rất Riêng", phone="0", notice_version="1", consented_at=NOW))

    assert "Riêng" not in str(problem.value)


def test_a_sound_database_that_was_never_migrated_is_told_apart_from_a_broken_one(app: Flask) -> None:
    assert faults(app) == ["Cơ sở dữ liệu chưa được nâng cấp. Chạy “flask --app wsgi kiosk prepare”."]


def test_a_row_that_points_nowhere_is_noticed(app: Flask) -> None:
    with app.app_context():
        with db.engine.connect() as connection:
            raw = connection.connection.driver_connection
            raw.execute("PRAGMA foreign_keys = OFF")
            raw.execute("INSERT INTO contacts VALUES (99, 'x', '0', '1', '2026-11-23 02:24:00.000000')")
            raw.execute("PRAGMA foreign_keys = ON")
        db.engine.dispose()

    assert "Dữ liệu có dòng trỏ tới hồ sơ không còn. Xin báo người phụ trách máy." in faults(app)


def test_a_file_that_is_no_database_is_named_in_a_sentence(app: Flask) -> None:
    with app.app_context():
        db.engine.dispose()
    app.config["KIOSK"].database.write_bytes(b"\x00\xff" * 4096)

    assert "Tệp dữ liệu bị hỏng. Xin dừng kiosk và khôi phục bản sao lưu." in faults(app)


def test_a_damaged_page_in_the_middle_is_named_in_a_sentence(app: Flask) -> None:
    with app.app_context():
        with writing():
            for number in range(40):
                a_draft(f"lượt {number}", answers="x" * 2000)
        db.engine.dispose()
    file = app.config["KIOSK"].database
    whole = file.read_bytes()
    file.write_bytes(whole[: len(whole) // 2] + b"\xff" * 8192 + whole[len(whole) // 2 + 8192 :])

    assert "Tệp dữ liệu bị hỏng. Xin dừng kiosk và khôi phục bản sao lưu." in faults(app)


def test_a_second_writer_waits_instead_of_failing_and_a_reader_is_not_kept_out_for_ever(inside: Flask) -> None:
    with writing():
        a_draft()
        db.session.flush()
        raw = db.engine.raw_connection()
        raw.driver_connection.execute("PRAGMA busy_timeout = 1")
        with pytest.raises(Exception, match="locked"):
            raw.driver_connection.execute("BEGIN IMMEDIATE")
        raw.close()

    db.session.remove()
    with db.engine.connect() as reader:
        assert reader.exec_driver_sql("SELECT count(*) FROM cases").scalar() == 1


def test_every_constraint_has_a_name_that_a_migration_can_use() -> None:
    for table in Base.metadata.sorted_tables:
        for constraint in table.constraints:
            assert constraint.name, (table.name, constraint)
