"""Reports at the desk: made, replaced, signed by who may, printed, taken out with the password, never changed."""

from io import BytesIO

import pytest
from flask import Flask
from openpyxl import load_workbook
from sqlalchemy import select, text, update

from kiosk.extensions import db
from kiosk.models import AuditEntry, PrintJob, Report
from kiosk.services.transaction import writing
from tests.desk import PASSWORD, Desk, at_the_desk
from tests.kiosks import HandClock
from tests.printing.papers import shown

PAGE = "/can-bo/bao-cao"


def makes(desk: Desk, period: str = "thang-2026-11", **more: str) -> Desk:
    """Make a report and stand before it."""
    return desk.opens(PAGE).sends(PAGE, ky=period, **{"so-voi": "target"} | more)


@pytest.fixture
def ha(app: Flask) -> Desk:
    """An officer."""
    return at_the_desk(app, "ha")


def test_a_report_is_made_and_stands_in_the_list(ha: Desk) -> None:
    makes(ha).sees("Báo cáo tháng 11/2026", "Công an thành phố Bắc Ninh", "Chưa duyệt.", "không tính tỷ lệ")

    assert ha.path == f"{PAGE}/1"
    ha.opens(PAGE).sees("Báo cáo tháng 11/2026", "Chờ duyệt", "Nguyễn Thị Hà")


@pytest.mark.parametrize("period", ["", "quy-2026-4", "thang-2026-99", "ngay-2026-12-01", "<script>"])
def test_another_period_makes_no_report(app: Flask, ha: Desk, period: str) -> None:
    makes(ha, period)

    assert ha.status == 422
    with app.app_context():
        assert db.session.scalars(select(Report)).all() == []


def test_a_second_report_of_a_period_says_which_it_stands_for(ha: Desk) -> None:
    makes(ha, "ngay-2026-11-23")
    makes(ha, "ngay-2026-11-23").sees("Thay thế báo cáo lập lúc 09:24, 23/11/2026")

    ha.opens(f"{PAGE}/1").sees("Đã có báo cáo số 2 thay thế báo cáo này.")
    ha.opens(PAGE).sees("Đã có bản thay thế")


def test_only_the_chief_signs_with_the_password_typed_again(app: Flask, clock: HandClock, ha: Desk) -> None:
    makes(ha).does_not_see("Duyệt báo cáo")
    app.config["WTF_CSRF_ENABLED"] = False
    assert ha.client.post(f"{PAGE}/1/duyet").status_code == 403
    app.config["WTF_CSRF_ENABLED"] = True
    giang = at_the_desk(app, "giang").opens(f"{PAGE}/1")
    clock.forward(minutes=16)

    giang.sends(f"{PAGE}/1/duyet").sees("Xin gõ lại mật khẩu")
    giang.sends(f"{PAGE}/1/duyet", **{"xac-nhan-mat-khau": PASSWORD})

    giang.sees("Duyệt trên máy lúc 09:40, 23/11/2026, người duyệt: Đại úy Trần Văn Giang Mẫu.")
    giang.does_not_see("Duyệt báo cáo <kbd>")
    giang.opens(PAGE).sees("Đã duyệt")


def test_a_report_changed_behind_our_back_says_so(app: Flask, ha: Desk) -> None:
    makes(ha)
    with app.app_context(), writing():
        db.session.execute(update(Report).values(values=text("json_set(\"values\", '$.subject', 'Khác')")))

    ha.opens(f"{PAGE}/1").sees("Số liệu trong báo cáo này đã bị sửa sau khi lập.")
    at_the_desk(app, "giang").opens(f"{PAGE}/1").does_not_see("/duyet")


def test_the_files_are_taken_out_with_the_password_and_leave_a_line_in_the_log(
    app: Flask, clock: HandClock, ha: Desk
) -> None:
    makes(ha)
    clock.forward(minutes=6)
    assert "Xin gõ lại mật khẩu" in ha.client.get(f"{PAGE}/1/tep.xlsx").get_data(as_text=True)
    ha.opens(f"{PAGE}/1/tep.xlsx")
    ha.client.post("/can-bo/xac-nhan", data=ha.page.form("/can-bo/xac-nhan").fields | {"mat-khau": PASSWORD})

    sheets, paper = (ha.client.get(f"{PAGE}/1/tep.{form}") for form in ("xlsx", "pdf"))

    assert sheets.headers["Content-Disposition"] == 'attachment; filename="bao-cao-1.xlsx"'
    assert load_workbook(BytesIO(sheets.data)).sheetnames[0] == "Báo cáo"
    assert paper.content_type == "application/pdf"
    assert "CÔNG AN XÃ BẮC LŨNG" in shown(paper.data)
    with app.app_context():
        taken = db.session.scalars(select(AuditEntry.details).where(AuditEntry.action == "report-taken")).all()
    assert [line["form"] for line in taken] == ["xlsx", "pdf"]


def test_a_report_is_printed_at_the_desk(app: Flask, ha: Desk) -> None:
    makes(ha)

    ha.sends(f"{PAGE}/1/in")

    ha.sees("Báo cáo")
    with app.app_context():
        job = db.session.scalars(select(PrintJob)).one()
        assert (job.kind, job.paper, job.subject) == ("report", "A4", "desk:report:1")


def test_there_is_no_page_for_a_report_that_is_not_there(ha: Desk) -> None:
    for address in (f"{PAGE}/9", f"{PAGE}/9/tep.pdf", f"{PAGE}/9/tep.xlsx"):
        assert ha.client.get(address).status_code == 404


def test_a_public_report_says_that_small_counts_are_hidden(ha: Desk) -> None:
    makes(ha, "tuan-2026-11-23", **{"niem-yet": "yes"}).sees("THÔNG BÁO", "Số dưới 5 không nêu rõ", "(niêm yết)")
