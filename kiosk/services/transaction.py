"""Giao dịch: everything between opening and the end of `writing()` is kept together or not at all."""

from collections.abc import Iterator
from contextlib import contextmanager

from kiosk.extensions import db


@contextmanager
def writing() -> Iterator[None]:
    """Take the write lock, commit at the end, roll back on any exception."""
    if db.session.info.get("writing"):
        raise RuntimeError("a transaction inside a transaction would roll the outer one back")
    # What was only read before would hold an older view of the data.
    db.session.rollback()
    db.session.info["writing"] = True
    try:
        db.session.connection(execution_options={"kiosk_writes": True})
        yield
        db.session.commit()
    except BaseException:
        db.session.rollback()
        raise
    finally:
        db.session.info["writing"] = False
