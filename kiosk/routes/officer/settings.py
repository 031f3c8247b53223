"""Cài đặt: what the station may change about itself without touching a file; each change has its day and its author."""

from collections.abc import Mapping
from typing import Any

from flask import abort, after_this_request, current_app, render_template, request, url_for
from werkzeug.datastructures import MultiDict

from kiosk import clock
from kiosk.domain import days
from kiosk.domain.officers import Duty
from kiosk.forms.settings_form import BY_SLUG, GROUPS, Group, at_the_desk
from kiosk.forms.settings_texts import row_count
from kiosk.routes.officer import bp
from kiosk.routes.officer.gate import duty, officer
from kiosk.routes.once import once
from kiosk.services import station_settings
from kiosk.services.settings_in_words import LABELS, in_short
from kiosk.services.station_settings import RELEASE_FORMS, Refused
from kiosk.services.work_calendar import national_calendar
from kiosk.station_now import file_facts, refresh_after

MOST_HOLIDAYS = 12


@bp.get("/cai-dat")
@duty(Duty.SETTINGS, confirmed=True)
def settings_page() -> str:
    """Every setting as it is today, and what was changed last."""
    facts = _facts()
    words = {name: in_short(name, facts.get(name)) for name in LABELS}
    hours = current_app.config["STATION"].opening_lines()
    words["opening_hours"] = "; ".join(f"{days_of_week}: {spans}" for days_of_week, spans in hours)
    shown = [(group, [(LABELS[name], words[name]) for name in group.names]) for group in GROUPS]
    changes = station_settings.changes(file_facts(), clock.today())
    _, left_out = station_settings.facts(file_facts(), clock.today())
    return render_template(
        "officer/settings.html", shown=shown, changes=changes, labels=LABELS, left_out=left_out, restart=_restart(facts)
    )


def _facts() -> dict[str, Any]:
    today = clock.today()
    facts, _ = station_settings.facts(file_facts(), today)
    return facts | {RELEASE_FORMS: station_settings.value(RELEASE_FORMS, today, [])}


def _restart(facts: Mapping[str, Any]) -> bool:
    """Whether printing was changed since the kiosk was started."""
    running = current_app.config["STATION"].printing
    return any(getattr(running, key) != text for key, text in facts.get("printing", {}).items())


@bp.get("/cai-dat/<slug>")
@duty(Duty.SETTINGS, confirmed=True)
def settings_group(slug: str) -> str:
    """One group of settings, to be changed."""
    group = BY_SLUG.get(slug) or abort(404)
    return _page(group, group.typed(_facts()), {}, "" if not group.dated else days.short(clock.today()))


def _page(group: Group, typed: Mapping[str, str], problems: Mapping[str, str], day: str) -> str:
    changes = station_settings.changes(file_facts(), clock.today(), group.names, 20)
    return render_template(
        "officer/settings_group.html",
        group=group,
        typed=typed,
        problems=problems,
        day=day,
        changes=changes,
        labels=LABELS,
        rows={field: range(1, row_count(typed, field) + 1) for field in ("on", "off")},
        holidays=_holidays() if group.slug == "ngay-nghi" else (),
        done=request.args.get("xong", ""),
    )


def _holidays() -> list[tuple[Any, str]]:
    coming = ((day, name) for day, name in sorted(national_calendar().days_off.items()) if day >= clock.today())
    return [one for one, _ in zip(coming, range(MOST_HOLIDAYS), strict=False)]


@bp.post("/cai-dat/<slug>")
@duty(Duty.SETTINGS, confirmed=True)
@once
def change_settings(slug: str) -> str | tuple[str, int]:
    """Keep what was typed for a group, from a day on."""
    group = BY_SLUG.get(slug) or abort(404)
    day = request.form.get("tu-ngay", "")
    valid_from = days.read(day) if group.dated else clock.today()
    if valid_from is None:
        problems = {"tu-ngay": "Xin viết ngày như 23/11/2026."}
        return _page(group, request.form, problems, day), 422
    try:
        changed = station_settings.change(file_facts(), _touched(group), valid_from, officer(), clock.now())
    except Refused as refused:
        return _page(group, request.form, _problems(group, refused), day), 422
    after_this_request(refresh_after)
    return url_for("officer.settings_group", slug=slug, xong="luu" if changed else "khong-doi")


def _touched(group: Group) -> dict[str, Any]:
    """The values that differ from those the form shows: what was left alone says nothing about a later day."""
    shown = group.values(MultiDict(group.typed(_facts())))
    return {name: new for name, new in group.values(request.form).items() if new != shown.get(name)}


def _problems(group: Group, refused: Refused) -> dict[str, str]:
    problems: dict[str, str] = {}
    for sentence in refused.sentences:
        place, said = at_the_desk(group, sentence)
        place = "tu-ngay" if sentence.startswith("Ngày có hiệu lực") else place
        problems[place] = f"{problems[place]} {said}" if place in problems else said
    return problems


@bp.post("/cai-dat/bo/<int:number>")
@duty(Duty.SETTINGS, confirmed=True)
@once
def take_back_setting(number: int) -> str:
    """A change that is still to come shall not happen."""
    row = station_settings.take_back(number, file_facts(), officer(), clock.now()) or abort(404)
    after_this_request(refresh_after)
    group = next(group for group in GROUPS if row.name in group.names)
    return url_for("officer.settings_group", slug=group.slug, xong="bo")
