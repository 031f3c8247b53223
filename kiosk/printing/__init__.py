"""Values → PDF bytes. No database, no request, no clock: a paper of the same values is the same file, byte for byte."""

from collections.abc import Callable
from typing import Any

from kiosk.printing.documents import Document, from_values
from kiosk.printing.follow_up_documents import Invitations, VisitList
from kiosk.printing.officer_documents import OfficerForm
from kiosk.printing.paper_slips import PaperSlips
from kiosk.printing.report_documents import Report
from kiosk.printing.residence_documents import Ct01, FilingPapers, ListRequest
from kiosk.printing.rights_document import RightsSheet

PAPERS = ("80mm", "A5", "A4")
# Larger bundles are laid out by a process of their own: each form holds up the kiosk's pages for 20 ms.
MOST_FORMS_HERE = 10
# Letters and rows of a list are lighter; the drawings of a report are always too heavy.
MOST_HERE = {"forms": MOST_FORMS_HERE, "addressees": 10, "lines": 100, "sections": 0}


def render(document: Document, paper: str, progress: Callable[[int, int], None] | None = None) -> bytes:
    """The PDF file of a document on that paper (one of PAPERS). Raises ValueError for one the document is not made for.

    A form whose version is not in force raises FormExpired. progress is told (done, all) while many forms are laid out.
    The first call imports WeasyPrint, which takes half a second; the print worker makes it at its start.
    """
    if paper not in PAPERS:
        raise ValueError(f"no such paper: {paper}")
    if isinstance(document, Ct01 | ListRequest | FilingPapers):
        from kiosk.printing import filing

        return filing.write(document, paper, progress)
    if isinstance(document, OfficerForm):
        from kiosk.printing import officer_forms

        return officer_forms.write(document, paper)
    if isinstance(document, Invitations | VisitList):
        from kiosk.printing import follow_up_papers

        return follow_up_papers.write(document, paper)
    if isinstance(document, PaperSlips):
        from kiosk.printing import slip_sheets

        return slip_sheets.write(document, paper)
    if isinstance(document, Report):
        from kiosk.printing import report

        return report.write(document, paper)
    if isinstance(document, RightsSheet):
        from kiosk.printing import rights_document

        return rights_document.write(document, paper)
    from kiosk.printing import pdf

    return pdf.write(document, paper)


def render_values(
    kind: str, values: dict[str, Any], paper: str, progress: Callable[[int, int], None] | None = None
) -> bytes:
    """The PDF file of a document kept as values with a print job; large bundles take a process of their own.

    Raises KeyError or TypeError for other values, what render() raises, and apart.NotRendered for a large bundle.
    """
    if any(len(values.get(part) or ()) > most for part, most in MOST_HERE.items()):
        from kiosk.printing.apart import render_apart

        return render_apart(kind, values, paper, progress)
    return render(from_values(kind, values), paper, progress)


def warm_up() -> None:
    """Render once for nothing, so that the first citizen waits for neither the imports nor the fonts (0.7 s)."""
    from kiosk.printing.examples import SLIP

    render(SLIP, "80mm")
