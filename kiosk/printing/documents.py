"""Giấy tờ in ra: what each paper says. Frozen values; the templates beside this file only lay them out."""

from dataclasses import asdict, dataclass
from typing import Any

from kiosk.printing.follow_up_documents import Invitations, VisitList
from kiosk.printing.letterhead import Letterhead
from kiosk.printing.officer_documents import Ct04, Ct06, Ct07Blank, Ct08
from kiosk.printing.paper_slips import PaperSlips
from kiosk.printing.rebuild import rebuilt
from kiosk.printing.report_documents import Report
from kiosk.printing.residence_documents import Ct01, FilingPapers, GuidanceSheet, ListRequest
from kiosk.printing.rights_document import RightsSheet

__all__ = [
    "KINDS",
    "Document",
    "Leaflet",
    "LeafletStep",
    "Letterhead",
    "Slip",
    "TicketSlip",
    "from_values",
    "to_values",
]


@dataclass(frozen=True)
class Slip:
    """Phiếu hẹn hoặc phiếu hoàn thành.

    day holds the lines printed biggest ("Thứ Sáu", "27/11/2026"), or is empty when there is no date: then day_missing
    stands there. message is the text of the genuine SMS or "". code is shown as on screen ("K7M-4PXH"); the QR holds
    just that. issued is the moment of printing in words. again marks a paper that an officer had printed once more ("IN
    LẠI lần 1"). No personal number and no name ever stands on it.
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
    again: str = ""


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


@dataclass(frozen=True)
class TicketSlip:
    """Số thứ tự trên giấy: the number of somebody without a name.

    number is the largest thing ("A012"), what the kind of business in words, tasks the lines of a household
    ("VNeID: 2") or empty. ahead says how many stood before it when it was printed, day on which day it counts.
    """

    letterhead: Letterhead
    title: str
    number: str
    what: str
    tasks: tuple[str, ...]
    ahead: str
    then_heading: str
    then: tuple[str, ...]
    warning: str
    day: str
    issued: str
    footer: str


Document = (
    PaperSlips | Slip | Leaflet | TicketSlip | Ct01 | GuidanceSheet | ListRequest | FilingPapers
    | Ct04 | Ct06 | Ct07Blank | Ct08
    | Invitations | VisitList | Report | RightsSheet
)
KINDS: dict[str, type[Document]] = {
    "appointment": Slip,
    "completion": Slip,
    "leaflet": Leaflet,
    "ticket": TicketSlip,
    "paper-slips": PaperSlips,
    "ct01": Ct01,
    "guidance": GuidanceSheet,
    "list-request": ListRequest,
    "filing": FilingPapers,
    "ct04": Ct04,
    "ct06": Ct06,
    "ct07": Ct07Blank,
    "ct08": Ct08,
    "invitations": Invitations,
    "visit-list": VisitList,
    "report": Report,
    "rights": RightsSheet,
}


def to_values(document: Document) -> dict[str, Any]:
    """The document as plain values that JSON can hold."""
    return asdict(document)


def from_values(kind: str, values: dict[str, Any]) -> Document:
    """The document of that kind from values kept with a print job. Raises KeyError or TypeError for others."""
    document: Document = rebuilt(KINDS[kind], values)
    return document
