"""What was typed becomes a text that is safe to keep, to print and to search."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.text import clean, fold

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


@pytest.mark.parametrize(
    ("written", "searched"),
    [
        ("Trường Giang", "truong giang"),
        (unicodedata.normalize("NFD", "Trường Giang"), "truong giang"),
        ("TAM DỊ", "tam di"),
        ("Đồi Ngô, đặc khu", "doi ngo, dac khu"),
        # Typed on a keyboard of another country: the Icelandic letter looks the same.
        ("\u00d0\u00f0", "dd"),
        ("M’Drắk, M‘Drắk, M'Drắk", "m'drak, m'drak, m'drak"),
        ("Hoà Hòa", "hoa hoa"),
        ("", ""),
    ],
)
def test_marks_and_capitals_do_not_matter_in_a_search(written: str, searched: str) -> None:
    assert fold(written) == searched


@given(ANY_TEXT)
def test_folding_twice_is_folding_once(written: str) -> None:
    assert fold(fold(written)) == fold(written)
