"""`flask --app wsgi kiosk …`: the group of commands, and what they share."""

from contextlib import suppress

import click
from flask import Flask, current_app
from flask.cli import AppGroup
from sqlalchemy.exc import DatabaseError

from kiosk import station_now

group = AppGroup("kiosk", help="Kiosk Công an xã: chuẩn bị, chạy, kiểm tra, in mẫu, dọn dữ liệu.")


def ready_app() -> Flask:
    """The app, when the station has been prepared. Ends the command with a sentence when it has not."""
    app: Flask = current_app._get_current_object()  # type: ignore[attr-defined]  # a proxy, typed as what it stands for
    if app.config.get("STATION") is None:
        raise click.ClickException("Chưa chuẩn bị. Chạy “flask --app wsgi kiosk prepare” trước.")
    # What the desk has set holds at the keyboard too; a database that is broken is told by the command itself.
    # Read in a context of its own: the command's stays open as long as the kiosk is served, and with it the read lock.
    with suppress(DatabaseError), app.app_context():
        station_now.refresh()
    return app

