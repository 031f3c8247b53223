"""Web addresses: each view looks who is there, asks one service and answers with a page or an address."""

from flask import Flask

from kiosk.routes import citizen, live

SURFACES = {"citizen": (citizen.bp, live.bp)}


def register(app: Flask, surfaces: tuple[str, ...]) -> None:
    """Open the surfaces that this machine serves; the others have no address at all."""
    for surface in surfaces:
        for blueprint in SURFACES[surface]:
            app.register_blueprint(blueprint)
