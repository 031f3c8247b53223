"""`flask kiosk add-officer`, `unlock-officer` and `check-audit`."""

import pytest
from click.testing import Result
from flask import Flask
from sqlalchemy import text

from kiosk.domain.officers import Rank
from kiosk.extensions import db
from kiosk.services import officers
from kiosk.services.transaction import writing
from tests.builders import NOW
from tests.desk import PASSWORD, an_officer

GIANG = ("add-officer", "giang", "Đại úy Giang Mẫu")


def run(app: Flask, *words: str, password: str = PASSWORD) -> Result:
    """The command, with the password typed twice when it is asked for."""
    return app.test_cli_runner().invoke(args=["kiosk", *words], input=f"{password}\n{password}\n")


def test_the_first_account_is_that_of_the_chief_and_the_next_that_of_an_officer(app: Flask) -> None:
    assert "Chỉ huy" in run(app, *GIANG).output
    assert "Cán bộ" in run(app, "add-officer", "ha", "Thượng úy Hà Mẫu").output

    with app.app_context():
        assert [officer.role for officer in officers.everybody()] == [Rank.CHIEF, Rank.OFFICER]
        assert all(officer.must_change for officer in officers.everybody())


def test_the_first_account_cannot_be_one_that_is_in_charge_of_nothing(app: Flask) -> None:
    assert run(app, *GIANG, "--role", "officer").exit_code == 2


@pytest.mark.parametrize(
    ("words", "password", "said"),
    [
        (("add-officer", "Giang Đại úy", "Giang Mẫu"), PASSWORD, "chữ thường không dấu"),
        (GIANG, "matkhau123", "dễ đoán"),
        (("unlock-officer", "khong-co"), PASSWORD, "Không có tài khoản"),
    ],
)
def test_a_mistake_is_told_in_a_sentence(app: Flask, words: tuple[str, ...], password: str, said: str) -> None:
    result = run(app, *words, password=password)

    assert result.exit_code == 1
    assert said in result.output


def test_a_locked_account_is_opened_at_the_keyboard(app: Flask) -> None:
    with app.app_context(), writing():
        an_officer().locked_at = NOW

    assert run(app, "unlock-officer", "ha").exit_code == 0

    with app.app_context():
        assert officers.signed_in("ha", PASSWORD, "máy này", NOW) is not None


def test_the_check_of_the_log_fails_once_a_line_was_changed(app: Flask) -> None:
    run(app, *GIANG)
    assert "nguyên vẹn" in run(app, "check-audit").output

    with app.app_context(), writing():
        db.session.execute(text("UPDATE audit_entries SET action = 'x'"))

    result = run(app, "check-audit")
    assert result.exit_code == 1
    assert "Dòng 1 đã bị sửa" in result.output
