"""Thư mục: keeps PDFs as files, for a station without a printer. Printed means: the file is on the disk."""

import errno
import os
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.printing.backends import NotAccepted, Outcome, State, title_of

# File systems round the time of a file, some to two seconds.
ROUNDING = timedelta(seconds=2)


class FolderBackend:
    """One file for each job. A file is either complete or not there, also after a power cut."""

    name = "folder"
    makes_paper = False

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def send(self, job_id: int, pdf: bytes, paper: str) -> str:
        """Write the file; its name is the reference. Raises NotAccepted when it cannot be written."""
        file = self._folder / f"{title_of(job_id)}.pdf"
        unfinished = file.with_suffix(".part")
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            # A form names a person: only the account of the kiosk may read the file.
            with os.fdopen(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as stream:
                stream.write(pdf)
                stream.flush()
                os.fsync(stream.fileno())
            unfinished.replace(file)
            self._keep_names()
        except OSError as problem:
            unfinished.unlink(missing_ok=True)
            raise NotAccepted("disk-full" if problem.errno == errno.ENOSPC else "folder") from problem
        return file.name

    def _keep_names(self) -> None:
        """Names of files are kept by the folder, which has to reach the disk too. Windows has no such call."""
        if os.name == "posix":
            descriptor = os.open(self._folder, os.O_RDONLY)
            try:
                os.fsync(descriptor)
            finally:
                os.close(descriptor)

    def status(self, reference: str) -> Outcome:
        """Printed as long as the file is there."""
        there = (self._folder / reference).is_file()
        return Outcome(State.PRINTED) if there else Outcome(State.FAILED, "folder")

    def find(self, job_id: int, since: datetime) -> str | None:
        """The file of the job, unless an earlier job of that number left it."""
        file = self._folder / f"{title_of(job_id)}.pdf"
        if not file.is_file():
            return None
        written_at = datetime.fromtimestamp(file.stat().st_mtime, UTC)
        return file.name if written_at >= since - ROUNDING else None

    def withdraw(self, reference: str) -> bool:
        """Nothing to do: a file is no paper that could still come out."""
        return not (self._folder / reference).is_file()

    def forget(self, before: datetime) -> None:
        """Delete files written before the moment; one that cannot be deleted now goes the next time."""
        for file in self._folder.glob(f"{title_of('*')}.*"):
            with suppress(OSError):
                if datetime.fromtimestamp(file.stat().st_mtime, UTC) < before:
                    file.unlink()

    def printer_problem(self) -> str:
        """There is no printer that could have one."""
        return ""
