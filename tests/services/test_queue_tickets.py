"""A number is given once, carries what the citizen was stuck on, and never a name."""

import pytest
from flask import Flask
from sqlalchemy.exc import IntegrityError

from kiosk.domain.queueing import KINDS, MOST_PEOPLE, MOST_TASKS
from kiosk.extensions import db
from kiosk.models import Ticket
from kiosk.services.queue import calling, days, serving, tickets
from tests.builders import a_case
from tests.desk import an_officer
from tests.waiting_room import an_open_day, at, called, labels, served, somebody

pytestmark = pytest.mark.usefixtures("inside")


def test_each_kind_counts_its_own_numbers() -> None:
    an_open_day()

    taken = [somebody(kind) for kind in ("vneid", "residence", "vneid", "other", "vneid")]

    assert labels(taken) == ["A001", "B001", "A002", "C001", "A003"]


def test_an_unknown_kind_is_no_number() -> None:
    an_open_day()

    with pytest.raises(KeyError):
        somebody("hộ chiếu")


def test_the_table_itself_refuses_a_number_twice(inside: Flask) -> None:
    day = an_open_day()
    somebody()
    db.session.add(tickets.written(day.id, "A", "vneid", "desk", at(1), 1))

    with pytest.raises(IntegrityError):
        db.session.flush()


def test_a_call_for_help_carries_screen_symptom_minutes_and_case() -> None:
    an_open_day()
    case = a_case()
    db.session.flush()

    ticket = somebody(case=case, screen="/bi-ket/mat-may", symptom="Mất điện thoại", stuck_minutes=6, visit="v")

    carried = (ticket.case_id, ticket.screen, ticket.symptom, ticket.stuck_minutes, ticket.visit)
    assert carried == (case.id, "/bi-ket/mat-may", "Mất điện thoại", 6, "v")


def test_an_address_longer_than_its_column_is_cut() -> None:
    an_open_day()

    assert len(somebody(screen="/" + "x" * 500, symptom="y" * 500).screen) == 200


def test_a_household_has_one_number_and_several_tasks() -> None:
    an_open_day()

    ticket = somebody("residence", people=4, tasks=("residence", "vneid", "vneid"))

    assert (tickets.label_of(ticket), ticket.people) == ("B001", 4)
    assert [task.kind for task in ticket.tasks] == ["residence", "vneid", "vneid"]


@pytest.mark.parametrize(("people", "kept"), [(0, 1), (-3, 1), (10_000, MOST_PEOPLE)])
def test_a_number_stands_for_a_believable_number_of_people(people: int, kept: int) -> None:
    an_open_day()

    ticket = somebody(people=people, tasks=("vneid",) * 99)

    assert (ticket.people, len(ticket.tasks)) == (kept, MOST_TASKS)


def test_a_visit_finds_its_own_open_number_and_no_other() -> None:
    an_open_day()
    mine, _theirs = somebody(visit="của tôi"), somebody(visit="của người khác")

    assert tickets.of_visit("của tôi", at(1)) is mine
    assert tickets.of_visit("chưa lấy", at(1)) is None
    assert tickets.of_visit("", at(1)) is None


def test_a_number_that_is_finished_belongs_to_no_visit_any_more() -> None:
    an_open_day()
    ticket, officer = served(visit="của tôi")

    serving.finish(ticket, "helped", officer, 1, at(20))

    assert tickets.of_visit("của tôi", at(21)) is None
    assert ticket.visit is None


def test_yesterdays_number_is_not_todays() -> None:
    an_open_day()
    somebody(visit="của tôi")
    days.close_day(None, at(600))
    an_open_day(at(24 * 60))

    assert tickets.of_visit("của tôi", at(24 * 60 + 1)) is None


def test_a_case_finds_the_number_that_carries_it() -> None:
    an_open_day()
    case = a_case()
    db.session.flush()
    ticket = somebody(case=case)

    assert tickets.of_case(case, at(1)) is ticket


def test_ahead_are_those_who_came_before_and_those_with_priority() -> None:
    an_open_day()
    first, second, third, fourth = (somebody(kind, n) for n, kind in enumerate(("vneid", *KINDS)))
    serving.set_priority(fourth, "pregnant", an_officer(), 1, at(9))
    db.session.flush()

    assert [tickets.ahead_of(one) for one in (first, second, third, fourth)] == [1, 2, 3, 0]


def test_nobody_is_ahead_of_a_number_that_does_not_wait() -> None:
    an_open_day()
    somebody()
    ticket, _ = called()

    assert tickets.ahead_of(ticket) == 0


def test_ahead_agrees_with_the_order_of_calling_where_nobody_has_priority() -> None:
    an_open_day()
    taken = [somebody(minutes=n) for n in range(5)]
    officer = an_officer()
    order = []
    for n in range(5):
        ahead = {one.id: tickets.ahead_of(one) for one in taken if one.status == "waiting"}
        next_one = calling.call_next(officer, 1, (), at(10 + n))
        assert next_one is not None
        assert ahead[next_one.id] == 0
        order.append(next_one)
        calling.absent(next_one, officer, 1, at(10 + n))
        db.session.flush()

    assert order == taken


def test_only_tickets_without_a_name_are_kept() -> None:
    assert not {"name", "full_name", "phone", "personal_id"} & {column.key for column in Ticket.__table__.columns}
