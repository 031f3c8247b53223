"""Đồng hồ: the only place that asks what time it is. Moments are aware; the station's zone is Asia/Ho_Chi_Minh."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from flask import current_app

STATION_ZONE = ZoneInfo("Asia/Ho_Chi_Minh")
Clock = Callable[[], datetime]


def system_clock() -> datetime:
    """The present moment in UTC."""
    return datetime.now(UTC)


def now() -> datetime:
    """The present moment at the station, from the clock of the running app."""
    clock: Clock = current_app.config["CLOCK"]
    return clock().astimezone(STATION_ZONE)


def today() -> date:
    """The day at the station."""
    return now().date()
