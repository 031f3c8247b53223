"""Nhờ cán bộ: from the screen one is stuck on, one press takes a number that says at the desk where that is."""

import hmac

from flask import redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from kiosk import clock
from kiosk.domain.codes import show_code
from kiosk.keys import seal
from kiosk.procedures import CATALOGUE
from kiosk.routes import visit
from kiosk.routes.addresses import local_path
from kiosk.routes.citizen import bp, my_number, stay
from kiosk.routes.once import once
from kiosk.services.queue import days

# What every address below belongs to; an open case says it better.
KIND_OF_ADDRESS = (("/huong-dan", "vneid"), ("/bi-ket", "vneid"), ("/cu-tru", "residence"), ("/ban-in", "vneid"))


@bp.post("/nho-can-bo")
@once
def ask_officer() -> str:
    """Nhờ cán bộ: one press takes a number that carries the screen, its heading and the minutes spent on it."""
    there, heading = local_path(request.form.get("tu", "")), request.form.get("man-hinh", "")
    if not hmac.compare_digest(request.form.get("dau", "").encode(), screen_seal(there, heading).encode()):
        there, heading = "/", ""
    minutes = stay.minutes_on(there, clock.now())
    if not my_number.take(_kind_of(there), screen=there, symptom=heading, stuck_minutes=minutes):
        return url_for("citizen.call_officer", tu=there)
    return url_for("citizen.ticket", tu=there)


@bp.app_template_global()
def screen_seal(path: str, heading: str) -> str:
    """Shows that this kiosk wrote that heading on that screen: nobody else's words reach the desk."""
    return seal("screen", f"{path}\n{heading}")[:20]


def _kind_of(path: str) -> str:
    """The kind of business a screen belongs to."""
    case = visit.case()
    slug = path.removeprefix("/thu-tuc/").partition("/")[0] if path.startswith("/thu-tuc/") else ""
    slug = case.procedure if case and path.startswith("/phieu") else slug
    if slug in CATALOGUE:
        procedure = CATALOGUE[slug]
        return "residence" if procedure.filing or procedure.is_interview else "vneid"
    return next((kind for prefix, kind in KIND_OF_ADDRESS if path.startswith(prefix)), "other")


@bp.get("/goi-can-bo")
def call_officer() -> str | Response:
    """Gọi cán bộ while no numbers are given: what to do and what to show at the counter."""
    back = local_path(request.args.get("tu", "/"))
    if my_number.found() or days.today(clock.now()):
        return redirect(url_for("citizen.meet_officer", tu=back))
    case = visit.case()
    code = show_code(case.code) if case and case.version else ""
    return render_template("citizen/call_officer.html", code=code, back=back)
