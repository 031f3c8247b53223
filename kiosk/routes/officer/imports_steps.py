"""Các bước của lần nhập: columns, dry run, write, stop, give up, take back; and the faulty rows as a file."""

from flask import Response as FlaskResponse
from flask import abort, after_this_request, current_app, make_response, request, url_for
from werkzeug.wrappers import Response

from kiosk import clock
from kiosk.domain import days
from kiosk.domain.officers import Duty
from kiosk.routes.officer import bp
from kiosk.routes.officer.gate import duty, officer
from kiosk.routes.officer.imports import import_of, mapping_page
from kiosk.routes.officer.imports_file import imports_page
from kiosk.routes.once import once
from kiosk.services import audit
from kiosk.services.imports import stages, storing
from kiosk.services.imports.stages import NotNow, Status
from kiosk.services.transaction import writing

# The words in the address, and the steps of kiosk.services.imports.stages they stand for.
STEPS = {
    "ghep-lai": "map-again",
    "ghi": "apply",
    "dung": "stop",
    "giu": "keep",
    "bo": "drop",
    "hoan-tac": "undo",
}
WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def wake_importer(response: Response) -> Response:
    """Tell the import worker that there is something to do; it would look by itself a little later."""
    worker = current_app.extensions.get("import_worker")
    if worker:
        worker.wake()
    return response


@bp.post("/nhap-danh-sach/<int:number>/cot")
@duty(Duty.IMPORT)
@once
def choose_columns(number: int) -> str | tuple[str, int]:
    """Keep what each column is; “Xem lại” shows the first people again, “Chạy thử” goes through all of them."""
    one = import_of(number)
    if one.status != Status.MAPPING:
        return url_for("officer.import_page", number=number)
    chosen = {key.removeprefix("cot-"): value for key, value in request.form.items() if key.startswith("cot-")}
    first_day = days.read(request.form.get("tu-ngay", ""))
    storing.choose_columns(one, chosen, "them-so-0" in request.form, first_day or clock.today(), clock.now())
    problem = storing.fault_of(one.mapping)
    if not problem and (first_day is None or not -400 < (first_day - clock.today()).days < 400):
        problem = "Ngày bắt đầu hỏi phải ghi ngày, tháng, năm, không quá một năm. Ví dụ: 23/11/2026."
    if problem:
        return mapping_page(one, problem), 422
    if request.form.get("viec") == "chay-thu":
        stages.step(one, "check", officer(), clock.now())
        after_this_request(wake_importer)
    return url_for("officer.import_page", number=number)


@bp.post("/nhap-danh-sach/<int:number>/<what>")
@duty(Duty.IMPORT)
@once
def step_import(number: int, what: str) -> str | tuple[str, int]:
    """Let a step begin; its work is done beside the pages."""
    one = import_of(number)
    name = STEPS.get(what) or abort(404)
    try:
        stages.step(one, name, officer(), clock.now())
    except NotNow as problem:
        return imports_page(str(problem)), 422
    after_this_request(wake_importer)
    if name == "drop":
        return url_for("officer.imports")
    return url_for("officer.import_page", number=number)


@bp.get("/nhap-danh-sach/<int:number>/can-sua.xlsx")
@duty(Duty.EXPORT, confirmed=True)
def faulty_rows(number: int) -> FlaskResponse:
    """The faulty rows as a workbook, to be mended and imported again."""
    # The library for workbooks takes 0.1 s to load; few officers ever ask for this.
    from kiosk.services.imports import mending

    one = import_of(number)
    if one.status != Status.CHECKED:
        abort(404)
    with writing():
        rows = one.counts.get(stages.FAULT, 0)
        audit.record("import-faults-exported", officer(), clock.now(), f"import:{one.id}", rows=rows)
    answer = make_response(mending.workbook(one))
    answer.headers["Content-Type"] = WORKBOOK
    answer.headers["Content-Disposition"] = f'attachment; filename="can-sua-{one.id}.xlsx"'
    return answer
