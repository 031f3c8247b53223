"""Làm tiếp thay người dân: the steps of a case walked at the desk, read out and handed in for the citizen."""

from collections.abc import Mapping, Sequence

from flask import current_app, redirect, render_template, request, url_for
from flask_wtf import FlaskForm
from werkzeug.datastructures import MultiDict
from werkzeug.wrappers import Response

from kiosk import clock
from kiosk.domain.journey import Journey
from kiosk.domain.lifecycle import TransitionNotAllowed
from kiosk.domain.officers import Duty
from kiosk.domain.procedure import Step
from kiosk.domain.questions import NOBODY, Question, Rows
from kiosk.forms.step_form import step_form
from kiosk.models import Case
from kiosk.routes.citizen.under_way import CHECK, situation
from kiosk.routes.citizen.wizard import fits, kept_answers
from kiosk.routes.officer import bp
from kiosk.routes.officer.case_page import case_or_404
from kiosk.routes.officer.case_papers import print_for
from kiosk.routes.officer.gate import duty, officer
from kiosk.routes.once import once
from kiosk.services import case_answers, case_desk, case_papers, case_takeover, cases
from kiosk.services.transaction import writing


@bp.post("/ho-so/<code>/lam-thay")
@duty(Duty.CASES)
@once
def take_over(code: str) -> str:
    """Answer on for the citizen."""
    case = case_or_404(code)
    case_takeover.begin(case, officer(), clock.now())
    return _next(case)


def _next(case: Case) -> str:
    walk = cases.journey(case, clock.today())
    slug = CHECK if walk.next is None or walk.detour(cases.procedure_of(case).detours) else walk.next.slug
    return url_for("officer.case_step", code=case.code, step_slug=slug)


@bp.get("/ho-so/<code>/buoc/<step_slug>")
@duty(Duty.CASES)
def case_step(code: str, step_slug: str) -> str | Response:
    """One step of the way, or everything together before it is handed in."""
    with writing():
        case_desk.see(case_or_404(code), officer(), clock.now())
    case = case_or_404(code)
    if case.visit_answers is None:
        return redirect(url_for("officer.case_page", code=case.code), 303)
    walk = cases.journey(case, clock.today())
    detour = walk.detour(cases.procedure_of(case).detours)
    if step_slug == CHECK and (walk.complete or detour):
        return _check_page(case, walk)
    step = walk.step(step_slug)
    if step is None:
        return redirect(_next(case), 303)
    form = step_form(walk.questions(step), situation(), case.visit_answers, None)
    return _step_page(case, walk, step, form)


def _step_page(case: Case, walk: Journey, step: Step, form: FlaskForm) -> str:
    before = walk.before(step)
    return render_template(
        "officer/case_step.html",
        case=case,
        step=step,
        questions=walk.questions(step),
        form=form,
        back=url_for("officer.case_step", code=case.code, step_slug=before.slug) if before else "",
    )


def _check_page(case: Case, walk: Journey) -> str:
    detour = walk.detour(cases.procedure_of(case).detours)
    return render_template(
        "officer/case_check.html",
        case=case,
        procedure=cases.procedure_of(case),
        lines=case_answers.answered(case, clock.today()),
        steps={line.question.key: line.step.slug for line in walk.lines()},
        detour=detour,
        prints_form=cases.procedure_of(case).filing is not None,
    )


@bp.post("/ho-so/<code>/buoc/<step_slug>")
@duty(Duty.CASES)
@once
def answer_step(code: str, step_slug: str) -> str | tuple[str, int]:
    """Keep the answers of a step, or hand in what is complete and print it."""
    case = case_or_404(code)
    if case.visit_answers is None:
        raise TransitionNotAllowed("nobody is going through these questions any more")
    if step_slug == CHECK:
        return _finish(case)
    walk = cases.journey(case, clock.today())
    step = walk.step(step_slug)
    if step is None:
        return _next(case)
    asked = walk.questions(step)
    form = step_form(asked, situation(), case.visit_answers, _sent(asked, case.visit_answers))
    if not form.validate() or not fits(form, walk, step):
        return _step_page(case, walk, step, form), 422
    cases.answer(case, kept_answers(case, walk, step, form), clock.now())
    return _next(case)


def _sent(asked: Sequence[Question], kept: Mapping[str, str]) -> MultiDict[str, str]:
    """What was typed. A list of people is entered at the kiosk; here it stays what it is."""
    lists = {question.key: [kept.get(question.key, NOBODY)] for question in asked if isinstance(question, Rows)}
    return MultiDict({**request.form.to_dict(flat=False), **lists})


def _finish(case: Case) -> str:
    case_takeover.finish(case, officer(), clock.now())
    station = current_app.config["STATION"]
    if case_papers.may_print(case, clock.today()):
        address = print_for(case, case_papers.paper_of(case, station, clock.now()), f"case:{case.id}")
    else:
        address = url_for("officer.case_page", code=case.code)
    case_takeover.let_go(case)
    return address
