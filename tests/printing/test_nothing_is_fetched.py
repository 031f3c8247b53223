"""While a page is laid out nothing is fetched but the two fonts; WeasyPrint is not even imported before."""

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.printing import pdf
from kiosk.printing.fonts import ForbiddenAddress, OnlyFonts

ROOT = Path(__file__).parents[2]
ADDRESSES = (
    "http://127.0.0.1:9/x.png",
    "https://example.org/x.css",
    "file:///etc/passwd",
    "data:text/plain,x",
    "ftp://127.0.0.1/x",
    "x.png",
    "font:900",
)


@pytest.mark.parametrize("address", ADDRESSES)
def test_an_address_is_refused(address: str) -> None:
    with pytest.raises(ForbiddenAddress):
        OnlyFonts().fetch(address)


@pytest.mark.parametrize(
    "body",
    [
        '<img src="{}"/>',
        '<p style="background: url({})">x</p>',
        '<link rel="stylesheet" href="{}"/>',
        "<style>@import url({});</style>",
        '<object data="{}"/>',
    ],
)
@pytest.mark.parametrize("address", ["http://127.0.0.1:9/x", "file:///etc/passwd"])
def test_a_template_that_asks_for_one_is_an_error(body: str, address: str) -> None:
    markup = f"<html><head/><body>{body.format(address)}</body></html>"

    with pytest.raises(ForbiddenAddress):
        pdf.lay_out(markup, pdf.style("slip_strip"))


@pytest.mark.slow(reason="a process that imports the kiosk")
def test_the_kiosk_starts_without_weasyprint() -> None:
    asked = "import sys, kiosk.server, kiosk.factory; print(*sys.modules)"

    answer = subprocess.run([sys.executable, "-c", asked], cwd=ROOT, capture_output=True, check=True, text=True)

    assert {"weasyprint", "fontTools", "pypdfium2", "PIL"} & set(answer.stdout.split()) == set()
