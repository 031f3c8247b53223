"""Questions about days: what was, what is to come, and what somebody knows of a day of birth."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.questions import (
    IN_ONE_YEAR,
    IN_SIX_MONTHS,
    IN_TWO_YEARS,
    LAST_OF_YEAR,
    NOT_REMEMBERED,
    TOMORROW,
    AnyDay,
    BirthDay,
    ComingDay,
    PastDay,
)
from kiosk.domain.questions import TODAY as NEAR_TODAY
from tests.builders import TODAY, a_situation
from tests.domain.test_questions import sentence_for


class TestPastDay:
    """A day that has been."""

    QUESTION = PastDay("day", "Ngày")

    @pytest.mark.parametrize(
        ("typed", "kept"),
        [
            ("23/11/2026", "2026-11-23"),
            ("20.11.26", "2026-11-20"),
            ("01012022", "2022-01-01"),
            ("2026-11-20", "2026-11-20"),
            (NOT_REMEMBERED, NOT_REMEMBERED),
        ],
    )
    def test_a_day_is_kept_as_an_iso_date(self, typed: str, kept: str) -> None:
        assert self.QUESTION.parse(typed, a_situation()) == kept

    @pytest.mark.parametrize(
        ("typed", "sentence"),
        [
            ("24/11/2026", "Ngày này chưa tới"),
            ("31/12/9999", "Ngày này chưa tới"),
            ("31/12/2021", "từ năm 2022"),
            ("01/01/0001", "từ năm 2022"),
            ("0026-11-20", "từ năm 2022"),
            ("00/00/0000", "Ví dụ: 20/11/2026"),
            ("31/02/2026", "Ví dụ: 20/11/2026"),
            ("hôm qua", "Ví dụ: 20/11/2026"),
        ],
    )
    def test_a_day_that_cannot_be_gets_its_own_sentence(self, typed: str, sentence: str) -> None:
        assert sentence in sentence_for(self.QUESTION, typed)

    def test_the_last_nine_days_are_offered_from_today_backwards(self) -> None:
        options = self.QUESTION.options(a_situation())

        assert [option.label for option in options[:4]] == ["Hôm nay", "Hôm qua", "Hôm kia", "Thứ Sáu"]
        assert [option.value for option in options[::8]] == ["2026-11-23", "2026-11-15"]

    def test_every_offered_day_is_accepted(self) -> None:
        for option in self.QUESTION.options(a_situation()):
            assert self.QUESTION.parse(option.value, a_situation()) == option.value

    def test_the_day_of_an_answer_is_known_unless_it_was_not_remembered_or_not_asked(self) -> None:
        assert self.QUESTION.day({"day": "2026-11-20"}) == date(2026, 11, 20)
        assert self.QUESTION.day({"day": NOT_REMEMBERED}) is None
        assert self.QUESTION.day({}) is None

    def test_the_summary_says_the_weekday(self) -> None:
        assert self.QUESTION.show("2026-11-23") == "Thứ Hai, 23/11/2026"
        assert self.QUESTION.show(NOT_REMEMBERED) == "Không nhớ"

    @given(st.dates(min_value=date(2022, 1, 1), max_value=TODAY))
    def test_every_day_since_2022_is_taken_as_it_is_written_here(self, day: date) -> None:
        assert self.QUESTION.parse(f"{day.day}/{day.month}/{day.year}", a_situation()) == day.isoformat()


class TestBirthDay:
    """As much of a day of birth as is known."""

    QUESTION = BirthDay("born_on", "Ngày sinh")

    @pytest.mark.parametrize(
        ("typed", "kept"),
        [
            ("5/3/1990", "1990-03-05"),
            ("05031990", "1990-03-05"),
            ("05-03-1990", "1990-03-05"),
            ("5.3.1990", "1990-03-05"),
            ("5 3 1990", "1990-03-05"),
            ("ngày 5 tháng 3 năm 1990", "1990-03-05"),
            ("Nga\u0300y 5 tha\u0301ng 3 na\u0306m 1990", "1990-03-05"),
            ("1990-03-05", "1990-03-05"),
            ("29/2/2000", "2000-02-29"),
            ("3/1990", "1990-03"),
            ("031990", "1990-03"),
            ("tháng 3/1990", "1990-03"),
            ("00/03/1990", "1990-03"),
            ("1958", "1958"),
            ("sinh năm 1958", "1958"),
            ("00/00/1958", "1958"),
            ("00001958", "1958"),
            ("23/11/2026", "2026-11-23"),
            ("11/2026", "2026-11"),
            ("2026", "2026"),
            ("1901", "1901"),
        ],
    )
    def test_what_is_known_is_kept(self, typed: str, kept: str) -> None:
        assert self.QUESTION.parse(typed, a_situation()) == kept

    @pytest.mark.parametrize(
        ("typed", "sentence"),
        [
            ("31/2/1990", "Tháng 2 năm 1990 chỉ có 28 ngày"),
            ("29/02/1900", "xem lại năm sinh"),
            ("29/02/2001", "chỉ có 28 ngày"),
            ("31/4/1990", "chỉ có 30 ngày"),
            ("5/13/1990", "12 tháng"),
            ("13/1990", "12 tháng"),
            ("05/00/1990", "tháng sinh"),
            ("5/3/58", "bốn số của năm"),
            ("58", "bốn số của năm"),
            ("050358", "năm sinh"),
            ("24/11/2026", "chưa tới"),
            ("12/2026", "chưa tới"),
            ("2027", "chưa tới"),
            ("31/12/9999", "chưa tới"),
            ("1900", "năm sinh"),
            ("5/3/1899", "năm sinh"),
            ("hôm qua", "Ví dụ"),
            ("1/1/1/1990", "Ví dụ"),
            ("5/3/19900", "Ví dụ"),
            ("٥/٣/١٩٩٠", "Ví dụ"),
            ("5031990", "Ví dụ"),
        ],
    )
    def test_a_day_that_cannot_be_gets_a_sentence_that_names_what_to_look_at(self, typed: str, sentence: str) -> None:
        assert sentence.lower() in sentence_for(self.QUESTION, typed).lower()

    @pytest.mark.parametrize(
        ("kept", "shown", "typed"),
        [
            ("1990-03-05", "05/03/1990", "05/03/1990"),
            ("1990-03", "tháng 3/1990", "03/1990"),
            ("1990-12", "tháng 12/1990", "12/1990"),
            ("1958", "năm 1958", "1958"),
        ],
    )
    def test_it_is_shown_with_what_is_known(self, kept: str, shown: str, typed: str) -> None:
        assert self.QUESTION.show(kept) == shown
        assert self.QUESTION.as_typed(kept) == typed

    @given(st.dates(min_value=date(1901, 1, 1), max_value=TODAY))
    def test_every_day_of_a_life_is_read_back_from_the_field(self, day: date) -> None:
        for kept in (day.isoformat(), f"{day:%Y-%m}", f"{day:%Y}"):
            assert self.QUESTION.parse(self.QUESTION.as_typed(kept), a_situation()) == kept


class TestAnyDay:
    """Days within bounds, by touch or by typing."""

    UNTIL = ComingDay("until", "Đến ngày", near=(IN_SIX_MONTHS, IN_ONE_YEAR, IN_TWO_YEARS), latest_days=731)

    def test_days_by_touch_are_counted_from_today(self) -> None:
        offered = [(option.label, option.help) for option in self.UNTIL.options(a_situation())]

        assert offered == [
            ("6 tháng nữa", "23/05/2027"),
            ("1 năm nữa", "23/11/2027"),
            ("2 năm nữa", "23/11/2028"),
        ]

    def test_the_last_of_a_month_stays_a_last(self) -> None:
        options = self.UNTIL.options(a_situation(today=date(2026, 8, 31)))

        assert options[0].value == "2027-02-28"

    def test_a_day_by_touch_outside_the_bounds_or_offered_twice_is_left_out(self) -> None:
        question = ComingDay("until", "Đến", near=(NEAR_TODAY, TOMORROW, LAST_OF_YEAR, IN_TWO_YEARS), latest_days=400)

        labels = [option.label for option in question.options(a_situation(today=date(2026, 12, 31)))]

        assert labels == ["Hôm nay", "Ngày mai"]

    @pytest.mark.parametrize(
        ("typed", "sentence"),
        [
            ("22/11/2026", "Ngày này đã qua"),
            ("24/11/2028", "chậm nhất là 23/11/2028"),
            ("31/02/2027", "Ví dụ: 20/11/2026"),
            ("mai", "Ví dụ: 20/11/2026"),
        ],
    )
    def test_a_day_outside_gets_a_sentence(self, typed: str, sentence: str) -> None:
        assert sentence in sentence_for(self.UNTIL, typed)

    def test_bounds_may_lie_in_the_past(self) -> None:
        since = AnyDay("since", "Từ ngày", earliest_days=-30, latest_days=0)

        assert since.parse("24/10/2026", a_situation()) == "2026-10-24"
        assert "từ 24/10/2026" in sentence_for(since, "23/10/2026")
        assert "chậm nhất là 23/11/2026" in sentence_for(since, "24/11/2026")

    def test_without_bounds_any_sensible_day_is_taken(self) -> None:
        question = AnyDay("day", "Ngày cấp")

        assert question.parse("1/1/1900", a_situation()) == "1900-01-01"
        assert question.empty_sentence() == sentence_for(question, "")
        assert sentence_for(question, "0026-11-20")
        assert sentence_for(question, "1/1/9999")

    def test_it_is_shown_as_a_form_writes_it(self) -> None:
        assert self.UNTIL.show("2027-05-03") == self.UNTIL.as_typed("2027-05-03") == "03/05/2027"
