"""What must hold for every procedure of the catalogue."""

from collections.abc import Iterator

import pytest

from kiosk.domain.journey import Journey
from kiosk.domain.lifecycle import Role
from kiosk.domain.procedure import Procedure, Step
from kiosk.domain.questions import Choice
from kiosk.domain.terms import ask_again_on, promise
from kiosk.generated_docs import STATUS_NAMES
from kiosk.guides import GUIDES
from kiosk.procedures import CATALOGUE
from kiosk.services.work_calendar import work_calendar
from tests.builders import TODAY, a_situation, complete_walks

EVERY_PROCEDURE = pytest.mark.parametrize("procedure", list(CATALOGUE.values()), ids=CATALOGUE)


def open_statuses(procedure: Procedure) -> list[str]:
    """The statuses in which a citizen may come back and go on."""
    table = procedure.lifecycle
    return [status for status in table.statuses() if status != table.first and status not in table.final]


def all_steps(procedure: Procedure) -> Iterator[Step]:
    """Those of the first visit and those of a return visit."""
    yield from procedure.steps
    yield from procedure.return_steps


def walk_of_examples(steps: tuple[Step, ...], **others: str) -> Journey:
    """The way that the questions' own examples lead, some of them replaced."""
    answers = {question.key: question.example for step in steps for question in step.questions} | others
    return Journey(steps, answers)


@EVERY_PROCEDURE
def test_it_has_no_faults(procedure: Procedure) -> None:
    assert procedure.faults() == []


@EVERY_PROCEDURE
def test_its_own_examples_are_acceptable_answers(procedure: Procedure) -> None:
    for step in all_steps(procedure):
        for question in step.questions:
            assert question.parse(question.example, a_situation()) == question.example, question.key


@EVERY_PROCEDURE
def test_its_own_examples_lead_through_the_first_visit(procedure: Procedure) -> None:
    walk = walk_of_examples(procedure.steps)

    action = walk.outcome(procedure.outcomes).action
    assert walk.complete
    assert procedure.lifecycle.after(procedure.lifecycle.first, action, Role.CITIZEN, walk.live)
    assert promise(procedure, walk.live, TODAY, work_calendar()).due


@EVERY_PROCEDURE
def test_its_own_examples_lead_through_a_return_visit_from_every_open_status(procedure: Procedure) -> None:
    for status in open_statuses(procedure):
        steps, outcomes = procedure.steps_in(status)
        walk = walk_of_examples(steps)

        action = walk.outcome(outcomes).action
        assert walk.complete, status
        assert procedure.lifecycle.after(status, action, Role.CITIZEN, walk.live), status


@EVERY_PROCEDURE
def test_every_way_through_its_questions_ends_in_something_the_life_cycle_allows(procedure: Procedure) -> None:
    for status in (procedure.lifecycle.first, *open_statuses(procedure)):
        steps, outcomes = procedure.steps_in(status)
        for walk in complete_walks(steps):
            action = walk.outcome(outcomes).action

            reached = procedure.lifecycle.after(status, action, Role.CITIZEN, walk.live)

            assert reached in procedure.stages, (status, walk.live)


@EVERY_PROCEDURE
def test_every_way_gives_a_promise_and_a_day_to_ask_again(procedure: Procedure) -> None:
    for walk in complete_walks(procedure.steps):
        kept = promise(procedure, walk.live, TODAY, work_calendar())
        last = kept.deadline or (kept.due.on if kept.due else None)
        again = ask_again_on(last, "", procedure, TODAY, work_calendar())

        assert (last is None) is (walk.outcome(procedure.outcomes).action == "plan-registration"), walk.live
        assert again is None or again > TODAY


@EVERY_PROCEDURE
def test_every_option_can_be_reached(procedure: Procedure) -> None:
    offered = {
        (question.key, option.value)
        for step in all_steps(procedure)
        for question in step.questions
        if isinstance(question, Choice)
        for option in question.choices
    }

    ways = (procedure.steps, procedure.return_steps)
    given = {pair for steps in ways for walk in complete_walks(steps) for pair in walk.live.items()}

    assert offered - given == set()


@EVERY_PROCEDURE
def test_every_status_of_its_life_can_be_reached_by_a_citizen_or_by_time(procedure: Procedure) -> None:
    table = procedure.lifecycle
    reached, unexplored = {table.first}, [table.first]
    while unexplored:
        status = unexplored.pop()
        steps, outcomes = procedure.steps_in(status)
        ends = {
            table.after(status, walk.outcome(outcomes).action, Role.CITIZEN, walk.live)
            for walk in (complete_walks(steps) if status not in table.final else ())
        }
        unexplored += sorted(ends - reached)
        reached |= ends

    # These two ends are reached by a button and by time, without questions.
    assert reached == set(table.statuses()) - {"withdrawn", "lapsed"}


@EVERY_PROCEDURE
def test_every_status_has_a_name_and_something_to_say(procedure: Procedure) -> None:
    for status in procedure.lifecycle.statuses():
        assert STATUS_NAMES[status]
        if status != procedure.lifecycle.first:
            stage = procedure.stages[status]
            assert stage.title
            assert stage.heading
            assert stage.then, status
            assert stage.day or stage.day_missing, status
            assert len(stage.then) <= 4, status


@EVERY_PROCEDURE
def test_a_finished_case_offers_nothing_to_go_on_with_and_an_open_one_does(procedure: Procedure) -> None:
    for status, stage in procedure.stages.items():
        assert bool(stage.go_on) is (status not in procedure.lifecycle.final), status


@EVERY_PROCEDURE
def test_every_guide_it_sends_to_exists(procedure: Procedure) -> None:
    named = {stage.guide for stage in procedure.stages.values()}
    named |= {note.guide for step in all_steps(procedure) for note in step.notes}

    assert named - {""} <= GUIDES.keys()


@EVERY_PROCEDURE
def test_every_cause_has_its_number_of_days(procedure: Procedure) -> None:
    causes = [
        option.value
        for step in all_steps(procedure)
        for question in step.questions
        if question.key == procedure.cause_key
        for option in question.options(a_situation())
    ]

    assert causes
    assert set(causes) == procedure.cause_waits.keys()


@EVERY_PROCEDURE
def test_personal_data_is_asked_only_behind_consent_on_steps_that_carry_the_notice(procedure: Procedure) -> None:
    key, option = procedure.consent
    for step in all_steps(procedure):
        if {question.key for question in step.questions} & set(procedure.contact_keys):
            assert step.personal
            assert step.when is not None
            assert step.when.asked() == ((key, option),)


@EVERY_PROCEDURE
def test_consent_is_never_the_first_choice_nor_the_example(procedure: Procedure) -> None:
    question = next(q for step in procedure.steps for q in step.questions if q.key == procedure.consent[0])

    assert question.options(a_situation())[0].value != procedure.consent[1]
    assert question.example != procedure.consent[1]


@EVERY_PROCEDURE
def test_an_answer_without_consent_never_reaches_the_contact_question(procedure: Procedure) -> None:
    for walk in complete_walks(procedure.steps):
        consented = walk.live.get(procedure.consent[0]) == procedure.consent[1]
        assert all((key in walk.live) is consented for key in procedure.contact_keys)


@EVERY_PROCEDURE
def test_a_step_is_one_decision_said_in_few_sentences(procedure: Procedure) -> None:
    from kiosk.domain.guide import sentences_in

    for step in all_steps(procedure):
        assert step.heading
        assert sentences_in(step.lead) <= 2, step.slug
        assert step.spoken()
        assert len(step.questions) == 1 or step.personal, step.slug


@EVERY_PROCEDURE
def test_every_term_cites_a_text_in_force(procedure: Procedure) -> None:
    for term in (*procedure.due, *procedure.deadline):
        assert term.source.in_force_on(TODAY)
    for source in procedure.sources:
        assert source.in_force_on(TODAY)
