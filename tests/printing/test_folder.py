"""The folder: a file is there whole or not at all, and only what is there was printed."""

import errno
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.printing.backends import NotAccepted, Outcome, State, choose
from kiosk.printing.backends.by_paper import ByPaper
from kiosk.printing.backends.folder import FolderBackend
from kiosk.station import Printing

PDF = b"%PDF-1.7 ..."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "prints"


@pytest.fixture
def backend(folder: Path) -> FolderBackend:
    return FolderBackend(folder)


def test_a_paper_becomes_a_file(backend: FolderBackend, folder: Path) -> None:
    reference = backend.send(12, PDF, "80mm")

    assert reference == "kiosk-12.pdf"
    assert [path.name for path in folder.iterdir()] == ["kiosk-12.pdf"]
    assert (folder / reference).read_bytes() == PDF
    assert backend.status(reference) == Outcome(State.PRINTED)
    assert not backend.makes_paper
    assert backend.printer_problem() == ""


def test_printed_again_it_is_the_same_file(backend: FolderBackend, folder: Path) -> None:
    backend.send(12, PDF, "80mm")
    backend.send(12, PDF * 2, "80mm")

    assert (folder / "kiosk-12.pdf").read_bytes() == PDF * 2


def test_the_name_reaches_the_disk_after_the_content(backend: FolderBackend, monkeypatch: pytest.MonkeyPatch) -> None:
    steps: list[str] = []
    fsync, replace = os.fsync, Path.replace
    monkeypatch.setattr(os, "fsync", lambda handle: (steps.append("fsync"), fsync(handle)))
    monkeypatch.setattr(Path, "replace", lambda old, new: (steps.append("replace"), replace(old, new))[1])

    backend.send(12, PDF, "80mm")

    assert steps == ["fsync", "replace", "fsync"]


@pytest.mark.parametrize(("number", "problem"), [(errno.ENOSPC, "disk-full"), (errno.EIO, "folder")])
def test_what_cannot_be_written_leaves_nothing_behind(
    backend: FolderBackend, folder: Path, monkeypatch: pytest.MonkeyPatch, number: int, problem: str
) -> None:
    def full(_: int) -> None:
        raise OSError(number, "")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(NotAccepted) as refusal:
        backend.send(12, PDF, "80mm")

    assert refusal.value.problem == problem
    assert list(folder.iterdir()) == []


def test_a_file_that_somebody_took_away_was_not_printed(backend: FolderBackend, folder: Path) -> None:
    reference = backend.send(12, PDF, "80mm")
    (folder / reference).unlink()

    assert backend.status(reference) == Outcome(State.FAILED, "folder")
    assert backend.withdraw(reference)


class TestFinding:
    def test_what_was_sent_is_found(self, backend: FolderBackend) -> None:
        since = datetime.now(UTC)
        backend.send(12, PDF, "80mm")

        assert backend.find(12, since) == "kiosk-12.pdf"
        assert backend.find(13, since) is None

    def test_a_file_of_an_earlier_job_of_that_number_is_not(self, backend: FolderBackend) -> None:
        backend.send(12, PDF, "80mm")

        assert backend.find(12, datetime.now(UTC) + timedelta(minutes=1)) is None


def test_the_station_file_chooses(folder: Path) -> None:
    assert isinstance(choose(Printing(), folder), FolderBackend)
    assert isinstance(choose(Printing("cups", "may-in"), folder), ByPaper)
