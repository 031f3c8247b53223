"""How long things are kept."""

from datetime import timedelta

import pytest

from kiosk.domain import privacy
from kiosk.domain.privacy import in_words


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
