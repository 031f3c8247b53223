"""Báo cáo: the values of a report as they were when it was made. The same parts are shown on the dashboard.

All words are as printed. A cell also holds its number or day, so that a workbook gets numbers and dates and not text.
"""

from dataclasses import dataclass

from kiosk.charts import Bars, Curve


@dataclass(frozen=True)
class Cell:
    """Một ô: its words; number for a count or (with is_share) a share of 1; day ("2026-11-30") for a date.

    is_figure: it stands in a column of figures, also where the count is hidden.
    """

    words: str
    number: float | None = None
    is_share: bool = False
    is_figure: bool = False
    day: str = ""


@dataclass(frozen=True)
class Table:
    """Bảng: heads, rows as long as the heads, and whether the last row is the sum. note stands below."""

    caption: str
    heads: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    has_total: bool = False
    note: str = ""


@dataclass(frozen=True)
class Part:
    """Một phần: sentences, a drawing where there is one, and the table with the same figures."""

    heading: str
    lines: tuple[str, ...] = ()
    bars: Bars | None = None
    curve: Curve | None = None
    table: Table | None = None
    # Where the figures come from: the kiosk's own counts never stand in one part with those of the national system.
    origin: str = ""


@dataclass(frozen=True)
class Section:
    """Mục lớn của báo cáo, numbered I, II, III."""

    heading: str
    parts: tuple[Part, ...]


@dataclass(frozen=True)
class Report:
    """Báo cáo theo thể thức Nghị định 30/2020/NĐ-CP. number is left open ("Số: ......./BC-CAX").

    place and day begin the line of the date. replaces names the report it stands for, "" for none. signer_title is who
    signs; signer_name and signed are "" until somebody has signed it off. code ends the foot: where to find the report
    in the kiosk. public: small counts are hidden in it.
    """

    superior: str
    station: str
    number: str
    place: str
    title: str
    subject: str
    period: str
    replaces: str
    sections: tuple[Section, ...]
    receivers: tuple[str, ...]
    signer_title: str
    made: str
    public: bool = False
    day: str = ""
    signer_name: str = ""
    signed: str = ""
    code: str = ""
