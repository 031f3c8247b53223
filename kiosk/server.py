"""Chạy kiosk: waitress, the print worker and the clean-up beside it."""

import logging
import threading

from flask import Flask
from waitress.server import create_server

from kiosk import clock, station_now
from kiosk.config import MOST_BYTES_OF_A_FORM, MOST_BYTES_OF_A_LIST, Config
from kiosk.database import faults
from kiosk.domain.privacy import PRINTS
from kiosk.import_worker import ImportWorker
from kiosk.print_worker import PrintWorker
from kiosk.printing.backends import Backend, choose
from kiosk.services import retention
from kiosk.services.transaction import writing

THREADS = 8
PURGE_EVERY_SECONDS = 60
log = logging.getLogger("kiosk")


def serve(app: Flask) -> None:
    """Serve the kiosk on this machine (or on the address in KIOSK_HOST) until it is interrupted."""
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(name)s %(message)s")
    # That a request waited a moment for a thread is no news.
    logging.getLogger("waitress.queue").setLevel(logging.ERROR)
    config: Config = app.config["KIOSK"]
    if found := faults(app):
        raise SystemExit("\n".join(found))
    try:
        # Larger bodies than a form may have still reach the app, which answers with a page in Vietnamese.
        server = create_server(
            app,
            host=config.host,
            port=config.port,
            threads=THREADS,
            ident="kiosk",
            max_request_body_size=16 * MOST_BYTES_OF_A_FORM,
            # What is larger lies in a file for a moment, and a list of people must not.
            inbuf_overflow=2 * MOST_BYTES_OF_A_LIST,
            outbuf_overflow=2 * MOST_BYTES_OF_A_LIST,
        )
    except OSError:
        raise SystemExit(
            f"Cổng {config.port} đang có chương trình khác dùng. Tắt chương trình đó, hoặc đặt KIOSK_PORT là số khác."
        ) from None
    with app.app_context():
        station_now.refresh()
    backend = choose(app.config["STATION"].printing, config.prints)
    worker = PrintWorker(app, backend)
    app.extensions["print_worker"] = worker
    worker.start()
    importer = ImportWorker(app)
    app.extensions["import_worker"] = importer
    importer.start()
    stop = threading.Event()
    threading.Thread(target=_clean_up, args=(app, backend, stop), name="clean-up", daemon=True).start()
    try:
        server.run()
    except KeyboardInterrupt:
        pass
    finally:
        stop.set()
        worker.stop()
        importer.stop()
        server.close()


def _clean_up(app: Flask, backend: Backend, stop: threading.Event) -> None:
    """Forget what has been kept long enough, every minute, as long as the kiosk runs."""
    while not stop.wait(PURGE_EVERY_SECONDS):
        try:
            with app.app_context(), writing():
                retention.purge(clock.today(), clock.now())
                backend.forget(clock.now() - PRINTS.after)
            with app.app_context():
                retention.clear_log()
        except Exception as problem:
            # The next minute tries again; a locked database is no reason to stop forgetting.
            log.error("clean-up failed: %s", type(problem).__name__)
