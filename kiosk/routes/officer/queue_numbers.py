"""Số trong địa chỉ và trong ô: whole numbers that somebody typed, or none."""

from flask import request

# SQLite's whole numbers end at 2^63; nobody types more digits than this by honest means.
MOST_DIGITS = 12


def whole(typed: str) -> int | None:
    """The whole number that was typed, None for anything else."""
    text = typed.strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) <= MOST_DIGITS else None


def chosen_number() -> int | None:
    """The row number of the ticket that the address shows beside the list, or None."""
    return whole(request.args.get("so", ""))
