"""A law with a date takes effect by itself on its day: forms, texts, consents and fees on both sides of it."""

from datetime import date, datetime
from pathlib import Path

import pytest
from flask import Flask

from kiosk.extensions import db
from kiosk.models import PrintJob
from kiosk.print_worker import PrintWorker
from kiosk.printing.backends.folder import FolderBackend
from kiosk.procedures import CATALOGUE
from kiosk.services import forms, guidance, prints
from kiosk.services.transaction import writing
from kiosk.station import Station
from tests.filings import prints_the_form
from tests.kiosks import MONDAY, HandClock, a_kiosk
from tests.pages import Citizen
from tests.printing.papers import shown
from tests.ways import examples

LAST_DAY, FIRST_DAY = date(2026, 6, 30), date(2026, 7, 1)
PERMANENT = CATALOGUE["dang-ky-thuong-tru"]
SMALL_CHILD = {"who": "child", "with_parents": "yes", "birth_registered": "yes", "born_on": "2025-02-01"}


def at(day: date) -> datetime:
    """That day at the time at which the tests stand."""
    return datetime.combine(day, MONDAY.timetz())


def words(slug: str, day: date, **answers: str) -> str:
    """Everything the guidance sheet says to somebody with these answers on that day."""
    procedure = CATALOGUE[slug]
    walk = examples(procedure, **answers)
    parts = guidance.sections(forms.filing_of(procedure), (), walk.known, day, complete=True)
    return " ".join(line for part in parts for line in part.lines)


@pytest.mark.parametrize(
    ("day", "version", "circular", "block"),
    [
        (LAST_DAY, "CT01/53-2025", "Thông tư số 53/2025/TT-BCA", "CHA, MẸ HOẶC"),
        (FIRST_DAY, "CT01/116-2026", "Thông tư số 116/2026/TT-BCA", "CHA HOẶC MẸ HOẶC"),
    ],
)
def test_the_form_of_the_day_comes_out(tmp_path: Path, day: date, version: str, circular: str, block: str) -> None:
    clock = HandClock(at(day))
    app = a_kiosk(tmp_path, clock)
    prints_the_form(Citizen(app.test_client()), from_on=day.isoformat(), until_on=f"{day.year + 1}-06-01")

    with app.app_context():
        job = db.session.scalars(db.select(PrintJob)).one()
        assert job.document["forms"][0]["form"] == version
    PrintWorker(app, FolderBackend(tmp_path / "prints")).run_once()
    text = shown((tmp_path / "prints" / "kiosk-1.pdf").read_bytes())
    assert circular in text
    assert block in text


def test_a_form_that_waited_over_midnight_is_refused_and_a_new_one_comes_out(tmp_path: Path) -> None:
    clock = HandClock(at(LAST_DAY).replace(hour=23, minute=58))
    app = a_kiosk(tmp_path, clock)
    lan = Citizen(app.test_client())
    prints_the_form(lan, from_on=LAST_DAY.isoformat(), until_on="2027-06-01")
    clock.forward(minutes=4)
    worker = PrintWorker(app, FolderBackend(tmp_path / "prints"))

    worker.run_once()

    with app.app_context():
        job = db.session.scalars(db.select(PrintJob)).one()
        assert (job.status, job.problem) == ("failed", "form-expired")
    lan.opens("/phieu").sees("Mẫu tờ khai này đã hết hiệu lực")
    lan.sends("/phieu/lam-tiep").answers()
    worker.run_once()
    with app.app_context():
        job = db.session.scalars(db.select(PrintJob).order_by(PrintJob.version.desc())).first()
        assert job is not None
        assert job.document["forms"][0]["form"] == "CT01/116-2026"
        assert job.status == "printed"


def test_a_small_child_with_its_parents_needed_consent_until_the_law_changed() -> None:
    before, after = (words("dang-ky-thuong-tru", day, **SMALL_CHILD) for day in (LAST_DAY, FIRST_DAY))

    assert "hộ" in before.split("Người kê khai")[1][:200].lower()
    assert "chủ sở hữu" in before.lower()
    assert "chủ sở hữu" not in after.lower()


@pytest.mark.parametrize(
    ("day", "free"),
    [(date(2026, 8, 14), False), (date(2026, 8, 15), True), (date(2027, 2, 28), True), (date(2027, 3, 1), False)],
)
def test_nothing_to_pay_online_comes_and_goes_with_its_circular(day: date, free: bool) -> None:
    text = words("dang-ky-tam-tru", day)

    assert ("0 đồng, nếu" in text) is free
    assert "Nộp tại quầy: 15.000 đồng" in text
    assert "Nộp trực tuyến: 7.000 đồng" in text


def test_no_rule_that_is_shown_today_rests_on_a_text_of_another_day(inside: Flask) -> None:
    today = MONDAY.date()
    station: Station = inside.config["STATION"]
    for procedure in CATALOGUE.values():
        if procedure.filing:
            sheet = guidance.sheet(procedure, procedure.filing, examples(procedure).known, station, MONDAY)
            said = " ".join(line for part in sheet.sections for line in part.lines)
            ended = [s for s in procedure.filing.legal_basis if s.in_force_until and s.in_force_until < today]
            assert not any(source.citation() in said for source in ended)


def test_progress_is_kept_with_the_job(inside: Flask) -> None:
    with writing():
        job = prints.request("case:1", "filing", 1, {"forms": []}, "A4", None, "lượt", MONDAY, personal=True)
        prints.keep_progress(job, 20, 200)

    assert (job.done, job.total) == (20, 200)
