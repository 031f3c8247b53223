"""Ways through a procedure: every one where there are few, many at random where there are too many to count."""

import random
import re
from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from kiosk.domain.journey import Journey
from kiosk.domain.procedure import Procedure, Step
from kiosk.domain.questions import NO_HAMLET, NOT_REMEMBERED, AnyDay, BirthDay, Commune, Hamlet, PastDay, Question, Rows
from tests.builders import HAMLETS, TODAY, complete_walks

FEW = 3000
MOST_TRIES = 80
BAC_LUNG = "07498|xã Bắc Lũng, thành phố Bắc Ninh|"
YEN_SON = "07498|xã Bắc Lũng, thành phố Bắc Ninh|xã Yên Sơn, huyện Lục Nam, tỉnh Bắc Giang"
NGHIA_PHUONG = "07486|xã Nghĩa Phương, thành phố Bắc Ninh|xã Trường Giang, huyện Lục Nam, tỉnh Bắc Giang"


def a_walk(procedure: Procedure, answers: Mapping[str, str], status: str = "", today: date = TODAY) -> Journey:
    """The walk of somebody who gives these answers in a case of that status, a draft if none is named."""
    steps, _ = procedure.steps_in(status or procedure.lifecycle.first)
    return Journey(steps, answers, procedure.facts, today)


def answers_to(question: Question) -> list[str]:
    """Answers that may lead different ways."""
    if isinstance(question, BirthDay):
        return ["2026-10-01", "2021-05-04", "2014-03", "2009-12-31", "1990-03-05", "1958"]
    if isinstance(question, Commune):
        return [BAC_LUNG, YEN_SON, NGHIA_PHUONG, *(option.value for option in question.others)]
    if isinstance(question, PastDay):
        return [question.example, NOT_REMEMBERED]
    if isinstance(question, AnyDay):
        return [question.example, *((TODAY + timedelta(days=days)).isoformat() for days in (-3, 0, 15, 16, 300))]
    if isinstance(question, Hamlet):
        return [NO_HAMLET, HAMLETS[0]]
    choices = [option.value for option in getattr(question, "choices", ())]
    if isinstance(question, Rows):
        grown_up = re.sub(r'"born_on":"\d{4}', '"born_on":"1990', question.example)
        return ["[]", question.example, grown_up]
    optional = [""] if question.optional else []
    return (choices or [question.example]) + optional


def ways(procedure: Procedure, status: str = "", prefer: tuple[str, str] = ("", "")) -> Iterator[Journey]:
    """Walks from the first question to the end or to a detour: all of them, or many at random.

    prefer is a (question key, answer) that is given wherever that question is asked.
    """
    steps, _ = procedure.steps_in(status or procedure.lifecycle.first)
    if not procedure.detours and not procedure.filing:
        yield from complete_walks(steps)
        return
    dice = random.Random(20261123)
    for _ in range(FEW if not prefer[0] else FEW // 6):
        yield _at_random(procedure, steps, dice, prefer)


def _at_random(procedure: Procedure, steps: tuple[Step, ...], dice: random.Random, prefer: tuple[str, str]) -> Journey:
    answers: dict[str, str] = {}
    tries = 0
    while True:
        walk = Journey(steps, answers, procedure.facts, TODAY)
        if walk.next is None or walk.detour(procedure.detours):
            return walk
        for question in walk.questions(walk.next):
            usual = dice.choice(answers_to(question))
            # What does not go with an earlier answer would be asked for ever.
            tries += 1
            preferred = question.key == prefer[0] and tries < MOST_TRIES and question.still_fits(prefer[1], walk.live)
            answers[question.key] = prefer[1] if preferred else usual


def examples(procedure: Procedure, status: str = "", **others: str) -> Journey:
    """The way that the questions' own examples lead, some of them replaced."""
    steps, _ = procedure.steps_in(status or procedure.lifecycle.first)
    answers = {question.key: question.example for step in steps for question in step.questions} | others
    return Journey(steps, answers, procedure.facts, TODAY)
