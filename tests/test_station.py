"""The station's file: the demo loads, and every mistake is named in a Vietnamese sentence of its own."""

import tomllib
import unicodedata
from contextlib import suppress
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import station
from kiosk.domain.questions import Hamlet
from kiosk.domain.visit import ScreenClass
from kiosk.station import DEMO, Station, StationFaults, load
from tests.builders import a_situation

HAMLETS = '\n[[hamlets]]\nname = "Thôn Đông"\n'
VIETNAMESE = set("ăâđêôơưạảãáàậẩẫấầặẳẵắằẹẻẽéèệểễếềịỉĩíìọỏõóòộổỗốồợởỡớờụủũúùựửữứừỵỷỹýỳ")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where the station's file will be."""
    return tmp_path / "station.toml"


def a_station(file: Path, text: str = DEMO + HAMLETS, **replaced: str) -> Station:
    """The station of the demo file, with whole lines replaced: telephone='"113"' stands for that line."""
    lines = text.splitlines()
    for key, value in replaced.items():
        place = next(number for number, line in enumerate(lines) if line.startswith(f"{key} = "))
        lines[place] = f"{key} = {value}"
    file.write_text("\n".join(lines), encoding="utf-8")
    return load(file)


def faults_of(file: Path, text: str = DEMO + HAMLETS, **replaced: str) -> list[str]:
    """What is wrong with that file."""
    with pytest.raises(StationFaults) as problem:
        a_station(file, text, **replaced)
    assert problem.value.faults
    return problem.value.faults


def test_the_demo_station_loads(file: Path) -> None:
    station.write_demo(file)

    demo = load(file)

    assert demo.name == "Công an xã Bắc Lũng"
    assert demo.superior == "Công an thành phố Bắc Ninh"
    assert len(demo.hamlets) == 12
    assert demo.printing.backend == "folder"


def test_two_hamlets_of_one_name_carry_their_old_commune_and_the_others_do_not(file: Path) -> None:
    station.write_demo(file)

    names = load(file).hamlets

    assert "Thôn Đông (Bắc Lũng cũ)" in names
    assert "Thôn Đông (Yên Sơn cũ)" in names
    assert "Thôn Đoài" in names
    assert len(set(names)) == len(names)


def test_opening_hours_put_equal_days_together(file: Path) -> None:
    assert a_station(file).opening_lines() == [
        ("Thứ Hai – Thứ Sáu", "07:30–11:30, 13:30–17:00"),
        ("Thứ Bảy – Chủ nhật", "Nghỉ"),
    ]


def test_a_day_with_its_own_hours_has_its_own_line(file: Path) -> None:
    lines = a_station(file, saturday='["08:00 - 11:00"]').opening_lines()

    assert lines[1:] == [("Thứ Bảy", "08:00–11:00"), ("Chủ nhật", "Nghỉ")]


def test_a_weekday_that_is_not_written_is_closed(file: Path) -> None:
    text = "\n".join(line for line in (DEMO + HAMLETS).splitlines() if not line.startswith("monday"))

    assert a_station(file, text).opening_hours[0] == ()
    assert a_station(file, text).opening_hours[1][0] == (time(7, 30), time(11, 30))


@pytest.mark.parametrize("key", ["superior", "name", "commune", "head", "telephone", "address"])
@pytest.mark.parametrize("value", ['""', '"   "', "113", "[]", "true"])
def test_a_missing_fact_is_asked_for_by_its_meaning_and_its_key(file: Path, key: str, value: str) -> None:
    (fault,) = faults_of(file, **{key: value})

    assert fault.startswith("Thiếu ")
    assert f"“{key}”" in fault


@pytest.mark.parametrize(
    ("replaced", "sentence"),
    [
        ({"telephone": '"không có"'}, "“telephone” chỉ gồm chữ số"),
        ({"telephone": '"1"'}, "“telephone” chỉ gồm chữ số"),
        ({"monday": '["7:30-11:30"]'}, "“7:30-11:30” của monday phải có dạng 07:30-11:30"),
        ({"monday": '["11:30-07:30"]'}, "giờ sau muộn hơn giờ trước"),
        ({"monday": '["24:00-25:00"]'}, "phải có dạng"),
        ({"monday": "[730]"}, "phải có dạng"),
        ({"monday": '"07:30-11:30"'}, "phải là danh sách"),
        ({"sunday": "false"}, "phải là danh sách"),
        ({"backend": '"usb"'}, "“backend” của [printing] phải là một trong: folder, cups"),
        ({"backend": "1"}, "“backend”"),
        ({"backend": '["cups"]'}, "“backend”"),
        ({"backend": '"cups"'}, "Muốn in qua CUPS thì điền “printer”"),
        ({"printer": '"máy in; rm -rf /"'}, "tên hàng đợi CUPS"),
        ({"printer": "7"}, "tên hàng đợi CUPS"),
        ({"slip_paper": '"A0"'}, "“slip_paper” của [printing] phải là một trong: 80mm, A5, A4"),
        ({"hosts": '"kiosk.local"'}, "“hosts” phải là danh sách"),
        ({"hosts": "[1]"}, "“hosts” phải là danh sách"),
    ],
)
def test_a_wrong_value_gets_its_own_sentence(file: Path, replaced: dict[str, str], sentence: str) -> None:
    (fault,) = faults_of(file, **replaced)

    assert sentence in fault


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        (HAMLETS, "Thôn “Thôn Đông” có hai lần"),
        ('\n[[hamlets]]\nname = ""\n', "Thôn thứ 2 chưa có tên"),
        ('\n[[hamlets]]\nformer_commune = "Yên Sơn"\n', "Thôn thứ 2 chưa có tên"),
        ('\n[[hamlets]]\nname = 7\n', "Thôn thứ 2 chưa có tên"),
        ('\n[[hamlets]]\nname = "Thôn Trại"\nformer_commune = 7\n', "Thôn thứ 2: “former_commune”"),
        ('\n[weather]\nrain = true\n', "Không có mục nào tên “weather”"),
        ('\n[opening_hours.holiday]\n', "“holiday” trong [opening_hours] không phải tên ngày"),
        ('\n[printing.tray]\n', "[printing] không có mục “tray”"),
    ],
)
def test_a_wrong_section_gets_its_own_sentence(file: Path, more: str, sentence: str) -> None:
    (fault,) = faults_of(file, DEMO + HAMLETS + more)

    assert sentence in fault


DAYS = """
[[days_off]]
on = 2026-12-31
name = "Tổng kết năm"
[[swaps]]
off = "2026-12-28"
worked = 2026-12-26
name = "Đổi ngày"
[idle_seconds]
menu = 60
"""


def test_days_off_swaps_counters_and_idle_times_may_stand_in_the_file(file: Path) -> None:
    found = a_station(file, DEMO + HAMLETS + DAYS, counters="3")

    assert found.counters == 3
    assert found.closed_from(date(2026, 12, 1)) == [
        (date(2026, 12, 28), "Đổi ngày"),
        (date(2026, 12, 31), "Tổng kết năm"),
    ]
    assert (found.idle_seconds[ScreenClass.MENU], found.idle_seconds[ScreenClass.READING]) == (60, 180)


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        (DAYS.replace("60", "10"), "Thời gian chờ “menu” phải từ 30 đến 900 giây"),
        (DAYS.replace("60", "true"), "Thời gian chờ “menu” phải từ 30 đến 900 giây"),
        (DAYS.replace("menu", "home"), "[idle_seconds] không có mục “home”"),
        (DAYS.replace("2026-12-31", "12"), "Ngày nghỉ thứ 1 trong “days_off” phải có ngày"),
        (DAYS.replace("2026-12-31", "2026-12-31T08:00:00"), "Ngày nghỉ thứ 1 trong “days_off” phải có ngày"),
        (DAYS.replace("Tổng kết năm", " "), "tên ngày nghỉ (“name”)"),
        (DAYS.replace("2026-12-26", "2026-12-29"), "ngày làm bù phải là thứ Bảy hoặc Chủ nhật"),
        (DAYS.replace("2026-12-28", "28/12/2026"), "phải có ngày nghỉ (“off”), ngày làm bù (“worked”)"),
    ],
)
def test_a_wrong_day_or_idle_time_gets_its_own_sentence(file: Path, more: str, sentence: str) -> None:
    (fault,) = faults_of(file, DEMO + HAMLETS + more)

    assert sentence in fault


@pytest.mark.parametrize("counters", ["0", "21", '"3"', "true", "2.5"])
def test_there_are_between_one_and_twenty_counters(file: Path, counters: str) -> None:
    (fault,) = faults_of(file, counters=counters)

    assert "số quầy, từ 1 đến 20" in fault


def test_the_facts_are_whole_where_the_file_is_silent_and_make_the_same_station(file: Path) -> None:
    text = "\n".join(line for line in (DEMO + HAMLETS).splitlines() if not line.startswith("counters"))
    file.write_text(text, encoding="utf-8")

    raw = station.read(file)

    assert station.station_of(station.whole(raw)) == station.station_of(raw)
    assert station.whole(raw)["counters"] == station.station_of(raw).counters


def test_one_hamlet_with_its_old_commune_and_one_of_the_same_name_without_is_asked_about(file: Path) -> None:
    more = '\n[[hamlets]]\nname = "Thôn Đông"\nformer_commune = "Yên Sơn"\n'

    (fault,) = faults_of(file, DEMO + HAMLETS + more)

    assert "former_commune" in fault


def test_hamlets_that_differ_only_in_spaces_are_the_same(file: Path) -> None:
    more = '\n[[hamlets]]\nname = "Thôn Đông "\n'

    (fault,) = faults_of(file, DEMO + HAMLETS + more)

    assert "có hai lần" in fault


@pytest.mark.parametrize("name", [unicodedata.normalize("NFD", "Thôn Đồi"), "Thôn  Đồi", " Thôn\u00a0Đồi"])
def test_every_hamlet_of_the_file_can_be_chosen_however_it_was_typed(file: Path, name: str) -> None:
    text = DEMO + f'\n[[hamlets]]\nname = "{name}"\n'
    question = Hamlet("hamlet", "Thôn")

    situation = a_situation(hamlets=a_station(file, text).hamlets)

    for option in question.options(situation):
        assert question.parse(option.value, situation) == option.value


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "Thiếu"),
        (DEMO, "điền ít nhất một mục [[hamlets]]"),
        ("hamlets = []\n" + DEMO, "điền ít nhất một mục [[hamlets]]"),
        ("hamlets = 7\n" + DEMO, "điền ít nhất một mục [[hamlets]]"),
        ("hamlets = [1]\n" + DEMO, "Thôn thứ 1 chưa có tên"),
    ],
)
def test_a_file_without_hamlets_is_not_enough(file: Path, text: str, sentence: str) -> None:
    assert any(sentence in fault for fault in faults_of(file, text))


def test_all_mistakes_are_named_at_once(file: Path) -> None:
    found = faults_of(file, DEMO, telephone='"x"', monday='["x"]', backend='"x"', name='""')

    assert len(found) == 5


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"name = ", "Sai cú pháp TOML"),
        (b"name = 'a'\nname = 'b'", "Sai cú pháp TOML"),
        (b"\x00", "Sai cú pháp TOML"),
        ("tên = 1".encode("utf-16"), "UTF-8"),
        ("name = 'Công an xã'".encode("cp1258", "replace"), "UTF-8"),
        (b"x = " + b"[" * 20_000, "Sai cú pháp TOML"),
        (b"x = " + b"9" * 20_000, "Sai cú pháp TOML"),
    ],
    ids=["no value", "twice", "nul", "utf-16", "windows", "deep", "huge"],
)
def test_a_file_that_cannot_be_read_says_why(file: Path, content: bytes, sentence: str) -> None:
    file.write_bytes(content)

    with pytest.raises(StationFaults) as problem:
        load(file)

    assert sentence in str(problem.value)


def test_a_file_saved_by_notepad_with_its_invisible_mark_loads(file: Path) -> None:
    file.write_text(DEMO + HAMLETS, encoding="utf-8-sig")

    assert load(file).name == "Công an xã Bắc Lũng"


def test_a_file_with_windows_line_ends_loads(file: Path) -> None:
    file.write_bytes((DEMO + HAMLETS).replace("\n", "\r\n").encode())

    assert load(file).name == "Công an xã Bắc Lũng"


def test_a_missing_file_says_how_to_make_one(file: Path) -> None:
    with pytest.raises(StationFaults, match="flask kiosk prepare"):
        load(file)


def test_a_folder_in_place_of_the_file_is_named(file: Path) -> None:
    file.mkdir()

    with pytest.raises(StationFaults):
        load(file)


ANY_VALUE = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.times() | st.dates() | st.just("folder"),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=4,
)
DEMO_VALUES: dict[str, Any] = tomllib.loads(DEMO + HAMLETS)


@given(st.sampled_from([*DEMO_VALUES, "weather"]), ANY_VALUE)
def test_whatever_stands_in_a_section_is_accepted_or_named_in_vietnamese(key: str, value: Any) -> None:
    faults = list(station.faults(DEMO_VALUES | {key: value}))

    for fault in faults:
        assert fault[-1] in ".-”]"
        assert set(unicodedata.normalize("NFC", fault.lower())) & VIETNAMESE


@given(data=st.data())
def test_a_file_with_a_few_bytes_changed_loads_or_names_its_mistakes(file: Path, data: st.DataObject) -> None:
    content = bytearray((DEMO + HAMLETS).encode())
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    file.write_bytes(content)

    with suppress(StationFaults):
        assert load(file).hamlets
