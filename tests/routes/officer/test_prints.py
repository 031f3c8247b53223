"""A paper asked for at the desk: told honestly, shown at the desk only, and emptied when nobody waits for it."""

import pytest
from flask import Flask

from kiosk.extensions import db
from kiosk.models import AuditEntry, Case, PrintJob, PrintStatus
from kiosk.print_worker import PrintWorker
from kiosk.printing.backends import Outcome, State
from kiosk.printing.examples import SLIP
from kiosk.services import desk_prints, prints, retention
from kiosk.services.transaction import writing
from tests.builders import a_case
from tests.desk import Desk, an_officer, at_the_desk
from tests.kiosks import HandClock
from tests.printing.fake_printer import FakePrinter

QUIET = {"HX-Request": "true"}


def asked(app: Flask, personal: bool = False, case: bool = False, subject: str = "day:12", account: str = "ha") -> int:
    """The number of a slip that the officer has asked for."""
    now = app.config["CLOCK"]()
    with app.app_context(), writing():
        filed = a_case(visit="someone") if case else None
        who = an_officer(account, now)
        return desk_prints.ask(SLIP, "appointment", subject, "80mm", who, now, personal, filed).id


def prints_it(app: Flask, printer: FakePrinter | None = None) -> None:
    """The print worker has its turn."""
    PrintWorker(app, printer or FakePrinter()).run_once()


def row(app: Flask, number: int) -> PrintJob:
    """The job as it is kept."""
    with app.app_context():
        job = db.session.get(PrintJob, number)
        assert job
        db.session.expunge(job)
        return job


@pytest.fixture
def ha(app: Flask) -> Desk:
    """Thượng úy Hà at the desk."""
    return at_the_desk(app)


def test_the_page_says_printed_only_after_the_printer_has_said_so(app: Flask, ha: Desk) -> None:
    job = asked(app)

    ha.opens(f"/can-bo/ban-in/{job}").sees("Đang chuẩn bị").does_not_see("đã in xong")
    prints_it(app, FakePrinter(says=Outcome(State.PENDING)))
    ha.opens(f"/can-bo/ban-in/{job}").sees("Đang gửi sang máy in").does_not_see("đã in xong")
    prints_it(app)
    ha.opens(f"/can-bo/ban-in/{job}").sees("Máy in báo đã in xong")


def test_the_live_part_follows_and_then_asks_for_the_whole_page(app: Flask, ha: Desk) -> None:
    job = asked(app)

    moving = ha.client.get(f"/can-bo/truc-tiep/ban-in/{job}", headers=QUIET)
    prints_it(app)
    ended = ha.client.get(f"/can-bo/truc-tiep/ban-in/{job}?ve=/can-bo/tai-khoan", headers=QUIET)

    assert "Đang chuẩn bị" in moving.text
    assert "nonce" not in moving.text
    assert ended.headers["HX-Redirect"] == f"/can-bo/ban-in/{job}?ve=/can-bo/tai-khoan"


def test_watching_a_print_does_not_keep_the_desk_open(app: Flask, ha: Desk, clock: HandClock) -> None:
    job = asked(app)
    for _ in range(3):
        clock.forward(minutes=8)
        answer = ha.client.get(f"/can-bo/truc-tiep/ban-in/{job}", headers=QUIET)

    assert answer.status_code == 401


def test_a_printer_without_paper_is_told_in_the_words_of_the_desk_and_tried_again(app: Flask, ha: Desk) -> None:
    job = asked(app)
    prints_it(app, FakePrinter(refusal="media-empty"))

    ha.opens(f"/can-bo/ban-in/{job}").sees("Máy in hết giấy. Xin thêm giấy.").does_not_see("báo cán bộ")
    ha.sends(f"/can-bo/ban-in/{job}/in-lai").sees("Đang chuẩn bị")
    prints_it(app)

    assert ha.opens(f"/can-bo/ban-in/{job}").sees("đã in xong").status == 200


@pytest.mark.parametrize(("says", "status"), [("co", "printed"), ("khong", "queued")])
def test_when_nobody_can_know_the_officer_looks(app: Flask, ha: Desk, says: str, status: str) -> None:
    job = asked(app)
    prints_it(app, FakePrinter(says=Outcome(State.UNKNOWN)))

    ha.opens(f"/can-bo/ban-in/{job}").sees("Máy không biết giấy đã ra chưa")
    ha.sends(f"/can-bo/ban-in/{job}/giay", **{"co-giay": says})

    assert row(app, job).status == status


def test_the_same_paper_is_one_job_until_it_is_out_and_then_another(app: Flask, ha: Desk) -> None:
    first, again = asked(app), asked(app)
    prints_it(app)
    later = asked(app)

    assert first == again
    assert later != first


def test_a_failed_paper_that_is_asked_for_again_is_queued_again(app: Flask, ha: Desk) -> None:
    job = asked(app)
    prints_it(app, FakePrinter(refusal="offline"))

    assert asked(app) == job
    assert row(app, job).status == PrintStatus.QUEUED


def test_a_personal_paper_is_emptied_once_it_is_out(app: Flask, ha: Desk) -> None:
    job = asked(app, personal=True)
    assert ha.client.get(f"/can-bo/ban-in/{job}/hinh.png").status_code == 200
    prints_it(app)

    assert row(app, job).document == {}
    ha.opens(f"/can-bo/ban-in/{job}").sees("Nội dung đã xóa khỏi máy này").does_not_see("hinh.png", ".pdf")
    assert ha.client.get(f"/can-bo/ban-in/{job}/hinh.png").status_code == 404
    assert ha.client.get(f"/can-bo/ban-in/{job}.pdf").status_code == 404


def test_a_personal_paper_that_did_not_come_out_waits_for_its_officer_and_no_longer(
    app: Flask, ha: Desk, clock: HandClock
) -> None:
    job = asked(app, personal=True)
    prints_it(app, FakePrinter(refusal="offline"))

    with app.app_context(), writing():
        retention.purge(clock().date(), clock())
    assert row(app, job).document
    clock.forward(minutes=25)
    with app.app_context(), writing():
        retention.purge(clock().date(), clock())

    assert row(app, job).document == {}
    at_the_desk(app).opens(f"/can-bo/ban-in/{job}").sees("Nội dung đã xóa vì không còn ai chờ")


def test_signing_out_gives_up_the_personal_papers_that_wait(app: Flask, ha: Desk, clock: HandClock) -> None:
    job = asked(app, personal=True)
    ha.opens("/can-bo/tai-khoan").sends("/can-bo/dang-xuat")
    clock.forward(minutes=3)
    with app.app_context(), writing():
        retention.purge(clock().date(), clock())

    assert (row(app, job).status, row(app, job).document) == ("failed", {})


def test_a_paper_of_the_desk_is_never_shown_to_a_citizen_who_holds_the_case(app: Flask, ha: Desk) -> None:
    job = asked(app, personal=True, case=True)
    with app.app_context():
        case = db.session.scalars(db.select(Case)).one()
        case.version = 1
        assert prints.for_visit(job, "someone") is None
        assert prints.of_case(case) is None
        assert prints.leaflets_waiting() == 0


def test_a_paper_of_a_citizen_is_not_reached_from_the_desk(app: Flask, ha: Desk) -> None:
    with app.app_context(), writing():
        theirs = prints.request("case:1", "appointment", 1, {"a": 1}, "80mm", None, "v", app.config["CLOCK"]()).id

    for address in (f"/can-bo/ban-in/{theirs}", f"/can-bo/ban-in/{theirs}.pdf", f"/can-bo/ban-in/{theirs}/hinh.png"):
        assert ha.client.get(address).status_code == 404


def test_a_number_beyond_all_numbers_is_no_print(ha: Desk) -> None:
    assert ha.client.get("/can-bo/ban-in/99999999999999999999").status_code == 404


def test_taking_the_file_and_looking_at_what_another_printed_are_in_the_log(app: Flask, ha: Desk) -> None:
    job = asked(app, personal=True, account="minh")

    ha.client.get(f"/can-bo/ban-in/{job}/hinh.png")
    answer = ha.client.get(f"/can-bo/ban-in/{job}.pdf")

    assert answer.data.startswith(b"%PDF")
    assert answer.headers["Content-Disposition"] == f'attachment; filename="ban-in-{job}.pdf"'
    with app.app_context():
        noted = db.session.scalars(db.select(AuditEntry).order_by(AuditEntry.id)).all()
        assert [(line.action, line.subject) for line in noted][-3:] == [
            ("paper-asked", "day:12"),
            ("paper-seen", "day:12"),
            ("paper-taken", "day:12"),
        ]


def test_the_way_back_leads_only_to_the_desk(app: Flask, ha: Desk) -> None:
    job = asked(app)

    ha.opens(f"/can-bo/ban-in/{job}?ve=/can-bo/tai-khoan").sees("Quay lại")
    ha.opens(f"/can-bo/ban-in/{job}?ve=https://example.org/").does_not_see("Quay lại")
    ha.opens(f"/can-bo/ban-in/{job}?ve=/phieu").does_not_see("Quay lại")
