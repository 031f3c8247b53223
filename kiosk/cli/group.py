"""`flask --app wsgi kiosk …`: the group of commands, and what they share."""

import click
from flask import Flask, current_app
from flask.cli import AppGroup

group = AppGroup("kiosk", help="Kiosk Công an xã: chuẩn bị, chạy, kiểm tra, in mẫu, dọn dữ liệu.")


def ready_app() -> Flask:
    """The app, when the station has been prepared. Ends the command with a sentence when it has not."""
    app: Flask = current_app._get_current_object()  # type: ignore[attr-defined]  # a proxy, typed as what it stands for
    if app.config.get("STATION") is None:
        raise click.ClickException("Chưa chuẩn bị. Chạy “flask --app wsgi kiosk prepare” trước.")
    return app

