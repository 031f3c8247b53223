"""Cán bộ hỗ trợ tại máy: Thượng úy Hà comes to the citizens' screen with her PIN."""

import pytest
from flask import Flask
from sqlalchemy import select

from kiosk.config import Config
from kiosk.domain.officers import LOCKED_AFTER
from kiosk.extensions import db
from kiosk.factory import create_app
from kiosk.models import AuditEntry, Case, DeskSession, PrintJob
from kiosk.services import officers
from kiosk.services.transaction import writing
from tests.cast import START, activates, has_the_message, waits_for_the_message
from tests.desk import NAMES, PASSWORD, PIN, an_officer
from tests.kiosks import HandClock
from tests.pages import Citizen

HA = NAMES["ha"][0]
BAND = f"Cán bộ đang hỗ trợ: {HA}"


@pytest.fixture
def _with_pins(app: Flask) -> None:
    """Hà and the administrator have set a PIN."""
    with app.app_context(), writing():
        now = app.config["CLOCK"]()
        for account in ("ha", "son"):
            officers.set_pin(an_officer(account, now), PASSWORD, PIN, now)


pytestmark = pytest.mark.usefixtures("_with_pins")


def assists(person: Citizen, back: str = "/", account: str = "ha", pin: str = PIN) -> Citizen:
    """The officer comes through the small door."""
    return person.opens(f"/ho-tro?tu={back}").sends("/ho-tro", **{"tai-khoan": account, "ma-pin": pin})


def log_of(app: Flask) -> list[tuple[str, str]]:
    """(action, subject) of every line about assisting."""
    with app.app_context():
        lines = db.session.scalars(select(AuditEntry).order_by(AuditEntry.id))
        wanted = ("assist-begun", "assist-ended", "witnessed", "printed-again", "pin-refused")
        return [(line.action, line.subject) for line in lines if line.action in wanted]


def idle_of(person: Citizen, path: str) -> int:
    """After how many seconds of rest the screen asks whether anybody is there."""
    screen = next(a for _, a in person.opens(path).page.elements if a.get("id") == "screen")
    return int(screen["data-idle-seconds"])


def only_case(app: Flask) -> Case:
    """The one case there is, with its events."""
    with app.app_context():
        (case,) = db.session.scalars(select(Case)).all()
        assert case.events
        return case


def test_the_quiet_door_leads_in_and_back_to_where_the_citizen_was(app: Flask, ly: Citizen) -> None:
    waits_for_the_message(ly)
    ly.opens("/goi-can-bo?tu=/phieu")
    door = next(a["href"] for a in ly.page.all("a") if a["href"].startswith("/ho-tro"))

    ly.opens(door).sends("/ho-tro", **{"tai-khoan": "ha", "ma-pin": PIN})

    assert ly.path == "/phieu"
    ly.sees(BAND, "còn 3 phút", "Kết thúc hỗ trợ")
    assert log_of(app) == [("assist-begun", "case:1")]


def test_the_band_stands_on_every_screen_until_the_officer_ends_it(app: Flask, ly: Citizen) -> None:
    assists(ly)
    for screen in ("/", "/bi-ket", "/huong-dan", "/cu-tru", START):
        ly.opens(screen).sees(BAND)

    ly.opens("/bi-ket").sends("/ho-tro/ket-thuc").does_not_see(HA)

    assert ly.path == "/bi-ket"
    assert [action for action, _ in log_of(app)] == ["assist-begun", "assist-ended"]
    with app.app_context():
        assert db.session.scalars(select(DeskSession)).all() == []


def test_nobody_else_sees_the_band(app: Flask, ly: Citizen, huy: Citizen) -> None:
    assists(ly)

    huy.opens("/").does_not_see(HA)


class TestTheDoor:
    @pytest.mark.parametrize(("account", "pin"), [("ha", "111111"), ("ai-do", PIN), ("", ""), ("ha", "")])
    def test_a_wrong_pin_is_told_kept_out_and_noted(self, app: Flask, ly: Citizen, account: str, pin: str) -> None:
        assists(ly, account=account, pin=pin).sees("Tài khoản hoặc mã PIN chưa đúng")

        assert ly.status == 422
        assert [action for action, _ in log_of(app)] == ["pin-refused"]
        ly.opens("/").does_not_see(HA)

    def test_the_account_that_was_typed_stays_and_the_pin_does_not(self, ly: Citizen) -> None:
        assists(ly, pin="135790").does_not_see("135790")

        assert next(a for a in ly.page.all("input") if a.get("name") == "tai-khoan")["value"] == "ha"

    def test_guessing_waits_longer_and_longer_and_then_locks(self, app: Flask, ly: Citizen, clock: HandClock) -> None:
        for _ in range(5):
            assists(ly, pin="111111")
        assert assists(ly).status == 429
        ly.sees("Sai nhiều lần liền. Xin chờ")

        for _ in range(LOCKED_AFTER):
            clock.forward(minutes=16)
            assists(ly, pin="111111")
        clock.forward(minutes=16)

        assists(ly).sees("chưa đúng")
        with app.app_context():
            ha = officers.of_account("ha")
            assert ha is not None
            assert ha.locked_at is not None

    def test_who_looks_after_the_machine_does_not_assist_citizens(self, ly: Citizen) -> None:
        assists(ly, account="son").sees("chưa đúng")

        ly.opens("/").does_not_see(NAMES["son"][0])

    def test_a_machine_without_the_desk_has_no_door(self, app: Flask, ly: Citizen) -> None:
        folder = app.config["KIOSK"].instance
        citizens = create_app(Config(folder, surfaces=("citizen",)), CLOCK=app.config["CLOCK"])
        person = Citizen(citizens.test_client())

        assert person.opens("/ho-tro").status == 404
        person.opens("/goi-can-bo").does_not_see("Dành cho cán bộ")

    def test_the_pin_is_no_password_field_and_the_browser_keeps_nothing(self, ly: Citizen) -> None:
        ly.opens("/ho-tro")

        pin = next(a for a in ly.page.all("input") if a.get("name") == "ma-pin")
        assert (pin["inputmode"], pin["autocomplete"], pin.get("type", "text")) == ("numeric", "off", "text")


class TestTheEnd:
    def test_after_three_minutes_without_an_act_it_is_over(self, app: Flask, ly: Citizen, clock: HandClock) -> None:
        assists(ly)
        clock.forward(minutes=2, seconds=50)
        ly.opens("/").sees(BAND)
        clock.forward(seconds=20)

        ly.opens("/").does_not_see(HA)

        assert [action for action, _ in log_of(app)] == ["assist-begun", "assist-ended"]

    def test_looking_at_pages_is_no_act_but_giving_more_time_is(self, ly: Citizen, clock: HandClock) -> None:
        assists(ly)
        clock.forward(minutes=2)
        ly.opens("/").sends("/ho-tro/them").sees("còn 3 phút")
        clock.forward(minutes=2)

        ly.opens("/").sees(BAND, "còn 1 phút")

    def test_after_fifteen_minutes_it_is_over_whatever_is_done(self, ly: Citizen, clock: HandClock) -> None:
        assists(ly)
        for _ in range(6):
            clock.forward(minutes=2, seconds=20)
            ly.opens("/").sends("/ho-tro/them").sees(BAND)
        clock.forward(minutes=1, seconds=1)

        ly.opens("/").does_not_see(HA)

    def test_it_ends_with_the_visit(self, app: Flask, ly: Citizen) -> None:
        assists(ly).ends()

        ly.opens("/").does_not_see(HA)
        assert [action for action, _ in log_of(app)] == ["assist-begun", "assist-ended"]
        with app.app_context():
            assert db.session.scalars(select(DeskSession)).all() == []

    def test_it_ends_with_a_visit_that_went_away_without_javascript(self, app: Flask, ly: Citizen) -> None:
        assists(ly).opens("/het-gio")

        assert [action for action, _ in log_of(app)] == ["assist-begun", "assist-ended"]

    def test_an_officer_whose_account_is_closed_assists_no_more(self, app: Flask, ly: Citizen) -> None:
        assists(ly)
        with app.app_context(), writing():
            now = app.config["CLOCK"]()
            officers.change(an_officer("ha", now), "officer", False, an_officer("giang", now), now)

        ly.opens("/").does_not_see(HA)


class TestMoreTime:
    def test_the_screens_rest_five_times_as_long(self, ly: Citizen) -> None:
        usual = idle_of(ly, "/bi-ket")

        assists(ly)

        assert idle_of(ly, "/bi-ket") == 5 * usual

    def test_never_beyond_fifteen_minutes(self, ly: Citizen, clock: HandClock) -> None:
        assists(ly)
        clock.forward(minutes=5)

        assert idle_of(ly, "/quyen-rieng-tu") == 10 * 60

    def test_the_time_stays_when_the_officer_has_gone_back_to_the_counter(
        self, ly: Citizen, clock: HandClock
    ) -> None:
        usual = idle_of(ly, "/bi-ket")
        assists(ly)
        clock.forward(minutes=4)

        assert idle_of(ly, "/bi-ket") == 5 * usual
        clock.forward(minutes=12)
        assert idle_of(ly, "/bi-ket") == usual

    def test_it_goes_when_the_officer_ends_it(self, ly: Citizen) -> None:
        usual = idle_of(ly, "/bi-ket")
        assists(ly).opens("/").sends("/ho-tro/ket-thuc")

        assert idle_of(ly, "/bi-ket") == usual

    def test_the_band_keeps_the_draft_alive_for_so_long(self, ly: Citizen, clock: HandClock) -> None:
        ly.opens(START).sends(START).answers(for_whom="self")
        where = ly.path
        assists(ly, back=where)
        for _ in range(13):
            clock.forward(minutes=1)
            assert ly.client.get(f"/ho-tro/con?tu={where}").status_code == 200

        ly.opens(where)

        assert ly.path == where

    def test_the_band_tells_itself_when_the_officer_is_gone(self, ly: Citizen, clock: HandClock) -> None:
        assists(ly)
        assert BAND in ly.client.get("/ho-tro/con?tu=/bi-ket").get_data(as_text=True)
        clock.forward(minutes=4)

        left = ly.client.get("/ho-tro/con?tu=/bi-ket").get_data(as_text=True)
        assert HA not in left
        assert "hx-get" in left
        clock.forward(minutes=12)
        assert "hx-get" not in ly.client.get("/ho-tro/con?tu=/bi-ket").get_data(as_text=True)


class TestWitness:
    def reaches_the_finish_line(self, person: Citizen) -> Citizen:
        """Up to the page on which the three answers are checked."""
        has_the_message(person).sends("/phieu/lam-tiep").answers(message_now="yes").answers(opened="yes")
        return person.answers(passcode="yes").answers(card_shown="yes").sees("Xin kiểm tra lại")

    def test_what_the_officer_has_seen_is_an_event_with_the_officer(self, app: Flask, ly: Citizen) -> None:
        self.reaches_the_finish_line(ly)
        check = ly.path
        assists(ly, back=check).sees("Cán bộ đã tận mắt thấy cả ba điều", f"{HA} chứng kiến")

        ly.answers(**{"chung-kien": "yes"})

        assert only_case(app).status == "activated"
        event = only_case(app).events[-1]
        assert (event.action, event.actor, event.details["witnessed"]) == ("activate", "officer", "yes")
        with app.app_context():
            ha = officers.of_account("ha")
            assert ha is not None
            assert event.officer_id == ha.id
        assert log_of(app) == [("assist-begun", "case:1"), ("witnessed", "case:1")]

    def test_what_the_officer_does_not_tick_was_not_witnessed(self, app: Flask, ly: Citizen) -> None:
        self.reaches_the_finish_line(ly)
        assists(ly, back=ly.path).answers()

        event = only_case(app).events[-1]
        assert (event.action, event.actor, event.officer_id) == ("activate", "citizen", None)
        assert "witnessed" not in event.details

    def test_a_citizen_alone_cannot_say_that_somebody_saw_it(self, app: Flask, ly: Citizen) -> None:
        self.reaches_the_finish_line(ly).does_not_see("tận mắt").answers(**{"chung-kien": "yes"})

        assert only_case(app).events[-1].actor == "citizen"

    def test_an_officer_who_has_gone_witnesses_nothing(self, app: Flask, ly: Citizen, clock: HandClock) -> None:
        self.reaches_the_finish_line(ly)
        assists(ly, back=ly.path)
        clock.forward(minutes=3, seconds=1)

        ly.answers(**{"chung-kien": "yes"})

        assert only_case(app).events[-1].actor == "citizen"

    def test_nothing_else_can_be_witnessed(self, app: Flask, ly: Citizen) -> None:
        assists(ly)
        ly.opens(START).sends(START).answers(for_whom="self").answers(installed="yes").answers(registered="none")
        ly.answers(hamlet="-").answers(call_back="no").does_not_see("tận mắt").answers(**{"chung-kien": "yes"})

        assert only_case(app).events[-1].actor == "citizen"


class TestPrintedAgain:
    def papers(self, app: Flask) -> list[PrintJob]:
        """The jobs in the order in which they were asked for."""
        with app.app_context():
            return list(db.session.scalars(select(PrintJob).order_by(PrintJob.id)))

    def test_each_time_the_paper_says_the_how_manieth_it_is(self, app: Flask, ly: Citizen) -> None:
        waits_for_the_message(ly)
        assists(ly, back="/phieu")

        ly.sends("/ho-tro/in-lai").sees("Đang chuẩn bị phiếu").sends("/ho-tro/in-lai")

        marks = [job.document["again"] for job in self.papers(app)]
        assert marks == ["", "IN LẠI lần 1", "IN LẠI lần 2"]
        assert {job.kind for job in self.papers(app)} == {"appointment"}
        assert log_of(app).count(("printed-again", "case:1")) == 2
        assert [e.details["again"] for e in only_case(app).events if e.action == "print-again"] == ["1", "2"]

    def test_printing_again_is_an_act(self, ly: Citizen, clock: HandClock) -> None:
        waits_for_the_message(ly)
        assists(ly, back="/phieu")
        clock.forward(minutes=2)

        ly.sends("/ho-tro/in-lai").sees("còn 3 phút")

    def test_a_citizen_alone_has_no_such_button_and_no_such_address(self, app: Flask, ly: Citizen) -> None:
        waits_for_the_message(ly).does_not_see("/ho-tro/in-lai")
        sent = ly.page.form("/nho-can-bo").fields

        assert ly.client.post("/ho-tro/in-lai", data=sent).status_code == 303

        assert len(self.papers(app)) == 1
        assert log_of(app) == []

    def test_an_activation_slip_is_printed_again_too(self, app: Flask, ly: Citizen) -> None:
        activates(has_the_message(ly))
        assists(ly, back="/phieu")

        ly.sends("/ho-tro/in-lai")

        assert [job.document.get("again") for job in self.papers(app)][-1] == "IN LẠI lần 1"
        assert self.papers(app)[-1].kind == "completion"
