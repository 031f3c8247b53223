"""Mặt máy: the citizens' pages and the officers' pages share a server, but neither cookie nor session."""

from flask import Flask, current_app, request
from flask.sessions import SecureCookieSessionInterface

DESK = "/can-bo"
DESK_COOKIE = "kiosk_desk"


def at_the_desk() -> bool:
    """Whether the request is for a page of the officers, on a machine that has them."""
    return "officer" in current_app.blueprints and _is_of_the_desk(request.path)


def _is_of_the_desk(path: str) -> bool:
    return path == DESK or path.startswith(f"{DESK}/")


class SurfaceSessions(SecureCookieSessionInterface):
    """Sessions of which each surface has its own: the desk's cookie is only ever sent to the desk."""

    def get_cookie_name(self, app: Flask) -> str:
        """The name of the cookie for this request."""
        return DESK_COOKIE if at_the_desk() else super().get_cookie_name(app)

    def get_cookie_path(self, app: Flask) -> str:
        """The addresses the cookie is sent to."""
        return DESK if at_the_desk() else super().get_cookie_path(app)
