"""Việc trên một hồ sơ: the buttons of its table, notes, the call-back entry, and the release of a form."""

from flask import after_this_request, render_template, request, url_for

from kiosk import clock
from kiosk.domain.officers import Duty
from kiosk.models import Case
from kiosk.routes.citizen.slip import wake_printer
from kiosk.routes.officer import bp
from kiosk.routes.officer.case_page import case_or_404, shown_case
from kiosk.routes.officer.gate import duty, officer
from kiosk.routes.once import once
from kiosk.services import audit, case_actions, case_desk, case_needs, case_times, case_traces, release
from kiosk.services.case_traces import NotAccepted


def back_to(case: Case) -> str:
    """The page of the case."""
    return url_for("officer.case_page", code=case.code)


@bp.get("/ho-so/<code>/viec/<action>")
@duty(Duty.CASES)
def case_action(code: str, action: str) -> str:
    """What an action needs is asked on a page of its own."""
    return _action_page(case_or_404(code), action, {}, None)


def _action_page(case: Case, action: str, typed: dict[str, str], problem: NotAccepted | None) -> str:
    now = clock.now()
    return render_template(
        "officer/case_action.html",
        case=case,
        status=case_desk.status_words(case),
        button=case_actions.button(case, action),
        ticks=case_needs.TICKS,
        causes=case_needs.causes(case),
        grounds=case_needs.grounds(case),
        times=case_times.choices(case, now),
        other_time=case_times.OTHER,
        most_reason=case_needs.MOST_REASON_LETTERS,
        typed=typed,
        problem=problem,
    )


@bp.post("/ho-so/<code>/viec/<action>")
@duty(Duty.CASES)
@once
def do_case_action(code: str, action: str) -> str | tuple[str, int]:
    """Do it, or say at the field what is still needed."""
    case = case_or_404(code)
    try:
        case_actions.carry_out(case, action, request.form, officer(), clock.now())
    except NotAccepted as problem:
        return _action_page(case, action, dict(request.form), problem), 422
    return back_to(case)


@bp.post("/ho-so/<code>/ghi-chu")
@duty(Duty.CASES)
@once
def add_note(code: str) -> str | tuple[str, int]:
    """Keep a note of the officer."""
    case, typed = case_or_404(code), request.form.get("text", "")
    try:
        words = case_traces.checked(typed, "text", "Xin viết ghi chú.")
    except NotAccepted as problem:
        return shown_case(case, problems={problem.key: str(problem)}, note=typed), 422
    case_traces.write(case, words, officer(), clock.now())
    audit.record("case-noted", officer(), clock.now(), f"case:{case.id}")
    return back_to(case)


@bp.post("/ho-so/<code>/xoa-lien-he")
@duty(Duty.CASES)
@once
def forget_contact(code: str) -> str:
    """Rút đồng ý at the counter: name and telephone are deleted now."""
    case = case_or_404(code)
    case_desk.forget_contact(case, officer(), clock.now())
    return back_to(case)


@bp.post("/ho-so/<code>/cho-in")
@duty(Duty.CASES)
@once
def release_form(code: str) -> str:
    """Cho in: the officer has seen the form; it is printed at the kiosk."""
    case = case_or_404(code)
    if release.let(case, officer(), clock.now()):
        after_this_request(wake_printer)
    return back_to(case)
