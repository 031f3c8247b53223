"""`flask --app wsgi kiosk …`: what is done at the keyboard of the station's PC."""

from flask import Flask

from kiosk.cli import lists, papers, reference, station
from kiosk.cli.group import group

__all__ = ["lists", "papers", "reference", "register", "station"]


def register(app: Flask) -> None:
    """Make the commands known to `flask`."""
    app.cli.add_command(group)
