"""Máy in: what has not come out, tried again or answered for by whoever stands beside the printer."""

from flask import abort, after_this_request, render_template, request, url_for

from kiosk import clock
from kiosk.domain.officers import Duty
from kiosk.routes.citizen.slip import wake_printer
from kiosk.routes.officer import bp
from kiosk.routes.officer.gate import duty
from kiosk.routes.once import once
from kiosk.services import print_overview, prints


@bp.get("/may-in")
@duty(Duty.MACHINE)
def printers() -> str:
    """The papers of the last day that are not out."""
    return render_template("officer/printers.html", **_told())


@bp.get("/truc-tiep/may-in")
@duty(Duty.MACHINE, quiet=True)
def printers_now() -> str:
    """The list, refreshing itself."""
    return render_template("live/_printers.html", **_told())


def _told() -> dict[str, object]:
    now = clock.now()
    return {"papers": print_overview.not_out(now), "state": print_overview.state(now), "most": print_overview.MOST}


@bp.get("/truc-tiep/tinh-trang")
@duty(Duty.OWN_ACCOUNT, quiet=True)
def machine_state() -> str:
    """The line at the top of every page: is the printer well?"""
    return render_template("live/_machine.html", printing=print_overview.state(clock.now()))


@bp.post("/may-in/<int:number>")
@duty(Duty.MACHINE)
@once
def see_to_print(number: int) -> str:
    """Try a failed print again, or say whether a doubtful one came out."""
    job = (prints.by_id(number) if number < 2**63 else None) or abort(404)
    after_this_request(wake_printer)
    said = request.form.get("viec", "")
    if said == "thu-lai" and job.document:
        prints.try_again(job, clock.now())
    elif said == "da-ra" or (said == "chua-ra" and job.document):
        prints.answer_unknown(job, said == "da-ra", clock.now())
    return url_for("officer.printers")
