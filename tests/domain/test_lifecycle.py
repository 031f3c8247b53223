"""The table of transitions: what may follow what, by whom, and what it needs."""

from itertools import product

import pytest

from kiosk.domain.lifecycle import Lifecycle, Role, Rule, TransitionNotAllowed

DOOR = Lifecycle(
    first="closed",
    final=("broken",),
    rules=(
        Rule("open", ("closed",), "open", (Role.CITIZEN, Role.OFFICER)),
        Rule("close", ("open",), "closed", (Role.CITIZEN,)),
        Rule("lock", ("closed",), "locked", (Role.OFFICER,), needs=(("key", "brass"), ("reason", ""))),
        Rule("break", ("closed", "locked"), "broken", (Role.SYSTEM,)),
    ),
)
ALLOWED = {
    ("closed", "open", Role.CITIZEN): "open",
    ("closed", "open", Role.OFFICER): "open",
    ("open", "close", Role.CITIZEN): "closed",
    ("closed", "lock", Role.OFFICER): "locked",
    ("closed", "break", Role.SYSTEM): "broken",
    ("locked", "break", Role.SYSTEM): "broken",
}
GIVEN = {"key": "brass", "reason": "đêm"}
EVERYTHING = list(product(DOOR.statuses(), ("open", "close", "lock", "break", "paint"), Role))


@pytest.mark.parametrize(("status", "action", "role"), EVERYTHING)
def test_exactly_the_rules_of_the_table_are_possible(status: str, action: str, role: Role) -> None:
    expected = ALLOWED.get((status, action, role))

    if expected:
        assert DOOR.after(status, action, role, GIVEN) == expected
    else:
        with pytest.raises(TransitionNotAllowed, match="not possible"):
            DOOR.after(status, action, role, GIVEN)
    assert (action in DOOR.allowed(status, role)) is bool(expected)


@pytest.mark.parametrize(
    ("details", "missing"),
    [
        ({}, "lock needs key, reason"),
        ({"key": "brass"}, "lock needs reason"),
        ({"key": "brass", "reason": ""}, "lock needs reason"),
        ({"key": "iron", "reason": "đêm"}, "lock needs key"),
    ],
)
def test_what_an_action_lacks_is_named(details: dict[str, str], missing: str) -> None:
    with pytest.raises(TransitionNotAllowed, match=missing):
        DOOR.after("closed", "lock", Role.OFFICER, details)


def test_every_status_of_the_table_is_listed_once_beginning_with_the_first() -> None:
    assert DOOR.statuses() == ("closed", "open", "locked", "broken")


def test_a_status_nobody_knows_allows_nothing() -> None:
    assert DOOR.allowed("painted", Role.OFFICER) == ()
