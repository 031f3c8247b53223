"""What printers complain of, in the few words that screens know."""

import pytest

from kiosk.printing.backends.printer_words import problem_of, stopped_by_a_fault


@pytest.mark.parametrize(
    ("reasons", "message", "problem"),
    [
        (["none"], "", ""),
        (["cups-waiting-for-job-completed"], "Printing.", ""),
        (["media-low-warning", "marker-supply-low-report"], "", ""),
        (["cups-waiting-for-job-completed", "media-empty-warning"], "Printing.", "media-empty"),
        (["media-needed-error"], "", "media-empty"),
        (["media-empty", "media-jam-error"], "", "media-jam"),
        (["door-open-report"], "", "cover-open"),
        (["toner-empty-error"], "", "marker-supply-empty"),
        (["offline-report"], "", "offline"),
        (["none"], "The printer may not exist or is unavailable at this time.", "offline"),
        (["none"], "Waiting for printer to become available.", "offline"),
        (["paused"], "Paused", "paused"),
        (["paused", "media-empty-error"], "Paused", "media-empty"),
    ],
)
def test_the_problem(reasons: list[str], message: str, problem: str) -> None:
    assert problem_of(reasons, message) == problem


@pytest.mark.parametrize(
    ("message", "by_a_fault"),
    [("Unable to add document to print job.", True), ("Idle.", True), ("Paused", False), ("", False)],
)
def test_who_stopped_the_queue(message: str, by_a_fault: bool) -> None:
    assert stopped_by_a_fault(message) is by_a_fault
