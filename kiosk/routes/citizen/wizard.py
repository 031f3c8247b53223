"""Làm thủ tục từng bước: start, answer, check, hand in. Where the citizen stands is derived, never stored."""

from flask import abort, current_app, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from kiosk import clock
from kiosk.domain.journey import Journey
from kiosk.domain.procedure import Procedure, Step
from kiosk.domain.questions import Situation
from kiosk.forms.step_form import step_form
from kiosk.guides import GUIDES
from kiosk.models import Case
from kiosk.procedures import CATALOGUE
from kiosk.routes import visit
from kiosk.routes.citizen import bp
from kiosk.routes.citizen.slip import ask_for_slip
from kiosk.routes.once import once
from kiosk.services import cases, slips

CHECK = "kiem-tra"


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
    walk = cases.journey(case)
    if step_slug == CHECK and walk.complete:
        return _check_page(case, walk)
    current = walk.step(step_slug)
    if current is None:
        return redirect(url_of_next(case))
    form = step_form(walk.questions(current), situation(), case.visit_answers or {}, None)
    return _step_page(case, walk, current, form)


@bp.post("/thu-tuc/<slug>/<step_slug>")
@once
def answer(slug: str, step_slug: str) -> str | Response | tuple[str, int]:
    """Keep the answers of one step; problems bring the page back with what was typed."""
    case = case_under_way(slug)
    walk = cases.journey(case)
    if step_slug == CHECK:
        return _hand_in(case, walk)
    current = walk.step(step_slug)
    if current is None:
        return redirect(url_of_next(case), 303)
    form = step_form(walk.questions(current), situation(), case.visit_answers or {}, request.form)
    if not form.validate():
        return _step_page(case, walk, current, form), 422
    cases.answer(case, {question.key: form[question.key].data for question in walk.questions(current)}, clock.now())
    return url_after(case, current, back_to_check=request.args.get("tu") == CHECK)


def case_under_way(slug: str) -> Case:
    """The case of that procedure whose steps this visit is answering; else goes to the open slip, or to the start."""
    case = visit.case()
    if case is None:
        beginning = url_for("citizen.before_start", slug=slug) if slug in CATALOGUE else url_for("citizen.home")
        abort(redirect(beginning, 303))
    if case.procedure != slug or case.visit_answers is None:
        abort(redirect(url_for("citizen.slip"), 303))
    return case


def _hand_in(case: Case, walk: Journey) -> str | Response:
    if not walk.complete:
        return redirect(url_of_next(case), 303)
    cases.hand_in(case, clock.today(), clock.now())
    ask_for_slip(case)
    return url_for("citizen.slip")


def situation() -> Situation:
    """What questions may need to know of today and of the station."""
    return Situation(clock.today(), current_app.config["STATION"].hamlets)


def url_of_next(case: Case) -> str:
    """The step to answer next, or the check page when all is answered."""
    upcoming = cases.journey(case).next
    return url_for("citizen.step", slug=case.procedure, step_slug=upcoming.slug if upcoming else CHECK)


def url_after(case: Case, current: Step, back_to_check: bool) -> str:
    """Where an answered step leads: on along the way, or straight back to the check page when it came from there."""
    walk = cases.journey(case)
    if walk.complete and back_to_check:
        return url_for("citizen.step", slug=case.procedure, step_slug=CHECK)
    following = walk.after(current)
    return url_for("citizen.step", slug=case.procedure, step_slug=following.slug if following else CHECK)


def _step_page(case: Case, walk: Journey, current: Step, form: object) -> str:
    before = walk.before(current)
    procedure = cases.procedure_of(case)
    from_check = request.args.get("tu") == CHECK
    return render_template(
        "citizen/step.html",
        procedure=procedure,
        step=current,
        form=form,
        notes=[(note, GUIDES.get(note.guide)) for note in walk.notes(current)],
        place=walk.place(current),
        options={question.key: question.options(situation()) for question in walk.questions(current)},
        from_check=from_check,
        back=_back_url(procedure, case, before.slug if before else ""),
    )


def _check_page(case: Case, walk: Journey) -> str:
    procedure = cases.procedure_of(case)
    return render_template(
        "citizen/check.html",
        procedure=procedure,
        lines=walk.lines(),
        expected=slips.expected(case, clock.today()),
        back=_back_url(procedure, case, walk.reached[-1].slug),
    )


def _back_url(procedure: Procedure, case: Case, step_slug: str) -> str:
    if step_slug:
        return url_for("citizen.step", slug=procedure.slug, step_slug=step_slug)
    if case.status == procedure.lifecycle.first:
        return url_for("citizen.before_start", slug=procedure.slug)
    return url_for("citizen.slip")
