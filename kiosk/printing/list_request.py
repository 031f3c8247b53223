"""Văn bản đề nghị đăng ký tạm trú theo danh sách: an organisation's letter and list, set as Nghị định 30/2020 asks.

No form is prescribed for it: the words are ours, the columns of the list those of khoản 2 Điều 12 TT 116/2026/TT-BCA.
"""

from weasyprint import Document as Layout

from kiosk.printing.letters import composed
from kiosk.printing.pdf import lay_out, markup, style
from kiosk.printing.residence_documents import ListRequest

BLANK_ROWS = 20


def list_pages(letter: ListRequest) -> Layout:
    """The pages of the letter, then of the list. To be called with pdf.one_at_a_time held."""
    page = markup("list_request", composed, letter=letter, blanks=0 if letter.rows else BLANK_ROWS)
    return lay_out(page, style("form", "list_request"))
