"""Góp ý và thông báo: what citizens write to the station, and what it tells them."""

from flask import render_template, request, url_for

from kiosk import clock
from kiosk.routes.citizen import bp
from kiosk.routes.once import once
from kiosk.services import comments, notices
from kiosk.services.comments import NotTaken
from kiosk.wording import wait_in_words


@bp.get("/gop-y")
def comment() -> str:
    """Write a comment, without a name."""
    return _page()


def _page(topic: str = "", text: str = "", problem: NotTaken | None = None) -> str:
    return render_template(
        "citizen/comment.html",
        topics=comments.TOPICS,
        topic=topic,
        text=text,
        most=comments.MOST_LETTERS,
        problem=str(problem) if problem else "",
        at=problem.key if problem else "",
    )


@bp.post("/gop-y")
@once
def send_comment() -> str | tuple[str, int]:
    """Keep it for an officer to read."""
    topic, text, client = request.form.get("chu-de", ""), request.form.get("loi", ""), request.remote_addr or "?"
    wait = comments.seconds_to_wait(client, clock.now())
    if wait:
        problem = NotTaken("loi", f"Vừa có nhiều góp ý. Xin chờ {wait_in_words(wait)} rồi gửi lại.")
        return _page(topic, text, problem), 429
    try:
        comments.write(topic, text, client, clock.now())
    except NotTaken as refusal:
        return _page(topic, text, refusal), 422
    return url_for("citizen.comment_taken")


@bp.get("/gop-y/da-gui")
def comment_taken() -> str:
    """It is with the officers."""
    return render_template("citizen/comment_taken.html")


@bp.get("/gop-y/da-tra-loi")
def comments_shown() -> str:
    """What was let through, with the station's replies."""
    return render_template("citizen/comments.html", found=comments.shown())


@bp.get("/thong-bao")
def station_notices() -> str:
    """The notices of today."""
    return render_template("citizen/notices.html", found=notices.current(clock.today()))
