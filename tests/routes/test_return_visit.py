"""Coming back with the slip, days later, perhaps at another kiosk."""

import random

import pytest

from kiosk.domain.codes import new_code
from tests.cast import LY, START, activates, code_on_screen, has_the_message, waits_for_the_message
from tests.kiosks import HandClock
from tests.pages import Citizen


def test_the_code_opens_the_stage_and_never_the_name(ly: Citizen, huy: Citizen) -> None:
    waits_for_the_message(ly, call_back="yes")
    code = code_on_screen(ly)

    huy.opens("/phieu-hen").sends("/phieu-hen", code=code.lower().replace("-", " "))

    huy.sees("chờ tin nhắn", "27/11/2026", code).does_not_see(LY["contact_name"], "0900111222", "0900 111 222")


def test_three_yes_on_the_own_phone_finish_the_case(ly: Citizen) -> None:
    has_the_message(ly)

    activates(ly)

    ly.sees("VNeID đã kích hoạt", "Thứ Hai", "23/11/2026")
    assert not [f for f in ly.page.forms if f.action == "/phieu/lam-tiep"]


def test_a_no_records_the_cause_and_names_a_day_to_come_back(ly: Citizen) -> None:
    has_the_message(ly).sends("/phieu/lam-tiep").answers(message_now="yes").answers(opened="yes")

    ly.answers(passcode="no").answers(cause="forgotten").answers()

    ly.sees("Còn vướng một chỗ", "25/11/2026", "Tôi thử lại")


def test_waiting_longer_keeps_the_promised_day(ly: Citizen) -> None:
    waits_for_the_message(ly)

    ly.sends("/phieu/lam-tiep").answers(message_now="wait").answers()

    ly.sees("chờ tin nhắn", "27/11/2026")


def test_a_promised_day_that_passed_is_said_with_what_to_do(ly: Citizen, huy: Citizen, clock: HandClock) -> None:
    waits_for_the_message(ly)
    code = code_on_screen(ly)
    clock.forward(days=7)

    huy.opens("/phieu-hen").sends("/phieu-hen", code=code)

    huy.sees("Đã quá ngày hẹn", "vẫn thử kích hoạt được")


def test_who_registered_meanwhile_is_asked_the_first_questions_again(ly: Citizen) -> None:
    ly.opens(START).sends(START).answers(for_whom="self").answers(installed="yes").answers(registered="none")
    ly.answers(hamlet="-").answers(call_back="no").answers()

    ly.sends("/phieu/lam-tiep").sees("Ông/bà làm hồ sơ VNeID ở đâu?")
    ly.answers(registered="level-2").answers(message="no").answers(registered_on="2026-11-23").answers(card="valid")
    ly.answers(hamlet="-").answers(call_back="no").answers()

    ly.sees("chờ tin nhắn", "27/11/2026")


def test_another_kiosk_takes_the_case_over_and_the_first_one_lets_go(ly: Citizen, huy: Citizen) -> None:
    waits_for_the_message(ly)

    huy.opens("/phieu-hen").sends("/phieu-hen", code=code_on_screen(ly))
    ly.opens("/phieu")

    assert ly.path == "/phieu-hen"
    huy.sees("27/11/2026")


@pytest.mark.parametrize("typed", ["", "   ", "K7M", "K7M-4PXX", "0" * 1000, "'; drop table cases", "Ł" * 7, "☎" * 7])
def test_what_is_no_code_stays_in_the_box_with_a_sentence(ly: Citizen, typed: str) -> None:
    ly.opens("/phieu-hen").sends("/phieu-hen", code=typed)

    assert ly.status == 422
    ly.sees("Mã chưa đúng" if typed.strip() else "Xin gõ mã trên phiếu")
    assert ly.page.form("/phieu-hen").fields["code"] == typed


def test_guessing_codes_is_slowed_down_and_even_a_right_code_must_wait(ly: Citizen, huy: Citizen) -> None:
    waits_for_the_message(ly)
    right = code_on_screen(ly)
    guess = random.Random(1)

    for code in [new_code(guess.choice) for _ in range(5)]:
        huy.opens("/phieu-hen").sends("/phieu-hen", code=code)
    huy.opens("/phieu-hen").sends("/phieu-hen", code=right)

    assert huy.status == 429
    huy.sees("Đã gõ sai nhiều lần", "đưa phiếu cho cán bộ").does_not_see("27/11/2026")
