"""Phiếu cung cấp thông tin: what the kiosk keeps of one person, for that person. No form, and it looks like none."""

from dataclasses import dataclass, fields

from kiosk.printing.letterhead import Letterhead

PAPERS = ("A5", "A4")


@dataclass(frozen=True)
class RightsGroup:
    """Một nhóm: its heading and (what, value) lines."""

    heading: str
    lines: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class RightsSheet:
    """Phiếu cung cấp thông tin – không phải biểu mẫu: subject is a slip or a row, never a name."""

    letterhead: Letterhead
    title: str
    subject: str
    lead: str
    groups: tuple[RightsGroup, ...]
    rights: tuple[str, ...]
    issued: str
    footer: str


def write(document: RightsSheet, paper: str) -> bytes:
    """The PDF file, as many pages as it takes. Raises ValueError for a roll."""
    from kiosk.printing.letters import spelled
    from kiosk.printing.pdf import lay_out, markup, one_at_a_time, style

    if paper not in PAPERS:
        raise ValueError(f"what is kept of somebody is printed on {' or '.join(PAPERS)}, not {paper}")
    values = {field.name: getattr(document, field.name) for field in fields(document)}
    with one_at_a_time:
        pdf: bytes = lay_out(markup("rights", spelled, **values), style("paper", paper, "rights")).write_pdf()
        return pdf
