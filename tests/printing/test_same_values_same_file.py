"""The same values give the same file, byte for byte, in whatever process, order or place."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.printing import render
from kiosk.printing.examples import SLIP
from tests.printing.papers import a_leaflet

ROOT = Path(__file__).parents[2]
PRINTED = """
import hashlib, sys
from kiosk.printing import render
from kiosk.printing.examples import SLIP
for paper in sys.argv[1:]:
    print(paper, hashlib.sha256(render(SLIP, paper)).hexdigest())
"""


@pytest.mark.slow(reason="two processes that import WeasyPrint, 1 s each")
def test_two_processes_print_the_same(tmp_path: Path) -> None:
    here = {paper: hashlib.sha256(render(SLIP, paper)).hexdigest() for paper in ("80mm", "A5")}

    for seed, order in (("1", ("80mm", "A5")), ("2", ("A5", "80mm"))):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": "Asia/Ho_Chi_Minh", "TMPDIR": str(tmp_path)}
        command = [sys.executable, "-c", PRINTED, *order]
        there = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=True, text=True)
        assert dict(line.split() for line in there.stdout.splitlines()) == here


@pytest.mark.parametrize("paper", ["80mm", "A4"])
def test_twice_in_one_process(paper: str) -> None:
    first = [render(SLIP, paper), render(a_leaflet(), paper)]

    assert [render(SLIP, paper), render(a_leaflet(), paper)] == first


def test_nothing_in_the_file_tells_when_it_was_made() -> None:
    pdf = render(SLIP, "80mm")

    assert not any(mark in pdf for mark in (b"/CreationDate", b"/ModDate", b"/ID"))
