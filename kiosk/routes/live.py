"""Parts of pages that refresh themselves, each at its own address. Nothing here counts as a sign of life."""

from flask import Blueprint, render_template

from kiosk.routes.citizen.prints import job_or_404

bp = Blueprint("live", __name__, url_prefix="/truc-tiep")


@bp.get("/ban-in/<number>")
def print_status(number: str) -> str:
    """How far a paper has come; the part stops asking when nothing more will happen by itself."""
    return render_template("live/_print_status.html", job=job_or_404(number))
