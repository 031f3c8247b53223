"""An officer imports a list: file, columns, dry run, faulty rows as a file, writing, taking back."""

import re
from io import BytesIO

import pytest
from flask import Flask
from openpyxl import load_workbook
from sqlalchemy import select
from werkzeug.datastructures import FileStorage
from werkzeug.test import encode_multipart

from kiosk.config import MOST_BYTES_OF_A_LIST
from kiosk.domain.questions import Situation
from kiosk.extensions import db
from kiosk.import_worker import ImportWorker
from kiosk.models import AuditEntry, FollowUp
from kiosk.services.imports import checking, stages
from kiosk.services.transaction import writing
from tests.desk import PASSWORD, Desk, an_officer, at_the_desk
from tests.kiosks import HandClock
from tests.pages import check
from tests.services.imported import LY, SEN, TAM, a_row, a_workbook, as_text

START = "/can-bo/nhap-danh-sach"
FAULTY = (9, '=HYPERLINK("http://mau.example")', "31/02/1958", "Thôn Đông", "12", "24158000012", "", "", "", "")


def sends_file(desk: Desk, content: bytes, name: str = "ds.xlsx", label: str = "Danh sách tháng 11") -> Desk:
    """Choose that file and press the button."""
    token = desk.opens(START).page.form(START).fields["csrf_token"]
    data = {"csrf_token": token, "label": label, "tep": FileStorage(BytesIO(content), name)}
    boundary, body = encode_multipart(data)
    desk.response = desk.client.post(START, data=body, content_type=f"multipart/form-data; boundary={boundary}")
    if desk.response.status_code == 303:
        return desk.opens(desk.response.headers["Location"])
    desk.page = check(desk.response, desk.at_desk)
    return desk


def works(app: Flask, desk: Desk) -> Desk:
    """The worker does what was asked for; the page is opened again."""
    ImportWorker(app).run_once()
    return desk.opens(f"{START}/1")


def tries(app: Flask, desk: Desk, *rows: tuple[object, ...]) -> Desk:
    """From the file to the result of the dry run."""
    sends_file(desk, a_workbook(*rows))
    desk.sends(f"{START}/1/cot", viec="chay-thu")
    return works(app, desk)


def names(app: Flask) -> set[str | None]:
    """Who is in the ledger."""
    with app.app_context():
        return set(db.session.scalars(select(FollowUp.full_name)))


def logged(app: Flask, action: str) -> list[AuditEntry]:
    """The lines of the log about that."""
    with app.app_context():
        return list(db.session.scalars(select(AuditEntry).where(AuditEntry.action == action)))


def test_a_list_goes_from_file_to_ledger_and_back(app: Flask) -> None:
    ha = sends_file(at_the_desk(app), a_workbook(LY, SEN, FAULTY))
    ha.sees("Ghép cột: Danh sách tháng 11", "Trần Thị Lý Mẫu", "09••••222", "0241••••••12", "Có 2 thôn cùng tên")
    assert ha.page.form(f"{START}/1/cot").fields["cot-1"] == "name"

    ha.sends(f"{START}/1/cot", viec="chay-thu").sees("Đang chạy thử", "0 / 3 dòng")
    works(app, ha).sees("Kết quả chạy thử", "Ghi 2 dòng vào sổ", "1 dòng cần sửa bị để lại")
    assert names(app) == set()

    ha.sends(f"{START}/1/ghi").sees("Đang ghi vào sổ")
    works(app, ha).sees("Đã ghi vào sổ theo dõi")
    assert names(app) == {LY[1], SEN[1]}

    ha.sends(f"{START}/1/hoan-tac").sees("Đang hoàn tác")
    works(app, ha).sees("Đã hoàn tác")
    assert names(app) == set()
    ha.opens(START).sees("Danh sách tháng 11", "Thượng úy Nguyễn Thị Hà Mẫu", "Đã hoàn tác")


def test_the_officer_says_what_a_column_is_and_sees_the_people_anew(app: Flask) -> None:
    unnamed = as_text((LY[1], 1958), (SEN[1], 1971)).replace("Họ và tên", "Cột A")
    ha = sends_file(at_the_desk(app), unnamed.encode(), "a.csv")
    ha.does_not_see("Trần Thị Lý Mẫu</th>")

    ha.sends(f"{START}/1/cot", **{"cot-0": "name", "cot-1": "birth", "cot-2": ""}, viec="xem")

    heads = re.findall(r'<th scope="row">([^<]*)</th>', ha.response.get_data(as_text=True) if ha.response else "")
    assert [head for head in heads if "Mẫu" in head] == [LY[1], SEN[1]]


@pytest.mark.parametrize(
    ("chosen", "sentence"),
    [
        ({"cot-1": ""}, "Chưa có cột nào là họ và tên"),
        ({"cot-2": "", "cot-5": ""}, "năm sinh hoặc số định danh"),
        ({"cot-4": "hamlet"}, "Hai cột cùng là “Thôn, tổ dân phố”"),
        ({"tu-ngay": "mai"}, "Ngày bắt đầu hỏi"),
    ],
)
def test_a_choice_of_columns_that_cannot_work_is_told_and_nothing_is_tried(
    app: Flask, chosen: dict[str, str], sentence: str
) -> None:
    ha = sends_file(at_the_desk(app), a_workbook(LY))

    ha.sends(f"{START}/1/cot", viec="chay-thu", **chosen).sees(sentence)

    assert ha.status == 422
    works(app, ha).sees("Ghép cột")


def test_faulty_rows_come_back_as_a_file_that_can_be_mended_and_imported_again(app: Flask, clock: HandClock) -> None:
    ha = tries(app, at_the_desk(app), LY, FAULTY)
    address = f"{START}/1/can-sua.xlsx"
    assert address in [link["href"] for link in ha.page.all("a") if "href" in link]

    clock.forward(minutes=10)
    assert ha.client.get(address).mimetype == "text/html"
    asked = ha.opens(address).sees("Xin gõ lại mật khẩu").page.form("/can-bo/xac-nhan").fields
    ha.client.post("/can-bo/xac-nhan", data=asked | {"mat-khau": PASSWORD})
    answer = ha.client.get(address)

    sheet = load_workbook(BytesIO(answer.data)).worksheets[0]
    head, row = list(sheet.iter_rows())
    assert [cell.value for cell in head][-2:] == ["Cần sửa", "Dòng trong tệp cũ"]
    told = {name.value: cell for name, cell in zip(head, row, strict=True)}
    assert told["Họ và tên"].data_type != "f"
    assert (told["Số định danh"].value, told["STT"].value, told["Dòng trong tệp cũ"].value) == ("24158000012", 9, 3)
    assert "chỉ có 11 số" in str(told["Cần sửa"].value)
    assert [entry.details for entry in logged(app, "import-faults-exported")] == [{"rows": "1"}]

    ha.opens(f"{START}/1").sends(f"{START}/1/ghi")
    works(app, ha)
    told["Họ và tên"].value, told["Năm sinh"].value, told["Thôn"].value = TAM[1], 1949, "Thôn Bến"
    told["Số điện thoại"].value, told["Số định danh"].value = "", "024049000013"
    mended = BytesIO()
    sheet.parent.save(mended)
    sends_file(ha, mended.getvalue()).sends(f"{START}/2/cot", viec="chay-thu")
    works(app, ha)
    ha.opens(f"{START}/2").sees("Ghi 1 dòng vào sổ").sends(f"{START}/2/ghi")
    works(app, ha)

    assert names(app) == {LY[1], TAM[1]}


def test_a_formula_in_the_list_is_plain_text_in_the_file_to_mend(app: Flask) -> None:
    line = '@SUM(A1);x;;;;;;;;\r\n=1+1;x;;;;;;;;\r\n-2;x;;;;;;;;\r\n'
    content = as_text().encode() + line.replace(";x;", ";=cmd|' /C calc'!A0;").encode()
    ha = sends_file(at_the_desk(app), content, "ds.csv").sends(f"{START}/1/cot", viec="chay-thu")
    works(app, ha)

    sheet = load_workbook(BytesIO(ha.client.get(f"{START}/1/can-sua.xlsx").data)).worksheets[0]

    cells = [cell for row in sheet.iter_rows(min_row=2, max_col=2) for cell in row]
    assert len(cells) == 6
    assert not [cell.value for cell in cells if cell.data_type == "f"]
    assert all(cell.quotePrefix for cell in cells)


def test_many_faulty_rows_are_shown_page_by_page(app: Flask) -> None:
    ha = tries(app, at_the_desk(app), *[a_row(name=f"Số {n}", id="") for n in range(120)])

    ha.sees("120 dòng cần sửa", "Trang 1 trong 3").does_not_see("Số 110")
    ha.opens(f"{START}/1?trang=3").sees("Số 110", "Trang 3 trong 3")
    assert ha.opens(f"{START}/1?trang=0x").status == 200


def test_the_progress_refreshes_itself_and_opens_the_page_when_it_is_through(
    app: Flask, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checking, "ROWS_AT_ONCE", 2)
    ha = sends_file(at_the_desk(app), a_workbook(LY, TAM, SEN)).sends(f"{START}/1/cot", viec="chay-thu")
    live = "/can-bo/truc-tiep/nhap-danh-sach/1"
    assert live in [part.get("data-live") for part in ha.page.all("div")]

    with app.app_context():
        run = checking.Check(1, Situation(app.config["CLOCK"]().date(), app.config["STATION"].hamlets))
        run.step(app.config["CLOCK"]())
    html = ha.client.get(live).get_data(as_text=True)

    assert "2 / 3 dòng" in html
    assert 'value="2"' in html
    assert "Mẫu" not in html
    ImportWorker(app).run_once()
    assert ha.client.get(live).headers["HX-Redirect"] == f"{START}/1"


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "Xin chọn tệp"),
        (b"\x89PNG\r\n\x1a\n" + bytes(500), "Xin"),
        ("Họ tên;Năm sinh\r\nĐỗ;1958".encode("cp1258", "replace") + b"\xd0\xe2", "Unicode"),
        (a_workbook(), "không có dòng nào"),
    ],
)
def test_a_file_that_is_no_list_gets_a_sentence_and_leaves_nothing(app: Flask, content: bytes, sentence: str) -> None:
    ha = sends_file(at_the_desk(app), content)

    assert ha.status == 422
    ha.sees(sentence, "Chưa nhập lần nào")
    assert 'value="Danh sách tháng 11"' in ha.response.get_data(as_text=True)


def test_a_list_may_be_larger_than_other_forms_but_not_without_end(app: Flask) -> None:
    ha = at_the_desk(app)
    padding = ("\r\n" + ";" * 9).encode() * 300_000

    assert sends_file(ha, b"x" * (MOST_BYTES_OF_A_LIST + 1), "b.csv").sees("Tệp quá lớn").status == 413
    assert sends_file(ha, as_text(LY).encode() + padding[: 3 * 1024 * 1024], "a.csv").sees("Ghép cột").status == 200


def test_the_file_is_never_written_to_the_disk_on_its_way_in(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    import tempfile

    def forbidden(*_about: object, **_more: object) -> None:
        raise AssertionError("a temporary file")

    for name in ("TemporaryFile", "NamedTemporaryFile", "SpooledTemporaryFile", "mkstemp"):
        monkeypatch.setattr(tempfile, name, forbidden)
    monkeypatch.setattr("werkzeug.formparser.SpooledTemporaryFile", forbidden, raising=False)
    monkeypatch.setattr("werkzeug.formparser.TemporaryFile", forbidden, raising=False)
    monkeypatch.setattr("openpyxl.worksheet._writer.create_temporary_file", forbidden)
    large = as_text(LY, FAULTY).encode() + ("\r\n" + ";" * 9).encode() * 80_000
    ha = sends_file(at_the_desk(app), large, "a.csv").sends(f"{START}/1/cot", viec="chay-thu")

    assert len(large) > 500_000
    assert works(app, ha).status == 200
    assert ha.client.get(f"{START}/1/can-sua.xlsx").status_code == 200


def test_a_second_list_waits_until_the_first_is_written_or_given_up(app: Flask) -> None:
    ha = sends_file(at_the_desk(app), a_workbook(LY))
    minh = at_the_desk(app, "minh").opens(START).sees("Có một lần nhập chưa xong", "Danh sách tháng 11")
    token = minh.page.forms[0].fields["csrf_token"]
    data = {"csrf_token": token, "label": "Khác", "tep": (BytesIO(a_workbook(TAM)), "b.xlsx")}

    assert minh.client.post(START, data=data, content_type="multipart/form-data").status_code == 422
    ha.sends(f"{START}/1/bo").sees("Đã bỏ, chưa ghi gì")
    assert sends_file(minh, a_workbook(TAM)).opens(f"{START}/2").status == 200


def test_a_button_of_an_old_page_changes_nothing(app: Flask) -> None:
    ha = tries(app, at_the_desk(app), LY)
    old = ha.page.form(f"{START}/1/ghi")
    ha.sends(f"{START}/1/bo")

    answer = ha.client.post(f"{START}/1/ghi", data=old.fields)

    assert answer.status_code == 422
    ImportWorker(app).run_once()
    assert names(app) == set()


def test_a_step_nobody_knows_and_an_import_that_is_not_there_are_not_found(app: Flask) -> None:
    ha = sends_file(at_the_desk(app), a_workbook(LY))
    fields = ha.page.form(f"{START}/1/bo").fields

    assert ha.client.post(f"{START}/1/xoa-het", data=fields).status_code == 404
    for address in (f"{START}/99", f"{START}/{2**70}", f"{START}/1/can-sua.xlsx", "/can-bo/truc-tiep/nhap-danh-sach/7"):
        assert ha.client.get(address).status_code == 404


def test_whoever_looks_after_the_machine_sees_no_list(app: Flask) -> None:
    sends_file(at_the_desk(app), a_workbook(LY))
    son = at_the_desk(app, "son")

    assert [son.client.get(path).status_code for path in (START, f"{START}/1", f"{START}/1/can-sua.xlsx")] == [403] * 3
    assert "Nhập danh sách" not in son.opens("/can-bo/tai-khoan").page.text


def test_looking_at_people_of_a_list_is_written_into_the_log(app: Flask) -> None:
    ha = tries(app, at_the_desk(app), LY, FAULTY)
    seen = len(logged(app, "import-seen"))

    ha.opens(f"{START}/1")

    assert len(logged(app, "import-seen")) == seen + 1
    assert not any("Mẫu" in str(entry.details) for entry in logged(app, "import-seen"))


def test_an_import_that_was_cut_short_offers_to_go_on_or_to_take_back(app: Flask) -> None:
    ha = tries(app, at_the_desk(app), LY, TAM)
    with app.app_context(), writing():
        one = stages.of_number(1)
        assert one is not None
        stages.step(one, "apply", an_officer("ha"), app.config["CLOCK"]())
    ImportWorker(app).recover()

    ha.opens(f"{START}/1").sees("Máy đã tắt giữa chừng", "Đã ghi 0 trong 2 dòng").sends(f"{START}/1/ghi")
    works(app, ha).sees("Đã ghi vào sổ theo dõi")

    assert names(app) == {LY[1], TAM[1]}
