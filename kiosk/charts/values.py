"""Số để vẽ: what a chart shows. Frozen, and plain enough to be kept with a report."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Bar:
    """Một thanh: its label, how long it is, the length of the whole it is a part of (None for none), and its figures.

    hidden is a count that may not be told: no bar is drawn, only the words.
    """

    label: str
    value: float
    words: str
    whole: float | None = None
    hidden: bool = False


@dataclass(frozen=True)
class Bars:
    """Biểu đồ thanh. name tells the charts of a page apart. part and whole are the words of the legend, "" for none."""

    name: str
    title: str
    description: str
    rows: tuple[Bar, ...]
    part: str = ""
    whole: str = ""


@dataclass(frozen=True)
class Point:
    """Một điểm: a day ("2026-11-30") and how much there was on it."""

    day: str
    value: float


@dataclass(frozen=True)
class Curve:
    """Biểu đồ đường: points in order of their days between first and last, and the level to be reached (None for none).

    target_words stands at the line of the target.
    """

    name: str
    title: str
    description: str
    first: str
    last: str
    points: tuple[Point, ...]
    target: float | None = None
    target_words: str = ""
