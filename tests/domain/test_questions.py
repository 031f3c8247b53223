"""Every kind of question accepts what people mean and answers everything else with a sentence that says what to do."""

from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kiosk.domain.questions import (
    KINDS,
    NO_HAMLET,
    NOT_REMEMBERED,
    Hamlet,
    PastDay,
    PersonName,
    Phone,
    Question,
    Unacceptable,
)
from tests.builders import HAMLETS, PHONE, TODAY, a_choice, a_situation

QUESTIONS: tuple[Question, ...] = (
    a_choice("colour", "red", "blue"),
    Hamlet("hamlet", "Thôn", example=NO_HAMLET),
    PastDay("day", "Ngày làm hồ sơ", example="2026-11-20"),
    PersonName("name", "Họ và tên"),
    Phone("phone", "Số điện thoại"),
)
EVERY_KIND = pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: type(question).__name__)
NASTY = ["", " ", "\x00", "\u202e\u200f", "🙂", "x" * 100_000, "9" * 100_000, "00/00/0000", "31/12/9999", "'--", "<b>"]
# Things that look like answers, so that the search gets past the first check.
NEARLY = st.sampled_from([*HAMLETS, "red", "?", "-", "0900 000 000", "+84 900000000", "20/11/2026", "Lý"])


def sentence_for(question: Question, typed: str) -> str:
    """The problem in words."""
    with pytest.raises(Unacceptable) as refusal:
        question.parse(typed, a_situation())
    return str(refusal.value)


def test_every_kind_is_tried_here() -> None:
    assert {type(question) for question in QUESTIONS} == set(KINDS)


@EVERY_KIND
def test_the_example_is_acceptable(question: Question) -> None:
    assert question.parse(question.example, a_situation()) == question.example


@EVERY_KIND
@pytest.mark.parametrize("typed", NASTY, ids=range(len(NASTY)))
def test_a_refusal_is_a_sentence_that_begins_politely_and_does_not_repeat_what_was_typed(
    question: Question, typed: str
) -> None:
    sentence = sentence_for(question, typed)

    assert sentence.startswith(("Xin ", "Ngày này chưa tới"))
    assert sentence.endswith((".", "”."))
    assert len(sentence) < 120


@EVERY_KIND
@given(typed=st.text(st.characters()) | NEARLY | st.tuples(NEARLY, st.text(max_size=3)).map("".join))
def test_whatever_is_typed_is_kept_for_good_or_refused(question: Question, typed: str) -> None:
    try:
        kept = question.parse(typed, a_situation())
    except Unacceptable:
        return

    assert kept
    assert question.parse(kept, a_situation()) == kept
    assert question.show(kept)


@EVERY_KIND
@pytest.mark.parametrize("nothing", ["", "  \t\n", "\u200b\ufeff", "\x00"])
def test_nothing_typed_is_an_answer_only_to_an_optional_question(question: Question, nothing: str) -> None:
    optional = type(question)(question.key, question.label, optional=True)

    assert optional.parse(nothing, a_situation()) == ""
    assert optional.show("") == "Không trả lời"
    assert sentence_for(question, nothing) == question.empty_sentence()


@EVERY_KIND
def test_a_text_that_is_far_too_long_is_refused_before_anything_is_done_with_it(question: Question) -> None:
    """Unicode puts the marks of one letter in order in the square of their number: 300 kB of marks, cleaned before they
    are measured, keep the whole kiosk busy for a minute, 2 MB for a quarter of an hour."""
    marks = "a" + "\u0301\u0323" * 2500

    assert "ngắn hơn" in sentence_for(question, marks)


class TestChoice:
    """One of a few."""

    def test_only_the_values_on_the_buttons_are_taken(self) -> None:
        question = a_choice("colour", "red", "blue")

        assert question.parse(" red ", a_situation()) == "red"
        for typed in ("Red", "RED", "green", "red,blue", "rеd"):
            assert sentence_for(question, typed) == "Xin chạm vào một trong các ô bên dưới."

    def test_the_summary_shows_the_words_of_the_button(self) -> None:
        assert a_choice("colour", "red").show("red") == "Red"


class TestHamlet:
    """One of the station's, or none."""

    QUESTION = Hamlet("hamlet", "Thôn")

    @pytest.mark.parametrize("name", [*HAMLETS, NO_HAMLET])
    def test_every_hamlet_of_the_station_and_the_wish_not_to_say_are_taken(self, name: str) -> None:
        assert self.QUESTION.parse(name, a_situation()) == name

    def test_a_hamlet_of_another_station_is_not(self) -> None:
        assert "trong danh sách" in sentence_for(self.QUESTION, "Thôn Vô Danh")

    def test_the_wish_not_to_say_is_always_offered_last(self) -> None:
        for hamlets in ((), HAMLETS):
            options = self.QUESTION.options(a_situation(hamlets=hamlets))

            assert options[-1].value == NO_HAMLET
            assert options[-1].label == self.QUESTION.show(NO_HAMLET) == "Không muốn trả lời"


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


class TestPersonName:
    """Names of all the peoples of Việt Nam."""

    QUESTION = PersonName("name", "Họ và tên")

    @pytest.mark.parametrize(
        "name",
        [
            "Nguyễn Thị Hoà", "Đỗ Ước", "H'Hen Niê", "H’Mai Ayŭn", "Y Čuôr Êban", "Lò Thị Mỷ", "Nguyễn-Trần An",
            "Kpă Ksor", "Thạch Sô Phia", "O", "Tr. Văn An",
        ],
    )  # fmt: skip
    def test_a_name_is_kept_as_it_is_written(self, name: str) -> None:
        assert self.QUESTION.parse(name, a_situation()) == name

    @pytest.mark.parametrize("name", ["H'Bư̆ Niê", "Y Bê̆ Mlô", "Rơ̆ Ô Lan"])
    def test_a_letter_of_ede_or_bahnar_that_unicode_has_in_two_parts_only_is_a_letter(self, name: str) -> None:
        assert self.QUESTION.parse(name, a_situation()) == name

    @pytest.mark.parametrize("name", ["An 2", "An@xa.vn", "An <b>", "An 🙂", "...", "- -", "0912345678", "An/Bình"])
    def test_digits_signs_and_pictures_are_no_name(self, name: str) -> None:
        assert "bằng chữ" in sentence_for(self.QUESTION, name)

    @pytest.mark.parametrize("name", ["\u3164", "\u115f\u1160", "\u0306", "\u034f"])
    def test_a_letter_that_cannot_be_seen_is_no_name(self, name: str) -> None:
        assert sentence_for(self.QUESTION, name)

    def test_a_name_has_at_most_eighty_letters(self) -> None:
        assert self.QUESTION.parse("A" * 80, a_situation()) == "A" * 80
        assert "ngắn hơn" in sentence_for(self.QUESTION, "A" * 81)


class TestPhone:
    """Vietnamese numbers in any grouping."""

    QUESTION = Phone("phone", "Số điện thoại")

    @pytest.mark.parametrize(
        "typed",
        [
            "0900111222", "0900 111 222", "0900.111.222", "0900-111-222", "(0900) 111222", "+84 900 111 222",
            "+84900111222", "0084900111222", "84900111222", "0900\u00a0111\u200b222", "+84-900-111-222",
        ],
    )  # fmt: skip
    def test_a_number_is_kept_as_ten_digits(self, typed: str) -> None:
        assert self.QUESTION.parse(typed, a_situation()) == PHONE

    @pytest.mark.parametrize("typed", ["+84 (0) 900 111 222", "0900–111–222"])
    def test_a_zero_in_brackets_and_a_long_dash_are_forgiven(self, typed: str) -> None:
        assert self.QUESTION.parse(typed, a_situation()) == PHONE

    @pytest.mark.parametrize("typed", ["0204 385 7123", "+84 204 385 7123", "84 204 385 7123"])
    def test_a_landline_is_a_number_too(self, typed: str) -> None:
        assert self.QUESTION.parse(typed, a_situation()) == "02043857123"

    @pytest.mark.parametrize(
        "typed",
        [
            "113", "1900 0368", "0400111222", "090011122", "09001112222", "01659881890", "900111222", "0900111222x",
            "+1 900 111 222", "٠٩٠٠١١١٢٢٢", "0900111222 0900111223", "++84900111222", "0" * 100,
        ],
    )  # fmt: skip
    def test_what_cannot_be_called_is_refused(self, typed: str) -> None:
        assert "số điện thoại" in sentence_for(self.QUESTION, typed)

    @pytest.mark.parametrize("first", list("35789"))
    @given(st.from_regex(r"[0-9]{8}", fullmatch=True))
    def test_every_mobile_prefix_is_taken(self, first: str, rest: str) -> None:
        assume(rest.isascii())
        number = f"0{first}{rest}"

        assert self.QUESTION.parse(f"+84{number[1:]}", a_situation()) == number
        assert self.QUESTION.show(number).replace(" ", "") == number
