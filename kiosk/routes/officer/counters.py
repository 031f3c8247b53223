"""Quầy: the numbers of the station's counters, and the one an officer sits at."""

from flask import current_app


def counter_numbers() -> range:
    """The counters of this station, from 1 on."""
    return range(1, current_app.config["STATION"].counters + 1)


def read_counter(typed: str) -> int | None:
    """The number of a counter of this station, None for none or for something else."""
    number = int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 3 else 0
    return number if number in counter_numbers() else None
