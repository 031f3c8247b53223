"""A list comes in many dresses: all are read to the same rows, and what is no list is answered with a sentence."""

from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from openpyxl import Workbook, load_workbook

from kiosk.services.imports import columns, table
from kiosk.services.imports.table import MOST_COLUMNS, MOST_ROWS, NotReadable
from tests.services.imported import HEADINGS, LY, SEN, TAM, a_workbook, as_text

TEXTS = {
    "UTF-8": as_text(LY, SEN).encode(),
    "UTF-8 with its mark": as_text(LY, SEN).encode("utf-8-sig"),
    "UTF-16 as Excel writes it": as_text(LY, SEN, sign="\t").encode("utf-16"),
    "UTF-16 without its mark": as_text(LY, SEN).encode("utf-16-le"),
    "UTF-16 of the other end": as_text(LY, SEN).encode("utf-16-be"),
    "commas": as_text(LY, SEN, sign=",").encode(),
    "tabs": as_text(LY, SEN, sign="\t").encode(),
    "lines of Unix": as_text(LY, SEN).replace("\r\n", "\n").encode(),
    "a first line for Excel": ("sep=;\r\n" + as_text(LY, SEN)).encode(),
}


def names(content: bytes) -> list[str]:
    """The people of a file by the column of their names."""
    rows = table.read(content, columns.is_heading)
    headings = columns.find(rows)
    place = headings.words.index("Họ và tên")
    return [row.cells[place] for row in rows[headings.rows_above :]]


def said_of(content: bytes) -> str:
    """What an officer reads about a file that cannot be read."""
    with pytest.raises(NotReadable) as refused:
        table.read(content, columns.is_heading)
    return str(refused.value)


@pytest.mark.parametrize("content", TEXTS.values(), ids=TEXTS)
def test_plain_text_is_read_in_every_common_way_of_writing_it(content: bytes) -> None:
    assert names(content) == [LY[1], SEN[1]]


def test_a_workbook_is_read() -> None:
    assert names(a_workbook(LY, TAM, SEN)) == [LY[1], TAM[1], SEN[1]]


def test_the_cells_of_a_workbook_become_what_somebody_would_have_typed() -> None:
    from datetime import datetime

    row = (1.0, " Trần  Thị Lý Mẫu ", datetime(1958, 3, 5), "Thôn Trại", 900111222, 24158000012)  # noqa: DTZ001 - a day of a sheet has no zone
    read = table.read(a_workbook(row), columns.is_heading)[1]

    assert read.cells == ["1", "Trần Thị Lý Mẫu", "05/03/1958", "Thôn Trại", "900111222", "24158000012"]


def test_titles_above_the_headings_and_a_line_of_numbers_below_are_passed_over() -> None:
    numbers = tuple(f"({n})" for n in range(1, 11))
    above = (("CÔNG AN XÃ BẮC LŨNG",), (), ("DANH SÁCH CHƯA KÍCH HOẠT",), HEADINGS, numbers)
    rows = table.read(a_workbook(LY, TAM, above=above), columns.is_heading)

    assert names(a_workbook(LY, TAM, above=above)) == [LY[1], TAM[1]]
    assert [row.number for row in rows[columns.find(rows).rows_above :]] == [6, 7]


def test_a_year_in_two_columns_for_men_and_women_is_one_field() -> None:
    above = (("TT", "Họ tên", "Năm sinh", "", "Địa chỉ"), ("", "", "Nam", "Nữ", ""))
    rows = table.read(a_workbook((1, "Lý Mẫu", "", 1958, "Thôn Trại"), above=above), columns.is_heading)
    headings = columns.find(rows)

    assert headings.rows_above == 2
    assert columns.guess(headings.words) == {"0": "number", "1": "name", "2": "birth", "3": "birth", "4": "hamlet"}


def test_the_sheet_with_the_headings_is_taken_even_if_it_is_not_the_first() -> None:
    book = Workbook()
    book.worksheets[0].append(["Ghi chú", "của năm ngoái"])
    book.worksheets[0].append(["không có ai", "ở đây"])
    sheet = book.create_sheet("DS")
    for row in (HEADINGS, LY):
        sheet.append(row)
    content = BytesIO()
    book.save(content)

    assert names(content.getvalue()) == [LY[1]]


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("HỌ VÀ TÊN", "name"), ("Họ tên công dân", "name"), ("Ngày, tháng, năm sinh", "birth"), ("SĐT", "phone"),
        ("Thôn / Tổ dân phố", "hamlet"), ("Số CCCD", "id"), ("Số CCCD (12 số)", "id"), ("Tình trạng", "state"),
        ("Nguyên nhân", "cause"), ("Ngày hẹn:", "next"), ("Kết quả", "result"), ("STT", "number"),
        ("Dân tộc", ""), ("", ""),
    ],
)  # fmt: skip
def test_headings_are_known_by_their_usual_names(heading: str, field: str) -> None:
    assert columns.meaning(heading) == field


@pytest.mark.parametrize("encoding", ["cp1258", "cp1252"])
def test_text_that_is_not_unicode_is_refused_with_what_to_do(encoding: str) -> None:
    content = "Họ tên;Năm sinh\r\nĐỗ Mẫu;1958\r\n".encode(encoding, "replace") + b"\xd0\xe2"

    assert "Unicode" in said_of(content)
    assert "CSV UTF-8" in said_of(content)


def a_zip(**parts: bytes) -> bytes:
    """A packed file with these parts."""
    content = BytesIO()
    with ZipFile(content, "w", ZIP_DEFLATED) as packed:
        for name, part in parts.items():
            packed.writestr(name, part)
    return content.getvalue()


def with_sheet(xml: str) -> bytes:
    """A workbook whose sheet is that text."""
    content = BytesIO()
    with ZipFile(BytesIO(a_workbook(LY))) as sound, ZipFile(content, "w", ZIP_DEFLATED) as packed:
        for part in sound.namelist():
            packed.writestr(part, xml if part == "xl/worksheets/sheet1.xml" else sound.read(part))
    return content.getvalue()


NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
HOSTILE: dict[str, bytes] = {
    "nothing": b"",
    "a picture": b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20,
    "a program": b"MZ\x90\x00\x03\x00\x00\x00" * 40,
    "an old workbook": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
    "a packed picture": a_zip(picture=b"x" * 400),
    "half a workbook": a_workbook(LY, TAM, SEN)[:3000],
    "a bomb": a_zip(**{"xl/worksheets/sheet1.xml": b"0" * 60_000_000}),
    "an attack by entities": with_sheet(
        '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
        f'<worksheet xmlns="{NAMESPACE}"><sheetData><row r="1"><c r="A1" t="str"><v>&b;</v></c></row></sheetData>'
        "</worksheet>"
    ),
    "broken XML": with_sheet(f'<worksheet xmlns="{NAMESPACE}"><sheetData><row r="1"><c r="A1"'),
    "a number that is none": with_sheet(
        f'<worksheet xmlns="{NAMESPACE}"><sheetData><row r="1"><c r="A1"><v>mười</v></c></row></sheetData></worksheet>'
    ),
    "a million columns": (";".join(["Họ tên"] * 1_000_000) + "\n" + ";".join(["x"] * 1_000_000)).encode(),
    "a quotation without end": ('Họ tên;Năm sinh\n"' + "x" * 200_000).encode(),
    "one line": "Họ tên;Năm sinh".encode(),
    "too many people": as_text(*[(1, "Mẫu")] * (MOST_ROWS + 5)).encode(),
}


@pytest.mark.parametrize("content", HOSTILE.values(), ids=HOSTILE)
def test_what_is_no_list_is_refused_with_a_sentence(content: bytes) -> None:
    said = said_of(content)

    assert said[0].isupper()
    assert said.endswith((".", ".xlsx", "”."))
    assert "Xin" in said


def test_a_sheet_that_claims_a_million_rows_and_columns_costs_nothing() -> None:
    heads = (("A", "Họ tên"), ("B", "Năm sinh"))
    cells = "".join(f'<c r="{column}1" t="inlineStr"><is><t>{words}</t></is></c>' for column, words in heads)
    person = '<c r="A2" t="inlineStr"><is><t>Lý Mẫu</t></is></c><c r="B2"><v>1958</v></c>'
    content = with_sheet(
        f'<worksheet xmlns="{NAMESPACE}"><dimension ref="A1:XFD1048576"/><sheetData><row r="1">{cells}</row>'
        f'<row r="2">{person}</row></sheetData></worksheet>'
    )

    read = [row.cells for row in table.read(content, columns.is_heading)]
    assert read == [["Họ tên", "Năm sinh"], ["Lý Mẫu", "1958"]]


def test_a_list_with_more_columns_than_any_list_has_is_refused() -> None:
    wide: tuple[Any, ...] = (*LY, *["x"] * MOST_COLUMNS)

    assert f"hơn {MOST_COLUMNS} cột" in said_of(a_workbook(wide))


def test_formulas_are_not_followed_and_links_to_other_files_not_opened() -> None:
    content = a_workbook(("=1+1", '=HYPERLINK("http://mau.example","Lý")', "='[khac.xlsx]Sheet1'!A1"), LY)

    assert load_workbook(BytesIO(content)).worksheets[0]["B2"].value.startswith("=HYPERLINK")
    assert names(content) == [LY[1]]
