"""Alembic's entry: runs the migrations in the app's own database connection."""

from alembic import context

from kiosk import models  # noqa: F401  (the tables must be known)
from kiosk.extensions import Base, db


def run() -> None:
    """Apply the migrations."""
    with db.engine.connect() as connection:
        context.configure(connection=connection, target_metadata=Base.metadata, render_as_batch=True)
        with context.begin_transaction():
            context.run_migrations()
        connection.commit()


run()
