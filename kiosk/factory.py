"""The app factory: configuration, extensions, surfaces and errors put together."""

from typing import Any

from flask import Flask

from kiosk import assets, cli, errors, routes, security, station, station_now, wording
from kiosk.clock import system_clock
from kiosk.config import MOST_BYTES_OF_A_FORM, SEAL_KEY, Config, from_environment, secret_key
from kiosk.extensions import csrf, db, htmx, migrate
from kiosk.surfaces import SurfaceSessions

LOCAL_HOSTS = ("127.0.0.1", "localhost")


def create_app(config: Config | None = None, **overrides: Any) -> Flask:
    """The app for an instance folder that `flask kiosk prepare` has made; overrides are Flask settings (tests).

    Raises ConfigFault or StationFaults, whose messages are sentences for the person who starts the kiosk.
    """
    config = config or from_environment()
    app = Flask(__name__, instance_path=str(config.instance))
    app.config.from_mapping(
        KIOSK=config,
        CLOCK=system_clock,
        SQLALCHEMY_DATABASE_URI=config.database_url,
        # An error of the database must not carry a citizen's answers into the log.
        SQLALCHEMY_ENGINE_OPTIONS={"hide_parameters": True},
        SESSION_COOKIE_NAME="kiosk",
        SESSION_COOKIE_SAMESITE="Strict",
        SESSION_COOKIE_HTTPONLY=True,
        WTF_CSRF_TIME_LIMIT=None,
        MAX_CONTENT_LENGTH=MOST_BYTES_OF_A_FORM,
        MAX_FORM_MEMORY_SIZE=MOST_BYTES_OF_A_FORM,
        SEND_FILE_MAX_AGE_DEFAULT=security.STATIC_MAX_AGE_SECONDS,
    )
    app.config.from_mapping(overrides)
    cli.register(app)
    if not config.station_file.exists() and "STATION" not in overrides:
        # Only `flask kiosk prepare` may run now; it makes the demo station.
        return app
    app.config.setdefault("SECRET_KEY", None)
    app.config["SECRET_KEY"] = app.config["SECRET_KEY"] or secret_key(config.instance)
    app.config["SEAL_KEY"] = secret_key(config.instance, SEAL_KEY)
    app.session_interface = SurfaceSessions()
    raw = None if "STATION" in overrides else station.read(config.station_file)
    if raw is not None:
        app.config["STATION"] = station.station_of(raw)
    app.config["TRUSTED_HOSTS"] = [*LOCAL_HOSTS, config.host, *app.config["STATION"].hosts]
    for extension in (db, csrf, htmx):
        extension.init_app(app)
    migrate.init_app(app, db)
    wording.register(app)
    assets.register(app)
    security.register(app)
    errors.register(app)
    station_now.register(app, raw)
    routes.register(app, config.surfaces)
    return app
