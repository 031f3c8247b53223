"""Số liệu: the columns of the office's reports, what a rate may be a rate of, and mistakes worth a second look."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta

from kiosk.domain.numbers import count


@dataclass(frozen=True)
class Column:
    """Một cột của báo cáo. of_period: it is given for a whole period; all others stand as they were on a day."""

    label: str
    short: str
    of_period: bool = False


COLUMNS: Mapping[str, Column] = {
    "eligible": Column("Công dân đủ điều kiện (từ 14 tuổi, thường trú)", "Đủ điều kiện"),
    "card": Column("Đã cấp thẻ căn cước", "Đã cấp căn cước"),
    "target": Column("Chỉ tiêu được giao", "Chỉ tiêu", of_period=True),
    "collected-1": Column("Đã thu nhận hồ sơ mức 1", "Thu nhận mức 1"),
    "collected-2": Column("Đã thu nhận hồ sơ mức 2", "Thu nhận mức 2"),
    "approved": Column("Tài khoản đã phê duyệt", "Đã phê duyệt"),
    "activated-1": Column("Đã kích hoạt mức 1", "Kích hoạt mức 1"),
    "activated-2": Column("Đã kích hoạt mức 2", "Kích hoạt mức 2"),
    "not-yet": Column("Chưa kích hoạt", "Chưa kích hoạt"),
}
WHOLE_COMMUNE = ""


@dataclass(frozen=True)
class Base:
    """Cơ sở tính tỷ lệ: the column it is read from, its name in a sentence, and how long before the figure it may have
    been read. oldest is None for a plan, which holds for its whole period."""

    column: str
    label: str
    oldest: timedelta | None


# A target holds while its period lasts. People move and turn 14: half a year. Approvals change every day: a month.
BASES: Mapping[str, Base] = {
    "target": Base("target", "chỉ tiêu được giao", None),
    "eligible": Base("eligible", "công dân đủ điều kiện", timedelta(days=184)),
    "approved": Base("approved", "tài khoản đã phê duyệt", timedelta(days=31)),
}


@dataclass(frozen=True)
class Sum:
    """Số cộng: a figure that is the sum of columns."""

    columns: tuple[str, ...]
    label: str


ACTIVATED = Sum(("activated-1", "activated-2"), "Đã kích hoạt")
COLLECTED = Sum(("collected-1", "collected-2"), "Đã thu nhận hồ sơ")

# What is added up since the beginning cannot become less; people who die or move away make the others less.
ONLY_GROWING = (*COLLECTED.columns, "approved", *ACTIVATED.columns)


def hints(values: Mapping[str, int], before: Mapping[str, int] | None = None) -> list[str]:
    """What does not fit together in one row, a sentence each. They block nothing: the national system may be odd.

    values and before (the same row of the previous period) hold what is known, by column.
    """
    found = [*_too_many(values), *_not_yet(values)]
    for key, was in (before or {}).items():
        if key in ONLY_GROWING and key in values and values[key] < was:
            found.append(f"{COLUMNS[key].short} {count(values[key])} ít hơn kỳ trước ({count(was)}).")
    return found


def _too_many(values: Mapping[str, int]) -> Iterator[str]:
    activated, collected = total(values, ACTIVATED), total(values, COLLECTED)
    approved, eligible = values.get("approved"), values.get("eligible")
    pairs = (
        ("Đã kích hoạt", activated, "đã phê duyệt", approved),
        ("Đã phê duyệt", approved, "đã thu nhận", collected),
        ("Đã cấp căn cước", values.get("card"), "đủ điều kiện", eligible),
        ("Đã phê duyệt", approved, "đủ điều kiện", eligible),
    )
    for name, part, whole_name, whole in pairs:
        if part is not None and whole is not None and part > whole:
            yield f"{name} {count(part)} nhiều hơn {whole_name} {count(whole)}."


def _not_yet(values: Mapping[str, int]) -> Iterator[str]:
    activated = total(values, ACTIVATED)
    if activated is not None and "approved" in values and "not-yet" in values:
        left = values["approved"] - activated
        if left >= 0 and left != values["not-yet"]:
            yield f"Chưa kích hoạt {count(values['not-yet'])} khác đã phê duyệt trừ đã kích hoạt ({count(left)})."


def total(values: Mapping[str, int], wanted: Sum) -> int | None:
    """The sum, None unless every part is known."""
    known = [values[column] for column in wanted.columns if column in values]
    return sum(known) if len(known) == len(wanted.columns) else None
