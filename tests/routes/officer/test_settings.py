"""Settings at the desk: who may change them, what stands in the boxes, and that screens and papers follow at once."""

import pytest
from flask import Flask

from kiosk.extensions import db
from kiosk.forms.settings_form import GROUPS
from kiosk.models import Setting
from tests.desk import PASSWORD, Desk, at_the_desk
from tests.kiosks import HandClock
from tests.pages import Citizen

PAGE = "/can-bo/cai-dat"


@pytest.fixture
def giang(app: Flask) -> Desk:
    """Đại úy Giang, who is in command."""
    return at_the_desk(app, "giang")


def changes(desk: Desk, group: str, **typed: str) -> Desk:
    """Open the page of a group, type something into its boxes and press the button."""
    address = f"{PAGE}/{group}"
    desk.opens(address).sends(address, **typed)
    return desk


def test_the_overview_shows_every_group_with_what_holds_today(giang: Desk) -> None:
    giang.opens(PAGE).sees(*(group.title for group in GROUPS))

    giang.sees("Công an xã Bắc Lũng", "Thứ Hai – Thứ Sáu: 07:30–11:30, 13:30–17:00", "12 thôn của 4 xã cũ")
    giang.sees("Trang đầu và trang chọn: 45 giây", "Lưu tệp PDF, không có máy in", "Chưa đổi gì ở bàn cán bộ")


@pytest.mark.parametrize("group", [group.slug for group in GROUPS])
def test_a_page_that_is_sent_back_as_it_is_changes_nothing(app: Flask, giang: Desk, group: str) -> None:
    changes(giang, group).sees("Không có gì khác trước")

    with app.app_context():
        assert db.session.scalars(db.select(Setting)).all() == []


def test_a_new_telephone_number_is_on_the_citizens_screen_at_once(app: Flask, giang: Desk) -> None:
    changes(giang, "lien-he", telephone="0204 123 456").sees("Đã lưu")

    Citizen(app.test_client()).opens("/gio-lam-viec").sees("0204 123 456")
    giang.opens(PAGE).sees("0204 000 000", "0204 123 456", "Đại úy Trần Văn Giang Mẫu")


def test_a_name_with_a_day_ahead_is_announced_and_can_be_taken_back(app: Flask, giang: Desk) -> None:
    changes(giang, "ten-goi", superior="Công an thành phố Mẫu", **{"tu-ngay": "1/1/2027"}).sees("chưa đến ngày")
    Citizen(app.test_client()).opens("/").does_not_see("Công an thành phố Mẫu")

    (form,) = [form for form in giang.page.forms if form.action.startswith(f"{PAGE}/bo/")]
    giang.sends(form.action).sees("Đã bỏ lần đổi sắp tới").does_not_see("chưa đến ngày")


def test_opening_hours_are_typed_as_people_write_them(app: Flask, giang: Desk) -> None:
    changes(giang, "gio-lam-viec", saturday="08:00 – 11:00")

    Citizen(app.test_client()).opens("/gio-lam-viec").sees("Thứ Bảy", "08:00–11:00")


def test_a_day_off_is_told_to_citizens_and_stands_in_the_boxes_again(app: Flask, giang: Desk) -> None:
    changes(giang, "ngay-nghi", **{"on-1": "18/12/2026", "off-name-1": "Tập huấn"}).sees("Đã lưu")

    Citizen(app.test_client()).opens("/gio-lam-viec").sees("Thứ Sáu 18/12", "Nghỉ: Tập huấn")
    assert giang.page.form(f"{PAGE}/ngay-nghi").fields["on-1"] == "18/12/2026"


def test_a_row_that_is_emptied_takes_the_day_off_back(app: Flask, giang: Desk) -> None:
    changes(giang, "ngay-nghi", **{"on-1": "18/12/2026", "off-name-1": "Tập huấn"})

    changes(giang, "ngay-nghi", **{"on-1": "", "off-name-1": ""}).sees("Đã lưu")

    Citizen(app.test_client()).opens("/gio-lam-viec").does_not_see("Tập huấn")


def test_hamlets_may_be_pasted_from_a_spreadsheet(app: Flask, giang: Desk) -> None:
    changes(giang, "thon", hamlets="Thôn Đông\tBắc Lũng\r\nThôn Đông\tYên Sơn\r\n\r\nThôn Trại").sees("Đã lưu")

    names = ("Thôn Đông (Bắc Lũng cũ)", "Thôn Đông (Yên Sơn cũ)", "Thôn Trại")
    assert app.config["STATION"].hamlets == names


def test_the_number_of_counters_is_offered_at_the_sign_in(app: Flask, giang: Desk) -> None:
    changes(giang, "quay", counters="2")

    offered = Desk(app.test_client()).opens("/can-bo/dang-nhap")

    offered.sees("Quầy 1", "Quầy 2").does_not_see("Quầy 3")


def test_idle_times_are_those_of_the_station(app: Flask, giang: Desk) -> None:
    changes(giang, "quay", menu="77")

    Citizen(app.test_client()).opens("/")
    html = app.test_client().get("/").get_data(as_text=True)
    assert 'data-idle-seconds="77"' in html


def test_printing_says_that_it_waits_for_the_next_start(app: Flask, giang: Desk) -> None:
    changes(giang, "in-an", slip_paper="A5").sees("khởi động lại")

    giang.opens(PAGE).sees("Cài đặt in ấn mới có hiệu lực khi khởi động lại kiosk")
    assert app.config["STATION"].printing.slip_paper == "80mm"


def test_forms_that_wait_for_an_officer_are_ticked(giang: Desk) -> None:
    changes(giang, "to-khai-duyet", **{"dang-ky-tam-tru": "co"}).sees("Đã lưu")

    assert giang.page.form(f"{PAGE}/to-khai-duyet").fields["dang-ky-tam-tru"] == "co"


@pytest.mark.parametrize(
    ("group", "typed", "sentence"),
    [
        ("lien-he", {"telephone": "gọi anh Hà"}, "Mục “Số điện thoại” chỉ gồm chữ số và dấu cách."),
        ("ten-goi", {"name": ""}, "Thiếu tên trụ sở: điền mục “Tên trụ sở”."),
        ("ten-goi", {"tu-ngay": "mai"}, "Xin viết ngày như 23/11/2026."),
        ("ten-goi", {"tu-ngay": "1/1/2020"}, "Ngày có hiệu lực phải từ hôm nay"),
        ("gio-lam-viec", {"monday": "sáng"}, "Giờ làm việc “sáng” của Thứ Hai phải có dạng 07:30-11:30"),
        ("gio-lam-viec", {"friday": "09:00-11:00, 10:00-12:00"}, "Các khoảng giờ của Thứ Sáu phải theo thứ tự"),
        ("ngay-nghi", {"on-1": "thứ tư", "off-name-1": "x"}, "Ngày nghỉ thứ 1 trong “Ngày nghỉ thêm” phải có ngày"),
        ("thon", {"hamlets": "Thôn Mẫu\nThôn Mẫu"}, "Thôn “Thôn Mẫu” có hai lần: ghi thêm “xã cũ” để phân biệt."),
        ("quay", {"counters": "nhiều"}, "Mục “Số quầy” phải là số quầy, từ 1 đến 20."),
        ("quay", {"form": "5"}, "Thời gian chờ “Trang điền” phải từ 30 đến 900 giây."),
        ("in-an", {"backend": "cups"}, "Muốn in qua CUPS thì điền “Máy in phiếu”."),
        ("in-an", {"form_printer": "máy to"}, "“Máy in tờ khai A4” là tên hàng đợi CUPS"),
    ],
)
def test_a_mistake_is_told_in_the_words_of_the_page_and_the_typing_stays(
    giang: Desk, group: str, typed: dict[str, str], sentence: str
) -> None:
    changes(giang, group, **typed)

    assert giang.status == 422
    giang.sees(sentence)
    assert typed.items() <= giang.page.form(f"{PAGE}/{group}").fields.items()


def test_settings_ask_for_the_password_again_and_lose_nothing(giang: Desk, clock: HandClock) -> None:
    giang.opens(f"{PAGE}/lien-he")
    clock.forward(minutes=16)

    giang.sends(f"{PAGE}/lien-he", telephone="0204 123 456").sees("Xin gõ lại mật khẩu")
    giang.sends(f"{PAGE}/lien-he", **{"xac-nhan-mat-khau": PASSWORD})

    giang.sees("Đã lưu", "0204 123 456")


def test_a_group_that_does_not_exist_is_no_page(giang: Desk) -> None:
    assert giang.client.get(f"{PAGE}/thoi-tiet").status_code == 404
    assert giang.opens(PAGE).client.get(f"{PAGE}/bo/1").status_code in (404, 405)
