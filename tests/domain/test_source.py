"""Where a fact comes from, and since when it holds."""

from datetime import date

import pytest

from kiosk.domain.source import Source
from kiosk.law import sources

CHECKED = date(2026, 11, 23)
FIRST, LAST = date(2026, 8, 15), date(2027, 2, 28)
EVERY_SOURCE = {name: value for name, value in vars(sources).items() if isinstance(value, Source)}


@pytest.mark.parametrize(
    ("day", "applies"),
    [(date(2026, 8, 14), False), (FIRST, True), (CHECKED, True), (LAST, True), (date(2027, 3, 1), False)],
)
def test_a_text_applies_from_its_first_to_its_last_day(day: date, applies: bool) -> None:
    text = Source("Nghị quyết", CHECKED, in_force_from=FIRST, in_force_until=LAST)

    assert text.in_force_on(day) is applies


def test_a_text_without_dates_always_applies() -> None:
    text = Source("Hướng dẫn", CHECKED)

    assert text.in_force_on(date.min)
    assert text.in_force_on(date.max)


def test_a_citation_names_the_article_where_it_is_known() -> None:
    assert Source("Nghị định 69/2024/NĐ-CP", CHECKED, article="Điều 14").citation() == "Điều 14 Nghị định 69/2024/NĐ-CP"
    assert Source("Hướng dẫn", CHECKED).citation() == "Hướng dẫn"


@pytest.mark.parametrize("text", list(EVERY_SOURCE.values()), ids=EVERY_SOURCE)
def test_every_source_was_in_force_when_it_was_checked_and_ends_after_it_began(text: Source) -> None:
    assert text.in_force_on(text.checked_on)
    assert text.in_force_from is None or text.in_force_until is None or text.in_force_from < text.in_force_until
