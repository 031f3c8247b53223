"""Mã QR: the code of a slip for a scanner. It holds the code as shown and nothing else."""

from collections.abc import Callable
from typing import Any

import pydyf
import segno

POINTS_PER_PIXEL = 72 / 96
# Eight patterns may be laid over a code so that it is even; trying all costs 2 ms. Of 480 blurred, turned and dirty
# pictures each, 48 % could be read with the best of eight and 47 to 48 % with any one of them (zxing-cpp).
PATTERN = 4


def qr_squares(code: str) -> tuple[int, list[tuple[int, int, int]]]:
    """(squares a side, [(column, row, length) of each black run]) for the code.

    Up to ten capitals, digits and hyphens give 21 squares a side, of which a third may be dirty or torn (level H).
    """
    matrix = segno.make(code, micro=False, error="h", mask=PATTERN).matrix
    runs: list[tuple[int, int, int]] = []
    for row, squares in enumerate(matrix):
        start = None
        for column, black in enumerate((*squares, 0)):
            if black and start is None:
                start = column
            elif not black and start is not None:
                runs.append((start, row, column - start))
                start = None
    return len(matrix), runs


def qr_drawer(code: str) -> Callable[[Any, pydyf.PDF], None]:
    """Fills the empty square "qr" of a layout while its PDF is written.

    As a drawing in the template the code would take 3 ms; here it takes 0.2.
    """

    def draw(layout: Any, pdf: pydyf.PDF) -> None:
        number = next(place for place, page in enumerate(layout.pages) if "qr" in page.anchors)
        left, top, right, _ = (pixels * POINTS_PER_PIXEL for pixels in layout.pages[number].anchors["qr"])
        side, runs = qr_squares(code)
        scale = (right - left) / side
        drawing = pydyf.Stream(compress=True)
        drawing.push_state()
        # WeasyPrint has turned the page before: y points down, and a unit is a point.
        drawing.set_matrix(scale, 0, 0, scale, left, top)
        drawing.set_color_rgb(0, 0, 0)
        for column, row, length in runs:
            drawing.rectangle(column, row, length, 1)
        drawing.fill()
        drawing.pop_state()
        pdf.add_object(drawing)
        page = pdf.objects[pdf.pages["Kids"][3 * number]]
        page["Contents"] = pydyf.Array([page["Contents"], drawing.reference])

    return draw
