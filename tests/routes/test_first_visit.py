"""The first visit, as somebody without JavaScript walks it."""

import pytest

from tests.cast import LY, START, code_on_screen, has_the_message, waits_for_the_message
from tests.pages import Citizen


def test_the_slip_says_by_when_the_message_comes_and_skips_the_holiday(ly: Citizen) -> None:
    waits_for_the_message(ly)

    ly.sees("Việc tiếp theo: chờ tin nhắn", "tin nhắn tới chậm nhất", "Thứ Sáu", "27/11/2026")
    ly.sees("Thứ Ba 24/11 nghỉ: Ngày Văn hóa Việt Nam")
    assert len(code_on_screen(ly)) == len("K7M-4PXH")


def test_with_a_message_the_slip_says_until_when_to_activate(ly: Citizen) -> None:
    has_the_message(ly)

    ly.sees("kích hoạt trên điện thoại", "Thứ Hai", "30/11/2026", "Kích hoạt ngay bây giờ")


def test_who_has_not_registered_hears_what_to_bring(ly: Citizen) -> None:
    ly.opens(START).sends(START).answers(for_whom="helping").answers(installed="no-smartphone")
    ly.answers(registered="none").answers(hamlet="-").answers(call_back="no").answers()

    ly.sees("làm hồ sơ VNeID", "Mang thẻ căn cước còn hạn", "Tôi làm hồ sơ rồi")


def test_each_answer_can_be_changed_from_the_check_page_and_leads_straight_back(ly: Citizen) -> None:
    ly.opens(START).sends(START).answers(for_whom="self").answers(installed="yes").answers(registered="level-2")
    ly.answers(message="no").answers(registered_on="2026-11-23").answers(card="valid").answers(hamlet="-")
    ly.answers(call_back="no").sees("Xin kiểm tra lại")

    ly.opens(f"{START}/ngay-lam-ho-so?tu=kiem-tra").answers(registered_on="2026-11-20")

    ly.sees("Xin kiểm tra lại", "Thứ Sáu, 20/11/2026", "26/11/2026")


def test_a_day_that_is_not_remembered_counts_from_today_and_says_so(ly: Citizen) -> None:
    ly.opens(START).sends(START).answers(for_whom="self").answers(installed="yes").answers(registered="level-1")
    ly.answers(message="no").answers(registered_on="?").answers(hamlet="-").answers(call_back="no")

    ly.sees("25/11/2026", "Tính từ hôm nay")


def test_name_and_telephone_are_asked_only_after_consent_and_never_ticked_before(ly: Citizen) -> None:
    ly.opens(START).sends(START).answers(for_whom="self").answers(installed="yes").answers(registered="none")
    ly.answers(hamlet="-").sees("Ông/bà có muốn Công an xã gọi nhắc không?", "giữ tên, số điện thoại chỉ để")
    assert [a for a in ly.page.all("input") if "checked" in a] == []

    ly.answers(call_back="yes").sees("Xin cho biết tên và số điện thoại")


def test_the_slip_page_never_shows_the_name_but_lets_it_be_deleted(ly: Citizen) -> None:
    waits_for_the_message(ly, call_back="yes")
    ly.does_not_see(LY["contact_name"], "0900111222").sees("Ông/bà đã để lại tên và số điện thoại")

    ly.sends("/phieu/rut-dong-y")

    ly.does_not_see("Ông/bà đã để lại tên").sees("27/11/2026")


@pytest.mark.parametrize("step", ["thon", "lien-he", "kiem-tra", "khong-co", "goi-lai"])
def test_a_step_not_reached_yet_leads_to_the_next_one(ly: Citizen, step: str) -> None:
    ly.opens(START).sends(START).answers(for_whom="self")

    ly.opens(f"{START}/{step}")

    assert ly.path == f"{START}/da-cai-chua"


def test_back_and_other_answers_open_no_question_of_the_abandoned_way(ly: Citizen) -> None:
    waits = ly.opens(START).sends(START).answers(for_whom="self").answers(installed="yes").answers(registered="level-2")
    waits.answers(message="no").answers(registered_on="2026-11-23").answers(card="none").answers(hamlet="-")

    ly.opens(f"{START}/da-dang-ky").answers(registered="none").answers(hamlet="-").answers(call_back="no")

    ly.sees("Xin kiểm tra lại").does_not_see("Thẻ căn cước", "Ngày làm hồ sơ")
