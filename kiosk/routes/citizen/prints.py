"""Bản in: how far a paper has come, its picture, and what a person answers when the kiosk cannot know."""

from typing import Any

from flask import Response, abort, render_template, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from kiosk import clock
from kiosk.models import PrintJob
from kiosk.printing import render_values
from kiosk.printing.picture import picture
from kiosk.routes import visit
from kiosk.routes.citizen import bp
from kiosk.routes.once import once
from kiosk.services import prints

PICTURE_WIDTH_PX = 700


@bp.get("/ban-in/<number>")
def print_page(number: str) -> str:
    """A paper that was asked for without a case: a leaflet."""
    return render_template("citizen/print.html", job=job_or_404(number))


@bp.get("/ban-in/<number>/hinh.png")
def print_picture(number: str) -> Response:
    """The first page of the paper as a picture, for a station without a printer or a person without paper."""
    job = job_or_404(number)
    if not job.document:
        # A personal paper that has been printed: its values are gone.
        abort(404)
    try:
        pdf = render_values(job.kind, _first_sheet(job.document), job.paper)
    except (ValueError, LookupError):
        # What cannot be laid out, or may not be printed any more, has no picture; the page says so in words.
        abort(404)
    return Response(picture(pdf, PICTURE_WIDTH_PX), mimetype="image/png")


@bp.post("/ban-in/<number>/giay")
@once
def paper_came_out(number: str) -> str | AnyResponse:
    """The citizen says whether the paper came out; without paper it is printed again."""
    job = job_or_404(number)
    if job.status == "unknown" and (job.document or request.form.get("co-giay") == "co"):
        prints.answer_unknown(job, request.form.get("co-giay") == "co", clock.now())
    return _page_of(job)


@bp.post("/ban-in/<number>/in-lai")
@once
def print_again(number: str) -> str | AnyResponse:
    """Try a failed print again."""
    job = job_or_404(number)
    if job.document:
        prints.try_again(job, clock.now())
    return _page_of(job)


def _page_of(job: PrintJob) -> str:
    """The page on which the citizen sees how far this paper has come."""
    if job.kind == prints.TICKET:
        return url_for("citizen.ticket")
    return url_for("citizen.slip") if job.case_id else url_for("citizen.print_page", number=job.id)


def _first_sheet(values: dict[str, Any]) -> dict[str, Any]:
    """Of a bundle only what begins it: the rest is not on the picture and would take seconds."""
    if "forms" not in values:
        return values
    return {**values, "forms": [] if values.get("letter") else values["forms"][:1], "guidance": None}


def job_of_visit(number: str) -> PrintJob | None:
    """The print job of that number if this visit may look at it; a personal one only after the proof."""
    known = number.isascii() and number.isdigit() and len(number) < 12
    job = prints.for_visit(int(number), visit.token()) if known else None
    case = visit.case()
    return None if job and job.personal and (case is None or not case.unlocked) else job


def job_or_404(number: str) -> PrintJob:
    """The print job of that number if this visit may look at it, else 404."""
    return job_of_visit(number) or abort(404)
