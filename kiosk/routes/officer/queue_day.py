"""Ngày làm việc: open and close it, and say whether the clock can be believed."""

from flask import render_template, request, url_for

from kiosk import clock
from kiosk.domain.officers import Duty
from kiosk.domain.queueing import STATUS_WORDS, TicketStatus
from kiosk.routes.officer import bp
from kiosk.routes.officer.gate import duty, officer
from kiosk.routes.officer.queue_live import clock_watch, look_at_clock
from kiosk.routes.once import once
from kiosk.services import officers
from kiosk.services.queue import days
from kiosk.services.queue.days import DayProblem


@bp.get("/hang-cho/ngay")
@duty(Duty.QUEUE)
def queue_day() -> str:
    """The day that is open, who is still in it, and what closing does."""
    look_at_clock()
    return _page()


def _page(problem: str = "") -> str:
    day, now = days.open_one(), clock.now()
    left = days.unfinished(day) if day else {}
    return render_template(
        "officer/queue_day.html",
        day=day,
        opened_by=officers.named(day.opened_by) if day else None,
        opened_at=day.opened_at.astimezone(now.tzinfo) if day else None,
        last_at=day.last_at.astimezone(now.tzinfo) if day else None,
        left_open=days.is_left_open(day, now),
        left=[(STATUS_WORDS[TicketStatus(status)], number) for status, number in left.items()],
        total=sum(left.values()),
        today=now.date(),
        before=days.of_date(now.date()),
        problem=problem,
    )


@bp.post("/hang-cho/ngay")
@duty(Duty.QUEUE)
@once
def change_queue_day() -> str | tuple[str, int]:
    """Mở, đóng, or answer about the clock, as the button says."""
    what, now = request.form.get("viec", ""), clock.now()
    try:
        if what == "mo":
            days.open_day(officer(), now)
            return url_for("officer.queue_page")
        if what == "dong":
            days.close_day(officer(), now)
            return url_for("officer.queue_day")
        days.confirm_clock(officer(), what == "gio-dung", now)
    except DayProblem as problem:
        return _page(str(problem)), 409
    if what == "gio-dung" and (watch := clock_watch()):
        watch.begin(now)
    return url_for("officer.queue_page")
