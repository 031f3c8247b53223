"""How long a slip takes: warm and cold in processes of their own, beside the same HTML printed by Chromium."""

import subprocess
import sys
import time
from statistics import median

from kiosk.printing.pdf import html_of
from tests.bench.figures import Figure
from tests.bench.sample import a_slip
from tests.chromium import a_browser

RUNS = 30
COLD = """
import time
import kiosk.printing.pdf, weasyprint
from kiosk.printing import render
from tests.bench.sample import a_slip
begun = time.perf_counter()
render(a_slip(), "80mm")
print((time.perf_counter() - begun) * 1000)
"""
WARM = """
import time
from kiosk.printing import render
from tests.bench.sample import a_slip
for _ in range(3):
    render(a_slip("K7M-4PXH"), "80mm")
for number in range(30):
    slip = a_slip(f"K7M-{number:04}")
    begun = time.perf_counter()
    render(slip, "80mm")
    print((time.perf_counter() - begun) * 1000)
"""


def _times(program: str) -> list[float]:
    answer = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return [float(line) for line in answer.stdout.split()]


def figures() -> list[Figure]:
    """The figures of this part."""
    cold = median([_times(COLD)[0] for _ in range(5)])
    warm = median(_times(WARM))
    chromium = median(_chromium())
    return [
        Figure("slip 80 mm, warm", warm, "ms", 30, f"median of {RUNS} different slips in one process"),
        Figure("slip 80 mm, cold", cold, "ms", 250, "first slip of a process, libraries imported; median of 5"),
        Figure("same HTML by headless Chromium", chromium, "ms", None, f"page.pdf() warm, median of {RUNS}"),
        Figure("Chromium / kiosk", chromium / warm, "×", None, "ratio of the two, same run"),
    ]


def _chromium() -> list[float]:
    times = []
    with a_browser() as browser:
        page = browser.new_page()
        for number in range(RUNS + 3):
            html = html_of(a_slip(f"K7M-{number:04}"), "80mm")
            begun = time.perf_counter()
            page.set_content(html)
            page.pdf(width="80mm", height="230mm")
            times.append((time.perf_counter() - begun) * 1000)
    return times[3:]
