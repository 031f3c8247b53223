"""Only the version in force on the day of printing comes out; an expired form is refused."""

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest

from kiosk.domain.source import Confidence
from kiosk.law.official_forms import CT01_53_2025, CT01_116_2026, VERSIONS
from kiosk.printing import render
from kiosk.printing.forms import FormExpired, NoFormInForce, form_in_force
from kiosk.printing.residence_documents import Ct01, FilingPapers
from tests.printing.filings import ALONE, BEFORE, NOW


@pytest.mark.parametrize(
    ("day", "key"),
    [
        (date(2025, 7, 1), BEFORE),
        (date(2026, 6, 30), BEFORE),
        (date(2026, 7, 1), NOW),
        (date(2026, 11, 23), NOW),
        (date(2040, 1, 1), NOW),
    ],
)
def test_the_form_changes_over_night(day: date, key: str) -> None:
    assert form_in_force("CT01", day).key == key


def test_before_the_first_version_we_know_there_is_none() -> None:
    with pytest.raises(NoFormInForce):
        form_in_force("CT01", date(2025, 6, 30))


def test_a_form_we_do_not_have_is_an_error() -> None:
    with pytest.raises(NoFormInForce):
        form_in_force("CT02", date(2026, 11, 23))


@pytest.mark.parametrize(
    ("key", "last_or_first", "over"), [(BEFORE, "2026-06-30", "2026-07-01"), (NOW, "2026-07-01", "2026-06-30")]
)
def test_a_form_filled_in_one_day_is_not_printed_when_another_version_is_in_force(
    key: str, last_or_first: str, over: str
) -> None:
    form = replace(ALONE, form=key, printed_on=last_or_first)
    assert render(form, "A4").startswith(b"%PDF")

    with pytest.raises(FormExpired):
        render(replace(form, printed_on=over), "A4")
    with pytest.raises(FormExpired):
        render(FilingPapers((ALONE, replace(form, printed_on=over))), "A4")


@pytest.mark.parametrize(("key", "day"), [("CT01/66-2023", "2026-11-23"), ("", "2026-11-23")])
def test_a_version_nobody_knows_is_refused(key: str, day: str) -> None:
    with pytest.raises(FormExpired):
        render(Ct01(form=key, printed_on=day), "A4")


@pytest.mark.parametrize("paper", ["A5", "80mm"])
def test_an_official_form_is_a4_and_nothing_else(paper: str) -> None:
    with pytest.raises(ValueError, match="A4"):
        render(ALONE, paper)


def test_versions_of_one_form_never_overlap() -> None:
    for code in {version.code for version in VERSIONS}:
        dated = sorted(
            (version.source.in_force_from or date.min, version.source.in_force_until or date.max)
            for version in VERSIONS
            if version.code == code
        )
        assert all(ends < begins for (_, ends), (begins, _) in pairwise(dated))
    assert len({version.key for version in VERSIONS}) == len(VERSIONS)


def test_we_say_how_sure_we_are_of_the_words() -> None:
    assert CT01_116_2026.source.confidence is Confidence.CONFIRMED
    assert CT01_53_2025.source.confidence is Confidence.UNSURE
