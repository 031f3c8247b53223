"""Thợ in: works the queue off, one paper after the other, in a thread of the server. It never dies of a paper."""

import logging
import threading
from datetime import timedelta

from flask import Flask

from kiosk import clock
from kiosk.models import PrintJob, PrintStatus
from kiosk.printing import render, warm_up
from kiosk.printing.backends import Backend, BackendFailed, Outcome, State
from kiosk.printing.documents import from_values
from kiosk.services import prints
from kiosk.services.transaction import writing

LOOK_EVERY_SECONDS = 2.0
LOOK_IN_FLIGHT_SECONDS = 0.7
SILENT_AFTER = timedelta(minutes=2)
STATUSES = {
    State.PRINTED: PrintStatus.PRINTED,
    State.FAILED: PrintStatus.FAILED,
    State.UNKNOWN: PrintStatus.UNKNOWN,
}
log = logging.getLogger("kiosk.print")


class PrintWorker:
    """Takes queued prints, renders them, hands them to the backend and asks it how they end."""

    def __init__(self, app: Flask, backend: Backend) -> None:
        self.app = app
        self.backend = backend
        self._wanted = threading.Event()
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, name="print-worker", daemon=True)

    def start(self) -> None:
        """Begin to work; what a stopped kiosk left behind comes first."""
        self._thread.start()

    def stop(self) -> None:
        """Finish the paper at hand and end."""
        self._stopped.set()
        self._wanted.set()
        if self._thread.is_alive():
            self._thread.join(timeout=10)

    def wake(self) -> None:
        """There is something to print."""
        self._wanted.set()

    def _run(self) -> None:
        self._safely(self.recover)
        self._safely(warm_up)
        while not self._stopped.is_set():
            busy = self._safely(self.run_once)
            if not busy:
                self._wanted.wait(LOOK_IN_FLIGHT_SECONDS if busy is None else LOOK_EVERY_SECONDS)
            self._wanted.clear()

    def _safely(self, work):  # type: ignore[no-untyped-def]
        try:
            return work()
        except Exception as problem:
            log.error("print worker: %s", type(problem).__name__)
            return False

    def recover(self) -> None:
        """Take up what a stop of the kiosk interrupted."""
        with self.app.app_context(), writing():
            prints.recover(clock.now())

    def run_once(self) -> bool:
        """Print one queued paper and look after those under way; returns whether there was a paper to print."""
        with self.app.app_context():
            self._look_after_those_under_way()
            return self._print_next()

    def _print_next(self) -> bool:
        with writing():
            job = prints.take_next(clock.now())
            if job is None:
                return False
            number, kind, values, paper = job.id, job.kind, job.document, job.paper
        try:
            pdf = render(from_values(kind, values), paper)
        except Exception as problem:
            log.error("print %s: %s", number, type(problem).__name__)
            self._finish(number, PrintStatus.FAILED, "render")
            return True
        with writing():
            prints.hand_over(self._job(number), self.backend.makes_paper, clock.now())
        try:
            reference = self.backend.send(number, pdf, paper)
        except BackendFailed as refusal:
            self._finish(number, PrintStatus.FAILED, refusal.problem)
            return True
        with writing():
            prints.taken(self._job(number), reference, clock.now())
        self._look_after(number)
        return True

    def _look_after_those_under_way(self) -> None:
        for number in [job.id for job in prints.in_flight()]:
            self._look_after(number)

    def _look_after(self, number: int) -> None:
        job = self._job(number)
        reference = job.backend_job or self.backend.find(number)
        silent = clock.now() - job.changed_at > SILENT_AFTER
        outcome = self.backend.status(reference) if reference else Outcome(State.UNKNOWN)
        if outcome.state is not State.PENDING:
            self._finish(number, STATUSES[outcome.state], outcome.problem)
        elif silent:
            self._finish(number, PrintStatus.UNKNOWN, self.backend.printer_problem())

    def _finish(self, number: int, status: PrintStatus, problem: str) -> None:
        with writing():
            prints.finish(self._job(number), status, problem, clock.now())

    def _job(self, number: int) -> PrintJob:
        return prints.by_number(number)
