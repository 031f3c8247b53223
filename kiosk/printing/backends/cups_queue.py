"""Hàng đợi in: what CUPS knows of one queue, its printer and its jobs."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime

from kiosk.printing.backends import ipp

# RFC 8011 §5.3.7 and §5.4.11
CANCELED, ABORTED, COMPLETED = 7, 8, 9
_PRINTER_STOPPED = 5
_CUSTOM_MAX = re.compile(r"custom_max_([\d.]+)x([\d.]+)(mm|in)")


@dataclass(frozen=True)
class Printer:
    """Máy in: whether its queue is stopped or refuses jobs, why, and which media it takes."""

    stopped: bool
    accepting: bool
    reasons: tuple[str, ...]
    message: str
    media: tuple[str, ...]

    def takes_length(self, width_mm: int, height_mm: int) -> bool:
        """Whether paper of that width can be cut to that length."""
        for name in self.media:
            match = _CUSTOM_MAX.fullmatch(name)
            millimetres = 25.4 if match and match[3] == "in" else 1.0
            if match and float(match[1]) * millimetres >= width_mm - 1 and float(match[2]) * millimetres >= height_mm:
                return True
        return False


@dataclass(frozen=True)
class Job:
    """Một việc của hàng đợi. began: something of it may be on paper."""

    number: int
    title: str
    state: int
    began: bool
    created_at: datetime


class CupsQueue:
    """Asks after one queue. Every question may raise NoAnswer."""

    def __init__(self, name: str) -> None:
        self.name = name

    def printer(self) -> Printer | None:
        """The printer of the queue, None when there is no such queue."""
        names = ("printer-state", "printer-state-reasons", "printer-state-message", "printer-is-accepting-jobs")
        status, groups = ipp.ask(ipp.GET_PRINTER_ATTRIBUTES, self.name, (*names, "media-supported"))
        if status or not groups:
            return None
        state, reasons, message, accepting = (groups[0].get(name, []) for name in names)
        return Printer(
            stopped=state == [_PRINTER_STOPPED],
            accepting=accepting != [0],
            reasons=tuple(str(reason) for reason in reasons),
            message=str(message[0]) if message else "",
            media=tuple(str(name) for name in groups[0].get("media-supported", [])),
        )

    def job(self, number: int) -> Job | None:
        """The job of that number, None when CUPS has forgotten it."""
        status, groups = ipp.ask(ipp.GET_JOB_ATTRIBUTES, self.name, _JOB, job_id=number)
        if status and status != ipp.NOT_FOUND:
            raise ipp.NoAnswer(f"IPP {status:#06x}")
        return _job(groups[0]) if groups and not status else None

    def jobs(self) -> list[Job]:
        """Every job that CUPS remembers, newest first."""
        _, groups = ipp.ask(ipp.GET_JOBS, self.name, _JOB, which_jobs="all")
        return sorted((_job(group) for group in groups), key=lambda job: -job.number)


_JOB = ("job-id", "job-name", "job-state", "time-at-creation", "time-at-processing")


def _job(attributes: ipp.Attributes) -> Job:
    return Job(
        number=int(attributes["job-id"][0]),
        # Hidden when the job is somebody else's.
        title=str(attributes.get("job-name", [""])[0]),
        state=int(attributes["job-state"][0]),
        began="time-at-processing" in attributes,
        created_at=datetime.fromtimestamp(int(attributes["time-at-creation"][0]), UTC),
    )
