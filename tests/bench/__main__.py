"""Measure everything, print the table, write tests/output/bench.json; status 1 when a bound is exceeded."""

import os
import platform
import sqlite3
from pathlib import Path

from tests.bench import case_list, dashboard, filings, first_load, forms, imports, queue, serving, slips, units
from tests.bench.figures import keep, show

OUTPUT = Path(__file__).resolve().parents[1] / "output" / "bench.json"


def machine() -> str:
    """What was measured on: cores and versions."""
    return f"{os.cpu_count()} cores, Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}"


def main() -> int:
    """Run the parts one after the other."""
    found = []
    for part in (slips, forms, units, first_load, filings, queue, case_list, dashboard, imports, serving):
        print(f"… {part.__name__.rpartition('.')[2]}", flush=True)
        found += part.figures()
    print(machine())
    print(show(found))
    keep(machine(), found, OUTPUT)
    return int(any(figure.verdict == "OVER" for figure in found))


if __name__ == "__main__":
    raise SystemExit(main())
