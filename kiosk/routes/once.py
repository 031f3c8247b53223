"""A form that changes something counts once: its nonce is made here, checked here and kept with what it led to."""

import hashlib
import hmac
import secrets
from collections.abc import Callable
from functools import wraps
from typing import Any

from flask import current_app, redirect, request
from flask.typing import ResponseReturnValue
from werkzeug.wrappers import Response

from kiosk import clock
from kiosk.errors import StaleForm
from kiosk.routes import visit
from kiosk.services import receipts

FIELD = "nonce"


def new_nonce() -> str:
    """A fresh nonce for a form of this visit; one of another visit or of another kiosk is not accepted."""
    value = secrets.token_urlsafe(12)
    return f"{value}.{_seal(value)}"


def _seal(value: str) -> str:
    key = current_app.secret_key
    raw = key if isinstance(key, bytes) else str(key).encode()
    return hmac.new(raw, f"{visit.token()}:{value}".encode(), hashlib.sha256).hexdigest()[:20]


def once(view: Callable[..., str | Response | tuple[str, int]]) -> Callable[..., ResponseReturnValue]:
    """Run a POST view at most once per form, in one transaction with its receipt.

    The view returns the address to go to when it changed something; anything else (a page with problems) changes
    nothing and may be sent again. Raises StaleForm for a nonce that this visit did not get.
    """

    @wraps(view)
    def counted(**arguments: Any) -> ResponseReturnValue:
        nonce = request.form.get(FIELD, "")
        value, _, seal = nonce.partition(".")
        if not value or len(nonce) > 64 or not hmac.compare_digest(seal.encode(), _seal(value).encode()):
            raise StaleForm

        def work() -> str:
            # Read again now that nobody else can write: the visit may have ended while this press waited.
            visit.forget_case()
            answer = view(**arguments)
            if not isinstance(answer, str):
                raise receipts.NothingToKeep(answer)
            return answer

        try:
            location = receipts.once(nonce, work, clock.now())
        except receipts.NothingToKeep as nothing:
            page: Any = nothing.answer
            return page
        return redirect(location, 303)

    return counted
