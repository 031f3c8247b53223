"""Bảng đơn vị hành chính: the units of the data package, put once into a small file that can be searched."""

import hashlib
import os
import sqlite3
from contextlib import closing
from pathlib import Path

from kiosk import units_package
from kiosk.domain import text, units
from kiosk.domain.units import marked_words, plain_words
from kiosk.law import unit_changes
from kiosk.units_package import Former, Present, Unit, package_units, package_version

# The package knows Huế as the city that it has been since 01/01/2025; most papers are older.
EARLIER_PROVINCES = {"46": "tỉnh Thừa Thiên Huế"}
MISSING = "Chưa có bảng đơn vị hành chính, kiosk không tra được xã cũ. Chạy “flask --app wsgi kiosk prepare”."
BROKEN = "Bảng đơn vị hành chính bị hỏng. Chạy “flask --app wsgi kiosk prepare” để làm lại."

LAYOUT = """
CREATE TABLE made_from (stamp TEXT);
CREATE TABLE provinces (code TEXT PRIMARY KEY, kind TEXT, name TEXT) WITHOUT ROWID;
CREATE TABLE communes (code TEXT PRIMARY KEY, kind TEXT, name TEXT, province TEXT) WITHOUT ROWID;
CREATE TABLE units (
  id INTEGER PRIMARY KEY, former TEXT, partly INTEGER, province TEXT, name TEXT, titled TEXT, said TEXT);
CREATE TABLE choices (code TEXT, unit INTEGER, PRIMARY KEY (code, unit)) WITHOUT ROWID;
CREATE INDEX choices_of_a_unit ON choices (unit);
CREATE VIRTUAL TABLE spoken USING fts5(
  plain, marked, content='', detail=column, tokenize='unicode61 remove_diacritics 0');
"""


def make(path: Path) -> None:
    """Make the table, unless it is there, sound and made from the same. Raises PackageMissing."""
    stamp = _stamp()
    if not faults(path) and _stamp_of(path) == stamp:
        return
    fresh = path.with_suffix(".new")
    fresh.unlink(missing_ok=True)
    with closing(sqlite3.connect(fresh)) as connection:
        connection.executescript(LAYOUT)
        _fill(connection, *package_units())
        connection.execute("INSERT INTO made_from VALUES (?)", (stamp,))
        connection.commit()
    os.replace(fresh, path)


def faults(path: Path) -> list[str]:
    """What is wrong with the table, a sentence each; empty when it can be searched."""
    if not path.exists():
        return [MISSING]
    try:
        with closing(sqlite3.connect(path)) as connection:
            sound = connection.execute("PRAGMA quick_check").fetchone() == ("ok",)
        return [] if sound and _stamp_of(path) else [BROKEN]
    except sqlite3.DatabaseError:
        return [BROKEN]


def _stamp_of(path: Path) -> str:
    with closing(sqlite3.connect(path)) as connection:
        row = connection.execute("SELECT stamp FROM made_from").fetchone()
    return str(row[0]) if row else ""


def _stamp() -> str:
    """What the table depends on: the package, and the code that reads, folds and amends it."""
    sources = (__file__, units_package.__file__, text.__file__, units.__file__, unit_changes.__file__)
    code = hashlib.sha256(b"".join(Path(source).read_bytes() for source in sources))
    return f"{package_version()} {code.hexdigest()}"


def _fill(connection: sqlite3.Connection, present: list[Present], former: list[Former]) -> None:
    provinces = {commune.province_code: commune.province for commune in present}
    later = {code: f"{change.kind} {name}" for change in unit_changes.CHANGES for code, name in change.units}
    # All kinds are searched all the time: people say "tỉnh Bắc Ninh" long after it became a city.
    called = {
        code: f"{province} {later.get(code, '')} {EARLIER_PROVINCES.get(code, '')}"
        for code, province in provinces.items()
    }
    for code, province in provinces.items():
        connection.execute("INSERT INTO provinces VALUES (?, ?, ?)", (code, province.kind, province.name))
    for commune in present:
        row = (commune.code, commune.unit.kind, commune.unit.name, commune.province_code)
        connection.execute("INSERT INTO communes VALUES (?, ?, ?, ?)", row)
        said = f"{commune.unit} {later.get(commune.code, '')} {called[commune.province_code]}"
        _add(connection, (commune.unit,), said, (commune.code,), commune.province_code, "")
    province_of = {commune.code: commune.province_code for commune in present}
    for unit in former:
        names = [str(part) for part in unit.units]
        province_code = province_of[unit.went_to[0]]
        said = f"{' '.join(names)} {called[province_code]}"
        _add(connection, unit.units, said, unit.went_to, province_code, ", ".join(names))


def _add(
    connection: sqlite3.Connection,
    names: tuple[Unit, ...],
    said: str,
    codes: tuple[str, ...],
    province: str,
    former: str,
) -> None:
    """A unit that can be found: its names, all that may be said of it, and where it is today."""
    name, titled = plain_words(names[0].name), plain_words(str(names[0]))
    plain, marked = plain_words(said), marked_words(said)
    # A space marks the end of a word, and in what is said its beginning too.
    row = (former, len(codes) > 1, province, f"{' '.join(name)} ", f"{' '.join(titled)} ", f" {' '.join(plain)} ")
    unit = connection.execute(
        "INSERT INTO units (former, partly, province, name, titled, said) VALUES (?, ?, ?, ?, ?, ?)", row
    ).lastrowid
    connection.executemany("INSERT INTO choices VALUES (?, ?)", [(code, unit) for code in codes])
    # "M'Drắk" is typed as one word or as two.
    if "'" in said:
        plain += plain_words(said.replace("'", " "))
        marked += marked_words(said.replace("'", " "))
    connection.execute(
        "INSERT INTO spoken (rowid, plain, marked) VALUES (?, ?, ?)", (unit, " ".join(plain), " ".join(marked))
    )
