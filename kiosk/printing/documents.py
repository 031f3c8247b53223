"""Giấy tờ in ra: what each paper says. Frozen values; the templates beside this file only lay them out."""

from dataclasses import asdict, dataclass
from typing import Any

from kiosk.printing.letterhead import Letterhead
from kiosk.printing.rebuild import rebuilt
from kiosk.printing.residence_documents import Ct01, FilingPapers, GuidanceSheet, ListRequest

__all__ = ["KINDS", "Document", "Leaflet", "LeafletStep", "Letterhead", "Slip", "from_values", "to_values"]


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


Document = Slip | Leaflet | Ct01 | GuidanceSheet | ListRequest | FilingPapers
KINDS: dict[str, type[Document]] = {
    "appointment": Slip,
    "completion": Slip,
    "leaflet": Leaflet,
    "ct01": Ct01,
    "guidance": GuidanceSheet,
    "list-request": ListRequest,
    "filing": FilingPapers,
}


def to_values(document: Document) -> dict[str, Any]:
    """The document as plain values that JSON can hold."""
    return asdict(document)


def from_values(kind: str, values: dict[str, Any]) -> Document:
    """The document of that kind from values kept with a print job. Raises KeyError or TypeError for others."""
    document: Document = rebuilt(KINDS[kind], values)
    return document
