"""Đầu phiếu: who hands out a paper."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Letterhead:
    """Đầu phiếu: who hands out the paper. hours are (days, spans) lines."""

    superior: str
    station: str
    telephone: str
    hours: tuple[tuple[str, str], ...] = ()
