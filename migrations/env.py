"""Alembic's entry: runs the migrations in one transaction, on the file it was given or on the app's own database."""

from alembic import context
from sqlalchemy import Connection, Engine, create_engine

from kiosk import models  # noqa: F401  (the tables must be known)
from kiosk.extensions import Base, db


def run() -> None:
    """Apply the migrations: all of them, or none."""
    url = context.config.attributes.get("url")
    engine: Engine = create_engine(url) if url else db.engine
    with engine.connect() as connection:
        watch_foreign_keys(connection, False)
        try:
            context.configure(connection=connection, target_metadata=Base.metadata, render_as_batch=True)
            with context.begin_transaction():
                context.run_migrations()
            connection.commit()
        finally:
            # The connection goes back to the app: it must not stay without its guard.
            connection.rollback()
            watch_foreign_keys(connection, True)
    if url:
        engine.dispose()


def watch_foreign_keys(connection: Connection, watch: bool) -> None:
    """Rebuilding a table drops it; with foreign keys on, that deletes the rows of other tables that point to it."""
    if connection.dialect.name == "sqlite":
        connection.connection.driver_connection.execute(f"PRAGMA foreign_keys = {'ON' if watch else 'OFF'}")


run()
