"""Việc đang làm: the case whose steps this visit is answering, and the address at which it goes on."""

from flask import abort, current_app, redirect, url_for

from kiosk import clock
from kiosk.domain.journey import Journey
from kiosk.domain.procedure import Step
from kiosk.domain.questions import Situation
from kiosk.models import Case
from kiosk.procedures import CATALOGUE
from kiosk.routes import visit
from kiosk.services import cases
from kiosk.services.units import communes

CHECK = "kiem-tra"
RESULT = "ket-qua"


def case_under_way(slug: str) -> Case:
    """The case of that procedure whose steps this visit is answering; else goes to the open slip, or to the start."""
    case = visit.case()
    if case is None:
        beginning = url_for("citizen.before_start", slug=slug) if slug in CATALOGUE else url_for("citizen.home")
        abort(redirect(beginning, 303))
    finished = case.status in cases.procedure_of(case).lifecycle.final
    if case.procedure != slug or case.visit_answers is None or finished:
        abort(redirect(url_for("citizen.slip"), 303))
    return case


def walk_of(case: Case) -> Journey:
    """Where the visit stands today."""
    return cases.journey(case, clock.today())


def situation() -> Situation:
    """What questions may need to know of today, of the station and of the country's communes."""
    station = current_app.config["STATION"]
    table = current_app.config["KIOSK"].units
    units = communes(table, clock.today(), near=station.commune_code)
    return Situation(clock.today(), station.hamlets, units, station.commune_code)


def renew_places(case: Case) -> None:
    """Places that were kept get the names that are right today: a commune may have become a ward since."""
    kept, now = case.visit_answers or {}, situation()
    asked = [question for step in cases.procedure_of(case).steps for question in step.questions]
    places = {q.key: q.option_of(kept[q.key], now) for q in asked if q.kind == "commune" and kept.get(q.key)}
    renewed = {key: option.value for key, option in places.items() if option}
    if renewed:
        cases.answer(case, renewed, clock.now())


def url_of_next(case: Case) -> str:
    """The step to answer next, where the answers lead instead, or the check page when all is answered."""
    return _url_of_step(case, walk_of(case).next)


def _url_of_step(case: Case, upcoming: Step | None) -> str:
    if walk_of(case).detour(cases.procedure_of(case).detours):
        return url_for("citizen.result", slug=case.procedure)
    return url_for("citizen.step", slug=case.procedure, step_slug=upcoming.slug if upcoming else CHECK)


def url_after(case: Case, current: Step, back_to_check: bool) -> str:
    """Where an answered step leads: on along the way, or straight back to the check page when it came from there."""
    walk = walk_of(case)
    return _url_of_step(case, None if walk.complete and back_to_check else walk.after(current))
