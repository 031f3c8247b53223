"""Printing through a real CUPS to a printer made of software, also where it is without paper, paused or gone."""

import os
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from flask import Flask

from kiosk.print_worker import PrintWorker
from kiosk.printing import render
from kiosk.printing.backends import NotAccepted, Outcome, State
from kiosk.printing.backends.cups import CupsBackend
from kiosk.printing.examples import SLIP
from tests.printing.cups_server import QUEUE, CupsServer, wait_until
from tests.printing.fake_printer import ask_for_a_slip, row
from tests.printing.papers import shown, size_mm

pytestmark = [pytest.mark.printer, pytest.mark.slow(reason="CUPS takes a second for a job and for a fault")]
PENDING = Outcome(State.PENDING)
PRINTED = Outcome(State.PRINTED)


@pytest.fixture(scope="module")
def cups() -> Iterator[CupsServer]:
    server = CupsServer()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CUPS_SERVER", server.environment["CUPS_SERVER"])
        try:
            server.start()
            yield server
        finally:
            server.stop()


@pytest.fixture
def backend(cups: CupsServer) -> Iterator[CupsBackend]:
    yield CupsBackend(QUEUE)
    cups.fault(None)
    cups.run("cancel", "-a", QUEUE)
    cups.run("cupsenable", QUEUE)


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return render(SLIP, "80mm")


def comes_to(backend: CupsBackend, reference: str, outcome: Outcome, seconds: float = 15) -> None:
    """Wait until CUPS says so; failing, tell what it said instead."""
    said: list[object] = []

    def says_so() -> bool:
        now = backend.status(reference)
        if [now] != said[-1:]:
            said.append(now)
        return now == outcome

    try:
        wait_until(says_so, reference, seconds)
    except AssertionError as problem:
        raise AssertionError(f"wanted {outcome}, got {said}, {backend._queue.printer()}") from problem


def test_a_slip_goes_from_a_row_to_paper(app: Flask, cups: CupsServer, backend: CupsBackend) -> None:
    job = ask_for_a_slip(app)
    worker = PrintWorker(app, backend)
    # Paper that runs low is no fault, but the engine of this printer waits for it.
    cups.fault("media-low")

    worker.run_once()
    assert row(app, job).status == "sent", "CUPS has it, but the printer has not finished"
    cups.fault(None)
    wait_until(lambda: not worker.run_once(), "printed")

    printed = row(app, job)
    assert (printed.status, printed.problem, printed.on_paper) == ("printed", None, True)
    paper = cups.printed(f"kiosk-{job}").read_bytes()
    assert "K7M-4PXH" in shown(paper)
    width, height = size_mm(paper)
    assert abs(width - 80) <= 1
    assert abs(height - size_mm(render(SLIP, "80mm"))[1]) <= 1, "the roll is cut where the slip ends"


def test_a_sheet_comes_out_on_its_own_paper(cups: CupsServer, backend: CupsBackend) -> None:
    comes_to(backend, backend.send(490, render(SLIP, "A5"), "A5"), PRINTED)

    assert size_mm(cups.printed("kiosk-490").read_bytes()) == (148, 210), "this queue's own paper is A4"


def test_what_was_handed_over_is_found_by_its_title(backend: CupsBackend, pdf: bytes) -> None:
    since = datetime.now(UTC)
    reference = backend.send(501, pdf, "80mm")

    assert backend.find(501, since) == reference
    assert backend.find(502, since) is None
    assert backend.find(501, since + timedelta(minutes=1)) is None, "an older job of that number"
    comes_to(backend, reference, PRINTED)
    assert backend.find(501, since) == reference, "also after it was printed"


@pytest.mark.parametrize(("fault", "problem"), [("media-empty-error", "media-empty"), ("cover-open", "cover-open")])
def test_a_printer_with_a_fault_says_so_and_prints_when_it_is_mended(
    cups: CupsServer, backend: CupsBackend, pdf: bytes, fault: str, problem: str
) -> None:
    cups.fault(fault)
    reference = backend.send(510, pdf, "80mm")
    comes_to(backend, reference, Outcome(State.PENDING, problem))
    assert backend.printer_problem() == problem

    cups.fault(None)
    comes_to(backend, reference, PRINTED)
    assert backend.printer_problem() == ""


def test_a_job_that_somebody_cancels_has_failed(cups: CupsServer, backend: CupsBackend, pdf: bytes) -> None:
    cups.fault("media-empty-error")
    reference = backend.send(520, pdf, "80mm")
    comes_to(backend, reference, Outcome(State.PENDING, "media-empty"))

    cups.run("cancel", reference)
    comes_to(backend, reference, Outcome(State.FAILED, "canceled"))

    cups.fault(None)
    wait_until(cups.printed("kiosk-520").exists, "the engine ends")
    assert backend.printer_problem() == "media-empty", "CUPS looks at the printer only while it prints"
    comes_to(backend, backend.send(521, pdf, "80mm"), PRINTED)
    assert backend.printer_problem() == ""


def test_what_a_person_paused_stays_paused(cups: CupsServer, backend: CupsBackend, pdf: bytes) -> None:
    cups.run("cupsdisable", QUEUE)
    reference = backend.send(530, pdf, "80mm")

    assert backend.status(reference) == Outcome(State.PENDING, "paused")
    assert backend.status(reference) == Outcome(State.PENDING, "paused")
    assert backend.withdraw(reference), "it never began, so it certainly left no paper"
    assert backend.status(reference) == Outcome(State.FAILED, "canceled")


def test_a_queue_that_a_fault_stopped_is_woken(cups: CupsServer, backend: CupsBackend, pdf: bytes) -> None:
    spool = cups.folder / "printer"
    spool.rename(cups.folder / "away")
    reference = backend.send(540, pdf, "80mm")
    backend._resumed_at = float("inf")
    comes_to(backend, reference, Outcome(State.PENDING, "paused"))

    (cups.folder / "away").rename(spool)
    assert backend.status(reference).problem == "paused", "CUPS does not wake it by itself"
    backend._resumed_at = 0
    comes_to(backend, reference, PRINTED)


def test_a_queue_that_takes_nothing(cups: CupsServer, backend: CupsBackend, pdf: bytes) -> None:
    cups.run("cupsreject", QUEUE)
    try:
        with pytest.raises(NotAccepted, match="rejecting"):
            backend.send(550, pdf, "80mm")
    finally:
        cups.run("cupsaccept", QUEUE)


def test_a_queue_that_does_not_exist(cups: CupsServer, pdf: bytes) -> None:
    with pytest.raises(NotAccepted, match="no-queue"):
        CupsBackend("khong-co").send(551, pdf, "A4")


def test_a_printer_that_is_switched_off(cups: CupsServer, backend: CupsBackend, pdf: bytes) -> None:
    cups.end("printer")
    try:
        reference = backend.send(560, pdf, "80mm")
        comes_to(backend, reference, Outcome(State.PENDING, "offline"))
        assert not backend.withdraw(reference), "CUPS had begun: nobody can be certain"
        assert backend.status(reference) == Outcome(State.FAILED, "canceled")
    finally:
        cups.start_printer()


def test_without_a_print_server(cups: CupsServer, backend: CupsBackend, pdf: bytes) -> None:
    cups.end("cups")
    try:
        with pytest.raises(NotAccepted, match="offline"):
            backend.send(570, pdf, "80mm")
        with pytest.raises(OSError, match="ConnectionRefusedError"):
            backend.status(f"{QUEUE}-1")
        with pytest.raises(OSError, match="ConnectionRefusedError"):
            backend.find(570, datetime.now(UTC))
        assert backend.printer_problem() == "offline"
        assert not backend.withdraw(f"{QUEUE}-1")
    finally:
        cups.start_cups()


def test_a_job_that_cups_has_forgotten_is_unknown(backend: CupsBackend) -> None:
    assert backend.status(f"{QUEUE}-999999") == Outcome(State.UNKNOWN)


def test_nothing_personal_is_in_the_print_server(cups: CupsServer, backend: CupsBackend, pdf: bytes) -> None:
    comes_to(backend, backend.send(580, pdf, "80mm"), PRINTED)

    logs = "".join((cups.folder / name).read_text() for name in ("page_log", "access_log"))
    assert "kiosk-580" in logs
    assert SLIP.code not in logs
    assert os.environ["CUPS_SERVER"] == cups.environment["CUPS_SERVER"]
