"""Trụ sở Công an xã: what screens, papers and the desk need to know of the station. Values only, already checked."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time, timedelta

from kiosk.domain.days import WEEKDAYS
from kiosk.domain.visit import IDLE_SECONDS, ScreenClass, forget_after_seconds

CLOSED = "Nghỉ"
OpeningHours = tuple[tuple[tuple[time, time], ...], ...]
USUAL_COUNTERS = 5
MOST_COUNTERS = 20


@dataclass(frozen=True)
class Printing:
    """Máy in: which backend takes the papers, the printer's queue name for CUPS, and the paper of slips.

    form_printer is the queue of a second printer with A4 paper for official forms; "" where the first one has it. It is
    used where slips are on another paper.
    """

    backend: str = "folder"
    printer: str = ""
    slip_paper: str = "80mm"
    form_printer: str = ""

    @property
    def leaflet_paper(self) -> str:
        """The paper of big-print leaflets: A4 where there is some, else what the one printer holds."""
        return self.slip_paper if self.backend == "cups" and not self.form_printer else "A4"

    @property
    def sheet_paper(self) -> str:
        """The paper of guidance sheets: A5 where the only printer holds that, else A4. A roll is too narrow."""
        return "A5" if self.leaflet_paper == "A5" else "A4"


@dataclass(frozen=True)
class DayOff:
    """Ngày nghỉ thêm: a working day on which this station is closed, and why."""

    on: date
    name: str


@dataclass(frozen=True)
class Swap:
    """Ngày làm bù: a working day that is off, and the weekend day worked instead, by announcement of this year."""

    off: date
    worked: date
    name: str


@dataclass(frozen=True)
class Station:
    """Trụ sở Công an xã: what screens and papers say about the station.

    superior heads the papers above the station's name. commune_code is its number in the national list of communes, ""
    while nobody has looked it up. head is the officer answerable for personal data. hamlets are
    in the order shown; where two old communes had a hamlet of one name, the name carries the old commune in brackets.
    opening_hours holds, Monday first, the spans of each day; an empty day is closed. hosts are the names under which
    the kiosk may be called besides 127.0.0.1 and localhost. counters is how many counters the officers sit at.
    days_off and swaps are those that the national calendar does not know. idle_seconds says how long a screen of each
    class may rest.
    """

    superior: str
    name: str
    commune: str
    head: str
    telephone: str
    address: str
    hamlets: tuple[str, ...]
    opening_hours: OpeningHours
    printing: Printing = Printing()
    hosts: tuple[str, ...] = ()
    commune_code: str = ""
    counters: int = USUAL_COUNTERS
    days_off: tuple[DayOff, ...] = ()
    swaps: tuple[Swap, ...] = ()
    idle_seconds: Mapping[ScreenClass, int] = field(default_factory=lambda: IDLE_SECONDS)

    def opening_lines(self) -> list[tuple[str, str]]:
        """("Thứ Hai – Thứ Sáu", "07:30–11:30, 13:30–17:00"), days with equal hours together, closed days last."""
        lines: list[tuple[str, str]] = []
        first = 0
        for place in range(1, len(WEEKDAYS) + 1):
            if place == len(WEEKDAYS) or self.opening_hours[place] != self.opening_hours[first]:
                label = WEEKDAYS[first] if place - first == 1 else f"{WEEKDAYS[first]} – {WEEKDAYS[place - 1]}"
                spans = ", ".join(f"{start:%H:%M}–{end:%H:%M}" for start, end in self.opening_hours[first])
                lines.append((label, spans or CLOSED))
                first = place
        return lines

    def open_lines(self) -> list[tuple[str, str]]:
        """The same without the days on which nobody is there."""
        return [(label, spans) for label, spans in self.opening_lines() if spans != CLOSED]

    def closed_from(self, today: date) -> list[tuple[date, str]]:
        """The extra days off from that day on, with their reasons, in order."""
        off = {day.on: day.name for day in self.days_off} | {swap.off: swap.name for swap in self.swaps}
        return sorted((day, name) for day, name in off.items() if day >= today)

    @property
    def forget_after(self) -> timedelta:
        """How long after the last sign of life the server forgets a visit: no screen of it can be open any more."""
        return timedelta(seconds=forget_after_seconds(self.idle_seconds))
