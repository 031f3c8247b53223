"""The citizen's surface: open to everybody in front of the screen, keeps nothing but the visit's token."""

from contextlib import suppress

from flask import Blueprint, current_app, request
from sqlalchemy.exc import OperationalError

from kiosk import clock
from kiosk.domain.visit import COUNTDOWN_SECONDS, ScreenClass
from kiosk.routes import visit
from kiosk.services import visits
from kiosk.services.transaction import writing
from kiosk.surfaces import at_the_desk

bp = Blueprint("citizen", __name__)


@bp.before_request
def sign_of_life() -> None:
    """Somebody is there: keep the open case alive, with at most one write a minute."""
    case = visit.case()
    if case and request.method == "GET" and visits.needs_touch(case, clock.now()):
        visit.forget_case()
        # Reading a page must not fail because something else is being written for long.
        with suppress(OperationalError), writing():
            if case := visit.case():
                visits.touch(case, clock.now())


@bp.app_context_processor
def screen() -> dict[str, object]:
    """What every page of the kiosk shows: the station, the time, the display, and how long it may rest."""
    everywhere = {"station": current_app.config["STATION"], "now": clock.now()}
    if at_the_desk():
        return everywhere
    return everywhere | {
        "display": visit.display(),
        "idle_seconds": assistance.idle_seconds(),
        "countdown_seconds": COUNTDOWN_SECONDS,
        "ScreenClass": ScreenClass,
        "here": _here(),
        # Whoever comes to the home screen next must find neither a number nor an officer of the person before.
        "held": visit.case() is not None or my_number.ticket() is not None or assistance.rests_longer(),
        "my_number": my_number.label(),
        "assistance": assistance.band(),
        "rests_longer": assistance.rests_longer(),
        "desk_is_open": assist.desk_is_open(),
    }


def _here() -> str:
    """The page to come back to: this one, or home when this address only takes forms."""
    if request.method == "GET" or request.url_rule is None:
        return request.path
    addresses = current_app.create_url_adapter(request)
    return request.path if addresses is not None and addresses.test(request.path, "GET") else "/"


# The views register themselves on the blueprint, so it must be there before them.
from kiosk.routes.citizen import (  # noqa: E402, F401 - after the blueprint, only for their addresses
    asking,
    assist,
    assistance,
    codes,
    display,
    guides,
    home,
    my_number,
    people,
    prints,
    residence,
    result,
    saved,
    slip,
    station_life,
    stay,
    tickets,
    trouble,
    wizard,
)
