"""Questions about places: the line below the commune, and the commune under any of its names."""

import pytest

from kiosk.domain.questions import AddressLine, Ambiguous, Commune, Option
from tests.builders import a_situation
from tests.domain.test_questions import BAC_LUNG, TRUONG_GIANG, YEN_SON, at_bac_lung, sentence_for


class TestAddressLine:
    """House, street, hamlet."""

    QUESTION = AddressLine("line", "Số nhà, thôn")

    @pytest.mark.parametrize(
        "line",
        ["Thôn Trại", "số 5A/12, ngõ 3", "Tổ dân phố số 2 (Đồi Ngô cũ)", "Buôn Ama Thuột – khu A & B", "H'Drông", "12"],
    )
    def test_a_line_is_kept_as_it_is_written(self, line: str) -> None:
        assert self.QUESTION.parse(line, a_situation()) == line

    def test_spaces_and_lines_are_put_together(self) -> None:
        assert self.QUESTION.parse("  số 5,\n\tthôn\u00a0 Tra\u0323i ", a_situation()) == "số 5, thôn Trại"

    @pytest.mark.parametrize("line", ["Thôn Trại <b>", "Nhà 🙂", "thôn = Trại", "Thôn “Trại”", "số ٥", "Tổ {1}"])
    def test_signs_that_no_address_has_are_refused(self, line: str) -> None:
        assert "chỉ viết chữ" in sentence_for(self.QUESTION, line)

    @pytest.mark.parametrize("line", [",", "- / -", "(')"])
    def test_signs_alone_are_no_address(self, line: str) -> None:
        assert "số nhà" in sentence_for(self.QUESTION, line)

    def test_a_line_has_at_most_three_hundred_letters(self) -> None:
        assert self.QUESTION.parse("A" * 300, a_situation()) == "A" * 300
        assert "ngắn hơn" in sentence_for(self.QUESTION, "A" * 301)

    @pytest.mark.parametrize("line", ["thôn A, huyện Lục Nam", "Số 5, Quận 3", "tổ 2, thị xã Chũ", "Thị trấn Đồi Ngô"])
    def test_a_district_of_old_is_to_be_looked_at_again(self, line: str) -> None:
        assert "Xin xem lại" in self.QUESTION.warnings(line, {})[0]

    @pytest.mark.parametrize("line", ["Thôn Huyền Sơn", "Phố Quán Sứ", "Thôn Trại"])
    def test_names_that_only_sound_like_it_are_left_alone(self, line: str) -> None:
        assert self.QUESTION.warnings(line, {}) == ()


class TestCommune:
    """Under its present name, or under the one on old papers."""

    QUESTION = Commune("commune", "Xã, phường", others=(Option("none", "Không có nơi thường trú"),))

    def test_the_own_commune_its_former_ones_and_the_other_answers_are_offered_by_touch(self) -> None:
        labels = [option.label for option in self.QUESTION.options(at_bac_lung())]

        assert labels == [BAC_LUNG.full, YEN_SON.former, "Không có nơi thường trú"]

    @pytest.mark.parametrize("typed", ["yen son", "Bắc Lũng", "XÃ TRƯỜNG GIANG, huyện Lục Nam"])
    def test_what_is_typed_is_never_taken_without_a_touch(self, typed: str) -> None:
        with pytest.raises(Ambiguous) as question:
            self.QUESTION.parse(typed, at_bac_lung())

        assert question.value.options
        for option in question.value.options:
            assert self.QUESTION.parse(option.value, at_bac_lung()) == option.value
            assert self.QUESTION.option_of(option.value, at_bac_lung()) == option

    def test_communes_of_one_name_are_told_apart_by_what_they_are_today(self) -> None:
        with pytest.raises(Ambiguous) as question:
            self.QUESTION.parse("trường giang", at_bac_lung())

        words = [(option.label, option.help) for option in question.value.options]
        assert words == [
            (TRUONG_GIANG.former, "Nay là xã Nghĩa Phương, thành phố Bắc Ninh"),
            ("xã Trường Giang, tỉnh Quảng Ngãi", ""),
            (
                "xã Trường Giang, huyện Nông Cống, tỉnh Thanh Hóa",
                "Nay một phần thuộc xã Trường Văn, tỉnh Thanh Hóa",
            ),
        ]

    def test_a_kept_place_is_shown_with_the_name_on_the_papers(self) -> None:
        assert self.QUESTION.show(TRUONG_GIANG.to_value()) == (
            "xã Nghĩa Phương, thành phố Bắc Ninh (trước đây: xã Trường Giang, huyện Lục Nam, tỉnh Bắc Giang)"
        )
        assert self.QUESTION.show("07498|xã Bắc Lũng, thành phố Bắc Ninh|") == "xã Bắc Lũng, thành phố Bắc Ninh"
        assert self.QUESTION.show("none") == "Không có nơi thường trú"

    @pytest.mark.parametrize(
        "value", ["07498|xã Bịa|xã Bịa", "99999|xã Bắc Lũng, thành phố Bắc Ninh|", "07498|", "||", "nowhere"]
    )
    def test_a_value_that_the_table_does_not_know_is_not_kept(self, value: str) -> None:
        assert "Chưa thấy nơi này" in sentence_for(self.QUESTION, value)

    def test_the_present_name_comes_from_the_table_and_not_from_the_browser(self) -> None:
        assert self.QUESTION.parse("07498|xã Bịa|", at_bac_lung()) == "07498|xã Bắc Lũng, thành phố Bắc Ninh|"

    def test_without_a_table_only_the_other_answers_can_be_given(self) -> None:
        assert self.QUESTION.parse("none", a_situation()) == "none"
        assert [option.value for option in self.QUESTION.options(a_situation())] == ["none"]
