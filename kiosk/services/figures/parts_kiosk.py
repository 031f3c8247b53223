"""Phần ki-ốt tự đếm: visits, activations seen here, screens left, causes, prints. Never the national figures."""

from collections.abc import Mapping
from datetime import date

from kiosk.charts import Bar, Bars
from kiosk.domain.numbers import count
from kiosk.domain.periods import Period
from kiosk.domain.shares import Change, Share, counted
from kiosk.domain.small_counts import public as told_alone
from kiosk.printing.report_documents import Cell, Part, Table
from kiosk.services.figures import causes, cells, kiosk_counts
from kiosk.services.figures.borders import piece_in_words
from kiosk.services.figures.kiosk_counts import ACTIVATIONS, STARTED, LeftAt, total

ORIGIN = "Ki-ốt tự đếm, không phải số của hệ thống định danh"
MOST_SCREENS = 12
Counts = Mapping[str, Mapping[str, int]]
# What went wrong with a printer, short enough for a table.
PRINT_PROBLEMS = {
    "media-empty": "Hết giấy",
    "media-jam": "Kẹt giấy",
    "cover-open": "Nắp máy in mở",
    "marker-supply-empty": "Hết mực",
    "offline": "Máy in chưa bật hoặc chưa nối",
    "paused": "Máy in tạm dừng",
    "canceled": "Việc in bị hủy",
    "stale": "Chờ quá lâu",
    "form-expired": "Mẫu hết hiệu lực",
    "disk-full": "Hết chỗ lưu tệp",
}
OTHER_PROBLEM = "Lỗi khác của máy in"


def visits_part(period: Period, counts: Counts, before: Counts, public: bool = False) -> Part:
    """Lượt làm: first visits handed in, by procedure, and how many were begun."""
    finished = sorted(counts.get("finished", {}).items(), key=lambda one: (-one[1], one[0]))
    rows = [(kiosk_counts.title_of(slug), times) for slug, times in finished]
    table = cells.counts_table("Hồ sơ làm xong tại ki-ốt", ("Thủ tục", "Hồ sơ"), rows, public)
    lines = () if public else (_begun(period, counts), _change(period, counts, before, "Hồ sơ làm xong", "finished"))
    return Part("Hồ sơ làm xong tại ki-ốt", lines=lines, table=table, origin=ORIGIN)


def _begun(period: Period, counts: Counts) -> str:
    begun, left = total(counts, *STARTED), total(counts, "gave-up")
    share = Share(counted(left, "bỏ dở", period.last), counted(begun, "lượt bắt đầu", period.last))
    return f"Bắt đầu {count(begun)} lượt, làm xong {count(total(counts, 'finished'))}. Bỏ dở: {share.in_words()}."


def _change(period: Period, counts: Counts, before: Counts, label: str, *kinds: str) -> str:
    was = period.previous
    change = Change(counted(total(counts, *kinds), label, period.last), counted(total(before, *kinds), label, was.last))
    return f"{label}: {change.in_words()}, kỳ trước là {was.in_words}."


def activations_part(period: Period, counts: Counts, before: Counts, today: date, public: bool = False) -> Part:
    """Kích hoạt tại ki-ốt: told at the screen or seen by an officer, over time until today."""
    seen, said = total(counts, "witnessed"), total(counts, "activated")
    over_time = kiosk_counts.over_time(period, ACTIVATIONS, today)
    rows = [(piece_in_words(piece), times) for piece, times in over_time]
    if public:
        lines: tuple[str, ...] = (f"Kích hoạt xong tại ki-ốt: {told_alone(seen + said)}.",)
    else:
        lines = (
            f"Cán bộ nhìn thấy: {count(seen)}. Người dân tự xác nhận trên màn hình: {count(said)}.",
            _change(period, counts, before, "Kích hoạt xong tại ki-ốt", *ACTIVATIONS),
        )
    if len(rows) < 2:
        return Part("Kích hoạt xong tại ki-ốt", lines=lines, origin=ORIGIN)
    heads = ("Khoảng thời gian", "Kích hoạt")
    table = cells.counts_table("Kích hoạt xong tại ki-ốt theo thời gian", heads, rows, public)
    chart = Bars(
        "tai-ki-ot",
        "Kích hoạt xong tại ki-ốt theo thời gian",
        f"{period.in_words}, mỗi khoảng thời gian một thanh.",
        _bars(rows, table),
    )
    return Part("Kích hoạt xong tại ki-ốt", lines=lines, bars=chart, table=table, origin=ORIGIN)


def _bars(rows: list[tuple[str, int]], table: Table) -> tuple[Bar, ...]:
    """Bars with the words of the table: what is hidden there is hidden here."""
    shown = [row[1] for row in table.rows]
    return tuple(
        Bar(label, cell.number or 0, cell.words, hidden=cell.number is None)
        for (label, _), cell in zip(rows, shown, strict=False)
    )


def left_part(period: Period, counts: Counts) -> Part:
    """Bỏ dở ở đâu: screen by screen, of the visits that were begun there."""
    screens = kiosk_counts.left_at(counts, period.last)
    shown = screens[:MOST_SCREENS]
    rows = [_left_row(screen) for screen in shown]
    note = f"{len(screens)} màn hình, ở đây là {MOST_SCREENS} màn hình nhiều nhất." if len(screens) > len(shown) else ""
    table = Table("Người dân bỏ dở ở màn hình nào", ("Thủ tục", "Màn hình", "Số lần", "Tỷ lệ"), tuple(rows), note=note)
    chart = Bars(
        "bo-do",
        "Người dân bỏ dở ở màn hình nào",
        "Mỗi màn hình một thanh, nhiều nhất ở trên.",
        tuple(Bar(screen.step, screen.times, count(screen.times)) for screen in shown),
    )
    return Part("Bỏ dở ở màn hình nào", bars=chart if shown else None, table=table, origin=ORIGIN)


def _left_row(screen: LeftAt) -> tuple[Cell, ...]:
    named = (cells.words(screen.procedure), cells.words(screen.step))
    return (*named, cells.number(screen.times), cells.share(screen.share))


def causes_part(public: bool = False) -> Part:
    """Vì sao chưa kích hoạt: open people by cause, as of now."""
    rows = causes.open_causes()
    heads = ("Nguyên nhân", "Người")
    table = cells.counts_table("Nguyên nhân chưa kích hoạt của những người đang theo dõi", heads, rows, public)
    chart = Bars(
        "nguyen-nhan",
        "Nguyên nhân chưa kích hoạt",
        "Mỗi nguyên nhân một thanh, nhiều nhất ở trên.",
        _bars(rows, table),
    )
    origin = "Sổ theo dõi của trụ sở, lúc xem"
    return Part("Vì sao chưa kích hoạt", bars=chart if rows else None, table=table, origin=origin)


def prints_part(counts: Counts) -> Part:
    """In hỏng: how often and why."""
    failed = sorted(counts.get("print-failed", {}).items(), key=lambda one: (-one[1], one[0]))
    named: dict[str, int] = {}
    for code, times in failed:
        label = PRINT_PROBLEMS.get(code, OTHER_PROBLEM)
        named[label] = named.get(label, 0) + times
    table = cells.counts_table("Lần in hỏng theo lý do", ("Lý do", "Lần"), list(named.items()), public=False)
    printed, wrong = total(counts, "printed"), total(counts, "print-failed")
    lines = (f"In xong {count(printed)} lần, hỏng {count(wrong)} lần.",)
    return Part("In hỏng", lines=lines, table=table if named else None, origin=ORIGIN)
