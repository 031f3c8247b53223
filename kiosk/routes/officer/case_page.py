"""Một hồ sơ: its stage, dates, answers and timeline, and what an officer can do. Each look is a line in the log."""

from collections.abc import Mapping

from flask import abort, redirect, render_template, url_for
from werkzeug.wrappers import Response

from kiosk import clock
from kiosk.domain.codes import read_code
from kiosk.domain.officers import Duty
from kiosk.models import Case
from kiosk.routes.officer import bp, case_forms
from kiosk.routes.officer.gate import duty, officer
from kiosk.services import case_actions, case_answers, case_desk, case_list, case_timeline, cases
from kiosk.services.transaction import writing


def case_or_404(code: str) -> Case:
    """The case of that code, else 404."""
    return case_desk.by_code(code) or abort(404)


@bp.get("/ho-so/<code>")
@duty(Duty.CASES)
def case_page(code: str) -> str | Response:
    """The case; a code typed with its dash or in small letters leads to the one address of it."""
    right = read_code(code)
    if right and right != code:
        return redirect(url_for("officer.case_page", code=right), 303)
    with writing():
        case_desk.see(case_or_404(code), officer(), clock.now())
    return shown_case(case_or_404(code))


@bp.post("/ho-so/<code>")
@duty(Duty.CASES)
def show_contact(code: str) -> str:
    """Hiện: name and telephone in full, on this one page only."""
    with writing():
        case_desk.show_contact(case_or_404(code), officer(), clock.now())
    return shown_case(case_or_404(code), with_contact=True)


def shown_case(
    case: Case, with_contact: bool = False, problems: Mapping[str, str] | None = None, note: str = ""
) -> str:
    """The page of the case; problems by field, and the note that was typed when it could not be kept."""
    today = clock.today()
    procedure = cases.procedure_of(case)
    return render_template(
        "officer/case.html",
        case=case,
        procedure=procedure,
        status=case_desk.status_words(case),
        is_draft=case.status == procedure.lifecycle.first,
        finished=case.status in procedure.lifecycle.final,
        is_open_at_kiosk=case.visit is not None,
        facts=case_desk.facts(case),
        overdue=case_desk.is_overdue(case, today),
        due_today=case.next_on == today and case.status not in case_list.FINAL,
        buttons=case_actions.buttons(case),
        may_do=case_desk.may(case, today),
        answered=case_answers.answered(case, today),
        contact=case_desk.contact_of(case, with_contact),
        timeline=case_timeline.timeline(case),
        forms=case_forms.offered(case),
        problems=problems or {},
        note=note,
    )
