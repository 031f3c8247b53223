"""The list for home visits and the invitation: sheets, pages, every word, and nothing that a swindler would print."""

import io
import re
from dataclasses import replace

import pytest
from flask import Flask
from pypdf import PdfReader

from kiosk.printing import render, render_values
from kiosk.printing.documents import to_values
from kiosk.printing.examples import LETTERHEAD
from kiosk.printing.follow_up_documents import Addressee, Invitations, VisitLine, VisitList
from kiosk.services.follow_up import invitation, visits
from kiosk.services.follow_up.people import Person
from tests.builders import NOW, texts_in
from tests.printing.papers import pages_of, shown, size_mm, words
from tests.printing.test_letters import boxes_in

LONG_NAME = "Nguyễn Thị Hoàng Thanh Hương Giang Mẫu"
LINES = tuple(
    VisitLine(f"{LONG_NAME} {number}", "1958", "Thẻ hết hạn, thông tin không khớp", "12/11: Đã nhắn hoặc đã đưa thư")
    for number in range(1, 31)
)
LIST = VisitList(
    LETTERHEAD, visits.TITLE, "Thôn Đông (Bắc Lũng cũ)", LINES, visits.REMINDER, "Thượng úy Nguyễn Thị Hà Mẫu",
    "09:24, 23/11/2026", visits.FOOTER,
)  # fmt: skip


def a_person(number: int, name: str = LONG_NAME) -> Person:
    """Somebody with a long name in a hamlet with a long name."""
    return Person(
        number, name, "0900111222", 1958, "Thôn Đông (Bắc Lũng cũ)", "", "list", "", "", None, 0, "", "", 0
    )  # fmt: skip


def missing(document: VisitList | Invitations, pdf: bytes) -> list[str]:
    """The texts of a paper that are not on it, whatever their capitals."""
    text = shown(pdf).lower()
    head = {document.letterhead.telephone, *texts_in(document.letterhead.hours)}
    return [told for told in texts_in(document) if told not in head and words(told).lower() not in text]


@pytest.fixture
def letters(inside: Flask) -> Invitations:
    """Letters to three people, as the desk prints them."""
    return invitation.invitations([a_person(number) for number in range(3)], inside.config["STATION"], NOW)


def test_the_list_is_a4_across_with_numbered_pages_and_every_name(inside: Flask) -> None:
    pdf = render(LIST, "A4")

    assert size_mm(pdf) == (297, 210)
    pages = [words(page.extract_text()) for page in pages_of(pdf).pages]
    assert len(pages) > 2
    assert all(f"Trang {number}/{len(pages)}" in page for number, page in enumerate(pages, start=1))
    assert all("Họ và tên" in page for page in pages)
    assert all("thu lại và hủy sau khi dùng" in page for page in pages)
    assert all("người in: Thượng úy Nguyễn Thị Hà Mẫu" in page for page in pages)
    assert missing(LIST, pdf) == []
    assert boxes_in(pdf) == []


def test_the_table_stays_on_the_sheet(inside: Flask) -> None:
    from kiosk.printing import follow_up_papers

    layout = follow_up_papers._list(LIST, "A4")
    page = layout.pages[0]
    rights = [box.position_x + box.width for box in page._page_box.descendants() if box.element_tag == "p"]

    assert max(rights) <= page.width - 10


@pytest.mark.parametrize("paper", ["A5", "A4"])
def test_a_letter_is_one_page_for_each_person_with_every_word(letters: Invitations, paper: str) -> None:
    pdf = render(letters, paper)

    assert len(pages_of(pdf).pages) == 3
    assert size_mm(pdf) == {"A5": (148, 210), "A4": (210, 297)}[paper]
    assert missing(letters, pdf) == []
    assert words(letters.letterhead.telephone) in shown(pdf)
    assert boxes_in(pdf) == []


def test_a_letter_says_when_to_come_and_leaves_out_the_days_off(letters: Invitations) -> None:
    text = shown(render(letters, "A4"))

    assert "07:30–11:30, 13:30–17:00" in text
    assert "Nghỉ" not in text


def test_a_letter_has_no_link_no_code_no_picture_and_no_threat(letters: Invitations) -> None:
    pdf = render(letters, "A5")
    reader = PdfReader(io.BytesIO(pdf))

    assert not any(page.get("/Annots") or page.images for page in reader.pages)
    text = shown(pdf).lower()
    assert not re.search(r"https?:|www\.|\.vn\b|zalo|\bmã phiếu\b|phạt|khóa tài khoản|hạn chót", text)
    assert "không hỏi mã otp" in text
    assert "không bắt buộc" in text
    assert "không phải giấy triệu tập" in text


def test_a_letter_without_a_name_is_for_whoever_gets_it(inside: Flask) -> None:
    letter = invitation.invitations([], inside.config["STATION"], NOW)

    assert letter.addressees == (Addressee(),)
    assert "Kính gửi ông/bà" in shown(render(letter, "A5")).replace("\u2060", "")


def test_one_print_holds_at_most_forty_letters(inside: Flask) -> None:
    many = invitation.invitations([a_person(number) for number in range(60)], inside.config["STATION"], NOW)

    assert len(many.addressees) == 40


@pytest.mark.slow(reason="a child process lays out the bundle")
def test_a_large_bundle_is_laid_out_apart_and_is_the_same_file(letters: Invitations) -> None:
    many = replace(letters, addressees=letters.addressees * 4)

    assert render_values("invitations", to_values(many), "A5") == render(many, "A5")


@pytest.mark.parametrize("paper", ["80mm", "A5"])
def test_the_list_is_not_made_for_smaller_paper(inside: Flask, paper: str) -> None:
    with pytest.raises(ValueError, match="A4"):
        render(LIST, paper)


def test_a_letter_is_not_made_for_the_roll(letters: Invitations) -> None:
    with pytest.raises(ValueError, match="A5"):
        render(letters, "80mm")
