"""Slips written by hand while the power was out: no two sheets share a number, and none is entered twice."""

from datetime import time, timedelta

import pytest
from flask import Flask

from kiosk.models import Officer
from kiosk.services.queue import calling, days, paper_slips, tickets
from kiosk.services.queue.days import QueueClosed
from kiosk.services.queue.paper_slips import SlipProblem
from tests.builders import NOW, days_later
from tests.desk import an_officer
from tests.waiting_room import an_open_day, somebody

pytestmark = pytest.mark.usefixtures("inside")
EIGHT = time(8, 5)


@pytest.fixture
def ha(inside: Flask) -> Officer:
    """Hà at the desk, and a day that is open."""
    an_open_day()
    return an_officer("ha")


def enters(ha: Officer, number: int = 12, kind: str = "vneid", at: time = EIGHT, **more: object) -> str:
    """The label of the slip that Hà has entered."""
    given = {"people": 1, "outcome": ""} | more
    ticket = paper_slips.enter(number, kind, at, given["people"], given["outcome"], ha, NOW)
    return tickets.label_of(ticket)


def test_a_slip_waits_since_the_time_written_on_it(ha: Officer) -> None:
    somebody()

    assert enters(ha, people=3) == "G012"
    called = calling.call_next(ha, 1, (), NOW)

    assert called is not None
    assert (called.letter, called.origin, called.people) == ("G", "paper", 3)
    assert called.issued_at == called.waiting_since == NOW.replace(hour=8, minute=5)


def test_a_slip_that_was_served_while_the_power_was_out_is_entered_with_its_outcome(ha: Officer) -> None:
    enters(ha, outcome="helped")

    assert calling.call_next(ha, 1, (), NOW) is None
    (row,) = [tickets.by_id(1)]
    assert row is not None
    # Nobody measured when it was called: no time of waiting or service is invented.
    assert (row.status, row.outcome, row.first_called_at, row.served_at) == ("done", "helped", None, None)


def test_a_slip_entered_twice_is_a_sentence(ha: Officer) -> None:
    enters(ha, 12)

    with pytest.raises(SlipProblem, match=r"G012 đã nhập rồi: lấy lúc 08:05 ngày 23/11/2026, đang chờ") as problem:
        enters(ha, 12, "residence")
    assert problem.value.key == "number"


def test_a_slip_of_another_day_is_a_slip_entered_twice_too(ha: Officer) -> None:
    enters(ha, 12)
    days.close_day(ha, NOW)
    an_open_day(days_later(1))

    with pytest.raises(SlipProblem, match="hết ngày, chưa làm"):
        paper_slips.enter(12, "vneid", EIGHT, 1, "", ha, days_later(1))


@pytest.mark.parametrize(
    ("wrong", "key"),
    [
        ({"number": 0}, "number"),
        ({"number": 10_000}, "number"),
        ({"kind": "hộ chiếu"}, "kind"),
        ({"people": 0}, "people"),
        ({"at": time(9, 25)}, "at"),
        ({"kind": "residence", "outcome": "activated-seen"}, "outcome"),
        ({"outcome": "xong"}, "outcome"),
    ],
)
def test_what_cannot_be_is_named_at_its_field(ha: Officer, wrong: dict[str, object], key: str) -> None:
    with pytest.raises(SlipProblem) as problem:
        enters(ha, **wrong)
    assert problem.value.key == key


def test_slips_belong_to_a_day_that_is_open(inside: Flask) -> None:
    with pytest.raises(QueueClosed):
        enters(an_officer())


def test_paper_numbers_and_numbers_of_the_kiosk_do_not_meet(ha: Officer) -> None:
    enters(ha, 1)

    assert tickets.label_of(somebody()) == "A001"


def test_two_prints_never_share_a_number(ha: Officer) -> None:
    first, second = paper_slips.reserve(2, ha, NOW), paper_slips.reserve(1, ha, NOW + timedelta(days=9))

    assert [(one.first, one.last) for one in (first, second)] == [(1, 48), (49, 72)]


def test_a_number_that_somebody_wrote_by_hand_is_not_printed_afterwards(ha: Officer) -> None:
    paper_slips.reserve(1, ha, NOW)
    enters(ha, 30)

    assert paper_slips.next_free() == 31


def test_after_the_last_number_it_begins_again(ha: Officer) -> None:
    enters(ha, 9990)

    assert paper_slips.next_free() == 1
    assert paper_slips.reserve(1, ha, NOW).first == 1


@pytest.mark.parametrize("sheets", [0, -1, 11])
def test_nobody_prints_a_ream_by_mistake(ha: Officer, sheets: int) -> None:
    with pytest.raises(SlipProblem) as problem:
        paper_slips.reserve(sheets, ha, NOW)
    assert problem.value.key == "sheets"
