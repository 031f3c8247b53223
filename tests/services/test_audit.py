"""The log shows every change made to it: an edited, deleted, inserted or cut-off line."""

import pytest
from flask import Flask
from sqlalchemy import text

from kiosk.extensions import db
from kiosk.models import AuditEntry
from kiosk.services import audit
from kiosk.services.transaction import writing
from tests.builders import NOW
from tests.desk import an_officer

# The columns of a line, in the order of the table.
COLUMNS = "at, officer_id, action, subject, details, seal"
INSERTED = f"INSERT INTO audit_entries (id, {COLUMNS}) SELECT 6, {COLUMNS} FROM audit_entries WHERE id = 5"  # noqa: S608 - the names of columns, above


@pytest.fixture
def log(inside: Flask) -> Flask:
    """A log of five lines: the account, and four views of cases."""
    with writing():
        ha = an_officer()
        for number in range(1, 5):
            audit.record("case-seen", ha, NOW, f"case:{number}", fields=number)
    return inside


def changed(statement: str) -> list[str]:
    """What the check says after somebody ran this on the file."""
    with writing():
        db.session.execute(text(statement))
    db.session.expire_all()
    return audit.faults()


def test_an_untouched_log_is_whole(log: Flask) -> None:
    assert audit.faults() == []
    assert audit.short_seal().startswith("5-")


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("UPDATE audit_entries SET subject = 'case:9' WHERE id = 3", "Dòng 3 đã bị sửa"),
        ("UPDATE audit_entries SET officer_id = NULL WHERE id = 2", "Dòng 2 đã bị sửa"),
        ("UPDATE audit_entries SET at = '2026-11-23 01:00:00' WHERE id = 2", "Dòng 2 đã bị sửa"),
        ("UPDATE audit_entries SET details = '{}' WHERE id = 4", "Dòng 4 đã bị sửa"),
        ("DELETE FROM audit_entries WHERE id = 3", "Thiếu dòng 3 đến 3"),
        ("DELETE FROM audit_entries WHERE id >= 4", "phải có 5 dòng"),
        ("DELETE FROM audit_entries", "phải có 5 dòng"),
        ("DELETE FROM audit_heads", "xóa phần đầu mục"),
        (INSERTED, "Dòng 6 đã bị sửa"),
    ],
)
def test_what_is_done_to_the_log_shows(log: Flask, statement: str, said: str) -> None:
    assert any(said in fault for fault in changed(statement)), audit.faults()


def test_lines_cut_off_the_end_show_even_when_the_count_was_changed_too(log: Flask) -> None:
    changed("DELETE FROM audit_entries WHERE id >= 4")

    assert changed("UPDATE audit_heads SET entries = 3") != []


def test_a_log_thrown_away_whole_shows_as_long_as_there_is_an_officer(log: Flask) -> None:
    changed("DELETE FROM audit_entries")

    assert changed("DELETE FROM audit_heads") != []


def test_a_line_is_kept_with_what_it_tells_or_not_at_all(log: Flask) -> None:
    def fails() -> None:
        with writing():
            audit.record("case-seen", None, NOW)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fails()

    assert len(db.session.scalars(db.select(AuditEntry)).all()) == 5
    assert audit.faults() == []
