"""How long things are kept, and how a number is shown."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain import privacy
from kiosk.domain.privacy import in_words, mask_phone


@pytest.mark.parametrize(
    ("phone", "shown"), [("0912345678", "09•••••678"), ("02043857123", "02••••••123"), ("", "")]
)
def test_a_number_shows_its_first_two_and_last_three_digits(phone: str, shown: str) -> None:
    assert mask_phone(phone) == shown


@given(st.text("0123456789", min_size=9, max_size=12))
def test_a_mask_never_shows_a_whole_number(phone: str) -> None:
    assert phone not in mask_phone(phone)


@pytest.mark.parametrize(
    ("length", "words"),
    [
        (timedelta(days=30), "30 ngày"),
        (timedelta(days=1), "1 ngày"),
        (timedelta(seconds=480), "8 phút"),
        (timedelta(minutes=90), "90 phút"),
    ],
)
def test_a_length_is_said_in_days_or_minutes(length: timedelta, words: str) -> None:
    assert in_words(length) == words


@pytest.mark.parametrize("line", privacy.RETENTION, ids=lambda line: line.what)
def test_every_line_of_the_table_says_what_how_long_since_when_and_why(line: privacy.Retention) -> None:
    assert all((line.what, line.counted_from, line.why))
    assert not in_words(line.after).startswith("0 ")


def test_a_name_is_kept_for_at_most_thirty_days_and_no_longer_than_the_case() -> None:
    assert privacy.CONTACTS.after <= timedelta(days=30)
    assert privacy.CONTACTS.after < privacy.OPEN_CASES.after
