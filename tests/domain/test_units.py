"""A chosen commune is kept as one text that can be read without the table."""

import unicodedata

import pytest

from kiosk.domain.units import Commune, Match, code_of, former_of, marked_words, plain_words, present_of

NGHIA_PHUONG = Commune("07486", "xã Nghĩa Phương", "thành phố Bắc Ninh")
TRUONG_GIANG = "xã Trường Giang, huyện Lục Nam, tỉnh Bắc Giang"


def test_a_commune_is_written_with_its_province() -> None:
    assert NGHIA_PHUONG.full == "xã Nghĩa Phương, thành phố Bắc Ninh"


def test_a_choice_is_kept_with_the_former_unit_that_the_citizen_named() -> None:
    value = Match(NGHIA_PHUONG, TRUONG_GIANG).to_value()

    assert value == f"07486|xã Nghĩa Phương, thành phố Bắc Ninh|{TRUONG_GIANG}"
    assert (code_of(value), present_of(value), former_of(value)) == ("07486", NGHIA_PHUONG.full, TRUONG_GIANG)


def test_a_choice_under_the_present_name_has_no_former_unit() -> None:
    value = Match(NGHIA_PHUONG).to_value()

    assert value == "07486|xã Nghĩa Phương, thành phố Bắc Ninh|"
    assert (code_of(value), former_of(value)) == ("07486", "")


@pytest.mark.parametrize(
    ("value", "code", "present"),
    [("", "", ""), ("07486", "07486", ""), ("07486|xã Nghĩa Phương", "07486", "xã Nghĩa Phương")],
)
def test_what_is_not_there_reads_as_nothing(value: str, code: str, present: str) -> None:
    assert (code_of(value), present_of(value), former_of(value)) == (code, present, "")


@pytest.mark.parametrize(
    ("typed", "plain", "marked"),
    [
        ("Trường Giang, Lục Nam", "truong giang luc nam", "trường giang lục nam"),
        ("p.Vũ Ninh", "p vu ninh", "p vũ ninh"),
        ("Bà Rịa - Vũng Tàu", "ba ria vung tau", "bà rịa vũng tàu"),
        ("M’Drắk", "mdrak", "mdrắk"),
        ("M'Drắk", "mdrak", "mdrắk"),
        (unicodedata.normalize("NFD", "Tam Dị"), "tam di", "tam dị"),
        ('"*:()|', "", ""),
    ],
)
def test_a_name_falls_into_the_same_words_however_it_is_typed(typed: str, plain: str, marked: str) -> None:
    assert plain_words(typed) == plain.split()
    assert marked_words(typed) == marked.split()
