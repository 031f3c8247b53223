"""Kẻ ô: draws the boxes of personal numbers and the lines of item 11 while a PDF is written.

As borders in the stylesheet they would take 12 ms of 50 for a form; here they take 0.1.
"""

from typing import Any

import pydyf

POINTS_PER_PIXEL = 72 / 96
LINE_POINTS = 0.5
BOXES = 12
BOX_HEIGHT_POINTS = 22.0
BOX_WIDTH_POINTS = {"own-id": 22.0, "head-id": 20.5, "asker-id": 22.0, "household-id": 22.0}
# The head of each table and its columns: item 11 in twentieths of a point, as in the ministry's file; the others in %.
COLUMNS = {
    "heads": (455, 2671, 1552, 758, 2163, 1550),
    "list-heads": (6, 31, 15, 8, 19, 21),
    "papers-heads": (6, 46, 26, 22),
}
BLANK_ROW_POINTS = 26.0
Box = tuple[float, float, float, float]


def ruled(page: Any) -> pydyf.Stream | None:
    """What is to be drawn on a page that was laid out, None where there is nothing."""
    boxes = {name: box for name, box in page.anchors.items() if name in BOX_WIDTH_POINTS}
    tables = [name for name in COLUMNS if name in page.anchors or f"stamp-{name}" in page.anchors]
    if not boxes and not tables:
        return None
    drawing = pydyf.Stream(compress=True)
    drawing.push_state()
    drawing.set_color_rgb(0, 0, 0, stroke=True)
    drawing.set_line_width(LINE_POINTS)
    for name, box in boxes.items():
        _digit_boxes(drawing, _in_points(box), BOX_WIDTH_POINTS[name])
    for name in tables:
        anchors = {name.removeprefix("stamp-"): _in_points(box) for name, box in page.anchors.items()}
        _grid(drawing, anchors[name], COLUMNS[name], anchors)
    drawing.stroke()
    drawing.pop_state()
    return drawing


def _digit_boxes(drawing: pydyf.Stream, item: Box, width: float) -> None:
    """Twelve boxes that end where the item does. No line is drawn twice: on a screen it would look thicker."""
    _, top, right, _ = item
    left, bottom = right - BOXES * width, top + BOX_HEIGHT_POINTS
    drawing.rectangle(left, top, right - left, BOX_HEIGHT_POINTS)
    for place in range(1, BOXES):
        drawing.move_to(left + place * width, top)
        drawing.line_to(left + place * width, bottom)


def _grid(drawing: pydyf.Stream, heads: Box, columns: tuple[int, ...], anchors: dict[str, Box]) -> None:
    """Lines around the heads, each row and each blank row."""
    left, top, right, below_heads = heads
    levels = [top, below_heads, *(box[3] for name, box in anchors.items() if name.startswith("row-"))]
    if "blanks" in anchors:
        _, first, _, last = anchors["blanks"]
        levels += [first + BLANK_ROW_POINTS * (place + 1) for place in range(round((last - first) / BLANK_ROW_POINTS))]
    bottom = max(levels)
    for level in levels:
        drawing.move_to(left, level)
        drawing.line_to(right, level)
    for place in range(len(columns) + 1):
        x = left + (right - left) * sum(columns[:place]) / sum(columns)
        drawing.move_to(x, top)
        drawing.line_to(x, bottom)


def _in_points(box: Box) -> Box:
    left, top, right, bottom = (value * POINTS_PER_PIXEL for value in box)
    return left, top, right, bottom
