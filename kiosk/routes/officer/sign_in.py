"""Đăng nhập, đăng xuất, and typing the password again."""

from flask import redirect, render_template, request, session, url_for
from werkzeug.wrappers import Response

from kiosk import clock
from kiosk.domain.officers import Duty
from kiosk.routes.addresses import local_path
from kiosk.routes.officer import bp
from kiosk.routes.officer.counters import counter_numbers, read_counter
from kiosk.routes.officer.first_run import is_first_run
from kiosk.routes.officer.gate import COOKIE_KEY, confirm, desk_session, duty, open_to_all
from kiosk.services import audit, desk_sessions, officers
from kiosk.services.transaction import writing
from kiosk.surfaces import DESK


@bp.get("/dang-nhap")
@open_to_all
def sign_in() -> str | Response:
    """The page on which an officer signs in."""
    if desk_session():
        return redirect(url_for("officer.desk"), 303)
    return redirect(url_for("officer.first_run"), 303) if is_first_run() else _page()


def _page(account: str = "", problem: str = "") -> str:
    return render_template(
        "officer/sign_in.html",
        account=account,
        counters=counter_numbers(),
        counter=request.form.get("quay", ""),
        to=request.values.get("toi", ""),
        problem=problem,
        nobody=not officers.exist(),
    )


@bp.post("/dang-nhap")
@open_to_all
def let_in() -> str | Response | tuple[str, int]:
    """Sign in with account and password, at a counter or none."""
    account, client, now = request.form.get("tai-khoan", ""), request.remote_addr or "", clock.now()
    with writing():
        if wait := officers.seconds_to_wait(account, client, now):
            return _page(account, f"Sai nhiều lần liền. Xin chờ {wait} giây rồi thử lại."), 429
        who = officers.signed_in(account, request.form.get("mat-khau", ""), client, now)
        if who:
            session.clear()
            session[COOKIE_KEY] = desk_sessions.begin(who, read_counter(request.form.get("quay", "")), now)
            audit.record("signed-in", who, now, f"officer:{who.id}")
    if who is None:
        return _page(account, "Tên đăng nhập hoặc mật khẩu chưa đúng. Bị khóa thì nhờ chỉ huy mở lại."), 422
    wanted = local_path(request.form.get("toi", ""), otherwise=url_for("officer.desk"))
    return redirect(wanted if wanted.startswith(DESK) else url_for("officer.desk"), 303)


@bp.post("/dang-xuat")
@duty(Duty.OWN_ACCOUNT)
def sign_out() -> Response:
    """Leave the desk; the browser forgets the session."""
    here = desk_session()
    with writing():
        if here:
            audit.record("signed-out", here.officer, clock.now(), f"officer:{here.officer_id}")
        desk_sessions.end(str(session.get(COOKIE_KEY, "")))
    session.clear()
    return redirect(url_for("officer.sign_in"), 303)


@bp.post("/xac-nhan")
@duty(Duty.OWN_ACCOUNT)
def confirm_again() -> Response:
    """The password was asked for before a page was shown: go there."""
    confirm(request.form.get("mat-khau", ""))
    wanted = local_path(request.form.get("toi", ""), otherwise=url_for("officer.desk"))
    return redirect(wanted if wanted.startswith(DESK) else url_for("officer.desk"), 303)
