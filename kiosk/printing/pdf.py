"""Dàn trang: template + stylesheet + fonts → PDF. Knows the files in this folder and refuses every other address."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from cssselect2 import ElementWrapper
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from weasyprint import CSS, HTML
from weasyprint import Document as Layout
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import FatalURLFetchingError

from kiosk.printing.documents import Leaflet, Slip, TicketSlip
from kiosk.printing.fonts import ForbiddenAddress, OnlyFonts
from kiosk.printing.letters import spelled
from kiosk.printing.qr import qr_drawer
from kiosk.printing.residence_documents import GuidanceSheet
from kiosk.printing.serif import FACES, serif_file

HERE = Path(__file__).parent
PIXELS_PER_MM = 96 / 25.4
ROLL_BOTTOM_MM = 6
# How tightly a paper may be set so that it stays on one page: 0 is as it should be, the last may take more pages.
FITS = (0, 1, 2, 3, 4)
# Pango and fontconfig keep state that two threads must not touch at once (the worker prints, a page shows a picture).
one_at_a_time = threading.Lock()
OnePage = Slip | Leaflet | TicketSlip | GuidanceSheet


@dataclass(frozen=True)
class Look:
    """Cách trình bày: the template and stylesheet of that name, and one more for each of the shapes strip and sheet."""

    name: str
    papers: tuple[str, ...] = ("80mm", "A5", "A4")
    shapes: bool = True

    def styles(self, paper: str) -> tuple[str, ...]:
        """The stylesheets, later ones overriding. Raises ValueError for a paper it is not made for."""
        if paper not in self.papers:
            raise ValueError(f"no {self.name} on {paper}")
        shape = "strip" if paper == "80mm" else "sheet"
        return ("paper", paper, self.name, *((f"{self.name}_{shape}",) if self.shapes else ()))


LOOKS: dict[type[OnePage], Look] = {
    Slip: Look("slip"),
    Leaflet: Look("leaflet"),
    TicketSlip: Look("ticket"),
    GuidanceSheet: Look("guidance", papers=("A5", "A4"), shapes=False),
}


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


def write(document: OnePage, paper: str) -> bytes:
    """The PDF file of a paper that should be one page."""
    with one_at_a_time:
        layout = on_one_page(document, paper)
        code = getattr(document, "code", "")
        pdf: bytes = layout.write_pdf(finisher=qr_drawer(code) if code else None)
        return pdf


def on_one_page(document: OnePage, paper: str) -> Layout:
    """The pages, set tighter step by step until there is one; if there never is, they are numbered.

    To be called with one_at_a_time held. Raises ValueError for a paper the document is not made for.
    """
    look = LOOKS[type(document)]
    values = {field.name: getattr(document, field.name) for field in fields(document)}
    sheet = style(*look.styles(paper))
    for fit in FITS:
        page = markup(look.name, spelled, **values, paper=paper, fit=fit, numbered=fit == FITS[-1])
        layout = lay_out(page, sheet)
        if len(layout.pages) == 1:
            break
    if paper == "80mm":
        _cut_below_content(layout)
    return layout


def markup(template: str, spelling: Callable[[str], str], /, **values: Any) -> str:
    """The template filled in, every value in letters that its font has."""
    return _templates(spelling).get_template(f"{template}.html").render(values)


@cache
def _templates(spelling: Callable[[str], str] = spelled) -> Environment:
    def finalize(value: Any) -> Any:
        return value if hasattr(value, "__html__") else spelling(str(value))

    return Environment(
        loader=FileSystemLoader(HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=finalize,
        trim_blocks=True,
        lstrip_blocks=True,
    )


@cache
def _fonts() -> FontConfiguration:
    return FontConfiguration()


@cache
def style(*names: str) -> CSS:
    """The stylesheets of these names as one, read once. Raises FontMissing where forms have no font."""
    text = "\n".join((HERE / "styles" / f"{name}.css").read_text(encoding="utf-8") for name in names)
    for address in FACES:
        if address in text:
            # WeasyPrint would make an error of its own out of a missing font.
            serif_file(address)
    return CSS(string=text, font_config=_fonts(), url_fetcher=OnlyFonts())


def lay_out(page: str, sheet: CSS) -> Layout:
    """The pages of that markup. Raises ForbiddenAddress when it asks for anything but a font."""
    try:
        return Page(page).render(font_config=_fonts(), stylesheets=[sheet])
    except FatalURLFetchingError as problem:
        # It is no Exception, so nothing above would catch it and the print worker would end.
        raise ForbiddenAddress from problem


def _cut_below_content(layout: Layout) -> None:
    """Make the roll's page as long as what stands on it, in whole millimetres."""
    page = layout.pages[0]
    bottom = page.anchors["end"][3]
    page.height = (round(bottom / PIXELS_PER_MM) + ROLL_BOTTOM_MM) * PIXELS_PER_MM
