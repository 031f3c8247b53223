"""Chỉ dẫn: a matter that is not done on paper at this kiosk, and where and how it is done instead."""

from dataclasses import dataclass

from kiosk.domain.filing import Filing


@dataclass(frozen=True)
class Referral:
    """Việc làm ở nơi khác: online, at another office, or with an officer.

    everyday are the words citizens use for it; listed is its place in the list of procedures, 0 for not listed. orders
    are what to do, in order. channels are the ways in, each a sentence. to_officer: the way on is the counter, with
    the reason told. filing holds papers, fee, times, deadlines and legal basis. guide is the slug of advice to open.
    code is the number of the procedure in the national list, empty where it has none.
    """

    slug: str
    title: str
    summary: str
    heading: str
    orders: tuple[str, ...]
    filing: Filing
    everyday: str = ""
    listed: int = 0
    channels: tuple[str, ...] = ()
    to_officer: bool = False
    guide: str = ""
    drawing: str = "officer-desk"
    code: str = ""

    def faults(self) -> list[str]:
        """What is wrong with it, a sentence each."""
        found = [] if self.orders else ["nothing to do"]
        return [f"{self.slug}: {fault}" for fault in (*found, *self.filing.faults())]
