"""Tỷ lệ: a percentage that shows what it is a part of, where both come from, of which day and who typed them.

Otherwise it does not print and says why. Nothing else in the kiosk writes a percentage.
"""

from dataclasses import dataclass, replace
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from kiosk.domain import days
from kiosk.domain.figures import BASES
from kiosk.domain.numbers import count, difference
from kiosk.domain.periods import Period

KIOSK = "ki-ốt tự đếm"


@dataclass(frozen=True)
class Stated:
    """Số có căn cứ: a count, where it comes from, the day it was true, who typed it. label says what was counted.

    period is the one a plan was made for.
    """

    value: int
    source: str
    as_of: date
    entered_by: str
    label: str = ""
    period: Period | None = None

    @property
    def provenance(self) -> str:
        """ "nguồn Hệ thống định danh, ngày 30/11/2026, người nhập Thượng úy Nguyễn Thị Hà"."""
        by = "" if self.entered_by == KIOSK else f", người nhập {self.entered_by}"
        return f"nguồn {self.source}, ngày {days.short(self.as_of)}{by}"


def counted(value: int, label: str, as_of: date) -> Stated:
    """A count that the kiosk made itself."""
    return Stated(value, KIOSK, as_of, KIOSK, label)


@dataclass(frozen=True)
class Share:
    """Tỷ lệ: part of a base. kind is a key of BASES, "" for a base that the kiosk counted itself.

    of_period is the period whose figure the part is: the base must hold for it.
    """

    part: Stated | None
    base: Stated | None
    kind: str = ""
    of_period: Period | None = None

    @property
    def base_label(self) -> str:
        """ "chỉ tiêu được giao"."""
        return BASES[self.kind].label if self.kind else self.base.label if self.base else ""

    @property
    def why_not(self) -> str:
        """Why it does not print, "" when it does."""
        if self.part is None:
            return "chưa có số liệu"
        if self.base is None:
            return f"chưa có {self.base_label}" if self.kind else "chưa có số để so"
        if not self.base.source.strip() or not self.part.source.strip():
            return "thiếu nguồn số liệu"
        if not self.base.entered_by.strip() or not self.part.entered_by.strip():
            return "không rõ người nhập"
        if self.base.value <= 0:
            return f"{self.base_label} bằng 0"
        return self._too_old(self.part, self.base)

    def _too_old(self, part: Stated, base: Stated) -> str:
        if not self.kind:
            return ""
        oldest = BASES[self.kind].oldest
        if oldest is not None:
            is_old = part.as_of - base.as_of > oldest
            return f"{self.base_label} đã cũ (ngày {days.short(base.as_of)})" if is_old else ""
        if base.period and self.of_period and not base.period.encloses(self.of_period):
            return f"{self.base_label} là của {base.period.in_words}"
        return ""

    @property
    def ratio(self) -> float | None:
        """The share as a number (0.1696), None when it does not print."""
        percent = self._percent()
        return None if percent is None else float(percent / 100)

    def _percent(self) -> Decimal | None:
        if self.why_not or self.part is None or self.base is None:
            return None
        exact = Decimal(self.part.value) * 100 / Decimal(self.base.value)
        return exact.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)

    @property
    def sum_in_words(self) -> str:
        """ "31.426 / 185.255 chỉ tiêu được giao = 16,96 %", or why there is none. Where from is told beside it."""
        percent = self._percent()
        if percent is None or self.part is None or self.base is None:
            return f"không tính tỷ lệ: {self.why_not}"
        shown = f"{percent:.2f}".replace(".", ",")
        return f"{count(self.part.value)} / {count(self.base.value)} {self._base_in_words()} = {shown} %"

    def _base_in_words(self) -> str:
        plan = self.base.period if self.base else None
        return f"{self.base_label} ({plan.in_words})" if plan and plan != self.of_period else self.base_label

    @property
    def provenance(self) -> str:
        """Where its numbers come from, once when both come from the same place; "" when it does not print."""
        if self.why_not or self.part is None or self.base is None:
            return ""
        if self.part.provenance == self.base.provenance:
            return self.base.provenance
        if replace(self.part, as_of=self.base.as_of).provenance == self.base.provenance:
            both = f"ngày {days.short(self.base.as_of)} và {days.short(self.part.as_of)}"
            return self.base.provenance.replace(f"ngày {days.short(self.base.as_of)}", both)
        return f"{self.base_label}: {self.base.provenance}; {self.part.label.lower()}: {self.part.provenance}"

    def in_words(self) -> str:
        """The whole sentence: part, base, percent, source, date and who typed it; or why there is none."""
        where = self.provenance
        return f"{self.sum_in_words} ({where})" if where else self.sum_in_words


@dataclass(frozen=True)
class Change:
    """So với kỳ trước: a figure beside that of the period before."""

    now: Stated | None
    before: Stated | None

    @property
    def number(self) -> int | None:
        """How much more (or less), None when one of them is not known."""
        return self.now.value - self.before.value if self.now and self.before else None

    @property
    def share(self) -> Share:
        """The difference as a share of what it was."""
        more = self.number
        if more is None or self.now is None or self.before is None:
            return Share(None, None)
        now = Stated(abs(more), self.now.source, self.now.as_of, self.now.entered_by, "chênh lệch")
        was = Stated(self.before.value, self.before.source, self.before.as_of, self.before.entered_by, "kỳ trước")
        return Share(now, was)

    def in_words(self) -> str:
        """ "+120 so với kỳ trước (1.084)", "chưa có số kỳ trước"."""
        if self.number is None or self.before is None:
            return "chưa có số kỳ trước" if self.now else "chưa có số kỳ này"
        return f"{difference(self.number)} so với kỳ trước ({count(self.before.value)})"
