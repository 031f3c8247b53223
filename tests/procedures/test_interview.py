"""The interview: every way through it ends in something to do, after seven questions at most, and with a reason."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.domain.journey import Journey
from kiosk.domain.procedure import Detour
from kiosk.domain.questions import AnyDay, Choice, Commune, Question
from kiosk.procedures import CATALOGUE, REFERRALS
from tests.builders import TODAY, possible_answers, texts_in

INTERVIEW = CATALOGUE["chon-thu-tuc"]
MOST_QUESTIONS = 7
MOST_WORDS = 15

HERE = "07498|xã Bắc Lũng, thành phố Bắc Ninh|"
THERE = "07486|xã Nghĩa Phương, thành phố Bắc Ninh|"
EARLY, OPEN, OVER = "2027-06-01", "2026-12-08", "2026-11-22"


def answers_to(question: Question) -> list[str]:
    """Every answer that can change the way."""
    if isinstance(question, Commune):
        return [HERE, THERE, *(other.value for other in question.others)]
    if isinstance(question, AnyDay):
        return [EARLY, OPEN, OVER]
    return possible_answers(question)


def walk(answers: dict[str, str]) -> Journey:
    """The way that these answers go today."""
    return Journey(INTERVIEW.steps, answers, INTERVIEW.facts, TODAY)


def every_way() -> Iterator[tuple[Journey, Detour]]:
    """Every way through the questions, each with where it leads; it stops as soon as it leads somewhere."""
    open_ways: list[dict[str, str]] = [{}]
    while open_ways:
        answers = open_ways.pop()
        journey = walk(answers)
        detour = journey.detour(INTERVIEW.detours)
        if detour:
            yield journey, detour
            continue
        assert journey.next is not None
        question = next(q for q in journey.questions(journey.next) if q.key not in answers)
        open_ways += [answers | {question.key: value} for value in answers_to(question)]


WAYS = tuple(every_way())


def sentences(text: str) -> list[str]:
    """The sentences of a text."""
    return re.split(r"(?<=[.!?])\s+", text)


def long_sentences(texts: list[str]) -> list[str]:
    """Those with more words than an old eye reads at once."""
    return [part for text in texts for part in sentences(text) if len(part.split()) > MOST_WORDS]


def test_it_has_no_faults() -> None:
    assert INTERVIEW.faults() == []


def test_nobody_is_asked_more_than_seven_questions() -> None:
    longest = max(len(journey.live) for journey, _ in WAYS)

    assert longest == MOST_QUESTIONS
    assert str(MOST_QUESTIONS) in INTERVIEW.before_you_start[0]
    assert all(len(step.questions) == 1 for step in INTERVIEW.steps)


def test_every_way_leads_somewhere_and_nobody_falls_into_the_net() -> None:
    *named, net = INTERVIEW.detours

    assert net.when is None
    assert net.to == "gap-can-bo"
    assert [journey.live for journey, detour in WAYS if detour is net] == []
    assert [detour for detour in named if all(detour is not reached for _, reached in WAYS)] == []


def test_every_place_it_sends_to_exists() -> None:
    assert {detour.to for detour in INTERVIEW.detours} <= {*CATALOGUE, *REFERRALS}


def test_everything_that_can_be_done_can_be_found() -> None:
    found = {detour.to for _, detour in WAYS}

    assert found == {
        "dang-ky-thuong-tru", "dang-ky-tam-tru", "gia-han-tam-tru", "tam-tru-theo-danh-sach", "tach-ho", "doi-chu-ho",
        "khai-bao-cu-tru", "xac-nhan-cu-tru", "xoa-thuong-tru", "xoa-tam-tru", "tam-vang", "khong-can-tam-vang",
        "luu-tru", "lien-thong-khai-sinh", "lien-thong-khai-tu", "nguoi-nuoc-ngoai", "nguoi-viet-o-nuoc-ngoai",
        "cap-nhat-noi-o", "chua-den-han-gia-han", "gap-can-bo", "du-lieu-ho-tich",
    }  # fmt: skip


def test_every_answer_can_be_given() -> None:
    offered = {
        (question.key, option.value)
        for step in INTERVIEW.steps
        for question in step.questions
        if isinstance(question, Choice)
        for option in question.choices
    }

    assert offered - {pair for journey, _ in WAYS for pair in journey.live.items()} == set()


def test_what_was_answered_is_an_answer_to_the_same_question_of_the_procedure_that_follows() -> None:
    for journey, detour in WAYS:
        if detour.to not in CATALOGUE:
            continue
        asked_there = {q.key: q for step in CATALOGUE[detour.to].steps for q in step.questions}
        for key, value in journey.live.items():
            if key in asked_there:
                assert value in answers_to(asked_there[key]), (detour.to, key, value)


def test_every_reason_is_short_and_rests_on_law_in_force() -> None:
    assert all(detour.reason for detour in INTERVIEW.detours)
    assert long_sentences([detour.reason for detour in INTERVIEW.detours]) == []
    assert all(detour.source is None or detour.source.in_force_on(TODAY) for detour in INTERVIEW.detours)


def test_every_screen_is_a_short_question_with_a_drawing_that_exists() -> None:
    drawings = {path.stem for path in (Path(__file__).parents[2] / "kiosk/templates/drawings").glob("*.svg")}
    notes = [note.text for step in INTERVIEW.steps for note in step.notes]

    assert long_sentences([text for step in INTERVIEW.steps for text in (step.heading, step.lead)] + notes) == []
    for step in INTERVIEW.steps:
        assert step.heading.endswith("?")
        assert len(sentences(step.lead)) <= 2, step.slug
        assert step.drawing in drawings
        assert not step.personal


def test_nobody_is_asked_about_faith_descent_or_punishment() -> None:
    forbidden = r"(?i)tôn giáo|dân tộc|tiền án|án treo|bị can|bị cáo|quản chế|cai nghiện|vì sao tranh chấp"

    assert [text for text in texts_in(INTERVIEW.steps) if re.search(forbidden, text)] == []


@pytest.mark.parametrize(("citizen", "goal"), [("foreign", "long"), ("overseas", "temporary")])
def test_whoever_is_no_citizen_living_here_is_not_asked_what_for(citizen: str, goal: str) -> None:
    journey = walk({"who": "self", "citizen": citizen, "goal": goal})

    assert "goal" not in journey.live


def test_an_answer_left_from_another_way_leads_nowhere() -> None:
    answers = {"who": "self", "citizen": "yes", "goal": "long", "birth_registered": "no", "renewal": "open"}

    assert walk(answers).detour(INTERVIEW.detours) is None
