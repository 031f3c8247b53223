"""Góp ý ở bàn cán bộ: read, let through with a reply, or kept back."""

from flask import abort, render_template, request, url_for

from kiosk import clock
from kiosk.domain.officers import Duty
from kiosk.routes.officer import bp
from kiosk.routes.officer.gate import duty, officer
from kiosk.routes.once import once
from kiosk.services import comments
from kiosk.services.comments import NotTaken

WHICH = {"moi": comments.NEW, "hien": comments.SHOWN, "giu": comments.KEPT_BACK}


@bp.get("/gop-y")
@duty(Duty.CONTENT)
def comments_page() -> str:
    """The comments that are new, shown or kept back."""
    return _page(request.args.get("loc", "moi"))


def _page(which: str, problem: str = "", at: int = 0, typed: str = "") -> str:
    which = which if which in WHICH else "moi"
    return render_template(
        "officer/comments.html",
        which=which,
        choices=[(key, comments.STATUSES[status]) for key, status in WHICH.items()],
        found=comments.listed(WHICH[which]),
        new=comments.new_count(),
        most=comments.MOST_LETTERS,
        problem=problem,
        at=at,
        typed=typed,
    )


@bp.post("/gop-y/<int:number>")
@duty(Duty.CONTENT)
@once
def decide_comment(number: int) -> str | tuple[str, int]:
    """Show it with the reply, or keep it back."""
    comment = comments.by_id(number) or abort(404)
    which = next(key for key, status in WHICH.items() if status == comment.status)
    show, reply = request.form.get("viec") == "hien", request.form.get("tra-loi", "")
    try:
        comments.decide(comment, show, reply, officer(), clock.now())
    except NotTaken as problem:
        return _page(which, str(problem), number, reply), 422
    return url_for("officer.comments_page", loc=which)
