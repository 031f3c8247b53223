"""Tài khoản cán bộ: add, change, close, unlock, give a new password. For whoever is in charge."""

from flask import abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from kiosk import clock
from kiosk.domain.officers import RANK_NAMES, Duty
from kiosk.models import Officer
from kiosk.routes.officer import bp
from kiosk.routes.officer.gate import duty, officer
from kiosk.services import officers
from kiosk.services.officers import NotAccepted
from kiosk.services.transaction import writing


@bp.get("/can-bo")
@duty(Duty.ACCOUNTS, confirmed=True)
def accounts_page() -> str:
    """Every account, and the form for another."""
    return _page({}, None)


def _page(typed: dict[str, str], problem: NotAccepted | None, about: int | None = None) -> str:
    everybody = officers.everybody()
    return render_template(
        "officer/accounts.html", everybody=everybody, ranks=RANK_NAMES, typed=typed, problem=problem, about=about
    )


@bp.post("/can-bo")
@duty(Duty.ACCOUNTS, confirmed=True)
def add_account() -> str | Response | tuple[str, int]:
    """Thêm cán bộ."""
    typed = {key: request.form.get(key, "") for key in ("account", "full_name", "role", "password")}
    try:
        with writing():
            officers.add(
                typed["account"], typed["full_name"], typed["role"], typed["password"], officer(), clock.now()
            )
    except NotAccepted as problem:
        return _page(typed, problem), 422
    return redirect(url_for("officer.accounts_page"), 303)


@bp.post("/can-bo/<int:number>")
@duty(Duty.ACCOUNTS, confirmed=True)
def change_account(number: int) -> str | Response | tuple[str, int]:
    """Đổi vai trò, đóng, mở lại, mở khóa hoặc cấp lại mật khẩu, as the button says."""
    what = request.form.get("viec", "")
    try:
        with writing():
            account = officers.named(number) or abort(404)
            _change(account, what)
    except NotAccepted as problem:
        return _page(dict(request.form), problem, number), 422
    return redirect(url_for("officer.accounts_page"), 303)


def _change(account: Officer, what: str) -> None:
    by, now = officer(), clock.now()
    if what == "mo-khoa":
        officers.unlock(account, by, now)
    elif what == "cap-lai":
        officers.renew_password(account, request.form.get("password", ""), by, now)
    elif what in ("dong", "mo"):
        officers.change(account, account.role, what == "mo", by, now)
    elif what == "vai-tro":
        officers.change(account, request.form.get("role", ""), account.active, by, now)
    else:
        abort(400)
