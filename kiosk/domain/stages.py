"""Chặng: what screen and slip say to somebody whose case stands in a status."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.domain.conditions import Condition


@dataclass(frozen=True)
class StageText:
    """Lời của một tình trạng: what the screen and the slip say to somebody whose case stands there.

    day names the date of the case that is shown biggest (due_on, deadline_on, next_on or changed_on), day_lead the
    words above it, late_lead the words when that day is over; day_missing stands there when the case has no such date.
    overdue is what to do when the day is over. then are the next things to do, in order.
    shows_message adds what the genuine message looks like. paper is the kind of paper that is printed. instead holds
    other words for people whose answers make these unfit.
    """

    title: str
    heading: str
    day: str
    day_lead: str
    then: tuple[str, ...]
    late_lead: str = ""
    day_missing: str = ""
    overdue: str = ""
    then_heading: str = "Việc tiếp theo"
    shows_message: bool = False
    go_on: str = ""
    guide: str = ""
    paper: str = "appointment"
    drawing: str = "slip"
    instead: tuple[tuple[Condition, "StageText"], ...] = ()

    def for_answers(self, answers: Mapping[str, str]) -> "StageText":
        """What to say to somebody who gave these answers: the first of `instead` that fits, else this text."""
        return next((text for condition, text in self.instead if condition.holds(answers)), self)
