"""By when a dossier has to be settled: working days from the day it is complete, half a day as offices do."""

from datetime import date, datetime

import pytest

from kiosk.domain.conditions import Is
from kiosk.domain.filing import Filing, ProcessingTime
from kiosk.domain.processing import terms_of
from kiosk.domain.working_days import WorkCalendar
from tests.builders import NOW, SOURCE

CALENDAR = WorkCalendar(days_off={date(2026, 11, 24): "Ngày Văn hóa Việt Nam"})


def due(*times: ProcessingTime, at: str = "2026-11-23T09:24", **known: str) -> list[date]:
    """The days that these times give a dossier complete at that moment."""
    filing = Filing(legal_basis=(SOURCE,), times=times)
    return [term.due.on for term in terms_of(filing, known, datetime.fromisoformat(at), CALENDAR)]


def test_three_working_days_skip_the_holiday_and_the_day_of_reception() -> None:
    assert due(ProcessingTime(3, SOURCE)) == [date(2026, 11, 27)]
    assert due(ProcessingTime(3, SOURCE), at="2026-11-27T16:00") == [date(2026, 12, 2)]


@pytest.mark.parametrize(
    ("at", "day"),
    [
        ("2026-11-23T09:59", date(2026, 11, 23)),
        ("2026-11-23T10:00", date(2026, 11, 25)),
        ("2026-11-28T08:00", date(2026, 11, 30)),
    ],
)
def test_half_a_day_ends_the_same_day_only_for_an_early_morning_of_work(at: str, day: date) -> None:
    assert due(ProcessingTime(0, SOURCE), at=at) == [day]


def test_only_the_times_that_fit_the_answers_are_offered_and_of_missing_answers_all() -> None:
    quick, slow = ProcessingTime(1, SOURCE, Is("known", "yes")), ProcessingTime(5, SOURCE, Is("known", "no"))

    assert len(due(quick, slow, known="yes")) == 1
    assert len(due(quick, slow)) == 2


def test_beyond_the_known_holidays_no_day_is_promised() -> None:
    filing = Filing(legal_basis=(SOURCE,), times=(ProcessingTime(3, SOURCE),))
    short = WorkCalendar(first=date(2026, 1, 1), last=date(2026, 11, 24))

    assert terms_of(filing, {}, NOW, short) == ()
