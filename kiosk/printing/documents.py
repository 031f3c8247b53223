"""Giấy tờ in ra: what each paper says. Frozen values; the templates beside this file only lay them out."""

from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True)
class Letterhead:
    """Đầu phiếu: who hands out the paper. hours are (days, spans) lines."""

    superior: str
    station: str
    telephone: str
    hours: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Slip:
    """Phiếu hẹn hoặc phiếu hoàn thành.

    day holds the lines printed biggest ("Thứ Sáu", "27/11/2026"), or is empty when there is no date: then day_missing
    stands there. message is the text of the genuine SMS or "". code is shown as on screen ("K7M-4PXH"); the QR holds
    just that. issued is the moment of printing in words. No personal number and no name ever stands on it.
    """

    letterhead: Letterhead
    title: str
    subject: str
    day_lead: str
    day: tuple[str, ...]
    day_note: str
    day_missing: str
    message_sender: str
    message: str
    then_heading: str
    then: tuple[str, ...]
    warning: str
    code: str
    issued: str
    footer: str


@dataclass(frozen=True)
class LeafletStep:
    """Một bước trên tờ chữ to."""

    number: int
    heading: str
    body: str
    points: tuple[str, ...] = ()


@dataclass(frozen=True)
class Leaflet:
    """Tờ hướng dẫn chữ to: the steps of a guide that are still to be done, 18 pt."""

    letterhead: Letterhead
    title: str
    way: str
    steps: tuple[LeafletStep, ...]
    warning: str
    issued: str
    footer: str


Document = Slip | Leaflet
KINDS: dict[str, type[Slip] | type[Leaflet]] = {"appointment": Slip, "completion": Slip, "leaflet": Leaflet}


def to_values(document: Document) -> dict[str, Any]:
    """The document as plain values that JSON can hold."""
    return asdict(document)


def from_values(kind: str, values: dict[str, Any]) -> Document:
    """The document of that kind from values kept with a print job. Raises KeyError or TypeError for others."""
    head = values["letterhead"]
    letterhead = Letterhead(**{**head, "hours": tuple((days, spans) for days, spans in head["hours"])})
    if KINDS[kind] is Leaflet:
        steps = tuple(LeafletStep(**{**step, "points": tuple(step["points"])}) for step in values["steps"])
        return Leaflet(**{**values, "letterhead": letterhead, "steps": steps})
    return Slip(**{**values, "letterhead": letterhead, "day": tuple(values["day"]), "then": tuple(values["then"])})
