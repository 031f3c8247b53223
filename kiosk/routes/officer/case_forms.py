"""Biểu mẫu để ký từ một hồ sơ: CT04, CT06, CT08 filled in and CT07 blank. What is typed is printed, never kept."""

from flask import abort, current_app, render_template, request, url_for
from flask.typing import ResponseReturnValue
from werkzeug.wrappers import Response

from kiosk import clock
from kiosk.domain.officers import Duty
from kiosk.models import Case
from kiosk.printing import render
from kiosk.printing.forms import NoFormInForce
from kiosk.printing.officer_documents import WAYS
from kiosk.printing.picture import picture
from kiosk.routes.officer import bp
from kiosk.routes.officer.form_previews import Previews
from kiosk.routes.officer.gate import duty, officer
from kiosk.routes.officer.prints import print_at_desk
from kiosk.routes.once import once
from kiosk.services import (
    audit,
    case_desk,
    desk_prints,
    guidance,
    officer_form_fields,
    officer_forms,
    officer_papers,
)
from kiosk.services import cases as case_service
from kiosk.services.officer_forms import Typed
from kiosk.services.transaction import writing

PAPER = "A4"
PICTURE_WIDTH_PX = 700
FEE = "Lệ phí"
previews = Previews()


def offered(case: Case) -> list[tuple[str, str]]:
    """(address, words) of the forms that can be made from this case now, for its page."""
    return [
        (url_for("officer.case_form", code=case.code, form=form), desk_prints.NAMES[form])
        for form in officer_forms.offered(case)
    ]


def _case(code: str, form: str) -> Case:
    case = case_desk.by_code(code) or abort(404)
    if form not in officer_form_fields.FIELDS or not officer_forms.may_be_made(case):
        abort(404)
    return case


@bp.get("/ho-so/<code>/giay/<form>")
@duty(Duty.CASES)
def case_form(code: str, form: str) -> str | tuple[str, int]:
    """The fields of the form with what the case knows."""
    case, now = _case(code, form), clock.now()
    values = officer_forms.known_values(case, form, current_app.config["STATION"], now)
    number = case.id
    with writing():
        audit.record("form-opened", officer(), now, f"case:{number}", form=form)
    case = _case(code, form)
    rows = officer_papers.rows_for(case, now.date()) if form == "ct04" else ()
    typed = Typed(values, (), officer_forms.way_of_answer(case), officer_forms.ground_of_refusal(case))
    return _page(case, form, typed, rows, {})


@bp.post("/ho-so/<code>/giay/<form>")
@duty(Duty.CASES)
def make_case_form(code: str, form: str) -> ResponseReturnValue:
    """Show it as a picture, or print it, as the button says."""
    return _print(code=code, form=form) if request.form.get("viec") == "in" else _preview(code, form)


def _preview(code: str, form: str) -> str | tuple[str, int]:
    case, now = _case(code, form), clock.now()
    typed, rows, problems = _read(form)
    if problems:
        return _page(case, form, typed, rows, problems)
    try:
        document = officer_forms.document(form, case, typed, current_app.config["STATION"], now.date())
        pdf = render(document, PAPER)
    except NoFormInForce:
        return _page(case, form, typed, rows, {}, expired=True)
    name = previews.keep(officer().id, picture(pdf, PICTURE_WIDTH_PX), now)
    return _page(case, form, typed, rows, {}, preview=name)


@once
def _print(code: str, form: str) -> str | tuple[str, int]:
    """One print for one press; the values go into it and are emptied as soon as it is on paper."""
    case, now = _case(code, form), clock.now()
    typed, rows, problems = _read(form)
    if problems:
        return _page(case, form, typed, rows, problems)
    try:
        document = officer_forms.document(form, case, typed, current_app.config["STATION"], now.date())
    except NoFormInForce:
        return _page(case, form, typed, rows, {}, expired=True)
    back = url_for("officer.case_page", code=case.code)
    return print_at_desk(document, form, f"case:{case.id}", PAPER, form != "ct07", case, back)


def _read(form: str) -> tuple[Typed, tuple[officer_papers.Row, ...], dict[str, str]]:
    values, problems = officer_form_fields.read(form, request.form)
    rows = officer_papers.read_rows(request.form)
    ways = tuple(key for key, _ in WAYS if key in request.form.getlist("way"))
    return Typed(values, officer_papers.handed_in(rows), ways, tuple(request.form.getlist("ground"))), rows, problems


def _page(
    case: Case,
    form: str,
    typed: Typed,
    rows: tuple[officer_papers.Row, ...],
    problems: dict[str, str],
    preview: str = "",
    expired: bool = False,
) -> tuple[str, int]:
    today = clock.today()
    page = render_template(
        "officer/case_form.html",
        case=case,
        form=form,
        name=desk_prints.NAMES[form],
        fields=officer_form_fields.FIELDS[form],
        typed=typed,
        rows=rows,
        shapes=officer_papers.SHAPES,
        ways=WAYS if form == "ct04" else (),
        grounds=officer_forms.grounds_for(case, today) if form == "ct06" else (),
        fee=_fee(case) if form == "ct04" else (),
        problems=problems,
        preview=preview,
        expired=expired,
    )
    return page, 422 if problems or expired else 200


def _fee(case: Case) -> tuple[str, ...]:
    """What the law asks, in words: the form itself has no line for it."""
    filing, today = case_service.procedure_of(case).filing, clock.today()
    if filing is None:
        return ()
    walk = case_service.journey(case, today)
    found = guidance.sections(filing, (), walk.known if walk.complete else case.answers, today, walk.complete)
    return next((section.lines for section in found if section.heading == FEE), ())


@bp.get("/ho-so/<code>/giay/<form>/<name>.png")
@duty(Duty.CASES)
def case_form_picture(code: str, form: str, name: str) -> Response:
    """The first page as it would be printed, for whoever filled it in."""
    shown = previews.shown_to(officer().id, name, clock.now()) or abort(404)
    return Response(shown, mimetype="image/png")
