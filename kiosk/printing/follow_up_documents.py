"""Giấy tờ mời người chưa kích hoạt: the list for home visits and the invitation in big print. Frozen values.

The list holds names and is taken back after use. An invitation holds the name of the one it is for or nobody's; no
link, no code and no QR stands on it, so that nobody learns to trust one.
"""

from dataclasses import dataclass

from kiosk.printing.letterhead import Letterhead


@dataclass(frozen=True)
class VisitLine:
    """Một người trên danh sách đến nhà. birth_year, cause and last are "" where nothing is known."""

    full_name: str
    birth_year: str
    cause: str
    last: str


@dataclass(frozen=True)
class VisitList:
    """Danh sách đến nhà của một thôn, for the mobile team: boxes to tick, room to write and sign. A4 across."""

    letterhead: Letterhead
    title: str
    hamlet: str
    lines: tuple[VisitLine, ...]
    reminder: str
    printed_by: str
    issued: str
    footer: str


@dataclass(frozen=True)
class Addressee:
    """Người được mời; both "" for an invitation to whoever gets it."""

    full_name: str = ""
    hamlet: str = ""


@dataclass(frozen=True)
class Invitations:
    """Thư mời chữ to: one page for each addressee, 18 pt. when are (days, hours) lines."""

    letterhead: Letterhead
    title: str
    addressees: tuple[Addressee, ...]
    lead: str
    where: str
    bring: tuple[str, ...]
    rules: tuple[str, ...]
    ask: str
    issued: str
    footer: str
