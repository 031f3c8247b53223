"""Thợ in: the thread that turns queued print jobs into paper, one at a time, and asks after those on their way.

It opens the database for each step and closes it again: no lock is held while a page is laid out or a printer asked.
"""

import gc
import logging
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta

from flask import Flask

from kiosk import clock
from kiosk.printing import render_values, warm_up
from kiosk.printing.backends import Backend, NotAccepted, Outcome, State
from kiosk.printing.forms import FormExpired, printed_on
from kiosk.services import prints
from kiosk.services.transaction import writing
from kiosk.worker import Worker

ASK_EVERY_SECONDS = 0.7
LOOK_EVERY_SECONDS = 2.0
TELL_EVERY_SECONDS = 1.0
# A printer that says nothing. One that says what it lacks is waited for longer (prints.STALE_AFTER).
SILENT_AFTER = timedelta(minutes=2)
log = logging.getLogger(__name__)


class PrintWorker(Worker):
    """One for the whole app: start() with the app, wake() after a new job, stop() at the end."""

    def __init__(self, app: Flask, backend: Backend) -> None:
        super().__init__(app, "print-worker")
        self.backend = backend
        self._in_hand: int | None = None

    def run(self) -> None:
        """Print. WeasyPrint is imported here, in the thread: the kiosk's first page need not wait for it."""
        self.recover()
        try:
            warm_up()
        except Exception as problem:
            _log(None, problem)
        # What is loaded by now stays: the collector need not walk through it again and again (31 ms for the slowest of
        # 60 slips instead of 57).
        gc.collect()
        gc.freeze()
        while not self.stopping.is_set():
            busy = self.run_once()
            self.rest(ASK_EVERY_SECONDS if busy else LOOK_EVERY_SECONDS)

    @contextmanager
    def _rows(self) -> Iterator[datetime]:
        with self.app.app_context(), writing():
            yield clock.now()

    def recover(self) -> None:
        """Put in order what the last run of the kiosk left."""
        try:
            with self._rows() as now:
                prints.recover(now)
            self._in_hand = None
        except Exception as problem:
            _log(self._in_hand, problem)

    def run_once(self) -> bool:
        """Print what is queued and ask after what is on its way. Whether there was anything to do."""
        busy = False
        try:
            if self._in_hand is not None:
                # The database failed in the middle of it; it was not handed over.
                self.recover()
            while not self.stopping.is_set() and self._print_next():
                busy = True
            return self._ask_after_all() or busy
        except Exception as problem:
            # The next slip has to come out whatever went wrong with this one.
            _log(self._in_hand, problem)
            return busy

    def _print_next(self) -> bool:
        with self._rows() as now:
            job = prints.take_next(now)
            if job is None:
                return False
            job_id, kind, values, paper = job.id, job.kind, job.document, job.paper
        self._in_hand = job_id
        try:
            with self.app.app_context():
                values = printed_on(values, clock.today())
            pdf = render_values(kind, values, paper, self._progress_of(job_id))
        except Exception as problem:
            _log(job_id, problem)
            expired = isinstance(problem, FormExpired) or getattr(problem, "problem", "") == FormExpired.__name__
            self._finish(job_id, Outcome(State.FAILED, "form-expired" if expired else "render"))
            self._in_hand = None
            return True
        # Kept before the first byte leaves: after a power cut nobody could tell otherwise whether there is a paper.
        with self._rows() as now:
            row = prints.by_id(job_id)
            if row:
                prints.mark_sent(row, self.backend.makes_paper, now)
        self._in_hand = None
        if row is None:
            # Its case was deleted meanwhile.
            return True
        try:
            reference = self.backend.send(job_id, pdf, paper)
        except NotAccepted as refusal:
            self._finish(job_id, Outcome(State.FAILED, refusal.problem))
            return True
        with self._rows():
            if row := prints.by_id(job_id):
                prints.keep_reference(row, reference)
        return True

    def _progress_of(self, job_id: int) -> Callable[[int, int], None]:
        """Keeps how many forms are laid out: of many only now and then, each time is a write."""
        told = time.monotonic()

        def keep(done: int, total: int) -> None:
            nonlocal told
            if total > 1 and (done == total or time.monotonic() - told > TELL_EVERY_SECONDS):
                told = time.monotonic()
                with self._rows():
                    if row := prints.by_id(job_id):
                        prints.keep_progress(row, done, total)

        return keep

    def _ask_after_all(self) -> bool:
        with self.app.app_context():
            now = clock.now()
            sent = [(job.id, job.backend_job, job.problem or "", job.changed_at) for job in prints.in_flight()]
        for job_id, reference, problem, sent_at in sent:
            outcome = self._outcome(job_id, reference, sent_at)
            patience = prints.STALE_AFTER if outcome.problem else SILENT_AFTER
            with self.app.app_context():
                # A form must not come out hours later, when somebody fills in paper, into anybody's hand.
                unwanted = bool(outcome.problem) and prints.is_unwanted(job_id, now)
            if outcome.state is State.PENDING and (unwanted or now - sent_at > patience):
                outcome = self._give_up(reference, outcome.problem)
            if outcome != Outcome(State.PENDING, problem):
                self._finish(job_id, outcome)
        return bool(sent)

    def _outcome(self, job_id: int, reference: str | None, sent_at: datetime) -> Outcome:
        try:
            if reference is not None:
                return self.backend.status(reference)
            # The kiosk went down, or lost patience, between handing over and keeping the number.
            found = self.backend.find(job_id, sent_at)
        except OSError:
            return Outcome(State.PENDING, "offline")
        except Exception as problem:
            # The jobs after it are still to be asked after.
            _log(job_id, problem)
            return Outcome(State.PENDING)
        if found is None:
            return Outcome(State.UNKNOWN)
        with self._rows():
            if row := prints.by_id(job_id):
                prints.keep_reference(row, found)
        return Outcome(State.PENDING)

    def _give_up(self, reference: str | None, problem: str) -> Outcome:
        """Take the paper back, so that it comes out neither hours later nor beside a second one."""
        certain = reference is not None and self.backend.withdraw(reference)
        return Outcome(State.FAILED, problem or "stale") if certain else Outcome(State.UNKNOWN, problem)

    def _finish(self, job_id: int, outcome: Outcome) -> None:
        with self._rows() as now:
            if row := prints.by_id(job_id):
                prints.finish(row, outcome, now)


def _log(job_id: int | None, problem: Exception) -> None:
    """A message may hold values of the paper, so only the kind of the problem is logged."""
    log.error("print job %s: %s", job_id or "-", type(problem).__name__)
