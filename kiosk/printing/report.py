"""Báo cáo trên giấy: laid out as Nghị định 30/2020/NĐ-CP asks, with the drawings of the dashboard. A4 only."""

from markupsafe import Markup
from weasyprint import Document as Layout

from kiosk.charts import bars, curve
from kiosk.printing.letters import composed
from kiosk.printing.pdf import lay_out, markup, one_at_a_time, style
from kiosk.printing.report_documents import Part, Report

PAPER = "A4"
ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")


def write(report: Report, paper: str) -> bytes:
    """The PDF file. Raises ValueError for another paper than A4."""
    if paper != PAPER:
        raise ValueError(f"reports are {PAPER}, not {paper}")
    with one_at_a_time:
        pdf: bytes = report_pages(report).write_pdf()
        return pdf


def report_pages(report: Report) -> Layout:
    """The pages. To be called with pdf.one_at_a_time held."""
    return lay_out(markup("report", composed, report=report, drawn=drawn, roman=ROMAN), style("form", "report"))


def drawn(part: Part) -> Markup:
    """The drawing of a part, nothing for one without."""
    if part.bars:
        return bars(part.bars)
    return curve(part.curve) if part.curve else Markup("")
