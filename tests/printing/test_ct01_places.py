"""Where things stand on CT01: the measures of the ministry's file, in points and millimetres."""

from dataclasses import replace
from itertools import pairwise

import pytest
from pypdf.generic import ContentStream

from kiosk.law.official_forms import CT01_116_2026
from tests.printing.filings import ALONE, BLANK, FAMILY, LONGEST, SON, Printed
from tests.printing.papers import pages_of, size_mm

LEFT, RIGHT = 30 / 25.4 * 72, (210 - 20) / 25.4 * 72
OPINIONS = ("Ý KIẾN CỦA CHỦ HỘ", "Ý KIẾN CỦA CHỦ SỞ", "Ý KIẾN CỦA CHA", "NGƯỜI KÊ KHAI")
FORMS = {"blank": BLANK, "alone": ALONE, "family": FAMILY, "longest": LONGEST}


def boxes_of(form: Printed, width: float) -> list[tuple[float, float, float, float]]:
    """(left, top, right, bottom) of the boxes for a personal number that are so wide: a frame and its dividers."""
    reader = pages_of(form.pdf)
    drawn = ContentStream(reader.pages[0].get_contents(), reader).operations
    frames = [[float(value) for value in values] for values, operator in drawn if operator == b"re"]
    left, top, whole, height = next(frame for frame in frames if abs(frame[2] - 12 * width) < 0.01 and frame[3] == 22)
    inside = [line[0] for line in strokes(form) if line[1::2] == (top, top + height)]
    edges = [left, *sorted(x for x in inside if left < x < left + whole), left + whole]
    return [(edge, top, end, top + height) for edge, end in pairwise(edges)]


def strokes(form: Printed) -> list[tuple[float, float, float, float]]:
    """(left, top, right, bottom) of the straight lines on the front."""
    reader = pages_of(form.pdf)
    drawn = ContentStream(reader.pages[0].get_contents(), reader).operations
    ends = [tuple(float(value) for value in values) for values, operator in drawn if operator in (b"m", b"l")]
    return [(*start, *end) for start, end in zip(ends[::2], ends[1::2], strict=True)]


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_it_is_a4_and_nothing_is_printed_in_the_margins(form: object) -> None:
    printed = Printed(form)

    for page in range(len(printed.pages)):
        assert size_mm(printed.pdf, page) == (210, 297)
        left, top, right, bottom = printed.ink(page)
        assert left >= 29.5
        assert top >= 19.5
        assert right >= 19.5
        assert bottom >= 10


def test_the_head_is_centred_and_as_large_as_in_the_ministrys_file() -> None:
    form = Printed(BLANK)

    for line in ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập – Tự do – Hạnh phúc", CT01_116_2026.title):
        place = form.place(0, line)
        assert (place.left + place.right) / 2 == pytest.approx((LEFT + RIGHT) / 2, abs=1.5)
    assert form.sizes(0, "Mẫu CT01") == {13}
    assert form.sizes(0, "CỘNG HÒA") == {14}
    assert form.sizes(0, "Độc lập") == {14}
    assert form.sizes(0, "TỜ KHAI") == {13}
    assert form.sizes(0, "1. Họ, chữ đệm") == {12}
    assert form.sizes(0, "11. Những thành viên") == {13}
    assert form.sizes(0, "NGƯỜI KÊ KHAI") == {10}


@pytest.mark.parametrize(("item", "width"), [("4. Số định danh cá nhân:", 22), ("9. Số định danh cá nhân của", 20.5)])
def test_a_personal_number_has_twelve_boxes_that_end_at_the_margin(item: str, width: float) -> None:
    form = Printed(FAMILY)

    boxes = boxes_of(form, width)
    label = form.place(0, item)
    assert [round(right - left, 2) for left, _, right, _ in boxes] == [width] * 12
    assert boxes[-1][2] == pytest.approx(RIGHT, abs=0.1)
    assert label.right < boxes[0][0]
    assert boxes[0][1] < label.top < label.bottom < boxes[0][3]


@pytest.mark.parametrize("form", [FAMILY, replace(LONGEST, personal_id="027088004567", head_id="027088004567")])
@pytest.mark.parametrize(("nth", "width"), [(0, 22), (1, 20.5)])
def test_each_digit_stands_in_the_middle_of_its_box(form: object, nth: int, width: float) -> None:
    printed = Printed(form)

    digits = "0 2 7 0 8 8 0 0 4 5 6 7"
    number = printed.place(0, digits, nth)
    boxes = boxes_of(printed, width)
    assert (number.left + number.right) / 2 == pytest.approx((boxes[0][0] + boxes[-1][2]) / 2, abs=0.7)
    assert number.right - number.left == pytest.approx(11 * width + 6, abs=2)
    assert (number.top + number.bottom) / 2 == pytest.approx(boxes[0][1] + 11, abs=1.5)


def test_the_columns_of_item_11_have_the_ministrys_proportions() -> None:
    verticals = sorted(line[0] for line in strokes(Printed(FAMILY)) if line[0] == line[2] and line[3] - line[1] > 23)

    widths = [right - left for left, right in pairwise(verticals)]
    assert [round(width / sum(widths) * 9149) for width in widths] == [455, 2671, 1552, 758, 2163, 1550]
    assert (verticals[0], verticals[-1]) == (pytest.approx(LEFT, abs=0.1), pytest.approx(RIGHT, abs=0.1))


@pytest.mark.parametrize("form", [BLANK, ALONE, replace(ALONE, members=(SON,)), FAMILY])
def test_there_are_at_least_four_rows(form: object) -> None:
    levels = row_levels(Printed(form))

    assert len(levels) == 6, "a line above the heads, one below, and one below each of four rows"
    assert all(below - above > 25.99 for above, below in pairwise(levels[1:]))


def row_levels(form: Printed) -> list[float]:
    """How far down the horizontal lines of item 11 are."""
    return sorted(top for left, top, right, bottom in strokes(form) if top == bottom and right - left > 400)


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_the_four_places_to_sign_stand_side_by_side_with_room_to_write(form: object) -> None:
    printed = Printed(form)

    titles = [printed.place(0, title) for title in OPINIONS]
    dates = [printed.place(0, "......, ngày......tháng....năm......", nth) for nth in range(4)]
    names = [printed.place(0, "(8) Họ và tên:", nth) for nth in range(2)]
    assert [title.left for title in titles] == sorted(title.left for title in titles)
    assert max(title.top for title in titles) - min(title.top for title in titles) < 1
    for date, title in zip(dates, titles, strict=True):
        assert date.bottom < title.top + 1
        assert abs((date.left + date.right) / 2 - (title.left + title.right) / 2) < 8
    for before, after in pairwise(dates):
        assert before.right + 2 < after.left
    for name, title, date in zip(names, titles[1:3], dates[1:3], strict=True):
        assert name.top - (title.top + 36) >= 80, "room for a consent and a signature"
        assert date.left - 5 < name.left < date.right


def test_the_dots_of_a_blank_end_at_the_right_margin() -> None:
    form = Printed(BLANK)

    table = form.place(0, "11. Những").top
    dots = [letter for letter in form.pages[0] if letter.sign == "." and letter.top < table]
    ends = {round(dot.bottom): max(other.right for other in dots if other.bottom == dot.bottom) for dot in dots}
    gaps = [RIGHT - right for right in ends.values() if RIGHT - right < 300]
    assert len(gaps) == 7
    assert all(0 < gap < 3.5 for gap in gaps), "a dot is 3 pt wide"
