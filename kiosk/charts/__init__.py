"""Biểu đồ: values → SVG, one drawing for screen and paper. No database, no request, no clock, no script.

Drawn to be read in black and white too: light and dark, hatching, dashes and figures carry the meaning, never a colour
alone. Every drawing has a title and a description; whoever shows it puts the same figures into a table beside it.
"""

from kiosk.charts.bars import bars
from kiosk.charts.curve import curve
from kiosk.charts.values import Bar, Bars, Curve, Point

__all__ = ["Bar", "Bars", "Curve", "Point", "bars", "curve"]
