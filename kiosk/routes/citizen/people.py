"""Danh sách người cùng thay đổi: add, change and remove somebody on a list, one person a page."""

from flask import abort, redirect, render_template, request, url_for
from flask_wtf import FlaskForm
from werkzeug.wrappers import Response

from kiosk import clock
from kiosk.domain.journey import Journey
from kiosk.domain.procedure import Step
from kiosk.domain.questions import Rows
from kiosk.domain.questions.rows import Row
from kiosk.forms.step_form import step_form
from kiosk.models import Case
from kiosk.routes.citizen import bp
from kiosk.routes.citizen.under_way import case_under_way, situation, url_of_next, walk_of
from kiosk.routes.once import once
from kiosk.services import cases


@bp.get("/thu-tuc/<slug>/<step_slug>/nguoi/<number>")
def person(slug: str, step_slug: str, number: str) -> str | Response:
    """The questions about one person; the number after the last one adds somebody."""
    case, _, step, rows = _list(slug, step_slug)
    people = _people(case, rows)
    place = _place(number, people, rows)
    form = step_form(rows.questions, situation(), people[place - 1] if place <= len(people) else {}, None)
    return _page(case, step, rows, place, len(people), form)


@bp.post("/thu-tuc/<slug>/<step_slug>/nguoi/<number>")
@once
def keep_person(slug: str, step_slug: str, number: str) -> str | Response | tuple[str, int]:
    """Keep one person of the list."""
    case, walk, step, rows = _list(slug, step_slug)
    people = _people(case, rows)
    place = _place(number, people, rows)
    form = step_form(rows.questions, situation(), {}, request.form)
    if not form.validate():
        return _page(case, step, rows, place, len(people), form), 422
    row = {question.key: form[question.key].data for question in rows.questions}
    changed = [*people[: place - 1], row, *people[place:]]
    fault = rows.faults_of(changed, walk.live)
    if fault:
        form[rows.questions[0].key].errors = [fault]
        return _page(case, step, rows, place, len(people), form), 422
    cases.answer(case, {rows.key: rows.write(changed)}, clock.now())
    return _url(case, step)


@bp.post("/thu-tuc/<slug>/<step_slug>/nguoi/<number>/bo")
@once
def remove_person(slug: str, step_slug: str, number: str) -> str | Response:
    """Take one person off the list."""
    case, _, step, rows = _list(slug, step_slug)
    people = _people(case, rows)
    place = _place(number, people, rows)
    cases.answer(case, {rows.key: rows.write([*people[: place - 1], *people[place:]])}, clock.now())
    return _url(case, step)


def _list(slug: str, step_slug: str) -> tuple[Case, Journey, Step, Rows]:
    """The list that this step asks for; goes to where the visit stands when it does not stand there."""
    case = case_under_way(slug)
    walk = walk_of(case)
    step = walk.step(step_slug)
    rows = next((q for q in walk.questions(step) if isinstance(q, Rows)), None) if step else None
    if step is None or rows is None:
        abort(redirect(url_of_next(case), 303))
    return case, walk, step, rows


def _people(case: Case, rows: Rows) -> list[Row]:
    return rows.read((case.visit_answers or {}).get(rows.key, ""))


def _place(number: str, people: list[Row], rows: Rows) -> int:
    """The place on the list, counted from 1, or the one after the last; 404 for any other."""
    # Looked up as text: a million digits are no number to convert.
    places = {str(place): place for place in range(1, min(len(people) + 1, rows.most) + 1)}
    return places.get(number) or abort(404)


def _page(case: Case, step: Step, rows: Rows, place: int, count: int, form: FlaskForm) -> str:
    return render_template(
        "citizen/person.html",
        case=case,
        step=step,
        rows=rows,
        place=place,
        is_new=place > count,
        form=form,
        back=_url(case, step),
    )


def _url(case: Case, step: Step) -> str:
    return url_for("citizen.step", slug=case.procedure, step_slug=step.slug)
