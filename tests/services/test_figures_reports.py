"""Reports: snapshots that no later correction changes, sealed, signed once, replaced by others; and their workbook."""

from datetime import date, datetime, timedelta
from io import BytesIO

import pytest
from flask import Flask
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet
from sqlalchemy import select

from kiosk.domain import periods
from kiosk.extensions import db
from kiosk.models import AuditEntry, Officer, Report
from kiosk.printing.documents import to_values
from kiosk.printing.report_documents import Cell, Part, Section, Table
from kiosk.printing.report_documents import Report as Paper
from kiosk.services import audit, tallies
from kiosk.services.figures import report_making, reports, workbook
from kiosk.services.figures.report_making import Wanted
from tests.builders import NOW
from tests.desk import an_officer
from tests.services.figures_fixture import NOVEMBER, PLAN, QUARTER, SYSTEM, enter

MONTHLY = Wanted("month", NOVEMBER, "target")


@pytest.fixture
def ha(inside: Flask) -> Officer:
    """Who makes reports; the commune's figures of November are entered."""
    ha = an_officer("ha")
    enter(QUARTER, PLAN, date(2026, 10, 5), ha, target={"": 200})
    enter(NOVEMBER, SYSTEM, date(2026, 11, 20), ha, activated_1={"": 25}, activated_2={"": 65})
    return ha


def made(app: Flask, officer: Officer, wanted: Wanted = MONTHLY, now: datetime = NOW) -> Report:
    """A report."""
    return reports.make(wanted, app.config["STATION"], officer, now)


def said(paper: Paper) -> str:
    """Every sentence and cell of a report."""
    parts = [part for section in paper.sections for part in section.parts]
    cells = [cell.words for part in parts if part.table for row in part.table.rows for cell in row]
    return " | ".join([paper.made, *(line for part in parts for line in part.lines), *cells])


def test_a_later_correction_does_not_change_a_report(inside: Flask, ha: Officer) -> None:
    row = made(inside, ha)
    before = to_values(reports.paper_of(row))

    enter(NOVEMBER, SYSTEM, date(2026, 11, 22), ha, activated_2={"": 165})
    tallies.count("witnessed", "-", NOW.date(), 50)
    db.session.expire_all()

    assert to_values(reports.paper_of(row)) == before
    assert "90 / 200 chỉ tiêu được giao (quý IV/2026) = 45,00 %" in said(reports.paper_of(row))
    assert reports.is_intact(row)


def test_another_report_of_the_same_period_stands_for_the_first(inside: Flask, ha: Officer) -> None:
    first = made(inside, ha)
    enter(NOVEMBER, SYSTEM, date(2026, 11, 22), ha, activated_2={"": 165})
    second = made(inside, ha, now=NOW + timedelta(hours=1))
    public = made(inside, ha, Wanted("month", NOVEMBER, "target", public=True))

    assert reports.paper_of(second).replaces == "Thay thế báo cáo lập lúc 09:24, 23/11/2026"
    assert "190 / 200" in said(reports.paper_of(second))
    assert reports.replaced_by(first) == second
    assert reports.replaced_by(second) is None
    assert public.replaces is None
    assert [(line.row.id, line.is_old) for line in reports.lines(1)] == [
        (public.id, False), (second.id, False), (first.id, True)
    ]  # fmt: skip


def test_a_signature_is_given_once_and_stands_on_the_paper(inside: Flask, ha: Officer) -> None:
    giang, row = an_officer("giang"), made(inside, ha)

    reports.sign(row, giang, NOW + timedelta(days=4))

    paper = reports.paper_of(row)
    assert (paper.signer_name, paper.day) == (giang.full_name, "ngày 27 tháng 11 năm 2026")
    assert paper.signer_title == "TRƯỞNG CÔNG AN XÃ"
    assert reports.is_intact(row)
    with pytest.raises(reports.CannotSign):
        reports.sign(row, giang, NOW)


CHANGES = {
    "values": lambda row: row.values | {"subject": "Khác"},
    "signed_at": lambda row: row.signed_at + timedelta(days=1),
    "signed_by": lambda row: row.made_by,
    "first": lambda row: row.first - timedelta(days=1),
    "public": lambda row: True,
}


@pytest.mark.parametrize("column", CHANGES)
def test_what_was_changed_in_the_database_after_signing_shows(inside: Flask, ha: Officer, column: str) -> None:
    row = made(inside, ha)
    reports.sign(row, an_officer("giang"), NOW)

    setattr(row, column, CHANGES[column](row))
    db.session.flush()
    db.session.expire(row)

    assert not reports.is_intact(row)


def test_a_changed_report_cannot_be_signed(inside: Flask, ha: Officer) -> None:
    row = made(inside, ha)
    row.values = row.values | {"subject": "Khác"}

    with pytest.raises(reports.CannotSign):
        reports.sign(row, an_officer("giang"), NOW)


def test_the_daily_sheet_ends_with_the_end_of_the_log(inside: Flask, ha: Officer) -> None:
    end = audit.short_seal()

    paper = reports.paper_of(made(inside, ha, Wanted("day", periods.of_kind("ngay", NOW.date()), "target")))

    assert f"Dòng cuối nhật ký truy cập: {end}." in paper.made
    headings = [part.heading for section in paper.sections for part in section.parts]
    assert headings == [
        "Hàng chờ", "Thời gian chờ và làm", "Hồ sơ làm xong tại ki-ốt", "Kích hoạt xong tại ki-ốt",
        "Vì sao chưa kích hoạt", "Theo dõi người chưa kích hoạt", "In hỏng",
    ]  # fmt: skip


def test_a_public_report_tells_no_small_count(inside: Flask, ha: Officer) -> None:
    for day, times in ((16, 3), (17, 40), (18, 12)):
        tallies.count("witnessed", "-", date(2026, 11, day), times)
    tallies.count("finished", "kich-hoat-vneid", NOW.date(), 2)
    tallies.count("finished", "dang-ky-tam-tru", NOW.date(), 30)
    tallies.count("finished", "tach-ho", NOW.date(), 8)
    week = Wanted("week", periods.of_kind("tuan", date(2026, 11, 18)), "target", public=True)

    told = said(reports.paper_of(made(inside, ha, week)))
    month = said(reports.paper_of(made(inside, ha, Wanted("month", NOVEMBER, "target", public=True))))

    assert "| 3 |" not in told
    assert "Thứ Hai 16/11 | dưới 5 | Thứ Ba 17/11 | 40 | Thứ Tư 18/11 | 12" in told
    assert "Kích hoạt VNeID | dưới 5 | Cộng | 40" in month
    assert "Tách hộ | không nêu" in month
    assert "so với kỳ trước" not in told + month


def test_head_and_place_come_from_the_settings_of_the_station(inside: Flask, ha: Officer) -> None:
    paper = reports.paper_of(made(inside, ha))

    assert (paper.superior, paper.station) == ("Công an thành phố Bắc Ninh", "Công an xã Bắc Lũng")
    assert (paper.place, paper.number) == ("Bắc Lũng", "Số: ............/BC-CAX")
    assert report_making.abbreviation(_ward(inside)) == "CAP"
    assert report_making.place(_ward(inside)) == "Lục Nam"


def _ward(app: Flask):
    from dataclasses import replace

    return replace(app.config["STATION"], name="Công an phường Lục Nam", commune="phường Lục Nam")


def test_making_signing_and_taking_are_in_the_log(inside: Flask, ha: Officer) -> None:
    row = made(inside, ha)
    reports.sign(row, an_officer("giang"), NOW)
    reports.note_taken(row, "xlsx", ha, NOW)

    lines = db.session.execute(select(AuditEntry.action, AuditEntry.subject).where(AuditEntry.action.like("report-%")))
    assert [tuple(line) for line in lines] == [
        (f"report-{what}", f"report:{row.id}") for what in ("made", "signed", "taken")
    ]


def sheet(paper: Paper, name: str) -> Worksheet:
    """A sheet of the workbook as a spreadsheet would open it."""
    found = load_workbook(BytesIO(workbook.workbook(paper)))[name]
    assert isinstance(found, Worksheet)
    return found


def test_numbers_are_numbers_days_are_days_and_shares_can_be_reckoned_with(inside: Flask, ha: Officer) -> None:
    paper = reports.paper_of(made(inside, ha))

    columns = sheet(paper, "Các số liệu toàn xã")
    rows = [[cell.value for cell in row] for row in columns.iter_rows(min_row=3, max_row=5)]

    assert rows[0][0] == "Chỉ tiêu được giao (quý IV/2026)"
    assert rows[0][1] == 200
    assert rows[0][4] == datetime(2026, 10, 5)  # noqa: DTZ001 - a day of a sheet has no zone
    assert [row[1] for row in rows] == [200, 25, 65]
    assert isinstance(rows[0][1], int)
    hamlets = load_workbook(BytesIO(workbook.workbook(paper)))["Theo thôn"]
    assert [cell.value for cell in hamlets[2]][:4] == ["Thôn", "Đã kích hoạt", "Chỉ tiêu được giao", "Tỷ lệ"]


EVIL = ('=HYPERLINK("http://x")', "+1", "-1", "@SUM(A1)")


@pytest.mark.parametrize("words", EVIL)
def test_words_are_never_a_formula(inside: Flask, ha: Officer, words: str) -> None:
    table = Table(words, (words,), ((Cell(words),),), note=words)
    paper = reports.paper_of(made(inside, ha))
    evil = Paper(**vars(paper) | {"sections": (Section(words, (Part("Bảng", (words,), table=table),)),)})

    for one in load_workbook(BytesIO(workbook.workbook(evil))).worksheets:
        for row in one.iter_rows():
            for cell in row:
                assert cell.data_type in ("s", "n"), cell.value
                if cell.value == words:
                    assert cell.quotePrefix


def test_a_share_in_the_workbook_stands_beside_its_base(inside: Flask, ha: Officer) -> None:
    hamlets = inside.config["STATION"].hamlets
    enter(QUARTER, PLAN, date(2026, 10, 5), ha, target=dict.fromkeys(hamlets, 80))
    enter(NOVEMBER, SYSTEM, date(2026, 11, 20), ha, activated_1={hamlets[0]: 10}, activated_2={hamlets[0]: 20})

    first = [cell.value for cell in sheet(reports.paper_of(made(inside, ha)), "Theo thôn")[3]]

    assert first[:3] == [hamlets[0], 30, 80]
    assert first[3] == "30 / 80 chỉ tiêu được giao (quý IV/2026) = 37,50 %"
    assert first[-1] == 0.375
