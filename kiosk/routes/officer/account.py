"""Tài khoản của tôi: one's own password, PIN and counter; and the page the desk opens with."""

from flask import redirect, render_template, request, session, url_for
from werkzeug.wrappers import Response

from kiosk import clock
from kiosk.domain.officers import Duty, may
from kiosk.routes.officer import bp
from kiosk.routes.officer.counters import counter_numbers, read_counter
from kiosk.routes.officer.gate import COOKIE_KEY, desk_session, duty, officer
from kiosk.routes.officer.menu import ITEMS
from kiosk.services import officers
from kiosk.services.officers import NotAccepted
from kiosk.services.transaction import writing


@bp.get("/")
@duty(Duty.OWN_ACCOUNT)
def desk() -> Response:
    """The first page that this officer may open."""
    first = next((item.url for item in ITEMS if may(officer().role, item.duty)), url_for("officer.own_account"))
    return redirect(first, 303)


@bp.get("/tai-khoan")
@duty(Duty.OWN_ACCOUNT)
def own_account() -> str:
    """One's own account."""
    return _page(None, request.args.get("xong", ""))


def _page(problem: NotAccepted | None, done: str = "") -> str:
    return render_template("officer/account.html", problem=problem, done=done, counters=counter_numbers())


@bp.post("/tai-khoan/mat-khau")
@duty(Duty.OWN_ACCOUNT)
def change_password() -> str | Response | tuple[str, int]:
    """Đổi mật khẩu."""
    new = request.form.get("password", "")
    try:
        if new != request.form.get("again", ""):
            raise NotAccepted("again", "Hai lần gõ mật khẩu mới chưa giống nhau.")
        with writing():
            token = str(session.get(COOKIE_KEY, ""))
            officers.change_password(officer(), request.form.get("old", ""), new, token, clock.now())
    except NotAccepted as problem:
        return _page(problem), 422
    return redirect(url_for("officer.own_account", xong="mat-khau"), 303)


@bp.post("/tai-khoan/ma-pin")
@duty(Duty.OWN_ACCOUNT)
def set_pin() -> str | Response | tuple[str, int]:
    """Đặt mã PIN."""
    try:
        with writing():
            officers.set_pin(officer(), request.form.get("old_for_pin", ""), request.form.get("pin", ""), clock.now())
    except NotAccepted as problem:
        return _page(problem), 422
    return redirect(url_for("officer.own_account", xong="ma-pin"), 303)


@bp.post("/tai-khoan/quay")
@duty(Duty.OWN_ACCOUNT)
def change_counter() -> Response:
    """Sit down at another counter."""
    with writing():
        here = desk_session()
        if here:
            here.counter = read_counter(request.form.get("quay", ""))
    return redirect(url_for("officer.own_account", xong="quay"), 303)
