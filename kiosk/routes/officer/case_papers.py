"""Giấy của một hồ sơ: its paper printed again with a mark, and the sheet that says what is missing."""

from flask import current_app, render_template, request, url_for

from kiosk import clock
from kiosk.domain.officers import Duty
from kiosk.models import Case
from kiosk.routes.officer import bp
from kiosk.routes.officer.case_page import case_or_404
from kiosk.routes.officer.gate import duty, officer
from kiosk.routes.officer.prints import print_at_desk
from kiosk.routes.once import once
from kiosk.services import case_papers
from kiosk.services.case_traces import NotAccepted

GUIDANCE = "guidance"


def print_for(case: Case, paper: case_papers.Paper, subject: str) -> str:
    """Ask for that paper of the case; the address at which its printing is told. Inside writing()."""
    back = url_for("officer.case_page", code=case.code)
    return print_at_desk(paper.document, paper.kind, subject, paper.size, paper.personal, case, back)


@bp.post("/ho-so/<code>/in-lai")
@duty(Duty.CASES)
@once
def print_case_again(code: str) -> str:
    """In lại: once more, and the paper says the how manieth time."""
    case = case_or_404(code)
    paper, subject = case_papers.again(case, current_app.config["STATION"], officer(), clock.now())
    return print_for(case, paper, subject)


@bp.get("/ho-so/<code>/huong-dan")
@duty(Duty.CASES)
def missing_papers(code: str) -> str:
    """Ask what is missing."""
    return _page(case_or_404(code), [], "", None)


def _page(case: Case, ticked: list[str], line: str, problem: NotAccepted | None) -> str:
    offered = case_papers.what_may_be_missing(case, clock.today())
    return render_template(
        "officer/case_missing.html",
        case=case,
        offered=[(str(place), name, str(place) in ticked) for place, name in enumerate(offered)],
        line=line,
        most=case_papers.MOST_LINE,
        problem=problem,
    )


@bp.post("/ho-so/<code>/huong-dan")
@duty(Duty.CASES)
@once
def print_missing_papers(code: str) -> str | tuple[str, int]:
    """Print the sheet: guidance, never a form."""
    case, ticked, line = case_or_404(code), request.form.getlist("missing"), request.form.get("line", "")
    try:
        sheet = case_papers.missing_sheet(case, ticked, line, current_app.config["STATION"], clock.now())
    except NotAccepted as problem:
        return _page(case, ticked, line, problem), 422
    size = current_app.config["STATION"].printing.sheet_paper
    # What the officer writes by hand may name somebody.
    paper = case_papers.Paper(GUIDANCE, sheet, size, personal=True)
    return print_for(case, paper, f"case:{case.id}")
