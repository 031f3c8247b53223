"""In ở tiến trình riêng: lays out a large bundle in a child process, so that the pages of the kiosk stay quick.

The values go through the child's input, progress and PDF come through its output: nothing of a person stands in its
arguments, environment or error output. Its memory is given back when it ends. It ends when this process does, because
its input closes then; nothing here needs fork or signals, so it is the same on Windows.

Input: the length of the values, a line break, the values as JSON. Output: lines "done all", then "pdf" or "problem", a
length and a line break, then the PDF or the name of the exception.
"""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO

ROOT = Path(__file__).parents[2]
LIMIT_SECONDS = 120.0
NICER = 10


class NotRendered(RuntimeError):
    """The child made no PDF. problem is the name of its exception, "killed" or "late"; it holds no value of a paper."""

    def __init__(self, problem: str) -> None:
        super().__init__(problem)
        self.problem = problem


def render_apart(
    kind: str,
    values: dict[str, Any],
    paper: str,
    progress: Callable[[int, int], None] | None = None,
    limit_seconds: float = LIMIT_SECONDS,
) -> bytes:
    """The PDF of a document kept as values, made by a child process of low priority. Raises NotRendered."""
    job = json.dumps({"kind": kind, "values": values, "paper": paper}).encode()
    quietly = getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0) | getattr(subprocess, "CREATE_NO_WINDOW", 0)
    late = threading.Event()

    def give_up() -> None:
        late.set()
        child.kill()

    try:
        with subprocess.Popen(
            [sys.executable, "-m", "kiosk.printing.apart"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=quietly,
        ) as child:
            timer = threading.Timer(limit_seconds, give_up)
            timer.daemon = True
            timer.start()
            try:
                return _converse(child, job, progress)
            finally:
                timer.cancel()
                # When progress has raised, nobody waits for the child any more.
                child.kill()
    except (OSError, EOFError) as problem:
        raise NotRendered("late" if late.is_set() else "killed") from problem


def _converse(child: "subprocess.Popen[bytes]", job: bytes, progress: Callable[[int, int], None] | None) -> bytes:
    """Give the values, listen to the progress and take the PDF. The input stays open until then."""
    assert child.stdin is not None
    assert child.stdout is not None
    child.stdin.write(b"%d\n" % len(job) + job)
    child.stdin.flush()
    while True:
        word, _, number = child.stdout.readline().partition(b" ")
        if not number:
            raise EOFError
        if word not in (b"pdf", b"problem"):
            if progress:
                progress(int(word), int(number))
            continue
        content = child.stdout.read(int(number))
        if len(content) < int(number):
            raise EOFError
        if word == b"problem":
            raise NotRendered(content.decode())
        return content


def _end_with_parent() -> None:
    """The input says no more after the values; it ends when the parent does."""
    os.read(0, 1)
    os._exit(1)


def main(given: BinaryIO, taken: BinaryIO) -> None:
    """What the child does."""
    if hasattr(os, "nice"):
        os.nice(NICER)
    job = given.read(int(given.readline()))
    threading.Thread(target=_end_with_parent, daemon=True).start()

    def report(done: int, whole: int) -> None:
        taken.write(b"%d %d\n" % (done, whole))
        taken.flush()

    try:
        from kiosk.printing import render
        from kiosk.printing.documents import from_values

        asked = json.loads(job)
        word, content = b"pdf", render(from_values(asked["kind"], asked["values"]), asked["paper"], report)
    except Exception as problem:
        word, content = b"problem", type(problem).__name__.encode()
    taken.write(b"%s %d\n" % (word, len(content)) + content)
    taken.flush()


if __name__ == "__main__":
    main(sys.stdin.buffer, sys.stdout.buffer)
    # Python would wait for the thread that listens for the parent's end.
    os._exit(0)
