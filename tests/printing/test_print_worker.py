"""The worker: one paper for one wish, whatever breaks; and a person is asked only when nobody can know."""

import logging
import time
from collections.abc import Callable, Iterator

import pytest
from flask import Flask

from kiosk.models import PrintStatus
from kiosk.print_worker import PrintWorker
from kiosk.printing.backends import NotAccepted, Outcome, State
from kiosk.printing.backends.folder import FolderBackend
from kiosk.services import prints
from kiosk.services.transaction import writing
from tests.kiosks import HandClock
from tests.printing.fake_printer import FakePrinter, ask_for_a_slip, leave_in, row

PENDING = Outcome(State.PENDING)
WITHOUT_PAPER = Outcome(State.PENDING, "media-empty")


@pytest.fixture
def printer() -> FakePrinter:
    return FakePrinter()


@pytest.fixture
def worker(app: Flask, printer: FakePrinter) -> PrintWorker:
    return PrintWorker(app, printer)


def test_a_slip_is_printed_once(app: Flask, worker: PrintWorker, printer: FakePrinter) -> None:
    job = ask_for_a_slip(app)
    ask_for_a_slip(app)

    assert worker.run_once()
    assert not worker.run_once()

    printed = row(app, job)
    assert (printed.status, printed.attempts, printed.backend_job, printed.on_paper) == ("printed", 1, "fake-1", True)
    assert [number for number, _ in printer.papers] == [job]
    assert printer.papers[0][1].startswith(b"%PDF-")


def test_a_file_is_not_called_paper(app: Flask) -> None:
    job = ask_for_a_slip(app)

    PrintWorker(app, FolderBackend(app.config["KIOSK"].prints)).run_once()

    assert (row(app, job).status, row(app, job).on_paper) == ("printed", False)
    assert [path.name for path in app.config["KIOSK"].prints.iterdir()] == [f"kiosk-{job}.pdf"]


def test_the_row_says_sent_before_the_printer_gets_a_byte(app: Flask, worker: PrintWorker) -> None:
    job = ask_for_a_slip(app)
    seen = []

    class Watching(FakePrinter):
        def send(self, job_id: int, pdf: bytes, paper: str) -> str:
            seen.append((row(app, job_id).status, row(app, job_id).backend_job))
            return super().send(job_id, pdf, paper)

    worker.backend = Watching()
    worker.run_once()

    assert seen == [("sent", None)]
    assert row(app, job).status == "printed"


def test_people_go_on_while_a_printer_takes_its_time(app: Flask, worker: PrintWorker) -> None:
    ask_for_a_slip(app, 1)
    others = iter((2, 3))

    class Slow(FakePrinter):
        def send(self, job_id: int, pdf: bytes, paper: str) -> str:
            write_meanwhile(app, others)
            return super().send(job_id, pdf, paper)

        def status(self, reference: str) -> Outcome:
            write_meanwhile(app, others)
            return super().status(reference)

    worker.backend = Slow()
    worker.run_once()

    assert list(others) == [], "somebody could write while the printer was asked, both times"


def test_what_the_printer_refuses_has_failed_and_may_be_tried_again(
    app: Flask, worker: PrintWorker, printer: FakePrinter
) -> None:
    job = ask_for_a_slip(app)
    printer.refusal = "rejecting"
    worker.run_once()
    assert (row(app, job).status, row(app, job).problem) == ("failed", "rejecting")

    printer.refusal = ""
    assert ask_for_a_slip(app) == job
    worker.run_once()
    assert (row(app, job).status, row(app, job).problem, row(app, job).attempts) == ("printed", None, 2)


def test_a_printer_without_paper_is_waited_for(
    app: Flask, clock: HandClock, worker: PrintWorker, printer: FakePrinter
) -> None:
    job = ask_for_a_slip(app)
    printer.says = WITHOUT_PAPER
    worker.run_once()
    clock.forward(minutes=5)
    assert worker.run_once()
    assert (row(app, job).status, row(app, job).problem) == ("sent", "media-empty")

    printer.says = Outcome(State.PRINTED)
    worker.run_once()
    assert (row(app, job).status, row(app, job).problem) == ("printed", None)
    assert len(printer.papers) == 1


@pytest.mark.parametrize(
    ("says", "minutes", "begins", "status", "problem"),
    [
        (PENDING, 3, True, "unknown", None),
        (PENDING, 3, False, "failed", "stale"),
        (WITHOUT_PAPER, 11, True, "unknown", "media-empty"),
        (WITHOUT_PAPER, 11, False, "failed", "media-empty"),
    ],
)
def test_a_paper_that_does_not_come_is_taken_back(
    app: Flask,
    clock: HandClock,
    worker: PrintWorker,
    printer: FakePrinter,
    says: Outcome,
    minutes: int,
    begins: bool,
    status: str,
    problem: str | None,
) -> None:
    job = ask_for_a_slip(app)
    printer.says, printer.begins = says, begins
    worker.run_once()
    assert row(app, job).status == "sent"

    clock.forward(minutes=minutes)
    worker.run_once()

    assert printer.taken_back == ["fake-1"]
    assert (row(app, job).status, row(app, job).problem) == (status, problem)
    assert not worker.run_once()


class TestAfterAPowerCut:
    def test_while_rendering_nothing_was_printed_so_it_is_printed(
        self, app: Flask, worker: PrintWorker, printer: FakePrinter
    ) -> None:
        job = ask_for_a_slip(app)
        leave_in(app, job, PrintStatus.RENDERING)

        worker.recover()
        worker.run_once()

        assert (row(app, job).status, len(printer.papers)) == ("printed", 1)

    def test_after_handing_over_the_paper_is_found_and_not_printed_again(
        self, app: Flask, worker: PrintWorker, printer: FakePrinter
    ) -> None:
        job = ask_for_a_slip(app)
        leave_in(app, job, PrintStatus.SENT)
        printer.papers.append((job, b"%PDF-"))

        worker.recover()
        worker.run_once()
        worker.run_once()

        assert (row(app, job).status, row(app, job).backend_job, len(printer.papers)) == ("printed", "fake-1", 1)

    def test_before_handing_over_only_a_person_can_say(
        self, app: Flask, worker: PrintWorker, printer: FakePrinter
    ) -> None:
        job = ask_for_a_slip(app)
        leave_in(app, job, PrintStatus.SENT)

        worker.recover()
        worker.run_once()
        assert (row(app, job).status, printer.papers) == ("unknown", [])

        with app.app_context(), writing():
            prints.answer_unknown(row_in_session(job), False, app.config["CLOCK"]())
        worker.run_once()
        assert (row(app, job).status, len(printer.papers)) == ("printed", 1)

    def test_a_printing_system_that_starts_later_is_waited_for(
        self, app: Flask, worker: PrintWorker, printer: FakePrinter
    ) -> None:
        job = ask_for_a_slip(app)
        leave_in(app, job, PrintStatus.SENT)
        printer.silent = True
        worker.run_once()
        assert (row(app, job).status, row(app, job).problem) == ("sent", "offline")

        printer.silent = False
        printer.papers.append((job, b"%PDF-"))
        worker.run_once()
        worker.run_once()
        assert row(app, job).status == "printed"

    def test_the_slips_of_the_morning_do_not_all_come_out_in_the_afternoon(
        self, app: Flask, clock: HandClock, worker: PrintWorker, printer: FakePrinter
    ) -> None:
        jobs = [ask_for_a_slip(app, version) for version in range(1, 6)]
        clock.forward(hours=4)

        worker.recover()
        worker.run_once()

        assert printer.papers == []
        assert {row(app, job).problem for job in jobs} == {"stale"}


class TestWhatever:
    """Whatever happens to one paper, the next comes out, and no value of it gets into the log."""

    def test_a_paper_that_cannot_be_laid_out(
        self, app: Flask, worker: PrintWorker, printer: FakePrinter, caplog: pytest.LogCaptureFixture
    ) -> None:
        bad = ask_for_a_slip(app, 1, then="không phải danh sách", surprise="Nguyễn Thị Bí Mật")
        good = ask_for_a_slip(app, 2)
        with caplog.at_level(logging.DEBUG, logger="kiosk"):
            worker.run_once()
            worker.run_once()

        assert (row(app, bad).status, row(app, bad).problem) == ("failed", "render")
        assert row(app, good).status == "printed"
        assert f"print job {bad}: KeyError" in caplog.text
        assert "Bí Mật" not in caplog.text

    @pytest.mark.parametrize("breaks", [TimeoutError(), RuntimeError("Nguyễn Thị Bí Mật")])
    def test_a_printer_that_breaks_off_is_asked_and_not_sent_a_second_one(
        self,
        app: Flask,
        worker: PrintWorker,
        printer: FakePrinter,
        caplog: pytest.LogCaptureFixture,
        breaks: Exception,
    ) -> None:
        job = ask_for_a_slip(app)
        printer.breaks = breaks
        worker.run_once()
        assert (row(app, job).status, row(app, job).backend_job) == ("sent", None)

        printer.breaks = None
        worker.run_once()
        worker.run_once()
        assert (row(app, job).status, len(printer.papers)) == ("printed", 1)
        assert "Bí Mật" not in caplog.text

    def test_a_case_deleted_meanwhile_is_not_printed(
        self, app: Flask, worker: PrintWorker, printer: FakePrinter, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        ask_for_a_slip(app)
        monkeypatch.setattr("kiosk.print_worker.prints.by_id", lambda job_id: None)

        worker.run_once()

        assert printer.papers == []

    def test_a_printer_that_answers_nonsense(
        self, app: Flask, clock: HandClock, worker: PrintWorker, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        job = ask_for_a_slip(app)

        def nonsense(reference: str) -> Outcome:
            raise ValueError(reference)

        monkeypatch.setattr(worker.backend, "status", nonsense)
        worker.run_once()
        assert row(app, job).status == "sent"

        clock.forward(minutes=3)
        worker.run_once()
        assert row(app, job).status == "unknown"

    def test_a_locked_database_is_tried_again(
        self, app: Flask, worker: PrintWorker, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        job = ask_for_a_slip(app)
        with monkeypatch.context() as patch:
            patch.setattr("kiosk.print_worker.prints.mark_sent", refuse)
            worker.run_once()
        assert row(app, job).status == "rendering"

        worker.run_once()
        assert row(app, job).status == "printed"


class TestThread:
    @pytest.fixture
    def running(self, worker: PrintWorker) -> Iterator[PrintWorker]:
        worker.start()
        yield worker
        worker.stop()
        assert not worker._thread.is_alive()

    @pytest.mark.slow(reason="waits for a thread that imports WeasyPrint")
    def test_it_prints_as_soon_as_it_is_woken(self, app: Flask, running: PrintWorker, printer: FakePrinter) -> None:
        job = ask_for_a_slip(app)
        running.wake()

        assert wait_for(lambda: row(app, job).status == "printed")

        second = ask_for_a_slip(app, 2)
        woken_at = time.monotonic()
        running.wake()
        assert wait_for(lambda: row(app, second).status == "printed")
        assert time.monotonic() - woken_at < 1, "it looks by itself only every two seconds"

    def test_it_can_be_stopped_before_it_was_started(self, worker: PrintWorker) -> None:
        worker.stop()


def wait_for(happens: Callable[[], object], seconds: float = 10) -> bool:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if happens():
            return True
        time.sleep(0.02)
    return False


def write_meanwhile(app: Flask, versions: Iterator[int]) -> None:
    """Would wait five seconds for a lock that the worker holds, and fail."""
    for version in versions:
        ask_for_a_slip(app, version)
        return


def refuse(*_: object) -> None:
    raise NotAccepted("the database is locked")


def row_in_session(job_id: int) -> prints.PrintJob:
    job = prints.by_id(job_id)
    assert job is not None
    return job
