"""A faulty procedure names its faults; a sound one names none."""

import pytest

from kiosk.domain.conditions import AllOf, Is
from kiosk.domain.procedure import Note, Outcome, Procedure
from tests.builders import a_choice, a_procedure, a_step

RED = Is("colour", "red")
COLOUR = a_step("colour")


def test_a_sound_procedure_has_no_faults() -> None:
    procedure = a_procedure(COLOUR, a_step("shade", when=RED), return_steps=(a_step("still"),))

    assert procedure.faults() == []


@pytest.mark.parametrize(
    ("procedure", "fault"),
    [
        (a_procedure(sources=()), "no source"),
        (a_procedure(COLOUR, COLOUR), "two steps have the same slug"),
        (a_procedure(COLOUR, a_step("other", a_choice("colour"))), "colour is asked twice"),
        (a_procedure(a_step("shade", when=RED), COLOUR), "which is not asked before it"),
        (a_procedure(COLOUR, a_step("shade", when=Is("colour", "green"))), "which cannot be answered"),
        (a_procedure(COLOUR, a_step("shade", a_choice("shade", when=Is("size", "large")))), "not asked before it"),
        (a_procedure(COLOUR, a_step("shade", notes=(Note("Đậm", Is("colour", "green")),))), "a note of shade"),
        (a_procedure(COLOUR, a_step("shade", when=AllOf((RED, Is("size", "s"))))), "depends on size"),
        (a_procedure(COLOUR, outcomes=(Outcome("finish", RED),)), "the last outcome must hold always"),
        (a_procedure(COLOUR, outcomes=(Outcome("finish", Is("size", "s")), Outcome("finish"))), "depends on size"),
        (a_procedure(outcomes=(Outcome("fly"),)), "outcome fly is no action"),
        (a_procedure(stages={}), "nothing to say in status done"),
        (a_procedure(return_steps=(a_step("shade", when=RED),)), "which is not asked before it"),
    ],
)
def test_a_faulty_procedure_names_its_fault(procedure: Procedure, fault: str) -> None:
    assert [found for found in procedure.faults() if fault in found], procedure.faults()


def test_a_question_may_not_depend_on_one_of_its_own_step() -> None:
    """The journey decides what a step asks before its answers are read; such a question would never be asked."""
    procedure = a_procedure(a_step("paint", a_choice("colour"), a_choice("shade", when=RED)))

    assert procedure.faults()


def test_a_case_begins_with_the_first_steps_and_comes_back_to_the_others() -> None:
    first, again = (COLOUR,), (a_step("still"),)
    procedure = a_procedure(*first, return_steps=again, return_outcomes=(Outcome("finish"),), asked_again={"lost": ()})

    assert procedure.steps_in("new") == (first, procedure.outcomes)
    assert procedure.steps_in("lost") == (first, procedure.outcomes)
    assert procedure.steps_in("done") == (again, procedure.return_outcomes)


def test_a_step_is_read_aloud_as_it_stands_unless_a_voice_says_it_differently() -> None:
    assert a_step("colour", lead="Màu gì cũng được.").spoken() == "colour? Màu gì cũng được."
    assert a_step("colour", read_aloud="Màu gì?").spoken() == "Màu gì?"
