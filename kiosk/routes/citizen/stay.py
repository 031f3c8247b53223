"""Đứng lại ở màn hình nào: the screen this visit is on and since when, so that "Nhờ cán bộ" can tell how long.

Kept in the cookie as an address and a moment; measured here, so it holds without JavaScript too.
"""

from datetime import datetime

from flask import request, session
from werkzeug.wrappers import Response

from kiosk import clock
from kiosk.routes.citizen import bp

KEY = "at"
# Pages beside the way: whoever looks at their number or at the notice has not left the screen they are stuck on.
BESIDE_THE_WAY = frozenset(
    f"citizen.{view}"
    for view in (
        "meet_officer", "choose_household", "ticket", "call_officer", "assist", "assist_status", "privacy_notice",
        "opening_hours",
    )
)  # fmt: skip
LONGEST_MINUTES = 12 * 60


@bp.after_request
def note_screen(response: Response) -> Response:
    """Remember the screen that is being shown now, and when this visit first came to it."""
    is_page = request.method == "GET" and response.status_code == 200 and response.mimetype == "text/html"
    if not is_page or request.endpoint in BESIDE_THE_WAY:
        return response
    if request.endpoint == "citizen.home":
        session.pop(KEY, None)
    elif _noted()[0] != request.path:
        session[KEY] = [request.path, int(clock.now().timestamp())]
    return response


def minutes_on(path: str, now: datetime) -> int | None:
    """For how many whole minutes the visit has been on that screen; None when it was last on another one."""
    where, since = _noted()
    minutes = int(now.timestamp() - since) // 60
    # Over a clock that was set meanwhile nobody can say.
    return minutes if where == path and 0 <= minutes <= LONGEST_MINUTES else None


def _noted() -> tuple[str, int]:
    where, since = session.get(KEY, ("", 0))
    return str(where), int(since)
