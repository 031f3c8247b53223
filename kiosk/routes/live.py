"""Parts of pages that refresh themselves, each at its own address. Nothing here counts as a sign of life."""

from collections.abc import Iterable

from flask import Blueprint, abort, make_response, render_template, request, url_for
from werkzeug.wrappers import Response

from kiosk.domain.questions import Question, Rows
from kiosk.extensions import htmx
from kiosk.forms.step_form import TYPED, search_field
from kiosk.procedures import CATALOGUE
from kiosk.routes.citizen import my_number
from kiosk.routes.citizen.prints import job_of_visit
from kiosk.routes.citizen.tickets import standing_of
from kiosk.routes.citizen.under_way import situation

bp = Blueprint("live", __name__, url_prefix="/truc-tiep")
# Kinds whose searches may stand in an address: names of places and of relationships, never of people.
SEARCHED = ("commune", "search")


@bp.get("/ban-in/<number>")
def print_status(number: str) -> str | Response:
    """How far a paper has come; the part stops asking when nothing more will happen by itself.

    A page that goes on asking after its visit has ended is sent home.
    """
    job = job_of_visit(number)
    if job:
        return render_template("live/_print_status.html", job=job)
    if not htmx:
        abort(404)
    answer = make_response("")
    answer.headers["HX-Redirect"] = url_for("citizen.home")
    return answer


@bp.get("/so-thu-tu")
def my_number_now() -> str | Response:
    """Where the number of this visit stands; when its business is done, or the visit over, the page goes home."""
    held = my_number.ticket()
    if held:
        return render_template("live/_my_number.html", **standing_of(held))
    if not htmx:
        abort(404)
    answer = make_response("")
    answer.headers["HX-Redirect"] = url_for("citizen.home")
    return answer


@bp.get("/tim/<slug>/<key>")
def matches(slug: str, key: str) -> str:
    """What the words typed so far may mean, for a question of that procedure that is searched; of no visit."""
    procedure = CATALOGUE.get(slug) or abort(404)
    steps = (*procedure.steps, *procedure.return_steps)
    asked = _with_those_of_rows(question for step in steps for question in step.questions)
    question = next((q for q in asked if q.key == key and q.kind in SEARCHED), None) or abort(404)
    typed = request.args.get(key + TYPED, "")
    field = search_field(question, situation(), typed)
    said = next(iter(field.process_errors), "")
    return render_template("live/_matches.html", field=field, words=typed, said=said)


def _with_those_of_rows(questions: Iterable[Question]) -> Iterable[Question]:
    for question in questions:
        yield question
        if isinstance(question, Rows):
            yield from question.questions
