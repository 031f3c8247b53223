"""What follows from answers and from the day: never asked, never kept."""

from datetime import date, timedelta

import pytest

from kiosk.domain.conditions import Given, Is, IsNot
from kiosk.domain.facts import Age, SameCommune, Window
from kiosk.domain.journey import Journey
from kiosk.domain.procedure import Detour, Step
from kiosk.domain.questions import Choice, Option
from kiosk.domain.source import Source

BAC_LUNG = "07498|xã Bắc Lũng, thành phố Bắc Ninh|"
YEN_SON = "07498|xã Bắc Lũng, thành phố Bắc Ninh|xã Yên Sơn, huyện Lục Nam, tỉnh Bắc Giang"
NGHIA_PHUONG = "07486|xã Nghĩa Phương, thành phố Bắc Ninh|"
TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (BAC_LUNG, NGHIA_PHUONG, "no"),
        (BAC_LUNG, YEN_SON, "yes"),
        (YEN_SON, YEN_SON, "yes"),
        ("none", BAC_LUNG, "unknown"),
    ],
)
def test_two_places_are_compared_by_the_commune_of_today(one: str, other: str, same: str) -> None:
    assert SameCommune("same", "one", "other").of({"one": one, "other": other}, TODAY) == same


@pytest.mark.parametrize(
    ("days_ahead", "state"), [(16, "early"), (15, "open"), (1, "open"), (0, "open"), (-1, "over"), (400, "early")]
)
def test_the_window_opens_fifteen_days_before_and_closes_after_the_day(days_ahead: int, state: str) -> None:
    ends = (TODAY + timedelta(days=days_ahead)).isoformat()

    assert Window("renewal", "ends", 15).of({"ends": ends}, TODAY) == state


@pytest.mark.parametrize(
    ("born", "group"),
    [
        ("2020-11-24", "under-6"),
        ("2020-11-23", "under-16"),
        ("2010-11-24", "under-16"),
        ("2010-11-23", "under-18"),
        ("2008-11-23", "adult"),
        ("1966-11-24", "adult"),
        ("1966-11-23", "elderly"),
        ("1901", "elderly"),
    ],
)
def test_the_groups_of_age_change_on_the_birthday(born: str, group: str) -> None:
    assert Age("age", "born").of({"born": born}, TODAY) == group


def test_every_fact_says_only_what_it_may_be() -> None:
    assert Window("renewal", "ends", 15).of({"ends": "2026-12-24"}, TODAY) in Window("w", "ends", 15).values
    assert Age("age", "born").of({"born": "1958"}, TODAY) in Age("age", "born").values


def a_choice(key: str, *options: str) -> Choice:
    """A question with these answers."""
    return Choice(key, key, example=options[0], choices=tuple(Option(option, option) for option in options))


STEPS = (Step("one", "One?", (a_choice("one", "a", "b"),)), Step("two", "Two?", (a_choice("two", "a", "b"),)))


def test_a_fact_opens_a_question_like_an_answer_and_is_never_kept() -> None:
    later = Step("three", "Three?", (a_choice("three", "x"),), when=Is("same", "yes"))
    facts = (SameCommune("same", "one", "two"),)
    places = (
        Step("one", "One?", (a_choice("one", BAC_LUNG, YEN_SON),)),
        Step("two", "Two?", (a_choice("two", BAC_LUNG, YEN_SON),)),
    )
    walk = Journey((*places, later), {"one": BAC_LUNG, "two": YEN_SON}, facts, TODAY)

    assert walk.next == later
    assert walk.known["same"] == "yes"
    assert "same" not in walk.live


def test_the_first_detour_that_holds_is_taken_and_the_last_one_only_at_the_end() -> None:
    detours = (Detour("first", Is("one", "b")), Detour("otherwise"))

    assert Journey(STEPS, {"one": "a"}).detour(detours) is None
    assert Journey(STEPS, {"one": "b"}).detour(detours) == detours[0]
    assert Journey(STEPS, {"one": "a", "two": "a"}).detour(detours) == detours[1]


def test_a_detour_of_a_law_to_come_is_taken_from_its_first_day() -> None:
    law = Source("Luật mới", TODAY, in_force_from=date(2026, 7, 1))
    detours = (Detour("online", Is("one", "a"), source=law),)

    assert Journey(STEPS, {"one": "a"}, (), date(2026, 6, 30)).detour(detours) is None
    assert Journey(STEPS, {"one": "a"}, (), date(2026, 7, 1)).detour(detours) == detours[0]


def test_a_question_that_was_not_asked_fulfils_neither_is_not_nor_given() -> None:
    assert not IsNot("one", "a").holds({})
    assert IsNot("one", "a").holds({"one": "b"})
    assert not Given("one").holds({"one": ""})
    assert Given("one").holds({"one": "b"})
