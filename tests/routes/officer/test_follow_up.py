"""The ledger on the officer's screen: who is due, one person, what is said on the telephone, and what the log knows."""

from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import select

from kiosk.extensions import db
from kiosk.models import AuditEntry, Case, FollowUp
from kiosk.services import visits
from kiosk.services.follow_up import ledger, of_cases
from kiosk.services.transaction import writing
from tests.builders import TODAY, VISIT, a_case, wants_a_call
from tests.desk import Desk, an_officer, at_the_desk
from tests.follow_ups import LISTED, a_listed_person, an_attempt, many_follow_ups

LIST = "/can-bo/chua-kich-hoat"
NAME, PHONE = str(LISTED["full_name"]), "0900 555 666"


@pytest.fixture
def dau(app: Flask) -> int:
    """Bà Dậu stands on the list; the number of her row."""
    with app.app_context(), writing():
        return a_listed_person().id


@pytest.fixture
def ha(app: Flask, dau: int) -> Desk:
    """Thượng úy Hà at her desk."""
    return at_the_desk(app)


def row(app: Flask, number: int) -> FollowUp:
    """The row as it stands in the database now."""
    db.session.expire_all()
    found = ledger.by_id(number)
    assert found is not None
    return found


def log(app: Flask) -> list[AuditEntry]:
    """The lines about the ledger, oldest first."""
    with app.app_context():
        of_ledger = select(AuditEntry).where(AuditEntry.action.startswith("follow-up"))
        return list(db.session.scalars(of_ledger.order_by(AuditEntry.id)))


def test_whoever_is_due_stands_on_the_list_with_a_masked_telephone(ha: Desk) -> None:
    ha.opens(LIST).sees(NAME, "1958", "09••••666", "Mới có trong danh sách", "Thôn Trại")

    ha.does_not_see("0900555666", PHONE, str(LISTED["id_digits"]))
    assert "Chưa kích hoạt 1" in " ".join(ha.page.text.split())


def test_filters_leave_the_right_people(app: Flask, ha: Desk) -> None:
    with app.app_context(), writing():
        a_listed_person(full_name="Ba Mẫu", id_digits="024080000011", hamlet="Thôn Chợ", cause="frail")
        a_listed_person(full_name="Bốn Mẫu", id_digits="024080000012", next_on=TODAY + timedelta(days=3))

    ha.opens(f"{LIST}?thon=Thôn+Chợ").sees("Ba Mẫu").does_not_see(NAME)
    ha.opens(f"{LIST}?vi-sao=frail").sees("Ba Mẫu").does_not_see(NAME)
    ha.opens(f"{LIST}?tinh-trang=cho").sees("Bốn Mẫu").does_not_see(NAME)
    ha.opens(f"{LIST}?nguon=kiosk").does_not_see(NAME)
    ha.opens(f"{LIST}?tinh-trang=bừa&vi-sao=bừa&trang=99999999").sees(NAME)
    ha.opens(f"{LIST}?hen=deadline").sees("Không có ai đến hạn hỏi hôm nay")


def test_a_long_list_is_turned_page_by_page(app: Flask, ha: Desk) -> None:
    with app.app_context(), writing():
        many_follow_ups(120, app.config["STATION"].hamlets)

    first = ha.opens(f"{LIST}?tinh-trang=mo").sees("121 người", "Trang 1").page.text
    assert "Trang 3" in ha.opens(f"{LIST}?tinh-trang=mo&trang=3").page.text
    assert first != ha.page.text


@pytest.mark.parametrize("words", ["nguyen thi dau", "Dậu", "024 058 000 012", "024058000012"])
def test_somebody_is_found_without_marks_or_by_number_and_nothing_typed_stands_in_an_address(
    ha: Desk, words: str
) -> None:
    ha.opens(LIST).sends(f"{LIST}/tim", **{"tim": words, "nam-sinh": "1958"})

    ha.sees(NAME, "1 người tìm thấy")
    assert ha.response is not None
    assert words not in ha.response.request.full_path


def test_a_slip_code_finds_the_one_who_left_no_name(app: Flask, ha: Desk) -> None:
    with app.app_context(), writing():
        code = a_case().code

    ha.opens(LIST).sends(f"{LIST}/tim", tim=code.lower()).sees("Không để lại tên", "1 người tìm thấy")


@pytest.mark.parametrize(
    ("words", "year", "said"),
    [("", "", "ít nhất hai chữ"), ("0240", "", "đủ 12 số"), ("Dậu", "58", "4 chữ số"), ("Dậu", "²⁰²⁰", "4 chữ số")],
)
def test_what_cannot_be_searched_is_said_and_stays_typed(ha: Desk, words: str, year: str, said: str) -> None:
    ha.opens(LIST).sends(f"{LIST}/tim", **{"tim": words, "nam-sinh": year}).sees(said)

    assert ha.status == 422
    assert ha.page.form(f"{LIST}/tim").fields["tim"] == words


def test_the_page_of_a_person_gives_the_words_for_the_call_and_no_code(app: Flask, ha: Desk, dau: int) -> None:
    ha.opens(f"{LIST}/{dau}").sees(
        "Không đọc, không hỏi mã OTP, mật khẩu; không gửi đường dẫn.",
        "Mời ông/bà đến trụ sở",
        "điện thoại đang dùng và thẻ căn cước",
        "07:30–11:30, 13:30–17:00",
        app.config["STATION"].telephone,
        "không cần đọc mã nào",
    )
    ha.does_not_see("0900555666", PHONE)
    assert NAME not in ha.response.get_data(as_text=True).partition("</title>")[0]


def test_the_telephone_is_shown_on_request_and_the_log_knows_who_looked(app: Flask, ha: Desk, dau: int) -> None:
    ha.opens(f"{LIST}/{dau}").sends(f"{LIST}/{dau}/hien-so").sees(PHONE)

    assert [(entry.action, entry.subject) for entry in log(app)] == [
        ("follow-up-seen", f"follow-up:{dau}"),
        ("follow-up-phone-seen", f"follow-up:{dau}"),
    ]
    ha.opens(f"{LIST}/{dau}").does_not_see(PHONE)


def test_an_attempt_is_written_and_the_rule_says_when_to_ask_again(app: Flask, ha: Desk, dau: int) -> None:
    ha.opens(f"{LIST}/{dau}").sends(f"{LIST}/{dau}/lien-he", **{"cach": "phone", "ket-qua": "not-reached"})

    ha.sees("Đã ghi lần liên hệ.", "Không gặp", "hỏi lại 25/11/2026", "Thượng úy Nguyễn Thị Hà Mẫu")
    with app.app_context():
        assert (row(app, dau).attempts_made, row(app, dau).reason) == (1, "again")


def test_the_proposed_day_follows_what_is_chosen(ha: Desk, dau: int) -> None:
    asked = ha.client.get(f"{LIST}/{dau}/ngay-tiep?ket-qua=reached&vi-sao=card-expired")
    never = ha.client.get(f"{LIST}/{dau}/ngay-tiep?ket-qua=refused")

    assert 'value="03/12/2026"' in asked.get_data(as_text=True)
    assert "không hỏi lại nữa" in never.get_data(as_text=True)
    assert ha.client.get(f"{LIST}/{dau}/ngay-tiep?ket-qua=bừa").status_code == 200


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({}, "Xin chọn cách liên hệ."),
        ({"cach": "phone"}, "Xin chọn kết quả."),
        ({"cach": "phone", "ket-qua": "will-come"}, "Xin ghi ngày người dân hẹn đến."),
        ({"cach": "phone", "ket-qua": "will-come", "ngay-tiep": "31/2/2027"}, "Ngày này không có."),
        ({"cach": "phone", "ket-qua": "will-come", "ngay-tiep": "28/11/2026"}, "Ngày này trụ sở nghỉ."),
        ({"cach": "phone", "ket-qua": "reached", "ngay-tiep": "20/11/2026"}, "Ngày này đã qua."),
    ],
)
def test_what_is_missing_is_said_at_its_field_and_the_rest_stays(
    app: Flask, ha: Desk, dau: int, typed: dict[str, str], said: str
) -> None:
    ha.opens(f"{LIST}/{dau}").sends(f"{LIST}/{dau}/lien-he", **{"cach": "", "ket-qua": ""} | typed).sees(said)

    assert ha.status == 422
    assert ha.page.form(f"{LIST}/{dau}/lien-he").fields["ket-qua"] == typed.get("ket-qua", "")
    assert ha.page.form(f"{LIST}/{dau}/lien-he").fields["ngay-tiep"] == typed.get("ngay-tiep", "")
    with app.app_context():
        assert row(app, dau).attempts_made == 0


def test_whoever_asks_to_be_left_alone_is_not_due_and_cannot_be_written_to(app: Flask, ha: Desk, dau: int) -> None:
    said = {"cach": "phone", "ket-qua": "reached", "khong-lien-he": "yes"}
    ha.opens(f"{LIST}/{dau}").sends(f"{LIST}/{dau}/lien-he", **said)

    ha.sees("Người dân yêu cầu không liên hệ nữa.").does_not_see("Nói gì khi gọi", "In thư mời")
    ha.opens(LIST).does_not_see(NAME)
    ha.opens(f"{LIST}?tinh-trang=dung").sees(NAME)
    ha.opens(f"{LIST}/{dau}").sends(f"{LIST}/{dau}/dung", dung="").sees("liên hệ lại", "Nói gì khi gọi")


def test_after_four_vain_attempts_the_page_proposes_to_stop(app: Flask, ha: Desk, dau: int) -> None:
    with app.app_context(), writing():
        for _ in range(4):
            an_attempt(row(app, dau), an_officer())

    ha.opens(f"{LIST}/{dau}").sees("Nhiều lần liền không gặp.").sends(f"{LIST}/{dau}/dung", dung="fruitless")

    ha.sees("Đã ghi: không liên hệ nữa.")
    with app.app_context():
        assert (row(app, dau).stopped, row(app, dau).next_on) == ("fruitless", None)


SEEN = {"mo-duoc": "yes", "passcode": "yes", "the": "yes"}


def test_activation_needs_all_three_signs_and_then_forgets_the_person(app: Flask, ha: Desk, dau: int) -> None:
    ha.opens(f"{LIST}/{dau}").sends(f"{LIST}/{dau}/da-kich-hoat", **SEEN | {"the": ""}).sees("đánh dấu đủ ba điều")
    assert ha.status == 422

    ha.sends(f"{LIST}/{dau}/da-kich-hoat", **SEEN).sees("Đã ghi kích hoạt.").does_not_see(NAME, "09••••666")

    with app.app_context():
        assert (row(app, dau).closed, row(app, dau).full_name, row(app, dau).hamlet) == ("activated", None, "Thôn Trại")
    assert log(app)[-2].details == {"how": "seen", "case": ""}


def test_a_person_whom_a_newer_list_calls_activated_is_taken_off_without_the_signs(
    app: Flask, ha: Desk, dau: int
) -> None:
    ha.opens(f"{LIST}/{dau}")
    form = next(form for form in ha.page.forms if form.fields.get("thay") == "danh-sach")
    ha.client.post(form.action, data=form.fields)

    with app.app_context():
        assert row(app, dau).closed == "activated"


def test_what_an_officer_saw_finishes_the_slip_too(app: Flask, ha: Desk) -> None:
    with app.app_context(), writing():
        case = a_case(**wants_a_call())
        visits.end(VISIT)
        number, case_id = row_of(case), case.id

    ha.opens(f"{LIST}/{number}").sends(f"{LIST}/{number}/da-kich-hoat", **SEEN)

    with app.app_context():
        case = db.session.get_one(Case, case_id)
        assert (case.status, case.contact) == ("activated", None)
        assert (case.events[-1].actor, case.events[-1].officer_id is not None) == ("officer", True)


def row_of(case: Case) -> int:
    """The number of the row of a case."""
    found = of_cases.of_case(case)
    db.session.flush()
    assert found is not None
    return found.id


def test_a_slip_is_joined_by_its_code_and_the_join_can_be_undone(app: Flask, ha: Desk, dau: int) -> None:
    with app.app_context(), writing():
        case = a_case()
        code, case_id = case.code, case.id

    ha.opens(f"{LIST}/{dau}").sends(f"{LIST}/{dau}/noi", **{"ma-phieu": f"{code[:3]}-{code[3:].lower()}"})
    ha.sees("Đã nối phiếu với danh sách.", "Danh sách nhập và phiếu ở ki-ốt")
    with app.app_context():
        assert row(app, dau).case_id == case_id
    ha.sends(f"{LIST}/{dau}/tach").sees("Đã tách thành hai dòng.")

    with app.app_context():
        assert row(app, dau).case_id is None
    done = [entry.action for entry in log(app) if entry.action != "follow-up-seen"]
    assert done == ["follow-up-joined", "follow-up-split"]


@pytest.mark.parametrize("code", ["", "K7M-4PXH", "ABC"])
def test_a_code_that_belongs_to_no_open_slip_is_said(ha: Desk, dau: int, code: str) -> None:
    ha.opens(f"{LIST}/{dau}").sends(f"{LIST}/{dau}/noi", **{"ma-phieu": code}).sees("Không có phiếu đang mở nào")

    assert ha.status == 422


def test_namesakes_are_shown_to_choose_from(app: Flask, ha: Desk, dau: int) -> None:
    with app.app_context(), writing():
        a_listed_person(birth_year=1971, id_digits="024071000034", phone="0900777888")
        number = row_of(a_case(**wants_a_call(contact_name=NAME)))

    ha.opens(f"{LIST}/{number}").sees("1958", "1971")
    chosen = next(form for form in ha.page.forms if form.fields.get("dong") == str(dau))
    answer = ha.client.post(chosen.action, data=chosen.fields)

    assert answer.headers["Location"].startswith(f"{LIST}/{dau}")
    with app.app_context():
        assert ledger.by_id(number) is None
        assert row(app, dau).case_id is not None


def test_a_row_that_is_gone_and_an_address_without_a_row_are_not_found(ha: Desk, dau: int) -> None:
    for path in (f"{LIST}/999", f"{LIST}/{2**70}", f"{LIST}/{dau}/bua"):
        assert ha.client.get(path).status_code == 404


def test_a_page_under_the_address_of_a_button_can_be_loaded_again(ha: Desk, dau: int) -> None:
    assert ha.opens(f"{LIST}/{dau}/lien-he").path == f"{LIST}/{dau}"
    assert ha.opens(f"{LIST}/tim").path == LIST


def test_the_log_holds_no_name_number_or_telephone(app: Flask, ha: Desk, dau: int) -> None:
    ha.opens(LIST).sends(f"{LIST}/tim", tim="Dậu")
    ha.opens(f"{LIST}/{dau}").sends(f"{LIST}/{dau}/hien-so")
    ha.opens(f"{LIST}/{dau}").sends(f"{LIST}/{dau}/lien-he", **{"cach": "phone", "ket-qua": "reached"})

    told = " ".join(f"{entry.action} {entry.subject} {entry.details}" for entry in log(app))
    assert "follow-up-list-seen" in told
    assert not any(word in told for word in ("Dậu", "dau", "0900555666", str(LISTED["id_digits"])))
