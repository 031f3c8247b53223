"""Lưu lại, làm sau: keep a form with the citizen's consent, and open it again for whoever knows the day of birth."""

from flask import abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from kiosk import clock
from kiosk.domain import privacy
from kiosk.domain.lifecycle import Role
from kiosk.domain.questions import Question, Unacceptable
from kiosk.models import Case
from kiosk.routes.citizen import bp
from kiosk.routes.citizen.slip import ask_for_slip, open_case
from kiosk.routes.citizen.under_way import case_under_way, renew_places, situation, url_of_next
from kiosk.routes.once import once
from kiosk.services import cases, proofs, saved_forms, slip_codes
from kiosk.wording import wait_in_words

SAVE = "luu-lai"


@bp.get(f"/thu-tuc/<slug>/{SAVE}")
def confirm_save(slug: str) -> str | Response:
    """Say what is kept, for how long, and ask for consent."""
    case = case_under_way(slug)
    if not proofs.may_save(case):
        return redirect(url_of_next(case))
    kept_for = privacy.in_words(privacy.FORMS.after)
    return render_template("citizen/save.html", case=case, kept_for=kept_for, back=url_of_next(case))


@bp.post(f"/thu-tuc/<slug>/{SAVE}")
@once
def save(slug: str) -> str | Response:
    """Keep what was answered; the slip with its code comes out."""
    case = case_under_way(slug)
    if not proofs.may_save(case):
        return redirect(url_of_next(case), 303)
    saved_forms.save(case, clock.today(), clock.now())
    ask_for_slip(case)
    return url_for("citizen.slip")


@bp.get("/phieu/xac-nhan")
def prove() -> str | Response:
    """Ask for the one answer that whoever filled the form in knows."""
    case = open_case()
    if not proofs.needs_proof(case):
        return redirect(url_for("citizen.slip"))
    return _page(_proof_question(case), "", "")


@bp.post("/phieu/xac-nhan")
@once
def check_proof() -> str | Response | tuple[str, int]:
    """Show the answers to whoever gave the right one; wrong ones count like wrong codes."""
    case = open_case()
    question = _proof_question(case)
    typed = request.form.get(question.key, "")
    client = request.remote_addr or "?"
    if proofs.is_locked(case, clock.now()):
        return _page(question, typed, "Đã thử sai nhiều lần. Xin đưa phiếu và thẻ căn cước cho cán bộ."), 429
    wait = slip_codes.waiting_seconds(client, clock.now())
    if wait:
        sentence = f"Đã thử sai nhiều lần. Xin chờ {wait_in_words(wait)}, hoặc đưa phiếu cho cán bộ."
        return _page(question, typed, sentence), 429
    try:
        value = question.parse(typed, situation())
    except Unacceptable as problem:
        return _page(question, typed, str(problem)), 422
    if not proofs.unlock(case, value):
        slip_codes.count_wrong(client, clock.now())
        cases.note(case, proofs.WRONG, case.status, Role.CITIZEN, {}, clock.now())
        # The count is a change and must be kept: the answer is an address, not a page.
        return url_for("citizen.wrong_proof")
    cases.go_on(case, clock.now())
    renew_places(case)
    return url_of_next(case)


@bp.get("/phieu/xac-nhan/chua-dung")
def wrong_proof() -> Response | tuple[str, int]:
    """The answer was another one."""
    case = open_case()
    if not proofs.needs_proof(case):
        return redirect(url_for("citizen.slip"))
    return _page(_proof_question(case), "", "Chưa khớp với tờ khai. Xin xem lại, hoặc đưa phiếu cho cán bộ."), 422


def _proof_question(case: Case) -> Question:
    procedure = cases.procedure_of(case)
    found = (q for step in procedure.steps for q in step.questions if q.key == procedure.proof_key)
    return next(found, None) or abort(404)


def _page(question: Question, typed: str, problem: str) -> str:
    return render_template("citizen/prove.html", question=question, typed=typed, problem=problem)
