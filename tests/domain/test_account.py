"""The life of an account case: activated only when three things were seen, and final means final."""

from itertools import product

import pytest

from kiosk.domain.account import ACCOUNT_LIFECYCLE, AccountStatus
from kiosk.domain.lifecycle import Role, TransitionNotAllowed

S = AccountStatus
OPEN = (S.NOT_REGISTERED, S.WAITING, S.MESSAGE_ARRIVED, S.STUCK)
FINISH_LINE = {"opened": "yes", "passcode": "yes", "card_shown": "yes"}
DETAILS = FINISH_LINE | {"cause": "sim"}
# The whole table by hand: action → (statuses it may start from, where it leads, who may do it).
PEOPLE = {Role.CITIZEN, Role.OFFICER}
TABLE = {
    "plan-registration": ({S.DRAFT, S.NOT_REGISTERED}, S.NOT_REGISTERED, PEOPLE),
    "await-message": ({S.DRAFT, *OPEN}, S.WAITING, PEOPLE),
    "report-message": ({S.DRAFT, *OPEN}, S.MESSAGE_ARRIVED, PEOPLE),
    "report-trouble": (set(OPEN), S.STUCK, PEOPLE),
    "activate": (set(OPEN), S.ACTIVATED, PEOPLE),
    "withdraw": (set(OPEN), S.WITHDRAWN, PEOPLE),
    "lapse": (set(OPEN), S.LAPSED, {Role.SYSTEM}),
}


def test_the_table_has_no_action_besides() -> None:
    assert [rule.action for rule in ACCOUNT_LIFECYCLE.rules] == list(TABLE)
    assert set(ACCOUNT_LIFECYCLE.statuses()) == set(AccountStatus)


@pytest.mark.parametrize(("status", "action", "role"), list(product(AccountStatus, TABLE, Role)))
def test_an_action_is_possible_exactly_where_the_table_says(status: str, action: str, role: Role) -> None:
    starts, end, roles = TABLE[action]

    if status in starts and role in roles:
        assert ACCOUNT_LIFECYCLE.after(status, action, role, DETAILS) == end
    else:
        with pytest.raises(TransitionNotAllowed):
            ACCOUNT_LIFECYCLE.after(status, action, role, DETAILS)


@pytest.mark.parametrize("answers", list(product(("yes", "no", "", None), repeat=3)))
def test_only_three_times_yes_activates(answers: tuple[str | None, ...]) -> None:
    details = {key: said for key, said in zip(FINISH_LINE, answers, strict=True) if said is not None}

    if answers == ("yes", "yes", "yes"):
        assert ACCOUNT_LIFECYCLE.after(S.WAITING, "activate", Role.CITIZEN, details) == S.ACTIVATED
    else:
        with pytest.raises(TransitionNotAllowed, match="activate needs"):
            ACCOUNT_LIFECYCLE.after(S.WAITING, "activate", Role.CITIZEN, details)


def test_an_officer_cannot_activate_without_the_three_either() -> None:
    with pytest.raises(TransitionNotAllowed, match="card_shown"):
        ACCOUNT_LIFECYCLE.after(S.STUCK, "activate", Role.OFFICER, {"opened": "yes", "passcode": "yes"})


def test_trouble_needs_a_cause() -> None:
    with pytest.raises(TransitionNotAllowed, match="cause"):
        ACCOUNT_LIFECYCLE.after(S.WAITING, "report-trouble", Role.CITIZEN, {"cause": ""})


@pytest.mark.parametrize("status", ACCOUNT_LIFECYCLE.final)
@pytest.mark.parametrize("role", list(Role))
def test_a_finished_case_has_no_way_out(status: str, role: Role) -> None:
    assert ACCOUNT_LIFECYCLE.allowed(status, role) == ()


@pytest.mark.parametrize("status", OPEN)
def test_an_open_case_can_reach_every_end(status: str) -> None:
    ends = {ACCOUNT_LIFECYCLE.after(status, action, role, DETAILS) for action, role in ENDINGS}

    assert ends == set(ACCOUNT_LIFECYCLE.final)


ENDINGS = (("activate", Role.CITIZEN), ("withdraw", Role.CITIZEN), ("lapse", Role.SYSTEM))
