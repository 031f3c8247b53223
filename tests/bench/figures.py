"""Figures with their bounds, shown as a table and kept as JSON."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median, quantiles


@dataclass(frozen=True)
class Figure:
    """One measured value, its unit, the bound it must not exceed (None for information), and how it was measured."""

    name: str
    value: float
    unit: str
    bound: float | None
    how: str

    @property
    def verdict(self) -> str:
        """"ok", "OVER", or nothing where there is no bound."""
        if self.bound is None:
            return ""
        return "ok" if self.value <= self.bound else "OVER"


def percentile(times: list[float], percent: int) -> float:
    """The value that `percent` of 100 do not exceed."""
    return quantiles(times, n=100, method="inclusive")[percent - 1]


def spread(times: list[float]) -> str:
    """The usual percentiles in words."""
    return f"n={len(times)}, median {median(times):.1f}, p99 {percentile(times, 99):.1f}, max {max(times):.1f}"


def show(figures: list[Figure]) -> str:
    """The table."""
    width = max(len(figure.name) for figure in figures)
    return "\n".join(
        f"{f.name:{width}}  {f.value:9.1f} {f.unit:5} {f'≤ {f.bound:g}' if f.bound is not None else '':>8} "
        f"{f.verdict:4}  {f.how}"
        for f in figures
    )


def keep(machine: str, figures: list[Figure], path: Path) -> None:
    """The same as JSON, with the machine it was measured on."""
    path.parent.mkdir(parents=True, exist_ok=True)
    values = {"machine": machine, "figures": [asdict(f) | {"verdict": f.verdict} for f in figures]}
    path.write_text(json.dumps(values, ensure_ascii=False, indent=1), encoding="utf-8")
