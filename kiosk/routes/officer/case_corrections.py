"""Sửa câu trả lời: one answer of a case put right by an officer, with the reason."""

from flask import abort, render_template, request, url_for
from flask_wtf import FlaskForm

from kiosk import clock
from kiosk.domain.lifecycle import TransitionNotAllowed
from kiosk.domain.officers import Duty
from kiosk.domain.questions import Question
from kiosk.forms.step_form import step_form
from kiosk.models import Case
from kiosk.routes.citizen.under_way import situation
from kiosk.routes.officer import bp
from kiosk.routes.officer.case_page import case_or_404
from kiosk.routes.officer.gate import duty, officer
from kiosk.routes.once import once
from kiosk.services import case_answers, case_corrections, case_desk
from kiosk.services.case_traces import NotAccepted
from kiosk.services.transaction import writing


@bp.get("/ho-so/<code>/sua/<key>")
@duty(Duty.CASES)
def correct_answer(code: str, key: str) -> str:
    """One answer to be put right."""
    with writing():
        case_desk.see(case_or_404(code), officer(), clock.now())
    case, question = _correctable(code, key)
    form = step_form([question], situation(), case.answers, None)
    return _correction_page(case, question, form)


def _correctable(code: str, key: str) -> tuple[Case, Question]:
    case = case_or_404(code)
    question = case_answers.question_of(case, key) or abort(404)
    if not case_corrections.may_correct(case, question, clock.today()):
        raise TransitionNotAllowed("this answer cannot be corrected")
    return case, question


def _correction_page(case: Case, question: Question, form: FlaskForm, reason: str = "", problem: str = "") -> str:
    return render_template(
        "officer/case_correction.html",
        case=case,
        question=question,
        form=form,
        before=question.show(case.answers[question.key]),
        reason=reason,
        reason_problem=problem,
        most=case_corrections.MOST_REASON_LETTERS,
    )


@bp.post("/ho-so/<code>/sua/<key>")
@duty(Duty.CASES)
@once
def keep_correction(code: str, key: str) -> str | tuple[str, int]:
    """Keep the right answer with the reason, or say what is wrong with it."""
    case, question = _correctable(code, key)
    reason = request.form.get("reason", "")
    form = step_form([question], situation(), case.answers, request.form)
    if not form.validate():
        return _correction_page(case, question, form, reason), 422
    try:
        case_corrections.correct(case, question, form[key].data, reason, officer(), clock.now())
    except NotAccepted as problem:
        form[key].errors = [str(problem)] if problem.key == key else []
        return _correction_page(case, question, form, reason, str(problem) if problem.key != key else ""), 422
    return url_for("officer.case_page", code=case.code)
