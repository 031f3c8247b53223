"""Residence cases in tests: a tenant's form, brought to any status by the road that leads there."""

from datetime import date, datetime
from typing import TYPE_CHECKING

from kiosk.domain.lifecycle import Role
from tests.builders import NOW

if TYPE_CHECKING:
    from kiosk.models import Case

TENANT = "dang-ky-tam-tru"
FILE_NUMBER = "G01.899.108.000-261123-0042"
DUE = date(2026, 11, 27)
GROUND = "Luật Cư trú"
# What an officer does, one after the other, to bring a printed form to each status.
ROADS = {
    "saved": ("save",),
    "printed": (),
    "received": ("receive",),
    "incomplete": ("receive", "ask-for-more"),
    "result-ready": ("receive", "conclude"),
    "returned": ("receive", "conclude", "hand-over"),
    "refused": ("receive", "refuse"),
    "withdrawn": ("receive", "take-back"),
}
GIVEN = {"file_number": FILE_NUMBER, "reason": "Còn thiếu giấy", "ground": GROUND}


def a_filing(
    status: str = "printed", visit: str = "người thuê nhà", now: datetime = NOW, keep: bool = True, **answers: str
) -> "Case":
    """A tenant's form, handed in with the examples of its questions and brought to that status; its visit has ended.

    A draft is still held by its visit. Not committed.
    """
    from kiosk.procedures import CATALOGUE
    from kiosk.services import cases, visits

    procedure = CATALOGUE[TENANT]
    case = cases.start(procedure, visit, now)
    examples = {question.key: question.example for step in procedure.steps for question in step.questions}
    cases.answer(case, examples | answers, now)
    if status == "draft":
        return case
    cases.hand_in(case, now.date(), now, keep=keep)
    visits.end(visit)
    for action in ROADS[status]:
        if action == "receive":
            case.file_number, case.due_on = FILE_NUMBER, DUE
        cases.move(case, action, Role.OFFICER, GIVEN, now.date(), now)
    return case
