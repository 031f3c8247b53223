"""Ai đang hỗ trợ: the officer who assists the visit in front of this screen, and how long its screens may rest."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime

from flask import current_app, g, session
from sqlalchemy.exc import OperationalError

from kiosk import clock
from kiosk.domain.visit import ScreenClass
from kiosk.models import Case, DeskSession
from kiosk.routes import visit
from kiosk.routes.citizen import bp
from kiosk.services import assisting
from kiosk.services.transaction import writing

KEY, REST_KEY = "assist", "rest"


@dataclass(frozen=True)
class Assistance:
    """Dải "Cán bộ đang hỗ trợ": the officer's name, and for how many minutes it still holds (rounded up)."""

    name: str
    minutes: int


def token() -> str:
    """The secret of the assist session, "" where nobody assists."""
    return str(session.get(KEY, ""))


def begin(begun: assisting.Begun) -> None:
    """From now on an officer assists this visit."""
    session[KEY], session[REST_KEY] = begun.token, int(begun.until.timestamp())
    g.pop("assist_session", None)


def forget() -> None:
    """Nobody assists any more, and the screens rest as long as usual."""
    session.pop(KEY, None)
    session.pop(REST_KEY, None)
    g.pop("assist_session", None)


def of_visit() -> DeskSession | None:
    """The session of the officer who assists now, or None. Read again inside a transaction before it is used."""
    if KEY not in session:
        return None
    if "assist_session" not in g:
        g.assist_session = assisting.session_of(token(), clock.now())
    found: DeskSession | None = g.assist_session
    return found


def band() -> Assistance | None:
    """What the band over the screen says; None without an officer."""
    held = of_visit()
    if held is None:
        return None
    return Assistance(held.officer.full_name, -(-assisting.seconds_left(held, clock.now()) // 60))


def witness(case: Case) -> str:
    """The name of the officer who may say to have seen what is handed in now, "" for nobody."""
    held = of_visit()
    return held.officer.full_name if held and assisting.may_witness(case, clock.today()) else ""


def rests_until() -> datetime | None:
    """Until when the screens of this visit rest longer, None for a visit that nobody has helped."""
    moment = session.get(REST_KEY)
    return datetime.fromtimestamp(moment, UTC) if moment else None


def idle_seconds() -> Mapping[ScreenClass, int]:
    """How long each kind of screen may rest untouched."""
    return assisting.idle_seconds(current_app.config["STATION"].idle_seconds, rests_until(), clock.now())


def rests_longer() -> bool:
    """Whether the screens rest longer than usual now."""
    until = rests_until()
    return until is not None and until > clock.now()


@bp.before_request
def end_what_has_lapsed() -> None:
    """The officer went away: the log says when it was noticed. The time they gave the citizen stays."""
    if KEY not in session or of_visit():
        return
    # Reading a page must not fail because something else is being written for long.
    with suppress(OperationalError), writing():
        assisting.end(token(), "lapsed", visit.case(), clock.now())
    session.pop(KEY)
    visit.forget_case()
