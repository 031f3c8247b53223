"""Phiếu giấy: sheets of blank numbered slips to be cut and given out by hand while the power is out."""

from dataclasses import dataclass

COLUMNS, ROWS = 3, 8
SLIPS_ON_A_SHEET = COLUMNS * ROWS


@dataclass(frozen=True)
class PaperSlips:
    """Các tờ phiếu giấy: numbers as they are printed ("G 001"), a whole sheet's worth or several."""

    station: str
    numbers: tuple[str, ...]
    kinds: tuple[str, ...]
    issued: str

    @property
    def sheets(self) -> tuple[tuple[str, ...], ...]:
        """The numbers of each sheet."""
        starts = range(0, len(self.numbers), SLIPS_ON_A_SHEET)
        return tuple(self.numbers[start : start + SLIPS_ON_A_SHEET] for start in starts)
