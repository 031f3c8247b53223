"""Giao dịch: everything between opening and the end of `writing()` is kept together or not at all."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from kiosk.extensions import db

# SQLite lets waiting writers sleep for longer and longer and takes whoever wakes first; within one kiosk they queue.
_one_writer = threading.Lock()


@contextmanager
def writing() -> Iterator[None]:
    """Take the write lock, commit at the end, roll back on any exception."""
    if db.session.info.get("writing"):
        raise RuntimeError("a transaction inside a transaction would roll the outer one back")
    # What was only read before would hold an older view of the data, and its read lock keep a writer from finishing.
    db.session.rollback()
    with _one_writer:
        yield from _write()


def _write() -> Iterator[None]:
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
