"""Số liệu: figures entered by hand, per period and hamlet, each with source and day; and who entered what before."""

from collections.abc import Mapping
from dataclasses import replace

from flask import current_app, render_template, request, url_for

from kiosk import clock
from kiosk.domain import periods
from kiosk.domain.figures import COLUMNS, WHOLE_COMMUNE, hints
from kiosk.domain.numbers import count
from kiosk.domain.officers import Duty
from kiosk.domain.periods import Period
from kiosk.domain.shares import Stated
from kiosk.forms import figures_grid
from kiosk.forms.figures_grid import GridRow, Place
from kiosk.routes.officer import bp, periods_here
from kiosk.routes.officer.gate import duty, officer
from kiosk.routes.once import once
from kiosk.services.figures import entered
from kiosk.services.figures.entered import Typed


@bp.get("/so-lieu")
@duty(Duty.FIGURES)
def figures_page() -> str:
    """The grid of one period."""
    return _page(periods_here.chosen(clock.today()), {}, {})


@bp.post("/so-lieu/ghi")
@duty(Duty.FIGURES)
@once
def enter_figures() -> str | tuple[str, int]:
    """Ghi số liệu: each changed cell is a new row with the source and day above the grid."""
    today = clock.today()
    period = periods.read(request.form.get("ky", "")) or periods.of_kind("thang", today)
    hamlets = current_app.config["STATION"].hamlets
    sent = figures_grid.read(request.form, figures_grid.rows_of(entered.newest(period), hamlets), today)
    if sent.problems or sent.as_of is None:
        return _page(period, request.form, sent.problems), 422
    kept = entered.record(sent.changed, Typed(period, sent.source, sent.as_of), officer(), clock.now())
    return url_for("officer.figures_page", ky=period.code, xong=kept)


def _page(period: Period, sent: Mapping[str, str], problems: Mapping[str, str]) -> str:
    today, hamlets = clock.today(), current_app.config["STATION"].hamlets
    known = entered.newest(period)
    rows = [hamlet for _, hamlet in figures_grid.sent_rows(sent)] if sent else figures_grid.rows_of(known, hamlets)
    before = entered.latest_within(period.previous)
    grid = [_with_hints(row, known, before) for row in figures_grid.grid(rows, known, sent, problems)]
    done = request.args.get("xong", "")
    return render_template(
        "officer/figures.html",
        period=period,
        offered=periods_here.offered(today, period),
        period_problem=periods_here.problem(),
        before=periods_here.here("officer.figures_page", period.previous),
        after=periods_here.here("officer.figures_page", period.following),
        columns=COLUMNS,
        grid=grid,
        sums=_sums(known, hamlets),
        sent=sent,
        problems=problems,
        done=done if done.isascii() and done.isdigit() and len(done) < 6 else "",
        source=_last_source(known),
    )


def _with_hints(row: GridRow, known: Mapping[Place, Stated], before: Mapping[Place, Stated]) -> GridRow:
    return replace(row, hints=tuple(hints(_of(row.hamlet, known), _of(row.hamlet, before))))


def _of(hamlet: str, known: Mapping[Place, Stated]) -> dict[str, int]:
    return {column: stated.value for (column, where), stated in known.items() if where == hamlet}


def _sums(known: Mapping[Place, Stated], hamlets: tuple[str, ...]) -> list[str]:
    """Where the commune's figure is not the sum of its hamlets."""
    found = []
    for key, column in COLUMNS.items():
        whole = known.get((key, WHOLE_COMMUNE))
        parts = [known[key, hamlet].value for hamlet in hamlets if (key, hamlet) in known]
        if whole and parts and len(parts) == len(hamlets) and sum(parts) != whole.value:
            found.append(f"{column.short}: toàn xã {count(whole.value)}, cộng các thôn {count(sum(parts))}.")
    return found


def _last_source(known: Mapping[Place, Stated]) -> str:
    """The source entered last for this period: most often the next one too."""
    return max(known.values(), key=lambda stated: stated.as_of).source if known else ""


@bp.get("/so-lieu/lich-su")
@duty(Duty.FIGURES)
def figures_history() -> str:
    """Lịch sử nhập: every row of a period, corrections too."""
    period = periods_here.chosen(clock.today())
    page = periods_here.page()
    return render_template(
        "officer/figures_history.html", period=period, lines=entered.history(period, page), wanted={"page": page}
    )
