"""In lại: the paper of a case printed once more for an officer, marked so that nobody takes it for a second first one.

The official form itself bears no mark, it must look as the circular wants it; the sheet that goes with it does.
"""

from dataclasses import replace
from datetime import datetime

from kiosk.domain.lifecycle import Role
from kiosk.models import Case, Officer
from kiosk.printing.documents import Document, Slip
from kiosk.printing.residence_documents import FilingPapers, GuidanceSheet
from kiosk.services import audit, cases

PRINT_AGAIN = "print-again"


def counted(case: Case, kind: str, officer: Officer, now: datetime) -> int:
    """The how manieth time a paper of the case is printed again, now that it is. Inside writing()."""
    number = 1 + sum(1 for event in case.events if event.action == PRINT_AGAIN)
    cases.note(case, PRINT_AGAIN, case.status, Role.OFFICER, {"again": str(number)}, now, officer)
    audit.record("printed-again", officer, now, f"case:{case.id}", kind=kind, again=number)
    return number


def in_words(number: int) -> str:
    """What stands on the paper."""
    return f"IN LẠI lần {number}"


def marked(document: Document, mark: str) -> Document:
    """The document with the mark where it has a place for one."""
    if isinstance(document, Slip | GuidanceSheet):
        return replace(document, again=mark)
    if isinstance(document, FilingPapers) and document.guidance:
        return replace(document, guidance=replace(document.guidance, again=mark))
    return document
