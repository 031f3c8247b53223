"""Dàn trang danh sách đến nhà và thư mời."""

from dataclasses import fields

from weasyprint import Document as Layout

from kiosk.printing.follow_up_documents import Invitations, VisitList
from kiosk.printing.letters import spelled
from kiosk.printing.pdf import lay_out, markup, one_at_a_time, style

LIST_PAPER = "A4"
LETTER_PAPERS = ("A5", "A4")
FITS = (0, 1, 2)


def write(document: VisitList | Invitations, paper: str) -> bytes:
    """The PDF file. Raises ValueError for a paper the document is not made for."""
    with one_at_a_time:
        layout = _list(document, paper) if isinstance(document, VisitList) else _letters(document, paper)
        pdf: bytes = layout.write_pdf()
        return pdf


def _list(document: VisitList, paper: str) -> Layout:
    if paper != LIST_PAPER:
        raise ValueError(f"a list for home visits is {LIST_PAPER}, not {paper}")
    return lay_out(markup("visit_list", spelled, **_values(document)), style("paper", "visit_list"))


def _letters(document: Invitations, paper: str) -> Layout:
    """A page for each addressee, set tighter until none needs two."""
    if paper not in LETTER_PAPERS:
        raise ValueError(f"an invitation is {' or '.join(LETTER_PAPERS)}, not {paper}")
    sheet = style("paper", paper, "invitation")
    for fit in FITS:
        layout = lay_out(markup("invitation", spelled, **_values(document), paper=paper, fit=fit), sheet)
        if len(layout.pages) == len(document.addressees):
            break
    return layout


def _values(document: VisitList | Invitations) -> dict[str, object]:
    return {field.name: getattr(document, field.name) for field in fields(document)}
