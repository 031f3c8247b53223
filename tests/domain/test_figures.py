"""Numbers as people write them, periods, shares that show their base, hints, and counts too small to be told."""

from datetime import date, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as some

from kiosk.domain import periods
from kiosk.domain.figures import COLUMNS, hints
from kiosk.domain.numbers import NotACount, count, difference, read_count
from kiosk.domain.shares import Change, Share, Stated
from kiosk.domain.small_counts import SMALL, WITHHELD, public, told

QUARTER = periods.read("quy-2026-4")
NOVEMBER = periods.read("thang-2026-11")


def stated(value: int, as_of: date = date(2026, 11, 30), **more: object) -> Stated:
    """A figure with everything it needs."""
    known = {"source": "Hệ thống định danh", "entered_by": "Hà Mẫu", "label": "Đã kích hoạt"} | more
    return Stated(value, as_of=as_of, **known)


@pytest.mark.parametrize(
    ("typed", "number"), [("1234", 1234), ("1.234", 1234), ("1 234 567", 1234567), ("0", 0), ("007", 7), ("", None)]
)
def test_a_count_is_read_as_people_type_it(typed: str, number: int | None) -> None:
    assert read_count(typed) == number


@pytest.mark.parametrize("typed", ["12,5", "1.23", "-3", "=1+1", "mười", "1e3", "²", "12345678901", "1..000"])
def test_anything_else_is_no_count(typed: str) -> None:
    with pytest.raises(NotACount):
        read_count(typed)


def test_counts_and_differences_are_written_with_dots_and_a_sign() -> None:
    assert (count(185255), count(0), count(-31426)) == ("185.255", "0", "−31.426")
    assert (difference(1200), difference(-5), difference(0)) == ("+1.200", "−5", "không đổi")


def test_the_share_of_pleiku_is_the_one_in_the_newspaper() -> None:
    share = Share(stated(31426), stated(185255, source="Kế hoạch", period=QUARTER, label="Chỉ tiêu"), "target", QUARTER)

    assert share.sum_in_words == "31.426 / 185.255 chỉ tiêu được giao = 16,96 %"
    assert share.in_words() == (
        "31.426 / 185.255 chỉ tiêu được giao = 16,96 % (chỉ tiêu được giao: nguồn Kế hoạch, ngày 30/11/2026, người nhập"
        " Hà Mẫu; đã kích hoạt: nguồn Hệ thống định danh, ngày 30/11/2026, người nhập Hà Mẫu)"
    )
    assert share.ratio == 0.1696


def test_one_source_is_told_once() -> None:
    share = Share(stated(3), stated(4), "approved", NOVEMBER)

    assert share.in_words().endswith(
        "tài khoản đã phê duyệt = 75,00 % (nguồn Hệ thống định danh, ngày 30/11/2026, người nhập Hà Mẫu)"
    )


def test_half_a_hundredth_is_rounded_up_as_on_paper() -> None:
    assert "= 0,13 %" in Share(stated(1), stated(800), "approved").sum_in_words  # 0,125
    assert "= 115,34 %" in Share(stated(11534), stated(10000), "approved").sum_in_words


REFUSED = {
    "chưa có chỉ tiêu được giao": Share(stated(5), None, "target"),
    "chưa có số liệu": Share(None, stated(5), "target"),
    "chỉ tiêu được giao bằng 0": Share(stated(5), stated(0), "target"),
    "thiếu nguồn số liệu": Share(stated(5), stated(9, source=" "), "target"),
    "không rõ người nhập": Share(stated(5), stated(9, entered_by=""), "target"),
    "tài khoản đã phê duyệt đã cũ (ngày 29/10/2026)": Share(stated(5), stated(9, date(2026, 10, 29)), "approved"),
    "công dân đủ điều kiện đã cũ (ngày 29/05/2026)": Share(stated(5), stated(9, date(2026, 5, 29)), "eligible"),
    "chỉ tiêu được giao là của tháng 11/2026": Share(stated(5), stated(9, period=NOVEMBER), "target", QUARTER),
}


@pytest.mark.parametrize("why", REFUSED)
def test_a_share_without_a_base_that_can_be_defended_says_why_and_shows_no_percentage(why: str) -> None:
    share = REFUSED[why]

    assert share.in_words() == f"không tính tỷ lệ: {why}"
    assert share.ratio is None
    assert "%" not in share.in_words()


def test_a_base_may_be_as_old_as_its_rule_says() -> None:
    assert Share(stated(5), stated(9, date(2026, 10, 30)), "approved").ratio is not None
    assert Share(stated(5), stated(9, date(2026, 5, 30)), "eligible").ratio is not None


def test_the_plan_of_a_longer_period_is_named() -> None:
    share = Share(stated(50), stated(100, period=QUARTER), "target", NOVEMBER)

    assert share.sum_in_words == "50 / 100 chỉ tiêu được giao (quý IV/2026) = 50,00 %"


def test_a_change_names_what_was_before_and_its_percentage_has_that_for_its_base() -> None:
    change = Change(stated(1204), stated(1084, date(2026, 10, 31)))

    assert change.in_words() == "+120 so với kỳ trước (1.084)"
    assert change.share.in_words() == (
        "120 / 1.084 kỳ trước = 11,07 % (nguồn Hệ thống định danh, ngày 31/10/2026 và 30/11/2026, người nhập Hà Mẫu)"
    )
    assert Change(stated(5), None).in_words() == "chưa có số kỳ trước"
    assert Change(stated(5), None).share.ratio is None


def test_periods_begin_and_end_where_the_calendar_says() -> None:
    day = date(2026, 11, 27)

    ends = {
        kind: (periods.of_kind(kind, day).first, periods.of_kind(kind, day).last)
        for kind in periods.KINDS
        if kind != "dot"
    }

    assert ends == {
        "ngay": (date(2026, 11, 27), date(2026, 11, 27)),
        "tuan": (date(2026, 11, 23), date(2026, 11, 29)),
        "thang": (date(2026, 11, 1), date(2026, 11, 30)),
        "quy": (date(2026, 10, 1), date(2026, 12, 31)),
        "nam": (date(2026, 1, 1), date(2026, 12, 31)),
    }


@pytest.mark.parametrize(
    ("code", "words", "before"),
    [
        ("ngay-2026-03-01", "ngày 01/03/2026", "ngay-2026-02-28"),
        ("tuan-2026-11-25", "tuần 23/11/2026 – 29/11/2026", "tuan-2026-11-16"),
        ("thang-2026-1", "tháng 01/2026", "thang-2025-12"),
        ("quy-2026-1", "quý I/2026", "quy-2025-4"),
        ("nam-2026", "năm 2026", "nam-2025"),
        ("dot-2026-10-01-2026-10-10", "đợt 01/10/2026 – 10/10/2026", "dot-2026-09-21-2026-09-30"),
    ],
)
def test_a_period_has_words_an_address_and_a_period_before_it(code: str, words: str, before: str) -> None:
    period = periods.read(code)

    assert period
    assert period.in_words == words
    assert period.previous.code == before
    assert period.previous.following == period
    assert periods.read(period.code) == period


@pytest.mark.parametrize(
    "code", ["", "thang", "thang-2026-13", "quy-2026-5", "ngay-2026-02-30", "nam-1999", "nam-9999",
             "dot-2026-10-10-2026-10-01",
             "dot-2026-10-10", "tuan-2026-11", "thang-2026-11-01", "thang-２０２６-11", "dot-2001-01-01-2150-01-01"]
)  # fmt: skip
def test_what_is_no_period_is_none(code: str) -> None:
    assert periods.read(code) is None


def test_days_that_make_a_month_are_that_month() -> None:
    assert periods.between(date(2026, 11, 1), date(2026, 11, 30)) == NOVEMBER
    assert periods.between(date(2026, 11, 1), date(2026, 11, 29)).kind == "dot"


def test_hints_name_what_does_not_fit_and_nothing_else() -> None:
    odd = {"activated-1": 60, "activated-2": 50, "approved": 100, "collected-1": 20, "collected-2": 70, "not-yet": 1}

    assert hints(odd) == [
        "Đã kích hoạt 110 nhiều hơn đã phê duyệt 100.",
        "Đã phê duyệt 100 nhiều hơn đã thu nhận 90.",
    ]
    assert hints({"approved": 100, "activated-1": 10, "activated-2": 20, "not-yet": 60}) == [
        "Chưa kích hoạt 60 khác đã phê duyệt trừ đã kích hoạt (70)."
    ]
    assert hints({"activated-1": 10, "activated-2": 20, "approved": 100, "not-yet": 70}) == []
    assert hints({"approved": 90, "target": 5, "eligible": 190}, {"approved": 100, "target": 9, "eligible": 200}) == [
        "Đã phê duyệt 90 ít hơn kỳ trước (100)."
    ]
    assert hints({}) == []


def test_every_column_fits_its_place_in_the_database() -> None:
    assert [key for key in COLUMNS if len(key) > 24] == []


def test_under_five_is_not_told() -> None:
    assert [public(number) for number in (0, 4, 5, 1234)] == [SMALL, SMALL, "5", "1.234"]


def test_one_hidden_count_takes_the_next_smallest_with_it() -> None:
    cells, total = told([3, 40, 12])

    assert [cell.words for cell in cells] == [SMALL, "40", WITHHELD]
    assert total.words == "55"


def test_two_hidden_counts_that_still_leave_a_choice_hide_nothing_else() -> None:
    cells, total = told([3, 2, 40])

    assert [cell.words for cell in cells] == [SMALL, SMALL, "40"]
    assert total.number == 45


def test_a_total_that_would_give_all_away_is_withheld() -> None:
    cells, total = told([4, 4])

    assert [cell.words for cell in cells] == [SMALL, SMALL]
    assert total == told([4, 4])[1]
    assert total.words == WITHHELD


def possible(cells: list[int | None], small: set[int], total: int | None, top: int) -> list[tuple[int, ...]]:
    """Every list of counts that fits what is told: brute force, as a curious reader would do it."""
    choices = [
        [cell] if cell is not None else list(range(5)) if place in small else list(range(5, top + 1))
        for place, cell in enumerate(cells)
    ]
    return [counts for counts in product(*choices) if total is None or sum(counts) == total]


@given(some.lists(some.integers(0, 9), min_size=1, max_size=5))
def test_nobody_can_work_out_a_hidden_count(counts: list[int]) -> None:
    cells, total = told(counts)
    small = {place for place, number in enumerate(counts) if number < 5}
    shown = [cell.number for cell in cells]

    fitting = possible(shown, small, total.number, 45)

    assert all(shown[place] is None for place in small)
    for place in small:
        assert len({each[place] for each in fitting}) > 1, (counts, shown, total)


@given(some.lists(some.integers(5, 12), min_size=2, max_size=4), some.integers(0, 1))
def test_a_large_count_withheld_on_purpose_cannot_be_worked_out_either(counts: list[int], secret: int) -> None:
    cells, total = told(counts, {secret})
    shown = [cell.number for cell in cells]

    fitting = possible(shown, set(), total.number, 48)

    assert len({each[secret] for each in fitting}) > 1


def test_a_day_is_as_long_in_summer_as_in_winter() -> None:
    year = periods.read("nam-2026")

    assert year
    assert year.day_count == 365
    assert all(periods.of_kind("ngay", year.first + timedelta(days=day)).day_count == 1 for day in range(365))
