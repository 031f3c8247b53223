"""Bảng số: the wall display of the waiting room. Open to all, and nothing on it tells who anybody is."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from flask import Blueprint, Response, abort, render_template, url_for

from kiosk import clock
from kiosk.domain import announcement
from kiosk.domain.small_counts import public
from kiosk.services import speech
from kiosk.services.queue import board
from kiosk.services.queue.board import Board, Called

bp = Blueprint("wall", __name__, url_prefix="/bang-so")
# As long as somebody who heard the chime takes to look up and find the number.
MARKED_FOR = timedelta(seconds=20)


@dataclass(frozen=True)
class Line:
    """Một số trên bảng. call tells one call of it from the next; voice is where it is spoken, "" where it is not."""

    label: str
    counter: int | None
    call: str
    is_new: bool
    voice: str


@bp.get("")
def wall() -> str:
    """The whole display."""
    return render_template("wall/wall.html", **_picture())


@bp.get("/hien-tai")
def wall_now() -> str:
    """What changes on it; asked for every few seconds."""
    return render_template("live/_wall.html", **_picture())


def _picture() -> dict[str, object]:
    now = clock.now()
    shown = board.board(now)
    return {
        "day_open": shown.day_open,
        "last_call_id": shown.last_call_id,
        "lines": [_line(one, now) for one in shown.called],
        # No total: it would give away what the words hide.
        "waiting": [(kind.label, public(kind.count)) for kind in shown.waiting_by_kind],
        "now": now,
    }


def _line(one: Called, now: datetime) -> Line:
    speaks = not one.has_come and one.counter is not None and speech.can_speak()
    return Line(
        label=one.label,
        counter=one.counter,
        call=f"{one.label}-{int(one.since.timestamp())}",
        is_new=not one.has_come and timedelta() <= now - one.since < MARKED_FOR,
        voice=url_for("wall.voice", label=one.label, counter=one.counter) if speaks else "",
    )


@bp.get("/tieng/<label>/<int:counter>.wav")
def voice(label: str, counter: int) -> Response:
    """The number as it is called out; only one that is being called now, so that nobody has this machine say more."""
    if not _is_called(board.board(clock.now()), label, counter):
        abort(404)
    sound = speech.spoken(announcement.call(label, counter))
    if sound is None:
        abort(404)
    return Response(sound, mimetype="audio/wav")


def _is_called(shown: Board, label: str, counter: int) -> bool:
    return any((one.label, one.counter, one.has_come) == (label, counter, False) for one in shown.called)
