"""Dàn trang: template + stylesheet + fonts → PDF. Knows the files in this folder and refuses every other address."""

import threading
from dataclasses import fields
from functools import cache
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from cssselect2 import ElementWrapper  # type: ignore[import-untyped]  # comes without types
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from weasyprint import CSS, HTML
from weasyprint import Document as Layout
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import FatalURLFetchingError

from kiosk.printing.documents import Document, Slip
from kiosk.printing.fonts import ForbiddenAddress, OnlyFonts
from kiosk.printing.letters import spelled
from kiosk.printing.qr import qr_drawer

HERE = Path(__file__).parent
PIXELS_PER_MM = 96 / 25.4
ROLL_BOTTOM_MM = 6
# How tightly a paper may be set so that it stays on one page: 0 is as it should be, the last may take more pages.
FITS = (0, 1, 2, 3, 4)
# Pango and fontconfig keep state that two threads must not touch at once (the worker prints, a page shows a picture).
_one_at_a_time = threading.Lock()


class Page(HTML):  # type: ignore[misc]  # WeasyPrint has no types
    """A page of ours: well-formed XML, and no other stylesheet than the one it is given.

    WeasyPrint's own way reads it by the rules for broken HTML, in Python, and adds a browser's stylesheet of 250 rules:
    together 5 ms of 33 for a slip.
    """

    def __init__(self, markup: str) -> None:
        self.wrapper_element = ElementWrapper.from_html_root(
            ElementTree.fromstring(markup),  # noqa: S314 - our own template, its values escaped
            content_language=None,
        )
        self.etree_element = self.wrapper_element.etree_element
        self.base_url = None
        self.url_fetcher = OnlyFonts()
        self.media_type = "print"

    def _ua_stylesheets(self, forms: bool = False) -> list[CSS]:
        return []


def write(document: Document, paper: str) -> bytes:
    """The PDF file. Set tighter step by step until it fits on one page; if it never does, the pages are numbered."""
    kind = "slip" if isinstance(document, Slip) else "leaflet"
    values = {field.name: getattr(document, field.name) for field in fields(document)}
    template = _templates().get_template(f"{kind}.html")
    with _one_at_a_time:
        style = _style(kind, paper)
        for fit in FITS:
            layout = _lay_out(template.render(values, paper=paper, fit=fit, numbered=fit == FITS[-1]), style)
            if len(layout.pages) == 1:
                break
        if paper == "80mm":
            _cut_below_content(layout)
        pdf: bytes = layout.write_pdf(finisher=qr_drawer(document.code) if isinstance(document, Slip) else None)
        return pdf


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
def _fonts() -> FontConfiguration:
    return FontConfiguration()


@cache
def _style(kind: str, paper: str) -> CSS:
    """All that is said about one kind of document on one paper, read once."""
    shape = "strip" if paper == "80mm" else "sheet"
    names = ("paper", paper, kind, f"{kind}_{shape}")
    text = "\n".join((HERE / "styles" / f"{name}.css").read_text(encoding="utf-8") for name in names)
    return CSS(string=text, font_config=_fonts(), url_fetcher=OnlyFonts())


def _lay_out(markup: str, style: CSS) -> Layout:
    try:
        return Page(markup).render(font_config=_fonts(), stylesheets=[style])
    except FatalURLFetchingError as problem:
        # It is no Exception, so nothing above would catch it and the print worker would end.
        raise ForbiddenAddress from problem


def _cut_below_content(layout: Layout) -> None:
    """Make the roll's page as long as what stands on it, in whole millimetres."""
    page = layout.pages[0]
    bottom = page.anchors["end"][3]
    page.height = (round(bottom / PIXELS_PER_MM) + ROLL_BOTTOM_MM) * PIXELS_PER_MM
