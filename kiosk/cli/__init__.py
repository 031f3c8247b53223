"""`flask --app wsgi kiosk …`: what is done at the keyboard of the station's PC."""

from flask import Flask

from kiosk.cli import lists, officers, papers, reference, station
from kiosk.cli.group import group

__all__ = ["lists", "officers", "papers", "reference", "register", "station"]


def register(app: Flask) -> None:
    """Make the commands known to `flask`."""
    app.cli.add_command(group)
