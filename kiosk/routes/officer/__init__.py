"""The officers' surface: closed unless somebody is signed in whose rank has the duty that the address names."""

from flask import Blueprint

from kiosk.surfaces import DESK

bp = Blueprint("officer", __name__, url_prefix=DESK)

# The views register themselves on the blueprint, so it must be there before them.
from kiosk.routes.officer import (  # noqa: E402, F401
    account,
    accounts,
    audit_log,
    first_run,
    gate,
    sign_in,
)
