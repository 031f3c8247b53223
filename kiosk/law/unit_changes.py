"""Thay đổi đơn vị hành chính: what became of provinces and communes after the merger of 2025, dated, with its source.

Codes and boundaries stay; only the word before the name changes. The merger itself is in the unit table.
"""

from dataclasses import dataclass
from datetime import date

from kiosk.domain.source import Source
from kiosk.law.sources import CHECKED

MERGER = Source("Quyết định 19/2025/QĐ-TTg", CHECKED, in_force_from=date(2025, 7, 1))


@dataclass(frozen=True)
class KindChange:
    """Đổi loại đơn vị: the units that have been called by another kind since that day, each with its code and name."""

    kind: str
    since: date
    units: tuple[tuple[str, str], ...]
    source: Source


DONG_NAI_ON = date(2026, 4, 30)
QUANG_NINH_ON = date(2026, 9, 1)
BAC_NINH_ON = date(2026, 9, 20)

CHANGES = (
    KindChange(
        "thành phố",
        DONG_NAI_ON,
        (("75", "Đồng Nai"),),
        Source("Nghị quyết 30/2026/QH16", CHECKED, in_force_from=DONG_NAI_ON),
    ),
    KindChange(
        "phường",
        DONG_NAI_ON,
        (
            ("25270", "Lộc Ninh"),
            ("25357", "Tân Khai"),
            ("25363", "Đồng Phú"),
            ("26116", "Tân Phú"),
            ("26170", "Trị An"),
            ("26248", "Trảng Bom"),
            ("26326", "Dầu Giây"),
            ("26368", "Long Thành"),
            ("26425", "Xuân Lộc"),
            ("26485", "Nhơn Trạch"),
        ),
        Source("Nghị quyết 237/NQ-UBTVQH16", CHECKED, in_force_from=DONG_NAI_ON),
    ),
    KindChange(
        "thành phố",
        QUANG_NINH_ON,
        (("22", "Quảng Ninh"),),
        Source("Nghị quyết 36/2026/QH16", CHECKED, in_force_from=QUANG_NINH_ON),
    ),
    KindChange(
        "thành phố",
        BAC_NINH_ON,
        (("24", "Bắc Ninh"),),
        Source("Nghị quyết 39/2026/QH16", CHECKED, in_force_from=BAC_NINH_ON),
    ),
    KindChange(
        "phường",
        BAC_NINH_ON,
        (
            ("07294", "Bố Hạ"),
            ("07375", "Lạng Giang"),
            ("07399", "Kép"),
            ("07444", "Lục Nam"),
            ("07840", "Hiệp Hòa"),
            ("09193", "Yên Phong"),
            ("09292", "Phù Lãng"),
            ("09313", "Chi Lăng"),
            ("09319", "Tiên Du"),
            ("09454", "Gia Bình"),
            ("09475", "Nhân Thắng"),
            ("09496", "Lương Tài"),
        ),
        Source("Nghị quyết 388/NQ-UBTVQH16", CHECKED, in_force_from=BAC_NINH_ON),
    ),
)
