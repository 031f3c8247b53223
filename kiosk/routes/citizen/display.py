"""Cỡ chữ, tương phản, and the end of a visit."""

import logging
from contextlib import suppress

from flask import make_response, redirect, render_template, request, session, url_for
from sqlalchemy.exc import OperationalError
from werkzeug.wrappers import Response

from kiosk import clock
from kiosk.extensions import csrf
from kiosk.routes import visit
from kiosk.routes.addresses import local_path
from kiosk.routes.citizen import assistance, bp
from kiosk.services import assisting, visits
from kiosk.services.transaction import writing

log = logging.getLogger("kiosk")


@bp.post("/hien-thi")
def change_display() -> Response:
    """Set text size or contrast for this visit. Any value we do not know is the default."""
    text, contrast = request.form.get("text"), request.form.get("contrast")
    if text is not None:
        session["text"] = text if text in visit.TEXT_SIZES else visit.TEXT_SIZES[0]
    if contrast is not None:
        session["contrast"] = contrast if contrast in visit.CONTRASTS else visit.CONTRASTS[0]
    return redirect(local_path(request.form.get("here", "/")), 303)


# Ending is always allowed, also from a page whose visit has ended already; it can only ever forget.
@bp.post("/ket-thuc")
@csrf.exempt
def end() -> Response:
    """Kết thúc: the draft, the cookie and the browser's memory of the visit go; the home page comes."""
    token, assist = session.get("visit"), assistance.token()
    # First of all the browser forgets; a database that cannot be written now is cleaned up later.
    session.clear()
    if token:
        try:
            with writing():
                assisting.end(assist, "visit-over", None, clock.now())
                visits.end(token)
        except OperationalError as problem:
            log.error("visit not ended in the database: %s", type(problem).__name__)
    response = make_response(redirect(url_for("citizen.home"), 303))
    # "cache" would also throw away the fonts; pages are never cached (no-store).
    response.headers["Clear-Site-Data"] = '"storage"'
    return response


@bp.get("/het-gio")
def timed_out() -> str:
    """Hết giờ, for browsers without JavaScript: the cookie goes at once, the draft when its time is over."""
    assist = assistance.token()
    session.clear()
    if assist:
        with suppress(OperationalError), writing():
            assisting.end(assist, "visit-over", None, clock.now())
    return render_template("citizen/timed_out.html")
