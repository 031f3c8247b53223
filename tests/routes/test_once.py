"""Double taps, refresh, Back and two tabs: one press, one effect."""

import pytest
from flask import Flask
from sqlalchemy import func, select

from kiosk.extensions import db
from kiosk.models import Case, CaseEvent, PrintJob
from tests.cast import START, waits_for_the_message
from tests.pages import Citizen


def count(app: Flask, table: type) -> int:
    """How many rows a table has."""
    with app.app_context():
        return db.session.scalar(select(func.count()).select_from(table)) or 0


def test_the_same_start_pressed_twice_makes_one_draft(app: Flask, ly: Citizen) -> None:
    form = ly.opens(START).page.form(START).fields

    first = ly.client.post(START, data=form)
    second = ly.client.post(START, data=form)

    assert first.headers["Location"] == second.headers["Location"]
    assert count(app, Case) == 1


def test_handing_in_twice_makes_one_event_and_one_paper(app: Flask, ly: Citizen) -> None:
    ly.opens(START).sends(START).answers(for_whom="self").answers(installed="yes").answers(registered="none")
    ly.answers(hamlet="-").answers(call_back="no")
    form = ly.page.form(f"{START}/kiem-tra").fields

    answers = [ly.client.post(f"{START}/kiem-tra", data=form) for _ in range(3)]

    assert {answer.headers["Location"] for answer in answers} == {"/phieu"}
    assert count(app, CaseEvent) == 1
    assert count(app, PrintJob) == 1


def test_asking_for_the_same_slip_again_gives_the_same_paper(app: Flask, ly: Citizen) -> None:
    waits_for_the_message(ly)

    ly.client.get("/phieu")
    ly.opens("/phieu")

    assert count(app, PrintJob) == 1


def test_going_back_after_the_slip_changes_nothing(app: Flask, ly: Citizen) -> None:
    ly.opens(START).sends(START).answers(for_whom="self").answers(installed="yes").answers(registered="none")
    ly.answers(hamlet="-").answers(call_back="no")
    old = ly.page.form(f"{START}/kiem-tra").fields
    ly.answers()

    ly.opens(f"{START}/thon").sees("làm hồ sơ VNeID")
    stale = ly.client.post(f"{START}/thon", data={**old, "hamlet": "Thôn Trại"})

    assert stale.headers["Location"] == "/phieu"
    with app.app_context():
        assert db.session.scalar(select(Case.hamlet)) is None


def test_a_page_with_problems_may_be_sent_again(ly: Citizen) -> None:
    ly.opens(START).sends(START)

    ly.answers(for_whom="")
    assert ly.status == 422
    ly.answers(for_whom="self")

    assert ly.path == f"{START}/da-cai-chua"


@pytest.mark.parametrize("nonce", ["", "x", "x.y", "a" * 5000, "é.ü", "\x00.\x00"])
def test_a_nonce_that_this_visit_did_not_get_is_refused_with_a_sentence(app: Flask, ly: Citizen, nonce: str) -> None:
    ly.opens(START).sends(START, nonce=nonce)

    assert ly.status == 409
    ly.sees("Trang này đã cũ")
    assert count(app, Case) == 0


def test_a_nonce_of_somebody_else_is_refused(ly: Citizen, huy: Citizen) -> None:
    foreign = ly.opens(START).page.form(START).fields["nonce"]

    huy.opens(START).sends(START, nonce=foreign)

    assert huy.status == 409
