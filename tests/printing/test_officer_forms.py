"""CT04, CT06, CT07 and CT08: the circular's words to the letter, values in their places, the rest open for the pen."""

import json
from dataclasses import replace
from itertools import takewhile
from pathlib import Path

import pytest

from kiosk.law.police_forms import POLICE_FORMS
from kiosk.printing import render
from kiosk.printing.documents import KINDS, from_values, to_values
from kiosk.printing.forms import FormExpired
from kiosk.printing.officer_documents import Ct04, Ct06, Ct07Blank, Ct08, HandedIn, OfficerForm
from kiosk.printing.officer_examples import CT04, CT06, CT07, CT08, DAY, EXAMPLES, HEAD, NAME
from tests.printing.filings import LONG_NAME, Printed
from tests.printing.papers import pages_of, size_mm, words
from tests.printing.test_letters import boxes_in, fonts_of

BLANKS: dict[str, OfficerForm] = {
    "ct04": Ct04("CT04/116-2026", DAY, HEAD),
    "ct06": Ct06("CT06/116-2026", DAY, HEAD),
    "ct07": CT07,
    "ct08": Ct08("CT08/116-2026", DAY, HEAD),
}
ISSUED = "ban hành kèm theo Thông tư số 116/2026/TT-BCA ngày 29 tháng 6 năm 2026 của Bộ trưởng Bộ Công an"
# Copied out of the circular a second time, a passage on a line; "...." stands wherever the form has dots.
REFERENCE = Path(__file__).parent / "reference"
NUMBERS = {"ct04": "PTN", "ct07": "XN", "ct08": "TB"}
LONG = "Đăng ký tạm trú tại số 127/45/8, đường Nguyễn Văn Cừ, tổ dân phố Thượng Đồng – Cổ Mễ. "
LONGEST: dict[str, OfficerForm] = {
    "ct04": replace(
        CT04,
        full_name=LONG_NAME.upper(),
        permanent=(LONG * 4)[:300],
        present=(LONG * 4)[:300],
        email="w" * 100,
        request=(LONG * 8)[:600],
        papers=tuple(HandedIn((LONG * 3)[:200], "Bản chính", (LONG * 2)[:100]) for _ in range(20)),
        fetched_at=(LONG * 4)[:300],
    ),
    "ct06": replace(CT06, full_name=LONG_NAME, reasons=(*CT06.reasons, (LONG * 40)[:3000], "w" * 600)),
    "ct08": replace(CT08, subject=(LONG * 4)[:300], addressee=LONG_NAME, contents=((LONG * 12).strip(),) * 3),
}
FORMS = {
    **EXAMPLES,
    **{f"{key} blank": form for key, form in BLANKS.items()},
    **{f"{key} long": form for key, form in LONGEST.items()},
}


def shortened(text: str) -> str:
    """The text with dots, however many in however many lines, as four."""
    kept: list[str] = []
    for word in words(text).split():
        only_dots = set(word) == {"."} and len(word) > 3
        if not (only_dots and kept and kept[-1] == "...."):
            kept.append("...." if only_dots else word)
    joined = " ".join(kept)
    while "....." in joined:
        joined = joined.replace(".....", "....")
    return joined


def everything(form: Printed) -> str:
    return words(" ".join(form.text(page) for page in range(len(form.pages))))


@pytest.mark.parametrize("key", BLANKS)
def test_a_blank_has_the_circulars_words_and_dots_for_the_pen(key: str) -> None:
    wanted = (REFERENCE / f"{key}-words.txt").read_text(encoding="utf-8").splitlines()

    text = shortened(everything(Printed(BLANKS[key])))

    assert text.startswith(f"Mẫu {key.upper()} {ISSUED} ")
    assert [label for label in wanted if label not in text] == []


@pytest.mark.parametrize("key", BLANKS)
def test_the_head_names_the_station_and_leaves_its_own_number_open(key: str) -> None:
    form = Printed(EXAMPLES[key])
    text = shortened(form.text(0))

    assert "CÔNG AN THÀNH PHỐ BẮC NINH(1) CÔNG AN XÃ BẮC LŨNG(2)" in text
    assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập – Tự do – Hạnh phúc" in text
    assert ("Số:" in text) == (key in NUMBERS)
    if key in NUMBERS:
        assert f"Số: ..../{NUMBERS[key]}" in text
    left, right = form.place(0, "CÔNG AN XÃ BẮC LŨNG"), form.place(0, "CỘNG HÒA XÃ HỘI")
    assert left.right < right.left


def test_the_values_of_ct04_follow_their_labels() -> None:
    text = everything(Printed(CT04))

    for shown in (REFERENCE / "ct04-values.txt").read_text(encoding="utf-8").splitlines():
        assert shown in text
    assert "Nơi tạm trú: ..........." in text, "nobody knows it, so it stays open"


@pytest.mark.parametrize("ways", [(), ("paper",), ("electronic", "sms"), ("paper", "electronic", "sms")])
def test_the_boxes_of_the_wanted_ways_are_ticked(ways: tuple[str, ...]) -> None:
    printed = Printed(replace(CT04, ways=ways))
    labels = {"paper": "Bản giấy", "electronic": "Bản điện tử", "sms": "Tin nhắn SMS"}

    ticked = set()
    for way, label in labels.items():
        place = printed.place(0, label)
        near = [letter for letter in printed.pages[0] if letter.sign == "x" and 0 < letter.left - place.right < 12]
        ticked |= {way for letter in near if place.top - 3 < letter.top < place.bottom}
    assert ticked == set(ways)


def test_each_reason_of_ct06_stands_in_a_line_of_its_own() -> None:
    text = everything(Printed(CT06))

    assert f"như sau(3): - {CT06.reasons[0]} - {CT06.reasons[1]} Trân trọng" in text
    assert f"như sau(3): {CT06.reasons[0]} Trân trọng" in everything(Printed(replace(CT06, reasons=CT06.reasons[:1])))


def test_the_values_of_ct08_follow_their_labels() -> None:
    text = everything(Printed(CT08))

    assert f"Về việc {CT08.subject}(3) Kính gửi Ông/Bà: {NAME} Công an(2) xã Bắc Lũng thông báo đến Ông/Bà: 1." in text
    assert f"và tên: {NAME} 2. Ngày, tháng, năm sinh: 05/03/1990 3. Giới tính: Nữ 4. Số" in text
    assert f"5. Nội dung thông báo: {CT08.contents[0]} Công an(2)" in text


@pytest.mark.parametrize("form", [CT04, CT06, CT08, BLANKS["ct04"], BLANKS["ct06"], BLANKS["ct08"]])
def test_what_is_usual_fits_on_one_sheet(form: OfficerForm) -> None:
    assert len(Printed(form).pages) == 1


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_it_is_black_a4_with_its_own_typeface_and_nothing_in_the_margins(form: OfficerForm) -> None:
    printed = Printed(form)

    for page in range(len(printed.pages)):
        assert size_mm(printed.pdf, page) == (210, 297)
        left, top, right, bottom = printed.ink(page)
        assert left >= 29.5
        assert top >= 10
        assert right >= 19.5
        assert bottom >= 10
    assert fonts_of(printed.pdf) <= {"Form", "Form-Bold", "Form-Italic"}
    assert boxes_in(printed.pdf) == []


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_no_word_lies_on_another(form: OfficerForm) -> None:
    printed = Printed(form)

    for page in range(len(printed.pages)):
        found = sorted(printed.words(page), key=lambda word: word.top)
        for place, word in enumerate(found):
            for other in takewhile(lambda other, end=word.bottom: other.top < end - 4, found[place + 1 :]):
                assert other.right < word.left + 1 or other.left > word.right - 1, (word.sign, other.sign)


@pytest.mark.parametrize("key", LONGEST)
def test_long_texts_go_on_on_the_next_sheet_whole_and_the_place_to_sign_comes_last(key: str) -> None:
    printed = Printed(LONGEST[key])
    text = everything(printed).replace(" ", "")

    assert len(printed.pages) > 1
    assert all(f"trang {number}/{len(printed.pages)}" in printed.text(number - 1) for number in range(2, 3))
    for value in _texts_of(LONGEST[key]):
        assert words(value).replace(" ", "") in text
    signer = next(form.signer for form in POLICE_FORMS if form.code == key.upper())
    last = len(printed.pages) - 1
    assert printed.place(last, "Chú thích:").top - printed.place(last, signer).bottom > 60, "room for a signature"


def _texts_of(form: OfficerForm) -> list[str]:
    if isinstance(form, Ct04):
        return [form.full_name, form.request, form.email, form.fetched_at, *(paper.remark for paper in form.papers)]
    # What reaches over the end of a sheet has the head of the next one in its middle.
    return [form.reasons[0], form.reasons[3]] if isinstance(form, Ct06) else [form.subject, form.addressee]


@pytest.mark.parametrize("form", [CT04, CT06, CT08], ids=["ct04", "ct06", "ct08"])
def test_each_digit_stands_in_its_box_at_the_right_margin(form: OfficerForm) -> None:
    printed = Printed(form)

    number = printed.place(0, "0 2 7 1 9 0 0 0 1 2 3 4")
    right = (210 - 20) / 25.4 * 72
    assert (number.left + number.right) / 2 == pytest.approx(right - 6 * 22, abs=1)
    assert number.right - number.left == pytest.approx(11 * 22 + 6, abs=2)


def test_a_number_with_too_many_digits_is_refused() -> None:
    with pytest.raises(ValueError, match="boxes"):
        render(replace(CT06, personal_id="0271900012345"), "A4")


@pytest.mark.parametrize("key", EXAMPLES)
def test_only_the_version_in_force_on_the_day_is_printed(key: str) -> None:
    form = EXAMPLES[key]

    assert render(replace(form, printed_on="2026-07-01"), "A4").startswith(b"%PDF")
    with pytest.raises(FormExpired):
        render(replace(form, printed_on="2026-06-30"), "A4")
    with pytest.raises(FormExpired):
        render(replace(form, form=f"{key.upper()}/66-2023"), "A4")


@pytest.mark.parametrize("paper", ["A5", "80mm"])
def test_it_is_a4_and_nothing_else(paper: str) -> None:
    with pytest.raises(ValueError, match="A4"):
        render(CT06, paper)


@pytest.mark.parametrize("form", EXAMPLES.values(), ids=EXAMPLES)
def test_the_same_values_are_the_same_file_which_names_nobody(form: OfficerForm) -> None:
    pdf = render(form, "A4")

    assert render(form, "A4") == pdf
    assert set(pages_of(pdf).metadata or {}) == {"/Producer", "/Title"}
    assert (pages_of(pdf).metadata or {})["/Title"] == form.form.partition("/")[0]


@pytest.mark.parametrize("key", EXAMPLES)
def test_it_is_kept_with_a_print_job_and_comes_back(key: str) -> None:
    kept = json.loads(json.dumps(to_values(EXAMPLES[key])))

    assert KINDS[key] is type(EXAMPLES[key])
    assert from_values(key, kept) == EXAMPLES[key]


def test_markup_in_a_value_is_only_text() -> None:
    assert "<b>A & B</b>" in everything(Printed(replace(CT06, full_name="<b>A & B</b>")))


def test_there_is_no_ct05_any_more() -> None:
    assert {form.code for form in POLICE_FORMS} == {"CT04", "CT06", "CT07", "CT08"}
    assert isinstance(CT07, Ct07Blank)
