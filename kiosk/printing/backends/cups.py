"""CUPS: hands papers to a print queue with `lp`, asks after them by IPP, and wakes a queue that a fault has stopped.

CUPS stops a queue when a printer fails and leaves it so when the paper is back (OpenPrinting/cups#278, #1005). And it
may say "completed" of a job that the printer gave up: 2.4.2 did so five times of 22 on a busy machine, where two of its
threads asked the printer and the wrong one was first. Nothing else it says tells those jobs from printed ones.
"""

import os
import re
import subprocess
import time
from datetime import datetime, timedelta

from kiosk.printing.backends import NotAccepted, Outcome, State, title_of
from kiosk.printing.backends.cups_queue import ABORTED, CANCELED, COMPLETED, CupsQueue
from kiosk.printing.backends.ipp import NoAnswer
from kiosk.printing.backends.printer_words import problem_of, stopped_by_a_fault
from kiosk.printing.picture import page_size_mm

TIMEOUT_SECONDS = 10
RESUME_EVERY_SECONDS = 15
# CUPS looks at the printer only while it prints: what made it stop the queue stays on the queue when it is long mended.
RESUME_DESPITE_REASONS_SECONDS = 60
ENDS = {
    CANCELED: Outcome(State.FAILED, "canceled"),
    ABORTED: Outcome(State.FAILED, "aborted"),
    COMPLETED: Outcome(State.PRINTED),
}


class CupsBackend:
    """A queue of CUPS. "Printed" is its word, no proof: of a plain printer it says so when the last byte has left."""

    name = "cups"
    makes_paper = True

    def __init__(self, queue: str) -> None:
        self._queue = CupsQueue(queue)
        self._resumed_at = -float(RESUME_DESPITE_REASONS_SECONDS)

    def send(self, job_id: int, pdf: bytes, paper: str) -> str:
        """Give the PDF to `lp`; the reference is its request id ("kiosk-5")."""
        self._resume_if_stopped()
        media = self._media(pdf, paper)
        try:
            answer = _run("lp", "-d", self._queue.name, "-t", title_of(job_id), *media, "-", data=pdf)
        except FileNotFoundError as problem:
            raise NotAccepted("no-cups") from problem
        if answer.returncode:
            raise NotAccepted(self.printer_problem() or "rejected")
        match = re.search(rb"request id is (\S+-\d+)", answer.stdout)
        if match is None:
            raise NoAnswer("lp")
        return match[1].decode()

    def _media(self, pdf: bytes, paper: str) -> list[str]:
        """The paper for lp. A roll takes the length of the page; a queue that knows no lengths keeps its own size."""
        if paper != "80mm":
            return ["-o", f"media={paper}"]
        width, height = page_size_mm(pdf)
        try:
            printer = self._queue.printer()
        except NoAnswer:
            return []
        return ["-o", f"media=Custom.{width}x{height}mm"] if printer and printer.takes_length(width, height) else []

    def status(self, reference: str) -> Outcome:
        """Pending with what the printer complains of, or the queue's last word. Raises NoAnswer."""
        job = self._queue.job(_number(reference))
        if job is None:
            return Outcome(State.UNKNOWN)
        if job.state in ENDS:
            return ENDS[job.state]
        self._resume_if_stopped()
        return Outcome(State.PENDING, self.printer_problem())

    def find(self, job_id: int, since: datetime) -> str | None:
        """The newest job of that title, unless it is older than the moment. Raises NoAnswer."""
        # CUPS counts whole seconds.
        earliest = since - timedelta(seconds=1)
        for job in self._queue.jobs():
            if job.title == title_of(job_id) and job.created_at >= earliest:
                return f"{self._queue.name}-{job.number}"
        return None

    def withdraw(self, reference: str) -> bool:
        """Cancel the job. Only of one that never began it is certain that it left no paper."""
        try:
            _run("cancel", reference)
            job = self._queue.job(_number(reference))
        except OSError:
            return False
        return job is not None and job.state == CANCELED and not job.began

    def forget(self, before: datetime) -> None:
        """Nothing to do: CUPS deletes the files of its jobs itself, after a day unless its settings say otherwise."""

    def printer_problem(self) -> str:
        """What the queue says of its printer."""
        try:
            printer = self._queue.printer()
        except NoAnswer:
            return "offline"
        if printer is None:
            return "no-queue"
        return problem_of(printer.reasons, printer.message) or ("" if printer.accepting else "rejecting")

    def _resume_if_stopped(self) -> None:
        since = time.monotonic() - self._resumed_at
        if since < RESUME_EVERY_SECONDS:
            return
        try:
            printer = self._queue.printer()
            if printer is None or not printer.stopped or not stopped_by_a_fault(printer.message):
                return
            if problem_of(printer.reasons, "") == "paused" or since >= RESUME_DESPITE_REASONS_SECONDS:
                self._resumed_at = time.monotonic()
                _run("cupsenable", self._queue.name)
        except OSError:
            # Without an answer now, the next question will try again.
            return


def _number(reference: str) -> int:
    return int(reference.rpartition("-")[2])


def _run(*command: str, data: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """Run a command of CUPS in English. It has no terminal on which it could ask for a password. Raises OSError."""
    # cupsenable lies in /usr/sbin, which a service may not have in its path.
    environment = {**os.environ, "LC_ALL": "C", "PATH": f"{os.environ.get('PATH', os.defpath)}:/usr/sbin"}
    try:
        return subprocess.run(
            command, input=data, capture_output=True, timeout=TIMEOUT_SECONDS, env=environment, start_new_session=True
        )
    except subprocess.TimeoutExpired as problem:
        raise NoAnswer(command[0]) from problem
