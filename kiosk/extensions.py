"""The database, CSRF, htmx and migration objects, and what every SQLite connection of the kiosk is told first."""

import os
import sqlite3
from typing import TYPE_CHECKING, Any

from flask_htmx import HTMX
from flask_migrate import Migrate
from flask_sqlalchemy import SQLAlchemy
from flask_wtf import CSRFProtect
from sqlalchemy import Engine, MetaData, event
from sqlalchemy.engine import Connection
from sqlalchemy.orm import DeclarativeBase

from kiosk.config import SAFE_JOURNALS

BUSY_TIMEOUT_MS = 5000
NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    """The base of all tables: constraints have stable names, so that migrations can change them."""

    metadata = MetaData(naming_convention=NAMES)


db = SQLAlchemy(model_class=Base, disable_autonaming=True)
migrate = Migrate(render_as_batch=True)
if TYPE_CHECKING:
    # What db.Model is when the kiosk runs; the extension makes it too late for a type checker to see.
    Model = Base
else:
    Model = db.Model
csrf = CSRFProtect()
htmx = HTMX()


def journal_mode(version: tuple[int, int, int], override: str = "") -> str:
    """WAL where the engine has the fix of the WAL-reset race, else DELETE; an override wins.

    SQLite 3.7.0 to 3.51.2 may lose committed writes when two connections reset the WAL together; fixed in 3.51.3 and
    in 3.50.7 and 3.44.6 (sqlite.org/wal.html). A distribution may have back-ported the fix under its old number: then
    KIOSK_JOURNAL_MODE=WAL says so.
    """
    if override and override not in SAFE_JOURNALS:
        raise ValueError(f"KIOSK_JOURNAL_MODE phải là một trong: {', '.join(SAFE_JOURNALS)}.")
    if override:
        return override
    fixed = version >= (3, 51, 3) or (3, 50, 7) <= version < (3, 51, 0) or (3, 44, 6) <= version < (3, 45, 0)
    return "WAL" if fixed else "DELETE"


@event.listens_for(Engine, "connect")
def _prepare_sqlite(connection: Any, _record: Any) -> None:
    if not isinstance(connection, sqlite3.Connection):
        return
    # SQLAlchemy opens the transactions itself (below): the driver must not guess.
    connection.isolation_level = None
    mode = journal_mode(sqlite3.sqlite_version_info, os.environ.get("KIOSK_JOURNAL_MODE", ""))
    for pragma in (
        f"busy_timeout = {BUSY_TIMEOUT_MS}",
        f"journal_mode = {mode}",
        # A printed code must survive a power cut: NORMAL may roll back what was already acknowledged.
        "synchronous = FULL",
        "foreign_keys = ON",
        # Deleted names are overwritten, not only unlinked.
        "secure_delete = ON",
    ):
        connection.execute(f"PRAGMA {pragma}")


@event.listens_for(Engine, "begin")
def _begin_sqlite(connection: Connection) -> None:
    if connection.dialect.name == "sqlite":
        # A transaction that will write takes the lock at once: upgrading later fails without waiting.
        writes = connection.get_execution_options().get("kiosk_writes", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
