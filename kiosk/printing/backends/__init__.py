"""Nơi nhận phiếu: what takes a finished PDF. A backend says what it knows about its jobs, and nothing more."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol


class State(StrEnum):
    """What a backend knows about a job it took."""

    PENDING = "pending"
    PRINTED = "printed"
    FAILED = "failed"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Outcome:
    """The state of a job, and the code of what went wrong ("" when nothing did)."""

    state: State
    problem: str = ""


class BackendFailed(Exception):
    """The backend did not take the job; problem is a code like "media-empty" or "offline"."""

    def __init__(self, problem: str) -> None:
        super().__init__(problem)
        self.problem = problem


class Backend(Protocol):
    """Where papers go. References are what the backend itself calls a job."""

    name: str
    makes_paper: bool

    def send(self, job_id: int, pdf: bytes, paper: str) -> str:
        """Hand a PDF over; returns its reference. Raises BackendFailed when it was not taken."""

    def status(self, reference: str) -> Outcome:
        """How far that job has come."""

    def find(self, job_id: int) -> str | None:
        """The reference of a job handed over earlier, or None when the backend never got it."""

    def printer_problem(self) -> str:
        """"" or the code of what keeps the printer from printing now."""


def choose(backend: str, printer: str, prints: Path) -> Backend:
    """The backend of that name: "folder" or "cups"."""
    if backend == "cups":
        from kiosk.printing.backends.cups import CupsBackend

        return CupsBackend(printer)
    from kiosk.printing.backends.folder import FolderBackend

    return FolderBackend(prints)
