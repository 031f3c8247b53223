"""Kết quả: where the answers lead when they do not lead on: to another procedure, elsewhere, or to an officer."""

from collections.abc import Mapping

from flask import abort, current_app, redirect, render_template, url_for
from werkzeug.wrappers import Response

from kiosk import clock
from kiosk.domain.filing import Filing
from kiosk.domain.journey import Journey
from kiosk.domain.procedure import Detour, Procedure
from kiosk.domain.referral import Referral
from kiosk.procedures import CATALOGUE, REFERRALS
from kiosk.routes.citizen import bp
from kiosk.routes.citizen.residence import print_sheet
from kiosk.routes.citizen.under_way import RESULT, case_under_way, url_of_next, walk_of
from kiosk.routes.once import once
from kiosk.services import cases, guidance

Subject = Procedure | Referral


@bp.get(f"/thu-tuc/<slug>/{RESULT}")
def result(slug: str) -> str | Response:
    """What is to be done instead, why, and what it takes; every answer can still be changed."""
    case = case_under_way(slug)
    detour = cases.detour(case, clock.today())
    if detour is None:
        return redirect(url_of_next(case))
    walk, subject = walk_of(case), subject_of(detour)
    filing = filing_of(subject)
    return render_template(
        "citizen/result.html",
        procedure=cases.procedure_of(case),
        subject=subject,
        to_officer=isinstance(subject, Referral) and subject.to_officer,
        channels=subject.channels if isinstance(subject, Referral) else (),
        goes_on=isinstance(subject, Procedure),
        reason=detour.reason,
        when=guidance.dates_of(filing, known(walk, subject), clock.today()),
        sections=guidance.sections(filing, guidance.orders_of(subject), known(walk, subject), clock.today()),
        lines=walk.lines(),
        back=url_for("citizen.step", slug=slug, step_slug=walk.lines()[-1].step.slug),
    )


@bp.post(f"/thu-tuc/<slug>/{RESULT}")
@once
def turn(slug: str) -> str | Response:
    """Go on with the procedure that the answers lead to."""
    case = case_under_way(slug)
    detour = cases.detour(case, clock.today())
    if detour is None or detour.to not in CATALOGUE:
        return redirect(url_of_next(case), 303)
    cases.turn_to(case, CATALOGUE[detour.to], clock.now())
    return url_of_next(case)


@bp.post(f"/thu-tuc/<slug>/{RESULT}/in")
@once
def print_result(slug: str) -> str | Response | tuple[str, int]:
    """Print the guidance sheet for these answers."""
    case = case_under_way(slug)
    detour = cases.detour(case, clock.today())
    if detour is None:
        return redirect(url_of_next(case), 303)
    subject = subject_of(detour)
    station = current_app.config["STATION"]
    words = known(walk_of(case), subject)
    sheet = guidance.sheet(subject, filing_of(subject), words, station, clock.now(), detour.reason)
    return print_sheet(subject.slug, sheet)


def subject_of(detour: Detour) -> Subject:
    """The procedure or the referral that a detour leads to."""
    return CATALOGUE.get(detour.to) or REFERRALS.get(detour.to) or abort(404)


def filing_of(subject: Subject) -> Filing:
    """What it takes; every procedure of residence has one."""
    return subject.filing or abort(404)


def known(walk: Journey, subject: Subject) -> Mapping[str, str]:
    """What the answers tell about it, with what follows for that procedure."""
    if isinstance(subject, Referral):
        return walk.known
    return {**walk.known, **Journey(subject.steps, walk.live, subject.facts, clock.today()).known}
