"""The communes of the country, old and new: who looks for one finds it, and the same commune is known as the same."""

import shutil
import sqlite3
import sys
import unicodedata
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest
from flask import Flask

from kiosk import units_package, units_table
from kiosk.domain.text import fold
from kiosk.domain.units import Match, code_of
from kiosk.law.unit_changes import BAC_NINH_ON, CHANGES, DONG_NAI_ON, QUANG_NINH_ON
from kiosk.services.units import MOST_FOUND, SHORT, Units, communes
from tests.unit_table import the_unit_table

TODAY = date(2026, 11, 23)
BAC_LUNG = "07498"


@pytest.fixture(scope="module")
def units() -> Units:
    """The table as it is read at the station in Bắc Lũng."""
    return Units(the_unit_table(), TODAY, BAC_LUNG)


@pytest.fixture(scope="module")
def rows() -> Iterator[sqlite3.Connection]:
    """The table itself, to count in."""
    with closing(sqlite3.connect(the_unit_table())) as connection:
        yield connection


def first(units: Units, typed: str) -> tuple[str, str]:
    """(present name, former unit) of what is found first."""
    match = units.search(typed)[0]
    return match.commune.full, match.former


class TestWhatIsInTheTable:
    """Everything, and under the names of the day."""

    def test_there_are_as_many_units_as_in_the_official_list(self, rows: sqlite3.Connection) -> None:
        kinds = dict(rows.execute("SELECT kind, count(*) FROM communes GROUP BY kind"))
        provinces = dict(rows.execute("SELECT kind, count(*) FROM provinces GROUP BY kind"))

        # 01/07/2025; the amendments of 2026 are counted below.
        assert kinds == {"phường": 687, "xã": 2621, "đặc khu": 13}
        assert provinces == {"thành phố": 6, "tỉnh": 28}

    def test_today_there_are_nine_cities_and_709_wards(self, units: Units) -> None:
        in_force = [change for change in CHANGES if change.since <= TODAY]
        cities = [code for change in in_force if change.kind == "thành phố" for code, _ in change.units]
        wards = [code for change in in_force if change.kind == "phường" for code, _ in change.units]

        assert (6 + len(set(cities)), 687 + len(set(wards))) == (9, 709)
        assert all(units.of_code(code).commune.name.startswith("phường ") for code in wards)

    def test_every_former_unit_is_in_some_commune_and_every_commune_is_found(self, rows: sqlite3.Connection) -> None:
        lost = rows.execute("SELECT count(*) FROM units WHERE id NOT IN (SELECT unit FROM choices)").fetchone()
        former = rows.execute("SELECT count(*), count(DISTINCT former) FROM units WHERE former <> ''").fetchone()
        present = rows.execute("SELECT count(*) FROM units WHERE former = ''").fetchone()
        named = rows.execute("SELECT count(DISTINCT code) FROM choices JOIN units ON id = unit WHERE former <> ''")

        assert lost == (0,)
        assert former == (10_040, 10_040)
        assert present == named.fetchone() == (3321,)

    def test_the_pairs_of_old_and_new_are_as_many_as_in_the_conversion_table(self, rows: sqlite3.Connection) -> None:
        pairs = rows.execute("SELECT count(*) FROM choices JOIN units ON id = unit WHERE former <> ''").fetchone()

        assert pairs == (10_571,)

    def test_no_commune_was_put_together_from_two_old_provinces(self, rows: sqlite3.Connection) -> None:
        took: dict[str, set[str]] = {}
        for code, former in rows.execute("SELECT code, former FROM choices JOIN units ON id = unit WHERE former <> ''"):
            took.setdefault(code, set()).add(former.rpartition(", ")[2])

        assert [code for code, provinces in took.items() if len(provinces) > 1] == []

    def test_names_are_clean_and_begin_with_their_kind(self, rows: sqlite3.Connection) -> None:
        names = [name for (name,) in rows.execute("SELECT former FROM units WHERE former <> ''")]
        names += [f"{kind} {name}" for kind, name in rows.execute("SELECT kind, name FROM communes")]

        assert all(name.startswith(units_package.KINDS) for name in names)
        assert not [n for n in names if "  " in n or "’" in n or "|" in n or not unicodedata.is_normalized("NFC", n)]

    def test_an_amendment_names_units_that_are_there(self, rows: sqlite3.Connection) -> None:
        named = dict(rows.execute("SELECT code, name FROM communes UNION SELECT code, name FROM provinces"))

        assert [unit for change in CHANGES for unit in change.units if named[unit[0]] != unit[1]] == []
        assert all(change.source.in_force_from == change.since for change in CHANGES)

    def test_the_package_was_read_and_not_run(self) -> None:
        the_unit_table()

        assert not {"vietnamadminunits", "numpy", "shapely", "geopy"} & sys.modules.keys()


class TestNamesOfTheDay:
    """A resolution changes names on its day, not before."""

    @pytest.mark.parametrize(
        ("code", "on", "before", "after"),
        [
            ("07444", BAC_NINH_ON, "xã Lục Nam, tỉnh Bắc Ninh", "phường Lục Nam, thành phố Bắc Ninh"),
            (BAC_LUNG, BAC_NINH_ON, "xã Bắc Lũng, tỉnh Bắc Ninh", "xã Bắc Lũng, thành phố Bắc Ninh"),
            ("06970", QUANG_NINH_ON, "xã Ba Chẽ, tỉnh Quảng Ninh", "xã Ba Chẽ, thành phố Quảng Ninh"),
            ("26368", DONG_NAI_ON, "xã Long Thành, tỉnh Đồng Nai", "phường Long Thành, thành phố Đồng Nai"),
        ],
    )
    def test_a_name_changes_overnight(self, code: str, on: date, before: str, after: str) -> None:
        names = [Units(the_unit_table(), day).of_code(code).commune.full for day in (on - timedelta(days=1), on)]

        assert names == [before, after]

    @pytest.mark.parametrize("typed", ["xã Lục Nam", "phường Lục Nam, tỉnh Bắc Ninh", "Lục Nam thành phố Bắc Ninh"])
    @pytest.mark.parametrize("day", [date(2026, 9, 19), TODAY])
    def test_either_name_is_found_on_either_day(self, typed: str, day: date) -> None:
        assert Units(the_unit_table(), day).search(typed)[0].commune.code == "07444"


class TestSearch:
    """What people type, and what they mean."""

    @pytest.mark.parametrize(
        "typed", ["truong giang", "Trường Giang", "Trường Giang Lục Nam", "xã trường giang, lục nam"]
    )
    def test_truong_giang_is_in_nghia_phuong_today(self, units: Units, typed: str) -> None:
        match = units.search(typed)[0]

        assert match.commune.code == "07486"
        assert match.commune.full == "xã Nghĩa Phương, thành phố Bắc Ninh"
        assert match.former == "xã Trường Giang, huyện Lục Nam, tỉnh Bắc Giang"

    def test_the_other_communes_called_truong_giang_are_offered_too(self, units: Units) -> None:
        found = [(match.commune.name, match.former) for match in units.search("Trường Giang")]

        assert ("xã Trường Giang", "") in found
        assert ("xã Trường Văn", "xã Trường Giang, huyện Nông Cống, tỉnh Thanh Hóa") in found
        assert len(found) == 3

    @pytest.mark.parametrize(
        ("typed", "present", "former"),
        [
            ("tam di", "xã Bảo Đài", "xã Tam Dị, huyện Lục Nam, tỉnh Bắc Giang"),
            ("bac lung", "xã Bắc Lũng", ""),
            ("xa bac lung", "xã Bắc Lũng", ""),
            ("BẮC LŨNG", "xã Bắc Lũng", ""),
            ("bac l", "xã Bắc Lũng", ""),
            ("bắc lũng bắc giang", "xã Bắc Lũng", "xã Bắc Lũng, huyện Lục Nam, tỉnh Bắc Giang"),
            ("tt doi ngo", "phường Lục Nam", "thị trấn Đồi Ngô, huyện Lục Nam, tỉnh Bắc Giang"),
            ("TT. Đồi Ngô, H. Lục Nam", "phường Lục Nam", "thị trấn Đồi Ngô, huyện Lục Nam, tỉnh Bắc Giang"),
            ("p. vu ninh", "phường Vũ Ninh", ""),
            ("x.nghia phuong", "xã Nghĩa Phương", ""),
            ("đk Cồn Cỏ", "đặc khu Cồn Cỏ", ""),
            ("huyện Cồn Cỏ", "đặc khu Cồn Cỏ", "huyện Cồn Cỏ, tỉnh Quảng Trị"),
            ("m'drak", "xã M'Drắk", ""),
            ("M’Drắk", "xã M'Drắk", ""),
            ("m drak", "xã M'Drắk", ""),
            ("phú hội thừa thiên huế", "phường Thuận Hóa", "phường Phú Hội, quận Thuận Hóa, thành phố Huế"),
            ("lục nam tam dị", "xã Bảo Đài", "xã Tam Dị, huyện Lục Nam, tỉnh Bắc Giang"),
        ],
    )
    def test_a_commune_is_found(self, units: Units, typed: str, present: str, former: str) -> None:
        match = units.search(typed)[0]

        assert (match.commune.name, match.former) == (present, former)

    @pytest.mark.parametrize("typed", ["Trường Giang", "Tam Dị", "Đồi Ngô"])
    def test_letters_and_marks_may_come_apart(self, units: Units, typed: str) -> None:
        assert units.search(unicodedata.normalize("NFD", typed)) == units.search(typed) != ()

    def test_who_types_marks_sees_first_what_has_these_marks(self, units: Units) -> None:
        names = [match.former or match.commune.name for match in units.search("Yên Sơn")]
        right = ["Yên Sơn" in name for name in names]

        assert right == sorted(right, reverse=True)
        assert "Tam Dị" in units.search("Tam Dị")[0].former
        assert "Tam Đình" in units.search("Tam Đình")[0].former

    def test_a_whole_name_comes_before_one_that_only_begins_so(self, units: Units) -> None:
        names = [fold((match.former or match.commune.full).split(",")[0]) for match in units.search("tan an")]

        assert {name.removeprefix("phuong ").removeprefix("xa ") for name in names} == {"tan an"}
        assert first(units, "tan an hoi") == ("xã Tân An Hội, thành phố Hồ Chí Minh", "")
        assert first(units, "tan thanh binh") == ("xã Tân Thành Bình, tỉnh Vĩnh Long", "")

    def test_words_that_only_stand_about_are_no_match_when_there_is_a_better_one(self, units: Units) -> None:
        """Xã Trường Sơn, tỉnh Bắc Giang, has both words; nobody who types “Trường Giang” means it."""
        assert "xã Trường Sơn" not in {match.commune.name for match in units.search("Trường Giang Lục Nam")}

    @pytest.mark.parametrize(("near", "code"), [(BAC_LUNG, "07486"), ("16348", "16348"), ("21196", "21196")])
    def test_what_is_near_comes_first_among_equals(self, near: str, code: str) -> None:
        assert Units(the_unit_table(), TODAY, near).search("trường giang")[0].commune.code == code

    def test_of_a_divided_unit_all_parts_are_offered(self, units: Units, rows: sqlite3.Connection) -> None:
        query = "SELECT former, count(*) FROM units JOIN choices ON id = unit WHERE partly GROUP BY id"
        divided = rows.execute(query).fetchall()

        assert len(divided) == 442
        for former, parts in divided[::15]:
            found = [match for match in units.search(former) if match.former == former]
            assert len({match.commune.code for match in found}) == len(found) == parts
            assert all(match.partly for match in found)

    @pytest.mark.parametrize("typed", ["Phường 4", "Hồng Phong", "Trưng Vương", "Tân Thành", "Phường 1"])
    def test_parts_are_never_cut_off_at_the_end_of_the_list(
        self, units: Units, rows: sqlite3.Connection, typed: str
    ) -> None:
        found = [match.former for match in units.search(typed) if match.partly]

        for former in found:
            query = "SELECT count(*) FROM units JOIN choices ON id = unit WHERE former = ?"
            assert rows.execute(query, (former,)).fetchone() == (found.count(former),)

    def test_namesakes_of_two_merged_provinces_are_not_mixed_up(self, units: Units) -> None:
        thoi_lai, long_phu = units.search("Tân Thạnh, Thới Lai"), units.search("Tân Thạnh, Long Phú")

        assert [(match.commune.name, match.partly) for match in thoi_lai] == [("xã Trường Thành", False)]
        assert [match.commune.name for match in long_phu if match.former] == ["xã Tân Thạnh"]

    @pytest.mark.parametrize("typed", ["", " ", "b", "b.", "ă", "'", '"', "*", "- -", "|", "x" * 200, "xã Không Có"])
    def test_too_little_or_nothing_known_finds_nothing(self, units: Units, typed: str) -> None:
        assert units.search(typed) == ()

    @pytest.mark.parametrize("typed", ["tan", "xa", "th", "phuong 1", "thanh pho ho chi minh"])
    def test_a_list_stays_short(self, units: Units, typed: str) -> None:
        assert MOST_FOUND <= len(units.search(typed)) <= MOST_FOUND + 4

    @pytest.mark.parametrize("typed", ['bac" OR "lung', "plain : bac", "bắc* NEAR lũng", "NOT lũng", "bac\x00lung"])
    def test_the_words_of_the_index_are_only_words(self, units: Units, typed: str) -> None:
        assert isinstance(units.search(typed), tuple)

    def test_every_short_word_stands_for_a_kind(self) -> None:
        kinds = {fold(kind) for kind in units_package.KINDS}

        assert {" ".join(whole) for whole in SHORT.values()} <= kinds


class TestChoices:
    """What a browser sends is taken only if the table knows it."""

    def test_every_choice_that_is_offered_is_taken(self, units: Units) -> None:
        offered = units.search("truong giang") + units.search("Trưng Vương") + units.at(BAC_LUNG)

        assert [units.by_value(match.to_value()) for match in offered] == list(offered)

    @pytest.mark.parametrize(
        "value",
        [
            "",
            "|",
            "99999|xã Không Có, tỉnh Không Có|",
            "07486|xã Nghĩa Phương, thành phố Bắc Ninh|xã Tam Dị, huyện Lục Nam, tỉnh Bắc Giang",
            "07486|xã Nghĩa Phương, thành phố Bắc Ninh|xã Trường Giang",
            "x" * 100_000,
            "\udc00\x00|\udc00|\udc00",
            "٠٧٤٨٦||",
        ],
    )
    def test_an_invented_choice_is_not_taken(self, units: Units, value: str) -> None:
        assert units.by_value(value) is None

    def test_an_invented_name_is_put_right_and_an_old_one_brought_up_to_date(self, units: Units) -> None:
        assert units.by_value("07444|xã Lục Nam, tỉnh Bắc Ninh|").commune.full == "phường Lục Nam, thành phố Bắc Ninh"

    def test_the_stations_commune_has_its_four_former_ones(self, units: Units) -> None:
        present, *former = units.at(BAC_LUNG)

        assert present == units.of_code(BAC_LUNG) == Match(present.commune)
        assert [match.former.split(",")[0] for match in former] == [
            "xã Bắc Lũng", "xã Khám Lạng", "xã Lan Mẫu", "xã Yên Sơn",
        ]  # fmt: skip
        assert units.at("00000") == ()
        assert units.of_code("") is None

    def test_two_old_communes_may_be_one_today(self, units: Units) -> None:
        addresses = [units.search(name)[0].to_value() for name in ("Khám Lạng", "Lan Mẫu", "Trường Giang")]

        assert [code_of(value) for value in addresses] == [BAC_LUNG, BAC_LUNG, "07486"]


class TestTheFile:
    """The table is made once, and a kiosk without it goes on."""

    def test_a_second_run_changes_nothing(self, tmp_path: Path) -> None:
        file = shutil.copy(the_unit_table(), tmp_path / "units.sqlite")
        before = file.stat().st_mtime_ns, file.stat().st_ino

        units_table.make(file)

        assert (file.stat().st_mtime_ns, file.stat().st_ino) == before

    def test_one_made_from_something_else_is_made_anew(self, tmp_path: Path) -> None:
        file = shutil.copy(the_unit_table(), tmp_path / "units.sqlite")
        (tmp_path / "units.new").write_text("left by a power cut")
        with closing(sqlite3.connect(file)) as connection:
            connection.executescript("UPDATE made_from SET stamp = 'older'; DELETE FROM units")

        units_table.make(file)

        assert len(Units(file, TODAY).at(BAC_LUNG)) == 5
        assert [path.name for path in tmp_path.iterdir()] == ["units.sqlite"]

    @pytest.mark.parametrize("content", [b"", b"\x00\xff" * 4096])
    def test_a_broken_one_is_named_finds_nothing_and_is_made_anew(self, tmp_path: Path, content: bytes) -> None:
        file = tmp_path / "units.sqlite"
        file.write_bytes(content)
        assert units_table.faults(file) == [units_table.BROKEN]
        assert communes(file, TODAY).search("bac lung") == ()

        units_table.make(file)

        assert units_table.faults(file) == []
        assert communes(file, TODAY).search("bac lung") != ()

    def test_without_the_table_nothing_is_found_and_nothing_fails(self, tmp_path: Path) -> None:
        units = Units(tmp_path / "none" / "units.sqlite", TODAY, BAC_LUNG)

        assert units_table.faults(units.path) == [units_table.MISSING]
        assert (units.search("bac lung"), units.at(BAC_LUNG), units.of_code(BAC_LUNG)) == ((), (), None)
        assert units.by_value("07498|xã Bắc Lũng, thành phố Bắc Ninh|") is None
        assert not units.path.parent.exists()

    def test_many_may_ask_at_once(self, units: Units) -> None:
        with ThreadPoolExecutor(8) as threads:
            answers = list(threads.map(units.search, ["Trường Giang"] * 40))

        assert {answer[0].commune.code for answer in answers} == {"07486"}

    def test_check_says_what_is_missing(self, app: Flask) -> None:
        app.config["KIOSK"].units.unlink()

        result = app.test_cli_runner().invoke(args=["kiosk", "check"])

        assert result.exit_code == 1
        assert units_table.MISSING in result.output

    def test_prepare_makes_it_and_goes_on_where_the_package_is_missing(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        from kiosk.config import Config
        from kiosk.factory import create_app

        config = Config(tmp_path)
        with monkeypatch.context() as without:
            without.setattr(units_package, "find_spec", lambda name: None)
            result = create_app(config).test_cli_runner().invoke(args=["kiosk", "prepare"])
        assert result.exit_code == 0
        assert "Thiếu gói dữ liệu đơn vị hành chính" in result.output
        assert not config.units.exists()

        create_app(config).test_cli_runner().invoke(args=["kiosk", "prepare"])
        assert units_table.faults(config.units) == []
