"""Giao dịch: everything between opening and the end of `writing()` is kept together or not at all."""

from collections.abc import Iterator
from contextlib import contextmanager

from kiosk.extensions import db


@contextmanager
def writing() -> Iterator[None]:
    """Take the write lock, commit at the end, roll back on any exception."""
    # What was only read before would hold an older view of the data.
    db.session.rollback()
    db.session.connection(execution_options={"kiosk_writes": True})
    try:
        yield
        db.session.commit()
    except BaseException:
        db.session.rollback()
        raise
