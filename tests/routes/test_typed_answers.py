"""What people type into the questions of a form, and how pages answer: without JavaScript, and while they type."""

import pytest
from flask import Flask

from kiosk.domain.questions import (
    AddressLine,
    BirthDay,
    ComingDay,
    Commune,
    Email,
    LongText,
    NearDay,
    Option,
    PersonalId,
    PersonName,
    Phone,
    Rows,
    SearchChoice,
)
from kiosk.procedures import CATALOGUE
from tests.builders import a_choice, a_procedure, a_step
from tests.pages import Citizen, Page

SLUG = "thu-nghiem"
START = f"/thu-tuc/{SLUG}"
PLACE = Commune("place", "Nơi ở", others=(Option("none", "Không có nơi thường trú"),))
RELATIONSHIP = SearchChoice(
    "relationship",
    "Quan hệ với chủ hộ",
    usual=("vợ", "chồng"),
    choices=(
        Option("vợ", "Vợ"),
        Option("chồng", "Chồng"),
        Option("cha đẻ", "Cha đẻ", "Bố"),
        Option("cha vợ", "Cha vợ", "Bố vợ"),
    ),
)
STEPS = (
    a_step(
        "ong-ba",
        PersonName("full_name", "Họ và tên"),
        BirthDay("born_on", "Ngày sinh"),
        a_choice("sex", "male", "female"),
        PersonalId("personal_id", "Số định danh"),
    ),
    a_step("lien-lac", Phone("phone", "Điện thoại", optional=True), Email("email", "Thư điện tử", optional=True)),
    a_step("noi-o", PLACE, AddressLine("line", "Số nhà, thôn")),
    a_step("quan-he", RELATIONSHIP),
    a_step("den-ngay", ComingDay("until", "Đến ngày", near=(NearDay("6 tháng nữa", months=6),))),
    a_step("noi-dung", LongText("reason", "Lý do")),
    a_step("nguoi-nha", Rows("members", "Người nhà", questions=(PersonName("name", "Tên"),), optional=True)),
)
LY = {"full_name": "Trần Thị Lý Mẫu", "born_on": "1958", "sex": "female", "personal_id": "024158000012"}


@pytest.fixture
def somebody(ly: Citizen, monkeypatch: pytest.MonkeyPatch) -> Citizen:
    """Bà Lý, at the first step of a procedure that asks for everything."""
    monkeypatch.setitem(CATALOGUE, SLUG, a_procedure(*STEPS, slug=SLUG))
    return ly.opens(START).sends(START)


def box(page: Page, name: str) -> str | None:
    """What stands in the box of that name."""
    return next(a.get("value", "") for a in page.all("input") if a.get("name") == name)


def buttons(page: Page, name: str) -> list[str]:
    """The values that can be touched for that question."""
    return [a["value"] for a in page.all("input") if a.get("type") == "radio" and a["name"] == name]


def checked(page: Page, name: str) -> list[str]:
    """The values that are touched."""
    chosen = [a for a in page.all("input") if a.get("type") == "radio" and "checked" in a]
    return [a["value"] for a in chosen if a["name"] == name]


def at_place(somebody: Citizen) -> Citizen:
    """The same, at the step that asks for the place."""
    return somebody.answers(**LY).answers()


def at_days(somebody: Citizen) -> Citizen:
    """The same, at the step that asks for a day."""
    return at_place(somebody).answers(place="none", line="Thôn Trại").answers(relationship="vợ")


class TestTyping:
    """Boxes."""

    def test_what_was_refused_stays_as_it_was_typed_and_what_was_fine_too(self, somebody: Citizen) -> None:
        somebody.answers(**LY | {"born_on": "31/2/1958", "personal_id": "024 158 000 012"})

        assert somebody.status == 422
        somebody.sees("Tháng 2 năm 1958 chỉ có 28 ngày")
        assert box(somebody.page, "born_on") == "31/2/1958"
        assert box(somebody.page, "personal_id") == "024 158 000 012"
        assert checked(somebody.page, "sex") == ["female"]

    def test_a_kept_answer_comes_back_as_a_person_would_type_it(self, somebody: Citizen) -> None:
        somebody.answers(**LY | {"born_on": "05031958"}).opens(f"{START}/ong-ba")

        assert box(somebody.page, "born_on") == "05/03/1958"
        assert box(somebody.page, "personal_id") == "024 158 000 012"

    def test_all_problems_of_a_step_are_told_at_once(self, somebody: Citizen) -> None:
        somebody.answers(full_name="An 2", born_on="58", personal_id="121000017")

        somebody.sees("bằng chữ", "bốn số của năm", "chứng minh nhân dân cũ", "Xin chạm vào một ô")
        assert len([a for a in somebody.page.all("a") if a["href"].startswith("#") and a["href"] != "#main"]) == 4

    def test_several_questions_of_one_screen_have_their_names_on_it(self, somebody: Citizen) -> None:
        somebody.sees("Họ và tên", "Ngày sinh", "Sex", "Số định danh")

    def test_a_text_of_several_lines_goes_into_a_box_of_several_lines(self, somebody: Citizen) -> None:
        at_days(somebody).answers(until="23/05/2027").answers(reason="a" * 601)

        assert somebody.status == 422
        assert "a" * 601 in somebody.page.text
        assert somebody.answers(reason="Thuê nhà\r\nđể đi làm").path == f"{START}/nguoi-nha"


class TestPlace:
    """A commune, by touch or by words."""

    def test_the_station_and_what_went_into_it_can_be_touched_at_once(self, somebody: Citizen) -> None:
        at_place(somebody)

        assert buttons(somebody.page, "place")[0].startswith("07498|xã Bắc Lũng")
        assert buttons(somebody.page, "place")[-1] == "none"
        somebody.sees("xã Yên Sơn, huyện Lục Nam, tỉnh Bắc Giang")

    def test_words_bring_the_places_to_touch_and_stay_in_the_box(self, somebody: Citizen) -> None:
        at_place(somebody).answers(**{"place-typed": "truong giang luc nam", "line": "Thôn Trại"})

        assert somebody.status == 422
        assert box(somebody.page, "place-typed") == "truong giang luc nam"
        assert box(somebody.page, "line") == "Thôn Trại"
        somebody.sees("Nay là xã Nghĩa Phương, thành phố Bắc Ninh")
        (value,) = buttons(somebody.page, "place")
        assert somebody.answers(place=value, line="Thôn Trại").path == f"{START}/quan-he"

    def test_other_words_win_over_a_place_that_was_touched_before(self, somebody: Citizen) -> None:
        at_place(somebody).answers(place="none", line="Thôn Trại").opens(f"{START}/noi-o")
        assert checked(somebody.page, "place") == ["none"]
        assert box(somebody.page, "place-typed") == ""

        somebody.answers(**{"place-typed": "bac lung"})

        assert somebody.status == 422
        assert checked(somebody.page, "place") == []

    def test_words_changed_after_the_search_are_searched_anew(self, somebody: Citizen) -> None:
        at_place(somebody).answers(**{"place-typed": "bac lung"})
        value = buttons(somebody.page, "place")[0]

        somebody.answers(**{"place": value, "place-typed": "truong giang luc nam", "line": "Thôn Trại"})

        assert somebody.status == 422
        somebody.sees("xã Nghĩa Phương")

    def test_a_kept_place_that_is_not_offered_at_first_is_there_and_touched(self, somebody: Citizen) -> None:
        at_place(somebody).answers(**{"place-typed": "truong giang luc nam"})
        (value,) = buttons(somebody.page, "place")
        somebody.answers(place=value, line="Thôn Trại").opens(f"{START}/noi-o")

        assert checked(somebody.page, "place") == [value]
        assert len(buttons(somebody.page, "place")) > 1

    def test_a_place_that_cannot_be_found_gets_a_sentence_and_the_usual_places(self, somebody: Citizen) -> None:
        at_place(somebody).answers(**{"place-typed": "Xứ Vô Danh", "line": "Thôn Trại"})

        assert somebody.status == 422
        somebody.sees("Chưa thấy nơi này")
        assert "none" in buttons(somebody.page, "place")
        assert somebody.answers(place="none", line="Thôn Trại").path == f"{START}/quan-he"

    @pytest.mark.parametrize("value", ["07498|xã Bịa|xã Bịa", "|" * 5000, "a" * 500_000, "\x00", "'; DROP TABLE x"])
    def test_a_value_that_nobody_offered_is_not_kept(self, somebody: Citizen, value: str) -> None:
        at_place(somebody).answers(place=value, line="Thôn Trại")

        assert somebody.status == 422


class TestDay:
    """A day, by touch or by typing."""

    def test_a_typed_day_comes_back_in_the_box_and_gives_way_to_a_touch(self, somebody: Citizen) -> None:
        at_days(somebody).answers(**{"until-typed": "3/5/2027"}).opens(f"{START}/den-ngay")
        assert box(somebody.page, "until-typed") == "03/05/2027"

        somebody.answers(until="2027-05-23").opens(f"{START}/den-ngay")

        assert checked(somebody.page, "until") == ["2027-05-23"]
        assert box(somebody.page, "until-typed") == ""

    def test_a_typed_day_wins_over_a_touch_that_was_kept(self, somebody: Citizen) -> None:
        at_days(somebody).answers(until="2027-05-23").opens(f"{START}/den-ngay")

        somebody.answers(**{"until-typed": "3/5/2027"}).opens(f"{START}/den-ngay")

        assert box(somebody.page, "until-typed") == "03/05/2027"
        assert checked(somebody.page, "until") == []


class TestList:
    """A closed list that is searched, and a list of people."""

    def test_a_word_for_several_lines_brings_them_to_touch(self, somebody: Citizen) -> None:
        at_place(somebody).answers(place="none", line="Thôn Trại").answers(**{"relationship-typed": "bố"})

        assert somebody.status == 422
        assert buttons(somebody.page, "relationship") == ["cha đẻ", "cha vợ"]
        assert somebody.answers(relationship="cha vợ").path == f"{START}/den-ngay"

    def test_nobody_on_the_list_is_said_and_somebody_can_be_added(self, somebody: Citizen) -> None:
        at_days(somebody).answers(until="23/05/2027").answers(reason="Thuê nhà")

        somebody.sees("Chưa có người nào trong danh sách.")
        assert f"{START}/nguoi-nha/nguoi/1" in [a["href"] for a in somebody.page.all("a")]


class TestWhileTyping:
    """The part of the page that changes with every letter."""

    @pytest.fixture(autouse=True)
    def _procedure(self, somebody: Citizen) -> None:
        """There is something to ask."""

    def part(self, app: Flask, address: str) -> Page:
        """What a browser without any visit gets."""
        answer = app.test_client().get(address)
        assert answer.status_code == 200
        assert "Set-Cookie" not in answer.headers
        page = Page(answer.get_data(as_text=True))
        assert page.faults == []
        return page

    def test_it_shows_what_the_words_may_mean(self, app: Flask) -> None:
        page = self.part(app, f"/truc-tiep/tim/{SLUG}/place?place-typed=truong+giang+luc+nam")

        (value,) = buttons(page, "place")
        assert value.startswith("07486|")
        assert box(page, "place-stood") == "truong giang luc nam"
        assert "Xin chạm vào" in page.text

    def test_without_words_it_shows_the_usual_ones(self, app: Flask) -> None:
        for words in ("", "?relationship-typed=", "?relationship-typed=+"):
            page = self.part(app, f"/truc-tiep/tim/{SLUG}/relationship{words}")

            assert buttons(page, "relationship") == ["vợ", "chồng"]
            assert "Xin" not in page.text

    def test_a_line_that_was_typed_whole_is_there_to_touch(self, app: Flask) -> None:
        page = self.part(app, f"/truc-tiep/tim/{SLUG}/relationship?relationship-typed=cha+ve")
        assert "Chưa thấy" in page.text

        page = self.part(app, f"/truc-tiep/tim/{SLUG}/relationship?relationship-typed=cha+vo")
        assert "cha vợ" in buttons(page, "relationship")
        # Whoever touches another line now means that one.
        assert box(page, "relationship-stood") == "cha vo"

    @pytest.mark.parametrize("key", ["full_name", "personal_id", "line", "members", "sex", "nothing"])
    def test_other_questions_are_not_searched_here(self, app: Flask, key: str) -> None:
        assert app.test_client().get(f"/truc-tiep/tim/{SLUG}/{key}?{key}-typed=Ly").status_code == 404

    def test_an_unknown_procedure_has_no_questions(self, app: Flask) -> None:
        assert app.test_client().get("/truc-tiep/tim/khong-co/place").status_code == 404

    @pytest.mark.parametrize("words", ["%00", "%F0%9F%99%82", "a" * 5000, "|||", "%27%22%3B--", "*", "AND+OR+NOT", "%"])
    def test_nasty_words_get_a_sentence(self, app: Flask, words: str) -> None:
        self.part(app, f"/truc-tiep/tim/{SLUG}/place?place-typed={words}")
