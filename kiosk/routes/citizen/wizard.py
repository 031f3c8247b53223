"""Làm thủ tục từng bước: start, answer, check, hand in. Where the citizen stands is derived, never stored."""

from collections.abc import Mapping

from flask import abort, redirect, render_template, request, url_for
from flask_wtf import FlaskForm
from werkzeug.datastructures import MultiDict
from werkzeug.wrappers import Response

from kiosk import clock
from kiosk.domain.journey import Journey
from kiosk.domain.lifecycle import Role
from kiosk.domain.procedure import Step
from kiosk.domain.questions import NOBODY, Rows
from kiosk.forms.step_form import step_form
from kiosk.models import Case
from kiosk.procedures import CATALOGUE
from kiosk.routes import visit
from kiosk.routes.citizen import bp
from kiosk.routes.citizen.assist import witness_of
from kiosk.routes.citizen.slip import ask_for_slip
from kiosk.routes.citizen.step_pages import check_page, step_page
from kiosk.routes.citizen.under_way import CHECK, case_under_way, situation, url_after, url_of_next, walk_of
from kiosk.routes.once import once
from kiosk.services import cases, forms


@bp.get("/thu-tuc/<slug>")
def before_start(slug: str) -> str:
    """Before you start: what it takes and what comes out."""
    procedure = CATALOGUE.get(slug) or abort(404)
    return render_template("citizen/before_start.html", procedure=procedure)


@bp.post("/thu-tuc/<slug>")
@once
def start(slug: str) -> str:
    """Begin a draft."""
    procedure = CATALOGUE.get(slug) or abort(404)
    case = cases.start(procedure, visit.token(), clock.now())
    return url_of_next(case)


@bp.get("/thu-tuc/<slug>/<step_slug>")
def step(slug: str, step_slug: str) -> str | Response:
    """One question, or the page on which everything is checked. A step not reached yet leads to the next one."""
    case = case_under_way(slug)
    walk = walk_of(case)
    if step_slug == CHECK and walk.complete and not walk.detour(cases.procedure_of(case).detours):
        return check_page(case, walk)
    current = walk.step(step_slug)
    if current is None:
        return redirect(url_of_next(case))
    form = step_form(walk.questions(current), situation(), _filled(case, walk, current), None)
    if all(question.key in (case.visit_answers or {}) for question in walk.questions(current)):
        # Something before it was changed since: what no longer fits says so.
        fits(form, walk, current)
    return step_page(case, walk, current, form)


@bp.post("/thu-tuc/<slug>/<step_slug>")
@once
def answer(slug: str, step_slug: str) -> str | Response | tuple[str, int]:
    """Keep the answers of one step; problems bring the page back with what was typed."""
    case = case_under_way(slug)
    walk = walk_of(case)
    if step_slug == CHECK:
        return _hand_in(case, walk)
    current = walk.step(step_slug)
    if current is None:
        return redirect(url_of_next(case), 303)
    form = step_form(walk.questions(current), situation(), _filled(case, walk, current), _sent(case, walk, current))
    if not form.validate() or not fits(form, walk, current):
        return step_page(case, walk, current, form), 422
    cases.answer(case, kept_answers(case, walk, current, form), clock.now())
    return url_after(case, current, back_to_check=request.args.get("tu") == CHECK)


def _hand_in(case: Case, walk: Journey) -> str | Response:
    if not walk.complete or walk.detour(cases.procedure_of(case).detours):
        return redirect(url_of_next(case), 303)
    keep, witness = request.form.get("keep") == "yes", witness_of(case)
    role = Role.OFFICER if witness else Role.CITIZEN
    cases.hand_in(case, clock.today(), clock.now(), role, keep, officer=witness, witnessed=witness is not None)
    ask_for_slip(case)
    return url_for("citizen.slip")


def _filled(case: Case, walk: Journey, current: Step) -> Mapping[str, str]:
    """What the fields of a step show: the answers kept, and for the request the text that the answers compose."""
    kept = case.visit_answers or {}
    procedure = cases.procedure_of(case)
    if any(question.key == "request" for question in current.questions) and procedure.filing:
        return {**kept, "request": kept.get("request") or forms.composed_request(procedure, walk)}
    return kept


def _sent(case: Case, walk: Journey, current: Step) -> MultiDict[str, str]:
    """What the form sent. Lists of people are changed on pages of their own; here they are what they are."""
    lists = {q.key: (case.visit_answers or {}).get(q.key, NOBODY) for q in walk.questions(current) if q.kind == "rows"}
    fields = request.form.to_dict(flat=False).items()
    sent = {key: values for key, values in fields if key.partition("-")[0] not in lists}
    return MultiDict({**sent, **{key: [value] for key, value in lists.items()}})


def kept_answers(case: Case, walk: Journey, current: Step, form: FlaskForm) -> dict[str, str]:
    """The answers to keep. A request left as it was composed is kept as nothing: it then follows later changes."""
    values = {question.key: form[question.key].data for question in walk.questions(current)}
    if values.get("request") and values["request"] == forms.composed_request(cases.procedure_of(case), walk):
        values["request"] = ""
    return values


def fits(form: FlaskForm, walk: Journey, current: Step) -> bool:
    """Whether the answers go together; a problem stands at the question it belongs to."""
    answers = {**walk.live, **{question.key: form[question.key].data for question in walk.questions(current)}}
    for question in walk.questions(current):
        if isinstance(question, Rows) and (fault := question.faults_of(question.read(answers[question.key]), answers)):
            form[question.key].errors = [fault]
    for check in current.checks:
        if check.key in form and (fault := check.problem(answers, clock.today())):
            form[check.key].errors = [fault]
    return not form.errors
