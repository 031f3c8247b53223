"""Kiểm tra thủ tục: whether the parts of a procedure fit together. A sentence for each fault."""

from collections.abc import Iterator, Mapping

from kiosk.domain.conditions import Condition
from kiosk.domain.facts import Fact
from kiosk.domain.filing import Filing
from kiosk.domain.questions import Choice, Question
from kiosk.domain.steps import Detour, Outcome, Step


def paper_faults(
    steps: tuple[Step, ...], facts: tuple[Fact, ...], detours: tuple[Detour, ...], filing: Filing | None
) -> Iterator[str]:
    """What is wrong with the ways out and with what goes on paper."""
    known = _questions(steps)
    for detour in detours:
        yield from _condition_faults(f"the way to {detour.to}", detour.when, known, facts)
    if filing is None:
        return
    yield from filing.faults()
    for rule in filing.rules():
        yield from _condition_faults(f"a rule after {rule.source.name}", rule.when, known, facts)
    for wording in filing.request:
        yield from _condition_faults("a request text", wording.when, known, facts)
    for place in filing.places:
        yield from (f"{place.name} needs {key}" for key in (place.line_key, place.commune_key) if key not in known)


def _questions(steps: tuple[Step, ...]) -> dict[str, Question]:
    return {question.key: question for step in steps for question in step.questions}


def step_faults(steps: tuple[Step, ...], outcomes: tuple[Outcome, ...], facts: tuple[Fact, ...]) -> Iterator[str]:
    """What is wrong with the steps and with what they lead to."""
    known: dict[str, Question] = {}
    if len({step.slug for step in steps}) != len(steps):
        yield "two steps have the same slug"
    for step in steps:
        # What a step depends on must have been asked before it, never on the same screen.
        whens = [(step.slug, step.when), *((question.key, question.when) for question in step.questions)]
        cautions = [caution for question in step.questions for caution in getattr(question, "cautions", ())]
        whens += [(f"a caution of {step.slug}", caution.when) for caution in cautions]
        for where, condition in (*whens, *((f"a note of {step.slug}", note.when) for note in step.notes)):
            yield from _condition_faults(where, condition, known, facts)
        yield from (f"{question.key} is asked twice" for question in step.questions if question.key in known)
        known |= {question.key: question for question in step.questions}
    for outcome in outcomes:
        yield from _condition_faults(outcome.action, outcome.when, known, facts)
    if outcomes and outcomes[-1].when is not None:
        yield "the last outcome must hold always"


def _condition_faults(
    where: str, condition: Condition | None, known: Mapping[str, Question], facts: tuple[Fact, ...]
) -> Iterator[str]:
    for key, option in condition.asked() if condition else ():
        fact = next((fact for fact in facts if fact.key == key), None)
        question = known.get(key)
        if fact:
            yield from (
                f"{where} depends on {read}, which is not asked before it" for read in fact.reads if read not in known
            )
            allowed = {*fact.values, ""}
        elif question is None:
            yield f"{where} depends on {key}, which is not asked before it"
            continue
        else:
            allowed = {choice.value for choice in question.choices} | {""} if isinstance(question, Choice) else {option}
        if option not in allowed:
            yield f"{where} depends on {key} = {option}, which cannot be answered"
