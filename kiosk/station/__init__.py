"""Trụ sở: the facts of the station, from instance/station.toml; settings made at the desk may stand before them."""

from kiosk.station.demo import DEMO, write_demo
from kiosk.station.facts import MOST_COUNTERS, DayOff, OpeningHours, Printing, Station, Swap
from kiosk.station.faults import (
    BACKENDS,
    MOST_IDLE_SECONDS,
    MOST_LETTERS,
    PAPERS,
    WEEKDAY_KEYS,
    StationFaults,
    faults,
)
from kiosk.station.reading import load, read, station_of, whole

__all__ = [
    "BACKENDS",
    "DEMO",
    "MOST_COUNTERS",
    "MOST_IDLE_SECONDS",
    "MOST_LETTERS",
    "PAPERS",
    "WEEKDAY_KEYS",
    "DayOff",
    "OpeningHours",
    "Printing",
    "Station",
    "StationFaults",
    "Swap",
    "faults",
    "load",
    "read",
    "station_of",
    "whole",
    "write_demo",
]
