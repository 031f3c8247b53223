"""Nơi nhận bản in: what takes a finished PDF, and what can be learned of it afterwards."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from kiosk.station import Printing


class State(StrEnum):
    """What a backend says of a paper. UNKNOWN: it cannot say, and asking again will not help."""

    PENDING = "pending"
    PRINTED = "printed"
    FAILED = "failed"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Outcome:
    """A state and, where something is wrong, the code of the problem ("media-empty"); "" when nothing is known."""

    state: State
    problem: str = ""


class NotAccepted(Exception):
    """The backend took nothing: it is certain that no paper will come out. problem is a code."""

    def __init__(self, problem: str) -> None:
        super().__init__(problem)
        self.problem = problem


class Backend(Protocol):
    """Takes PDFs under the title kiosk-<job id>, which holds nothing personal."""

    @property
    def name(self) -> str:
        """What the station file calls it: "folder" or "cups"."""

    @property
    def makes_paper(self) -> bool:
        """Whether "printed" means paper in somebody's hand."""

    def send(self, job_id: int, pdf: bytes, paper: str) -> str:
        """Hand the PDF over and return the backend's reference.

        Raises NotAccepted when nothing was handed over; after any other exception that is not known.
        """

    def status(self, reference: str) -> Outcome:
        """What has become of it. Raises OSError when the backend does not answer."""

    def find(self, job_id: int, since: datetime) -> str | None:
        """The reference of what was sent for the job at or after a moment, None if there is none. Raises OSError."""

    def withdraw(self, reference: str) -> bool:
        """Take it back; True when it is certain that nothing came out and nothing will."""

    def forget(self, before: datetime) -> None:
        """Delete what it keeps of papers older than the moment."""

    def printer_problem(self) -> str:
        """The code of what keeps the printer from printing, "" when nothing does."""


def title_of(job_id: int | str) -> str:
    """The title under which the backend keeps the paper of a job."""
    return f"kiosk-{job_id}"


def choose(printing: Printing, prints_folder: Path) -> Backend:
    """The backend that the station file names."""
    from kiosk.printing.backends.by_paper import ByPaper
    from kiosk.printing.backends.cups import CupsBackend
    from kiosk.printing.backends.folder import FolderBackend

    if printing.backend != "cups":
        return FolderBackend(prints_folder)
    forms = CupsBackend(printing.form_printer) if printing.form_printer else None
    return ByPaper(CupsBackend(printing.printer), printing.slip_paper, forms, printing.form_printer)
