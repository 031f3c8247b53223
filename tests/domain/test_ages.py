"""How old somebody is, also when only the year or the month of birth is known."""

from datetime import date

import pytest

from kiosk.domain.ages import age_on, last_possible_birthday


@pytest.mark.parametrize(
    ("born", "day", "years"),
    [
        ("2020-11-24", date(2026, 11, 23), 5),
        ("2020-11-23", date(2026, 11, 23), 6),
        ("2008-02-29", date(2026, 2, 28), 17),
        ("2008-02-29", date(2026, 3, 1), 18),
        ("1958", date(2026, 11, 23), 67),
        ("1966", date(2026, 12, 30), 59),
        ("1966", date(2026, 12, 31), 60),
        ("2008-11", date(2026, 11, 23), 17),
        ("2008-10", date(2026, 11, 23), 18),
    ],
)
def test_the_latest_possible_birthday_counts(born: str, day: date, years: int) -> None:
    assert age_on(born, day) == years


def test_a_month_ends_on_its_own_last_day() -> None:
    assert last_possible_birthday("2024-02") == date(2024, 2, 29)
