"""Quyền dữ liệu at the desk: found without a name in an address, shown, printed, deleted, refused; all in the log."""

import pytest
from flask import Flask
from sqlalchemy import select

from kiosk.extensions import db
from kiosk.models import AuditEntry, DataRequest, PrintJob
from kiosk.services import visits
from kiosk.services.follow_up import ledger
from kiosk.services.transaction import writing
from tests.builders import NOW, a_case, wants_a_call
from tests.desk import Desk, at_the_desk
from tests.filed_cases import a_filing
from tests.kiosks import HandClock

PAGE = "/can-bo/quyen-du-lieu"
NAME, PHONE = "Trần Thị Lý Mẫu", "0900111222"


@pytest.fixture
def ha(app: Flask) -> Desk:
    """Thượng úy Hà at the desk."""
    return at_the_desk(app)


def ly(app: Flask) -> str:
    """The address of bà Lý's data."""
    with app.app_context(), writing():
        case = a_case(visit="lý", **wants_a_call())
        visits.end("lý")
        return f"{PAGE}/phieu/{case.code}"


def logged(app: Flask) -> list[str]:
    """The actions of the log, in order."""
    with app.app_context():
        return list(db.session.scalars(select(AuditEntry.action).order_by(AuditEntry.id)))


def requests(app: Flask) -> list[DataRequest]:
    """The requests as they are kept."""
    with app.app_context():
        found = list(db.session.scalars(select(DataRequest).order_by(DataRequest.id)))
        db.session.expunge_all()
        return found


def test_one_person_found_by_name_is_opened_and_no_address_holds_the_name(app: Flask, ha: Desk) -> None:
    address = ly(app)

    ha.opens(PAGE).sends(PAGE, tim="tran thi ly")

    assert ha.path == address
    ha.sees(NAME, PHONE)
    html = ha.response.get_data(as_text=True) if ha.response else ""
    assert "Mẫu" not in html.partition("<title>")[2].partition("</title>")[0]
    assert "rights-seen" in logged(app)


def test_several_are_listed_and_nobody_is_said_so(app: Flask, ha: Desk) -> None:
    ly(app)
    with app.app_context(), writing():
        ledger.add_listed("Trần Thị Lý Mẫu", 1970, "Thôn Bến", None, None, "", None, None, None, NOW)

    ha.opens(PAGE).sends(PAGE, tim="Trần Thị Lý").sees("Có thể là", "Thôn Bến", "1970")
    ha.sends(PAGE, tim="không ai cả").sees("Không thấy ai")


def test_without_a_look_at_the_card_nothing_is_done(app: Flask, ha: Desk) -> None:
    address = ly(app)

    ha.opens(address).sends(address, **{"dung-nguoi": "co", "viec": "lam"}).sees("Xin chọn ông/bà ấy yêu cầu điều gì.")
    assert ha.status == 422
    ha.opens(address).sends(address, quyen="delete", viec="lam").sees("Xin xem thẻ căn cước")
    assert ha.status == 422

    assert requests(app) == []
    ha.opens(address).sees(NAME)


def test_deleted_at_once_and_told_that_nothing_is_left(app: Flask, ha: Desk) -> None:
    address = ly(app)

    ha.opens(address).sends(address, **{"quyen": "delete", "viec": "lam", "dung-nguoi": "co"})

    ha.sees("Đã làm xong", "Không còn gì để nhận ra người này").does_not_see(NAME, PHONE)
    done = requests(app)[0]
    assert (done.right, done.outcome, done.done_at is None) == ("delete", "done", False)
    assert logged(app)[-3:].count("right-answered") == 1


def test_the_sheet_is_a_personal_print_of_the_desk(app: Flask, ha: Desk) -> None:
    address = ly(app)

    ha.opens(address).sends(address, **{"quyen": "see", "viec": "lam", "dung-nguoi": "co"})

    ha.sees("Phiếu cung cấp thông tin – không phải biểu mẫu")
    with app.app_context():
        job = db.session.scalars(select(PrintJob).where(PrintJob.kind == "rights")).one()
        assert job.personal
        assert NAME not in job.subject
        number = job.id
    assert ha.client.get(f"/can-bo/ban-in/{number}/hinh.png").status_code == 200


def test_taken_down_waits_on_the_list_and_is_late_after_its_day(app: Flask, ha: Desk, clock: HandClock) -> None:
    address = ly(app)
    ha.opens(address).sends(address, **{"quyen": "correct", "viec": "ghi", "dung-nguoi": "co"}).sees("Đã ghi nhận")

    ha.sees("Mở hồ sơ để sửa", "26/11/2026")
    clock.forward(days=4)
    ha = at_the_desk(app)
    ha.opens(PAGE).sees("Quá hạn", "Sửa dữ liệu")
    number = requests(app)[0].id
    ha.opens(address).sends(f"{PAGE}/yeu-cau/{number}", viec="lam").sees("Đã làm xong", "Đã sửa")

    ha.opens(PAGE).sees("Không có yêu cầu nào đang chờ").does_not_see("Quá hạn")


def test_a_refusal_needs_its_reason(app: Flask, ha: Desk) -> None:
    address = ly(app)
    ha.opens(address).sends(address, **{"quyen": "delete", "viec": "ghi", "dung-nguoi": "co"})
    number = requests(app)[0].id

    assert ha.sends(f"{PAGE}/yeu-cau/{number}", **{"vi-sao": ""}).status == 422
    ha.sees("Xin chọn lý do từ chối.")
    ha.opens(PAGE).sends(f"{PAGE}/yeu-cau/{number}", **{"vi-sao": "not-proved"})
    ha.sees("Đã từ chối", "Chưa chứng minh được")

    assert requests(app)[0].outcome == "refused:not-proved"


def test_a_file_in_hand_is_not_deleted(app: Flask, ha: Desk) -> None:
    with app.app_context(), writing():
        address = f"{PAGE}/phieu/{a_filing('received', full_name='Lê Văn Thuê Mẫu').code}"

    ha.opens(address).sends(address, **{"quyen": "delete", "viec": "lam", "dung-nguoi": "co"})
    assert ha.status == 422
    ha.sees("đang được giải quyết")
    ha.opens(address).sees("Lê Văn Thuê Mẫu")


def test_somebody_of_the_list_has_a_page_too(app: Flask, ha: Desk) -> None:
    with app.app_context(), writing():
        row = ledger.add_listed(NAME, 1958, "Thôn Trại", PHONE, None, "", None, None, None, NOW)
        db.session.flush()
        address = f"{PAGE}/dong/{row.id}"

    ha.opens(address).sees(NAME, "1958")
    ha.sends(address, **{"quyen": "delete", "viec": "lam", "dung-nguoi": "co"}).does_not_see(NAME, PHONE)


def test_what_is_not_there_is_a_404(app: Flask, ha: Desk) -> None:
    for wrong in ("phieu/3333333", "dong/99", "dong/x", "dong/" + "9" * 30, "x/1", "phieu/%00"):
        assert ha.client.get(f"{PAGE}/{wrong}").status_code == 404, wrong
