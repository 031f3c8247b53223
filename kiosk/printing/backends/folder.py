"""Thư mục: the default backend keeps each paper as a PDF file; no paper comes out, and the kiosk says so."""

import os
from pathlib import Path

from kiosk.printing.backends import Outcome, State


class FolderBackend:
    """Writes kiosk-<job>.pdf into a folder, so that it is there whole or not at all."""

    name = "folder"
    makes_paper = False

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def send(self, job_id: int, pdf: bytes, paper: str) -> str:
        """Write the file; returns its name."""
        self.folder.mkdir(parents=True, exist_ok=True)
        target = self.folder / f"kiosk-{job_id}.pdf"
        unfinished = target.with_suffix(".part")
        with unfinished.open("wb") as file:
            file.write(pdf)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(target)
        self._sync_folder()
        return target.name

    def status(self, reference: str) -> Outcome:
        """Printed as soon as the file is there; a file that somebody took away is unknown."""
        return Outcome(State.PRINTED if (self.folder / reference).exists() else State.UNKNOWN)

    def find(self, job_id: int) -> str | None:
        """The file of that job if it was finished."""
        name = f"kiosk-{job_id}.pdf"
        return name if (self.folder / name).exists() else None

    def printer_problem(self) -> str:
        """A folder needs no printer."""
        return ""

    def _sync_folder(self) -> None:
        # The new name must survive a power cut too; Windows has no way to ask for that.
        if hasattr(os, "O_DIRECTORY"):
            handle = os.open(self.folder, os.O_RDONLY | os.O_DIRECTORY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)
