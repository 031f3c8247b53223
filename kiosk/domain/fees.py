"""Lệ phí: amounts in đồng at the counter and online, and reliefs that hold for a time."""

from dataclasses import dataclass

from kiosk.domain.source import Source


def money(amount_vnd: int) -> str:
    """"15.000 đồng"."""
    return f"{amount_vnd:,} đồng".replace(",", ".")


@dataclass(frozen=True)
class Fee:
    """Lệ phí một thủ tục, in whole đồng for each filing, or for each person when per_person."""

    counter_vnd: int
    online_vnd: int
    source: Source
    per_person: bool = False


@dataclass(frozen=True)
class Relief:
    """Miễn, giảm theo đợt: the online amount while the source is in force, for those who meet the condition."""

    online_vnd: int
    condition: str
    source: Source


@dataclass(frozen=True)
class Exemption:
    """Đối tượng miễn lệ phí: one group that may claim it; an officer decides."""

    key: str
    who: str
    source: Source
