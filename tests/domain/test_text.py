"""What was typed becomes a text that is safe to keep, to print and to search."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.text import clean

ANY_TEXT = st.text(st.characters())


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Nguyễn Văn An", "Nguyễn Văn An"),
        (unicodedata.normalize("NFD", "Nguyễn Văn An"), "Nguyễn Văn An"),
        ("  Lý \t\r\n  Mẫu ", "Lý Mẫu"),
        ("Lý\u00a0Mẫu", "Lý Mẫu"),
        ("Lý\u3000Mẫu", "Lý Mẫu"),
        ("Lý\u2028Mẫu", "Lý Mẫu"),
        ("L\x00ý", "Lý"),
        ("\u202eLý\u202c", "Lý"),
        ("\u200fLý\u200e", "Lý"),
        ("L\u200bý\ufeff", "Lý"),
        ("L\u00adý", "Lý"),
        ("Lý\x1b[31m", "Lý[31m"),
        ("Lý 👍🏽", "Lý 👍🏽"),
        ("L\udc00ý", "Lý"),
        ("\x00\u200b\ufeff", ""),
        ("", ""),
    ],
)
def test_a_text_is_kept_on_one_line_without_what_cannot_be_seen(typed: str, kept: str) -> None:
    assert clean(typed) == kept


@pytest.mark.parametrize("separator", ["\x0b", "\x0c", "\x85"])
def test_whatever_breaks_a_line_parts_two_words(separator: str) -> None:
    assert clean(f"Lý{separator}Mẫu") == "Lý Mẫu"


def test_a_mark_is_joined_to_its_letter_also_when_something_invisible_stood_between() -> None:
    assert clean("ly\u200d\u0301") == "lý"


@given(ANY_TEXT)
def test_a_kept_text_is_composed_visible_and_stays_as_it_is(typed: str) -> None:
    kept = clean(typed)

    assert unicodedata.is_normalized("NFC", kept)
    assert not [char for char in kept if unicodedata.category(char) in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}]
    assert clean(kept) == kept
