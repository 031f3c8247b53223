"""Opening and closing the day, the clock that jumps, and the slips of an hour without power."""

import pytest
from flask import Flask

from kiosk.extensions import db
from kiosk.models import BusinessDay, PaperSheet, PrintJob, Ticket
from kiosk.printing import render_values
from kiosk.routes.officer.queue_live import WATCH
from kiosk.services.queue import tickets
from kiosk.services.queue.clock_watch import ClockWatch
from kiosk.services.transaction import writing
from tests.desk import Desk, at_the_desk
from tests.kiosks import HandClock
from tests.printing.papers import pages_of, shown
from tests.waiting_room import somebody

PAGE = "/can-bo/hang-cho"
DAY = "/can-bo/hang-cho/ngay"
PAPER = "/can-bo/hang-cho/phieu-giay"


@pytest.fixture
def ha(app: Flask) -> Desk:
    """Hà at counter 1, before anything is open."""
    return at_the_desk(app).opens(PAGE)


def the_day(app: Flask) -> BusinessDay:
    """The only business day there is."""
    with app.app_context():
        return db.session.scalars(db.select(BusinessDay)).one()


def takes(app: Flask, clock: HandClock) -> str:
    """Somebody takes a number at the kiosk now; "" when none is given."""
    with app.app_context(), writing():
        try:
            return tickets.label_of(tickets.take("vneid", "kiosk", clock.now))
        except tickets.QueueClosed:
            return ""


def test_the_day_is_opened_by_the_officer_and_not_by_a_citizen(app: Flask, ha: Desk, clock: HandClock) -> None:
    assert takes(app, clock) == ""

    ha.sends(DAY, viec="mo").sees("Ngày làm việc 23/11/2026", "Không có ai chờ")

    assert takes(app, clock) == "A001"


def test_before_closing_the_page_says_who_is_left_and_what_becomes_of_them(app: Flask, ha: Desk) -> None:
    ha.sends(DAY, viec="mo")
    with app.app_context(), writing():
        somebody()
        somebody()

    ha.opens(DAY).sees("Còn 2 số chưa xong: đang chờ 2", "Hết ngày, chưa làm")
    ha.sends(DAY, viec="dong").sees("Ngày này đã mở rồi đóng")

    with app.app_context():
        assert db.session.scalars(db.select(Ticket.outcome)).all() == ["closed", "closed"]


def test_opening_twice_from_two_pages_is_a_sentence(app: Flask, ha: Desk) -> None:
    minh = at_the_desk(app, "minh", 2).opens(PAGE)
    ha.sends(DAY, viec="mo")

    assert minh.sends(DAY, viec="mo").sees("Đang có một ngày làm việc còn mở").status == 409


def test_yesterdays_open_day_is_said_in_the_morning_and_closed_first(app: Flask, ha: Desk, clock: HandClock) -> None:
    ha.sends(DAY, viec="mo")
    clock.forward(days=1)
    ha = at_the_desk(app)
    ha.opens(PAGE).sees("Ngày làm việc 23/11/2026 chưa đóng")
    assert takes(app, clock) == ""

    ha.opens(DAY).sends(DAY, viec="dong")
    ha.sends(DAY, viec="mo").sees("Ngày làm việc 24/11/2026")

    assert takes(app, clock) == "A001"


def test_if_the_clock_is_wrong_the_day_goes_on(app: Flask, ha: Desk, clock: HandClock) -> None:
    ha.sends(DAY, viec="mo")
    assert takes(app, clock) == "A001"
    clock.forward(days=40)
    ha = at_the_desk(app)

    ha.opens(DAY).sends(DAY, viec="gio-sai").sees("Đồng hồ máy vừa nhảy tới", "không đánh lại")

    assert takes(app, clock) == "A002"


def test_a_clock_that_fell_back_is_said_until_an_officer_has_looked(app: Flask, ha: Desk, clock: HandClock) -> None:
    ha.sends(DAY, viec="mo")
    clock.forward(minutes=-15)

    assert takes(app, clock) == "A001"
    ha.opens(PAGE).sees("Đồng hồ máy vừa chạy lùi")
    ha.opens(DAY).sees("Lần cuối máy ghi được: 09:24").sends(DAY, viec="gio-dung")

    ha.does_not_see("Đồng hồ máy vừa chạy lùi")
    assert the_day(app).clock_flag == ""


def test_a_clock_that_leapt_ahead_is_seen_by_the_page_that_refreshes(app: Flask, ha: Desk, clock: HandClock) -> None:
    seconds = [0.0]
    app.extensions[WATCH] = ClockWatch(lambda: seconds[0])
    ha.sends(DAY, viec="mo")
    ha.client.get("/can-bo/truc-tiep/hang-cho")
    seconds[0] += 30
    clock.forward(minutes=15)

    ha.client.get("/can-bo/truc-tiep/hang-cho")

    ha.opens(PAGE).sees("Đồng hồ máy vừa nhảy tới")
    ha.opens(DAY).sends(DAY, viec="gio-dung").does_not_see("nhảy tới")
    ha.opens(PAGE).does_not_see("nhảy tới")


def test_looking_at_the_list_notes_the_clock_at_most_once_a_minute(app: Flask, ha: Desk, clock: HandClock) -> None:
    ha.sends(DAY, viec="mo")
    noted = set()
    for _ in range(20):
        clock.forward(seconds=10)
        ha.client.get("/can-bo/truc-tiep/hang-cho")
        noted.add(the_day(app).last_at)

    # At the start, after 70 and after 140 seconds.
    assert len(noted) == 3


def test_a_slip_written_by_hand_is_entered_and_the_next_one_needs_less_typing(app: Flask, ha: Desk) -> None:
    ha.sends(DAY, viec="mo").opens(PAPER)

    ha.sends(PAPER, number="G 012", at="8h05", kind="residence", people="2")

    ha.sees("Đã nhập phiếu G12", "G012", "08:05", "Đang chờ")
    assert ha.page.form(PAPER).fields | {"number": "", "at": "08:05", "kind": "residence"} == ha.page.form(PAPER).fields


def test_a_slip_entered_twice_keeps_what_was_typed_and_says_so(app: Flask, ha: Desk) -> None:
    ha.sends(DAY, viec="mo").opens(PAPER)
    ha.sends(PAPER, number="12", at="8:05", kind="vneid")

    ha.sends(PAPER, number="12", at="8:30", kind="other", people="4")

    assert ha.sees("Phiếu G012 đã nhập rồi: lấy lúc 08:05 ngày 23/11/2026, đang chờ").status == 422
    typed = ha.page.form(PAPER).fields
    assert (typed["number"], typed["at"], typed["kind"], typed["people"]) == ("12", "8:30", "other", "4")


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ({"number": "", "at": "8:05"}, "Xin gõ số trên phiếu"),
        ({"number": "²", "at": "8:05"}, "Xin gõ số trên phiếu"),
        ({"at": ""}, "Xin gõ giờ ghi trên phiếu"),
        ({"at": "25:00"}, "Xin gõ giờ ghi trên phiếu"),
        ({"at": "8:05:09"}, "Xin gõ giờ ghi trên phiếu"),
        ({"at": "23:00"}, "chưa tới"),
        ({"kind": ""}, "Xin chọn việc"),
        ({"people": "x"}, "Xin gõ số người"),
        ({"kind": "other", "outcome": "handed-in"}, "không hợp với việc"),
    ],
)
def test_a_slip_with_a_slip_of_the_pen_says_which_field(ha: Desk, typed: dict[str, str], sentence: str) -> None:
    ha.sends(DAY, viec="mo").opens(PAPER)

    ha.sends(PAPER, **{"number": "3", "at": "8:05", "kind": "vneid"} | typed)

    assert ha.sees(sentence).status == 422
    assert [box for box in (*ha.page.all("input"), *ha.page.all("select")) if "aria-invalid" in box]


def test_without_a_day_slips_are_not_entered(ha: Desk) -> None:
    ha.opens(PAPER).sees("mở ngày làm việc trước")


def test_sheets_of_blank_slips_are_printed_with_numbers_that_no_other_sheet_has(app: Flask, ha: Desk) -> None:
    for sheets in ("2", "1"):
        ha.opens(PAPER).sends(f"{PAPER}/in", sheets=sheets)

    with app.app_context():
        printed = db.session.scalars(db.select(PrintJob).order_by(PrintJob.id)).all()
        papers = [render_values(job.kind, job.document, job.paper) for job in printed]
        ranges = [(one.first, one.last) for one in db.session.scalars(db.select(PaperSheet).order_by(PaperSheet.id))]
    assert ranges == [(1, 48), (49, 72)]
    assert [len(pages_of(pdf).pages) for pdf in papers] == [2, 1]
    texts = [shown(pdf) for pdf in papers]
    for number in range(1, 73):
        assert [f"G {number:03}".replace(" ", "") in text.replace(" ", "") for text in texts] == [
            number <= 48, number > 48,
        ]  # fmt: skip


@pytest.mark.parametrize("sheets", ["0", "11", "x", "-1"])
def test_a_wrong_number_of_sheets_prints_nothing(app: Flask, ha: Desk, sheets: str) -> None:
    ha.opens(PAPER).sends(f"{PAPER}/in", sheets=sheets)

    assert ha.sees("Xin gõ số tờ").status == 422
    with app.app_context():
        assert db.session.scalars(db.select(PaperSheet)).all() == []
