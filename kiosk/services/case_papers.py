"""Giấy của hồ sơ ở bàn cán bộ: the paper of the stage a case has reached, and the sheet that says what is missing."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from kiosk.domain import codes, days
from kiosk.domain.guidance import guidance as guidance_of
from kiosk.domain.lifecycle import TransitionNotAllowed
from kiosk.models import Case, Officer
from kiosk.printing.documents import Document
from kiosk.printing.residence_documents import GuidanceSheet, Section
from kiosk.services import case_traces, cases, forms, guidance, reprints, slips
from kiosk.services.work_calendar import work_calendar
from kiosk.station import Station

FILING = "filing"
MOST_LINE = 300


@dataclass(frozen=True)
class Paper:
    """Một tờ: its kind, its values, the paper it is printed on, and whether it holds personal data."""

    kind: str
    document: Document
    size: str
    personal: bool


def may_print(case: Case, today: date) -> bool:
    """Whether the stage has a paper that can be made now; a form only while its answers are kept."""
    if slips.kind_of(case) == FILING:
        return case.visit_answers is None and cases.journey(case, today).complete
    return bool(slips.kind_of(case))


def paper_of(case: Case, station: Station, now: datetime) -> Paper:
    """The paper of the stage the case has reached. Raises TransitionNotAllowed where there is none."""
    if not may_print(case, now.date()):
        raise TransitionNotAllowed("nothing of this case can be printed now")
    if slips.kind_of(case) == FILING:
        return Paper(FILING, forms.papers(case, station, now), forms.PAPER, personal=True)
    kind, document = slips.slip(case, station, now.date(), now)
    return Paper(kind, document, station.printing.slip_paper, personal=False)


def again(case: Case, station: Station, officer: Officer, now: datetime) -> tuple[Paper, str]:
    """(paper, subject of the print): the same paper once more, with its mark. Inside writing()."""
    paper = paper_of(case, station, now)
    number = reprints.counted(case, paper.kind, officer, now)
    marked = reprints.marked(paper.document, reprints.in_words(number))
    return Paper(paper.kind, marked, paper.size, paper.personal), f"case:{case.id}:again:{number}"


def what_may_be_missing(case: Case, today: date) -> tuple[str, ...]:
    """What the officer ticks on the guidance sheet: papers that apply or may apply, and signatures."""
    procedure = cases.procedure_of(case)
    if procedure.filing is None:
        return ()
    walk = cases.journey(case, today)
    found = guidance_of(procedure.filing, walk.known if walk.complete else case.answers, today, work_calendar())
    papers = dict.fromkeys(paper.name for paper in (*found.papers, *found.possible_papers))
    form = ("Chữ ký của người kê khai ở ô cuối tờ khai",) if procedure.filing.form else ()
    return (*papers, *(f"Ý kiến và chữ ký: {consent.who}" for consent in found.consents), *form)


def missing_sheet(case: Case, ticked: Sequence[str], line: str, station: Station, now: datetime) -> GuidanceSheet:
    """Phiếu hướng dẫn: what is missing and what else the officer says. Raises NotAccepted when it says nothing."""
    offered = what_may_be_missing(case, now.date())
    missing = tuple(offered[int(place)] for place in ticked if place.isdigit() and int(place) < len(offered))
    nothing = "Xin đánh dấu giấy còn thiếu, hoặc ghi một dòng."
    said = case_traces.checked(line, "line", nothing, MOST_LINE) if line.strip() or not missing else ""
    until = case.deadline_on
    parts = (
        Section("Còn thiếu", missing),
        Section("Cán bộ hướng dẫn", (said,) if said else ()),
        Section("Khi đủ rồi", ("Mang giấy tờ và phiếu này đến gặp cán bộ.", "Chưa rõ thì gọi số điện thoại ở dưới.")),
    )
    return GuidanceSheet(
        letterhead=slips.letterhead(station),
        title=guidance.TITLE,
        subject=cases.procedure_of(case).title,
        day_lead="Mời bổ sung trước hết ngày" if until else "",
        day=(days.weekday(until), days.short(until)) if until else (),
        day_note="",
        sections=tuple(part for part in parts if part.lines),
        warning=guidance.NO_MONEY,
        code=codes.show_code(case.code),
        issued=f"{days.time_of_day(now)}, {days.short(now.date())}",
        footer=guidance.FOOTER,
    )
