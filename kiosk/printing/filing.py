"""Bộ giấy tờ nộp hồ sơ: the letter with its list, every form with its notes, and the guidance sheet as one PDF."""

from collections.abc import Callable

from kiosk.printing.ct01 import ct01_pages
from kiosk.printing.list_request import list_pages
from kiosk.printing.pdf import on_one_page, one_at_a_time
from kiosk.printing.residence_documents import Ct01, FilingPapers, ListRequest
from kiosk.printing.stack import Stack

PAPER = "A4"
Progress = Callable[[int, int], None]


def write(document: Ct01 | ListRequest | FilingPapers, paper: str, progress: Progress | None = None) -> bytes:
    """The PDF file. progress is told (forms laid out, all forms); painting them takes a third of the time after that.

    Raises FormExpired, and ValueError for another paper than A4 and for values that no form can hold.
    """
    if paper != PAPER:
        raise ValueError(f"official forms are {PAPER}, not {paper}")
    papers = _together(document)
    stack = Stack()
    if papers.letter:
        with one_at_a_time:
            stack.put(list_pages(papers.letter))
    for done, form in enumerate(papers.forms, start=1):
        with one_at_a_time:
            pages = ct01_pages(form)
        stack.put(pages.front, pages.notes, pages.continuation, stamps=pages.stamps)
        if progress:
            progress(done, len(papers.forms))
    with one_at_a_time:
        if papers.guidance:
            stack.put(on_one_page(papers.guidance, PAPER))
        return stack.write(papers.guidance.code if papers.guidance else "")


def _together(document: Ct01 | ListRequest | FilingPapers) -> FilingPapers:
    if isinstance(document, FilingPapers):
        return document
    return FilingPapers((document,)) if isinstance(document, Ct01) else FilingPapers((), letter=document)
