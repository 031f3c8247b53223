"""A database that is locked or full, a queue that is full, a form in a shape no browser of ours sends."""

import pytest
from flask import Flask
from sqlalchemy.exc import OperationalError

from tests.cast import START, code_on_screen, waits_for_the_message
from tests.kiosks import HandClock
from tests.pages import Citizen


def cannot_write(*_: object) -> None:
    """What SQLite says when it is locked or the disk is full."""
    raise OperationalError("x", {}, Exception("database is locked"))


def test_ending_forgets_the_visit_even_when_nothing_can_be_written(
    ly: Citizen, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits_for_the_message(ly)
    monkeypatch.setattr("kiosk.services.visits.end", cannot_write)

    ended = ly.client.post("/ket-thuc")

    assert ended.status_code == 303
    assert ly.client.get_cookie("kiosk") is None


def test_reading_goes_on_when_the_sign_of_life_cannot_be_written(
    ly: Citizen, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits_for_the_message(ly)
    clock.forward(minutes=2)
    monkeypatch.setattr("kiosk.services.visits.touch", cannot_write)

    assert ly.opens("/huong-dan").status == 200


def test_a_file_in_place_of_an_answer_is_an_empty_answer(ly: Citizen) -> None:
    ly.opens(START).sends(START)
    fields = ly.page.form(f"{START}/lam-cho-ai").fields

    with open(__file__, "rb") as file:
        data: dict[str, object] = {**fields, "for_whom": (file, "a.txt")}
        answer = ly.client.post(f"{START}/lam-cho-ai", data=data)

    assert answer.status_code == 422


@pytest.mark.parametrize("address", ["//[", "http://[", "//%E2%84%80", "/%2f[x]"])
def test_an_address_that_cannot_be_taken_apart_is_no_error(ly: Citizen, address: str) -> None:
    assert ly.opens(f"/goi-can-bo?tu={address}").status == 200


def test_many_leaflets_waiting_are_enough_and_slips_come_first(app: Flask, ly: Citizen) -> None:
    way = "/huong-dan/kich-hoat-vneid/tren-dien-thoai"
    for number in range(1, 6):
        ly.opens(f"{way}/{number}").sends(f"{way}/{number}/in")

    ly.opens(f"{way}/6").sends(f"{way}/6/in")

    assert ly.status == 429
    ly.sees("Máy in đang bận")


def test_typing_the_own_code_again_keeps_what_was_answered(ly: Citizen) -> None:
    waits_for_the_message(ly)
    code = code_on_screen(ly)
    ly.sends("/phieu/lam-tiep").answers(message_now="yes")

    ly.opens("/phieu-hen").sends("/phieu-hen", code=code)

    ly.opens(f"{START}/mo-vneid")
    assert ly.path == f"{START}/mo-vneid"


def test_a_page_that_only_takes_forms_is_never_the_way_back(ly: Citizen) -> None:
    way = "/huong-dan/kich-hoat-vneid/tren-dien-thoai/1"
    ly.opens(way).sends(f"{way}/in", nonce="x")

    assert ly.status == 409
    assert ly.page.form("/nho-can-bo").fields["tu"] == "/"
