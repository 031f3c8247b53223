"""Parts of pages that refresh themselves, each at its own address. Nothing here counts as a sign of life."""

from flask import Blueprint, abort, make_response, render_template, url_for
from werkzeug.wrappers import Response

from kiosk.extensions import htmx
from kiosk.routes.citizen.prints import job_of_visit

bp = Blueprint("live", __name__, url_prefix="/truc-tiep")


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
