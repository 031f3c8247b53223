"""The guidance sheet: readable, on one page where possible, and never to be taken for a form."""

from dataclasses import replace

import pytest

from kiosk.printing import render
from kiosk.printing.residence_documents import GuidanceSheet
from tests.printing.filings import SHEET, Printed
from tests.printing.papers import size_mm, words
from tests.printing.test_letters import boxes_in, fonts_of
from tests.printing.test_picture import the_square_code

BARE = replace(SHEET, day_lead="", day=(), day_note="", code="", warning="")
LONG = replace(SHEET, sections=SHEET.sections * 2)
OF_TWO_PAGES = replace(SHEET, sections=SHEET.sections * 5)
SHEETS = {"whole": SHEET, "bare": BARE, "long": LONG}


def texts_of(sheet: GuidanceSheet) -> list[str]:
    head = sheet.letterhead
    texts = [head.superior, head.station.upper(), head.telephone, sheet.title.upper(), sheet.subject, sheet.footer]
    texts += [sheet.day_lead, *sheet.day, sheet.day_note, sheet.warning, sheet.code, f"In lúc {sheet.issued}."]
    for section in sheet.sections:
        texts += [section.heading, *section.lines, section.note]
    return texts


@pytest.mark.parametrize("paper", ["A4", "A5"])
@pytest.mark.parametrize("sheet", SHEETS.values(), ids=SHEETS)
def test_every_word_is_on_it(sheet: GuidanceSheet, paper: str) -> None:
    printed = Printed(sheet, paper)

    text = words(" ".join(printed.text(page) for page in range(len(printed.pages))))
    assert [wanted for wanted in texts_of(sheet) if words(wanted) not in text] == []
    assert boxes_in(printed.pdf) == []
    assert fonts_of(printed.pdf) == {"Vietnam", "Vietnam-Bold"}


@pytest.mark.parametrize(("sheet", "paper"), [(SHEET, "A4"), (LONG, "A4"), (BARE, "A4"), (BARE, "A5")])
def test_it_is_one_page(sheet: GuidanceSheet, paper: str) -> None:
    printed = Printed(sheet, paper)

    assert len(printed.pages) == 1
    assert size_mm(printed.pdf) == {"A4": (210, 297), "A5": (148, 210)}[paper]


def test_what_does_not_fit_takes_numbered_pages() -> None:
    printed = Printed(OF_TWO_PAGES)

    assert "Trang 1/2." in printed.text(0)
    assert "Trang 2/2." in printed.text(1)


@pytest.mark.parametrize(("sheet", "paper"), [(SHEET, "A4"), (OF_TWO_PAGES, "A4"), (LONG, "A5")])
def test_what_to_do_is_never_set_smaller_than_13_points(sheet: GuidanceSheet, paper: str) -> None:
    printed = Printed(sheet, paper)

    assert min(size for line in ("Thẻ", "Hợp", "Mang bản", "Nộp", "Chủ") for size in printed.sizes(0, line)) >= 13


@pytest.mark.parametrize("paper", ["A4", "A5"])
def test_nothing_reaches_the_edge_of_the_sheet(paper: str) -> None:
    assert all(margin >= 8 for margin in Printed(LONG, paper).ink(0))


def test_the_line_that_it_is_no_form_stands_right_below_the_title() -> None:
    printed = Printed(SHEET)

    title, line = printed.place(0, "PHIẾU HƯỚNG DẪN"), printed.place(0, "Phiếu hướng dẫn – không phải biểu mẫu")
    assert 0 < line.top - title.bottom < 12
    assert "CỘNG HÒA" not in printed.text(0)
    assert "...." not in printed.text(0)


def test_numbered_lines_have_numbers() -> None:
    assert "1. Chủ sở hữu chỗ ở ký ô thứ hai. 2. Người kê khai ký ô thứ tư." in Printed(SHEET).text(0)


def test_the_code_can_be_scanned() -> None:
    image = Printed(SHEET).picture(0, 203).point(lambda grey: 1 if grey < 128 else 0)

    _, _, square = the_square_code(image)
    assert square / 203 * 25.4 >= 0.9


def test_there_is_no_sheet_for_the_roll() -> None:
    with pytest.raises(ValueError, match="80mm"):
        render(SHEET, "80mm")
