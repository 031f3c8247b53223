"""Who is called next, what may be done with a number, and what a clock that jumps means."""

from datetime import date, datetime, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain import queue_clock, queueing
from kiosk.domain.lifecycle import Role, TransitionNotAllowed
from kiosk.domain.queueing import TICKET_LIFECYCLE, Waiting, calling_order, next_ticket, since_after_absence
from tests.builders import NOW

BY = Role.OFFICER
# (status, action): status after it, for an officer who gives what is needed.
ALLOWED = {
    ("waiting", "call"): "called",
    ("waiting", "transfer"): "waiting",
    ("waiting", "split"): "waiting",
    ("waiting", "prioritise"): "waiting",
    ("waiting", "void"): "void",
    ("waiting", "record"): "done",
    ("called", "recall"): "called",
    ("called", "arrive"): "serving",
    ("called", "absent"): "absent",
    ("called", "finish"): "done",
    ("called", "hold"): "held",
    ("called", "transfer"): "waiting",
    ("called", "split"): "called",
    ("called", "void"): "void",
    ("serving", "finish"): "done",
    ("serving", "hold"): "held",
    ("serving", "transfer"): "waiting",
    ("serving", "split"): "serving",
    ("serving", "void"): "void",
    ("held", "resume"): "serving",
    ("held", "transfer"): "waiting",
    ("held", "split"): "held",
    ("held", "void"): "void",
    ("absent", "return"): "waiting",
    ("absent", "prioritise"): "absent",
    ("absent", "void"): "void",
    ("done", "reopen"): "serving",
}
GIVEN = {"outcome": "helped", "reason": "left", "kind": "other", "origin": "paper"}
ACTIONS = sorted({rule.action for rule in TICKET_LIFECYCLE.rules})
EVERYTHING = list(product(TICKET_LIFECYCLE.statuses(), ACTIONS))


def waits(number: int, minutes: float, has_priority: bool = False) -> Waiting:
    """Somebody who has waited since so many minutes after the morning began."""
    return Waiting(number, NOW + timedelta(minutes=minutes), has_priority)


@pytest.mark.parametrize(("status", "action"), EVERYTHING)
def test_an_officer_may_do_exactly_what_the_table_says(status: str, action: str) -> None:
    expected = ALLOWED.get((status, action))

    if expected:
        assert TICKET_LIFECYCLE.after(status, action, BY, GIVEN) == expected
    else:
        with pytest.raises(TransitionNotAllowed):
            TICKET_LIFECYCLE.after(status, action, BY, GIVEN)


@pytest.mark.parametrize(
    ("status", "action"), [("serving", "finish"), ("waiting", "void"), ("serving", "transfer"), ("waiting", "record")]
)
def test_an_end_needs_its_reason(status: str, action: str) -> None:
    with pytest.raises(TransitionNotAllowed, match="needs"):
        TICKET_LIFECYCLE.after(status, action, BY, {})


@pytest.mark.parametrize("action", ACTIONS)
def test_a_citizen_does_nothing_with_a_number_once_it_is_taken(action: str) -> None:
    assert not [s for s in TICKET_LIFECYCLE.statuses() if action in TICKET_LIFECYCLE.allowed(s, Role.CITIZEN)]


def test_only_the_end_of_the_day_closes_and_it_closes_everything_that_is_open() -> None:
    closing = {s for s in TICKET_LIFECYCLE.statuses() if "close" in TICKET_LIFECYCLE.allowed(s, Role.SYSTEM)}

    assert closing == set(queueing.OPEN_STATUSES)


def test_nobody_is_called_from_an_empty_room() -> None:
    assert next_ticket(()) is None


def test_whoever_has_waited_longest_is_called_first() -> None:
    assert next_ticket([waits(3, 2), waits(1, 5), waits(2, 1)]) == waits(2, 1)


def test_of_two_who_came_together_the_lower_row_goes_first() -> None:
    assert next_ticket([waits(9, 1), waits(4, 1)]) == waits(4, 1)


def test_priority_goes_before_whoever_came_earlier() -> None:
    assert next_ticket([waits(1, 0), waits(2, 30, has_priority=True)]) == waits(2, 30, has_priority=True)


@pytest.mark.parametrize(("row", "called"), [(0, 2), (1, 2), (2, 1), (5, 1)])
def test_after_two_calls_with_priority_in_a_row_one_without_is_called(row: int, called: int) -> None:
    room = [waits(1, 0), waits(2, 30, has_priority=True)]

    chosen = next_ticket(room, row)

    assert chosen is not None
    assert chosen.id == called


def test_priority_goes_on_when_nobody_else_waits() -> None:
    assert next_ticket([waits(2, 30, has_priority=True)], 2) == waits(2, 30, has_priority=True)


def test_the_whole_order_gives_every_third_place_to_those_without_priority() -> None:
    room = [*(waits(n, n) for n in (1, 2)), *(waits(n, n, has_priority=True) for n in (11, 12, 13, 14, 15))]

    assert [one.id for one in calling_order(room)] == [11, 12, 1, 13, 14, 2, 15]


rooms = st.lists(
    st.builds(waits, st.integers(1, 50), st.integers(0, 60), st.booleans()), max_size=12, unique_by=lambda one: one.id
)


@given(rooms, st.integers(0, 3))
def test_the_order_calls_everybody_once_and_within_each_group_by_time(room: list[Waiting], row: int) -> None:
    order = calling_order(room, row)

    assert sorted(one.id for one in order) == sorted(one.id for one in room)
    for group in (True, False):
        times = [(one.since, one.id) for one in order if one.has_priority == group]
        assert times == sorted(times)


@given(rooms, st.integers(0, 2))
def test_somebody_without_priority_never_sees_more_than_two_in_a_row_pass(room: list[Waiting], row: int) -> None:
    order = calling_order(room, row)
    last_other = max((place for place, one in enumerate(order) if not one.has_priority), default=-1)
    passed = row
    for one in order[: last_other + 1]:
        passed = passed + 1 if one.has_priority else 0
        assert passed <= queueing.PRIORITY_CALLS_IN_A_ROW


def test_whoever_was_absent_comes_back_behind_the_first_two() -> None:
    room = [NOW + timedelta(minutes=n) for n in (10, 11, 12, 13)]

    back = since_after_absence(NOW, room, NOW + timedelta(hours=1))

    assert room[1] < back < room[2]


@pytest.mark.parametrize("others", [[], [NOW]])
def test_with_fewer_than_two_waiting_the_absent_one_comes_back_as_of_now(others: list[datetime]) -> None:
    later = NOW + timedelta(hours=1)

    assert since_after_absence(NOW - timedelta(hours=1), others, later) == later


def test_nobody_gains_by_having_been_absent() -> None:
    room = [NOW - timedelta(minutes=n) for n in (50, 40)]

    assert since_after_absence(NOW, room, NOW + timedelta(hours=1)) == NOW


def test_a_number_is_spoken_with_its_letter_and_three_digits() -> None:
    assert [queueing.label("A", 12), queueing.label("G", 1234)] == ["A012", "G1234"]


def test_every_kind_has_a_letter_of_its_own_that_is_not_the_papers() -> None:
    letters = [kind.letter for kind in queueing.KINDS.values()]

    assert len({*letters, queueing.PAPER_LETTER}) == len(letters) + 1


@pytest.mark.parametrize("kind", queueing.KINDS)
def test_every_kind_can_end_well_and_badly(kind: str) -> None:
    assert {"helped", "comes-back", "not-possible"} <= set(queueing.outcomes_of(kind))


def test_only_activation_can_be_seen_activated() -> None:
    assert [kind for kind in queueing.KINDS if "activated-seen" in queueing.outcomes_of(kind)] == ["vneid"]


def test_every_end_has_words() -> None:
    ends = [*queueing.OUTCOMES, *queueing.VOID_REASONS, *queueing.ENDS_BY_ITSELF]

    assert all(queueing.end_in_words(end) for end in ends)
    assert queueing.end_in_words(None) == ""


def test_tasks_that_ended_alike_sum_up_to_that_and_others_to_several() -> None:
    assert queueing.summed_up(["helped", "helped"]) == "helped"
    assert queueing.summed_up(["helped", "comes-back"]) == "several"


@pytest.mark.parametrize(
    ("shown_after", "expected_after", "flag"),
    [
        (timedelta(0), None, ""),
        (timedelta(hours=3), None, ""),
        (-timedelta(minutes=1), None, ""),
        (-timedelta(minutes=3), None, "back"),
        (timedelta(hours=3), timedelta(hours=3), ""),
        (timedelta(hours=3), timedelta(hours=2, minutes=51), ""),
        (timedelta(hours=3), timedelta(hours=2, minutes=49), "ahead"),
        (timedelta(minutes=1), timedelta(minutes=12), "back"),
        (timedelta(days=400), timedelta(minutes=1), "ahead"),
    ],
)
def test_a_clock_is_believed_within_its_tolerance(
    shown_after: timedelta, expected_after: timedelta | None, flag: str
) -> None:
    expected = None if expected_after is None else NOW + expected_after

    assert queue_clock.flag_of(NOW, NOW + shown_after, expected) == flag


@pytest.mark.parametrize(("today", "flag", "left"), [(23, "", False), (24, "", True), (24, "ahead", False)])
def test_a_day_of_another_date_was_left_open_unless_the_clock_is_in_doubt(today: int, flag: str, left: bool) -> None:
    assert queue_clock.is_left_open(date(2026, 11, 23), date(2026, 11, today), flag) is left
