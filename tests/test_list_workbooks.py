"""The workbook of a list: made empty by the kiosk, filled in by somebody else, read with every mistake by its place."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result
from flask import Flask
from openpyxl import Workbook, load_workbook

from kiosk.domain.questions import Rows
from kiosk.extensions import db
from kiosk.models import Case
from kiosk.procedures import CATALOGUE
from kiosk.services.people_sheets import ONCE, PEOPLE
from tests.pages import Citizen
from tests.printing.papers import pages_of, shown

PROCEDURE = CATALOGUE["tam-tru-theo-danh-sach"]
ROWS = next(q for step in PROCEDURE.steps for q in step.questions if isinstance(q, Rows))
HEADS = [question.label for question in ROWS.questions]
ONCE_ANSWERS: dict[str, Any] = {
    "Nơi ở chung": "Nhà ở người lao động, lán trại",
    "Xã, phường nơi ở mới": "xã Bắc Lũng, thành phố Bắc Ninh",
    "Số nhà, đường, thôn, tổ dân phố": "Khu công nghiệp Mẫu, dãy B",
    "Giấy tờ về chỗ ở": "Hợp đồng thuê, mượn nhà",
    "Từ ngày": date(2026, 11, 23),
    "Đến ngày": "22/11/2027",
    "Tên đơn vị, cơ sở": "Công ty Mẫu",
    "Họ và tên người đại diện": "Trần Văn Mẫu",
    "Chức vụ": "Quản lý",
    "Số điện thoại": "0900 000 000",
    "Ngày sinh người đại diện": 1975,
    "Cách nhận kết quả": "Bản giấy",
}
LAN = ["Lê Thị Lan Mẫu", date(1995, 6, 1), "Nữ", "024195000056"]
BAY = ["H’Bay Ŏ Êban", "03/1990", "Nam", 24090000078]


def run(app: Flask, *arguments: str) -> Result:
    """What the command says."""
    return app.test_cli_runner().invoke(args=["kiosk", *arguments])


def a_list(folder: Path, *people: list[Any], **others: Any) -> Path:
    """The kiosk's own template, filled in."""
    from kiosk.services import people_sheets

    file = folder / "danh-sach.xlsx"
    file.write_bytes(people_sheets.template(PROCEDURE))
    book = load_workbook(file)
    for row, person in enumerate(people, start=2):
        for column, value in enumerate(person, start=1):
            book[PEOPLE].cell(row, column, value)
    answers = ONCE_ANSWERS | {key.replace("_", " "): value for key, value in others.items()}
    asked = {str(cells[0].value): cells[1] for cells in book[ONCE].iter_rows()}
    for label, value in answers.items():
        asked[label].value = value
    book.save(file)
    return file


def test_the_template_asks_what_the_procedure_asks(app: Flask, tmp_path: Path) -> None:
    result = run(app, "list-template", str(tmp_path / "mau.xlsx"))

    assert result.exit_code == 0, result.output
    book = load_workbook(tmp_path / "mau.xlsx")
    assert [cell.value for cell in book[PEOPLE][1]] == HEADS
    once = [row[0].value for row in book[ONCE].iter_rows()]
    assert once == [q.label for step in PROCEDURE.steps for q in step.questions if not isinstance(q, Rows)]


def test_a_filled_list_becomes_a_saved_case_that_its_code_opens(app: Flask, tmp_path: Path) -> None:
    result = run(app, "list-import", str(a_list(tmp_path, LAN, BAY)), "--pdf", str(tmp_path / "tat-ca.pdf"))

    assert result.exit_code == 0, result.output
    with app.app_context():
        case = db.session.scalars(db.select(Case)).one()
        assert (case.status, case.visit) == ("saved", None)
        people = ROWS.read(case.answers["people"])
    assert [person["personal_id"] for person in people] == ["024195000056", "024090000078"]
    assert [person["born_on"] for person in people] == ["1995-06-01", "1990-03"]
    text = shown((tmp_path / "tat-ca.pdf").read_bytes())
    for words in ("VĂN BẢN ĐỀ NGHỊ", "CÔNG TY MẪU", "Lê Thị Lan Mẫu", "H’Bay Ŏ Êban", "Danh sách gồm 2 người"):
        assert words in text
    code = result.output.partition("Mã phiếu: ")[2][:8]
    officer = Citizen(app.test_client())
    officer.opens("/phieu-hen").sends("/phieu-hen", code=code).sees("Tờ khai đã lưu").does_not_see("Lan Mẫu")
    officer.sends("/phieu/lam-tiep").sends("/phieu/xac-nhan", rep_born_on="1975")
    officer.sees("2 người: Lê Thị Lan Mẫu, H’Bay Ŏ Êban")


@pytest.mark.parametrize(
    ("person", "place"),
    [
        (["", *LAN[1:]], "Dòng 3, cột “Họ, chữ đệm và tên”"),
        ([LAN[0], "31/02/1995", *LAN[2:]], "Dòng 3, cột “Ngày, tháng, năm sinh”"),
        ([*LAN[:2], "Khác", LAN[3]], "Dòng 3, cột “Giới tính”"),
        ([*LAN[:3], "0241950000"], "Dòng 3, cột “Số định danh cá nhân”"),
        (LAN, "trùng"),
    ],
)
def test_each_mistake_is_told_by_row_and_column_and_nothing_is_kept(
    app: Flask, tmp_path: Path, person: list[Any], place: str
) -> None:
    result = run(app, "list-import", str(a_list(tmp_path, LAN, person)))

    assert result.exit_code == 1
    assert place in result.output
    assert "Chưa nhận gì" in result.output
    with app.app_context():
        assert db.session.scalars(db.select(Case)).all() == []


def test_what_is_asked_once_has_its_place_too(app: Flask, tmp_path: Path) -> None:
    result = run(app, "list-import", str(a_list(tmp_path, LAN, Đến_ngày="01/12/2026")))

    assert result.exit_code == 1
    assert f"Trang “{ONCE}”" in result.output


def test_a_landlord_is_told_that_this_is_not_the_way(app: Flask, tmp_path: Path) -> None:
    result = run(app, "list-import", str(a_list(tmp_path, LAN, Nơi_ở_chung="Nhà trọ của gia đình")))

    assert result.exit_code == 1
    assert "không thuộc nơi nộp danh sách" in result.output


def test_more_than_two_hundred_people_are_too_many(app: Flask, tmp_path: Path) -> None:
    names = [f"Người Mẫu {chr(97 + n // 26)}{chr(97 + n % 26)}" for n in range(201)]
    crowd = [[name, "1990", "Nam", f"{24090000000 + n:012d}"] for n, name in enumerate(names)]

    result = run(app, "list-import", str(a_list(tmp_path, *crowd)))

    assert result.exit_code == 1
    assert "nhiều nhất 200" in result.output


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04nothing", "không phải bảng tính".encode()])
def test_a_file_that_is_no_workbook_gets_a_sentence(app: Flask, tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "la.xlsx"
    file.write_bytes(content)

    result = run(app, "list-import", str(file))

    assert result.exit_code == 1
    assert "Xin dùng tệp mẫu" in result.output


def test_a_workbook_of_somebody_elses_gets_a_sentence(app: Flask, tmp_path: Path) -> None:
    book = Workbook()
    book.save(tmp_path / "khac.xlsx")

    result = run(app, "list-import", str(tmp_path / "khac.xlsx"))

    assert result.exit_code == 1
    assert "Thiếu trang" in result.output


def test_a_file_that_is_not_there_gets_a_sentence(app: Flask, tmp_path: Path) -> None:
    result = run(app, "list-import", str(tmp_path / "khong-co.xlsx"))

    assert result.exit_code == 1
    assert "Không đọc được tệp" in result.output


def test_an_attack_with_entities_is_refused(app: Flask, tmp_path: Path) -> None:
    import zipfile

    file = a_list(tmp_path, LAN)
    bomb = '<?xml version="1.0"?><!DOCTYPE s [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><sst>&b;</sst>'
    with zipfile.ZipFile(file) as good, zipfile.ZipFile(tmp_path / "bom.xlsx", "w") as bad:
        for part in good.infolist():
            bad.writestr(part, bomb if part.filename.endswith("workbook.xml") else good.read(part))

    result = run(app, "list-import", str(tmp_path / "bom.xlsx"))

    assert result.exit_code == 1
    assert "Xin dùng tệp mẫu" in result.output


def test_every_page_of_the_papers_is_there(app: Flask, tmp_path: Path) -> None:
    run(app, "list-import", str(a_list(tmp_path, LAN, BAY)), "--pdf", str(tmp_path / "tat-ca.pdf"))

    # The letter, the list, front and back of two forms, and the guidance sheet of one or two pages.
    assert 7 <= len(pages_of((tmp_path / "tat-ca.pdf").read_bytes()).pages) <= 8
