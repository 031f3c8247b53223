"""Web addresses: each view looks who is there, asks one service and answers with a page or an address."""

from flask import Flask
from flask_wtf.csrf import generate_csrf
from markupsafe import Markup

from kiosk.routes import citizen, live, officer, wall
from kiosk.routes.once import new_nonce

SURFACES = {"citizen": (citizen.bp, live.bp, wall.bp), "officer": (officer.bp,)}


def register(app: Flask, surfaces: tuple[str, ...]) -> None:
    """Open the surfaces that this machine serves; the others have no address at all."""
    app.add_template_global(csrf_field)
    app.add_template_global(new_nonce)
    for surface in surfaces:
        for blueprint in SURFACES[surface]:
            app.register_blueprint(blueprint)


def csrf_field() -> Markup:
    """The hidden field that proves that a form came from this kiosk."""
    return Markup('<input type="hidden" name="csrf_token" value="{}">').format(generate_csrf())
