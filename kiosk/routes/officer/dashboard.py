"""Tổng quan: figures as drawings with their tables, for a period and a base."""

from flask import current_app, render_template
from markupsafe import Markup

from kiosk import clock
from kiosk.charts import Bars, Curve, bars, curve
from kiosk.domain.officers import Duty
from kiosk.routes.officer import bp, periods_here
from kiosk.routes.officer.gate import duty
from kiosk.services.figures.overview import overview


@bp.get("/tong-quan")
@duty(Duty.FIGURES)
def dashboard() -> str:
    """The dashboard."""
    today = clock.today()
    period, base = periods_here.chosen(today), periods_here.base()
    return render_template(
        "officer/dashboard.html",
        period=period,
        base=base,
        bases=periods_here.base_words(),
        offered=periods_here.offered(today, period),
        problem=periods_here.problem(),
        before=periods_here.here("officer.dashboard", period.previous, **{"so-voi": base}),
        after=periods_here.here("officer.dashboard", period.following, **{"so-voi": base}),
        overview=overview(period, base, current_app.config["STATION"].hamlets, today),
    )


def drawn(chart: Bars | Curve) -> Markup:
    """The drawing of a chart; in templates `chart | drawn`."""
    return bars(chart) if isinstance(chart, Bars) else curve(chart)


bp.add_app_template_filter(drawn, "drawn")
