"""Tôi có phiếu hẹn: open a case by the code on its slip. The code travels in the form, never in an address."""

from flask import render_template, request, url_for
from werkzeug.wrappers import Response

from kiosk import clock
from kiosk.forms.step_form import CodeForm
from kiosk.routes import visit
from kiosk.routes.citizen import bp
from kiosk.routes.once import once
from kiosk.services import slip_codes
from kiosk.wording import wait_in_words


@bp.get("/phieu-hen")
def enter_code() -> str:
    """Type or scan the code."""
    return _page(CodeForm(""), "")


@bp.post("/phieu-hen")
@once
def open_slip() -> str | Response | tuple[str, int]:
    """Open the case of the code, unless it is unknown or this machine has guessed too often."""
    form = CodeForm(request.form.get("code", ""))
    client = request.remote_addr or "?"
    wait = slip_codes.waiting_seconds(client, clock.now())
    if wait:
        return _page(form, f"Đã gõ sai nhiều lần. Xin chờ {wait_in_words(wait)}, hoặc đưa phiếu cho cán bộ."), 429
    if form.code is None:
        return _page(form, form.problem), 422
    if slip_codes.open_case(form.code, client, visit.token(), clock.now()) is None:
        # The count of wrong guesses is a change and must be kept: the answer is an address, not a page.
        return url_for("citizen.code_unknown")
    return url_for("citizen.slip")


@bp.get("/phieu-hen/khong-thay")
def code_unknown() -> tuple[str, int]:
    """No case has that code."""
    problem = "Không thấy phiếu này. Xin xem lại mã, hoặc đưa phiếu cho cán bộ."
    return _page(CodeForm(""), problem), 404


def _page(form: CodeForm, problem: str) -> str:
    return render_template("citizen/enter_code.html", typed=form.typed, problem=problem)
