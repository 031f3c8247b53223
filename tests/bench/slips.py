"""How long a slip takes: warm and cold in processes of their own, beside the same HTML printed by Chromium."""

import base64
import subprocess
import sys
import time
from dataclasses import fields, replace
from statistics import median

import fontpkg

from kiosk.printing import pdf
from kiosk.printing.examples import SLIP
from kiosk.printing.fonts import FAMILY, WEIGHTS
from tests.bench.figures import Figure
from tests.chromium import a_browser

RUNS = 30
COLD = """
import time
import kiosk.printing.pdf
from kiosk.printing import render
from kiosk.printing.examples import SLIP
begun = time.perf_counter()
render(SLIP, "80mm")
print((time.perf_counter() - begun) * 1000)
"""
WARM = """
import time
from dataclasses import replace
from kiosk.printing import render
from kiosk.printing.examples import SLIP
for number in range(33):
    slip = replace(SLIP, code=f"K7M-{number:04}")
    begun = time.perf_counter()
    render(slip, "80mm")
    if number > 2:
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
        Figure("same HTML by headless Chromium", chromium, "ms", None, f"page.pdf() warm, median of {RUNS}, no QR"),
        Figure("Chromium / kiosk", chromium / warm, "×", None, "ratio of the two, same run"),
    ]


def _chromium() -> list[float]:
    times = []
    with a_browser() as browser:
        page = browser.new_page()
        for number in range(RUNS + 3):
            html = _html(f"K7M-{number:04}")
            begun = time.perf_counter()
            page.set_content(html)
            page.pdf(width="80mm", height="230mm")
            times.append((time.perf_counter() - begun) * 1000)
    return times[3:]


def _html(code: str) -> str:
    """The slip's own template and styles in one file, the fonts within, for a browser that knows nothing of ours."""
    slip = replace(SLIP, code=code)
    values = {field.name: getattr(slip, field.name) for field in fields(slip)}
    names = ("paper", "80mm", "slip", "slip_strip")
    css = "\n".join((pdf.HERE / "styles" / f"{name}.css").read_text(encoding="utf-8") for name in names)
    for address, weight in WEIGHTS.items():
        font = base64.b64encode(fontpkg.path(FAMILY, weight=weight).read_bytes()).decode()
        css = css.replace(address, f"data:font/ttf;base64,{font}")
    html = pdf._templates().get_template("slip.html").render(values, paper="80mm", fit=0, numbered=False)
    return html.replace("</head>", f"<style>{css}</style></head>")
