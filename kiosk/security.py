"""Headers that keep a shared screen to itself: our own files only, nothing kept by the browser, nothing framed."""

from flask import Flask, Response

CONTENT_SECURITY_POLICY = "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
STATIC_MAX_AGE_SECONDS = 24 * 3600


def register(app: Flask) -> None:
    """Add the headers to every answer of the app."""

    @app.after_request
    def headers(response: Response) -> Response:
        response.headers["Content-Security-Policy"] = CONTENT_SECURITY_POLICY
        response.headers["X-Content-Type-Options"] = "nosniff"
        response.headers["Referrer-Policy"] = "no-referrer"
        response.headers["Cross-Origin-Opener-Policy"] = "same-origin"
        response.headers["Permissions-Policy"] = "geolocation=(), microphone=()"
        if response.headers.get("Cache-Control", "").startswith("public"):
            return response
        response.headers["Cache-Control"] = "no-store"
        return response
