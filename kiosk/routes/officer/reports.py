"""Báo cáo: make one, look at it, print it, take it as a file, sign it off."""

from flask import Response, abort, current_app, render_template, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from kiosk import clock
from kiosk.domain import periods
from kiosk.domain.figures import BASES
from kiosk.domain.officers import Duty
from kiosk.models import Report
from kiosk.printing import render_values
from kiosk.printing.documents import to_values
from kiosk.routes.officer import bp, periods_here
from kiosk.routes.officer.gate import duty, officer
from kiosk.routes.officer.prints import print_at_desk
from kiosk.routes.once import once
from kiosk.services.figures import report_making, reports
from kiosk.services.figures.report_making import Wanted
from kiosk.services.transaction import writing

PAPER = "A4"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@bp.get("/bao-cao")
@duty(Duty.REPORTS)
def reports_page() -> str:
    """The reports, newest first, and the form for another."""
    return _page("", periods_here.page())


def _page(problem: str, page: int = 1) -> str:
    return render_template(
        "officer/reports.html",
        lines=reports.lines(page),
        wanted={"page": page},
        bases=periods_here.base_words(),
        periods=_offered(),
        sent=request.form,
        problem=problem,
    )


def _offered() -> list[tuple[str, str]]:
    """The periods that a report may be about, for every kind."""
    today, found = clock.today(), []
    for kind, back in (("ngay", 7), ("tuan", 5), ("thang", 6)):
        period = periods.of_kind(kind, today)
        for _ in range(back):
            words = period.in_words
            found.append((period.code, words[0].upper() + words[1:]))
            period = period.previous
    return found


@bp.post("/bao-cao")
@duty(Duty.REPORTS)
@once
def make_report() -> str | tuple[str, int]:
    """Lập báo cáo: its kind follows from the period."""
    period = periods.read(request.form.get("ky", ""))
    kinds = {kind_of_period: kind for kind, kind_of_period in report_making.KINDS.items()}
    if period is None or period.kind not in kinds:
        return _page("Chọn ngày, tuần hoặc tháng của báo cáo."), 422
    if period.first > clock.today():
        return _page("Kỳ này chưa bắt đầu."), 422
    base = request.form.get("so-voi", "")
    wanted = Wanted(
        kinds[period.kind], period, base if base in BASES else "target", request.form.get("niem-yet") == "yes"
    )
    row = reports.make(wanted, current_app.config["STATION"], officer(), clock.now())
    return url_for("officer.report_page", number=row.id)


def _report(number: int) -> Report:
    return reports.find(number) or abort(404)


@bp.get("/bao-cao/<int:number>")
@duty(Duty.REPORTS)
def report_page(number: int) -> str:
    """One report as it was made."""
    return _one(_report(number), "")


def _one(row: Report, problem: str) -> str:
    return render_template(
        "officer/report.html",
        row=row,
        title=reports.title_of(row),
        report=reports.paper_of(row),
        intact=reports.is_intact(row),
        newer=reports.replaced_by(row),
        problem=problem,
    )


@bp.post("/bao-cao/<int:number>/duyet")
@duty(Duty.SIGN_OFF, confirmed=True)
@once
def sign_report(number: int) -> str | tuple[str, int]:
    """Duyệt báo cáo."""
    row = _report(number)
    try:
        reports.sign(row, officer(), clock.now())
    except reports.CannotSign as problem:
        return _one(row, str(problem)), 422
    return url_for("officer.report_page", number=row.id)


@bp.post("/bao-cao/<int:number>/in")
@duty(Duty.REPORTS)
@once
def print_report(number: int) -> str:
    """In báo cáo on A4."""
    row = _report(number)
    back = url_for("officer.report_page", number=row.id)
    return print_at_desk(reports.paper_of(row), "report", f"report:{row.id}", PAPER, back=back)


@bp.get("/bao-cao/<int:number>/tep.pdf")
@duty(Duty.EXPORT, confirmed=True)
def report_pdf(number: int) -> AnyResponse:
    """The file as printed."""
    paper = reports.paper_of(_report(number))
    file = render_values("report", to_values(paper), PAPER)
    return _file(number, file, "pdf", "application/pdf")


@bp.get("/bao-cao/<int:number>/tep.xlsx")
@duty(Duty.EXPORT, confirmed=True)
def report_workbook(number: int) -> AnyResponse:
    """The figures as a workbook."""
    # The library for workbooks takes 0.1 s to load; few officers ever ask for this.
    from kiosk.services.figures import workbook

    return _file(number, workbook.workbook(reports.paper_of(_report(number))), "xlsx", XLSX)


def _file(number: int, content: bytes, form: str, kind: str) -> AnyResponse:
    with writing():
        reports.note_taken(_report(number), form, officer(), clock.now())
    answer = Response(content, content_type=kind)
    answer.headers["Content-Disposition"] = f'attachment; filename="bao-cao-{number}.{form}"'
    return answer
