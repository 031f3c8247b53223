"""One number for a household: counting people and things."""

import pytest

from kiosk.domain.household import MOST_PEOPLE_AT_THE_KIOSK, alone, read
from kiosk.domain.queueing import MOST_TASKS


def test_whoever_comes_alone_has_one_thing_to_do() -> None:
    one = alone("residence")

    assert (one.people, one.wanted, one.is_single) == (1, (("residence", 1),), True)


def test_a_household_counts_people_and_things_apart() -> None:
    family = alone("vneid").with_people(2).with_task("vneid", 1).with_task("residence", 1)

    assert (family.people, family.wanted, family.total) == (3, (("vneid", 2), ("residence", 1)), 3)
    assert not family.is_single


def test_there_is_always_somebody_and_something_to_do() -> None:
    one = alone("vneid")

    assert one.with_people(-1) == one
    assert one.with_task("vneid", -1) == one


def test_counting_ends_where_a_slip_and_a_counter_end() -> None:
    many = alone("vneid").with_people(99)
    for _ in range(20):
        many = many.with_task("residence", 1)

    assert many.people == MOST_PEOPLE_AT_THE_KIOSK
    assert many.total == MOST_TASKS


def test_the_number_has_the_letter_of_the_kind_chosen_while_there_is_something_of_it() -> None:
    both = alone("vneid").with_task("residence", 1)

    assert both.kind("vneid") == "vneid"
    assert both.with_task("vneid", -1).kind("vneid") == "residence"


@pytest.mark.parametrize("number", ["", "99", "x", "-1", "9", "²"])
def test_nonsense_in_an_address_is_one_thing_of_the_kind_chosen(number: str) -> None:
    assert read("other", "2", {"vneid": number}).wanted == (("other", 1),)


@pytest.mark.parametrize("people", ["", "0", "x", "1000", "٣"])
def test_nonsense_for_the_number_of_people_is_one(people: str) -> None:
    assert read("vneid", people, {"vneid": "1"}).people == 1
