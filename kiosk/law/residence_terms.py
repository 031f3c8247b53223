"""Con số trong luật về cư trú: how long, how often, how large. Procedures take every number from here."""

from dataclasses import dataclass

from kiosk.domain.source import Source
from kiosk.law import residence_sources as sources


@dataclass(frozen=True)
class Measure:
    """Mức luật định: a number, in the unit that its name says, and the text that sets it."""

    number: int
    source: Source


SHORTEST_STAY_DAYS = Measure(30, sources.LAW_ART_27)
LONGEST_STAY_MONTHS = Measure(24, sources.LAW_ART_27)
RENEWAL_WINDOW_DAYS = Measure(15, sources.LAW_ART_28)
# Counted from the day on which somebody lives there and meets the conditions.
PERMANENT_WITHIN_MONTHS = Measure(12, sources.LAW_ART_22)
# Counted from the day on which the birth was registered.
CHILD_WITHIN_DAYS = Measure(60, sources.DECREE_ART_7)
# The law's own minimum. What the province asks for could not be found.
LEAST_FLOOR_AREA_M2 = Measure(8, sources.MINIMUM_FLOOR_AREA)
FULL_AGE_YEARS = Measure(18, sources.LAW_ART_25)

PERMANENT_WORKING_DAYS = Measure(7, sources.LAW_ART_22)
TEMPORARY_WORKING_DAYS = Measure(3, sources.LAW_ART_28)
SEPARATION_WORKING_DAYS = Measure(5, sources.LAW_ART_25)
ADJUSTMENT_WORKING_DAYS = Measure(3, sources.LAW_ART_26)
DECLARATION_WORKING_DAYS = Measure(5, sources.DECREE_ART_4)
# Calendar days, for whoever is not in the national database.
DECLARATION_DAYS = Measure(30, sources.DECREE_ART_4)
DECLARATION_DAYS_AT_MOST = Measure(60, sources.DECREE_ART_4)
# 0 stands for half a working day.
CONFIRMATION_WORKING_DAYS = Measure(0, sources.CIRCULAR_ART_16)
CONFIRMATION_AFTER_CHECKS_WORKING_DAYS = Measure(3, sources.CIRCULAR_ART_16)
CONFIRMATION_VALID_YEARS = Measure(1, sources.CIRCULAR_ART_16)
# What the commune's People's Committee takes for its own confirmation, before the police begin to count.
COMMITTEE_WORKING_DAYS = Measure(2, sources.DECREE_ART_5_COMMITTEE)
