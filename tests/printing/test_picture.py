"""What a person sees: ink only where printers reach, pure black, and a code that a scanner can read."""

import io

import pytest
from PIL import Image

from kiosk.printing import PAPERS, render
from kiosk.printing.documents import Document
from kiosk.printing.examples import SLIP
from kiosk.printing.picture import page_size_mm, picture
from kiosk.printing.qr import qr_squares
from tests.printing.papers import LONG, SLIPS, a_leaflet, seen, size_mm

DOCUMENTS = {**SLIPS, "long": LONG, "leaflet": a_leaflet(points=2)}


def test_it_is_a_png_as_wide_as_asked() -> None:
    file = picture(render(SLIP, "80mm"), 700)

    with Image.open(io.BytesIO(file)) as image:
        assert (image.format, image.width) == ("PNG", 700)
        assert image.height > 1500


@pytest.mark.parametrize("paper", PAPERS)
def test_the_size_for_the_printer_is_that_of_the_page(paper: str) -> None:
    pdf = render(SLIP, paper)

    assert page_size_mm(pdf) == size_mm(pdf)


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("document", DOCUMENTS.values(), ids=DOCUMENTS)
def test_no_ink_where_printers_do_not_reach(document: Document, paper: str) -> None:
    image = seen(render(document, paper), dots_per_mm=3)

    left, top, right, bottom = image.point(lambda grey: 255 if grey < 200 else 0).getbbox() or (0, 0, 0, 0)
    margins = (left, top, image.width - right, image.height - bottom)
    assert [round(margin / 3, 1) for margin in margins if margin < 4 * 3] == []


@pytest.mark.parametrize("paper", PAPERS)
def test_only_black_is_printed(paper: str) -> None:
    """A thermal printer has no grey. Grey dots are only the smoothed edges of letters: few, and none is alone."""
    shades = seen(render(SLIP, paper), dots_per_mm=8).histogram()

    assert sum(shades[:32]) > 2 * sum(shades[64:192])


@pytest.mark.parametrize("paper", PAPERS)
def test_the_square_code_holds_the_code_as_shown(paper: str) -> None:
    image = seen(render(SLIP, paper), dots_per_mm=8).point(lambda grey: 1 if grey < 128 else 0)
    side, runs = qr_squares(SLIP.code)
    wanted = {(column + step, row) for column, row, length in runs for step in range(length)}

    left, top, square = the_square_code(image)
    black = {
        (column, row)
        for row in range(side)
        for column in range(side)
        if image.getpixel((round(left + (column + 0.5) * square), round(top + (row + 0.5) * square)))
    }
    assert black == wanted
    assert square / 8 >= 0.9, "squares of less than a millimetre are hard on a scanner"


def the_square_code(image: Image.Image) -> tuple[int, int, float]:
    """Left, top and the side of one square of the code, found by its upper left corner: 7 black, 5 white within."""
    dots = image.load()
    assert dots is not None
    for top in range(image.height):
        for left in range(image.width):
            if not dots[left, top] or (left and dots[left - 1, top]):
                continue
            length = next((x for x in range(left, image.width) if not dots[x, top]), image.width) - left
            square = length / 7
            if square < 4 or top + length >= image.height:
                continue
            ring = [dots[left + round((place + 0.5) * square), top + round(1.5 * square)] for place in range(7)]
            heart = [dots[left + round((place + 0.5) * square), top + round(3.5 * square)] for place in range(7)]
            if ring == [1, 0, 0, 0, 0, 0, 1] and heart == [1, 0, 1, 1, 1, 0, 1]:
                return left, top, square
    raise AssertionError("no square code on the paper")
