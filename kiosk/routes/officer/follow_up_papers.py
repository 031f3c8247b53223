"""Đi đến nhà: the list of a hamlet for the mobile team, and invitations for the people on it. Papers with names."""

from flask import abort, current_app, render_template, request, url_for

from kiosk import clock
from kiosk.domain.officers import Duty
from kiosk.routes.officer import bp
from kiosk.routes.officer.follow_up_person import PAPERS
from kiosk.routes.officer.gate import duty, officer
from kiosk.routes.officer.prints import print_at_desk
from kiosk.routes.once import once
from kiosk.services import audit
from kiosk.services.follow_up import invitation, lists, visits
from kiosk.services.follow_up.people import Person, person


@bp.get("/chua-kich-hoat/den-nha")
@duty(Duty.EXPORT, confirmed=True)
def home_visits() -> str:
    """The hamlets, with how many people could be visited in each."""
    counts = lists.hamlet_counts(clock.today())
    return render_template(
        "officer/follow_up_visits.html",
        counts=counts,
        total=lists.total(counts),
        chosen=request.args.get("thon", ""),
        empty="trong" in request.args,
        papers=PAPERS,
        no_hamlet=lists.NO_HAMLET,
        most=invitation.MOST_LETTERS,
    )


@bp.post("/chua-kich-hoat/den-nha")
@duty(Duty.EXPORT, confirmed=True)
@once
def print_home_visits() -> str:
    """In danh sách đến nhà, the invitations for the same people, or one that names nobody."""
    what, hamlet = request.form.get("viec", ""), request.form.get("thon", "")
    if what == "thu-chung":
        return _print_letters([])
    if hamlet not in {one.hamlet or lists.NO_HAMLET for one in lists.hamlet_counts(clock.today())}:
        abort(400)
    rows = lists.to_visit(hamlet, request.form.get("chi-den-han") == "yes", clock.today())
    if what == "thu-moi":
        start = (_part() - 1) * invitation.MOST_LETTERS
        rows = rows[start : start + invitation.MOST_LETTERS]
    if not rows:
        return url_for("officer.home_visits", thon=hamlet, trong=1)
    if what == "thu-moi":
        audit.record("follow-up-invitations", officer(), clock.now(), people=len(rows))
        return _print_letters([person(row, clock.today()) for row in rows])
    document = visits.visit_list(rows, hamlet, current_app.config["STATION"], officer(), clock.now())
    back = url_for("officer.home_visits")
    return print_at_desk(document, "visit-list", "follow-ups", "A4", personal=True, back=back)


def _print_letters(people: list[Person]) -> str:
    paper = request.form.get("kho", "")
    letters = invitation.invitations(people, current_app.config["STATION"], clock.now())
    return print_at_desk(
        letters,
        "invitations",
        "follow-ups",
        paper if paper in PAPERS else PAPERS[0],
        personal=bool(people),
        back=url_for("officer.home_visits"),
    )


def _part() -> int:
    """Which part of a long hamlet, from 1 on."""
    part = request.form.get("phan", "1")
    return max(int(part), 1) if part.isascii() and part.isdigit() and len(part) < 4 else 1
