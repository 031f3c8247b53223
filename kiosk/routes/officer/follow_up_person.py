"""Một người chưa kích hoạt: what is known, what was tried, what to say on the telephone, and what came of it."""

from collections.abc import Mapping

from flask import abort, current_app, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from kiosk import clock
from kiosk.domain import days, follow_up_plan
from kiosk.domain import follow_up as rules
from kiosk.domain.codes import read_code
from kiosk.domain.officers import Duty
from kiosk.models import FollowUp
from kiosk.routes.officer import bp
from kiosk.routes.officer.gate import duty, officer
from kiosk.routes.officer.prints import print_at_desk
from kiosk.routes.once import once
from kiosk.services import audit, officers
from kiosk.services.follow_up import attempts, invitation, ledger, lists, matching
from kiosk.services.follow_up.people import history, person
from kiosk.services.follow_up.problems import NotTaken
from kiosk.services.transaction import writing

PAPERS = ("A5", "A4")
DONE_THERE = ("hien-so", "lien-he", "dung", "da-kich-hoat", "noi", "tach", "thu-moi")
SIGNS = {
    "mo-duoc": "Mở được VNeID trên điện thoại của chính mình",
    "passcode": "Gõ passcode vào được một mục",
    "the": "Thấy căn cước điện tử, đúng tên",
}


def row_or_404(number: int) -> FollowUp:
    """The row of that number, else 404."""
    return ledger.by_id(number) or abort(404)


def url_of(row: FollowUp, done: str = "") -> str:
    """The page of a row; done says what has just been written."""
    return url_for("officer.follow_up", number=row.id, xong=done or None)


@bp.get("/chua-kich-hoat/<int:number>")
@duty(Duty.FOLLOW_UP)
def follow_up(number: int) -> str:
    """Everything about one person, the telephone masked."""
    row_or_404(number)
    with writing():
        audit.record("follow-up-seen", officer(), clock.now(), f"follow-up:{number}")
    return _page(row_or_404(number))


@bp.get("/chua-kich-hoat/<int:number>/<done>")
@duty(Duty.FOLLOW_UP)
def follow_up_again(number: int, done: str) -> Response:
    """A page that stood under the address of a button was loaded again: the person, without doing it once more."""
    return redirect(url_of(row_or_404(number)), 303) if done in DONE_THERE else abort(404)


@bp.post("/chua-kich-hoat/<int:number>/hien-so")
@duty(Duty.FOLLOW_UP)
def show_phone(number: int) -> str:
    """Hiện số điện thoại: the same page with the whole number, which the log notes."""
    row_or_404(number)
    with writing():
        audit.record("follow-up-phone-seen", officer(), clock.now(), f"follow-up:{number}")
    return _page(row_or_404(number), phone_shown=True)


def _page(
    row: FollowUp,
    typed: Mapping[str, str] | None = None,
    problem: NotTaken | None = None,
    phone_shown: bool = False,
) -> str:
    today = clock.today()
    shown = person(row, today)
    names = {one.id: one.full_name for one in officers.everybody()}
    return render_template(
        "officer/follow_up_person.html",
        row=row,
        person=shown,
        history=history(row, names),
        offer=rules.CAUSES[row.cause].offer if row.cause and row.cause in rules.CAUSES else "",
        proposes_to_stop=not row.stopped and rules.proposes_to_stop([one.outcome for one in row.attempts]),
        candidates=[person(one, today) for one in matching.candidates_for(row)],
        following=lists.next_due(row.id, today),
        ways={key: words for key, words in rules.WAYS.items() if key != "phone" or shown.phone},
        outcomes=rules.OUTCOMES,
        causes=rules.CAUSES,
        stops=rules.STOPS,
        signs=SIGNS,
        papers=PAPERS,
        next_on="",
        typed=typed or {},
        problem=problem,
        phone_shown=phone_shown,
        done=request.args.get("xong", ""),
        open_hours=current_app.config["STATION"].open_lines(),
    )


@bp.get("/chua-kich-hoat/<int:number>/ngay-tiep")
@duty(Duty.FOLLOW_UP)
def propose_day(number: int) -> str:
    """The field with the day that the rule proposes for what is being chosen."""
    row, today = row_or_404(number), clock.today()
    outcome, cause = request.args.get("ket-qua", ""), request.args.get("vi-sao", "")
    planned = attempts.proposed(row, outcome, cause, today) if outcome in rules.OUTCOMES else follow_up_plan.Next()
    return render_template("officer/_follow_up_day.html", next_on=planned.on, outcome=outcome, problem=None, typed={})


@bp.post("/chua-kich-hoat/<int:number>/lien-he")
@duty(Duty.FOLLOW_UP)
@once
def record_attempt(number: int) -> str | tuple[str, int]:
    """Ghi một lần liên hệ."""
    row, typed = row_or_404(number), request.form
    written = typed.get("ngay-tiep", "").strip()
    try:
        on = days.read(written) if written else None
        if written and on is None:
            raise NotTaken("ngay-tiep", "Ngày này không có. Xin gõ như 30/11/2026.")
        asked_not_to = typed.get("khong-lien-he") == "yes"
        # Whoever is left alone needs no day.
        attempt = attempts.Attempt(
            typed.get("cach", ""),
            typed.get("ket-qua", ""),
            typed.get("vi-sao", ""),
            None if asked_not_to and typed.get("ket-qua") != "will-come" else on,
            asked_not_to,
        )
        attempts.record(row, attempt, officer(), clock.now())
    except NotTaken as problem:
        return _page(row, typed, problem), 422
    return url_of(row, "lien-he")


@bp.post("/chua-kich-hoat/<int:number>/dung")
@duty(Duty.FOLLOW_UP)
@once
def stop_or_resume(number: int) -> str | tuple[str, int]:
    """Không liên hệ nữa, or begin again because the citizen wants it."""
    row, why = row_or_404(number), request.form.get("dung", "")
    try:
        if why:
            attempts.stop(row, why, officer(), clock.now())
        else:
            attempts.resume(row, officer(), clock.now())
    except NotTaken as problem:
        return _page(row, request.form, problem), 422
    return url_of(row, "dung" if why else "lai")


@bp.post("/chua-kich-hoat/<int:number>/da-kich-hoat")
@duty(Duty.FOLLOW_UP)
@once
def mark_activated(number: int) -> str | tuple[str, int]:
    """Đã kích hoạt: seen on the citizen's own phone, or told by a newer list. The person leaves the ledger."""
    row, seen = row_or_404(number), request.form.get("thay") == "tren-may"
    try:
        if seen and any(request.form.get(sign) != "yes" for sign in SIGNS):
            raise NotTaken("da-kich-hoat", "Xin nhìn trên máy của người dân và đánh dấu đủ ba điều.")
        attempts.mark_activated(row, seen, officer(), clock.now())
    except NotTaken as problem:
        return _page(row, request.form, problem), 422
    return url_of(row, "da-kich-hoat")


@bp.post("/chua-kich-hoat/<int:number>/noi")
@duty(Duty.FOLLOW_UP)
@once
def join_follow_up(number: int) -> str | tuple[str, int]:
    """Nối phiếu với dòng của danh sách: by the code on the slip, or by a row that was proposed."""
    row, now = row_or_404(number), clock.now()
    try:
        if "ma-phieu" in request.form:
            code = read_code(request.form["ma-phieu"])
            of_case = matching.of_slip(code) if code else None
            if of_case is None:
                raise NotTaken("ma-phieu", "Không có phiếu đang mở nào mang mã này. Xin xem lại mã trên phiếu.")
            joined = matching.join(of_case, row, officer(), now)
        else:
            chosen = request.form.get("dong", "")
            other = ledger.by_id(int(chosen)) if chosen.isascii() and chosen.isdigit() and len(chosen) < 16 else None
            joined = matching.join(row, other or abort(404), officer(), now)
    except NotTaken as problem:
        return _page(row, request.form, problem), 422
    return url_of(joined, "noi")


@bp.post("/chua-kich-hoat/<int:number>/tach")
@duty(Duty.FOLLOW_UP)
@once
def split_follow_up(number: int) -> str | tuple[str, int]:
    """Tách: undo a join that was wrong."""
    row = row_or_404(number)
    try:
        matching.split(row, officer(), clock.today(), clock.now())
    except NotTaken as problem:
        return _page(row, request.form, problem), 422
    return url_of(row, "tach")


@bp.post("/chua-kich-hoat/<int:number>/thu-moi")
@duty(Duty.FOLLOW_UP)
@once
def print_invitation(number: int) -> str:
    """In thư mời for this person, unless they want to be left alone."""
    row, paper = row_or_404(number), request.form.get("kho", "")
    if row.stopped or row.closed:
        abort(409)
    letter = invitation.invitations([person(row, clock.today())], current_app.config["STATION"], clock.now())
    paper = paper if paper in PAPERS else PAPERS[0]
    return print_at_desk(letter, "invitations", f"follow-up:{row.id}", paper, personal=True, back=url_of(row))
