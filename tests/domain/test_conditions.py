"""When a step or a question applies."""

import pytest

from kiosk.domain.conditions import AllOf, AnyOf, Condition, Is, IsOneOf

RED, LARGE = Is("colour", "red"), Is("size", "large")


@pytest.mark.parametrize(
    ("condition", "answers", "holds"),
    [
        (RED, {"colour": "red"}, True),
        (RED, {"colour": "blue"}, False),
        (RED, {}, False),
        (IsOneOf("colour", ("red", "blue")), {"colour": "blue"}, True),
        (IsOneOf("colour", ("red", "blue")), {"colour": "green"}, False),
        (IsOneOf("colour", ("red", "blue")), {}, False),
        (AllOf((RED, LARGE)), {"colour": "red", "size": "large"}, True),
        (AllOf((RED, LARGE)), {"colour": "red"}, False),
        (AnyOf((RED, LARGE)), {"size": "large"}, True),
        (AnyOf((RED, LARGE)), {"colour": "blue", "size": "small"}, False),
        (AllOf(()), {}, True),
        (AnyOf(()), {}, False),
        (AllOf((AnyOf((RED, LARGE)), Is("shape", "round"))), {"size": "large", "shape": "round"}, True),
    ],
)
def test_a_condition_holds_exactly_when_the_answers_say_so(
    condition: Condition, answers: dict[str, str], holds: bool
) -> None:
    assert condition.holds(answers) is holds


@pytest.mark.parametrize("condition", [RED, IsOneOf("colour", ("red",)), AllOf((RED, LARGE)), AnyOf((RED, LARGE))])
def test_an_unanswered_question_makes_no_condition_hold(condition: Condition) -> None:
    assert not condition.holds({})


def test_a_condition_names_every_answer_it_reads() -> None:
    condition = AllOf((RED, AnyOf((LARGE, IsOneOf("shape", ("round", "square"))))))

    assert condition.asked() == (("colour", "red"), ("size", "large"), ("shape", "round"), ("shape", "square"))
