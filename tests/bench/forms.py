"""How long official forms take: CT01 in a process that has printed before, and a list of 200 people apart from it."""

import subprocess
import sys
import time
from dataclasses import replace
from statistics import median

from kiosk.printing.apart import render_apart
from kiosk.printing.documents import to_values
from kiosk.printing.residence_documents import FilingPapers
from tests.bench.figures import Figure
from tests.printing.filings import ALONE, a_list

RUNS = 30
PEOPLE = 200
WARM = """
import sys, time
from dataclasses import replace
from kiosk.printing import render, warm_up
from tests.printing.filings import FAMILY, WIFE
warm_up()
render(FAMILY, "A4")
members = FAMILY.members if sys.argv[1] == "4" else (WIFE,) * int(sys.argv[1])
for number in range(int(sys.argv[2])):
    form = replace(FAMILY, members=members, personal_id=f"0270880{number:05}")
    begun = time.perf_counter()
    render(form, "A4")
    print((time.perf_counter() - begun) * 1000)
"""


def _warm(members: int) -> float:
    command = [sys.executable, "-c", WARM, str(members), str(RUNS)]
    answer = subprocess.run(command, capture_output=True, text=True, check=True)
    return median(float(line) for line in answer.stdout.split())


def _bundle() -> tuple[float, float, int]:
    """(seconds, seconds until the first progress, bytes) of letter, list and a form for each of the people."""
    forms = tuple(replace(ALONE, personal_id=f"0270880{number:05}") for number in range(PEOPLE))
    values = to_values(FilingPapers(forms, letter=a_list(PEOPLE)))
    told: list[float] = []
    begun = time.perf_counter()
    pdf = render_apart("filing", values, "A4", lambda *_: told.append(time.perf_counter() - begun))
    return time.perf_counter() - begun, told[0], len(pdf)


def figures() -> list[Figure]:
    """The figures of this part."""
    seconds, first, size = _bundle()
    how = f"median of {RUNS} different forms in one process"
    return [
        Figure("CT01, no members, warm", _warm(0), "ms", None, how),
        Figure("CT01, 4 members, warm", _warm(4), "ms", 90, how),
        Figure("CT01, 30 members, warm", _warm(30), "ms", 250, f"{how}, with a continuation sheet"),
        Figure(f"letter, list and CT01 of {PEOPLE}", seconds, "s", 12, "in a process of its own, from its start"),
        Figure("the same until its first progress", first, "s", None, "start of the process, letter and list"),
        Figure("the same, size of the file", size / 1024, "kB", None, "notes and font are in it once"),
    ]
