"""Ô và bảng: counts, shares and days as the cells of a table, told in full or as they may be told in public."""

from collections.abc import Sequence
from datetime import date

from kiosk.domain import days, small_counts
from kiosk.domain.numbers import count
from kiosk.domain.shares import Share, Stated
from kiosk.domain.small_counts import WITHHELD, Told
from kiosk.printing.report_documents import Cell, Table

EMPTY = Cell("–")
IN_ALL = "Cộng"


def words(text: str) -> Cell:
    """Words."""
    return Cell(text)


def number(value: int | None) -> Cell:
    """A count, a stroke for none."""
    return EMPTY if value is None else Cell(count(value), value, is_figure=True)


def figure(stated: Stated | None) -> Cell:
    """An entered figure."""
    return number(stated.value if stated else None)


def day(value: date | None) -> Cell:
    """A day."""
    return Cell(days.short(value), day=value.isoformat()) if value else EMPTY


def share(value: Share) -> Cell:
    """A share with its base; its source stands in the next cell or below the table."""
    return Cell(value.sum_in_words, value.ratio, is_share=value.ratio is not None)


def told(cell: Told) -> Cell:
    """A count as it may be told in public."""
    return Cell(cell.words, cell.number, is_figure=True)


def counts_table(
    caption: str, heads: tuple[str, str], rows: Sequence[tuple[str, int]], public: bool, note: str = ""
) -> Table:
    """A list of counts with its sum."""
    if public:
        cells, whole = small_counts.told([value for _, value in rows])
        shown, last = [told(cell) for cell in cells], told(whole)
    else:
        shown, last = [number(value) for _, value in rows], number(sum(value for _, value in rows))
    lines = [(words(label), cell) for (label, _), cell in zip(rows, shown, strict=True)]
    return Table(caption, heads, (*lines, (words(IN_ALL), last)), has_total=True, note=note)


def sources_note(shares: Sequence[Share]) -> str:
    """Where the shares of one table come from, when all come from the same place; "" when each row has to say it."""
    found = {one.provenance for one in shares if one.provenance}
    return found.pop() if len(found) == 1 else ""


def hidden_share() -> Cell:
    """A share of a count that may not be told."""
    return Cell(WITHHELD)
