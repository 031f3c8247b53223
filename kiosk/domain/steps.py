"""Bước: the screens of a procedure, the terms that its answers start, and where they lead."""

from dataclasses import dataclass, replace

from kiosk.domain.checks import Check
from kiosk.domain.conditions import Condition
from kiosk.domain.questions import PastDay, Question
from kiosk.domain.source import Source
from kiosk.domain.visit import ScreenClass


@dataclass(frozen=True)
class Note:
    """Lời nhắc: a sentence shown beside a step, always or under a condition; guide is the slug of advice to open."""

    text: str
    when: Condition | None = None
    guide: str = ""


@dataclass(frozen=True)
class Step:
    """Một bước: one screen with one decision.

    heading is a question or an order, lead at most two sentences. personal marks a step that collects personal data:
    its page carries the notice of the law. checks look at several answers together. read_aloud is what a voice says;
    empty means heading and lead.
    """

    slug: str
    heading: str
    questions: tuple[Question, ...]
    lead: str = ""
    when: Condition | None = None
    notes: tuple[Note, ...] = ()
    checks: tuple[Check, ...] = ()
    personal: bool = False
    drawing: str = ""
    screen_class: ScreenClass = ScreenClass.FORM
    read_aloud: str = ""

    def only(self, when: Condition, notes: tuple[Note, ...] | None = None) -> "Step":
        """The same step, asked under another condition, with other notes if they are given."""
        return replace(self, when=when, notes=self.notes if notes is None else notes)

    def spoken(self) -> str:
        """The sentences to read aloud."""
        return self.read_aloud or f"{self.heading} {self.lead}".strip()


@dataclass(frozen=True)
class WorkingDayTerm:
    """Thời hạn theo ngày làm việc: counted from a day the citizen gave, or from today when it is not remembered."""

    days: int
    since: PastDay
    when: Condition
    source: Source


@dataclass(frozen=True)
class CalendarDayTerm:
    """Thời hạn theo ngày lịch: counted from a day the citizen gave, or from today when it is not remembered."""

    days: int
    since: PastDay
    when: Condition
    source: Source


@dataclass(frozen=True)
class Outcome:
    """Kết quả một lượt ghé: the action of the life cycle that the answers lead to. The first that holds wins."""

    action: str
    when: Condition | None = None


@dataclass(frozen=True)
class Detour:
    """Rẽ sang việc khác: the answers show that something else is to be done. The first that holds wins.

    to is the slug of a procedure or of a referral. reason tells the citizen, and the officer, why. One without a
    condition counts when every question is answered. source is given where the law is what turns the way: the detour is
    there only while that text is in force.
    """

    to: str
    when: Condition | None = None
    reason: str = ""
    source: Source | None = None
