"""A form counts once, however often and from wherever it is sent."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
from flask import Flask
from sqlalchemy import func, select

from kiosk.extensions import db
from kiosk.models import Case, Receipt
from kiosk.services import cases, receipts, visits
from kiosk.services.transaction import writing
from tests.builders import NOW, VISIT, a_case, a_draft, waits

FINGERS = 20


def how_many(table: type) -> int:
    """Rows that a new session sees."""
    db.session.remove()
    return db.session.scalar(select(func.count()).select_from(table)) or 0


def starts(visit: str = VISIT) -> str:
    """The work of a form that begins a draft; leads to an address with its code."""
    return f"/thu-tuc/{a_draft(visit).code}"


def test_a_second_press_gets_the_address_of_the_first_and_does_nothing(inside: Flask) -> None:
    first = receipts.once("nonce", lambda: starts("một"), NOW)
    second = receipts.once("nonce", lambda: starts("hai"), NOW)

    assert first == second
    assert how_many(Case) == 1


def test_two_forms_count_twice(inside: Flask) -> None:
    first = receipts.once("nonce 1", lambda: starts("một"), NOW)
    second = receipts.once("nonce 2", lambda: starts("hai"), NOW)

    assert first != second
    assert how_many(Case) == 2


def test_a_page_with_problems_keeps_nothing_and_may_be_sent_again(inside: Flask) -> None:
    def finds_a_problem() -> str:
        starts()
        raise receipts.NothingToKeep("trang có lỗi")

    with pytest.raises(receipts.NothingToKeep) as nothing:
        receipts.once("nonce", finds_a_problem, NOW)

    assert nothing.value.answer == "trang có lỗi"
    assert (how_many(Case), how_many(Receipt)) == (0, 0)
    assert receipts.once("nonce", starts, NOW).startswith("/thu-tuc/")


def test_work_that_fails_leaves_neither_its_change_nor_a_receipt(inside: Flask) -> None:
    def fails() -> str:
        starts()
        raise RuntimeError

    with pytest.raises(RuntimeError):
        receipts.once("nonce", fails, NOW)

    assert (how_many(Case), how_many(Receipt)) == (0, 0)


def test_a_press_is_remembered_after_a_restart(inside: Flask) -> None:
    first = receipts.once("nonce", starts, NOW)
    db.session.remove()
    db.engine.dispose()

    assert receipts.once("nonce", starts, NOW) == first
    assert how_many(Case) == 1


def pressed_by_many(app: Flask, work: Callable[[int], str]) -> list[str]:
    """What twenty threads get that call work(number) at the same time, each with a session of its own."""

    def press(number: int) -> str:
        with app.app_context():
            return work(number)

    with ThreadPoolExecutor(FINGERS) as pool:
        return list(pool.map(press, range(FINGERS)))


@pytest.mark.slow
def test_twenty_fingers_on_one_button_make_one_case(app: Flask) -> None:
    """Slow where the disk is: twenty transactions that wait for one another, each synced to the disk."""
    answers = pressed_by_many(app, lambda number: receipts.once("nonce", lambda: starts(f"lượt {number}"), NOW))

    with app.app_context():
        assert (how_many(Case), how_many(Receipt)) == (1, 1)
    assert len(set(answers)) == 1


@pytest.mark.slow
def test_twenty_forms_of_one_visit_make_one_draft(app: Flask) -> None:
    """Slow where the disk is: see above."""
    pressed_by_many(app, lambda number: receipts.once(f"nonce {number}", starts, NOW))

    with app.app_context():
        assert (how_many(Case), how_many(Receipt)) == (1, FINGERS)


@pytest.mark.slow
def test_twenty_people_at_once_make_twenty_cases(app: Flask) -> None:
    """Slow where the disk is: see above."""

    def hands_in(number: int) -> str:
        return receipts.once(f"nonce {number}", lambda: a_case(visit=f"lượt {number}").code, NOW)

    codes = pressed_by_many(app, hands_in)

    assert len(set(codes)) == FINGERS
    with app.app_context():
        assert how_many(Case) == FINGERS


@pytest.mark.slow
def test_a_slip_handed_in_twenty_times_has_one_event(app: Flask) -> None:
    """Slow where the disk is: see above."""
    with app.app_context(), writing():
        a_draft(**waits())

    def hands_in() -> str:
        case = visits.case_of(VISIT, NOW)
        assert case is not None
        cases.hand_in(case, NOW.date(), NOW)
        return f"/phieu/{case.version}"

    answers = pressed_by_many(app, lambda _number: receipts.once("nonce", hands_in, NOW))

    assert set(answers) == {"/phieu/1"}
    with app.app_context():
        case = db.session.scalars(select(Case)).one()
        assert (case.status, case.version, len(case.events)) == ("waiting", 1, 1)
