"""The letter of an organisation and its list: its own document, laid out as an official letter is."""

from dataclasses import replace

import pytest

from kiosk.printing.residence_documents import ListRequest
from tests.printing.filings import DORMITORY, LONG_NAME, Printed, a_list
from tests.printing.papers import size_mm, words
from tests.printing.test_letters import boxes_in

BLANK = ListRequest("", "", "", "", "", "", "", "", "", ())
HEADS = "TT Họ, chữ đệm và tên Ngày, tháng, năm sinh Giới tính Số định danh cá nhân Thời hạn tạm trú"


def test_the_letter_says_who_asks_whom_for_whom_where_and_how_long() -> None:
    letter = Printed(a_list(7))

    text = letter.text(0)
    for wanted in (
        DORMITORY.organisation.upper(),
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc",
        "Bắc Lũng, ngày ...... tháng ...... năm ..........",
        "VĂN BẢN ĐỀ NGHỊ Đăng ký tạm trú theo danh sách",
        f"Kính gửi: {DORMITORY.addressee}",
        DORMITORY.dwelling_address,
        DORMITORY.dwelling_basis,
        "cho 7 người có tên trong danh sách kèm theo",
        f"Thời hạn tạm trú: {DORMITORY.period}.",
        "Nguyễn Văn Hùng. Chức vụ: Giám đốc. Điện thoại: 0204 385 6789.",
        "ĐẠI DIỆN ĐƠN VỊ",
    ):
        assert wanted in text
    assert text.endswith("(Ký, ghi rõ họ tên, chức vụ; đóng dấu nếu có)"), "the place to sign is empty"
    assert "Công an thành phố" not in text, "it is not the station's letter"


def test_the_organisation_stands_on_the_left_and_the_nation_on_the_right() -> None:
    letter = Printed(a_list(1))

    organisation, nation = letter.place(0, "CÔNG TY"), letter.place(0, "CỘNG HÒA")
    assert organisation.right < 297 < nation.right
    assert abs(organisation.top - nation.top) < 4


@pytest.mark.parametrize("count", [1, 60, 200])
def test_everybody_is_on_the_list_and_every_page_has_its_heads_and_number(count: int) -> None:
    letter = Printed(a_list(count))

    pages = [letter.text(page) for page in range(len(letter.pages))]
    assert sum(page.count("027190001234") for page in pages) == count
    assert [number for number, page in enumerate(pages[1:], start=2) if HEADS not in page and "027" in page] == []
    assert [number for number, page in enumerate(pages[1:], start=2) if str(number) not in page] == []
    assert pages[-1].endswith(f"Danh sách gồm {count} người./.") or f"Danh sách gồm {count} người./." in pages[-1]
    assert f"{count} NGUYỄN THỊ MINH NGUYỆT" in words(" ".join(pages))


@pytest.mark.parametrize("letter", [a_list(40), BLANK, replace(a_list(3), organisation=LONG_NAME * 2)])
def test_nothing_is_printed_in_the_margins(letter: ListRequest) -> None:
    printed = Printed(letter)

    for page in range(len(printed.pages)):
        left, top, right, bottom = printed.ink(page)
        assert size_mm(printed.pdf, page) == (210, 297)
        assert left >= 29.5
        assert right >= 14, "a justified line may be half a millimetre too long"
        assert top >= (8 if page else 19)
        assert bottom >= 19
    assert boxes_in(printed.pdf) == []


def test_a_blank_letter_has_dots_and_empty_rows() -> None:
    letter = Printed(BLANK)

    assert len(letter.pages) == 2
    assert "Kính gửi: ......" in letter.text(0)
    assert "Danh sách gồm .......... người./." in letter.text(1)
