"""The font of the forms: found on this machine, with every letter; a machine without it is told so."""

import unicodedata
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from kiosk.printing import pdf, serif
from kiosk.printing.fonts import OnlyFonts
from kiosk.printing.letters import composed
from kiosk.printing.serif import FACES, FontMissing, serif_file
from tests.printing.test_letters import OF_THE_HIGHLANDS, SIGNS, VIETNAMESE


@pytest.mark.parametrize("address", FACES)
def test_the_font_has_every_letter_of_a_form(address: str) -> None:
    with TTFont(serif_file(address)) as font:
        known = font.getBestCmap()

    missing = {sign for sign in composed(VIETNAMESE + OF_THE_HIGHLANDS + SIGNS) if ord(sign) not in known}
    assert missing == set()


@pytest.mark.parametrize("address", FACES)
def test_it_is_given_out_under_its_own_address(address: str) -> None:
    response = OnlyFonts().fetch(address)

    assert response.read()[:4] in (b"\0\1\0\0", b"true")


@pytest.fixture
def a_folder_of_fonts(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The only place where fonts are looked for."""
    monkeypatch.setattr(serif, "FOLDERS", (tmp_path / "none", tmp_path))
    serif_file.cache_clear()
    pdf.style.cache_clear()
    yield tmp_path
    serif_file.cache_clear()
    pdf.style.cache_clear()


def test_without_the_font_the_error_names_it(a_folder_of_fonts: Path) -> None:
    with pytest.raises(FontMissing, match=r"LiberationSerif-Regular\.ttf"):
        pdf.style("form")


def test_a_font_without_vietnamese_letters_is_passed_over(a_folder_of_fonts: Path) -> None:
    """Debian 12 has one of 2012 under the same name."""
    old = Path("/usr/share/fonts/truetype/liberation/LiberationSerif-Regular.ttf")
    if not old.exists() or "ơ" in letters_of(old):
        pytest.skip("this machine has no font of 2012")
    (a_folder_of_fonts / old.name).write_bytes(old.read_bytes())

    with pytest.raises(FontMissing):
        serif_file("serif:400")


def letters_of(file: Path) -> set[str]:
    with TTFont(file) as font:
        return {chr(code) for code in font.getBestCmap()}


def test_times_new_roman_does_as_well(a_folder_of_fonts: Path) -> None:
    """On Windows it is always there."""
    serif.FOLDERS = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".local/share/fonts")
    genuine = serif_file("serif:400")
    serif_file.cache_clear()
    serif.FOLDERS = (a_folder_of_fonts,)
    (a_folder_of_fonts / "times.ttf").write_bytes(genuine.read_bytes())

    assert serif_file("serif:400").name == "times.ttf"


@pytest.mark.parametrize(
    ("text", "spelling"),
    [
        (unicodedata.normalize("NFD", "Cư Pŭi, Đắk Lắk"), "Cư Pŭi, Đắk Lắk"),
        ("số 3 ngõ 12/4", "số 3 ngõ 12/4"),
        ("Bắc\u2011Ninh ✓ \u200bA\x07B", "Bắc-Ninh x AB"),
    ],
)
def test_spelling_on_a_form_changes_nothing_that_can_be_printed(text: str, spelling: str) -> None:
    assert composed(text) == spelling
