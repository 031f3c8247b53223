"""Việc nhập danh sách: the thread that checks, writes and takes back imports, one at a time, in short steps.

Between two steps it holds no lock and no connection, so that a slip or a ticket waits for one step at most.
"""

import logging
from collections.abc import Callable
from datetime import datetime

from flask import Flask

from kiosk import clock
from kiosk.services.imports import work
from kiosk.worker import Worker

LOOK_EVERY_SECONDS = 5.0
# Whoever waits for the lock gets it before the next step asks for it again.
REST_SECONDS = 0.005
log = logging.getLogger(__name__)


class ImportWorker(Worker):
    """One for the whole app: start() with the app, wake() after a button, stop() at the end."""

    def __init__(self, app: Flask) -> None:
        super().__init__(app, "import-worker")

    def run(self) -> None:
        """Put in order what the last run of the kiosk left, then go on with imports."""
        self.recover()
        while not self.stopping.is_set():
            self.run_once()
            self.rest(LOOK_EVERY_SECONDS)

    def recover(self) -> None:
        """Say of imports that were cut short that they were."""
        try:
            with self.app.app_context():
                work.recover(clock.now())
        except Exception as problem:
            _log(problem)

    def run_once(self) -> None:
        """Go on until no import has anything to do."""
        try:
            while not self.stopping.is_set() and (job := self._next()):
                self._go_through(*job)
        except Exception as problem:
            _log(problem)

    def _next(self) -> tuple[int, Callable[[datetime], bool]] | None:
        with self.app.app_context():
            return work.next_job(self.app.config["STATION"].hamlets, clock.today())

    def _go_through(self, number: int, step: Callable[[datetime], bool]) -> None:
        try:
            while not self.stopping.is_set() and self._one(step):
                self.stopping.wait(REST_SECONDS)
        except Exception as problem:
            _log(problem)
            with self.app.app_context():
                work.give_up(number, clock.now())

    def _one(self, step: Callable[[datetime], bool]) -> bool:
        with self.app.app_context():
            return step(clock.now())


def _log(problem: Exception) -> None:
    """A message may hold cells of the list, so only the kind of the problem is logged."""
    log.error("import: %s", type(problem).__name__)
