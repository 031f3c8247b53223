"""Whoever stands beside the printer sees what has not come out, and can do something about it."""

import pytest
from flask import Flask

from kiosk.extensions import db
from kiosk.models import PrintJob, PrintStatus
from kiosk.services.transaction import writing
from tests.builders import NOW
from tests.desk import Desk, at_the_desk
from tests.kiosks import HandClock


def a_slip(app: Flask, status: PrintStatus, problem: str = "", **overrides: object) -> int:
    """A citizen's slip at that point; returns its number."""
    values = {
        "subject": "case:1", "kind": "appointment", "version": 1, "document": {"code": "x"}, "paper": "80mm",
        "status": status, "problem": problem, "created_at": NOW, "changed_at": NOW,
    }  # fmt: skip
    with app.app_context(), writing():
        job = PrintJob(**values | overrides)
        db.session.add(job)
        db.session.flush()
        return job.id


def status_of(app: Flask, number: int) -> str:
    """How far the print is."""
    with app.app_context():
        return db.session.get_one(PrintJob, number).status


@pytest.fixture
def son(app: Flask) -> Desk:
    """Sơn, who looks after the machine and sees no citizen's data."""
    return at_the_desk(app, "son")


def test_a_failed_slip_is_said_at_the_top_of_every_page_and_tried_again(app: Flask, son: Desk) -> None:
    number = a_slip(app, PrintStatus.FAILED, "media-empty")

    son.opens("/can-bo/tai-khoan").sees("Máy in hết giấy. Xin thêm giấy.")
    son.opens("/can-bo/may-in").sees("Phiếu hẹn", "Không in được").sends(f"/can-bo/may-in/{number}", viec="thu-lai")

    assert status_of(app, number) == PrintStatus.QUEUED
    son.sees("Đang chờ máy in")


@pytest.mark.parametrize(
    ("said", "status"), [("da-ra", PrintStatus.PRINTED), ("chua-ra", PrintStatus.QUEUED), ("", PrintStatus.UNKNOWN)]
)
def test_a_doubtful_slip_is_what_somebody_says_it_is(app: Flask, son: Desk, said: str, status: PrintStatus) -> None:
    number = a_slip(app, PrintStatus.UNKNOWN)

    son.opens("/can-bo/may-in").sends(f"/can-bo/may-in/{number}", viec=said)

    assert status_of(app, number) == status


def test_what_has_no_content_any_more_cannot_be_printed_again(app: Flask, son: Desk) -> None:
    number = a_slip(app, PrintStatus.FAILED, "canceled", document={})
    son.opens("/can-bo/may-in").sees("Nội dung đã xóa")
    assert not any(form.action.endswith(f"/{number}") for form in son.page.forms)


def test_a_printer_that_prints_is_no_news(app: Flask, son: Desk, clock: HandClock) -> None:
    a_slip(app, PrintStatus.FAILED, "media-jam")
    clock.forward(minutes=1)
    a_slip(app, PrintStatus.PRINTED, subject="case:2", changed_at=clock.now)

    son.opens("/can-bo/tai-khoan").sees("Máy in: chưa thấy lỗi")


def test_yesterdays_papers_are_gone_from_the_list(app: Flask, son: Desk, clock: HandClock) -> None:
    a_slip(app, PrintStatus.FAILED, "media-jam")
    clock.forward(hours=25)
    son = at_the_desk(app, "son")

    son.opens("/can-bo/may-in").sees("Không có giấy nào")


def test_a_number_that_is_none_is_not_found(son: Desk) -> None:
    son.opens("/can-bo/may-in")
    token = son.page.forms[0].fields["csrf_token"]

    assert son.client.post(f"/can-bo/may-in/{2**70}", data={"csrf_token": token}).status_code in (404, 409)
