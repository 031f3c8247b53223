"""Trụ sở hôm nay: the file's facts with the settings of the desk before them, for whoever runs inside the app.

Printing stays what it was when the kiosk was started: papers on their way belong to the printer they were sent to.
"""

import logging
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from typing import Any

from flask import Flask, current_app, has_app_context, request
from sqlalchemy.exc import DatabaseError
from werkzeug.wrappers import Response

from kiosk import clock, station
from kiosk.domain.privacy import DRAFTS
from kiosk.services import station_settings
from kiosk.station import Station

log = logging.getLogger("kiosk")
DAY = "STATION_DAY"


def register(app: Flask, raw: Mapping[str, Any] | None) -> None:
    """Look every morning, before the first page, which settings hold. raw is what the file says; None for a station
    that was given as it is."""
    app.extensions["station_file"] = None if raw is None else station.whole(raw)

    @app.before_request
    def look() -> None:
        if request.endpoint != "static" and app.config.get(DAY) != clock.today():
            # While the database does not answer, yesterday's station has to do; the next request looks again.
            with suppress(DatabaseError):
                refresh()


def file_facts() -> Mapping[str, Any]:
    """What the station's file says, before any setting of the desk."""
    facts: Mapping[str, Any] | None = current_app.extensions.get("station_file")
    return facts if facts is not None else {}


def refresh() -> None:
    """Put today's station in its place. Inside the app's context."""
    app, today = current_app, clock.today()
    raw = app.extensions.get("station_file")
    if raw is not None:
        facts, faults = station_settings.facts(raw, today)
        for fault in faults:
            log.error("setting left out: %s", fault)
        now = station.station_of(facts)
        if app.config.get(DAY) is not None:
            now = replace(now, printing=app.config["STATION"].printing)
        app.config["STATION"] = now
    app.config[DAY] = today


def settings_left_out() -> list[str]:
    """What is wrong with settings that cannot be used any more because the file was changed since, a sentence each."""
    try:
        return station_settings.facts(file_facts(), clock.today())[1]
    except DatabaseError:
        # What is wrong with the database is told elsewhere.
        return []


def refresh_after(answer: Response) -> Response:
    """The same once the answer is made, when what was changed is kept: for `after_this_request`."""
    refresh()
    return answer


def here() -> Station | None:
    """The station of the running app, None outside of it."""
    found: Station | None = current_app.config.get("STATION") if has_app_context() else None
    return found


def forget_after() -> timedelta:
    """How long after the last sign of life a visit is forgotten, by the idle times of this station."""
    station_here = here()
    return station_here.forget_after if station_here else DRAFTS.after
