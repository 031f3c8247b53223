"""Questions with much to say: a long list to search, a text, and several people."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.config import MOST_BYTES_OF_A_FORM
from kiosk.domain.conditions import Is
from kiosk.domain.questions import NOBODY, Ambiguous, LongText, PersonalId, PersonName, Rows, Unacceptable
from tests.builders import a_choice, a_situation
from tests.domain.test_questions import MEMBERS, RELATIONSHIPS, at_bac_lung, sentence_for

AN = {"name": "Nguyễn Văn An", "born": "2015-06-01", "number": "024215000011", "relationship": "cháu nội"}
BINH = {"name": "Nguyễn Thị Bình", "born": "2018", "number": "", "relationship": "cháu nội"}


class TestSearchChoice:
    """A closed list."""

    @pytest.mark.parametrize(
        ("typed", "kept"),
        [
            ("vợ", "vợ"),
            ("VO", "vợ"),
            ("cha de", "cha đẻ"),
            ("anh chị em cùng cha khác mẹ", "anh, chị em cùng cha khác mẹ"),
            ("Cha\u0301u no\u0323\u0302i", "cháu nội"),
        ],
    )
    def test_a_line_that_was_typed_whole_is_taken_with_or_without_marks(self, typed: str, kept: str) -> None:
        assert RELATIONSHIPS.parse(typed, a_situation()) == kept

    @pytest.mark.parametrize(
        ("typed", "labels"),
        [
            ("chau", ["Cháu nội", "Cháu ngoại"]),
            ("bo", ["Cha đẻ", "Cha vợ"]),
            ("bố v", ["Cha vợ"]),
            ("ngoai chau", ["Cháu ngoại"]),
        ],
    )
    def test_a_part_of_a_line_or_an_everyday_word_brings_lines_to_touch(self, typed: str, labels: list[str]) -> None:
        with pytest.raises(Ambiguous) as question:
            RELATIONSHIPS.parse(typed, a_situation())

        assert [option.label for option in question.value.options] == labels

    @pytest.mark.parametrize("typed", ["hàng xóm", "?", "áu", "vợ hai"])
    def test_what_is_not_on_the_list_gets_a_sentence(self, typed: str) -> None:
        assert "Chưa thấy trong danh sách" in sentence_for(RELATIONSHIPS, typed)

    def test_the_usual_ones_are_offered_and_every_other_one_has_its_button_once_chosen(self) -> None:
        assert [option.value for option in RELATIONSHIPS.options(a_situation())] == ["vợ", "chồng"]
        chosen = RELATIONSHIPS.option_of("cha vợ", a_situation())
        assert chosen
        assert chosen.label == RELATIONSHIPS.show("cha vợ") == "Cha vợ"


class TestLongText:
    """One's own words."""

    QUESTION = LongText("text", "Nội dung", most=20)

    def test_lines_become_one_and_invisible_signs_go(self) -> None:
        assert self.QUESTION.parse("Xin \r\n  xa\u0301c\x07\u202e nhận\n", a_situation()) == "Xin xác nhận"

    def test_it_has_at_most_so_many_letters_however_they_are_composed(self) -> None:
        assert self.QUESTION.parse("e\u0302\u0323" * 20, a_situation()) == "ệ" * 20
        assert "nhiều nhất 20 chữ" in sentence_for(self.QUESTION, "ệ" * 21)
        assert "ngắn hơn" in sentence_for(self.QUESTION, "a" * 81)

    @pytest.mark.parametrize("text", ["từ 1/1 đến 2/2", "“thuê” – 30 m²…", "50 %; a & b <c>", "H'Drông"])
    def test_letters_digits_and_signs_of_writing_are_taken(self, text: str) -> None:
        assert self.QUESTION.parse(text, a_situation()) == text

    @pytest.mark.parametrize("text", ["🙂", "中文", "ч", "\u3164a"])
    def test_what_the_paper_has_no_letters_for_is_refused(self, text: str) -> None:
        assert "bằng chữ" in sentence_for(self.QUESTION, text)


class TestRows:
    """Several people."""

    def test_people_are_kept_and_read_back(self) -> None:
        value = MEMBERS.write([AN, BINH])

        assert MEMBERS.parse(value, at_bac_lung()) == value
        assert MEMBERS.read(value) == [AN, BINH]
        assert MEMBERS.read("") == MEMBERS.read(NOBODY) == []

    def test_every_answer_is_parsed_by_its_own_question(self) -> None:
        name = " Nguye\u0302\u0303n  An "
        sent = [{"name": name, "born": "1/6/2015", "number": "024 215 000 011", "relationship": "Vo"}]

        (row,) = MEMBERS.read(MEMBERS.parse(json.dumps(sent), at_bac_lung()))

        assert row == {"name": "Nguyễn An", "born": "2015-06-01", "number": "024215000011", "relationship": "vợ"}

    @pytest.mark.parametrize(
        "value",
        [
            "{}", "[1]", "[[]]", "null", "[{}", "nobody", '[{"name":1}]', '[{"name":null}]', '[{"other":"x"}]', "NaN",
            '[{"name":{"a":"b"}}]', "[" * 2900, '{"name":"An"}',
        ],
    )  # fmt: skip
    def test_a_text_that_is_no_such_list_is_not_kept(self, value: str) -> None:
        assert sentence_for(MEMBERS, value) == "Xin xem lại danh sách, rồi nhập lại những người còn thiếu."

    def test_an_answer_that_is_missing_or_refused_gets_its_own_sentence(self) -> None:
        assert sentence_for(MEMBERS, "[{}]") == "Xin điền: họ và tên."
        assert "chỉ có 28 ngày" in sentence_for(MEMBERS, MEMBERS.write([AN | {"born": "31/2/2015"}]))

    def test_nobody_is_an_answer_only_where_the_list_may_be_empty(self) -> None:
        assert sentence_for(MEMBERS, NOBODY) == "Xin thêm ít nhất một người."
        assert Rows("members", "Người", optional=True).parse(NOBODY, a_situation()) == NOBODY
        assert MEMBERS.show(NOBODY) == "Không có ai"

    def test_a_question_that_does_not_apply_to_somebody_is_left_out(self) -> None:
        question = Rows(
            "members",
            "Người",
            questions=(
                a_choice("has_number", "yes", "no"),
                PersonalId("number", "Số", when=Is("has_number", "yes")),
            ),
        )

        assert question.parse('[{"has_number":"no","number":"1"}]', a_situation()) == '[{"has_number":"no"}]'

    @pytest.mark.parametrize(
        ("rows", "sentence"),
        [
            ([AN, BINH], ""),
            ([AN, BINH, AN], "Người thứ 3 trùng với người thứ 1"),
            ([AN, BINH | {"number": AN["number"]}], "Người thứ 2 trùng với người thứ 1"),
            ([BINH, BINH | {"name": "NGUYEN THI BINH"}], "Người thứ 2 trùng với người thứ 1"),
            ([BINH, BINH | {"name": "Nguyễn Thị Bích"}], ""),
            ([AN | {"number": "", "born": ""}, AN | {"number": "", "born": ""}], ""),
            ([{"name": f"An {letter}"} for letter in "abcd"], "nhiều nhất 3 người"),
            ([{"name": "Trần Thị Lý", "born": "1958"}], "Người thứ 1 đã kê khai ở phần trước"),
            ([AN, BINH | {"number": "024158000012"}], "Người thứ 2 đã kê khai ở phần trước"),
        ],
    )
    def test_somebody_stands_on_the_list_once_and_the_person_of_the_form_never(
        self, rows: list[dict[str, str]], sentence: str
    ) -> None:
        main = {"full_name": "Trần Thị Lý", "born_on": "1958", "personal_id": "024158000012"}

        fault = MEMBERS.faults_of(rows, main)

        assert fault.startswith(sentence) if sentence.startswith("Người") else sentence in fault
        assert bool(fault) is bool(sentence)

    def test_a_list_is_shown_by_its_first_names(self) -> None:
        four = Rows("members", "Người", questions=(PersonName("name", "Tên"),), row_name="thành viên")

        assert MEMBERS.show(MEMBERS.write([AN, BINH])) == "2 người: Nguyễn Văn An, Nguyễn Thị Bình"
        value = four.write([{"name": name} for name in ("An", "Bê", "Cê", "Đê")])
        assert four.show(value) == "4 thành viên: An, Bê, Cê…"
        assert MEMBERS.summary(AN) == ("01/06/2015", "024 215 000 011", "Cháu nội")

    def test_hints_say_about_whom(self) -> None:
        value = MEMBERS.write([AN, BINH | {"number": "024317000015"}])

        assert MEMBERS.warnings(value, {}) == (
            "Nguyễn Thị Bình: Số định danh và năm sinh chưa khớp nhau. Xin kiểm tra lại cả hai.",
        )

    def test_thirty_people_are_far_below_what_is_looked_at_and_two_hundred_fit_into_a_form(self) -> None:
        long = {"name": "Ễ" * 80, "born": "2015-06-01", "number": "1" * 12, "relationship": "ễ" * 60}
        few = Rows("members", "Người", questions=MEMBERS.questions)
        many = Rows("members", "Người", questions=MEMBERS.questions, most=200)

        assert len(few.write([long] * 30)) < few.most_typed < 64 * 1024
        assert len(many.write([long] * 200)) < many.most_typed
        # A Vietnamese letter takes nine bytes of a form.
        assert many.most_typed * 9 < MOST_BYTES_OF_A_FORM
        assert "nhiều nhất 30 người" in sentence_for(few, "[" + " " * few.most_typed + "]")

    @given(st.lists(st.dictionaries(st.sampled_from(["name", "born", "number", "x"]), st.text()), max_size=4))
    def test_whatever_list_is_sent_is_kept_for_good_or_refused(self, rows: list[dict[str, str]]) -> None:
        try:
            kept = MEMBERS.parse(json.dumps(rows), at_bac_lung())
        except Unacceptable:
            return

        assert MEMBERS.parse(kept, at_bac_lung()) == kept
