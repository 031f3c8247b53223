"""Chồng giấy: pages of several layouts as one PDF, in the order of printing. What comes again is painted once.

A page that comes again is one content shown twice. A stamp is a part of pages that was laid out on a page of its own:
where a page has an empty place "stamp-head", the stamp that has the place "head" is shown.
"""

from typing import Any

import pydyf
from weasyprint import Document as Layout

from kiosk.printing.qr import qr_drawer
from kiosk.printing.ruling import POINTS_PER_PIXEL, ruled

STAMP = "stamp-"


class Stack:
    """Papers laid one behind the other."""

    def __init__(self) -> None:
        self._layout: Layout | None = None
        self._pages: list[Any] = []
        self._numbers: dict[int, int] = {}
        self._order: list[int | None] = []
        self._stamps: dict[int, Layout] = {}

    def put(self, *layouts: Layout | None, stamps: Layout | None = None) -> None:
        """Put one paper on the stack. It begins on a new sheet, also when sheets are printed on both sides."""
        if len(self._order) % 2:
            self._order.append(None)
        for layout in layouts:
            self._layout = self._layout or layout
            for page in layout.pages if layout else ():
                self._order.append(self._number(page))
                if stamps:
                    self._stamps[self._number(page)] = stamps

    def write(self, code: str) -> bytes:
        """The PDF file of at least one paper. code is what the QR on one of them holds, "" for none."""
        assert self._layout is not None
        for stamps in self._stamps.values():
            for page in stamps.pages:
                self._number(page)

        def finish(layout: Layout, pdf: pydyf.PDF) -> None:
            if code:
                qr_drawer(code)(layout, pdf)
            self._complete(pdf)
            _bind(pdf, self._order)

        file: bytes = self._layout.copy(self._pages).write_pdf(finisher=finish)
        return file

    def _number(self, page: Any) -> int:
        """The place of a page among those to be painted."""
        if id(page) not in self._numbers:
            self._numbers[id(page)] = len(self._pages)
            self._pages.append(page)
        return self._numbers[id(page)]

    def _complete(self, pdf: pydyf.PDF) -> None:
        """Add lines and stamps to the pages. What is the same on many pages is one object."""
        written = [pdf.objects[number] for number in pdf.pages["Kids"][::3]]
        painted = [page["Contents"] for page in written]
        known: dict[bytes, bytes] = {}

        def shared(stream: pydyf.Stream) -> bytes:
            if stream.data not in known:
                pdf.add_object(stream)
                known[stream.data] = stream.reference
            return known[stream.data]

        for number, page in enumerate(self._pages):
            drawing = ruled(page)
            parts = [painted[number], *([shared(drawing)] if drawing else [])]
            stamps = _stamps_on(page, self._stamps.get(number))
            if stamps:
                parts = [shared(pydyf.Stream([b"q"])), *parts, shared(pydyf.Stream([b"Q"]))]
            for place, (stamp, down) in enumerate(stamps):
                moved = shared(pydyf.Stream([b"q 1 0 0 1 0 %.3f cm" % -down]))
                # The highest is read first, all others after what the page itself has.
                whole = [moved, painted[self._numbers[id(stamp)]], shared(pydyf.Stream([b"Q"]))]
                parts = parts + whole if place else whole + parts
            if len(parts) > 1:
                written[number]["Contents"] = pydyf.Array(parts)


def _stamps_on(page: Any, stamps: Layout | None) -> list[tuple[Any, float]]:
    """(page of the stamp, points to move it down) for each empty place of a page, from the top down."""
    if stamps is None:
        return []
    places = {name: stamp for stamp in stamps.pages for name in stamp.anchors}
    wanted = sorted((box[1], name) for name, box in page.anchors.items() if name.startswith(STAMP))
    found = [(top, name.removeprefix(STAMP)) for top, name in wanted]
    return [(places[name], (top - places[name].anchors[name][1]) * POINTS_PER_PIXEL) for top, name in found]


def _bind(pdf: pydyf.PDF, order: list[int | None]) -> None:
    """Bring the pages that were painted into the order of printing; None is a blank one."""
    written = [pdf.objects[number] for number in pdf.pages["Kids"][::3]]
    blank = {name: written[0][name] for name in ("Type", "Parent", "MediaBox", "Resources")}
    pdf.pages["Kids"], pdf.pages["Count"] = pydyf.Array(), 0
    bound: set[int] = set()
    for number in order:
        if number is None or number in bound:
            # Every page of a PDF is an object of its own; what it shows may be shared.
            pdf.add_page(pydyf.Dictionary(blank if number is None else written[number]))
        else:
            pdf.pages["Kids"].extend([written[number].number, 0, "R"])
            pdf.pages["Count"] += 1
            bound.add(number)
    # Names of places in the pages: nothing leads to them.
    pdf.catalog.pop("Names", None)
