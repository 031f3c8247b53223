"""Questions about people: names, telephone, e-mail and the twelve digits."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kiosk.domain.questions import Email, PersonalId, PersonName, Phone
from tests.builders import PHONE, a_situation
from tests.domain.test_questions import sentence_for


class TestPersonName:
    """Names of all the peoples of Việt Nam."""

    QUESTION = PersonName("name", "Họ và tên")

    @pytest.mark.parametrize(
        "name",
        [
            "Nguyễn Thị Hoà", "Đỗ Ước", "H'Hen Niê", "H’Mai Ayŭn", "Y Čuôr Êban", "Lò Thị Mỷ", "Nguyễn-Trần An",
            "Kpă Ksor", "Thạch Sô Phia", "O", "Tr. Văn An", "Y Bĭh Niê", "K’Brĕm", "H'Ñeo Čil", "A-Jrŏ",
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

    def test_whoever_gives_a_landline_hears_that_it_gets_no_message(self) -> None:
        assert "SMS" in self.QUESTION.warnings("02043857123", {})[0]
        assert self.QUESTION.warnings(PHONE, {}) == ()


class TestPersonalId:
    """Twelve digits."""

    QUESTION = PersonalId("personal_id", "Số định danh", born_key="born_on", sex_key="sex")

    @pytest.mark.parametrize(
        "typed",
        ["024190000016", "024 190 000 016", "024.190.000.016", "0241-9000-0016", " 024190000016", "024190\u200b000016"],
    )
    def test_a_number_is_kept_as_twelve_digits_and_shown_in_groups(self, typed: str) -> None:
        assert self.QUESTION.parse(typed, a_situation()) == "024190000016"
        assert self.QUESTION.show("024190000016") == "024 190 000 016"

    @pytest.mark.parametrize(
        ("typed", "sentence"),
        [
            ("121000017", "chứng minh nhân dân cũ"),
            ("121 000 017", "chứng minh nhân dân cũ"),
            ("02419000001", "đủ 12 số"),
            ("0241900000167", "đủ 12 số"),
            ("0", "đủ 12 số"),
            ("02419000001O", "không gõ chữ"),
            ("٠٢٤١٩٠٠٠٠٠١٦", "không gõ chữ"),
            ("０２４１９０００００１６", "không gõ chữ"),
            ("+024190000016", "không gõ chữ"),
            ("...", "không gõ chữ"),
        ],
    )
    def test_everything_else_gets_a_sentence(self, typed: str, sentence: str) -> None:
        assert sentence in sentence_for(self.QUESTION, typed)

    @pytest.mark.parametrize(
        ("value", "born", "sex", "about"),
        [
            ("024190000016", "1990-03-05", "female", []),
            ("024190000016", "1990", "female", []),
            ("024090000017", "1990-03-05", "female", ["giới tính"]),
            ("024191000016", "1990-03-05", "female", ["năm sinh"]),
            ("024390000016", "1990-03-05", "female", ["năm sinh"]),
            ("024318000015", "2018-11-20", "female", []),
            ("024218000015", "2018-11-20", "male", []),
            ("023190000016", "1990", "female", ["Ba số đầu"]),
            ("000190000016", "1990", "male", ["Ba số đầu", "giới tính"]),
            ("115190000016", "1990", "female", []),
            ("024090000017", "", "", []),
        ],
    )
    def test_digits_that_do_not_go_with_the_answers_are_to_be_looked_at_again(
        self, value: str, born: str, sex: str, about: list[str]
    ) -> None:
        warnings = self.QUESTION.warnings(value, {"born_on": born, "sex": sex})

        assert len(warnings) == len(about)
        for warning, words in zip(warnings, about, strict=True):
            assert words in warning
            assert "kiểm tra lại" in warning
            assert "sai" not in warning

    def test_without_the_other_answers_nothing_is_compared(self) -> None:
        assert PersonalId("number", "Số").warnings("024090000017", {"born_on": "2000", "sex": "female"}) == ()

    def test_it_may_be_left_out_for_a_newborn(self) -> None:
        assert PersonalId("number", "Số", optional=True).parse("", a_situation()) == ""

    @given(st.from_regex(r"[0-9]{12}", fullmatch=True), st.sampled_from(["", " ", ".", "-"]))
    def test_twelve_digits_in_any_grouping_are_those_twelve_digits(self, digits: str, between: str) -> None:
        assume(digits.isascii())

        assert self.QUESTION.parse(between.join(digits), a_situation()) == digits


class TestEmail:
    """Addresses that may well exist."""

    QUESTION = Email("email", "Thư điện tử")

    @pytest.mark.parametrize(
        ("typed", "kept"),
        [
            ("ly@example.com", "ly@example.com"),
            ("  Ly.Mau+1@Example.COM ", "Ly.Mau+1@example.com"),
            ("a_b-c@mail.example.vn", "a_b-c@mail.example.vn"),
            ("a" * 100 + "@example.com", "a" * 100 + "@example.com"),
        ],
    )
    def test_an_address_is_kept_with_its_host_in_small_letters(self, typed: str, kept: str) -> None:
        assert self.QUESTION.parse(typed, a_situation()) == kept

    @pytest.mark.parametrize(
        ("typed", "sentence"),
        [
            ("ly", "dấu @"),
            ("ly@example", "dấu @"),
            ("ly@@example.com", "dấu @"),
            ("ly mau@example.com", "viết liền"),
            ("ly@example .com", "viết liền"),
            ("@example.com", "dấu @"),
            ("ly@.com", "dấu @"),
            ("lý@example.com", "không dấu"),
            ("ly@vídụ.vn", "không dấu"),
            ("a" * 110 + "@example.com", "ngắn hơn"),
        ],
    )
    def test_what_cannot_be_an_address_gets_a_sentence(self, typed: str, sentence: str) -> None:
        assert sentence in sentence_for(self.QUESTION, typed)
