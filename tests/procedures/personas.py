"""Nhân vật: an invented citizen, what he answers, and what the law has in store for him.

The tables in personas_*.py were written from the law, before anybody looked at what the kiosk answers.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from kiosk.domain.filing import Filing
from kiosk.domain.guidance import Guidance, guidance
from kiosk.domain.journey import Journey
from kiosk.domain.procedure import Procedure, Step
from kiosk.domain.questions import Ambiguous, Choice, Commune, Question, Situation, Unacceptable
from kiosk.domain.referral import Referral
from kiosk.procedures import CATALOGUE, REFERRALS
from kiosk.services.units import Units
from kiosk.services.work_calendar import work_calendar
from tests.builders import TODAY
from tests.unit_table import the_unit_table

INTERVIEW = "chon-thu-tuc"
MOST_PROCEDURES = 4
# Here the usual answer, which is the example, changes neither the way nor who signs. All else a persona has to say.
INDIFFERENT = {
    "sex", "dispute", "exemption", "receive", "owner_way", "parent_way", "confirm_what", "dwelling_basis"
}  # fmt: skip
INDIFFERENT_KINDS = {"person_name", "personal_id", "phone", "email", "address_line", "long_text", "search", "rows"}

# What a rented room, a house of one's own and the like would have to be proved with, in the words of the decree.
PROOF_OF_DWELLING = (
    "nhà đất", "chỗ ở hợp pháp", "quyền sử dụng đất", "giấy phép xây dựng", "thuê", "cam kết", "diện tích"
)  # fmt: skip
SON_OF_8 = (
    '[{"full_name":"Vũ Bảo Con","born_on":"2018-03-09","sex":"Nam","personal_id":"024218000011","relation":"con đẻ"}]'
)
FOUR_WORKERS = (
    '[{"full_name":"Lò Văn Một","born_on":"1995-06-01","sex":"Nam","personal_id":"014095000056"},'
    '{"full_name":"Lò Thị Hai","born_on":"1998-02-10","sex":"Nữ","personal_id":"014198000078"},'
    '{"full_name":"Lò Thị Ba","born_on":"2001-12-24","sex":"Nữ","personal_id":"014301000091"},'
    '{"full_name":"Lò Văn Bốn","born_on":"2003-09-30","sex":"Nam","personal_id":"014203000044"}]'
)


class Lost(AssertionError):
    """The persona cannot go the way that the table describes."""


@dataclass(frozen=True)
class Persona:
    """Một nhân vật và điều luật định cho họ. None and () stand for: nothing is said about it here.

    says is "key=answer key=answer …"; a place is written as somebody would type it. at is where he begins. ends is the
    slug of the procedure or referral he belongs to; "" together with refused for an answer the kiosk must not take.
    papers and without are parts of paper names ("a|b": either of them). signs names the blocks of the form that
    somebody besides the declarant has to sign, "" for none of them. fee is (at the counter, online) in đồng. result is
    the day of the result if all is handed in that day. days are last days, perhaps with an hour ("2026-11-23 23:00").
    item_10 are parts of the request. form are values of the form by field, circular is the one that issued it. sheet
    are parts of what the guidance sheet says.
    """

    who: str
    says: str
    ends: str
    at: str = INTERVIEW
    day: date = TODAY
    refused: str = ""
    papers: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    signs: str | None = None
    all_owners: bool | None = None
    fee: tuple[int, int] | None = None
    relief: bool | None = None
    result: str = ""
    days: tuple[str, ...] = ()
    item_10: tuple[str, ...] = ()
    form: Mapping[str, str] = field(default_factory=dict)
    circular: str = ""
    sheet: tuple[str, ...] = ()

    @property
    def only_the_way(self) -> bool:
        """Whether nothing is expected but where it ends, so that the destination need not be walked."""
        told = (self.papers, self.without, self.fee, self.result, self.days, self.item_10, self.form, self.sheet)
        return self.signs is None and not any(told) and not self.circular

    @property
    def answers(self) -> dict[str, str]:
        """The answers by question key, as typed."""
        return dict(re.findall(r"(\w+)=(.*?)(?=\s+\w+=|$)", " ".join(self.says.split())))

    @cached_property
    def visit(self) -> "Visit":
        """How the kiosk takes him, walked once for all tests."""
        return Visit(self)


class Visit:
    """Một lượt ghé: the procedures a persona goes through, until one of them is complete or sends him elsewhere."""

    def __init__(self, persona: Persona) -> None:
        self.persona = persona
        self.situation = Situation(persona.day, communes=Units(the_unit_table(), persona.day, "07498"))
        self.asked: set[str] = set()
        self.refused = ""
        self.path = [persona.at]
        self.answers: dict[str, str] = {}
        self.walk = self._walk_of(CATALOGUE[persona.at])
        while self._turns() and not self.refused:
            pass
        self.subject: Procedure | Referral = CATALOGUE.get(self.path[-1]) or REFERRALS[self.path[-1]]

    @property
    def unasked(self) -> set[str]:
        """The answers of the persona that no question on the way has asked for."""
        return set(self.persona.answers) - self.asked

    @property
    def filing(self) -> Filing:
        """What is to be filed at the end of the way."""
        assert self.subject.filing is not None, f"{self.subject.slug} has nothing to file"
        return self.subject.filing

    @property
    def guidance(self) -> Guidance:
        """What the kiosk tells him on that day."""
        return guidance(self.filing, self.walk.known, self.persona.day, work_calendar())

    def _turns(self) -> bool:
        """Walk the last procedure of the path; whether it turns to another procedure."""
        if self.path[-1] in REFERRALS or (self.persona.only_the_way and self.path[-1] == self.persona.ends):
            return False
        procedure = CATALOGUE[self.path[-1]]
        self.walk = self._walk_of(procedure)
        # Where he stands may already be the end of the way; what he said earlier is never asked again.
        while (detour := self.walk.detour(procedure.detours)) is None and self.walk.next and not self.refused:
            self._answer(self.walk.next)
            self.walk = self._walk_of(procedure)
        if detour is None:
            return False
        self.path.append(detour.to)
        if len(self.path) > MOST_PROCEDURES:
            raise Lost(f"sent round in circles: {self.path}")
        return True

    def _walk_of(self, procedure: Procedure) -> Journey:
        keys = {question.key for step in procedure.steps for question in step.questions}
        own = {key: value for key, value in self.answers.items() if key in keys}
        walk = Journey(procedure.steps, own, procedure.facts, self.persona.day)
        self.asked |= set(walk.live)
        return walk

    def _answer(self, step: Step) -> None:
        for question in self.walk.questions(step):
            self.asked.add(question.key)
            try:
                self.answers[question.key] = self._answer_to(question)
            except Unacceptable:
                if question.key != self.persona.refused:
                    raise Lost(f"{question.key} takes no {self.persona.answers.get(question.key)!r}") from None
                self.refused = question.key
        for check in step.checks:
            if check.problem(self.answers, self.persona.day):
                self.refused = check.key

    def _answer_to(self, question: Question) -> str:
        typed = self.persona.answers.get(question.key)
        if typed is not None:
            return self._place(question, typed) if isinstance(question, Commune) else self._parsed(question, typed)
        if question.optional:
            return ""
        if question.key not in INDIFFERENT and question.kind not in INDIFFERENT_KINDS:
            raise Lost(f"wants {self.persona.ends}, is in {self.path} and has not said: {question.key}")
        return self._parsed(question, question.example)

    def _parsed(self, question: Question, typed: str) -> str:
        return question.parse(typed, self.situation)

    def _place(self, question: Commune, typed: str) -> str:
        """The place meant: a former unit when its district is named, else the commune of today."""
        try:
            return question.parse(typed, self.situation)
        except Ambiguous as several:
            meant = [
                option.value
                for option in several.options
                if option.label.startswith(f"{typed},") and ("huyện" in option.label) == ("huyện" in typed)
            ]
        if len(meant) != 1:
            raise Lost(f"{typed!r} means {meant}")
        return meant[0]


def key_problems() -> list[str]:
    """Names in the lists above that no procedure asks: a renamed question must not go unnoticed."""
    questions = [q for procedure in CATALOGUE.values() for step in procedure.steps for q in step.questions]
    keys, kinds = {question.key for question in questions}, {question.kind for question in questions}
    choices = {question.key for question in questions if isinstance(question, Choice)}
    return sorted((INDIFFERENT - keys) | (INDIFFERENT_KINDS - kinds) | (INDIFFERENT - choices))
