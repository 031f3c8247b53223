"""Working days in Việt Nam: weekends, holidays, compensated days, swapped days. Every date here was counted by hand.

The first rows are those of tech/dependencies.md §F; the holidays are those of the government's announcements.
"""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.working_days import MOST_DAYS, OutOfCalendar, WorkCalendar, add_working_days
from kiosk.services.work_calendar import work_calendar

BY_HAND = [
    # Ngày Văn hóa Việt Nam, 24/11, off for the first time in 2026.
    ("2026-11-23", 0, "2026-11-23"),
    ("2026-11-23", 1, "2026-11-25"),
    ("2026-11-23", 3, "2026-11-27"),
    ("2026-11-23", 7, "2026-12-03"),
    ("2026-11-23", 15, "2026-12-15"),
    ("2026-11-20", 3, "2026-11-26"),
    ("2026-11-24", 0, "2026-11-24"),
    ("2026-11-24", 1, "2026-11-25"),
    ("2025-11-21", 1, "2025-11-24"),
    # Begun on a weekend: that day is day 0.
    ("2026-11-28", 1, "2026-11-30"),
    ("2026-11-29", 1, "2026-11-30"),
    # Tết Bính Ngọ: 16–20/02/2026.
    ("2026-02-13", 3, "2026-02-25"),
    ("2026-02-13", 7, "2026-03-03"),
    ("2026-02-13", 15, "2026-03-13"),
    ("2026-02-11", 3, "2026-02-23"),
    ("2026-02-11", 7, "2026-02-27"),
    ("2026-02-18", 1, "2026-02-23"),
    # Tết Đinh Mùi as the library calculates it: 04–10/02/2027.
    ("2027-02-03", 3, "2027-02-15"),
    ("2027-02-03", 7, "2027-02-19"),
    # Giỗ Tổ on Sunday 26/04/2026, compensated on Monday; then 30/4 and 1/5.
    ("2026-04-24", 3, "2026-05-04"),
    ("2026-04-24", 7, "2026-05-08"),
    ("2026-04-29", 1, "2026-05-04"),
    # 02/01/2026 off, Saturday 10/01/2026 worked instead.
    ("2025-12-31", 1, "2026-01-05"),
    ("2025-12-31", 5, "2026-01-09"),
    ("2025-12-31", 6, "2026-01-10"),
    ("2025-12-31", 7, "2026-01-12"),
    ("2026-01-09", 1, "2026-01-10"),
    ("2026-01-10", 1, "2026-01-12"),
    # 31/08/2026 off, Saturday 22/08/2026 worked instead; 1–2/9 Quốc khánh.
    ("2026-08-21", 1, "2026-08-22"),
    ("2026-08-21", 2, "2026-08-24"),
    ("2026-08-28", 1, "2026-09-03"),
    ("2026-08-28", 3, "2026-09-07"),
    # 02/05/2025 off, Saturday 26/04/2025 worked instead.
    ("2025-04-25", 1, "2025-04-26"),
    ("2025-04-29", 1, "2025-05-05"),
    # Ends of years and of a February; 25/12 and 20/11 are worked.
    ("2026-12-24", 1, "2026-12-25"),
    ("2026-12-31", 1, "2027-01-04"),
    ("2024-02-28", 2, "2024-03-01"),
    ("2026-02-27", 1, "2026-03-02"),
]


@pytest.mark.parametrize(("start", "days", "due"), BY_HAND)
def test_a_term_ends_on_the_day_counted_by_hand(start: str, days: int, due: str) -> None:
    assert add_working_days(date.fromisoformat(start), days, work_calendar()).on == date.fromisoformat(due)


@pytest.mark.parametrize("day", ["2026-01-02", "2026-08-31", "2026-11-24", "2026-02-20", "2026-04-27", "2026-11-28"])
def test_an_office_is_closed_on_holidays_swapped_days_and_weekends(day: str) -> None:
    assert not work_calendar().is_working_day(date.fromisoformat(day))


@pytest.mark.parametrize("day", ["2026-01-10", "2026-08-22", "2026-11-20", "2026-12-24", "2026-02-13", "2025-11-24"])
def test_an_office_works_on_swapped_saturdays_and_on_days_that_only_look_like_holidays(day: str) -> None:
    assert work_calendar().is_working_day(date.fromisoformat(day))


def test_the_days_that_were_skipped_are_named_but_not_the_weekends() -> None:
    due = add_working_days(date(2026, 11, 20), 3, work_calendar())

    assert due.skipped == ((date(2026, 11, 24), "Ngày Văn hóa Việt Nam"),)


def test_a_holiday_on_a_sunday_is_not_named_but_the_day_for_it_is() -> None:
    due = add_working_days(date(2026, 4, 24), 1, work_calendar())

    assert [day for day, _ in due.skipped] == [date(2026, 4, 27)]


@pytest.mark.parametrize(("start", "sure"), [("2026-12-24", True), ("2026-12-30", False), ("2027-02-03", False)])
def test_a_day_of_a_year_without_announced_holidays_is_not_sure(start: str, sure: bool) -> None:
    assert add_working_days(date.fromisoformat(start), 3, work_calendar()).sure is sure


@pytest.mark.parametrize("days", [-1, MOST_DAYS + 1, -(10**30), 10**30])
def test_a_number_of_days_out_of_all_proportion_is_refused_with_a_sentence(days: int) -> None:
    with pytest.raises(OutOfCalendar, match="từ 0 đến 366"):
        add_working_days(date(2026, 11, 23), days, work_calendar())


@pytest.mark.parametrize("start", [date.min, date(2019, 12, 31), date(2031, 1, 1), date.max])
def test_years_without_a_holiday_table_are_refused_with_a_sentence(start: date) -> None:
    with pytest.raises(OutOfCalendar, match="từ năm 2020 đến năm 2030"):
        add_working_days(start, 3, work_calendar())


def test_the_last_year_of_the_table_is_not_left() -> None:
    assert add_working_days(date(2030, 12, 30), 1, work_calendar()).on == date(2030, 12, 31)
    with pytest.raises(OutOfCalendar, match="sau năm 2030"):
        add_working_days(date(2030, 12, 30), 2, work_calendar())


def test_a_year_of_working_days_can_be_counted() -> None:
    assert add_working_days(date(2026, 11, 23), MOST_DAYS, work_calendar()).on.year == 2028


def test_the_end_of_time_is_no_way_out() -> None:
    with pytest.raises(OutOfCalendar):
        add_working_days(date.max, 1, WorkCalendar())


@given(st.dates(date(2020, 1, 1), date(2029, 6, 1)), st.integers(0, 60))
def test_between_start_and_due_day_lie_exactly_that_many_working_days(start: date, days: int) -> None:
    calendar = work_calendar()

    due = add_working_days(start, days, calendar).on

    between = [start + timedelta(days=n) for n in range(1, (due - start).days + 1)]
    assert sum(calendar.is_working_day(day) for day in between) == days
    assert not between or calendar.is_working_day(due)
