"""Cán bộ hỗ trợ tại máy: with account and PIN to witness an activation, give more time, or print again."""

from flask import abort, after_this_request, current_app, g, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from kiosk import clock
from kiosk.models import Case, Officer
from kiosk.printing.documents import to_values
from kiosk.routes import visit
from kiosk.routes.addresses import local_path
from kiosk.routes.citizen import assistance, bp
from kiosk.routes.citizen.slip import open_case, wake_printer
from kiosk.routes.once import once
from kiosk.services import assisting, case_papers, officers, prints, proofs
from kiosk.services.transaction import writing
from kiosk.wording import wait_in_words

WITNESSED = "chung-kien"


def desk_is_open() -> bool:
    """Whether this machine serves officers at all."""
    return "officer" in current_app.config["KIOSK"].surfaces


@bp.get("/ho-tro")
def assist() -> str | Response:
    """The small door for officers."""
    if not desk_is_open():
        abort(404)
    back = local_path(request.args.get("tu", "/"))
    return redirect(back) if assistance.of_visit() else _page(back)


def _page(back: str, account: str = "", problem: str = "") -> str:
    return render_template("citizen/assist.html", back=back, account=account, problem=problem)


@bp.post("/ho-tro")
def begin_assist() -> Response | tuple[str, int]:
    """Begin; a wrong PIN is counted and kept though nothing else changes."""
    if not desk_is_open():
        abort(404)
    account, back = request.form.get("tai-khoan", ""), local_path(request.form.get("tu", "/"))
    client, now = request.remote_addr or "", clock.now()
    with writing():
        visit.forget_case()
        if wait := officers.seconds_to_wait(account, client, now):
            return _page(back, account, f"Sai nhiều lần liền. Xin chờ {wait_in_words(wait)} rồi thử lại."), 429
        begun = assisting.begin(account, request.form.get("ma-pin", ""), client, visit.case(), now)
    if begun is None:
        return _page(back, account, "Tài khoản hoặc mã PIN chưa đúng. Chưa có PIN thì đặt ở bàn cán bộ."), 422
    assistance.begin(begun)
    return redirect(back, 303)


@bp.post("/ho-tro/ket-thuc")
@once
def end_assist() -> str:
    """Kết thúc hỗ trợ: the citizen goes on alone."""
    assisting.end(assistance.token(), "pressed", visit.case(), clock.now())
    assistance.forget()
    return local_path(request.form.get("tu", "/"))


@bp.post("/ho-tro/them")
@once
def assist_longer() -> str:
    """The officer is still there."""
    _officer_acts()
    return local_path(request.form.get("tu", "/"))


@bp.get("/ho-tro/con")
def assist_status() -> str:
    """The band refreshes itself. While an officer has given more time, it is the visit's sign of life too."""
    return render_template("components/_assist.html", here=local_path(request.args.get("tu", "/")))


@bp.post("/ho-tro/in-lai")
@once
def print_for_officer() -> str:
    """In lại: the paper of the open case once more, marked; only while an officer assists."""
    case, now = open_case(), clock.now()
    if proofs.needs_proof(case):
        abort(redirect(url_for("citizen.prove"), 303))
    officer = _officer_acts()
    if officer and case_papers.may_print(case, clock.today()):
        paper, subject = case_papers.again(case, current_app.config["STATION"], officer, now)
        values = to_values(paper.document)
        prints.request(
            subject, paper.kind, case.version, values, paper.size, case.id, None, now, personal=paper.personal
        )
        after_this_request(wake_printer)
    return url_for("citizen.slip")


def _officer_acts() -> Officer | None:
    """Whoever assists now, noted as there; None when it is over."""
    g.pop("assist_session", None)
    held = assistance.of_visit()
    return assisting.act(held, clock.now()) if held else None


def witness_of(case: Case) -> Officer | None:
    """The officer who says on the check page to have seen the finish line; None without one."""
    g.pop("assist_session", None)
    held = assistance.of_visit()
    if held is None or request.form.get(WITNESSED) != "yes" or not assisting.may_witness(case, clock.today()):
        return None
    return assisting.note_witness(case, held, clock.now())
