"""Days as people in the commune write and say them."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain import days

FIFTH_OF_MARCH = date(2026, 3, 5)


@pytest.mark.parametrize(
    "typed",
    [
        "5/3/2026", "05/03/2026", "05-03-2026", "5.3.2026", "5 3 2026", "5.3.26", "05032026", "2026-03-05", "2026/3/5",
        " 5/3/2026 ", "5 / 3 / 2026", "5-3/2026",
    ],
)  # fmt: skip
def test_the_fifth_of_march_is_understood_however_it_is_written(typed: str) -> None:
    assert days.read(typed) == FIFTH_OF_MARCH


@pytest.mark.parametrize(
    "typed",
    [
        "", " ", "hôm qua", "5", "5/3", "5/3/2026/1", "31/02/2026", "29/02/2026", "00/03/2026", "32/01/2026",
        "05/13/2026", "5/3/0000", "0/0/0", "5//2026", "5/3/20261", "1" * 1_000_000, "1/1/" + "9" * 1_000_000,
        "٥/٣/٢٠٢٦", "٠٥٠٣٢٠٢٦", "5/3/2026\x00", "-5/3/2026", "1e1/1/2026", "０５/０３/２０２６",
    ],
)  # fmt: skip
def test_what_is_no_day_of_the_calendar_is_not_understood(typed: str) -> None:
    assert days.read(typed) is None


@pytest.mark.parametrize("typed", ["0000-01-01", "0000/11/23"])
def test_there_is_no_year_0_in_whatever_order_it_is_written(typed: str) -> None:
    assert days.read(typed) is None


def test_a_year_of_four_digits_is_meant_as_it_stands() -> None:
    assert days.read("0026-11-20") == date(26, 11, 20)
    assert days.read("20/11/0026") == date(26, 11, 20)


def test_the_last_day_of_the_year_9999_is_a_day() -> None:
    assert days.read("31/12/9999") == date(9999, 12, 31)


def test_the_29th_of_february_is_a_day_every_fourth_year() -> None:
    assert days.read("29/02/2028") == date(2028, 2, 29)


@given(st.text(st.characters()))
def test_no_text_whatever_breaks_the_reading(typed: str) -> None:
    assert isinstance(days.read(typed), date | None)


@given(st.dates())
def test_every_day_is_read_back_from_the_way_it_is_written(day: date) -> None:
    assert days.read(f"{day.day:02}/{day.month:02}/{day.year:04}") == day
    assert days.read(day.isoformat()) == day


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (date(2026, 11, 23), "Thứ Hai, 23/11/2026"),
        (date(2026, 11, 24), "Thứ Ba, 24/11/2026"),
        (date(2026, 11, 25), "Thứ Tư, 25/11/2026"),
        (date(2026, 11, 26), "Thứ Năm, 26/11/2026"),
        (date(2026, 11, 27), "Thứ Sáu, 27/11/2026"),
        (date(2026, 11, 28), "Thứ Bảy, 28/11/2026"),
        (date(2026, 11, 29), "Chủ nhật, 29/11/2026"),
        (date(2027, 1, 4), "Thứ Hai, 04/01/2027"),
    ],
)
def test_a_day_is_said_with_its_weekday(day: date, said: str) -> None:
    assert days.full(day) == said
    assert days.full(day) == f"{days.weekday(day)}, {days.short(day)}"


def test_a_time_has_two_digits_on_both_sides() -> None:
    assert days.time_of_day(datetime(2026, 11, 23, 7, 5)) == "07:05"  # noqa: DTZ001 - only the hands of the clock matter
