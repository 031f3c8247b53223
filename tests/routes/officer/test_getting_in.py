"""Nobody gets in who may not: signing in, waiting, locking, resting, confirming, changing a password."""

import re

import pytest
from flask import Flask

from kiosk.extensions import db
from kiosk.models import AuditEntry, Officer
from kiosk.services.transaction import writing
from tests.desk import PASSWORD, Desk, an_officer, at_the_desk
from tests.kiosks import HandClock
from tests.pages import Citizen

SIGN_IN = "/can-bo/dang-nhap"
NEW_PASSWORD = "cối xay gạo bờ giếng"


def tries(app: Flask, password: str, times: int = 1, account: str = "ha") -> Desk:
    """Somebody types that password so many times."""
    desk = Desk(app.test_client()).opens(SIGN_IN)
    assert isinstance(desk, Desk)
    for _ in range(times):
        desk.sends(SIGN_IN, **{"tai-khoan": account, "mat-khau": password})
    return desk


@pytest.fixture
def ha(app: Flask) -> Desk:
    """Thượng úy Hà at counter 1."""
    return at_the_desk(app)


def test_the_first_account_is_made_on_the_machine_itself_and_only_once(app: Flask) -> None:
    first = Desk(app.test_client()).opens("/can-bo/")

    first.sees("Tài khoản đầu tiên").sends(
        "/can-bo/lan-dau", account="giang", full_name="Đại úy Giang Mẫu", password=PASSWORD, again=PASSWORD
    )

    assert first.status == 200
    assert first.sees("Đại úy Giang Mẫu", "Chỉ huy").path.startswith("/can-bo/")
    assert Citizen(app.test_client()).client.get("/can-bo/lan-dau").status_code == 404


def test_the_first_account_is_not_made_from_another_machine(app: Flask) -> None:
    answer = app.test_client().get("/can-bo/lan-dau", environ_overrides={"REMOTE_ADDR": "192.0.2.7"})

    assert answer.status_code == 404


@pytest.mark.parametrize(
    "weak", ["ngắn", "matkhau123", "Mật khẩu 123", "1234567890", "nguyenthiha2026", "aaaaaaaaaaaa"]
)
def test_a_weak_password_is_refused_with_advice(app: Flask, weak: str) -> None:
    first = Desk(app.test_client()).opens("/can-bo/lan-dau")

    first.sends("/can-bo/lan-dau", account="ha", full_name="Nguyễn Thị Hà", password=weak, again=weak)

    assert first.status == 422
    assert re.search("ít nhất 10 ký tự|dễ đoán", first.page.text)


def test_nothing_of_the_desk_is_seen_without_signing_in(app: Flask) -> None:
    stranger = Desk(app.test_client())
    with app.app_context(), writing():
        an_officer()

    assert stranger.opens("/can-bo/tai-khoan").sees("Đăng nhập").path.startswith(SIGN_IN)


def test_the_page_that_was_wanted_comes_after_signing_in(app: Flask) -> None:
    with app.app_context(), writing():
        an_officer()
    desk = Desk(app.test_client()).opens("/can-bo/tai-khoan")

    desk.sends(SIGN_IN, **{"tai-khoan": "ha", "mat-khau": PASSWORD})

    assert desk.path == "/can-bo/tai-khoan"


@pytest.mark.parametrize("outside", ["https://example.org/", "//example.org", "/thu-tuc/kich-hoat-vneid"])
def test_signing_in_leads_nowhere_else(app: Flask, outside: str) -> None:
    with app.app_context(), writing():
        an_officer()
    desk = Desk(app.test_client()).opens(SIGN_IN)

    desk.sends(SIGN_IN, **{"tai-khoan": "ha", "mat-khau": PASSWORD, "toi": outside})

    assert desk.path.startswith("/can-bo/")


def test_a_wrong_password_and_an_unknown_account_are_answered_alike(app: Flask) -> None:
    with app.app_context(), writing():
        an_officer()

    said = [tries(app, "sai mất rồi", account=account).page.text for account in ("ha", "khong-co")]

    assert said[0].replace("ha", "") == said[1].replace("khong-co", "").replace("ha", "")


def test_after_a_few_wrong_passwords_one_waits_and_a_restart_does_not_help(app: Flask, clock: HandClock) -> None:
    with app.app_context(), writing():
        an_officer()
    tries(app, "sai mất rồi", times=5)

    assert tries(app, PASSWORD).sees("Xin chờ 31 giây").status == 429
    clock.forward(seconds=32)
    assert tries(app, PASSWORD).status == 200


def test_many_wrong_passwords_lock_the_account_until_somebody_opens_it(app: Flask, clock: HandClock) -> None:
    chief = at_the_desk(app, "giang")
    with app.app_context(), writing():
        an_officer()
    for _ in range(12):
        clock.forward(minutes=16)
        tries(app, "sai mất rồi")
    clock.forward(days=2)

    assert tries(app, PASSWORD).status == 422
    chief = at_the_desk(app, "giang").opens("/can-bo/can-bo").sees("Bị khóa vì sai nhiều lần")
    number = _number_of(app, "ha")
    chief.sends(f"/can-bo/can-bo/{number}", viec="mo-khoa")
    assert tries(app, PASSWORD).status == 200


def _number_of(app: Flask, account: str) -> int:
    with app.app_context():
        return db.session.scalars(db.select(Officer.id).filter_by(account=account)).one()


def test_after_twenty_minutes_of_rest_the_desk_is_shut(ha: Desk, clock: HandClock) -> None:
    clock.forward(minutes=19)
    assert ha.opens("/can-bo/tai-khoan").path == "/can-bo/tai-khoan"
    clock.forward(minutes=19)
    assert ha.opens("/can-bo/tai-khoan").path == "/can-bo/tai-khoan"
    clock.forward(minutes=21)

    assert ha.opens("/can-bo/tai-khoan").path.startswith(SIGN_IN)


def test_after_twelve_hours_the_desk_is_shut_however_busy_it_was(ha: Desk, clock: HandClock) -> None:
    for _ in range(4 * 12):
        clock.forward(minutes=15)
        ha.opens("/can-bo/tai-khoan")
    clock.forward(minutes=1)

    assert ha.opens("/can-bo/tai-khoan").path.startswith(SIGN_IN)


def test_a_clock_put_back_does_not_keep_the_desk_open(ha: Desk, clock: HandClock) -> None:
    clock.forward(hours=-13)

    assert ha.opens("/can-bo/tai-khoan").path.startswith(SIGN_IN)


def test_signing_out_shuts_the_desk_also_for_a_copied_cookie(ha: Desk, app: Flask) -> None:
    copied = ha.client.get_cookie("kiosk_desk", path="/can-bo")
    assert copied is not None
    ha.sends("/can-bo/dang-xuat")
    thief = app.test_client()
    thief.set_cookie("kiosk_desk", copied.value, path="/can-bo")

    assert thief.get("/can-bo/tai-khoan").status_code == 303


def test_a_new_password_ends_the_other_sign_ins_and_keeps_this_one(app: Flask, ha: Desk) -> None:
    elsewhere = at_the_desk(app)
    ha.opens("/can-bo/tai-khoan")

    ha.sends("/can-bo/tai-khoan/mat-khau", old=PASSWORD, password=NEW_PASSWORD, again=NEW_PASSWORD)

    assert ha.sees("Đã đổi mật khẩu").status == 200
    assert elsewhere.opens("/can-bo/tai-khoan").path.startswith(SIGN_IN)


def test_settings_of_accounts_ask_for_the_password_again_and_lose_nothing(app: Flask, clock: HandClock) -> None:
    chief = at_the_desk(app, "giang").opens("/can-bo/can-bo")
    clock.forward(minutes=16)

    chief.sends("/can-bo/can-bo", account="lan", full_name="Lan Mẫu", role="officer", password=NEW_PASSWORD)
    chief.sees("Xin gõ lại mật khẩu").sends("/can-bo/can-bo", **{"xac-nhan-mat-khau": "sai mất rồi"})
    chief.sees("Mật khẩu chưa đúng").sends("/can-bo/can-bo", **{"xac-nhan-mat-khau": PASSWORD})

    chief.sees("Lan Mẫu")


def test_a_given_password_must_be_changed_before_anything_else(app: Flask) -> None:
    chief = at_the_desk(app, "giang").opens("/can-bo/can-bo")
    chief.sends("/can-bo/can-bo", account="lan", full_name="Lan Mẫu", role="chief", password=NEW_PASSWORD)
    lan = Desk(app.test_client()).opens(SIGN_IN)

    lan.sends(SIGN_IN, **{"tai-khoan": "lan", "mat-khau": NEW_PASSWORD})

    assert lan.opens("/can-bo/nhat-ky").path == "/can-bo/tai-khoan"
    lan.sees("Xin đổi ngay")


def test_somebody_must_stay_in_charge(app: Flask) -> None:
    chief = at_the_desk(app, "giang").opens("/can-bo/can-bo")

    chief.sends(f"/can-bo/can-bo/{_number_of(app, 'giang')}", viec="dong")

    assert chief.sees("Phải còn ít nhất một chỉ huy").status == 422


def test_a_closed_account_is_out_at_once(app: Flask, ha: Desk) -> None:
    chief = at_the_desk(app, "giang").opens("/can-bo/can-bo")

    chief.sends(f"/can-bo/can-bo/{_number_of(app, 'ha')}", viec="dong")

    assert ha.opens("/can-bo/tai-khoan").path.startswith(SIGN_IN)
    assert tries(app, PASSWORD).status == 422


def test_the_citizens_cookie_and_the_desks_cookie_never_meet(ha: Desk) -> None:
    ha.client.get("/")

    assert ha.client.get_cookie("kiosk_desk", path="/can-bo") is not None
    citizen = ha.client.get_cookie("kiosk")
    assert citizen is None or "desk" not in citizen.decoded_value


def test_no_password_reaches_the_log(app: Flask) -> None:
    with app.app_context(), writing():
        an_officer()
    tries(app, "sai mất rồi", times=2)

    with app.app_context():
        entries = db.session.scalars(db.select(AuditEntry)).all()
    assert entries
    assert "sai mất rồi" not in str([(entry.action, entry.subject, entry.details) for entry in entries])


def test_the_chief_reads_the_log_in_words_and_filters_it(app: Flask) -> None:
    chief = at_the_desk(app, "giang").opens("/can-bo/nhat-ky?viec=signed-in&kiem-tra=1")

    chief.sees("Đăng nhập", "Cán bộ Đại úy Trần Văn Giang Mẫu", "Không dòng nào bị sửa hay bị xóa")
    chief.opens("/can-bo/nhat-ky?viec=officer-added&tu=24/11/2026").sees("Không có dòng nào hợp bộ lọc này")
    assert chief.opens("/can-bo/nhat-ky?trang=99999&tu=abc&can-bo=²").status == 200
