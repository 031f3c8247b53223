"""Calling, serving and ending a number: every press is one event, and nobody is called by two desks."""

import pytest
from flask import Flask

from kiosk.domain.lifecycle import TransitionNotAllowed
from kiosk.extensions import db
from kiosk.models import Officer, Ticket, TicketEvent
from kiosk.services.queue import calling, days, households, serving, tickets
from kiosk.services.queue.calling import NotNow
from kiosk.services.queue.days import QueueClosed
from tests.builders import days_later
from tests.desk import an_officer
from tests.waiting_room import an_open_day, at, called, labels, served, somebody

pytestmark = pytest.mark.usefixtures("inside")


@pytest.fixture
def ha(inside: Flask) -> Officer:
    """Hà at the desk, and a day that is open."""
    an_open_day()
    return an_officer("ha")


def last_event(ticket: Ticket) -> TicketEvent:
    """What happened to it last."""
    db.session.flush()
    events = db.select(TicketEvent).where(TicketEvent.ticket_id == ticket.id).order_by(TicketEvent.id.desc())
    return db.session.scalars(events).first()


def test_the_next_one_is_called_to_the_counter_of_the_officer(ha: Officer) -> None:
    first, _second = somebody(minutes=0), somebody(minutes=1)

    ticket = calling.call_next(ha, 3, (), at(5))

    assert ticket is first
    assert (ticket.status, ticket.counter, ticket.officer_id, ticket.calls) == ("called", 3, ha.id, 1)
    assert ticket.called_at == ticket.first_called_at == at(5)
    event = last_event(ticket)
    assert (event.action, event.officer_id, event.counter, event.at) == ("call", ha.id, 3, at(5))


def test_when_nobody_waits_nobody_is_called(ha: Officer) -> None:
    assert calling.call_next(ha, 1, (), at(5)) is None


def test_a_counter_that_serves_one_kind_leaves_the_others(ha: Officer) -> None:
    somebody("vneid")
    home = somebody("residence", 1)

    assert calling.call_next(ha, 1, ("residence",), at(5)) is home
    serving.finish(home, "helped", ha, 1, at(6))
    assert calling.call_next(ha, 1, ("residence",), at(7)) is None


def test_without_a_counter_nobody_is_called(ha: Officer) -> None:
    somebody()

    with pytest.raises(NotNow, match="quầy"):
        calling.call_next(ha, None, (), at(5))


def test_an_officer_has_one_person_at_a_time(ha: Officer) -> None:
    somebody()
    somebody(minutes=1)
    calling.call_next(ha, 1, (), at(5))

    with pytest.raises(NotNow, match="A001"):
        calling.call_next(ha, 1, (), at(6))


def test_the_second_desk_gets_the_next_person(ha: Officer) -> None:
    somebody()
    somebody(minutes=1)

    found = [calling.call_next(officer, 1, (), at(5)) for officer in (ha, an_officer("minh"))]

    assert labels([one for one in found if one]) == ["A001", "A002"]


def test_the_desk_that_was_slower_hears_where_the_number_went(ha: Officer) -> None:
    ticket, _ = called(account="minh", counter=2)

    with pytest.raises(NotNow, match="A001 vừa được quầy 2 gọi"):
        calling.call(ticket, ha, 1, at(11))


def test_a_claim_holds_only_while_the_row_still_waits(ha: Officer) -> None:
    """The row changes under a desk that has read it as waiting, as another process would change it."""
    ticket = somebody()
    db.session.flush()
    db.session.connection().exec_driver_sql("UPDATE tickets SET status = 'void', outcome = 'left'")

    with pytest.raises(NotNow, match="không còn chờ"):
        calling.call(ticket, ha, 1, at(5))
    assert calling.call_next(ha, 1, (), at(6)) is None


def test_two_calls_with_priority_are_followed_by_one_without(ha: Officer) -> None:
    ordinary = [somebody(minutes=n) for n in (0, 1)]
    preferred = [somebody(minutes=n) for n in (2, 3, 4)]
    for ticket in preferred:
        serving.set_priority(ticket, "elderly", ha, 1, at(5))
    order = []
    for n in range(5):
        ticket = calling.call_next(ha, 1, (), at(10 + n))
        assert ticket is not None
        serving.finish(ticket, "helped", ha, 1, at(10 + n))
        order.append(ticket)

    assert order == [preferred[0], preferred[1], ordinary[0], preferred[2], ordinary[1]]


def test_nobody_is_called_on_a_day_that_was_left_open(ha: Officer) -> None:
    somebody()

    with pytest.raises(QueueClosed):
        calling.call_next(ha, 1, (), days_later(1))


def test_a_recall_is_counted_and_moves_the_moment_of_the_call(ha: Officer) -> None:
    ticket, _ = called(10)

    calling.recall(ticket, ha, 1, at(12))

    assert (ticket.status, ticket.calls, ticket.called_at, ticket.first_called_at) == ("called", 2, at(12), at(10))
    assert last_event(ticket).action == "recall"


def test_whoever_was_absent_waits_again_behind_the_first_two(ha: Officer) -> None:
    ticket, _ = called(10)
    calling.absent(ticket, ha, 1, at(11))
    assert (ticket.status, ticket.counter, ticket.officer_id) == ("absent", None, None)
    others = [somebody(minutes=12 + n) for n in range(4)]

    calling.come_back(ticket, ha, 1, at(20))

    db.session.flush()
    order = []
    for n in range(5):
        found = calling.call_next(ha, 1, (), at(30 + n))
        assert found is not None
        calling.absent(found, ha, 1, at(30 + n))
        db.session.flush()
        order.append(found)
    assert order == [*others[:2], ticket, *others[2:]]


def test_service_counts_without_the_time_on_hold(ha: Officer) -> None:
    ticket, _ = served(20)

    serving.hold(ticket, ha, 1, at(25))
    assert (ticket.status, ticket.counter, calling.current_of(ha)) == ("held", None, None)
    serving.resume(ticket, ha, 1, at(40))
    serving.finish(ticket, "helped", ha, 1, at(45))

    assert (ticket.served_at, ticket.done_at, ticket.held_seconds, ticket.held_at) == (at(20), at(45), 15 * 60, None)


def test_a_clock_put_back_during_a_hold_takes_no_time_away(ha: Officer) -> None:
    ticket, _ = served(20)
    serving.hold(ticket, ha, 1, at(25))

    serving.resume(ticket, ha, 1, at(-100))

    assert ticket.held_seconds == 0


def test_another_officer_may_go_on_with_a_number_on_hold(ha: Officer) -> None:
    ticket, _ = served(20)
    serving.hold(ticket, ha, 1, at(25))

    serving.resume(ticket, an_officer("minh"), 2, at(30))

    assert (ticket.counter, ticket.officer_id) == (2, an_officer("minh").id)


def test_a_number_on_hold_waits_while_the_officer_has_somebody_else(ha: Officer) -> None:
    held, _ = served(20)
    serving.hold(held, ha, 1, at(25))
    called(30)

    with pytest.raises(NotNow):
        serving.resume(held, ha, 1, at(31))


def test_a_transferred_number_keeps_its_number_and_its_place(ha: Officer) -> None:
    somebody("residence", minutes=5)
    ticket, _ = served(20)

    serving.transfer(ticket, "residence", ha, 1, at(22))

    assert (ticket.status, ticket.kind, tickets.label_of(ticket)) == ("waiting", "residence", "A001")
    assert (ticket.counter, ticket.officer_id, ticket.served_at) == (None, None, None)
    assert calling.call_next(ha, 1, ("residence",), at(23)) is ticket


def test_there_is_no_transfer_to_nowhere(ha: Officer) -> None:
    ticket, _ = served()

    with pytest.raises(NotNow):
        serving.transfer(ticket, "hộ chiếu", ha, 1, at(22))


@pytest.mark.parametrize("status", ["called", "serving"])
def test_a_finished_number_has_its_outcome_and_its_times(ha: Officer, status: str) -> None:
    ticket, _ = called(10) if status == "called" else served(11)

    serving.finish(ticket, "activated-seen", ha, 1, at(30))

    assert (ticket.status, ticket.outcome, ticket.done_at) == ("done", "activated-seen", at(30))
    # Who forgets to say that the person came has served since the call.
    assert ticket.served_at == (at(10) if status == "called" else at(11))
    assert last_event(ticket).details == {"outcome": "activated-seen"}


@pytest.mark.parametrize("outcome", ["", "đã xong", "closed", "several"])
def test_an_outcome_is_one_of_those_that_fit(ha: Officer, outcome: str) -> None:
    ticket, _ = served()

    with pytest.raises(NotNow):
        serving.finish(ticket, outcome, ha, 1, at(30))
    assert ticket.status == "serving"


def test_residence_is_not_seen_activated(ha: Officer) -> None:
    ticket, _ = served(kind="residence")

    with pytest.raises(NotNow):
        serving.finish(ticket, "activated-seen", ha, 1, at(30))


def test_a_household_needs_an_outcome_for_each_task(ha: Officer) -> None:
    ticket, _ = served(kind="residence", tasks=("residence", "vneid"))
    first, second = ticket.tasks

    with pytest.raises(NotNow, match="từng việc"):
        serving.finish(ticket, "helped", ha, 1, at(30), {first.id: "handed-in"})
    assert first.outcome is None
    serving.finish(ticket, "", ha, 1, at(31), {first.id: "handed-in", second.id: "activated-seen"})

    assert [task.outcome for task in ticket.tasks] == ["handed-in", "activated-seen"]
    assert (ticket.status, ticket.outcome) == ("done", "several")


def test_tasks_that_end_alike_give_the_number_that_outcome(ha: Officer) -> None:
    ticket, _ = served(tasks=("vneid", "vneid"))

    serving.finish(ticket, "", ha, 1, at(31), {task.id: "helped" for task in ticket.tasks})

    assert ticket.outcome == "helped"


def test_a_task_that_is_split_off_gets_its_own_number_and_the_old_place(ha: Officer) -> None:
    ticket, _ = served(kind="residence", minutes=11, people=3, tasks=("residence", "vneid"))
    somebody(minutes=5)

    new = households.split(ticket, ticket.tasks[1].id, ha, 1, at(30))

    db.session.flush()
    assert (tickets.label_of(new), new.status, new.waiting_since) == ("A002", "waiting", ticket.waiting_since)
    assert ([task.kind for task in ticket.tasks], ticket.people, ticket.status) == (["residence"], 2, "serving")
    assert last_event(new).details == {"from": "B001"}
    assert calling.call_next(an_officer("minh"), 2, (), at(31)) is new


def test_the_last_task_stays_on_its_number(ha: Officer) -> None:
    ticket, _ = served(tasks=("vneid",))

    with pytest.raises(NotNow, match="chỉ còn một việc"):
        households.split(ticket, ticket.tasks[0].id, ha, 1, at(30))


def test_a_task_of_another_number_is_not_split_off(ha: Officer) -> None:
    other = somebody(tasks=("vneid", "other"))
    ticket, _ = served(tasks=("vneid", "other"))

    with pytest.raises(NotNow):
        households.split(ticket, other.tasks[0].id, ha, 1, at(30))


@pytest.mark.parametrize("reason", ["left", "twice"])
def test_a_void_number_says_why(ha: Officer, reason: str) -> None:
    ticket = somebody(visit="của tôi")

    serving.void(ticket, reason, ha, 1, at(5))

    assert (ticket.status, ticket.outcome, ticket.visit) == ("void", reason, None)
    assert last_event(ticket).details == {"reason": reason}


def test_a_number_is_not_void_without_a_reason_of_the_list(ha: Officer) -> None:
    with pytest.raises(NotNow):
        serving.void(somebody(), "vì thích", ha, 1, at(5))


def test_priority_is_a_choice_of_the_list_can_be_taken_back_and_is_an_event(ha: Officer) -> None:
    ticket = somebody()

    serving.set_priority(ticket, "disabled", ha, 1, at(5))
    assert (ticket.priority, last_event(ticket).details) == ("disabled", {"priority": "disabled"})
    serving.set_priority(ticket, "", ha, 1, at(6))
    assert ticket.priority == ""
    with pytest.raises(NotNow):
        serving.set_priority(ticket, "quen biết", ha, 1, at(7))


def test_an_outcome_pressed_by_mistake_is_taken_back(ha: Officer) -> None:
    ticket, _ = served(20, tasks=("vneid", "other"))
    serving.finish(ticket, "", ha, 1, at(30), {task.id: "helped" for task in ticket.tasks})

    serving.reopen(ticket, ha, 1, at(31))

    assert (ticket.status, ticket.outcome, ticket.done_at, ticket.served_at) == ("serving", None, None, at(20))
    assert [task.outcome for task in ticket.tasks] == [None, None]


def test_a_number_of_a_closed_day_is_not_taken_up_again(ha: Officer) -> None:
    ticket, _ = served(20)
    serving.finish(ticket, "helped", ha, 1, at(30))
    days.close_day(ha, at(40))

    with pytest.raises(QueueClosed):
        serving.reopen(ticket, ha, 1, at(41))


@pytest.mark.parametrize("press", [calling.recall, calling.absent, serving.arrive, serving.hold])
def test_a_press_on_a_number_that_is_finished_changes_nothing(ha: Officer, press: object) -> None:
    ticket, _ = served()
    serving.finish(ticket, "helped", ha, 1, at(30))

    with pytest.raises(TransitionNotAllowed):
        press(ticket, ha, 1, at(31))
    assert (ticket.status, ticket.done_at) == ("done", at(30))
