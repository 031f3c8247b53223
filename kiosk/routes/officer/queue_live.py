"""Phần tự làm mới của hàng chờ: the list of numbers, and the eye that is kept on the clock."""

from contextlib import suppress

from flask import current_app, render_template
from sqlalchemy.exc import OperationalError

from kiosk import clock
from kiosk.domain.officers import Duty
from kiosk.routes.officer import bp
from kiosk.routes.officer.gate import duty
from kiosk.routes.officer.queue_numbers import chosen_number
from kiosk.services.queue import days, desk_list
from kiosk.services.queue.clock_watch import ClockWatch
from kiosk.services.transaction import writing

WATCH = "queue_clock_watch"


@bp.get("/truc-tiep/hang-cho")
@duty(Duty.QUEUE, quiet=True)
def queue_live() -> str:
    """The list as it is now; empty while no day is open."""
    look_at_clock()
    day = days.today(clock.now())
    numbers = desk_list.of_day(day, clock.now()) if day else desk_list.DeskList()
    return render_template("live/_desk_queue.html", numbers=numbers, chosen=chosen_number())


def clock_watch() -> ClockWatch | None:
    """The watch over the system's clock; None where the clock is moved by hand (tests)."""
    if current_app.config["CLOCK"] is clock.system_clock:
        current_app.extensions.setdefault(WATCH, ClockWatch())
    watch: ClockWatch | None = current_app.extensions.get(WATCH)
    return watch


def look_at_clock() -> None:
    """Note once a minute what the clock shows, and at once when it cannot be right."""
    now, watch, day = clock.now(), clock_watch(), days.open_one()
    expected = watch.expected(now) if watch else None
    if day is None or not days.needs_note(day, now, expected):
        return
    # Looking must not fail because something else is being written for long.
    with suppress(OperationalError), writing():
        if day := days.open_one():
            days.note(day, now, expected)
