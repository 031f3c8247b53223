"""Lần đầu: the first account of a station, made on the station's own PC while there is none."""

from flask import abort, redirect, render_template, request, session, url_for
from werkzeug.wrappers import Response

from kiosk import clock
from kiosk.domain.officers import Rank
from kiosk.routes.officer import bp
from kiosk.routes.officer.gate import COOKIE_KEY, open_to_all
from kiosk.services import audit, desk_sessions, officers
from kiosk.services.officers import NotAccepted
from kiosk.services.transaction import writing

OWN_MACHINE = ("127.0.0.1", "::1")


def is_first_run() -> bool:
    """Whether somebody at this very machine may make the first account."""
    return request.remote_addr in OWN_MACHINE and not officers.exist()


@bp.get("/lan-dau")
@open_to_all
def first_run() -> str:
    """Ask for the first account: that of the officer in command."""
    if not is_first_run():
        abort(404)
    return render_template("officer/first_run.html", typed={}, problem=None)


@bp.post("/lan-dau")
@open_to_all
def make_first() -> str | Response | tuple[str, int]:
    """Make it and sign in."""
    if not is_first_run():
        abort(404)
    typed = {key: request.form.get(key, "") for key in ("account", "full_name", "password", "again")}
    try:
        if typed["password"] != typed["again"]:
            raise NotAccepted("again", "Hai lần gõ mật khẩu chưa giống nhau.")
        with writing():
            if officers.exist():
                abort(404)
            who = officers.add(
                typed["account"], typed["full_name"], Rank.CHIEF, typed["password"], None, clock.now(), own=True
            )
            session.clear()
            session[COOKIE_KEY] = desk_sessions.begin(who, None, clock.now())
            audit.record("signed-in", who, clock.now(), f"officer:{who.id}")
    except NotAccepted as problem:
        return render_template("officer/first_run.html", typed=typed, problem=problem), 422
    return redirect(url_for("officer.desk"), 303)
