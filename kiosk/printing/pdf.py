"""Dàn trang: template + stylesheet + fonts → PDF. Knows the files in this folder and refuses every other address."""

import threading
from dataclasses import fields
from functools import cache
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import fontpkg
import pydyf
from cssselect2 import ElementWrapper
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from weasyprint import CSS, HTML
from weasyprint import Document as Layout
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import FatalURLFetchingError, URLFetcher, URLFetcherResponse

from kiosk.printing.documents import Document, Leaflet, Slip
from kiosk.printing.letters import spelled
from kiosk.printing.qr import qr_squares

HERE = Path(__file__).parent
FONT_WEIGHTS = {"font:400": 400, "font:700": 700}
PIXELS_PER_MM = 96 / 25.4
POINTS_PER_PIXEL = 72 / 96
BOTTOM_MARGIN_MM = 6
# How tightly a paper may be set so that it stays on one page: 0 is as it should be, the last may take more pages.
FITS = (0, 1, 2, 3)
# Pango and fontconfig keep state that two threads must not touch at once (the worker prints, a page shows a picture).
_one_at_a_time = threading.Lock()


class ForbiddenAddress(ValueError):
    """A template asked for something that is not one of the fonts."""


class OnlyFonts(URLFetcher):  # type: ignore[misc]
    """Không mạng, không tệp lạ: gives out the fonts under their own addresses and fails for everything else."""

    def __init__(self) -> None:
        super().__init__(allowed_protocols=(), allow_redirects=False, fail_on_errors=True)

    def fetch(self, url: str, headers: dict[str, str] | None = None) -> URLFetcherResponse:
        """The font file of that address. Raises ForbiddenAddress."""
        if url not in FONT_WEIGHTS:
            raise ForbiddenAddress
        return URLFetcherResponse(url, fontpkg.path("Be Vietnam Pro", weight=FONT_WEIGHTS[url]).read_bytes())


class Page(HTML):  # type: ignore[misc]
    """A page of ours: well-formed XML, and no other stylesheet than the one it is given.

    WeasyPrint's own way reads it by the rules for broken HTML, in Python, and adds a browser's stylesheet of 250 rules:
    together 5 ms of 35 for a slip.
    """

    def __init__(self, markup: str) -> None:
        root = ElementTree.fromstring(markup)  # noqa: S314 - our own template, its values escaped
        self.base_url = None
        self.url_fetcher = OnlyFonts()
        self.media_type = "print"
        self.wrapper_element = ElementWrapper.from_html_root(root, content_language=None)
        self.etree_element = root

    def _ua_stylesheets(self, forms: bool = False) -> list[CSS]:
        return []


@cache
def _fonts() -> FontConfiguration:
    return FontConfiguration()


@cache
def _templates() -> Environment:
    return Environment(
        loader=FileSystemLoader(HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_finalize,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _finalize(value: Any) -> Any:
    return value if hasattr(value, "__html__") else spelled(str(value))


@cache
def _style(kind: str, paper: str) -> CSS:
    """All that is said about one kind of document on one paper, read once."""
    shape = "strip" if paper == "80mm" else "sheet"
    names = ("paper", paper, kind, f"{kind}_{shape}")
    text = "\n".join((HERE / "styles" / f"{name}.css").read_text(encoding="utf-8") for name in names)
    return CSS(string=text, font_config=_fonts(), url_fetcher=OnlyFonts())


def write(document: Document, paper: str) -> bytes:
    """The PDF file. Set tighter step by step until it fits on one page; if it never does, the pages are numbered."""
    kind = "leaflet" if isinstance(document, Leaflet) else "slip"
    values = {field.name: getattr(document, field.name) for field in fields(document)}
    template = _templates().get_template(f"{kind}.html")
    with _one_at_a_time:
        for fit in FITS:
            layout = _lay_out(template.render(values, paper=paper, fit=fit), _style(kind, paper))
            if len(layout.pages) == 1:
                break
        if paper == "80mm":
            _cut_below_content(layout)
        pdf: bytes = layout.write_pdf(finisher=_qr_drawer(document) if isinstance(document, Slip) else None)
        return pdf


def _lay_out(markup: str, style: CSS) -> Layout:
    try:
        return Page(markup).render(font_config=_fonts(), stylesheets=[style])
    except FatalURLFetchingError as problem:
        # It is no Exception, so nothing above would catch it and the worker would end.
        raise ForbiddenAddress from problem


def _cut_below_content(layout: Layout) -> None:
    """Make the roll's page as long as what stands on it, in whole millimetres."""
    page = layout.pages[0]
    bottom = page.anchors["end"][3]
    page.height = (round(bottom / PIXELS_PER_MM) + BOTTOM_MARGIN_MM) * PIXELS_PER_MM


def _qr_drawer(slip: Slip) -> Any:
    """Fills the empty square "qr" of the page. As a drawing in the template it takes thirty times as long (3 ms)."""

    def draw(layout: Layout, pdf: pydyf.PDF) -> None:
        number = next(i for i, page in enumerate(layout.pages) if "qr" in page.anchors)
        left, top, right, _ = (pixels * POINTS_PER_PIXEL for pixels in layout.pages[number].anchors["qr"])
        side, runs = qr_squares(slip.code)
        scale = (right - left) / side
        # WeasyPrint has turned the page so that y points down and a unit is a point.
        drawing = pydyf.Stream(compress=True)
        drawing.push_state()
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
