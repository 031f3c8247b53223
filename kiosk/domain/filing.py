"""Hồ sơ giấy: what a residence procedure needs on paper: form, papers, signatures, fee, time. Data and what follows.

Everything that law says carries its source; what is not in force on the day asked about is left out, so that a law
change takes effect by itself on its day.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Protocol

from kiosk.domain import days
from kiosk.domain.conditions import Condition
from kiosk.domain.fees import Fee, Relief
from kiosk.domain.source import Source

Known = Mapping[str, str]


class Signer(StrEnum):
    """Người phải có ý kiến: the signature blocks of the form beside the declarant's own."""

    HEAD = "head"
    OWNER = "owner"
    PARENT = "parent"


class Rule(Protocol):
    """Anything that the law says under a condition."""

    @property
    def when(self) -> Condition | None:
        """When it applies; None for always."""

    @property
    def source(self) -> Source:
        """The text it rests on."""


def applies(rule: Rule, known: Known, today: date) -> bool:
    """Whether a rule counts for these answers on that day."""
    return rule.source.in_force_on(today) and (rule.when is None or rule.when.holds(known))


@dataclass(frozen=True)
class Paper:
    """Giấy tờ: one piece of the dossier. look_up: the police look it up first and want the original only if they
    cannot find it (Thông tư 116/2026, khoản 5 và 6 Điều 3)."""

    name: str
    source: Source
    when: Condition | None = None
    look_up: bool = True
    help: str = ""


@dataclass(frozen=True)
class Consent:
    """Ý kiến đồng ý: who has to agree in which block, and what to know about it."""

    signer: Signer
    who: str
    source: Source
    when: Condition | None = None
    help: str = ""


@dataclass(frozen=True)
class ProcessingTime:
    """Thời gian giải quyết: working_days from the day of a complete dossier; 0 stands for half a working day."""

    working_days: int
    source: Source
    when: Condition | None = None
    case: str = ""


@dataclass(frozen=True)
class Deadline:
    """Hạn phải làm: until when, counted from an answered day, or from today without day_key.

    before: counted backwards from that day. time is an hour of that day ("23:00").
    """

    words: str
    source: Source
    day_key: str = ""
    days: int = 0
    months: int = 0
    before: bool = False
    time: str = ""
    when: Condition | None = None

    def day(self, known: Known, today: date) -> date | None:
        """The last day, None while the day it is counted from is not known."""
        value = known.get(self.day_key, "") if self.day_key else today.isoformat()
        if len(value) != len("2026-11-23"):
            return None
        start = date.fromisoformat(value)
        if self.before:
            return start - timedelta(days=self.days)
        return days.add_months(start, self.months) + timedelta(days=self.days)


@dataclass(frozen=True)
class Remark:
    """Điều nên biết: a sentence that spares somebody a second way."""

    text: str
    source: Source
    when: Condition | None = None


@dataclass(frozen=True)
class RequestText:
    """Nội dung đề nghị: how item 10 of the form is worded; {key} stands for an answer in words."""

    template: str
    when: Condition | None = None


@dataclass(frozen=True)
class Place:
    """Địa chỉ: one address made of a line and a commune, under a name that RequestText may use."""

    name: str
    line_key: str
    commune_key: str


@dataclass(frozen=True)
class Filing:
    """Cách nộp một thủ tục: everything the guidance sheet says and the form needs.

    form is the code of the official form ("CT01"), empty where none is printed here. addressed_to names the Place whose
    commune police get it; empty for the station itself. samples are sentences that a signer may write by hand, as
    guidance only. next_steps come after printing.
    """

    legal_basis: tuple[Source, ...]
    form: str = ""
    addressed_to: str = ""
    request: tuple[RequestText, ...] = ()
    places: tuple[Place, ...] = ()
    papers: tuple[Paper, ...] = ()
    consents: tuple[Consent, ...] = ()
    fee: Fee | None = None
    reliefs: tuple[Relief, ...] = ()
    times: tuple[ProcessingTime, ...] = ()
    deadlines: tuple[Deadline, ...] = ()
    remarks: tuple[Remark, ...] = ()
    samples: tuple[Remark, ...] = ()
    next_steps: tuple[str, ...] = ()
    result: str = ""

    def faults(self) -> list[str]:
        """What is wrong with it, a sentence each."""
        found = [] if self.legal_basis else ["a filing without a legal basis"]
        if self.form and (not self.request or self.request[-1].when is not None):
            found.append("a form needs a request text that holds always, as the last one")
        names = {place.name for place in self.places}
        return found + (
            [f"no place {self.addressed_to}"] if self.addressed_to and self.addressed_to not in names else []
        )

    def rules(self) -> tuple[Rule, ...]:
        """Everything that may hang on a condition."""
        return (*self.papers, *self.consents, *self.times, *self.deadlines, *self.remarks, *self.samples)
