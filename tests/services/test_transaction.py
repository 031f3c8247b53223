"""Everything inside `writing()` is kept together or not at all."""

import pytest
from flask import Flask
from sqlalchemy import func, select

from kiosk.extensions import db
from kiosk.models import Case, CaseEvent
from kiosk.services.transaction import writing
from tests.builders import a_case, a_draft


def how_many(table: type = Case) -> int:
    """Rows that a new session sees."""
    db.session.remove()
    return db.session.scalar(select(func.count()).select_from(table)) or 0


def test_what_was_written_is_there_for_the_next_session(inside: Flask) -> None:
    with writing():
        a_case()

    assert (how_many(Case), how_many(CaseEvent)) == (1, 1)


def break_off(error: type[BaseException]) -> None:
    """Hand in a case and fail after it."""
    with writing():
        a_case()
        raise error


@pytest.mark.parametrize("error", [ZeroDivisionError, KeyboardInterrupt, SystemExit])
def test_whatever_breaks_off_leaves_nothing(inside: Flask, error: type[BaseException]) -> None:
    with pytest.raises(error):
        break_off(error)

    assert (how_many(Case), how_many(CaseEvent)) == (0, 0)


def test_after_a_failure_the_session_can_be_used_again(inside: Flask) -> None:
    with pytest.raises(ZeroDivisionError):
        break_off(ZeroDivisionError)

    with writing():
        a_draft()

    assert how_many() == 1


def test_what_was_changed_before_the_transaction_is_not_carried_into_it(inside: Flask) -> None:
    a_draft("chưa được ghi")

    with writing():
        a_draft("được ghi")

    db.session.remove()
    assert db.session.scalars(select(Case.visit)).all() == ["được ghi"]
