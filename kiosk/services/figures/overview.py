"""Tổng quan: everything the dashboard shows for a period, what was entered apart from what the kiosk counted."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from kiosk.domain.periods import Period
from kiosk.printing.report_documents import Part
from kiosk.services.figures import kiosk_counts, parts_entered, parts_kiosk, parts_queue
from kiosk.services.figures.standing import Standing, standing


@dataclass(frozen=True)
class Overview:
    """Tổng quan của một kỳ: the commune's standing, the parts from entered figures, and those the station counted."""

    standing: Standing
    # The commune in three sentences: the share, where it comes from, and how it has changed.
    headline: tuple[str, str, str]
    entered: tuple[Part, ...]
    own: tuple[Part, ...]


def overview(period: Period, base: str, hamlets: Sequence[str], today: date) -> Overview:
    """The parts of the dashboard. base is a key of BASES."""
    result = standing(period, base, hamlets)
    counts, before = kiosk_counts.sums(period), kiosk_counts.sums(period.previous)
    return Overview(
        standing=result,
        headline=parts_entered.headline(result),
        entered=(
            parts_entered.hamlets_part(result),
            parts_entered.over_time_part(result, hamlets),
            parts_entered.columns_part(result),
        ),
        own=(
            parts_kiosk.activations_part(period, counts, before, today),
            parts_kiosk.causes_part(),
            parts_kiosk.visits_part(period, counts, before),
            parts_kiosk.left_part(period, counts),
            parts_queue.times_part(period),
            parts_queue.tickets_part(period),
            parts_kiosk.prints_part(counts),
        ),
    )
