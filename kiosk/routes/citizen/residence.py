"""Cư trú: the door to all residence procedures, what is done elsewhere, and papers that need no answers."""

import hashlib

from flask import abort, after_this_request, current_app, render_template, url_for

from kiosk import clock
from kiosk.printing.documents import Document, to_values
from kiosk.printing.residence_documents import GuidanceSheet
from kiosk.procedures import CATALOGUE, EVERYTHING, REFERRALS
from kiosk.routes import visit
from kiosk.routes.citizen import bp
from kiosk.routes.citizen.slip import wake_printer
from kiosk.routes.once import once
from kiosk.services import forms, guidance, prints

INTERVIEW = "chon-thu-tuc"
FORM = "CT01"
# One kiosk, one printer: papers that nobody waits for must not keep the others waiting.
MOST_WAITING = 6


@bp.get("/cu-tru")
def residence() -> str:
    """Two doors: the list of procedures in everyday words, and the interview for whoever is not sure."""
    listed = [entry for entry in EVERYTHING if entry.listed]
    return render_template(
        "citizen/residence.html",
        interview=CATALOGUE[INTERVIEW],
        entries=[(entry, _url(entry.slug)) for entry in sorted(listed, key=lambda entry: entry.listed)],
    )


def _url(slug: str) -> str:
    endpoint = "citizen.before_start" if slug in CATALOGUE else "citizen.referral"
    return url_for(endpoint, slug=slug)


@bp.get("/cu-tru/<slug>")
def referral(slug: str) -> str:
    """Something that is not done on paper here: where and how it is done."""
    subject = REFERRALS.get(slug) or abort(404)
    return render_template(
        "citizen/referral.html",
        subject=subject,
        sections=guidance.sections(subject.filing, subject.orders, {}, clock.today()),
    )


@bp.post("/cu-tru/<slug>/in")
@once
def print_guidance(slug: str) -> str | tuple[str, int]:
    """Print the guidance sheet of a procedure or referral for somebody who has answered nothing."""
    subject = CATALOGUE.get(slug) or REFERRALS.get(slug) or abort(404)
    filing = subject.filing or abort(404)
    return print_sheet(slug, guidance.sheet(subject, filing, {}, current_app.config["STATION"], clock.now()))


@bp.post("/cu-tru/to-khai-trang")
@once
def print_blank_form() -> str | tuple[str, int]:
    """Print an empty form in the version of today."""
    return _print("blank-form", "ct01", forms.blank(FORM, clock.today()), forms.PAPER)


def print_sheet(slug: str, sheet: GuidanceSheet) -> str | tuple[str, int]:
    """Queue a guidance sheet and go to its page; not while many papers are waiting already."""
    return _print(slug, "guidance", sheet, current_app.config["STATION"].printing.sheet_paper)


def _print(slug: str, kind: str, document: Document, paper: str) -> str | tuple[str, int]:
    if prints.leaflets_waiting() >= MOST_WAITING:
        advice = "Xin chờ các tờ trước in xong, rồi quay lại đây."
        return render_template("errors/error.html", heading="Máy in đang bận", advice=advice, number=""), 429
    values = to_values(document)
    # Other answers make another sheet; the same one asked for twice is printed once.
    version = int(hashlib.sha256(repr(_lasting(values)).encode()).hexdigest()[:7], 16)
    after_this_request(wake_printer)
    subject = f"visit:{visit.token()}:{slug}"
    job = prints.request(subject, kind, version, values, paper, None, visit.token(), clock.now())
    return url_for("citizen.print_page", number=job.id)


def _lasting(values: dict[str, object]) -> list[tuple[str, object]]:
    return sorted((key, value) for key, value in values.items() if key != "issued")
