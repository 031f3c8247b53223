"""Nội dung: steps of guides that do not look like the phone any more; hidden and shown again without a programmer."""

from flask import abort, render_template, request, url_for

from kiosk import clock
from kiosk.domain.guide import Guide, Way
from kiosk.domain.officers import Duty
from kiosk.guides import GUIDES
from kiosk.routes.officer import bp
from kiosk.routes.officer.gate import duty, officer
from kiosk.routes.once import once
from kiosk.services import drift
from kiosk.services.drift import NotHidden


@bp.get("/noi-dung")
@duty(Duty.CONTENT)
def content_page() -> str:
    """Which steps are reported most, and how old each guide is."""
    guides = drift.overview(clock.today())
    return render_template("officer/content.html", guides=guides, reported=drift.most_reported(guides))


@bp.get("/noi-dung/<slug>")
@duty(Duty.CONTENT)
def content_of(slug: str) -> str:
    """The steps of one guide, to be hidden or shown."""
    return _page(GUIDES.get(slug) or abort(404))


def _page(guide: Guide, problem: str = "", at: str = "", typed: str = "") -> str:
    shown = next(one for one in drift.overview(clock.today()) if one.guide is guide)
    return render_template(
        "officer/content_guide.html",
        shown=shown,
        ways=[(way, [step for step in shown.steps if step.way is way]) for way in guide.ways],
        problem=problem,
        at=at,
        typed=typed,
        most=drift.MOST_REASON,
    )


@bp.post("/noi-dung/<slug>/<way>/<int:number>/an")
@duty(Duty.CONTENT)
@once
def hide_step(slug: str, way: str, number: int) -> str | tuple[str, int]:
    """Hide a step, with the reason."""
    guide, chosen = _step_or_404(slug, way, number)
    reason = request.form.get("vi-sao", "")
    try:
        drift.hide(guide, chosen, number, reason, officer(), clock.now())
    except NotHidden as problem:
        return _page(guide, str(problem), f"{chosen.slug}-{number}", reason), 422
    return url_for("officer.content_of", slug=slug)


@bp.post("/noi-dung/<slug>/<way>/<int:number>/hien")
@duty(Duty.CONTENT)
@once
def show_step(slug: str, way: str, number: int) -> str:
    """Show a hidden step again."""
    guide, chosen = _step_or_404(slug, way, number)
    drift.show_again(guide, chosen, number, officer(), clock.now())
    return url_for("officer.content_of", slug=slug)


def _step_or_404(slug: str, way_slug: str, number: int) -> tuple[Guide, Way]:
    guide = GUIDES.get(slug) or abort(404)
    way = guide.way(way_slug) or abort(404)
    if not 1 <= number <= len(way.screens):
        abort(404)
    return guide, way
