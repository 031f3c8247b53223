"""Everything that the database holds, as text, to look for what must not be there."""

from pathlib import Path

from sqlalchemy import select

from kiosk.extensions import Base, db


def all_rows() -> dict[str, list[str]]:
    """Every row of every table as it was committed or flushed, by table."""
    db.session.flush()
    return {
        table.name: [repr(tuple(row)) for row in db.session.execute(select(table))]
        for table in Base.metadata.sorted_tables
    }


def tables_with(marker: str) -> set[str]:
    """The tables in which that text stands somewhere."""
    return {table for table, rows in all_rows().items() if any(marker in row for row in rows)}


def bytes_on_disk(database: Path) -> bytes:
    """What somebody with the disk could read: the file and whatever lies beside it, pages given up included."""
    with db.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    return b"".join(path.read_bytes() for path in sorted(database.parent.glob(f"{database.name}*")))
