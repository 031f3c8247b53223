"""What the screen and the slip say about where a case stands."""

from datetime import date

import pytest
from flask import Flask

from kiosk.guides import GUIDES
from kiosk.procedures import CATALOGUE
from kiosk.services import slips
from kiosk.services.slips import stage_of
from tests.builders import NOW, TODAY, a_case, comes_back, days_later, waits

STAGES = CATALOGUE["kich-hoat-vneid"].stages


@pytest.mark.parametrize(
    ("status", "day"),
    [
        ("not-registered", None),
        ("waiting", date(2026, 11, 27)),
        ("message-arrived", date(2026, 11, 30)),
        ("stuck", date(2026, 11, 25)),
        ("activated", TODAY),
        ("withdrawn", None),
        ("lapsed", None),
    ],
)
def test_a_stage_shows_its_most_important_day(inside: Flask, status: str, day: date | None) -> None:
    stage = stage_of(a_case(status), TODAY)

    assert stage.text is STAGES[status]
    assert stage.day == day
    assert not stage.overdue


@pytest.mark.parametrize(
    ("status", "last_day_in_time", "first_day_late"),
    [
        ("waiting", date(2026, 11, 27), date(2026, 11, 28)),
        ("message-arrived", date(2026, 11, 30), date(2026, 12, 1)),
        ("stuck", date(2026, 11, 24), date(2026, 11, 25)),
    ],
)
def test_a_promise_is_late_when_its_day_is_over_and_an_invitation_stands_on_its_day(
    inside: Flask, status: str, last_day_in_time: date, first_day_late: date
) -> None:
    case = a_case(status)

    assert not stage_of(case, last_day_in_time).overdue
    assert stage_of(case, first_day_late).overdue
    assert STAGES[status].overdue


def test_a_finished_case_is_never_late(inside: Flask) -> None:
    assert not stage_of(a_case("activated"), date(2030, 1, 1)).overdue


def test_the_holiday_in_between_is_named(inside: Flask) -> None:
    assert stage_of(a_case("waiting"), TODAY).note == "Thứ Ba 24/11 nghỉ: Ngày Văn hóa Việt Nam"


def test_only_the_holidays_that_were_counted_are_named(inside: Flask) -> None:
    """The slip was taken before Quốc khánh, the registration was made after it."""
    august = days_later(-95)
    case = a_case("not-registered", now=august)

    comes_back(case, NOW, **waits())

    assert case.due_on == date(2026, 11, 27)
    assert stage_of(case, TODAY).note == "Thứ Ba 24/11 nghỉ: Ngày Văn hóa Việt Nam"


def test_a_holiday_between_registration_and_visit_is_named_too(inside: Flask) -> None:
    """Registered on Friday 20/11, at the kiosk on Wednesday 25/11: the message is due on 26/11 because of 24/11."""
    case = a_case(now=days_later(2), registered_on="2026-11-20")

    assert case.due_on == date(2026, 11, 26)
    assert "24/11" in stage_of(case, date(2026, 11, 25)).note


def test_a_day_of_next_year_is_said_to_be_unsure(inside: Flask) -> None:
    case = a_case(now=days_later(37), registered_on="2026-12-30")

    assert "hỏi cán bộ" in stage_of(case, date(2026, 12, 30)).note


@pytest.mark.parametrize("status", list(STAGES))
def test_the_paper_of_a_stage_has_the_code_and_the_words_of_the_stage(inside: Flask, status: str) -> None:
    case = a_case(status)

    kind, paper = slips.slip(case, inside.config["STATION"], TODAY, NOW)

    assert kind == STAGES[status].paper
    assert paper.code == f"{case.code[:3]}-{case.code[3:]}"
    assert paper.then == STAGES[status].then
    assert bool(paper.day) is not bool(paper.day_missing)
    assert paper.issued == "09:24, 23/11/2026"
    assert "OTP" in paper.warning
    assert paper.letterhead.station == "Công an xã Bắc Lũng"


@pytest.mark.parametrize("status", ["waiting", "message-arrived"])
def test_whoever_waits_for_the_message_or_has_it_sees_what_the_genuine_one_looks_like(
    inside: Flask, status: str
) -> None:
    _, paper = slips.slip(a_case(status), inside.config["STATION"], TODAY, NOW)

    assert paper.message_sender == "VNeID"
    assert paper.message.isascii() or "…" in paper.message


def test_a_paper_does_not_promise_a_day_that_has_passed(inside: Flask) -> None:
    """Registered three weeks ago: "Tin nhắn sẽ tới chậm nhất 05/11/2026" would be nonsense on paper of 23/11."""
    case = a_case(registered_on="2026-11-02")

    _, paper = slips.slip(case, inside.config["STATION"], TODAY, NOW)

    assert not (paper.day and "sẽ tới" in paper.day_lead)


def test_the_paper_of_the_same_values_is_the_same(inside: Flask) -> None:
    case = a_case()
    station = inside.config["STATION"]

    assert slips.slip(case, station, TODAY, NOW) == slips.slip(case, station, TODAY, NOW)


@pytest.mark.parametrize("guide", list(GUIDES.values()), ids=list(GUIDES))
def test_a_leaflet_holds_the_steps_from_where_the_reader_stands(inside: Flask, guide) -> None:
    way = guide.ways[-1]
    last = len(way.screens)

    whole = slips.leaflet(guide, way, 1, inside.config["STATION"], NOW)
    rest = slips.leaflet(guide, way, last, inside.config["STATION"], NOW)

    assert [step.number for step in whole.steps] == list(range(1, last + 1))
    assert rest.steps == whole.steps[-1:]
    assert bool(whole.way) is (len(guide.ways) > 1)
