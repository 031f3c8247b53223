"""Lượt ghé của trình duyệt này: the random token in its cookie and the case that token holds open.

Beside the token the cookie holds the CSRF value, how big and how bright the screen is to be, which screen the visit is
on and since when, whether it has a number, and the secret of an officer who assists.
"""

import secrets

from flask import g, session

from kiosk import clock
from kiosk.models import Case
from kiosk.services import visits

TEXT_SIZES = ("1", "2", "3", "4")
CONTRASTS = ("normal", "high")


def token() -> str:
    """The visit's token; a new random one for a browser without."""
    if "visit" not in session:
        session["visit"] = secrets.token_urlsafe(24)
    return str(session["visit"])


def case() -> Case | None:
    """The case this visit holds open, or None."""
    if "visit" not in session:
        return None
    if "case" not in g:
        g.case = visits.case_of(token(), clock.now())
        if g.case is None and visits.holds_something(token()):
            # The visit was left too long ago: whoever stands here now is somebody else and gets another token.
            session.pop("visit")
    return g.case


def forget_case() -> None:
    """Let `case` look again."""
    g.pop("case", None)


def display() -> dict[str, str]:
    """Text size and contrast chosen in this visit."""
    return {"text": session.get("text", TEXT_SIZES[0]), "contrast": session.get("contrast", CONTRASTS[0])}
