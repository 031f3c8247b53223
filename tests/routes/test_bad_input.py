"""What a hurried, a confused or a mischievous person may send: never a 5xx, nothing lost, a sentence that helps."""

import pytest
from flask import Flask

from kiosk.domain.text import clean
from tests.cast import START, code_on_screen
from tests.pages import Citizen, check

NASTY = {
    "empty": "",
    "spaces": "   ",
    "a megabyte": "a" * 1_000_000,
    "emoji": "Bà Lý 👵🏽❤️",
    "NUL": "Lý\x00Thị",
    "right-to-left": "\u202eLý Thị\u202c",
    "markup": "<script>alert(1)</script>",
    "digits": "9" * 1_000_000,
    "an OTP": "123456",
    "formula": "=cmd|' /C calc'!A0",
    "lone surrogate": "Lý \ud800",
}
DAYS = ["01/01/0000", "31/12/9999", "30/02/2026", "00/00/2026", "99999999", "24/11/2026", "31/12/2021", "hôm qua",
        "2026-13-45", "1" * 100_000, "０1/０1/2026", "٢٣/١١/٢٠٢٦", "-1/-1/2026", "1e3/1/2026"]  # fmt: skip


@pytest.fixture
def at_contact(ly: Citizen) -> Citizen:
    """Somebody who is asked for name and telephone."""
    ly.opens(START).sends(START).answers(for_whom="self").answers(installed="yes").answers(registered="none")
    return ly.answers(hamlet="-").answers(call_back="yes")


@pytest.mark.parametrize("name", NASTY)
def test_a_nasty_name_gets_a_sentence_and_stays_in_its_field(at_contact: Citizen, name: str) -> None:
    typed = NASTY[name].encode("utf-8", "replace").decode()
    at_contact.answers(contact_name=typed, contact_phone="0900111222")

    if at_contact.status == 422:
        assert at_contact.page.all("input")
        fields = at_contact.page.form(f"{START}/lien-he").fields
        assert clean(fields["contact_name"]) == clean(typed)
        assert fields["contact_phone"] == "0900111222"
        at_contact.sees("Xin xem lại chỗ này")
        assert [a for a in at_contact.page.all("div") if a.get("role") == "alert"]
    else:
        at_contact.sees("Xin kiểm tra lại", clean(typed))


@pytest.mark.parametrize("name", NASTY)
def test_a_nasty_telephone_gets_a_sentence(at_contact: Citizen, name: str) -> None:
    at_contact.answers(contact_name="Lý", contact_phone=NASTY[name].encode("utf-8", "replace").decode())

    assert at_contact.status == 422
    at_contact.sees("số điện thoại")


def test_a_name_in_decomposed_letters_is_kept_composed(at_contact: Citizen) -> None:
    at_contact.answers(contact_name="Nguye\u0302\u0303n Thi\u0323 Ly\u0301", contact_phone="+84 900-111.222")

    at_contact.sees("Nguyễn Thị Lý", "0900 111 222")


@pytest.mark.parametrize("typed", DAYS)
def test_an_impossible_day_gets_a_sentence_and_stays_in_its_box(ly: Citizen, typed: str) -> None:
    ly.opens(START).sends(START).answers(for_whom="self").answers(installed="yes").answers(registered="level-1")

    ly.answers(message="no").answers(registered_on=typed)

    assert ly.status == 422
    assert any(a.get("value") == typed for a in ly.page.all("input"))
    ly.sees("Xin")


def test_a_choice_that_does_not_exist_is_not_kept(ly: Citizen) -> None:
    ly.opens(START).sends(START).answers(for_whom="somebody")

    assert ly.status == 422
    ly.sees("Xin chạm vào một trong các ô")


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH"])
@pytest.mark.parametrize("path", ["/", START, f"{START}/thon", "/phieu-hen", "/ket-thuc", "/static/css/base.css"])
def test_other_methods_get_a_page_that_says_so(ly: Citizen, method: str, path: str) -> None:
    answer = ly.client.open(path, method=method)

    assert answer.status_code == 405
    check(answer)


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "", "localhost:99999999", "[::1", "k\x7f"])
def test_a_foreign_host_gets_no_kiosk(ly: Citizen, host: str) -> None:
    answer = ly.client.get("/", headers={"Host": host})

    assert answer.status_code == 400
    assert "Kiosk này không mở được" in answer.get_data(as_text=True)


def test_a_form_without_its_token_is_refused_with_a_sentence(ly: Citizen) -> None:
    answer = ly.client.post(START, data={})

    assert answer.status_code == 409
    assert "Trang này đã cũ" in answer.get_data(as_text=True)


def test_a_body_that_is_too_long_gets_a_page(ly: Citizen) -> None:
    ly.opens(START)
    answer = ly.client.post(START, data={"x": "a" * 3_000_000})

    assert answer.status_code == 413
    check(answer)


@pytest.mark.parametrize("address", ["//evil.example", "https://evil.example", "/\\evil.example", "javascript:x"])
def test_no_address_from_outside_is_followed(ly: Citizen, address: str) -> None:
    ly.opens("/").sends("/hien-thi", here=address, text="2")
    assert ly.path == "/"

    ly.opens(f"/goi-can-bo?tu={address}")
    assert all("evil" not in a["href"] for a in ly.page.all("a") if a.get("class", "").startswith("button--primary"))


def test_an_error_inside_gives_a_number_and_the_log_holds_it_without_answers(
    app: Flask, ly: Citizen, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("Trần Thị Bí Mật 0900111222")

    monkeypatch.setattr("kiosk.services.cases.start", broken)
    app.config["PROPAGATE_EXCEPTIONS"] = False
    ly.opens(START).sends(START)

    assert ly.status == 500
    number = code_on_screen(ly)
    assert number in caplog.text
    assert "RuntimeError" in caplog.text
    assert "Bí Mật" not in caplog.text
    assert "0900111222" not in caplog.text
