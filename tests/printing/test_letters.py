"""Every Vietnamese letter comes out, and no box in its place."""

import unicodedata
from dataclasses import replace

import fontpkg
import pytest
from fontTools.ttLib import TTFont
from pypdf.generic import ContentStream

from kiosk.printing import render
from kiosk.printing.examples import SLIP
from kiosk.printing.letters import spelled
from tests.printing.papers import a_leaflet, pages_of, shown

TONES = ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
VOWELS = "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY"
VIETNAMESE = "".join(unicodedata.normalize("NFC", vowel + tone) for vowel in VOWELS for tone in TONES) + "đĐ"
OF_THE_HIGHLANDS = "ČčŎŏŬŭĔĕĬĭÑñ"
SIGNS = "‹›…–—“”‘’•·°×½₫≤≥✓→☐№\u00a0\u2011\u202f"


@pytest.mark.parametrize("weight", [400, 700])
def test_the_font_has_every_letter_we_spell_with(weight: int) -> None:
    with TTFont(fontpkg.path("Be Vietnam Pro", weight=weight)) as font:
        known = font.getBestCmap()

    missing = {char for char in spelled(VIETNAMESE + OF_THE_HIGHLANDS + SIGNS) if ord(char) not in known}
    assert missing == set()


@pytest.mark.parametrize("paper", ["80mm", "A4"])
def test_no_letter_is_a_box(paper: str) -> None:
    lines = (" ".join(VIETNAMESE), " ".join(OF_THE_HIGHLANDS), " ".join(SIGNS))

    pdf = render(replace(SLIP, subject=lines[1], day_note=lines[2], then=lines), paper)

    assert set("".join(lines[:2]).replace(" ", "")) <= set(shown(pdf))
    assert boxes_in(pdf) == []
    assert fonts_of(pdf) == {"Vietnam", "Vietnam-Bold"}


def test_the_leaflet_has_no_box_either() -> None:
    assert boxes_in(render(a_leaflet(points=1), "A4")) == []


@pytest.mark.parametrize(
    ("text", "spelling"),
    [
        ("Tie\u0302\u0301ng Vie\u0323\u0302t", "Tiếng Việt"),
        ("gọi 1900 0368", "gọi 1900\u00a00368"),
        ("chậm nhất 3 ngày", "chậm nhất 3\u00a0ngày"),
        ("từ 2026 trở đi", "từ 2026 trở đi"),
        ("Cư Pŭi", "Cư Pu\u0306i"),
        ("ông/bà", "ông/\u2060bà"),
        ("A\u200bB\x07C\ud800", "ABC"),
    ],
)
def test_spelling(text: str, spelling: str) -> None:
    assert spelled(text) == spelling


def fonts_of(pdf: bytes) -> set[str]:
    fonts = pages_of(pdf).pages[0]["/Resources"]["/Font"]
    return {fonts[name]["/BaseFont"].split("+")[1] for name in fonts}


def boxes_in(pdf: bytes) -> list[str]:
    """Fonts of which a letter was missing, and places where glyph 0, the box, is drawn."""
    reader = pages_of(pdf)
    found = []
    for page in reader.pages:
        fonts = page["/Resources"]["/Font"]
        # WeasyPrint gives a font with missing letters an encoding of its own.
        found += [name for name in fonts if fonts[name]["/Encoding"] != "/Identity-H"]
        for operands, operator in ContentStream(page.get_contents(), reader).operations:
            if operator in (b"Tj", b"TJ"):
                parts = operands[0] if isinstance(operands[0], list) else operands
                codes = b"".join(getattr(part, "original_bytes", b"") for part in parts)
                found += ["box" for place in range(0, len(codes), 2) if codes[place : place + 2] == b"\0\0"]
    return found
