"""Biểu đồ thanh ngang: one bar a row, its label before it and its figures behind it."""

from markupsafe import Markup

from kiosk.charts.svg import FILL, INK, TEXT_SIZE, WIDTH, drawing, element, hatching, in_lines, text, width_of
from kiosk.charts.values import Bar, Bars

BAR, GAP, LINE_HEIGHT = 15, 9, 17
LABEL_AT_MOST, SPACE = 0.44, 8


def bars(chart: Bars) -> Markup:
    """The drawing. Lengths share one scale, from nothing to the longest bar or whole."""
    label_room = min(max((width_of(row.label) for row in chart.rows), default=0), WIDTH * LABEL_AT_MOST)
    words_room = max((width_of(row.words, bold=True) for row in chart.rows), default=0) + SPACE / 2
    room = max(WIDTH - label_room - words_room - 2 * SPACE, WIDTH * 0.15)
    longest = max((max(row.value, row.whole or 0) for row in chart.rows), default=0) or 1
    top, parts = 4.0, [hatching(chart.name)]
    if chart.part:
        parts.append(_legend(chart, top))
        top += LINE_HEIGHT + GAP
    for row in chart.rows:
        lines = in_lines(row.label, label_room)
        parts.append(_row(chart.name, row, lines, top, label_room + SPACE, room / longest))
        top += max(BAR, LINE_HEIGHT * len(lines)) + GAP
    return drawing(chart.name, chart.title, chart.description, top, *parts)


def _row(name: str, row: Bar, lines: list[str], top: float, left: float, scale: float) -> Markup:
    middle = top + LINE_HEIGHT * len(lines) / 2
    labels = [
        text(line, left - SPACE, top + LINE_HEIGHT * place + TEXT_SIZE - 1, "end") for place, line in enumerate(lines)
    ]
    whole, value = (row.whole or 0) * scale, row.value * scale
    drawn = [] if row.hidden else [*_missing(name, left, middle, value, whole), *_bar(left, middle, value)]
    if 0 < whole < value and not row.hidden:
        drawn += _reached(left + whole, middle)
    end = left if row.hidden else left + max(whole, value)
    words = text(row.words, end + SPACE, middle + TEXT_SIZE / 2 - 2, bold=True)
    return element("g", *labels, *drawn, words)


def _missing(name: str, left: float, middle: float, value: float, whole: float) -> list[Markup]:
    if whole <= value:
        return []
    place = {"x": left, "y": middle - BAR / 2, "width": whole, "height": BAR}
    return [element("rect", **place, fill=f"url(#{name}-hatch)", stroke=INK)]


def _bar(left: float, middle: float, width: float) -> list[Markup]:
    if width <= 0:
        # Nothing is shown as a stroke: the row is there, its bar is not forgotten.
        return [element("path", d=f"M{left:.1f} {middle - BAR / 2:.1f}v{BAR}", stroke=INK, stroke_width="1.5")]
    return [element("rect", x=left, y=middle - BAR / 2, width=max(width, 1.0), height=BAR, fill=FILL)]


def _reached(x: float, middle: float) -> list[Markup]:
    """More than was asked for: a stroke across the bar, white on its dark, shows where the whole ends."""
    across = f"M{x:.1f} {middle - BAR / 2 - 3:.1f}v{BAR + 6}"
    strokes = (("#FFFFFF", "6"), (INK, "2"))
    return [element("path", d=across, stroke=colour, stroke_width=width) for colour, width in strokes]


def _legend(chart: Bars, top: float) -> Markup:
    parts = [
        element("rect", x=0.5, y=top + 1, width=22, height=12, fill=FILL, stroke=INK),
        text(chart.part, 28, top + TEXT_SIZE - 2),
    ]
    if chart.whole:
        left = 28 + width_of(chart.part) + 24
        parts += [
            element("rect", x=left, y=top + 1, width=22, height=12, fill=f"url(#{chart.name}-hatch)", stroke=INK),
            text(chart.whole, left + 28, top + TEXT_SIZE - 2),
        ]
    return element("g", *parts)
