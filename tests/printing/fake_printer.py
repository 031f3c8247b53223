"""The one fake of these tests: a printer with faults on demand, and the rows that stand for papers."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from flask import Flask

from kiosk import clock
from kiosk.models import PrintJob
from kiosk.printing.backends import NotAccepted, Outcome, State
from kiosk.printing.documents import to_values
from kiosk.printing.examples import SLIP
from kiosk.services import prints
from kiosk.services.transaction import writing

PRINTED = Outcome(State.PRINTED)


@dataclass
class FakePrinter:
    """Takes papers and says what it is told to say.

    refusal: why it takes nothing. breaks: what happens between taking a paper and saying its number. says: how every
    paper ends. silent: it does not answer at all. begins: a paper that is taken back may have begun.
    """

    name: str = "fake"
    makes_paper: bool = True
    refusal: str = ""
    breaks: BaseException | None = None
    says: Outcome = PRINTED
    silent: bool = False
    begins: bool = True
    papers: list[tuple[int, bytes]] = field(default_factory=list)
    taken_back: list[str] = field(default_factory=list)

    def send(self, job_id: int, pdf: bytes, paper: str) -> str:
        """Take the paper."""
        if self.refusal:
            raise NotAccepted(self.refusal)
        self.papers.append((job_id, pdf))
        if self.breaks:
            raise self.breaks
        return f"fake-{len(self.papers)}"

    def status(self, reference: str) -> Outcome:
        """What it was told to say."""
        if self.silent:
            raise TimeoutError
        return self.says

    def find(self, job_id: int, since: datetime) -> str | None:
        """The number of the last paper of that job."""
        if self.silent:
            raise TimeoutError
        places = [place for place, (number, _) in enumerate(self.papers, start=1) if number == job_id]
        return f"fake-{places[-1]}" if places else None

    def withdraw(self, reference: str) -> bool:
        """Take the paper back."""
        self.taken_back.append(reference)
        return not self.begins

    def printer_problem(self) -> str:
        """What it was told to complain of."""
        return self.says.problem


def ask_for_a_slip(app: Flask, version: int = 1, **overrides: Any) -> int:
    """A slip somebody asks for now; the number of its job."""
    with app.app_context(), writing():
        values = to_values(SLIP) | overrides
        job = prints.request("case:1", "appointment", version, values, "80mm", None, "lượt của bà Lý", clock.now())
        return job.id


def row(app: Flask, job_id: int) -> PrintJob:
    """What the row says now, on its own."""
    with app.app_context():
        job = prints.by_id(job_id)
        assert job is not None
        return job


def leave_in(app: Flask, job_id: int, status: str, **overrides: Any) -> None:
    """The row as a power cut left it."""
    with app.app_context(), writing():
        job = prints.by_id(job_id)
        assert job is not None
        job.status = status
        for name, value in overrides.items():
            setattr(job, name, value)
