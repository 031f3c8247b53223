"""A kiosk for tests, the bench and the screenshots: its own instance folder and a clock moved by hand."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from flask import Flask
from waitress.server import create_server

from kiosk import station
from kiosk.config import Config
from kiosk.extensions import db
from kiosk.factory import create_app
from kiosk.import_worker import ImportWorker
from kiosk.print_worker import PrintWorker
from kiosk.printing.backends import choose
from tests.unit_table import the_unit_table

MONDAY = datetime(2026, 11, 23, 9, 24, tzinfo=ZoneInfo("Asia/Ho_Chi_Minh"))


class HandClock:
    """A clock that stands still until somebody moves it."""

    def __init__(self, now: datetime = MONDAY) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **parts: float) -> None:
        """Let time pass."""
        self.now += timedelta(**parts)


def a_kiosk(folder: Path, clock: Any = None, **overrides: Any) -> Flask:
    """An app with the demo station, an empty database and the unit table in that folder."""
    folder.mkdir(parents=True, exist_ok=True)
    config = Config(folder)
    config.prints.mkdir(exist_ok=True)
    station.write_demo(config.station_file)
    if not config.units.exists():
        config.units.symlink_to(the_unit_table())
    app = create_app(config, CLOCK=clock or HandClock(), **overrides)
    with app.app_context():
        db.create_all()
    return app


@contextmanager
def served(app: Flask) -> Iterator[str]:
    """The kiosk on a free port of 127.0.0.1 with its print worker, as `flask kiosk serve` runs it."""
    server = create_server(app, host="127.0.0.1", port=0, threads=4, inbuf_overflow=2**24)
    worker = PrintWorker(app, choose(app.config["STATION"].printing, app.config["KIOSK"].prints))
    app.extensions["print_worker"] = worker
    worker.start()
    importer = ImportWorker(app)
    app.extensions["import_worker"] = importer
    importer.start()

    def run() -> None:
        # Closing the server under its own loop is how waitress is stopped from outside.
        with suppress(OSError):
            server.run()

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.effective_port}"
    finally:
        worker.stop()
        importer.stop()
        server.close()
        thread.join(timeout=5)
