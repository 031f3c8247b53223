"""Values → PDF bytes. No database, no request, no clock: a paper of the same values is the same file, byte for byte."""

from kiosk.printing.documents import Document

PAPERS = ("80mm", "A5", "A4")


def render(document: Document, paper: str) -> bytes:
    """The PDF file of a document on that paper (one of PAPERS). Raises ValueError for any other paper.

    The first call imports WeasyPrint, which takes half a second; the print worker makes it at its start.
    """
    if paper not in PAPERS:
        raise ValueError(f"no such paper: {paper}")
    from kiosk.printing import pdf

    return pdf.write(document, paper)


def warm_up() -> None:
    """Render once for nothing, so that the first citizen waits for neither the imports nor the fonts (0.7 s)."""
    from kiosk.printing.examples import SLIP

    render(SLIP, "80mm")
