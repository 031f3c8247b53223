"""The officers' surface: closed unless somebody is signed in whose rank has the duty that the address names."""

from flask import Blueprint

from kiosk.surfaces import DESK

bp = Blueprint("officer", __name__, url_prefix=DESK)

# The views register themselves on the blueprint, so it must be there before them.
from kiosk.routes.officer import (  # noqa: E402, F401 - after the blueprint, only for their addresses
    account,
    accounts,
    audit_log,
    case_actions,
    case_corrections,
    case_forms,
    case_page,
    case_papers,
    case_takeover,
    cases,
    comments,
    content,
    dashboard,
    figures,
    first_run,
    follow_up,
    follow_up_papers,
    follow_up_person,
    gate,
    imports,
    imports_file,
    imports_steps,
    imports_words,
    notices,
    printers,
    prints,
    queue,
    queue_day,
    queue_live,
    queue_paper,
    reports,
    rights,
    settings,
    sign_in,
)
