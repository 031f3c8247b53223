"""Phần hàng chờ: numbers given out, what became of them, and how long people waited and were served."""

from kiosk.domain import small_counts
from kiosk.domain.numbers import count
from kiosk.domain.periods import Period
from kiosk.domain.queueing import STATUS_WORDS
from kiosk.printing.report_documents import Cell, Part, Table
from kiosk.services.figures import cells, queue_counts, waiting_times
from kiosk.services.figures.waiting_times import ALL, Times

ORIGIN = "Hàng chờ của trụ sở"
NOTE = "Không tính số giấy nhập sau và ngày đồng hồ sai. “9 trong 10 người”: không quá ngần ấy phút."


def tickets_part(period: Period, public: bool = False) -> Part:
    """Số đã phát: by what became of them."""
    rows = [(STATUS_WORDS[status], tickets) for status, tickets in queue_counts.by_status(period).items() if tickets]
    table = cells.counts_table("Số thứ tự đã phát", ("Tình trạng", "Số"), rows, public)
    return Part("Hàng chờ", table=table, origin=ORIGIN)


def times_part(period: Period, public: bool = False) -> Part:
    """Thời gian chờ và làm: half of the people, and 9 of 10."""
    waited = {times.kind: times for times in waiting_times.waiting(period)}
    served = {times.kind: times for times in waiting_times.serving(period)}
    kinds = [kind for kind in dict.fromkeys((*waited, *served)) if not public or kind == ALL]
    heads = ("Loại việc", "Số lượt chờ", "Chờ: nửa số người", "Chờ: 9 trong 10 người", "Lượt làm", "Làm: nửa số người",
             "Làm: 9 trong 10 người")  # fmt: skip
    rows = tuple(_row(waited.get(kind), served.get(kind), public) for kind in kinds)
    table = Table("Thời gian chờ và làm", heads, rows, note=NOTE)
    return Part("Thời gian chờ và làm", table=table if rows else None, lines=() if rows else ("Chưa có số nào.",),
                origin=ORIGIN)  # fmt: skip


def _row(waited: Times | None, served: Times | None, public: bool) -> tuple[Cell, ...]:
    label = (waited or served or Times(ALL, 0, 0, 0)).label
    return (cells.words(label), *_times(waited, public), *_times(served, public))


def _times(times: Times | None, public: bool) -> tuple[Cell, Cell, Cell]:
    if times is None:
        return cells.EMPTY, cells.EMPTY, cells.EMPTY
    if public and small_counts.is_small(times.tickets):
        return cells.words(small_counts.SMALL), cells.EMPTY, cells.EMPTY
    return cells.number(times.tickets), _minutes(times.median), _minutes(times.ninth_tenth)


def _minutes(minutes: int) -> Cell:
    return Cell(f"{count(minutes)} phút", minutes, is_figure=True)
