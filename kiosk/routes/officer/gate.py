"""Cửa vào bàn cán bộ: every address of the desk names a duty; without it, or an officer who may, it is shut."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import TypeVar

from flask import abort, current_app, g, make_response, redirect, render_template, request, session, url_for
from sqlalchemy.exc import OperationalError
from werkzeug.wrappers import Response

from kiosk import clock
from kiosk.domain.officers import RANK_NAMES, Duty, Rank, may
from kiosk.extensions import htmx
from kiosk.models import DeskSession, Officer
from kiosk.routes.officer import bp
from kiosk.routes.officer.menu import menu
from kiosk.services import desk_sessions, officers, print_overview
from kiosk.services.transaction import writing

View = TypeVar("View", bound=Callable[..., object])
COOKIE_KEY = "desk"
CONFIRMED_BY = "xac-nhan-mat-khau"


@dataclass(frozen=True)
class Access:
    """Ai được mở: the duty a view is for (None: open to all), whether the password is asked for again, whether it is
    a part of a page that refreshes itself, which is no sign that somebody works."""

    duty: Duty | None = None
    confirmed: bool = False
    quiet: bool = False


# A view of the desk that does not stand here is shut.
ACCESS: dict[Callable[..., object], Access] = {}


def duty(wanted: Duty, confirmed: bool = False, quiet: bool = False) -> Callable[[View], View]:
    """Say what a view of the desk is for: only officers whose rank may do it reach it."""

    def named(view: View) -> View:
        ACCESS[view] = Access(wanted, confirmed, quiet)
        return view

    return named


def open_to_all(view: View) -> View:
    """Say that a view of the desk needs nobody signed in: signing in itself, and the first run."""
    ACCESS[view] = Access()
    return view


@bp.before_request
def guard() -> Response | None:
    """Let in who may; send the others to sign in, or tell them that it is not theirs."""
    access = _access()
    if access is not None and access.duty is None:
        return None
    here = desk_session()
    if here is None:
        return _to_sign_in()
    if access is None or access.duty is None or not may(here.officer.role, access.duty):
        abort(403)
    if here.officer.must_change and access.duty is not Duty.OWN_ACCOUNT:
        return redirect(url_for("officer.own_account"), 303)
    if access.confirmed and not _confirmed(here):
        problem = g.get("confirm_problem", "")
        return make_response(render_template("officer/confirm.html", fields=_fields(), problem=problem))
    if not access.quiet:
        _touch(here)
    return None


def _access() -> Access | None:
    return ACCESS.get(current_app.view_functions[str(request.endpoint)])


def desk_session() -> DeskSession | None:
    """The desk session of this browser while it lasts, or None."""
    if "desk_session" not in g:
        g.desk_session = desk_sessions.of_token(str(session.get(COOKIE_KEY, "")), clock.now())
    found: DeskSession | None = g.desk_session
    return found


def officer() -> Officer:
    """Who is signed in. Only for views behind the gate."""
    here = desk_session()
    if here is None:
        abort(403)
    return here.officer


def counter() -> int | None:
    """The counter at which this officer sits, None for none."""
    here = desk_session()
    return here.counter if here else None


def _to_sign_in() -> Response:
    access = _access()
    if htmx and access and access.quiet:
        # A part of a page that refreshes itself: the whole page has to go to the sign-in.
        answer = make_response("", 401)
        answer.headers["HX-Redirect"] = url_for("officer.sign_in")
        return answer
    wanted = request.full_path.rstrip("?") if request.method == "GET" else None
    return redirect(url_for("officer.sign_in", toi=wanted), 303)


def _touch(here: DeskSession) -> None:
    if not desk_sessions.needs_touch(here, clock.now()):
        return
    g.pop("desk_session")
    # Reading a page must not fail because something else is being written for long.
    with suppress(OperationalError), writing():
        if again := desk_session():
            again.used_at = clock.now()


def _confirmed(here: DeskSession) -> bool:
    if desk_sessions.is_confirmed(here, request.method == "POST", clock.now()):
        return True
    typed = request.form.get(CONFIRMED_BY) if request.method == "POST" else None
    if typed is None:
        return False
    return confirm(typed)


def confirm(typed: str) -> bool:
    """Note that the officer at the desk has typed the password again; a wrong one is counted and leaves a sentence."""
    who, client = officer(), request.remote_addr or ""
    with writing():
        g.pop("desk_session", None)
        if wait := officers.seconds_to_wait(who.account, client, clock.now()):
            g.confirm_problem = f"Sai nhiều lần. Xin chờ {wait} giây rồi gõ lại."
            return False
        if officers.signed_in(who.account, typed, client, clock.now()) is None:
            g.confirm_problem = "Mật khẩu chưa đúng. Xin gõ lại."
            return False
        here = desk_session()
        if here is not None:
            here.confirmed_at = clock.now()
    return True


def _fields() -> list[tuple[str, str]]:
    """What was sent, to be sent again with the password: nothing that was typed is lost."""
    if request.method != "POST":
        return []
    own = ("csrf_token", CONFIRMED_BY)
    return [(name, value) for name, value in request.form.items(multi=True) if name not in own]


@bp.context_processor
def desk() -> dict[str, object]:
    """What every page of the desk shows."""
    here = desk_session()
    return {
        "officer": here.officer if here else None,
        "counter": here.counter if here else None,
        "rank_name": RANK_NAMES[Rank(here.officer.role)] if here else "",
        "menu": menu(here.officer.role) if here else (),
        "printing": print_overview.state(clock.now()) if here else "",
        "may": (lambda wanted: may(here.officer.role, Duty(wanted))) if here else (lambda wanted: False),
    }
