"""Bản in ở bàn cán bộ: how far a paper of the desk has come, its picture and its file, and what the officer answers."""

from flask import Response, abort, after_this_request, make_response, render_template, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from kiosk import clock
from kiosk.domain.officers import Duty
from kiosk.extensions import htmx
from kiosk.models import Case, PrintJob
from kiosk.printing import render_values
from kiosk.printing.documents import Document
from kiosk.printing.forms import FormExpired, NoFormInForce, printed_on
from kiosk.printing.picture import picture
from kiosk.routes.addresses import local_path
from kiosk.routes.citizen.slip import wake_printer
from kiosk.routes.officer import bp
from kiosk.routes.officer.gate import duty, officer
from kiosk.routes.once import once
from kiosk.services import desk_prints, prints
from kiosk.services.transaction import writing
from kiosk.surfaces import DESK

PICTURE_WIDTH_PX = 700


def desk_job_url(job: PrintJob, back: str = "") -> str:
    """The page that tells how far a print of the desk has come; back is the address its way back leads to."""
    return url_for("officer.print_job", number=job.id, ve=back or None)


def print_at_desk(
    document: Document,
    kind: str,
    subject: str,
    paper: str = "A4",
    personal: bool = False,
    case: Case | None = None,
    back: str = "",
) -> str:
    """Ask for a print and wake the printer; returns the page to go to, as an @once view does. Inside writing()."""
    after_this_request(wake_printer)
    job = desk_prints.ask(document, kind, subject, paper, officer(), clock.now(), personal, case)
    return desk_job_url(job, back)


@bp.get("/ban-in/<int:number>")
@duty(Duty.CASES)
def print_job(number: int) -> str:
    """How far it has come, its picture, and what can be done."""
    job = job_or_404(number)
    return render_template("officer/print_job.html", **_told(job), name=desk_prints.name_of(job))


def _told(job: PrintJob) -> dict[str, object]:
    return {"job": job, "problem": desk_prints.problem_of(job), "back": _back()}


def _back() -> str:
    wanted = local_path(request.args.get("ve", ""), "")
    return wanted if wanted.startswith(f"{DESK}/") else ""


@bp.get("/truc-tiep/ban-in/<int:number>")
@duty(Duty.CASES, quiet=True)
def print_job_status(number: int) -> str | AnyResponse:
    """The part that tells it, until nothing more will happen by itself: then the whole page is asked for once more."""
    job = job_or_404(number)
    if htmx and job.is_finished:
        answer = make_response("")
        answer.headers["HX-Redirect"] = desk_job_url(job, _back())
        return answer
    return render_template("live/_desk_print.html", **_told(job))


@bp.get("/ban-in/<int:number>/hinh.png")
@duty(Duty.CASES)
def print_job_picture(number: int) -> Response:
    """The first page as a picture, while the values are kept."""
    job = job_or_404(number)
    pdf = _pdf(job)
    _note(job, "paper-seen")
    return Response(picture(pdf, PICTURE_WIDTH_PX), mimetype="image/png")


@bp.get("/ban-in/<int:number>.pdf")
@duty(Duty.CASES)
def print_job_file(number: int) -> Response:
    """The paper as a file, while the values are kept."""
    job = job_or_404(number)
    pdf = _pdf(job)
    _note(job, "paper-taken")
    # The name of a file tells no more than the number of the print.
    return Response(
        pdf, mimetype="application/pdf", headers={"Content-Disposition": f'attachment; filename="ban-in-{job.id}.pdf"'}
    )


def _note(job: PrintJob, action: str) -> None:
    number, who = job.id, officer()
    with writing():
        if again := desk_prints.find(number):
            desk_prints.note_look(again, action, who, clock.now())


def _pdf(job: PrintJob) -> bytes:
    if not job.document:
        # It is on paper, or its officer has gone: the values are forgotten.
        abort(404)
    try:
        return render_values(job.kind, printed_on(job.document, clock.today()), job.paper)
    except FormExpired as problem:
        raise NoFormInForce(str(problem)) from problem
    except (ValueError, LookupError):
        abort(404)


@bp.post("/ban-in/<int:number>/giay")
@duty(Duty.CASES)
@once
def desk_paper_came_out(number: int) -> str:
    """The officer says whether the paper came out; without paper it is printed again."""
    job = job_or_404(number)
    has_paper = request.form.get("co-giay") == "co"
    if job.document or has_paper:
        after_this_request(wake_printer)
        prints.answer_unknown(job, has_paper, clock.now())
    return desk_job_url(job, _back())


@bp.post("/ban-in/<int:number>/in-lai")
@duty(Duty.CASES)
@once
def desk_print_again(number: int) -> str:
    """Try a failed print again."""
    job = job_or_404(number)
    if job.document:
        after_this_request(wake_printer)
        prints.try_again(job, clock.now())
    return desk_job_url(job, _back())


def job_or_404(number: int) -> PrintJob:
    """A print of the desk, else 404."""
    # SQLite's whole numbers end at 2^63.
    return (desk_prints.find(number) if number < 2**63 else None) or abort(404)
