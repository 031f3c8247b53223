"""Things to test with: sensible defaults, of which a test overrides the one it is about.

What needs the database is imported where it is used: the tests of the rules use this file too, and run without Flask.
"""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from kiosk.domain.journey import Journey
from kiosk.domain.lifecycle import Lifecycle, Role, Rule
from kiosk.domain.procedure import Outcome, Procedure, StageText, Step
from kiosk.domain.questions import NO_HAMLET, NOT_REMEMBERED, Choice, Hamlet, Option, PastDay, Question, Situation
from kiosk.domain.source import Source

if TYPE_CHECKING:
    from kiosk.models import Case

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 9, 24, tzinfo=ZoneInfo("Asia/Ho_Chi_Minh"))
HAMLETS = ("Thôn Đông (Bắc Lũng cũ)", "Thôn Đông (Yên Sơn cũ)", "Thôn Trại")
SOURCE = Source("Một văn bản", TODAY)

VISIT = "lượt ghé của bà Lý"
NAME = "Trần Thị Lý Mẫu"
PHONE = "0900111222"


def a_situation(**overrides: Any) -> Situation:
    """Monday 23/11/2026 in a commune with three hamlets."""
    return Situation(**{"today": TODAY, "hamlets": HAMLETS} | overrides)


def a_choice(key: str = "colour", *values: str, **overrides: Any) -> Choice:
    """A choice of red and blue, or of those values."""
    options = tuple(Option(value, value.title()) for value in values or ("red", "blue"))
    return Choice(**{"key": key, "label": key.title(), "choices": options, "example": options[0].value} | overrides)


def a_step(slug: str, *questions: Question, **overrides: Any) -> Step:
    """A step with those questions, or with a choice that is called like the step."""
    return Step(**{"slug": slug, "heading": f"{slug}?", "questions": questions or (a_choice(slug),)} | overrides)


def a_lifecycle(**overrides: Any) -> Lifecycle:
    """From new to done in one action that needs nothing."""
    rules = (Rule("finish", ("new",), "done", (Role.CITIZEN,)),)
    return Lifecycle(**{"first": "new", "final": ("done",), "rules": rules} | overrides)


def a_procedure(*steps: Step, **overrides: Any) -> Procedure:
    """A sound procedure with those steps, or with one."""
    stage = StageText(title="Phiếu", heading="Xong", day="", day_lead="", then=())
    sound = {
        "slug": "mot-thu-tuc",
        "title": "Một thủ tục",
        "summary": "",
        "before_you_start": (),
        "steps": steps or (a_step("colour"),),
        "outcomes": (Outcome("finish"),),
        "lifecycle": a_lifecycle(),
        "sources": (SOURCE,),
        "stages": {"done": stage},
    }
    return Procedure(**sound | overrides)


def waits(**overrides: str) -> dict[str, str]:
    """The answers of bà Lý: fingerprints taken today, a valid card, no message yet, no call-back."""
    answers = {
        "for_whom": "self",
        "installed": "yes",
        "registered": "level-2",
        "message": "no",
        "registered_on": "2026-11-23",
        "card": "valid",
        "hamlet": "Thôn Trại",
        "call_back": "no",
    }
    return answers | overrides


def wants_a_call(**overrides: str) -> dict[str, str]:
    """The same, with the consent to be called and the name and number for it."""
    return waits(call_back="yes", contact_name=NAME, contact_phone=PHONE) | overrides


# How the first visit and the return visit end in each status: the answers to both.
FINISH_LINE = {"message_now": "yes", "opened": "yes", "passcode": "yes", "card_shown": "yes"}
ROADS: Mapping[str, tuple[dict[str, str], dict[str, str]]] = {
    "not-registered": ({"registered": "none"}, {}),
    "waiting": ({}, {}),
    "message-arrived": ({"message": "yes", "message_on": "2026-11-23"}, {}),
    "stuck": ({}, {"message_now": "yes", "opened": "no", "cause": "sim"}),
    "activated": ({}, FINISH_LINE),
}
# Who ends a case without being asked anything.
ENDED_BY = {"withdrawn": ("withdraw", Role.CITIZEN), "lapsed": ("lapse", Role.SYSTEM)}


def a_draft(visit: str = VISIT, now: datetime = NOW, **answers: str) -> "Case":
    """A first visit under way with those answers, not handed in. Not committed."""
    from kiosk.procedures import CATALOGUE
    from kiosk.services import cases

    case = cases.start(CATALOGUE["kich-hoat-vneid"], visit, now)
    cases.answer(case, answers, now)
    return case


def a_case(status: str = "waiting", visit: str = VISIT, now: datetime = NOW, **answers: str) -> "Case":
    """A case handed in by that visit, which still holds it, and brought to the status by the road that leads there.

    answers override those of the first visit. Not committed.
    """
    from kiosk.services import cases

    first, later = ROADS.get(status, ({}, {}))
    case = a_draft(visit, now, **waits() | first | answers)
    cases.hand_in(case, now.date(), now)
    if later:
        comes_back(case, now, **later)
    if status in ENDED_BY:
        action, role = ENDED_BY[status]
        cases.move(case, action, role, {}, now.date(), now)
    return case


def comes_back(case: "Case", now: datetime = NOW, **answers: str) -> None:
    """A return visit with those answers, handed in."""
    from kiosk.services import cases

    cases.go_on(case, now)
    cases.answer(case, answers, now)
    cases.hand_in(case, now.date(), now)


def possible_answers(question: Question) -> list[str]:
    """Every answer that can change the way: all options of a choice, a known and an unknown day, a hamlet and none."""
    if isinstance(question, Hamlet):
        return [NO_HAMLET, HAMLETS[0]]
    if isinstance(question, PastDay):
        return [question.example, NOT_REMEMBERED]
    return [option.value for option in question.options(a_situation())] or [question.example]


def complete_walks(steps: tuple[Step, ...]) -> Iterator[Journey]:
    """Every way through the steps that answers can open."""
    open_ways: list[dict[str, str]] = [{}]
    while open_ways:
        answers = open_ways.pop()
        walk = Journey(steps, answers)
        if walk.next is None:
            yield walk
            continue
        unanswered = [q for q in walk.questions(walk.next) if q.key not in answers]
        open_ways += [answers | {unanswered[0].key: value} for value in possible_answers(unanswered[0])]


def texts_in(thing: Any) -> Iterator[str]:
    """Every text of a procedure, guide or tree, however deep."""
    if isinstance(thing, str):
        yield thing
    elif is_dataclass(thing):
        for part in fields(thing):
            yield from texts_in(getattr(thing, part.name))
    elif isinstance(thing, Mapping):
        yield from texts_in(tuple(thing.values()))
    elif isinstance(thing, tuple | list):
        for part in thing:
            yield from texts_in(part)


def days_later(days: float, now: datetime = NOW) -> datetime:
    """So many days after that Monday."""
    return now + timedelta(days=days)
