"""Dàn trang biểu mẫu công an lập: one template each, as many pages as the texts need, boxes and lines drawn at last."""

from weasyprint import Document as Layout

from kiosk.law.police_forms import POLICE_FORMS, PoliceForm
from kiosk.printing.forms import still_in_force
from kiosk.printing.letters import composed
from kiosk.printing.officer_documents import WAYS, Ct04, OfficerForm
from kiosk.printing.pdf import lay_out, markup, one_at_a_time, style
from kiosk.printing.ruling import BOXES
from kiosk.printing.stack import Stack

SHEET = "A4"
# How closely CT04 may be set so that it stays on one sheet, and how many rows its table has then at least.
TIGHTNESS = (0, 1, 2)
LEAST_PAPERS = (4, 3, 2)
BLANK_MEMBERS = 5


def write(form: OfficerForm, paper: str) -> bytes:
    """The PDF file. Raises FormExpired, and ValueError for another paper than A4 or a number with too many digits."""
    if paper != SHEET:
        raise ValueError(f"official forms are {SHEET}, not {paper}")
    version = still_in_force(POLICE_FORMS, form.form, form.printed_on)
    if len(getattr(form, "personal_id", "")) > BOXES:
        raise ValueError("a personal number has no more digits than boxes")
    with one_at_a_time:
        stack = Stack()
        stack.put(_laid_out(form, version))
        return stack.write("")


def _laid_out(form: OfficerForm, version: PoliceForm) -> Layout:
    """The pages; what would reach onto a second sheet by little is set closer, what needs two anyway is not."""
    for tight in TIGHTNESS if isinstance(form, Ct04) else TIGHTNESS[:1]:
        layout = _set(form, version, tight)
        if len(layout.pages) == 1:
            return layout
    return _set(form, version, TIGHTNESS[0])


def _set(form: OfficerForm, version: PoliceForm, tight: int) -> Layout:
    least = LEAST_PAPERS[tight]
    blanks = max(0, least - len(form.papers)) if isinstance(form, Ct04) else 0
    rows = {"blanks": blanks, "members": BLANK_MEMBERS}
    page = markup(version.template, composed, form=form, version=version, tight=tight, ways=WAYS, **rows)
    return lay_out(page, style("form", "ct01_members", "officer_form"))
