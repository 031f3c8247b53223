"""Every kind of question accepts what people mean and answers everything else with a sentence that says what to do."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.questions import (
    KINDS,
    NO_HAMLET,
    TODAY,
    AddressLine,
    AnyDay,
    BirthDay,
    ComingDay,
    Commune,
    Email,
    Hamlet,
    LongText,
    Option,
    PastDay,
    PersonalId,
    PersonName,
    Phone,
    Question,
    Rows,
    SearchChoice,
    Situation,
    Unacceptable,
)
from kiosk.domain.units import Commune as Unit
from kiosk.domain.units import Match, code_of, former_of, plain_words
from tests.builders import HAMLETS, a_choice, a_situation

BAC_LUNG = Unit("07498", "xã Bắc Lũng", "thành phố Bắc Ninh")
NGHIA_PHUONG = Unit("07486", "xã Nghĩa Phương", "thành phố Bắc Ninh")
TRUONG_GIANG = Match(NGHIA_PHUONG, "xã Trường Giang, huyện Lục Nam, tỉnh Bắc Giang")
YEN_SON = Match(BAC_LUNG, "xã Yên Sơn, huyện Lục Nam, tỉnh Bắc Giang")
MATCHES = (
    Match(BAC_LUNG),
    YEN_SON,
    Match(NGHIA_PHUONG),
    TRUONG_GIANG,
    Match(Unit("20001", "xã Trường Giang", "tỉnh Quảng Ngãi")),
    Match(Unit("15001", "xã Trường Văn", "tỉnh Thanh Hóa"), "xã Trường Giang, huyện Nông Cống, tỉnh Thanh Hóa", True),
)


class FewCommunes:
    """A unit table of six lines."""

    def search(self, text: str) -> tuple[Match, ...]:
        """Those in whose name all the words stand."""
        wanted = set(plain_words(text))
        return tuple(m for m in MATCHES if wanted and wanted <= set(plain_words(m.former or m.commune.full)))

    def of_code(self, code: str) -> Match | None:
        """The commune of that code."""
        return next(iter(self.at(code)), None)

    def by_value(self, value: str) -> Match | None:
        """The line of a kept value."""
        return next((m for m in self.at(code_of(value)) if m.former == former_of(value)), None)

    def at(self, code: str) -> tuple[Match, ...]:
        """Everything that lies there."""
        return tuple(match for match in MATCHES if match.commune.code == code)


def at_bac_lung() -> Situation:
    """The usual Monday, at a station whose commune is in the table."""
    return a_situation(communes=FewCommunes(), home_commune="07498")


RELATIONSHIPS = SearchChoice(
    "relationship",
    "Quan hệ với chủ hộ",
    example="vợ",
    usual=("vợ", "chồng"),
    choices=(
        Option("vợ", "Vợ"),
        Option("chồng", "Chồng"),
        Option("cha đẻ", "Cha đẻ", "Bố, ba"),
        Option("cha vợ", "Cha vợ", "Bố vợ"),
        Option("cháu nội", "Cháu nội"),
        Option("cháu ngoại", "Cháu ngoại"),
        Option("anh, chị em cùng cha khác mẹ", "Anh, chị em cùng cha khác mẹ"),
    ),
)
MEMBERS = Rows(
    "members",
    "Người cùng thay đổi",
    example='[{"name":"Nguyễn Văn Mẫu","born":"2015-06-01","number":"","relationship":"cháu nội"}]',
    most=3,
    questions=(
        PersonName("name", "Họ và tên"),
        BirthDay("born", "Ngày sinh"),
        PersonalId("number", "Số định danh", optional=True, born_key="born"),
        RELATIONSHIPS,
    ),
)
QUESTIONS: tuple[Question, ...] = (
    a_choice("colour", "red", "blue"),
    Hamlet("hamlet", "Thôn", example=NO_HAMLET),
    RELATIONSHIPS,
    PastDay("day", "Ngày làm hồ sơ", example="2026-11-20"),
    AnyDay("day", "Ngày cấp", example="2020-01-31"),
    ComingDay("day", "Đến ngày", near=(TODAY,), example="2027-11-23"),
    BirthDay("born", "Ngày sinh"),
    PersonName("name", "Họ và tên"),
    PersonalId("number", "Số định danh"),
    Phone("phone", "Số điện thoại"),
    Email("email", "Thư điện tử"),
    AddressLine("line", "Số nhà, thôn"),
    Commune("commune", "Xã, phường", example=YEN_SON.to_value(), others=(Option("none", "Không có"),)),
    LongText("text", "Nội dung"),
    MEMBERS,
)
EVERY_KIND = pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: type(question).__name__)
NASTY = ["", " ", "\x00", "\u202e\u200f", "🙂", "x" * 100_000, "9" * 100_000, "00/00/0000", "31/12/9999", "'--", "<b>",
         "[" * 20_000, "|" * 900, "1" * 4500, "\u0306"]  # fmt: skip
# What is nasty as a value may be said in free text.
SAYABLE = {AddressLine: {"00/00/0000", "31/12/9999"}, LongText: {"00/00/0000", "31/12/9999", "<b>"}}
# Things that look like answers, so that the search gets past the first check.
NEARLY = st.sampled_from(
    [*HAMLETS, "red", "?", "-", "0900 000 000", "+84 900000000", "20/11/2026", "Lý", "1958", "3/1990", "05031990", "vo",
     "cha", "truong giang", YEN_SON.to_value(), "a@b.vn", "024 158 000 012", "số 5, ngõ 3/2", MEMBERS.example, "[]"]
)  # fmt: skip


def sentence_for(question: Question, typed: str) -> str:
    """The problem in words."""
    with pytest.raises(Unacceptable) as refusal:
        question.parse(typed, at_bac_lung())
    return str(refusal.value)


def test_every_kind_is_tried_here() -> None:
    assert {type(question) for question in QUESTIONS} == set(KINDS)


@EVERY_KIND
def test_the_example_is_acceptable(question: Question) -> None:
    assert question.parse(question.example, at_bac_lung()) == question.example


@EVERY_KIND
@pytest.mark.parametrize("typed", NASTY, ids=range(len(NASTY)))
def test_a_refusal_is_a_sentence_that_begins_politely_and_does_not_repeat_what_was_typed(
    question: Question, typed: str
) -> None:
    if typed in SAYABLE.get(type(question), set()):
        assert question.parse(typed, at_bac_lung())
        return
    sentence = sentence_for(question, typed)

    assert sentence.startswith(("Xin ", "Ngày này chưa tới", "Chưa thấy"))
    assert sentence.endswith((".", "”."))
    assert len(sentence) < 120


@EVERY_KIND
@given(typed=st.text(st.characters()) | NEARLY | st.tuples(NEARLY, st.text(max_size=3)).map("".join))
def test_whatever_is_typed_is_kept_for_good_or_refused(question: Question, typed: str) -> None:
    try:
        kept = question.parse(typed, at_bac_lung())
    except Unacceptable:
        return

    assert kept
    assert question.parse(kept, at_bac_lung()) == kept
    assert question.parse(question.as_typed(kept), at_bac_lung()) == kept
    assert question.show(kept)
    assert all(warning.endswith(".") for warning in question.warnings(kept, {}))


@EVERY_KIND
@pytest.mark.parametrize("nothing", ["", "  \t\n", "\u200b\ufeff", "\x00"])
def test_nothing_typed_is_an_answer_only_to_an_optional_question(question: Question, nothing: str) -> None:
    if isinstance(question, Rows) and nothing.strip():
        return
    optional = type(question)(question.key, question.label, optional=True)

    assert optional.parse(nothing, at_bac_lung()) == ""
    assert optional.show("") == "Không trả lời"
    assert optional.as_typed("") == ""
    assert optional.warnings("", {}) == ()
    assert sentence_for(question, nothing) == question.empty_sentence()


@EVERY_KIND
def test_a_text_that_is_far_too_long_is_refused_before_anything_is_done_with_it(question: Question) -> None:
    """Unicode puts the marks of one letter in order in the square of their number: 300 kB of marks, cleaned before they
    are measured, keep the whole kiosk busy for a minute, 2 MB for a quarter of an hour."""
    marks = "a" + "\u0301\u0323" * 2500

    assert sentence_for(question, marks).startswith(("Xin viết ngắn hơn", "Xin kê khai nhiều nhất"))


@EVERY_KIND
def test_a_button_is_known_again_by_its_value_and_accepted(question: Question) -> None:
    for option in question.options(at_bac_lung()):
        assert question.option_of(option.value, at_bac_lung()) == option
        assert question.parse(option.value, at_bac_lung()) == option.value


def test_a_list_of_people_never_stands_in_an_address_and_counts_as_personal() -> None:
    personal = {type(question) for question in QUESTIONS if question.personal}

    assert personal == {PersonName, Phone, PersonalId, BirthDay, Email, AddressLine, LongText, Rows}


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
