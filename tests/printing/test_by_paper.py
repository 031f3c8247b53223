"""Two printers behind one backend: slips to the roll, forms to the sheets, nothing cut to a paper it does not fit."""

from datetime import UTC, datetime

import pytest

from kiosk.printing.backends import NotAccepted, Outcome, State
from kiosk.printing.backends.by_paper import ByPaper

NOW = datetime(2026, 11, 23, 2, 24, tzinfo=UTC)


class Queue:
    """A queue that takes everything and remembers it."""

    def __init__(self, name: str, problem: str = "") -> None:
        self.name = name
        self.makes_paper = True
        self.taken: list[tuple[int, str]] = []
        self.problem = problem

    def send(self, job_id: int, pdf: bytes, paper: str) -> str:
        """Take a paper."""
        self.taken.append((job_id, paper))
        return f"{self.name}-{len(self.taken)}"

    def status(self, reference: str) -> Outcome:
        """Say who was asked."""
        return Outcome(State.PENDING, self.name)

    def find(self, job_id: int, since: datetime) -> str | None:
        """What was taken."""
        return next((f"{self.name}-1" for number, _ in self.taken if number == job_id), None)

    def withdraw(self, reference: str) -> bool:
        """Gone."""
        return reference.startswith(self.name)

    def forget(self, before: datetime) -> None:
        """Nothing."""

    def printer_problem(self) -> str:
        """What is wrong."""
        return self.problem


def two(slips: Queue, forms: Queue | None, slip_paper: str = "80mm") -> ByPaper:
    """The backend over these queues."""
    return ByPaper(slips, slip_paper, forms, forms.name if forms else "")


def test_slips_go_to_the_roll_and_forms_to_the_sheets() -> None:
    slips, forms = Queue("phieu"), Queue("to-khai")
    both = two(slips, forms)

    assert both.send(1, b"", "80mm") == "phieu-1"
    assert both.send(2, b"", "A4") == "to-khai-1"
    assert (slips.taken, forms.taken) == ([(1, "80mm")], [(2, "A4")])


def test_each_is_asked_about_what_it_took() -> None:
    both = two(Queue("phieu"), Queue("to-khai"))
    both.send(1, b"", "80mm")
    both.send(2, b"", "A4")

    assert both.status("phieu-1").problem == "phieu"
    assert both.status("to-khai-1").problem == "to-khai"
    assert both.find(2, NOW) == "to-khai-1"
    assert both.find(1, NOW) == "phieu-1"
    assert both.find(3, NOW) is None
    assert both.withdraw("to-khai-1")


@pytest.mark.parametrize("slip_paper", ["80mm", "A5"])
def test_a_form_is_never_cut_to_a_smaller_paper(slip_paper: str) -> None:
    with pytest.raises(NotAccepted) as refused:
        two(Queue("phieu"), None, slip_paper).send(1, b"", "A4")

    assert refused.value.problem == "no-sheets"


def test_a_single_printer_of_sheets_takes_both() -> None:
    only = Queue("may-in")
    both = two(only, None, "A4")

    both.send(1, b"", "A4")
    both.send(2, b"", "A4")
    assert [paper for _, paper in only.taken] == ["A4", "A4"]


def test_what_keeps_either_from_printing_is_told() -> None:
    assert two(Queue("a"), Queue("b", "media-empty")).printer_problem() == "media-empty"
    assert two(Queue("a", "offline"), Queue("b", "media-empty")).printer_problem() == "offline"
