"""After `Kết thúc`, after the idle time and for the next person, nothing of the last one is left."""

import pytest
from flask import Flask
from sqlalchemy import select

from kiosk import clock as kiosk_clock
from kiosk.extensions import Base, db
from kiosk.models import Case, PrintJob
from kiosk.services import retention
from kiosk.services.transaction import writing
from tests.cast import LY, START, code_on_screen, waits_for_the_message
from tests.kiosks import HandClock
from tests.pages import Citizen

MARKER = "Trần Thị Dấu Vết"


def up_to_contact(person: Citizen) -> Citizen:
    """A draft with a name typed into it."""
    person.opens(START).sends(START).answers(for_whom="self").answers(installed="yes").answers(registered="none")
    return person.answers(hamlet="-").answers(call_back="yes").answers(**{**LY, "contact_name": MARKER})


def everything_in(app: Flask) -> str:
    """Every value of every table, as text."""
    with app.app_context(), db.engine.connect() as connection:
        rows = [list(connection.execute(table.select())) for table in Base.metadata.sorted_tables]
        return str(rows)


def test_ending_deletes_the_draft_the_cookie_and_shows_home(app: Flask, ly: Citizen) -> None:
    up_to_contact(ly).sees(MARKER)

    ended = ly.client.post("/ket-thuc")

    assert ended.headers["Location"] == "/"
    assert "storage" in ended.headers["Clear-Site-Data"]
    assert "kiosk=;" in ended.headers["Set-Cookie"]
    assert MARKER not in everything_in(app)
    assert ly.client.get_cookie("kiosk") is None


@pytest.mark.parametrize(
    "path", [f"{START}/lien-he", f"{START}/kiem-tra", f"{START}/lam-cho-ai", "/phieu", "/ban-in/1"]
)
def test_back_after_the_end_shows_nothing_of_the_person(ly: Citizen, path: str) -> None:
    up_to_contact(ly)
    ly.client.post("/ket-thuc")

    ly.opens(path)

    ly.does_not_see(MARKER, "0900111222", "0900 111 222")


def test_a_kept_slip_can_be_opened_again_after_the_end_but_only_with_its_code(app: Flask, ly: Citizen) -> None:
    waits_for_the_message(ly)
    code = code_on_screen(ly)
    ly.client.post("/ket-thuc")

    assert ly.opens("/phieu").path == "/phieu-hen"
    ly.sends("/phieu-hen", code=code).sees("27/11/2026")


def test_the_paper_of_a_visit_cannot_be_seen_by_the_next_person(app: Flask, ly: Citizen, huy: Citizen) -> None:
    waits_for_the_message(ly)
    with app.app_context():
        number = db.session.scalar(select(PrintJob.id))
    assert ly.opens(f"/ban-in/{number}").status == 200

    assert huy.opens(f"/ban-in/{number}").status == 404
    assert huy.client.get(f"/ban-in/{number}/hinh.png").status_code == 404
    ly.client.post("/ket-thuc")
    assert ly.opens(f"/ban-in/{number}").status == 404


def test_a_draft_left_alone_is_out_of_reach_and_then_deleted(app: Flask, ly: Citizen, clock: HandClock) -> None:
    up_to_contact(ly)
    clock.forward(minutes=9)

    ly.opens(f"{START}/kiem-tra").does_not_see(MARKER)
    assert ly.path == START
    with app.app_context(), writing():
        retention.purge(kiosk_clock.today(), kiosk_clock.now())

    assert MARKER not in everything_in(app)


def test_the_next_person_never_goes_on_with_a_forgotten_draft(app: Flask, ly: Citizen, clock: HandClock) -> None:
    up_to_contact(ly)
    clock.forward(minutes=9)

    ly.opens(START).sends(START)

    assert ly.path == f"{START}/lam-cho-ai"
    ly.opens(f"{START}/kiem-tra").does_not_see(MARKER)
    with app.app_context():
        newest = db.session.scalars(select(Case).order_by(Case.id.desc())).first()
        assert newest is not None
        assert newest.visit_answers == {}


def test_reading_pages_keeps_the_visit_alive(ly: Citizen, clock: HandClock) -> None:
    up_to_contact(ly)
    for _ in range(5):
        clock.forward(minutes=4)
        ly.opens("/huong-dan/kich-hoat-vneid/tren-dien-thoai/2")

    ly.opens(f"{START}/kiem-tra").sees(MARKER)


def test_without_javascript_the_page_itself_goes_to_the_end(ly: Citizen) -> None:
    up_to_contact(ly)
    refresh = next(a["content"] for a in ly.page.all("meta") if a.get("http-equiv") == "refresh")
    assert refresh.endswith("url=/het-gio")

    ly.opens("/het-gio").sees("Lượt này đã kết thúc")

    ly.opens(f"{START}/kiem-tra").does_not_see(MARKER)


def test_the_cookie_holds_a_random_token_and_no_answer(ly: Citizen) -> None:
    up_to_contact(ly)
    cookie = ly.client.get_cookie("kiosk")
    assert cookie is not None

    with ly.client.session_transaction() as session:
        assert set(session) <= {"visit", "csrf_token", "text", "contrast", "at"}
        # The screen and the moment it was reached: "Nhờ cán bộ" tells how long somebody has been stuck.
        screen, since = session["at"]
    assert screen == ly.path.partition("?")[0]
    assert isinstance(since, int)
    assert len(cookie.value) < 400
    assert cookie.http_only
    assert cookie.same_site == "Strict"
