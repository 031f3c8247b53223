"""Large bundles are laid out by a child process: same file, nothing personal to be seen from outside, no orphan."""

import json
import os
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.printing import apart, render, render_values
from kiosk.printing.apart import ROOT, NotRendered, render_apart
from kiosk.printing.documents import to_values
from kiosk.printing.residence_documents import FilingPapers
from tests.printing.filings import ALONE

TWO = FilingPapers((ALONE, replace(ALONE, full_name="TRẦN VĂN HAI")))
MANY = FilingPapers((ALONE,) * 400)
pytestmark = pytest.mark.slow(reason="processes that import WeasyPrint, 1 s each")


def test_the_child_makes_the_same_file_and_tells_its_progress() -> None:
    told: list[tuple[int, int]] = []

    pdf = render_apart("filing", to_values(TWO), "A4", lambda done, whole: told.append((done, whole)))

    assert pdf == render(TWO, "A4")
    assert told == [(1, 2), (2, 2)]


@pytest.mark.parametrize(
    ("kind", "values", "problem"),
    [
        ("filing", to_values(FilingPapers((replace(ALONE, printed_on="2026-06-30"),))), "FormExpired"),
        ("nothing", {}, "KeyError"),
        ("ct01", {"form": "x"}, "TypeError"),
    ],
)
def test_a_problem_comes_back_by_its_name_alone(kind: str, values: dict[str, object], problem: str) -> None:
    with pytest.raises(NotRendered) as raised:
        render_apart(kind, values, "A4")

    assert (raised.value.problem, str(raised.value)) == (problem, problem)


def test_a_child_that_takes_too_long_is_ended() -> None:
    begun = time.monotonic()

    with pytest.raises(NotRendered, match="late"):
        render_apart("filing", to_values(MANY), "A4", limit_seconds=1.5)

    assert time.monotonic() - begun < 5


def test_whoever_stops_listening_ends_the_child() -> None:
    children: list[int] = []

    def stop(done: int, whole: int) -> None:
        children.extend(children_of(os.getpid()))
        raise InterruptedError

    with pytest.raises(NotRendered):
        render_apart("filing", to_values(MANY), "A4", stop)

    assert children
    assert set(children) & set(children_of(os.getpid())) == set()


def children_of(pid: int) -> list[int]:
    """The processes that lay out papers for that process; a browser that other tests have opened is none of them."""
    listed = Path(f"/proc/{pid}/task").glob("*/children")
    return [int(child) for file in listed for child in file.read_text().split() if lays_out(int(child))]


def lays_out(pid: int) -> bool:
    """Whether that process, if it is still there, is one of `kiosk.printing.apart`."""
    try:
        return b"kiosk.printing.apart" in Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return False


def test_the_child_ends_when_its_parent_does() -> None:
    """Its input closes with the parent, whatever ends it."""
    job = json.dumps({"kind": "filing", "values": to_values(MANY), "paper": "A4"}).encode()
    command = [sys.executable, "-m", "kiosk.printing.apart"]
    child = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert child.stdin is not None
    assert child.stdout is not None
    child.stdin.write(b"%d\n" % len(job) + job)
    child.stdin.flush()
    assert child.stdout.readline().endswith(b" 400\n"), "it is at work"

    child.stdin.close()

    assert child.wait(timeout=2) == 1
    assert b"pdf" not in child.stdout.read()
    child.stdout.close()


def test_nothing_personal_can_be_seen_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[bytes] = []

    def look(done: int, whole: int) -> None:
        for child in children_of(os.getpid()):
            seen.extend(Path(f"/proc/{child}/{name}").read_bytes() for name in ("cmdline", "environ"))

    render_apart("filing", to_values(TWO), "A4", look)

    shown = b" ".join(seen)
    assert b"kiosk.printing.apart" in shown
    assert [part for part in ("TRẦN", ALONE.personal_id, "Già Khê") if part.encode() in shown] == []


def test_the_child_is_less_important_than_the_kiosk() -> None:
    found: list[int] = []

    render_apart("filing", to_values(TWO), "A4", lambda *_: found.extend(map(niceness, children_of(os.getpid()))))

    assert found
    assert min(found) >= os.nice(0) + 10


def niceness(pid: int) -> int:
    return os.getpriority(os.PRIO_PROCESS, pid)


def test_only_large_bundles_go_to_a_child(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(apart, "render_apart", lambda kind, *_: asked.append(kind) or b"%PDF apart")

    assert render_values("filing", to_values(TWO), "A4") == render(TWO, "A4")
    assert asked == []
    assert render_values("filing", to_values(MANY), "A4") == b"%PDF apart"
    assert asked == ["filing"]
