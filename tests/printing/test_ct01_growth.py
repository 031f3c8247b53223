"""What does not fit on the front of CT01 goes on on a sheet behind it; nothing is cut off and the signatures stay."""

from dataclasses import replace
from itertools import takewhile

import pytest

from kiosk.printing.residence_documents import Ct01
from tests.printing.filings import ALONE, FAMILY, LONG_MEMBER, LONG_REQUEST, LONGEST, SON, WIFE, Printed
from tests.printing.papers import words

MORE = "(xem tiếp ở tờ kèm theo)"
GOES_ON = "Tờ kèm theo mẫu CT01 – Tờ khai thay đổi thông tin cư trú"


def everything(form: Printed) -> str:
    return words(" ".join(form.text(page) for page in range(len(form.pages))))


@pytest.mark.parametrize("count", [0, 1, 4, 6])
def test_a_household_of_up_to_six_fits_on_the_front(count: int) -> None:
    form = Printed(replace(ALONE, members=(SON,) * count))

    assert len(form.pages) == 2
    assert form.text(0).count(SON.full_name) == count
    assert GOES_ON not in everything(form)


def test_as_many_members_as_fit_stand_on_the_front_and_the_rest_behind_the_notes() -> None:
    form = Printed(replace(ALONE, members=(SON,) * 30))

    on_front = form.text(0).count(SON.full_name)
    assert 7 <= on_front <= 9
    assert form.text(1).startswith("Chú thích:")
    assert f"{GOES_ON} (trang 1/1) Của: TRẦN VĂN HÙNG – Số định danh cá nhân: 027088004567" in form.text(2)
    assert "11. Những thành viên trong hộ gia đình cùng thay đổi (tiếp theo mục 11): TT Họ" in form.text(2)
    assert f"{on_front + 1} {SON.full_name}" in form.text(2)
    assert f"30 {SON.full_name} {SON.born} {SON.sex} {SON.personal_id} {SON.relation}" in form.text(2)
    assert form.ink(0)[3] < 10 + 26 / 72 * 25.4 + 3, "there would be room for one more"


def test_every_page_behind_says_whose_it_is_and_repeats_the_heads_of_the_table() -> None:
    form = Printed(replace(ALONE, members=(LONG_MEMBER,) * 30))

    pages = [form.text(page) for page in range(2, len(form.pages))]
    assert len(pages) == 2
    for number, page in enumerate(pages, start=1):
        assert f"{GOES_ON} (trang {number}/2) Của: TRẦN VĂN HÙNG" in page
        assert "TT Họ, chữ đệm và tên Ngày, tháng, năm sinh Giới tính" in page
    assert everything(form).count("QUỲNH HƯƠN") == 30


@pytest.mark.parametrize("members", [(), (WIFE, SON)])
def test_a_request_of_600_letters_stands_whole_on_the_front(members: tuple[object, ...]) -> None:
    form = Printed(replace(ALONE, request=(LONG_REQUEST * 3)[:600], members=members))

    assert words((LONG_REQUEST * 3)[:600]) in form.text(0)
    assert len(form.pages) == 2


def test_a_request_that_does_not_fit_is_continued_without_a_word_cut() -> None:
    form = Printed(LONGEST)

    front, behind = form.text(0), form.text(2)
    shown = front[front.index("10. Nội dung đề nghị(3): ") + 25 : front.index(MORE)]
    goes_on = behind[behind.index("(tiếp theo): ") + 13 : behind.index(" 11. Những")]
    assert f"{shown}{goes_on}" == words(LONGEST.request)
    assert len(shown) > 100


@pytest.mark.parametrize(
    "form",
    [LONGEST, replace(LONGEST, members=()), replace(LONGEST, members=(LONG_MEMBER,) * 4)],
    ids=["30 members", "none", "4 members"],
)
def test_with_the_longest_values_every_word_is_there_and_the_signatures_stay_on_the_front(form: Ct01) -> None:
    printed = Printed(form)

    text = everything(printed).replace(" ", "")
    for value in (form.addressee, form.full_name, form.email, form.head_name, form.owner_name, form.owner_id):
        assert words(value).replace(" ", "") in text
    assert text.count(form.members[0].full_name.replace(" ", "") if form.members else "NGƯỜIKÊKHAI") >= 1
    for title in ("Ý KIẾN CỦA CHỦ HỘ(", "Ý KIẾN CỦA CHỦ SỞ HỮU CHỖ Ở HỢP PHÁP(", "NGƯỜI KÊ KHAI("):
        assert title in printed.text(0)
    assert printed.text(1).startswith("Chú thích:")


@pytest.mark.parametrize("form", [LONGEST, FAMILY, replace(ALONE, members=(LONG_MEMBER,) * 30)])
def test_no_word_lies_on_another(form: Ct01) -> None:
    printed = Printed(form)

    for page in range(len(printed.pages)):
        found = sorted(printed.words(page), key=lambda word: word.top)
        for place, word in enumerate(found):
            for other in takewhile(lambda other, end=word.bottom: other.top < end - 4, found[place + 1 :]):
                assert other.right < word.left + 1 or other.left > word.right - 1, (word.sign, other.sign)


def test_a_word_longer_than_a_line_is_broken() -> None:
    form = Printed(replace(FAMILY, request="w" * 600, full_name="f" * 80, members=(replace(SON, full_name="Z" * 80),)))

    assert [form.text(0).replace(" ", "").count(letter) for letter in "wfZ"] == [600, 80, 80]
    assert form.ink(0)[2] >= 19.5


def test_values_that_no_front_can_hold_are_refused() -> None:
    with pytest.raises(ValueError, match="too long"):
        Printed(replace(LONGEST, addressee="rất dài " * 600))
    with pytest.raises(ValueError, match="boxes"):
        Printed(replace(ALONE, personal_id="0270880045678"))


def test_a_number_of_fewer_digits_begins_in_the_first_box() -> None:
    whole, part = Printed(ALONE), Printed(replace(ALONE, personal_id="02708"))

    assert part.place(0, "0 2 7 0 8").left == whole.place(0, "0 2 7 0 8").left
