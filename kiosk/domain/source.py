"""Căn cứ: where a fact comes from, since when it holds and how sure we are of it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Confidence(StrEnum):
    """How sure the team is of a fact. Unsure facts reach a citizen only together with "hỏi cán bộ"."""

    CONFIRMED = "confirmed"
    SINGLE_SOURCE = "single-source"
    UNSURE = "unsure"


@dataclass(frozen=True)
class Source:
    """Căn cứ: a legal text or a published page that a rule or an instruction rests on.

    in_force_until is None while no end is known; checked_on is the day somebody last compared it with the publication.
    """

    name: str
    checked_on: date
    article: str = ""
    in_force_from: date | None = None
    in_force_until: date | None = None
    confidence: Confidence = Confidence.CONFIRMED

    def in_force_on(self, day: date) -> bool:
        """Whether the text applies on that day; a source without dates always does."""
        started = self.in_force_from is None or self.in_force_from <= day
        ended = self.in_force_until is not None and self.in_force_until < day
        return started and not ended

    def citation(self) -> str:
        """"Điều 14 Nghị định 69/2024/NĐ-CP", or the bare name where no article is known."""
        return f"{self.article} {self.name}".strip()
