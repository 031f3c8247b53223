"""The migrations lead to the tables the models describe, and never lose a row on the way."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.command import downgrade, upgrade
from alembic.config import Config as AlembicConfig
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from flask import Flask

from kiosk import station
from kiosk.config import Config
from kiosk.database import MIGRATIONS, migrate_to_head
from kiosk.extensions import Base, db
from kiosk.factory import create_app
from kiosk.services.transaction import writing
from tests.builders import a_case, wants_a_call

# A migration of the future: SQLite cannot change a column, so the table is written anew under its old name.
REBUILDS_CASES = '''"""Wider hamlets."""
import sqlalchemy as sa
from alembic import op

revision, down_revision = "9999", "{head}"


def upgrade() -> None:
    with op.batch_alter_table("cases", recreate="always") as table:
        table.alter_column("hamlet", type_=sa.String(200))


def downgrade() -> None:
    with op.batch_alter_table("cases", recreate="always") as table:
        table.alter_column("hamlet", type_=sa.String(120))
'''


@pytest.fixture
def migrated(tmp_path: Path) -> Flask:
    """A kiosk whose database was made by the migrations."""
    station.write_demo(tmp_path / "station.toml")
    config = Config(tmp_path)
    migrate_to_head(config)
    return create_app(config)


def scripts(folder: Path = MIGRATIONS) -> AlembicConfig:
    """Alembic's settings for the migrations of that folder."""
    config = AlembicConfig()
    config.set_main_option("script_location", str(folder))
    return config


def rows(app: Flask) -> dict[str, int]:
    """How many rows each table has."""
    with closing(sqlite3.connect(app.config["KIOSK"].database)) as connection:
        tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        return {name: connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for (name,) in tables}  # noqa: S608


def test_the_newest_migration_leads_to_the_tables_of_the_models(migrated: Flask) -> None:
    with migrated.app_context(), db.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "render_as_batch": True})

        assert compare_metadata(context, Base.metadata) == []


def test_the_tables_of_the_migrations_have_the_same_names_and_rules_as_those_of_the_models(
    migrated: Flask, app: Flask
) -> None:
    def drawn(kiosk: Flask) -> set[str]:
        with closing(sqlite3.connect(kiosk.config["KIOSK"].database)) as connection:
            made = connection.execute("SELECT sql FROM sqlite_master WHERE name NOT LIKE 'alembic%' AND sql NOT NULL")
            # A table that was made anew has its name in quotation marks.
            return {part.strip(" ,\t").replace('"', "") for (sql,) in made for part in sql.splitlines()}

    assert drawn(migrated) == drawn(app)


def test_there_is_one_newest_migration_and_every_one_is_numbered() -> None:
    directory = ScriptDirectory.from_config(scripts())

    revisions = [script.revision for script in directory.walk_revisions()]
    assert len(directory.get_heads()) == 1
    assert revisions == sorted(revisions, reverse=True)
    assert all(revision.isdigit() and len(revision) == 4 for revision in revisions)


def test_migrating_again_changes_nothing(migrated: Flask) -> None:
    database = migrated.config["KIOSK"].database
    before = database.read_bytes()

    migrate_to_head(migrated.config["KIOSK"])

    assert database.read_bytes() == before


def test_what_was_kept_is_there_after_migrating_again(migrated: Flask) -> None:
    with migrated.app_context():
        with writing():
            a_case(**wants_a_call())
        before = rows(migrated)

        upgrade(scripts(), "head")

    assert rows(migrated) == before
    assert (before["cases"], before["case_events"], before["contacts"]) == (1, 1, 1)


def test_all_the_way_down_and_up_again_ends_in_the_same_tables(migrated: Flask) -> None:
    before = rows(migrated)
    with migrated.app_context():
        downgrade(scripts(), "base")
        assert set(rows(migrated)) == {"alembic_version"}

        upgrade(scripts(), "head")

    assert rows(migrated) == before


def test_a_migration_that_rebuilds_the_cases_keeps_their_events_and_contacts(migrated: Flask, tmp_path: Path) -> None:
    """DROP TABLE deletes the rows first; with foreign keys on, ON DELETE CASCADE takes events and contacts along."""
    folder = tmp_path / "migrations"
    shutil.copytree(MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    head = ScriptDirectory.from_config(scripts()).get_current_head()
    (folder / "versions" / "9999_wider_hamlets.py").write_text(REBUILDS_CASES.replace("{head}", str(head)))
    with migrated.app_context():
        with writing():
            a_case(**wants_a_call())
        before = rows(migrated)
        db.session.remove()

        upgrade(scripts(folder), "head")
        assert rows(migrated) == before

        downgrade(scripts(folder), str(head))

    assert rows(migrated) == before


def test_after_migrating_the_foreign_keys_are_watched_again(migrated: Flask) -> None:
    with migrated.app_context():
        upgrade(scripts(), "head")
        with db.engine.connect() as connection:
            assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1


def test_a_migration_that_fails_leaves_the_database_as_it_was(migrated: Flask, tmp_path: Path) -> None:
    folder = tmp_path / "migrations"
    shutil.copytree(MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    head = str(ScriptDirectory.from_config(scripts()).get_current_head())
    breaks = REBUILDS_CASES.replace("\n\n\ndef downgrade", "\n    raise RuntimeError\n\n\ndef downgrade")
    (folder / "versions" / "9999_breaks.py").write_text(breaks.replace("{head}", head))
    with migrated.app_context():
        with writing():
            a_case(**wants_a_call())
        before = rows(migrated)
        db.session.remove()

        with pytest.raises(RuntimeError):
            upgrade(scripts(folder), "head")

        with db.engine.connect() as connection:
            assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
    assert rows(migrated) == before
    assert "_alembic_tmp_cases" not in rows(migrated)
