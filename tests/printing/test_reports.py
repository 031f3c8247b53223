"""A report on paper: the layout of an official letter, everything it says, its drawings, and signature or none."""

from dataclasses import replace

import pytest

from kiosk.charts import Bar, Bars, Curve, Point
from kiosk.printing import render
from kiosk.printing.documents import from_values, to_values
from kiosk.printing.report_documents import Cell, Part, Report, Section, Table
from tests.printing.filings import Printed
from tests.printing.papers import pages_of, shown, size_mm, words
from tests.printing.test_letters import boxes_in

ROWS = tuple((Cell(f"Thôn số {number}"), Cell(str(number * 7), number * 7, is_figure=True)) for number in range(1, 41))
BARS = Bars(
    "thon", "Theo thôn", "Mỗi thôn một thanh", (Bar("Thôn Đông", 45, "45 / 100", 100),), "Đã kích hoạt", "Còn thiếu"
)
CURVE = Curve(
    "ngay", "Theo ngày", "Cả quý", "2026-10-01", "2026-12-31", (Point("2026-11-30", 90),), 200, "Chỉ tiêu 200"
)
REPORT = Report(
    superior="Công an thành phố Bắc Ninh",
    station="Công an xã Bắc Lũng",
    number="Số: ............/BC-CAX",
    place="Bắc Lũng",
    title="BÁO CÁO",
    subject="Kết quả kích hoạt tài khoản định danh điện tử",
    period="Tháng 11/2026",
    replaces="Thay thế báo cáo lập lúc 09:24, 23/11/2026",
    sections=(
        Section("Kết quả", (Part("Theo thôn", ("Một câu.",), BARS, None,
                                 Table("Bảng", ("Thôn", "Số"), ROWS, note="Lời ghi")),
                            Part("Theo ngày", curve=CURVE, origin="Số nhập tay"))),
        Section("Khó khăn", (Part("Nguyên nhân", table=Table("Không có gì", ("A", "B"), ())),)),
    ),
    receivers=("Công an thành phố (để báo cáo);", "Lưu: VT."),
    signer_title="TRƯỞNG CÔNG AN XÃ",
    made="Lập lúc 16:02, 27/11/2026.",
)  # fmt: skip
SIGNED = replace(
    REPORT, day="ngày 27 tháng 11 năm 2026", signer_name="Đại úy Trần Văn Giang Mẫu", signed="Duyệt lúc 16:05."
)


def test_it_stands_as_the_decree_asks() -> None:
    report = Printed(REPORT)

    text = report.text(0)
    for wanted in (
        "CÔNG AN THÀNH PHỐ BẮC NINH", "CÔNG AN XÃ BẮC LŨNG", "Số: ............/BC-CAX",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
        "Bắc Lũng, ngày ...... tháng ...... năm ..........", "BÁO CÁO", "Tháng 11/2026", "I. KẾT QUẢ", "1. Theo thôn",
        "(Thay thế báo cáo lập lúc 09:24, 23/11/2026)",
    ):  # fmt: skip
        assert wanted in text
    office, nation = report.place(0, "CÔNG AN THÀNH"), report.place(0, "CỘNG HÒA")
    assert office.right < 297 < nation.right
    assert abs(office.top - nation.top) < 4
    assert size_mm(report.pdf) == (210, 297)


def test_the_head_of_the_longest_station_is_not_torn() -> None:
    long = replace(
        REPORT, superior="Công an thành phố Hồ Chí Minh", station="Công an xã Nguyễn Nghiêm Thượng Nghĩa Trung"
    )

    assert "CÔNG AN XÃ NGUYỄN NGHIÊM THƯỢNG NGHĨA TRUNG" in shown(render(long, "A4"))


def test_every_row_note_and_drawing_is_on_the_paper_and_every_page_but_the_first_is_numbered() -> None:
    pdf = render(REPORT, "A4")
    text = shown(pdf)

    for _, cell in ROWS:
        assert cell.words in text
    for wanted in (
        "Một câu.",
        "Lời ghi",
        "Thôn Đông",
        "45 / 100",
        "Chỉ tiêu 200",
        "Nguồn: Số nhập tay.",
        "Chưa có số liệu.",
    ):
        assert wanted in text
    assert text.count("Thôn Số") >= 2, "the head of a table comes again on the next page"
    pages = [words(page.extract_text()) for page in pages_of(pdf).pages]
    assert [str(number) in page for number, page in enumerate(pages[1:], start=2)] == [True] * (len(pages) - 1)
    assert boxes_in(pdf) == []


def test_the_end_is_not_torn_from_its_receivers_and_has_room_to_sign() -> None:
    last = words(pages_of(render(SIGNED, "A4")).pages[-1].extract_text())

    for wanted in ("Nơi nhận:", "- Lưu: VT.", "TRƯỞNG CÔNG AN XÃ", "Đại úy Trần Văn Giang Mẫu", "Duyệt lúc 16:05."):
        assert wanted in last
    assert "ngày 27 tháng 11 năm 2026" in shown(render(SIGNED, "A4"))
    assert "Giang" not in shown(render(REPORT, "A4"))


def test_nothing_is_printed_in_the_margins() -> None:
    report = Printed(REPORT)

    for page in range(len(report.pages)):
        left, top, right, bottom = report.ink(page)
        assert left >= 29
        assert right >= 14
        assert top >= (8 if page else 19)
        assert bottom >= 19


def test_it_comes_back_from_its_values_and_prints_the_same() -> None:
    again = from_values("report", to_values(REPORT))

    assert again == REPORT
    assert render(again, "A4") == render(REPORT, "A4")


@pytest.mark.parametrize("paper", ["80mm", "A5"])
def test_there_is_none_on_smaller_paper(paper: str) -> None:
    with pytest.raises(ValueError, match="A4"):
        render(REPORT, paper)
