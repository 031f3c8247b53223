"""Answers that have to fit one another: each misfit gets a sentence that says what to do."""

from datetime import date

import pytest

from kiosk.domain.checks import OldEnough, Period

TODAY = date(2026, 11, 23)
STAY = Period("from_on", "until_on", least_days=30, most_months=24, too_short="Dưới 30 ngày thì thông báo lưu trú.")


@pytest.mark.parametrize(
    ("start", "end", "says"),
    [
        ("2026-11-23", "2028-11-23", ""),
        ("2026-11-23", "2028-11-24", "23/11/2028"),
        ("2026-11-23", "2026-11-22", "sau ngày bắt đầu"),
        ("2026-11-23", "2026-12-21", "lưu trú"),
        ("2026-11-23", "2026-12-22", ""),
        ("2028-02-29", "2030-02-28", ""),
        ("2028-02-29", "2030-03-01", "28/02/2030"),
        ("", "2026-12-22", ""),
    ],
)
def test_a_stay_is_neither_too_short_nor_too_long_nor_backwards(start: str, end: str, says: str) -> None:
    problem = STAY.problem({"from_on": start, "until_on": end}, TODAY)

    assert (says in problem) if says else problem == ""


def test_somebody_too_young_gets_the_sentence() -> None:
    head = OldEnough("born_on", 18, "Xin hỏi cán bộ.")

    assert head.problem({"born_on": "2008-11-24"}, TODAY) == "Xin hỏi cán bộ."
    assert head.problem({"born_on": "2008-11-23"}, TODAY) == ""
    assert head.problem({}, TODAY) == ""
