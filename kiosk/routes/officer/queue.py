"""Hàng chờ: call the next number, see what it carries, press what happened. One screen for the whole counter."""

from collections.abc import Callable
from datetime import datetime

from flask import abort, after_this_request, current_app, render_template, request, session, url_for

from kiosk import clock
from kiosk.domain.lifecycle import TransitionNotAllowed
from kiosk.domain.officers import Duty
from kiosk.domain.queueing import (
    AT_A_COUNTER,
    KINDS,
    MOST_PEOPLE,
    MOST_TASKS,
    PRIORITIES,
    STATUS_WORDS,
    VOID_REASONS,
    Origin,
    TicketStatus,
)
from kiosk.models import Officer, Ticket
from kiosk.routes.citizen.slip import wake_printer
from kiosk.routes.officer import bp
from kiosk.routes.officer.gate import counter, duty, officer
from kiosk.routes.officer.queue_buttons import OUTCOME_KEYS, at_once
from kiosk.routes.officer.queue_live import look_at_clock
from kiosk.routes.officer.queue_numbers import chosen_number, whole
from kiosk.routes.once import once
from kiosk.services import desk_prints, slips
from kiosk.services.queue import calling, days, desk_list, households, serving, ticket_page, tickets
from kiosk.services.queue.calling import NotNow
from kiosk.services.queue.days import QueueClosed

KINDS_KEY = "queue_kinds"
CLOSED = "Chưa mở ngày làm việc hôm nay, nên chưa gọi và chưa lấy số được."
AT_ONCE: dict[str, Callable[[Ticket, Officer, int | None, datetime], None]] = {
    "call": calling.call,
    "recall": calling.recall,
    "absent": calling.absent,
    "return": calling.come_back,
    "arrive": serving.arrive,
    "hold": serving.hold,
    "resume": serving.resume,
    "reopen": serving.reopen,
}
# After these the officer is free for the next one.
LEAVES = ("absent", "hold", "transfer", "finish", "void")


@bp.get("/hang-cho")
@duty(Duty.QUEUE)
def queue_page() -> str:
    """The list, and beside it the number that this officer has called or has chosen to look at."""
    look_at_clock()
    return page(_chosen())


def _chosen() -> Ticket | None:
    day, number = days.open_one(), chosen_number()
    found = tickets.by_id(number) if number else None
    return found if found and day and found.day_id == day.id else calling.current_of(officer())


def page(ticket: Ticket | None, problem: str = "", taking: str = "") -> str:
    """The whole page. problem says why something was not done, taking why no number was given."""
    now = clock.now()
    day = days.open_one()
    numbers = desk_list.of_day(day, now) if day else desk_list.DeskList()
    finished = tickets.by_id(whole(request.args.get("xong", "")) or 0)
    split_off = tickets.by_id(whole(request.args.get("moi", "")) or 0)
    shown = ticket_page.of(ticket, now) if ticket else None
    return render_template(
        "officer/queue.html",
        day=day,
        left_open=days.is_left_open(day, now),
        numbers=numbers,
        chosen=ticket.id if ticket else None,
        shown=shown,
        buttons=at_once(shown.actions) if shown else (),
        outcome_keys=OUTCOME_KEYS,
        elsewhere=ticket is not None and ticket.status in AT_A_COUNTER and ticket.officer_id != officer().id,
        finished=ticket_page.of(finished, now) if finished else None,
        split_off=tickets.label_of(split_off) if split_off else "",
        kinds=KINDS,
        kind_choices=[(key, kind.label) for key, kind in KINDS.items()],
        called_kinds=session.get(KINDS_KEY, []),
        priorities=PRIORITIES,
        reasons=VOID_REASONS,
        has_case_page="officer.case_page" in current_app.view_functions,
        nobody="trong" in request.args,
        problem=problem,
        taking=taking,
        typed=request.form,
        most_people=MOST_PEOPLE,
        most_tasks=MOST_TASKS,
    )


@bp.post("/hang-cho/goi")
@duty(Duty.QUEUE)
@once
def call_next() -> str | tuple[str, int]:
    """Gọi số tiếp theo of the kinds this counter serves."""
    session[KINDS_KEY] = [kind for kind in request.form.getlist("loai") if kind in KINDS]
    try:
        called = calling.call_next(officer(), counter(), session[KINDS_KEY], clock.now())
    except NotNow as problem:
        return page(calling.current_of(officer()), str(problem)), 409
    except QueueClosed:
        return page(None, CLOSED), 409
    return url_for("officer.queue_page", so=called.id) if called else url_for("officer.queue_page", trong=1)


@bp.post("/hang-cho/so/<int:number>")
@duty(Duty.QUEUE)
@once
def act_on_ticket(number: int) -> str | tuple[str, int]:
    """Do with that number what the button says; when it went another way meanwhile, say where it is."""
    ticket = (tickets.by_id(number) if number < 2**63 else None) or abort(404)
    what = request.form.get("viec", "")
    try:
        return _done(ticket, what)
    except NotNow as problem:
        return page(ticket, str(problem)), 409
    except QueueClosed:
        return page(None, CLOSED), 409
    except TransitionNotAllowed:
        return page(ticket, _went_elsewhere(ticket)), 409


def _done(ticket: Ticket, what: str) -> str:
    if what == "split":
        new = households.split(ticket, whole(request.form.get("task", "")) or 0, officer(), counter(), clock.now())
        print_number(new)
        return url_for("officer.queue_page", so=ticket.id, moi=new.id)
    if what == "print":
        print_number(ticket)
    elif what in AT_ONCE:
        AT_ONCE[what](ticket, officer(), counter(), clock.now())
    else:
        _with_choice(ticket, what)
    if what not in LEAVES:
        return url_for("officer.queue_page", so=ticket.id)
    return url_for("officer.queue_page", xong=ticket.id if what in ("finish", "void") else None)


def _with_choice(ticket: Ticket, what: str) -> None:
    by, at, now, given = officer(), counter(), clock.now(), request.form
    if what == "finish":
        by_task = {task.id: given.get(f"task-{task.id}", "") for task in ticket.tasks}
        serving.finish(ticket, given.get("outcome", ""), by, at, now, by_task)
    elif what == "transfer":
        serving.transfer(ticket, given.get("kind", ""), by, at, now)
    elif what == "prioritise":
        serving.set_priority(ticket, given.get("priority", ""), by, at, now)
    elif what == "void":
        serving.void(ticket, given.get("reason", ""), by, at, now)
    else:
        abort(400)


def _went_elsewhere(ticket: Ticket) -> str:
    where = f", quầy {ticket.counter}" if ticket.counter else ""
    status = STATUS_WORDS[TicketStatus(ticket.status)].lower()
    return f"Số {tickets.label_of(ticket)} bây giờ: {status}{where}. Người khác vừa làm việc này; xin xem lại rồi bấm."


def print_number(ticket: Ticket) -> None:
    """Ask for the paper of a number that was written at the desk."""
    station = current_app.config["STATION"]
    document = slips.ticket_slip(ticket, tickets.ahead_of(ticket), station, clock.now())
    after_this_request(wake_printer)
    paper = station.printing.slip_paper
    desk_prints.ask(document, "ticket", f"ticket:{ticket.id}", paper, officer(), clock.now())


@bp.post("/hang-cho/lay-so")
@duty(Duty.QUEUE)
@once
def take_for_somebody() -> str | tuple[str, int]:
    """Lấy số cho người ở quầy: alone or with a household, with the officer's choice of priority."""
    wanted = [key for key in KINDS for _ in range(min(whole(request.form.get(f"n-{key}", "")) or 0, MOST_TASKS))]
    people = whole(request.form.get("people", "")) or 0
    if not wanted or len(wanted) > MOST_TASKS or not 1 <= people <= MOST_PEOPLE:
        sentence = f"Xin gõ từ 1 đến {MOST_TASKS} việc và từ 1 đến {MOST_PEOPLE} người."
        return page(calling.current_of(officer()), taking=sentence), 422
    now, priority = clock.now(), request.form.get("take-priority", "")
    try:
        tasks = wanted if len(wanted) > 1 else ()
        ticket = tickets.take(wanted[0], Origin.DESK, now, people=people, tasks=tasks, by=officer())
        if priority in PRIORITIES:
            serving.set_priority(ticket, priority, officer(), counter(), now)
    except QueueClosed:
        return page(None, CLOSED), 409
    if request.form.get("in-ra"):
        print_number(ticket)
    return url_for("officer.queue_page", so=ticket.id)
