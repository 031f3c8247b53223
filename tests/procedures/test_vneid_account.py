"""What is special about activating VNeID: helping somebody, coming back without a registration, the three questions."""

import pytest

from kiosk.domain.journey import Journey
from kiosk.procedures import CATALOGUE
from tests.builders import FINISH_LINE, waits

PROCEDURE = CATALOGUE["kich-hoat-vneid"]


def asked(steps_answers: dict[str, str]) -> list[str]:
    """The steps of the first visit for those answers."""
    return [step.slug for step in Journey(PROCEDURE.steps, steps_answers).reached]


def led_to(**answers: str) -> str:
    """What a return visit with those answers leads to."""
    walk = Journey(PROCEDURE.return_steps, answers)
    assert walk.complete
    return walk.outcome(PROCEDURE.return_outcomes).action


def test_whoever_has_the_message_is_not_asked_when_they_registered_nor_about_the_card() -> None:
    steps = asked(waits(message="yes", message_on="2026-11-23"))

    assert steps[3:] == ["da-co-tin-nhan", "ngay-co-tin-nhan", "thon", "goi-lai"]


def test_whoever_registered_in_the_app_is_not_asked_about_the_card() -> None:
    assert "the-con-han" not in asked(waits(registered="level-1"))
    assert "the-con-han" in asked(waits(registered="level-2"))
    assert "the-con-han" in asked(waits(registered="unsure"))


def test_whoever_has_not_registered_is_not_asked_about_a_message() -> None:
    assert asked(waits(registered="none"))[2:] == ["da-dang-ky", "thon", "goi-lai"]


def test_a_helper_is_told_that_the_other_ones_telephone_is_needed() -> None:
    walk = Journey(PROCEDURE.steps, {"for_whom": "helping"})

    assert walk.next is not None
    assert "SIM của chính người ấy" in walk.notes(walk.next)[0].text


@pytest.mark.parametrize("last", ["opened", "passcode", "card_shown"])
def test_every_no_on_the_way_to_the_finish_line_asks_why(last: str) -> None:
    answers = FINISH_LINE | {last: "no"}

    walk = Journey(PROCEDURE.return_steps, answers)

    assert walk.next is not None
    assert walk.next.slug == "vi-sao"
    assert led_to(**answers, cause="sim") == "report-trouble"


def test_three_times_yes_is_the_finish_line() -> None:
    assert led_to(**FINISH_LINE) == "activate"
    assert led_to(**FINISH_LINE | {"message_now": "no"}) == "activate"


def test_whoever_wants_to_wait_is_asked_nothing_more() -> None:
    assert led_to(message_now="wait") == "await-message"


def test_an_otp_a_password_or_a_passcode_has_no_field_anywhere() -> None:
    typed = [q for s in (*PROCEDURE.steps, *PROCEDURE.return_steps) for q in s.questions if q.kind != "choice"]

    assert {question.key for question in typed} == {"message_on", "registered_on", "contact_name", "contact_phone"}
