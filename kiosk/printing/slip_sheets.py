"""Tờ phiếu giấy thành PDF: 24 slips on an A4 page, with lines to cut along."""

from kiosk.printing.letters import spelled
from kiosk.printing.paper_slips import PaperSlips
from kiosk.printing.pdf import lay_out, markup, one_at_a_time, style


def write(slips: PaperSlips, paper: str) -> bytes:
    """The PDF file. Raises ValueError for a paper other than A4."""
    if paper != "A4":
        raise ValueError(f"no paper slips on {paper}")
    with one_at_a_time:
        page = markup("paper_slips", spelled, slips=slips)
        pdf: bytes = lay_out(page, style("paper", "paper_slips")).write_pdf()
        return pdf
