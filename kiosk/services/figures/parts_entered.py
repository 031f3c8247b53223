"""Phần số liệu nhập tay: the commune's columns, the bars per hamlet and the activations over time."""

from collections.abc import Sequence
from datetime import date, timedelta

from kiosk.charts import Bar, Bars, Curve, Point
from kiosk.domain.days import short
from kiosk.domain.figures import ACTIVATED, BASES, COLUMNS, WHOLE_COMMUNE
from kiosk.domain.numbers import count
from kiosk.domain.shares import Stated
from kiosk.domain.small_counts import LEAST, WITHHELD, Told, is_small
from kiosk.domain.small_counts import told as told_in_public
from kiosk.printing.report_documents import Cell, Part, Table
from kiosk.services.figures import cells, entered
from kiosk.services.figures.standing import Row, Standing

ORIGIN = "Số do cán bộ nhập từ hệ thống định danh"
# Without a target the way of half a year is shown.
SHOWN_WITHOUT_TARGET = timedelta(days=183)


def headline(result: Standing) -> tuple[str, str, str]:
    """(the commune's share, where its numbers come from, how they have changed)."""
    share = result.commune.share
    return f"{_label(result.commune)}: {share.sum_in_words}", share.provenance, _change_line(result)


def commune_part(result: Standing) -> Part:
    """Toàn xã: the share and the change in one sentence each."""
    share = f"{_label(result.commune)}: {result.commune.share.in_words()}."
    return Part("Toàn xã", lines=(share, _change_line(result)), origin=ORIGIN)


def columns_part(result: Standing) -> Part:
    """Every column of the commune that was entered, with its change, source, day and who typed it."""
    heads = ("Chỉ tiêu báo cáo", "Số", "So với kỳ trước", "Nguồn", "Ngày", "Người nhập")
    known = [(key, stated) for key in COLUMNS if (stated := result.columns.get(key))]
    missing = [COLUMNS[key].short.lower() for key in COLUMNS if not result.columns.get(key)]
    rows = tuple(_column_row(key, stated, result) for key, stated in known)
    note = f"Chưa nhập: {', '.join(missing)}." if missing else ""
    table = Table(f"Số liệu toàn xã {result.period.in_words}", heads, rows, note=note)
    return Part("Các số liệu toàn xã", table=table, origin=ORIGIN)


def public_part(result: Standing) -> Part:
    """Toàn xã, for everybody: activated of the base, or nothing where that would tell of a handful of people."""
    row = result.commune
    small = [stated for stated in (row.activated, row.base) if stated and is_small(stated.value)]
    words = WITHHELD if small or few_are_missing(row) else row.share.in_words()
    return Part("Toàn xã", lines=(f"{_label(row)}: {words}.",), origin=ORIGIN)


def _column_row(key: str, stated: Stated, result: Standing) -> tuple[Cell, ...]:
    plan = f" ({stated.period.in_words})" if COLUMNS[key].of_period and stated.period else ""
    change = result.changes.get(key)
    return (
        cells.words(f"{COLUMNS[key].label}{plan}"),
        cells.figure(stated),
        cells.words(change.in_words()) if change else cells.EMPTY,
        cells.words(stated.source or "không rõ"),
        cells.day(stated.as_of),
        cells.words(stated.entered_by),
    )


def _label(row: Row) -> str:
    return row.activated.label if row.activated else ACTIVATED.label


def _change_line(result: Standing) -> str:
    change = result.change
    if change.number is None:
        return f"So với kỳ trước ({result.period.previous.in_words}): {change.in_words()}."
    share = change.share.in_words()
    return f"{_label(result.commune)}: {change.in_words()}, kỳ trước là {result.period.previous.in_words}; {share}."


def hamlets_part(result: Standing, public: bool = False) -> Part:
    """Theo thôn: activated of the base, hamlet by hamlet; in public without small counts."""
    label = BASES[result.base].label
    shares = [row.share for row in result.hamlets]
    note = cells.sources_note(shares)
    shown = _told(result) if public else [(None, None)] * len(result.hamlets)
    rows = [_hamlet_row(row, part, whole, bool(note)) for row, (part, whole) in zip(result.hamlets, shown, strict=True)]
    heads = ("Thôn", "Đã kích hoạt", f"{label[0].upper()}{label[1:]}", "Tỷ lệ", *(() if note else ("Nguồn",)))
    table = Table(f"Đã kích hoạt theo thôn, so với {label}", heads, tuple(rows), note=f"Tỷ lệ: {note}." if note else "")
    bars = tuple(_bar(row, part, whole) for row, (part, whole) in zip(result.hamlets, shown, strict=True))
    chart = Bars(
        "theo-thon",
        f"Đã kích hoạt theo thôn, so với {label}",
        f"{result.period.in_words}: mỗi thôn một thanh, phần đậm là đã kích hoạt, phần gạch chéo là còn thiếu.",
        bars,
        part="Đã kích hoạt",
        whole=f"Còn thiếu so với {label}",
    )
    return Part("Theo thôn", bars=chart, table=table, origin=ORIGIN)


def _told(result: Standing) -> list[tuple[Told | None, Told | None]]:
    """Activated and base of each hamlet as they may be told beside the sums of the commune.

    Where the base counts people, what is missing counts people too: a base that would give them away is withheld.
    """
    rows = result.hamlets
    parts = _column_told([row.activated for row in rows], set())
    bare = {place for place, row in enumerate(rows) if few_are_missing(row)}
    return list(zip(parts, _column_told([row.base for row in rows], bare), strict=True))


def few_are_missing(row: Row) -> bool:
    """Whether base less activated would tell of fewer than 5 people."""
    if row.activated is None or row.base is None or COLUMNS[BASES[row.share.kind].column].of_period:
        return False
    return 0 <= row.base.value - row.activated.value < LEAST


def _column_told(column: Sequence[Stated | None], withheld: set[int]) -> list[Told | None]:
    known = [place for place, stated in enumerate(column) if stated]
    values = [stated.value for stated in column if stated]
    shown, _ = told_in_public(values, {at for at, place in enumerate(known) if place in withheld})
    left = iter(shown)
    return [next(left) if stated else None for stated in column]


def _is_hidden(told: Told | None) -> bool:
    return told is not None and told.number is None


def _cell(stated: Stated | None, told: Told | None) -> Cell:
    return cells.told(told) if told else cells.figure(stated)


def _hamlet_row(row: Row, part: Told | None, whole: Told | None, told_below: bool) -> tuple[Cell, ...]:
    hidden = _is_hidden(part) or _is_hidden(whole)
    share = cells.hidden_share() if hidden else cells.share(row.share)
    named = (cells.words(row.hamlet), _cell(row.activated, part), _cell(row.base, whole), share)
    where = cells.EMPTY if hidden or not row.share.provenance else cells.words(row.share.provenance)
    return named if told_below else (*named, where)


def _bar(row: Row, part: Told | None, whole: Told | None) -> Bar:
    if _is_hidden(part) or row.activated is None:
        return Bar(row.hamlet, 0, part.words if part else "chưa có số liệu", hidden=True)
    words, base = count(row.activated.value), row.base
    if base is None or _is_hidden(whole) or row.share.why_not:
        return Bar(row.hamlet, row.activated.value, words)
    return Bar(row.hamlet, row.activated.value, f"{words} / {count(base.value)}", whole=base.value)


def over_time_part(result: Standing, hamlets: Sequence[str]) -> Part:
    """Đã kích hoạt theo thời gian: each reading of the commune, and the target of the plan in force."""
    target = result.columns.get("target")
    plan = target.period if target else None
    first, last = (plan.first, plan.last) if plan else (result.period.last - SHOWN_WITHOUT_TARGET, result.period.last)
    points = readings(min(first, result.period.first), result.period.last, hamlets)
    target_words = f"Chỉ tiêu {count(target.value)}" if target else ""
    chart = Curve(
        "theo-thoi-gian",
        "Đã kích hoạt theo thời gian",
        f"{len(points)} lần đọc số từ {short(first)} đến {short(last)}. {target_words or 'Chưa có chỉ tiêu'}.",
        min(first, result.period.first).isoformat(),
        max(last, result.period.last, *(day for day, _ in points)).isoformat(),
        tuple(Point(day.isoformat(), value) for day, value in points),
        target.value if target else None,
        target_words,
    )
    rows = tuple((cells.day(day), cells.number(value)) for day, value in points)
    note = f"Chỉ tiêu được giao {count(target.value)} ({target.provenance})." if target else "Chưa nhập chỉ tiêu."
    table = Table("Đã kích hoạt theo ngày đọc số", ("Ngày", "Đã kích hoạt"), rows, note=note)
    return Part("Theo thời gian", curve=chart if points else None, table=table, origin=ORIGIN)


def readings(first: date, last: date, hamlets: Sequence[str]) -> list[tuple[date, int]]:
    """(day, activated in the commune) of every period that ends by then, levels 1 and 2 as in the newest reading."""
    found: dict[date, dict[tuple[str, str], int]] = {}
    read_on: dict[date, date] = {}
    for column, hamlet, end, as_of, value in entered.readings(first, last, ACTIVATED.columns):
        found.setdefault(end, {})[column, hamlet] = value
        read_on[end] = max(as_of, read_on.get(end, as_of))
    by_end = {end: _by_level(places, hamlets) for end, places in found.items()}
    levels = by_end[max(by_end)].keys() if by_end else ()
    points = {read_on[end]: sum(by_end[end].values()) for end in sorted(by_end) if by_end[end].keys() == levels}
    return sorted(points.items()) if levels else []


def _by_level(places: dict[tuple[str, str], int], hamlets: Sequence[str]) -> dict[str, int]:
    """The commune's number of each level: as entered, else the sum of all hamlets."""
    levels = {}
    for column in ACTIVATED.columns:
        parts = [places.get((column, hamlet)) for hamlet in hamlets]
        if (column, WHOLE_COMMUNE) in places:
            levels[column] = places[column, WHOLE_COMMUNE]
        elif parts and None not in parts:
            levels[column] = sum(part or 0 for part in parts)
    return levels
