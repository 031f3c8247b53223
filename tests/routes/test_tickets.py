"""Gặp cán bộ, nhờ cán bộ: somebody without JavaScript takes a number, alone, with the family, or being stuck."""

import pytest
from flask import Flask
from sqlalchemy import select

from kiosk.extensions import db
from kiosk.models import PrintJob, Ticket
from kiosk.print_worker import PrintWorker
from kiosk.printing.backends import Outcome, State
from kiosk.services import prints
from kiosk.services.queue import days
from kiosk.services.transaction import writing
from tests.cast import START, waits_for_the_message
from tests.kiosks import HandClock
from tests.pages import Citizen
from tests.printing.fake_printer import FakePrinter
from tests.queue_day import is_called, is_done, opens_the_day, somebody_waits

GUIDE = "/huong-dan/kich-hoat-vneid/tren-dien-thoai/3"


def tickets_in(app: Flask) -> list[Ticket]:
    """Every number that was taken, with its tasks."""
    with app.app_context():
        found = db.session.scalars(select(Ticket).order_by(Ticket.id)).all()
        for ticket in found:
            assert ticket.tasks is not None
        return list(found)


def takes_a_number(person: Citizen, kind: str = "vneid") -> Citizen:
    """From the home screen to the number."""
    person.opens("/")
    assert "/gap-can-bo" in {a["href"] for a in person.page.all("a")}
    person.opens("/gap-can-bo")
    assert f"/gap-can-bo/{kind}" in {a["href"] for a in person.page.all("a")}
    return person.opens(f"/gap-can-bo/{kind}").sends(f"/gap-can-bo/{kind}")


def asks_for_help(person: Citizen, screen: str) -> Citizen:
    """One press on "Nhờ cán bộ" at the foot of that screen."""
    return person.opens(screen).sends("/nho-can-bo")


def link(person: Citizen, words: str) -> str:
    """The address of the +/- button with these words."""
    html = person.response.get_data(as_text=True) if person.response else ""
    before = html.partition(words)[0]
    return before.rpartition('href="')[2].partition('"')[0].replace("&amp;", "&")


def test_a_number_is_big_and_says_how_many_stand_before_it(app: Flask, ly: Citizen) -> None:
    opens_the_day(app)
    somebody_waits(app, "vneid", 2)

    takes_a_number(ly)

    assert ly.path == "/so-thu-tu"
    ly.sees("A003", "Trước số này còn 2 số", "Xin giữ số này")
    (*_, ticket) = tickets_in(app)
    assert (ticket.kind, ticket.origin, ticket.people, ticket.tasks) == ("vneid", "kiosk", 1, [])


def test_each_kind_has_its_own_letter(app: Flask, ly: Citizen, huy: Citizen) -> None:
    opens_the_day(app)

    takes_a_number(ly, "residence").sees("B001")
    takes_a_number(huy, "other").sees("C001")


def test_a_visit_has_one_number_however_often_it_asks(app: Flask, ly: Citizen) -> None:
    opens_the_day(app)
    takes_a_number(ly)

    ly.opens("/gap-can-bo").sees("A001")
    ly.opens("/gap-can-bo/residence").sees("A001")
    ly.opens(GUIDE).sees("Số của ông/bà: A001")

    assert len(tickets_in(app)) == 1


def test_a_press_whose_answer_was_lost_gives_the_same_number(app: Flask, ly: Citizen) -> None:
    opens_the_day(app)
    ly.opens(GUIDE)
    before = ly.page.form("/nho-can-bo")
    cookie = ly.client.get_cookie("kiosk")
    assert cookie is not None
    ly.client.post("/nho-can-bo", data=before.fields)
    ly.client.set_cookie("kiosk", cookie.value)

    ly.sends("/nho-can-bo").sees("A001")
    ly.client.set_cookie("kiosk", cookie.value)
    asks_for_help(ly, "/bi-ket").sees("A001")

    assert len(tickets_in(app)) == 1


def test_a_household_takes_one_number_for_several_things(app: Flask, ly: Citizen) -> None:
    opens_the_day(app)
    ly.opens("/gap-can-bo/vneid")
    family = next(a["href"] for a in ly.page.all("a") if "nguoi=2" in a["href"])

    ly.opens(family).sees("Lấy một số cho 2 người, 2 việc")
    ly.opens(link(ly, "Cư trú: thêm một"))
    ly.opens(link(ly, "Số người: thêm một")).sees("Lấy một số cho 3 người, 3 việc")
    ly.sends("/gap-can-bo/vneid")

    ly.sees("A001", "3 người, 3 việc", "VNeID: 2", "Cư trú: 1")
    (ticket,) = tickets_in(app)
    assert (ticket.people, [task.kind for task in ticket.tasks]) == (3, ["vneid", "vneid", "residence"])


def test_the_letter_follows_what_is_left_to_do(app: Flask, ly: Citizen) -> None:
    opens_the_day(app)
    ly.opens("/gap-can-bo/vneid?nguoi=2&residence=1")

    ly.sends("/gap-can-bo/vneid").sees("B001")


@pytest.mark.parametrize("query", ["nguoi=-1", "nguoi=99&vneid=99", "vneid=x&nguoi=%F0%9F%98%80", "nguoi="])
def test_nonsense_in_the_address_is_one_person_with_one_thing(app: Flask, ly: Citizen, query: str) -> None:
    opens_the_day(app)

    assert ly.opens(f"/gap-can-bo/vneid?{query}").status == 200
    ly.sends("/gap-can-bo/vneid").sees("A001")


def test_an_unknown_kind_has_no_page(app: Flask, ly: Citizen) -> None:
    opens_the_day(app)

    assert ly.opens("/gap-can-bo/khong-co").status == 404


class TestAskingFromAScreen:
    def test_the_number_carries_the_screen_its_heading_and_the_minutes(
        self, app: Flask, ly: Citizen, clock: HandClock
    ) -> None:
        opens_the_day(app)
        ly.opens(GUIDE)
        heading = " ".join(ly.page.text.split("Bước 3")[1].split())
        clock.forward(minutes=3, seconds=40)

        asks_for_help(ly, GUIDE).sees("A001")

        (ticket,) = tickets_in(app)
        assert (ticket.kind, ticket.screen, ticket.stuck_minutes) == ("vneid", GUIDE, 3)
        assert ticket.symptom
        assert ticket.symptom in heading

    def test_there_is_a_way_back_to_exactly_that_screen(self, app: Flask, ly: Citizen) -> None:
        opens_the_day(app)

        asks_for_help(ly, GUIDE)

        assert GUIDE in {a["href"] for a in ly.page.all("a")}
        ly.sees("Làm tiếp trong lúc chờ")

    def test_the_steps_of_a_form_are_a_matter_of_residence(self, app: Flask, ly: Citizen) -> None:
        opens_the_day(app)
        ly.opens("/thu-tuc/dang-ky-tam-tru").sends("/thu-tuc/dang-ky-tam-tru")
        step = ly.path

        ly.sends("/nho-can-bo").sees("B001")
        ly.opens(step)

        assert ly.path == step
        (ticket,) = tickets_in(app)
        assert (ticket.screen, ticket.case_id is not None) == (step, True)

    def test_an_open_slip_says_what_it_is_about(self, app: Flask, ly: Citizen) -> None:
        opens_the_day(app)
        waits_for_the_message(ly)

        ly.sends("/nho-can-bo").sees("A001")

        (ticket,) = tickets_in(app)
        assert (ticket.screen, ticket.case_id) == ("/phieu", 1)

    @pytest.mark.parametrize(
        ("screen", "letter"), [("/bi-ket/otp-khong-ve", "A"), ("/cu-tru", "B"), ("/phieu-hen", "C")]
    )
    def test_the_kind_is_guessed_from_the_screen(self, app: Flask, ly: Citizen, screen: str, letter: str) -> None:
        opens_the_day(app)

        asks_for_help(ly, screen).sees(f"{letter}001")

    def test_looking_at_the_number_does_not_start_the_minutes_anew(
        self, app: Flask, ly: Citizen, clock: HandClock
    ) -> None:
        opens_the_day(app)
        ly.opens(START).sends(START)
        screen = ly.path
        clock.forward(minutes=2)
        ly.opens("/quyen-rieng-tu").opens("/gap-can-bo").opens(screen)
        clock.forward(minutes=2)

        asks_for_help(ly, screen)

        assert tickets_in(app)[0].stuck_minutes == 4

    def test_words_that_this_kiosk_did_not_write_do_not_reach_the_desk(self, app: Flask, ly: Citizen) -> None:
        opens_the_day(app)

        ly.opens(GUIDE).sends("/nho-can-bo", **{"man-hinh": "Nguyễn Văn Dấu Vết 0900 111 222"})

        (ticket,) = tickets_in(app)
        assert (ticket.symptom, ticket.screen, ticket.stuck_minutes) == ("", "/", None)

    def test_an_address_from_outside_is_never_followed(self, app: Flask, ly: Citizen) -> None:
        opens_the_day(app)

        ly.opens(GUIDE).sends("/nho-can-bo", tu="//example.org/x")

        assert not any("example" in a.get("href", "") for a in ly.page.all("a"))

    def test_every_screen_but_the_number_itself_offers_help_or_shows_the_number(self, app: Flask, ly: Citizen) -> None:
        opens_the_day(app)
        for screen in ("/bi-ket", "/cu-tru", "/huong-dan", "/gio-lam-viec", "/khong-co-trang-nay"):
            assert ly.opens(screen).page.form("/nho-can-bo"), screen


class TestWithoutNumbers:
    def test_where_no_day_is_open_the_words_say_what_to_do(self, app: Flask, ly: Citizen) -> None:
        asks_for_help(ly, GUIDE).sees("Mời ông/bà đến quầy gặp cán bộ", "giơ tay", "0204 000 000", "07:30–11:30")

        assert tickets_in(app) == []
        assert GUIDE in {a["href"] for a in ly.page.all("a")}

    def test_the_tile_says_it_too(self, ly: Citizen) -> None:
        ly.opens("/gap-can-bo").sees("Bây giờ máy chưa phát số")

    def test_a_slip_shows_its_code_for_the_counter(self, ly: Citizen) -> None:
        waits_for_the_message(ly).sends("/nho-can-bo").sees("Đưa mã này cho cán bộ")

    def test_a_day_that_is_closed_while_somebody_chooses_gives_no_number(self, app: Flask, ly: Citizen) -> None:
        opens_the_day(app)
        ly.opens("/gap-can-bo/vneid")
        with app.app_context(), writing():
            days.close_day(None, app.config["CLOCK"]())

        ly.sends("/gap-can-bo/vneid").sees("Mời ông/bà đến quầy gặp cán bộ")


class TestTheNumberOnTheScreen:
    def test_a_called_number_says_where_to_go(self, app: Flask, ly: Citizen) -> None:
        opens_the_day(app)
        takes_a_number(ly)

        is_called(app, 1, counter=3)

        ly.opens("/so-thu-tu").sees("Mời ông/bà đến quầy 3")
        part = ly.client.get("/truc-tiep/so-thu-tu", headers={"HX-Request": "true"}).get_data(as_text=True)
        assert "Mời ông/bà đến quầy 3" in part

    def test_a_number_whose_business_is_done_is_shown_no_more(self, app: Flask, ly: Citizen) -> None:
        opens_the_day(app)
        takes_a_number(ly)
        is_called(app, 1)
        is_done(app, 1)

        ly.opens(GUIDE).does_not_see("A001")
        assert ly.page.form("/nho-can-bo")
        gone = ly.client.get("/truc-tiep/so-thu-tu", headers={"HX-Request": "true"})
        assert gone.headers["HX-Redirect"] == "/"

    def test_the_next_person_sees_nothing_of_it(self, app: Flask, ly: Citizen, huy: Citizen) -> None:
        opens_the_day(app)
        takes_a_number(ly)

        assert huy.opens("/so-thu-tu").path == "/gap-can-bo?tu=/"
        ly.ends()
        assert ly.opens("/so-thu-tu").path == "/gap-can-bo?tu=/"
        takes_a_number(ly).sees("A002")

    def test_a_home_screen_with_a_number_is_not_left_to_the_next_person(self, app: Flask, ly: Citizen) -> None:
        opens_the_day(app)
        screen = [a for _, a in ly.opens("/").page.elements if a.get("id") == "screen"]
        assert "data-held" not in screen[0]

        takes_a_number(ly).opens("/").sees("A001")

        screen = [a for _, a in ly.page.elements if a.get("id") == "screen"]
        assert "data-held" in screen[0]

    def test_the_number_stays_while_the_visit_goes_on_with_a_procedure(self, app: Flask, ly: Citizen) -> None:
        opens_the_day(app)
        takes_a_number(ly)

        ly.opens(START).sends(START).sees("Số của ông/bà: A001")

        ly.opens("/so-thu-tu").sees("A001", "Đang chuẩn bị phiếu")


class TestOnPaper:
    def test_the_number_is_printed_and_only_then_said_to_be(self, app: Flask, ly: Citizen) -> None:
        opens_the_day(app)
        takes_a_number(ly).sees("Đang chuẩn bị phiếu").does_not_see("đã in xong")
        worker = PrintWorker(app, FakePrinter())
        worker.run_once()

        ly.opens("/so-thu-tu").sees("Máy in báo đã in xong")

    def test_a_print_that_failed_leaves_the_number_valid_and_can_be_tried_again(self, app: Flask, ly: Citizen) -> None:
        opens_the_day(app)
        takes_a_number(ly)
        PrintWorker(app, FakePrinter(says=Outcome(State.FAILED, "media-empty"))).run_once()

        ly.opens("/so-thu-tu").sees("A001", "Máy in hết giấy", "Số của ông/bà vẫn dùng được")
        ly.sends("/ban-in/1/in-lai").sees("A001", "Đang chuẩn bị phiếu")
        assert ly.path == "/so-thu-tu"

    def test_a_number_is_printed_before_leaflets(self, app: Flask, ly: Citizen, huy: Citizen) -> None:
        opens_the_day(app)
        leaflet = "/huong-dan/kich-hoat-vneid/tren-dien-thoai/1"
        huy.opens(leaflet).sends(f"{leaflet}/in")
        takes_a_number(ly)

        with app.app_context():
            first = prints.take_next(app.config["CLOCK"]())
            assert first is not None
            assert first.kind == "ticket"

    def test_the_paper_of_a_number_belongs_to_its_visit(self, app: Flask, ly: Citizen, huy: Citizen) -> None:
        opens_the_day(app)
        takes_a_number(ly)

        assert ly.opens("/ban-in/1").status == 200
        assert huy.opens("/ban-in/1").status == 404
        with app.app_context():
            job = db.session.get(PrintJob, 1)
            assert job is not None
            assert not job.personal
