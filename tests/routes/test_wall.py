"""Bảng số: numbers and counters, never who or for what; nothing is spoken that is not being called."""

import io
import re
import wave

import pytest
from flask import Flask

from kiosk.domain import announcement
from kiosk.extensions import db
from kiosk.models import Ticket
from kiosk.services import speech
from kiosk.services.queue import calling, days, serving
from kiosk.services.transaction import writing
from tests.builders import NAME, a_case, wants_a_call
from tests.desk import NAMES, an_officer
from tests.kiosks import HandClock
from tests.pages import Citizen
from tests.waiting_room import an_open_day, at, called, somebody

WALL, PART = "/bang-so", "/bang-so/hien-tai"


def opens(app: Flask) -> None:
    """An officer opens the day."""
    with app.app_context(), writing():
        an_open_day()


def call(app: Flask, clock: HandClock, minutes: float = 10, **carries: object) -> None:
    """Somebody is called, and it is that moment now."""
    with app.app_context(), writing():
        called(minutes, **carries)
    clock.now = at(minutes)


def test_before_the_day_is_opened_it_says_so_calmly(ly: Citizen) -> None:
    ly.opens(WALL).sees("Chưa mở phát số").does_not_see("Đang chờ", "dưới 5")

    assert ly.status == 200


def test_it_shows_number_counter_and_clock(app: Flask, ly: Citizen, clock: HandClock) -> None:
    opens(app)
    call(app, clock)

    ly.opens(WALL).sees("Mời số A001 đến quầy 1", "Đang chờ", "09:34", "23/11/2026")


def test_the_newest_stands_first_and_is_marked_only_for_a_while(app: Flask, ly: Citizen, clock: HandClock) -> None:
    opens(app)
    call(app, clock, 10)
    call(app, clock, 12, account="minh", counter=2)

    lines = [item for item in ly.opens(WALL).page.all("li") if "data-call" in item]
    assert [line["data-call"][:4] for line in lines] == ["A002", "A001"]
    assert ["data-new" in line for line in lines] == [True, False]

    clock.forward(seconds=21)
    assert [item for item in ly.opens(WALL).page.all("li") if "data-new" in item] == []


def test_small_numbers_of_waiting_people_are_not_told(app: Flask, ly: Citizen) -> None:
    opens(app)
    with app.app_context(), writing():
        for kind in ["vneid"] * 5 + ["residence"] * 4:
            somebody(kind)

    ly.opens(WALL).sees("Kích hoạt, cài đặt VNeID 5", "Cư trú dưới 5", "Việc khác dưới 5")
    # A total would give the hidden ones away.
    assert re.findall(r"\b9\b", ly.page.text.partition("Đang chờ")[2]) == []


def test_it_tells_neither_who_nor_for_what_nor_by_whom(app: Flask, ly: Citizen, clock: HandClock) -> None:
    opens(app)
    with app.app_context(), writing():
        case = a_case(**wants_a_call())
        called(10, case=case, screen="/bi-ket/otp-khong-ve", symptom="Mã OTP không về")
        secrets = [NAME, case.code, "OTP", "/bi-ket", NAMES["ha"][0]]
    clock.now = at(10)

    for path in (WALL, PART):
        answer = ly.client.get(path)
        html = answer.get_data(as_text=True)
        assert "A001" in html
        assert [secret for secret in secrets if secret in html] == []
        assert "Set-Cookie" not in answer.headers


def test_a_recall_is_told_from_the_call_before(app: Flask, ly: Citizen, clock: HandClock) -> None:
    def told() -> list[str]:
        return re.findall(r'data-(?:last-)?call="([^"]+)"', ly.client.get(PART).get_data(as_text=True))

    opens(app)
    call(app, clock)
    first = told()
    with app.app_context(), writing():
        calling.recall(db.session.get_one(Ticket, 1), an_officer("ha"), 1, at(11))

    assert len(first) == 2
    assert set(first) & set(told()) == set()


@pytest.mark.skipif(not speech.can_speak(), reason="espeak-ng is not installed")
def test_the_number_that_is_called_is_spoken(app: Flask, ly: Citizen, clock: HandClock) -> None:
    opens(app)
    call(app, clock)

    answer = ly.client.get(next(item["data-voice"] for item in ly.opens(WALL).page.all("li")))

    assert (answer.status_code, answer.mimetype) == (200, "audio/wav")
    with wave.open(io.BytesIO(answer.data)) as sound:
        assert 1 < sound.getnframes() / sound.getframerate() < 8


@pytest.mark.parametrize("path", ["A002/1", "A001/2", "a001/1", "Xin-chao/1", "%2e%2e/1", "A001%0a/1"])
def test_nothing_else_is_ever_spoken(app: Flask, ly: Citizen, clock: HandClock, path: str) -> None:
    opens(app)
    call(app, clock)

    assert ly.client.get(f"/bang-so/tieng/{path}.wav").status_code == 404


def test_whoever_has_come_is_not_called_any_more(app: Flask, ly: Citizen, clock: HandClock) -> None:
    opens(app)
    call(app, clock)
    with app.app_context(), writing():
        serving.arrive(db.session.get_one(Ticket, 1), an_officer("ha"), 1, at(11))

    ly.opens(WALL).sees("A001").does_not_see("data-new", "data-voice")
    assert ly.client.get("/bang-so/tieng/A001/1.wav").status_code == 404

    with app.app_context(), writing():
        days.close_day(an_officer("ha"), at(12))
    ly.opens(WALL).sees("Chưa mở phát số").does_not_see("A001")


def test_without_a_voice_there_is_still_the_number(
    app: Flask, ly: Citizen, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(speech, "PROGRAM", "no-such-voice")
    opens(app)
    call(app, clock)

    ly.opens(WALL).sees("A001").does_not_see("data-voice")
    assert ly.client.get("/bang-so/tieng/A001/1.wav").status_code == 404


def test_the_call_is_read_digit_by_digit() -> None:
    assert announcement.call("A012", 1) == "Mời số a, không, một, hai, đến quầy 1."
    assert announcement.call("G1207", 12) == "Mời số gờ, một, hai, không, bảy, đến quầy 12."
