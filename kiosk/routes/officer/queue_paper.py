"""Phiếu giấy: print blank numbered slips for when the power is out, and enter their numbers afterwards."""

from datetime import time

from flask import current_app, render_template, request, url_for

from kiosk import clock
from kiosk.domain import days as calendar
from kiosk.domain.officers import Duty
from kiosk.domain.queueing import KINDS, OUTCOMES, PAPER_LETTER
from kiosk.printing.paper_slips import SLIPS_ON_A_SHEET, PaperSlips
from kiosk.routes.officer import bp
from kiosk.routes.officer.gate import duty, officer
from kiosk.routes.officer.prints import print_at_desk
from kiosk.routes.officer.queue import CLOSED
from kiosk.routes.officer.queue_numbers import whole
from kiosk.routes.once import once
from kiosk.services.queue import days, desk_list, paper_slips
from kiosk.services.queue.days import QueueClosed
from kiosk.services.queue.paper_slips import SlipProblem


@bp.get("/hang-cho/phieu-giay")
@duty(Duty.QUEUE)
def queue_paper() -> str:
    """The slips entered today, a form for the next one, and the sheets to print."""
    return _page()


def _page(problem: SlipProblem | None = None) -> str:
    now = clock.now()
    day = days.today(now)
    return render_template(
        "officer/queue_paper.html",
        day=day,
        rows=desk_list.slips_of(day) if day else (),
        kind_choices=[(key, kind.label) for key, kind in KINDS.items()],
        outcome_choices=[(key, outcome.label) for key, outcome in OUTCOMES.items()],
        letter=PAPER_LETTER,
        next_free=paper_slips.next_free(),
        on_a_sheet=SLIPS_ON_A_SHEET,
        most_sheets=paper_slips.MOST_SHEETS,
        sheets=paper_slips.printed_lately(),
        typed=request.form,
        # The slips of one outage lie in a row: the next one is likely of the same kind and minutes.
        kept=request.args,
        problem=problem,
    )


@bp.post("/hang-cho/phieu-giay")
@duty(Duty.QUEUE)
@once
def enter_paper_slip() -> str | tuple[str, int]:
    """Nhập một phiếu."""
    given = request.form
    try:
        number = whole(given.get("number", "").strip().upper().removeprefix(PAPER_LETTER)) or 0
        people = whole(given.get("people", "")) or 0
        at, kind, outcome = _time(given.get("at", "")), given.get("kind", ""), given.get("outcome", "")
        paper_slips.enter(number, kind, at, people, outcome, officer(), clock.now())
    except SlipProblem as problem:
        return _page(problem), 422
    except QueueClosed:
        return _page(SlipProblem("number", CLOSED)), 409
    return url_for("officer.queue_paper", gio=f"{at:%H:%M}", viec=kind, da=number)


def _time(typed: str) -> time:
    parts = typed.strip().lower().replace("h", ":").replace("g", ":").replace(".", ":").split(":")
    hour, minute = whole(parts[0]), whole(parts[1] or "0") if len(parts) == 2 else None
    if hour is None or minute is None or hour > 23 or minute > 59:
        raise SlipProblem("at", "Xin gõ giờ ghi trên phiếu, ví dụ 8:15.")
    return time(hour, minute)


@bp.post("/hang-cho/phieu-giay/in")
@duty(Duty.QUEUE)
@once
def print_paper_slips() -> str | tuple[str, int]:
    """In các tờ phiếu giấy với những số chưa tờ nào có."""
    now, station = clock.now(), current_app.config["STATION"]
    try:
        sheet = paper_slips.reserve(whole(request.form.get("sheets", "")) or 0, officer(), now)
    except SlipProblem as problem:
        return _page(problem), 422
    document = PaperSlips(
        station=station.name,
        numbers=tuple(f"{PAPER_LETTER} {number:03}" for number in range(sheet.first, sheet.last + 1)),
        kinds=tuple(kind.short for kind in KINDS.values()),
        issued=f"{calendar.time_of_day(now)}, {calendar.full(now.date())}",
    )
    return print_at_desk(document, "paper-slips", f"sheet:{sheet.id}", back=url_for("officer.queue_paper"))
