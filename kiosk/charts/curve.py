"""Biểu đồ đường: how much there was on each day, and the level that was to be reached."""

from collections.abc import Iterator
from datetime import date

from markupsafe import Markup

from kiosk.charts.svg import FILL, INK, LINE, WIDTH, drawing, element, text, width_of
from kiosk.charts.values import Curve
from kiosk.domain.days import short
from kiosk.domain.numbers import count

HEIGHT, TOP, BOTTOM, RIGHT = 250, 30, 34, 14
STEPS = 4
MOST_DAY_LABELS = 4


def curve(chart: Curve) -> Markup:
    """The drawing: from nothing at the bottom to a round number above the highest point and the target."""
    level = _round_up(max([chart.target or 0, *(point.value for point in chart.points)]))
    left = width_of(count(level)) + 10
    frame = _Frame(left, date.fromisoformat(chart.first), date.fromisoformat(chart.last), level)
    parts = [*_levels(frame), *_days(frame), *_target(chart, frame), *_line(chart, frame)]
    return drawing(chart.name, chart.title, chart.description, HEIGHT, *parts)


class _Frame:
    """Where a day and a number stand on the drawing."""

    def __init__(self, left: float, first: date, last: date, level: int) -> None:
        self.left, self.first, self.last, self.level = left, first, last, level
        self._days = max((last - first).days, 1)

    def across(self, day: date) -> float:
        """x of a day."""
        return self.left + (WIDTH - RIGHT - self.left) * (day - self.first).days / self._days

    def down(self, value: float) -> float:
        """y of a number."""
        return HEIGHT - BOTTOM - (HEIGHT - BOTTOM - TOP) * value / self.level


def _round_up(value: float) -> int:
    """The smallest 1, 2, 4, 5 or 8 with noughts that is no less, and that four steps divide."""
    size = STEPS
    while True:
        for step in (1, 2, 3, 4, 5, 6, 8):
            if value <= size * step:
                return size * step
        size *= 10


def _levels(frame: _Frame) -> Iterator[Markup]:
    for step in range(STEPS + 1):
        value = frame.level * step // STEPS
        y = frame.down(value)
        width = "1.5" if step == 0 else "0.5"
        yield element("path", d=f"M{frame.left:.1f} {y:.1f}H{WIDTH - RIGHT}", stroke=INK if step == 0 else LINE,
                      stroke_width=width, fill="none")  # fmt: skip
        yield text(count(value), frame.left - 6, y + 5, "end", soft=True)


def _days(frame: _Frame) -> Iterator[Markup]:
    days = (frame.last - frame.first).days
    labels = min(MOST_DAY_LABELS, days + 1)
    for place in range(labels):
        day = frame.first + (frame.last - frame.first) * place / max(labels - 1, 1)
        x = frame.across(day)
        anchor = "middle" if 0 < place < labels - 1 else "start" if place == 0 else "end"
        yield element("path", d=f"M{x:.1f} {HEIGHT - BOTTOM}v5", stroke=INK, stroke_width="1", fill="none")
        yield text(short(day), x, HEIGHT - BOTTOM + 20, anchor, soft=True)


def _target(chart: Curve, frame: _Frame) -> Iterator[Markup]:
    if chart.target is None:
        return
    y = frame.down(chart.target)
    yield element("path", d=f"M{frame.left:.1f} {y:.1f}H{WIDTH - RIGHT}", stroke=INK, stroke_width="2",
                  stroke_dasharray="7 5", fill="none")  # fmt: skip
    yield text(chart.target_words, WIDTH - RIGHT, y - 6, "end", bold=True)


def _line(chart: Curve, frame: _Frame) -> Iterator[Markup]:
    places = [(frame.across(date.fromisoformat(p.day)), frame.down(p.value)) for p in chart.points]
    if len(places) > 1:
        path = "L".join(f"{x:.1f} {y:.1f}" for x, y in places)
        yield element("path", d=f"M{path}", stroke=FILL, stroke_width="2.5", fill="none", stroke_linejoin="round")
    for x, y in places if len(places) <= 40 else places[-1:]:
        yield element("circle", cx=x, cy=y, r=3.5, fill=FILL, stroke="#FFFFFF", stroke_width="1")
    if places:
        yield from _last_figure(chart, frame, *places[-1])


def _last_figure(chart: Curve, frame: _Frame, x: float, y: float) -> Iterator[Markup]:
    """The newest figure above its point, or below where the target's line is in the way, on white."""
    words = count(int(chart.points[-1].value))
    width = width_of(words, bold=True)
    right = min(x + width / 2, WIDTH - RIGHT)
    if chart.target is None or abs(frame.down(chart.target) - (y - 16)) > 14:
        yield text(words, right, y - 10, "end", bold=True)
        return
    box = {"x": right - width - 4, "y": y + 8, "width": width + 6, "height": 19}
    yield element("rect", **box, fill="#FFFFFF", fill_opacity="0.85")
    yield text(words, right, y + 22, "end", bold=True)
