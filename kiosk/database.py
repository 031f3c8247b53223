"""Cơ sở dữ liệu: bring the file to the newest table layout, and look whether it is sound."""

import sqlite3
from contextlib import closing
from pathlib import Path

from alembic.command import upgrade
from alembic.config import Config as AlembicConfig
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from flask import Flask
from sqlalchemy.exc import DatabaseError

from kiosk.config import Config
from kiosk.extensions import db

BROKEN = "Tệp dữ liệu bị hỏng. Xin dừng kiosk và khôi phục bản sao lưu."
MIGRATIONS = Path(__file__).resolve().parent.parent / "migrations"


def _alembic() -> AlembicConfig:
    config = AlembicConfig()
    config.set_main_option("script_location", str(MIGRATIONS))
    return config


def migrate_to_head(config: Config) -> None:
    """Create or upgrade the database of that instance; nothing happens when it is up to date."""
    scripts = _alembic()
    if _revision(config.database) != ScriptDirectory.from_config(scripts).get_current_head():
        scripts.attributes["url"] = config.database_url
        upgrade(scripts, "head")


def _revision(database: Path) -> str | None:
    """The migration the file stands at, read without the app so that a repeated start stays quick."""
    if not database.exists():
        return None
    with closing(sqlite3.connect(database)) as connection:
        try:
            row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        except sqlite3.DatabaseError:
            return None
    return str(row[0]) if row else None


def faults(app: Flask) -> list[str]:
    """What is wrong with the database of the app, a sentence each; empty when it is sound."""
    try:
        return _faults(app)
    except DatabaseError:
        # Too broken to be asked.
        return [BROKEN]


def _faults(app: Flask) -> list[str]:
    found = []
    head = ScriptDirectory.from_config(_alembic()).get_current_head()
    with app.app_context(), db.engine.connect() as connection:
        if MigrationContext.configure(connection).get_current_revision() != head:
            found.append("Cơ sở dữ liệu chưa được nâng cấp. Chạy “flask --app wsgi kiosk prepare”.")
        if connection.dialect.name == "sqlite":
            if connection.exec_driver_sql("PRAGMA quick_check").scalar() != "ok":
                found.append(BROKEN)
            if connection.exec_driver_sql("PRAGMA foreign_key_check").first():
                found.append("Dữ liệu có dòng trỏ tới hồ sơ không còn. Xin báo người phụ trách máy.")
    return found
