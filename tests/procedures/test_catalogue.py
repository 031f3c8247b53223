"""What must hold for every procedure of the catalogue."""

from collections.abc import Iterator
from functools import cache

import pytest

from kiosk.domain.guide import sentences_in
from kiosk.domain.journey import Journey
from kiosk.domain.lifecycle import Role
from kiosk.domain.procedure import Procedure, Step
from kiosk.domain.questions import Choice
from kiosk.domain.terms import ask_again_on, promise
from kiosk.generated_docs.lifecycles import STATUS_NAMES
from kiosk.guides import GUIDES
from kiosk.procedures import CATALOGUE, REFERRALS, faults
from kiosk.services.work_calendar import work_calendar
from tests.builders import TODAY, a_situation
from tests.ways import examples, ways


def every(wanted: str = "") -> pytest.MarkDecorator:
    """Every procedure, or every one that has what is wanted."""
    chosen = {slug: procedure for slug, procedure in CATALOGUE.items() if not wanted or getattr(procedure, wanted)}
    return pytest.mark.parametrize("procedure", list(chosen.values()), ids=list(chosen))


@cache
def some_ways(slug: str, status: str = "") -> tuple[Journey, ...]:
    """The ways through a procedure, walked once for all tests."""
    return tuple(ways(CATALOGUE[slug], status))


def open_statuses(procedure: Procedure) -> list[str]:
    """The statuses in which a citizen may come back and go on; what an officer has taken in is not one of them."""
    table = procedure.lifecycle
    return [status for status in table.statuses() if status != table.first and table.allowed(status, Role.CITIZEN)]


def all_steps(procedure: Procedure) -> Iterator[Step]:
    """Those of the first visit and those of a return visit."""
    yield from procedure.steps
    yield from procedure.return_steps


def test_the_catalogue_has_no_faults_alone_or_together() -> None:
    assert faults() == []


@every()
def test_its_own_examples_are_acceptable_answers(procedure: Procedure) -> None:
    for step in all_steps(procedure):
        for question in step.questions:
            # A commune is only accepted where the table is there to look it up.
            if question.kind != "commune":
                assert question.parse(question.example, a_situation()) == question.example, question.key


@every()
def test_its_own_examples_lead_through_the_first_visit(procedure: Procedure) -> None:
    walk = examples(procedure)
    if not procedure.outcomes:
        assert walk.detour(procedure.detours)
        return

    action = walk.outcome(procedure.outcomes).action
    assert walk.complete
    assert walk.detour(procedure.detours) is None
    assert procedure.lifecycle.after(procedure.lifecycle.first, action, Role.CITIZEN, walk.live)


@every("outcomes")
def test_its_own_examples_lead_through_a_return_visit_from_every_open_status(procedure: Procedure) -> None:
    for status in open_statuses(procedure):
        walk = examples(procedure, status)
        _, outcomes = procedure.steps_in(status)

        action = walk.outcome(outcomes).action
        assert walk.complete, status
        assert procedure.lifecycle.after(status, action, Role.CITIZEN, walk.live), status


@every()
def test_every_way_ends_in_something_the_life_cycle_allows_or_in_a_way_out(procedure: Procedure) -> None:
    for status in (procedure.lifecycle.first, *open_statuses(procedure)):
        _, outcomes = procedure.steps_in(status)
        for walk in some_ways(procedure.slug, status):
            detour = walk.detour(procedure.detours)
            if detour:
                assert detour.to in {*CATALOGUE, *REFERRALS}
                assert detour.to != procedure.slug
            else:
                reached = procedure.lifecycle.after(status, walk.outcome(outcomes).action, Role.CITIZEN, walk.live)
                assert reached in procedure.stages, (status, walk.live)


@every("due")
def test_every_way_gives_a_promise_and_a_day_to_ask_again(procedure: Procedure) -> None:
    for walk in some_ways(procedure.slug):
        kept = promise(procedure, walk.live, TODAY, work_calendar())
        last = kept.deadline or (kept.due.on if kept.due else None)
        again = ask_again_on(last, "", procedure, TODAY, work_calendar())

        assert (last is None) is (walk.outcome(procedure.outcomes).action == "plan-registration"), walk.live
        assert again is None or again > TODAY


@every()
def test_every_option_can_be_reached(procedure: Procedure) -> None:
    offered = {
        (question.key, option.value)
        for step in all_steps(procedure)
        for question in step.questions
        if isinstance(question, Choice)
        for option in question.choices
    }

    statuses = (procedure.lifecycle.first, *open_statuses(procedure))
    given = {pair for status in statuses for walk in some_ways(procedure.slug, status) for pair in walk.live.items()}
    for pair in sorted(offered - given):
        # Rare ways are looked for on purpose.
        given |= {found for walk in ways(procedure, prefer=pair) for found in walk.live.items()}

    assert offered - given == set()


@every("outcomes")
def test_every_status_of_its_life_can_be_reached_by_a_citizen_or_by_time(procedure: Procedure) -> None:
    table = procedure.lifecycle
    reached, unexplored = {table.first}, [table.first]
    while unexplored:
        status = unexplored.pop()
        _, outcomes = procedure.steps_in(status)
        ends = {
            table.after(status, walk.outcome(outcomes).action, Role.CITIZEN, walk.live)
            for walk in (some_ways(procedure.slug, status) if status not in table.final else ())
            if not walk.detour(procedure.detours)
        }
        unexplored += sorted(ends - reached)
        reached |= ends

    # These ends are reached by a button and by time, without questions; the others by an officer alone.
    by_officers = {rule.to for rule in table.rules if rule.roles == (Role.OFFICER,)}
    assert reached == set(table.statuses()) - {"withdrawn", "lapsed", "saved"} - by_officers


@every()
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


@every()
def test_only_a_case_in_the_citizens_own_hands_offers_to_go_on(procedure: Procedure) -> None:
    for status, stage in procedure.stages.items():
        assert bool(stage.go_on) is (status in open_statuses(procedure)), status


@every()
def test_every_guide_it_sends_to_exists(procedure: Procedure) -> None:
    named = {stage.guide for stage in procedure.stages.values()}
    named |= {note.guide for step in all_steps(procedure) for note in step.notes}

    assert named - {""} <= GUIDES.keys()


@every("cause_key")
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


@every()
def test_personal_data_is_asked_only_on_steps_that_carry_the_notice(procedure: Procedure) -> None:
    for step in all_steps(procedure):
        assert step.personal or not any(question.personal for question in step.questions), step.slug


@every("contact_keys")
def test_a_name_to_call_back_is_asked_only_behind_consent(procedure: Procedure) -> None:
    for step in all_steps(procedure):
        if {question.key for question in step.questions} & set(procedure.contact_keys):
            assert step.when is not None
            assert step.when.asked() == (procedure.consent,)
    for walk in some_ways(procedure.slug):
        consented = walk.live.get(procedure.consent[0]) == procedure.consent[1]
        assert all((key in walk.live) is consented for key in procedure.contact_keys)


@every("contact_keys")
def test_consent_is_never_the_first_choice_nor_the_example(procedure: Procedure) -> None:
    question = next(q for step in procedure.steps for q in step.questions if q.key == procedure.consent[0])

    assert question.options(a_situation())[0].value != procedure.consent[1]
    assert question.example != procedure.consent[1]


@every("filing")
def test_a_form_can_only_be_opened_again_by_whoever_can_prove_it(procedure: Procedure) -> None:
    asked = [question.key for step in procedure.steps for question in step.questions]

    assert procedure.proof_key in asked
    personal = [q.key for step in procedure.steps for q in step.questions if q.personal]
    # A name may stand before it; nothing can be saved until it is answered.
    assert procedure.proof_key in personal


@every()
def test_a_step_is_one_decision_said_in_few_sentences(procedure: Procedure) -> None:
    for step in all_steps(procedure):
        assert step.heading
        assert sentences_in(step.lead) <= 2, step.slug
        assert step.spoken()
        assert len(step.questions) == 1 or step.personal, step.slug


@every()
def test_every_term_cites_a_text_in_force(procedure: Procedure) -> None:
    for term in (*procedure.due, *procedure.deadline):
        assert term.source.in_force_on(TODAY)
    for source in procedure.sources:
        assert source.in_force_on(TODAY)
