"""Where a citizen stands follows from the answers, and from nothing else."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.conditions import AllOf, AnyOf, Is
from kiosk.domain.journey import Journey
from kiosk.domain.procedure import Note, Outcome, Step
from kiosk.procedures import CATALOGUE
from tests.builders import a_choice, a_situation, a_step, possible_answers

# Where do you live? Rented: has the landlord agreed? If so, a paper; then everybody gives a number of people.
DWELLING = a_step("dwelling", a_choice("dwelling", "own", "rent"))
LANDLORD = a_step("landlord", a_choice("agreed", "yes", "no"), when=Is("dwelling", "rent"))
PAPER = a_step("paper", when=Is("agreed", "yes"), notes=(Note("Bản gốc"), Note("Đỏ", Is("dwelling", "own"))))
PEOPLE = a_step("people", a_choice("people", "one", "more"))
STEPS = (DWELLING, LANDLORD, PAPER, PEOPLE)
ALL_ASKED = {"dwelling": "rent", "agreed": "yes", "paper": "red", "people": "one"}

PROCEDURE = CATALOGUE["kich-hoat-vneid"]
WALKED = {"small": STEPS, "first": PROCEDURE.steps, "back": PROCEDURE.return_steps}
WALKS = pytest.mark.parametrize("steps", list(WALKED.values()), ids=list(WALKED))


def slugs(steps: list[Step]) -> list[str]:
    """Their names."""
    return [step.slug for step in steps]


def test_a_journey_begins_at_the_first_step() -> None:
    walk = Journey(STEPS, {})

    assert walk.next is DWELLING
    assert walk.before(DWELLING) is walk.after(DWELLING) is None
    assert not walk.complete
    assert walk.live == {}


def test_an_answer_leads_to_the_steps_it_opens() -> None:
    assert slugs(Journey(STEPS, {"dwelling": "own"}).reached) == ["dwelling", "people"]
    assert slugs(Journey(STEPS, {"dwelling": "rent"}).reached) == ["dwelling", "landlord"]


def test_a_leftover_answer_opens_no_question() -> None:
    walk = Journey(STEPS, ALL_ASKED | {"dwelling": "own"})

    assert slugs(walk.reached) == ["dwelling", "people"]
    assert walk.live == {"dwelling": "own", "people": "one"}
    assert walk.outcome((Outcome("with-paper", Is("agreed", "yes")), Outcome("without"))).action == "without"


def test_an_answer_given_ahead_of_its_step_opens_nothing_behind_a_gap() -> None:
    walk = Journey(STEPS, {"agreed": "yes", "paper": "red", "people": "one"})

    assert walk.next is DWELLING
    assert walk.live == {}


def test_a_journey_is_complete_when_every_open_question_is_answered() -> None:
    walk = Journey(STEPS, ALL_ASKED)

    assert walk.complete
    assert [(line.step.slug, line.shown) for line in walk.lines()] == [
        ("dwelling", "Rent"), ("landlord", "Yes"), ("paper", "Red"), ("people", "One")
    ]  # fmt: skip


def test_an_optional_question_must_be_passed_but_may_be_empty() -> None:
    steps = (a_step("name", a_choice("name", optional=True)), PEOPLE)

    assert slugs(Journey(steps, {}).reached) == ["name"]
    assert slugs(Journey(steps, {"name": ""}).reached) == ["name", "people"]
    assert Journey((DWELLING,), {"dwelling": ""}).next is DWELLING


def test_the_steps_before_and_after_are_those_of_the_way_walked() -> None:
    walk = Journey(STEPS, ALL_ASKED | {"agreed": "no"})

    assert walk.before(PEOPLE) is LANDLORD
    assert walk.after(LANDLORD) is PEOPLE
    assert walk.after(PEOPLE) is None
    assert walk.step("paper") is None
    assert walk.step("landlord") is LANDLORD


def test_notes_and_questions_apply_under_their_conditions() -> None:
    step = a_step("more", a_choice("rooms", when=Is("dwelling", "own")), a_choice("floor"), notes=PAPER.notes)

    walk = Journey((DWELLING, step), {"dwelling": "rent"})

    assert [question.key for question in walk.questions(step)] == ["floor"]
    assert [note.text for note in walk.notes(step)] == ["Bản gốc"]


def test_the_place_counts_the_steps_that_may_still_come() -> None:
    assert Journey(STEPS, {}).place(DWELLING) == (1, 4)
    assert Journey(STEPS, {"dwelling": "rent"}).place(LANDLORD) == (2, 4)
    assert Journey(STEPS, {"dwelling": "rent", "agreed": "no"}).place(PEOPLE) == (3, 3)


def test_a_step_that_only_a_closed_step_could_open_is_not_counted() -> None:
    assert Journey(STEPS, {"dwelling": "own"}).place(PEOPLE) == (2, 2)


def test_the_first_outcome_that_holds_wins() -> None:
    outcomes = (
        Outcome("both", AllOf((Is("dwelling", "rent"), Is("people", "more")))),
        Outcome("one", AnyOf((Is("dwelling", "rent"), Is("people", "more")))),
        Outcome("none"),
    )

    assert Journey(STEPS, ALL_ASKED).outcome(outcomes).action == "one"


@WALKS
@given(st.data())
def test_the_total_of_steps_never_grows_as_answers_are_added(steps: tuple[Step, ...], data: st.DataObject) -> None:
    answers: dict[str, str] = {}
    places = []
    while (walk := Journey(steps, answers)).next:
        places.append(walk.place(walk.next))
        for question in walk.questions(walk.next):
            answers[question.key] = data.draw(st.sampled_from(possible_answers(question)), label=question.key)

    assert [number for number, _ in places] == list(range(1, len(places) + 1))
    assert all(before >= after for (_, before), (_, after) in pairwise(places))
    assert all(number <= total for number, total in places)
    assert places[-1][1] >= len(walk.reached)


@WALKS
@given(st.data())
def test_when_everything_is_answered_the_total_is_the_number_of_steps_walked(
    steps: tuple[Step, ...], data: st.DataObject
) -> None:
    answers: dict[str, str] = {}
    while (walk := Journey(steps, answers)).next:
        for question in walk.questions(walk.next):
            answers[question.key] = data.draw(st.sampled_from(possible_answers(question)), label=question.key)

    assert walk.place(walk.reached[-1]) == (len(walk.reached), len(walk.reached))


@WALKS
@given(st.data())
def test_answers_in_any_order_and_of_any_content_never_break_a_journey(
    steps: tuple[Step, ...], data: st.DataObject
) -> None:
    keys = [question.key for step in steps for question in step.questions]
    values = st.sampled_from(["yes", "no", "level-2", "none", "unsure", "self", "2026-11-20", "?", "-", ""])
    answers = data.draw(st.dictionaries(st.sampled_from(keys) | st.text(), values | st.text()))

    walk = Journey(steps, answers)

    assert walk.reached
    assert walk.live.items() <= answers.items()
    assert walk.next in (None, walk.reached[-1])
    for step in walk.reached:
        place, total = walk.place(step)
        assert 1 <= place <= total <= len(steps)
        assert walk.step(step.slug) is step
        following = walk.after(step)
        assert following is None or walk.before(following) is step


@WALKS
@given(st.data())
def test_what_is_left_over_changes_nothing(steps: tuple[Step, ...], data: st.DataObject) -> None:
    """The same live answers, with and without the rest of the draft, give the same walk."""
    questions = [question for step in steps for question in step.questions]
    answers = {q.key: data.draw(st.sampled_from(possible_answers(q)), label=q.key) for q in questions}

    whole, live_only = Journey(steps, answers), Journey(steps, Journey(steps, answers).live)

    assert whole.reached == live_only.reached
    assert whole.live == live_only.live
    assert whole.complete


def test_every_shown_answer_is_in_words_of_the_procedure() -> None:
    for walk in (Journey(PROCEDURE.steps, {q.key: q.example for s in PROCEDURE.steps for q in s.questions}),):
        for line in walk.lines():
            assert line.shown != walk.live[line.question.key] or not line.question.options(a_situation())
