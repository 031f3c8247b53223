"""Gặp cán bộ: choose what it is about, take one number without a name for oneself or the household, and see it."""

from dataclasses import dataclass
from typing import Any

from flask import abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from kiosk import clock
from kiosk.domain import household as households
from kiosk.domain.household import Household
from kiosk.domain.queueing import KINDS
from kiosk.models import Ticket
from kiosk.routes.addresses import local_path
from kiosk.routes.citizen import bp, my_number
from kiosk.routes.once import once
from kiosk.services import prints, slips
from kiosk.services.queue import days, tickets

ICONS = {"vneid": "icon-activate", "residence": "icon-house", "other": "icon-officer"}


@bp.get("/gap-can-bo")
def meet_officer() -> str | Response:
    """Choose what it is about; whoever has a number sees it; where none are given the page says what to do."""
    back = local_path(request.args.get("tu", "/"))
    if closed := _without_choice(back):
        return closed
    return render_template("citizen/ticket_kinds.html", kinds=KINDS, icons=ICONS, back=back)


def _without_choice(back: str) -> Response | None:
    if my_number.found():
        return redirect(url_for("citizen.ticket", tu=back))
    return None if days.today(clock.now()) else redirect(url_for("citizen.call_officer", tu=back))


@bp.get("/gap-can-bo/<kind>")
def choose_household(kind: str) -> str | Response:
    """Check and take the number, alone or with the household: how many come along, and what they need."""
    if kind not in KINDS:
        abort(404)
    if closed := _without_choice("/"):
        return closed
    household = households.read(kind, request.args.get("nguoi", "1"), request.args)
    together = "nguoi" in request.args
    return render_template(
        "citizen/ticket_household.html" if together else "citizen/ticket_alone.html",
        kind=kind,
        kinds=KINDS,
        household=household,
        counters=_counters(kind, household) if together else (),
        family_url=_url(kind, household.with_people(1).with_task(kind, 1)),
    )


@dataclass(frozen=True)
class Counter:
    """Một dòng cộng trừ: what is counted, how many, and where one more or one less leads ("" where it may not)."""

    key: str
    label: str
    number: int
    less: str
    more: str


def _counters(kind: str, household: Household) -> list[Counter]:
    def url(other: Household) -> str:
        return "" if other == household else _url(kind, other)

    people = Counter(
        "nguoi", "Số người", household.people, url(household.with_people(-1)), url(household.with_people(1))
    )
    tasks = [
        Counter(key, KINDS[key].label, number, url(household.with_task(key, -1)), url(household.with_task(key, 1)))
        for key, number in household.tasks
    ]
    return [people, *tasks]


def _url(kind: str, household: Household) -> str:
    counted: dict[str, Any] = dict(household.wanted)
    return url_for("citizen.choose_household", kind=kind, nguoi=household.people, **counted)


@bp.post("/gap-can-bo/<kind>")
@once
def take_number(kind: str) -> str:
    """Lấy số; whoever has one already gets the same."""
    if kind not in KINDS:
        abort(404)
    household = households.read(kind, request.form.get("nguoi", "1"), request.form)
    tasks = [] if household.is_single else [key for key, number in household.wanted for _ in range(number)]
    if not my_number.take(household.kind(kind), people=household.people, tasks=tasks):
        return url_for("citizen.call_officer")
    return url_for("citizen.ticket")


@bp.get("/so-thu-tu")
def ticket() -> str | Response:
    """The number of this visit, huge, whether it came out on paper or not."""
    back = local_path(request.args.get("tu", ""), otherwise="")
    held = my_number.found()
    if held is None:
        return redirect(url_for("citizen.meet_officer", tu=back or "/"))
    return render_template(
        "citizen/ticket.html", **standing_of(held), job=prints.of_subject(f"ticket:{held.id}", prints.TICKET), back=back
    )


def standing_of(held: Ticket) -> dict[str, object]:
    """What the screens say about a number."""
    return {
        "ticket": held,
        "number": tickets.label_of(held),
        "ahead": tickets.ahead_of(held),
        "kind": KINDS[held.kind],
        "tasks": slips.tasks_in_words(held),
    }
