"""Ngày nghỉ lễ: what the calendar library does not know, dated and with its source; and how far it may be trusted."""

from dataclasses import dataclass
from datetime import date

from kiosk.domain.source import Source
from kiosk.law.sources import CHECKED


@dataclass(frozen=True)
class Swap:
    """Hoán đổi ngày làm việc: a working day that is off, and the weekend day worked instead."""

    off: date
    worked: date
    name: str
    source: Source


SWAPS = (
    Swap(
        date(2026, 1, 2),
        date(2026, 1, 10),
        "Nghỉ Tết Dương lịch (làm bù ngày 10/01)",
        Source("Văn bản 12729/VPCP-KGVX", CHECKED, in_force_from=date(2025, 12, 25)),
    ),
)

CULTURE_DAY_SOURCE = Source("Nghị quyết 28/2026/QH16", CHECKED, in_force_from=date(2026, 7, 1))

FIRST_YEAR = 2020
LAST_YEAR = 2030
# The plan for Tết 2027 and the swaps of 2027 were not published when this was checked.
SURE_UNTIL = date(2026, 12, 31)
