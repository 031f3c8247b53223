"""One row of a list: what is taken from it, and which sentence each kind of mistake gets."""

from itertools import product

import pytest
from flask import Flask

from kiosk.domain.follow_up import CAUSES
from kiosk.domain.questions import Unacceptable
from kiosk.extensions import db
from kiosk.services.follow_up import ledger
from kiosk.services.follow_up.ledger import Key
from kiosk.services.imports import meanings
from kiosk.services.imports.hamlets import hamlet_of
from kiosk.services.imports.listed import ADD_ZEROS, Listed, read_row
from kiosk.services.imports.repeats import Seen
from kiosk.services.transaction import writing
from tests.builders import NOW, a_situation
from tests.services.imported import a_row

HAMLETS = ("Thôn Đông (Bắc Lũng cũ)", "Thôn Đông (Yên Sơn cũ)", "Thôn Trại", "Tổ dân phố 5", "Thôn Bến", "Thôn Bền")
KEYS = ("number", "name", "birth", "hamlet", "phone", "id", "state", "cause", "next", "result")
MAPPING = {str(place): key for place, key in enumerate(KEYS)}


def read(*flags: str, **changed: object) -> Listed:
    """What the row of bà Lý says with some cells changed."""
    cells = [str(cell) for cell in a_row(**changed)]
    return read_row(cells, MAPPING | dict.fromkeys(flags, "yes"), a_situation(hamlets=HAMLETS))


def test_a_sound_row_gives_every_value_for_the_ledger() -> None:
    listed = read(next="30/11/2026")

    assert listed.faults == []
    assert (listed.full_name, listed.birth_year, listed.hamlet) == ("Trần Thị Lý Mẫu", 1958, "Thôn Trại")
    assert (listed.phone, listed.id_digits) == ("0900111222", "024158000012")
    assert (listed.account, listed.cause, str(listed.next_on)) == ("approved", "sim", "2026-11-30")


FAULTS = {
    "no name": ({"name": ""}, "Thiếu họ tên"),
    "a name with figures": ({"name": "Lý 2"}, "bằng chữ"),
    "a name in an old font": ({"name": "NguyÔn ThÞ LÞ¬ng"}, "TCVN3"),
    "a year to come": ({"birth": "2031"}, "chưa tới"),
    "a year too long ago": ({"birth": "1850"}, "năm sinh"),
    "half a year": ({"birth": "58"}, "bốn số"),
    "a day that no month has": ({"birth": "31/02/1958"}, "28 ngày"),
    "neither number nor year": ({"birth": "", "id": ""}, "Thiếu năm sinh"),
    "a telephone number too short": ({"phone": "090011"}, "10 chữ số"),
    "a number without its zero": ({"id": "24158000012"}, "chỉ có 11 số: có thể Excel đã bỏ số 0"),
    "a number as Excel shows it": ({"id": "2.4158E+10"}, "2,4E+10"),
    "a number as Excel shows it here": ({"id": "2,4158E+10"}, "2,4E+10"),
    "a number too long": ({"id": "0241580000123"}, "đúng 12 chữ số, ô này có 13"),
    "a number of the old card": ({"id": "121234567"}, "chứng minh nhân dân cũ"),
    "a hamlet that is not here": ({"hamlet": "Thôn Xa Lắc"}, "Không có thôn này"),
    "a hamlet of two old communes": ({"hamlet": "Thôn Đông"}, "Có 2 thôn cùng tên"),
    "a state nobody knows": ({"state": "Đang chờ lãnh đạo"}, "Trạng thái phải là"),
    "a day that is none": ({"next": "sau Tết"}, "Ngày hẹn phải ghi"),
    "a day in another century": ({"next": "20/11/2126"}, "quá xa"),
}


@pytest.mark.parametrize(("changed", "sentence"), FAULTS.values(), ids=FAULTS)
def test_each_kind_of_mistake_gets_its_own_sentence(changed: dict[str, str], sentence: str) -> None:
    faults = read(**changed).faults

    assert len(faults) == 1
    assert sentence in faults[0]


def test_several_mistakes_of_one_row_are_all_told() -> None:
    assert len(read(name="", birth="58", phone="1", hamlet="Xa Lắc").faults) == 4


@pytest.mark.parametrize("field", ["phone", "id"])
@pytest.mark.parametrize("masked", ["09xx xxx 222", "0241****0012", "•••• 012", "090***1222"])
def test_numbers_that_the_national_list_hides_are_no_mistake_and_not_kept(field: str, masked: str) -> None:
    listed = read(**{field: masked})

    assert listed.faults == []
    assert "" in (listed.phone, listed.id_digits)


def test_a_telephone_number_gets_back_the_zero_that_a_spreadsheet_took() -> None:
    assert read(phone="900111222").phone == "0900111222"


@pytest.mark.parametrize(("cell", "digits"), [("24158000012", "024158000012"), ("1158000012", "001158000012")])
def test_zeros_of_the_personal_number_come_back_only_when_the_officer_says_so(cell: str, digits: str) -> None:
    assert read(ADD_ZEROS, id=cell).id_digits == digits
    assert read(id=cell).faults


def test_a_name_in_capitals_is_written_like_the_others() -> None:
    assert read(name="TRẦN THỊ LÝ MẪU").full_name == "Trần Thị Lý Mẫu"


def test_family_name_and_given_name_in_two_columns_are_one_name() -> None:
    mapping = {"0": "name", "1": "name", "2": "birth", "3": "birth"}

    listed = read_row(["Trần Thị", "Lý Mẫu", "", "1958"], mapping, a_situation())

    assert (listed.full_name, listed.birth_year) == ("Trần Thị Lý Mẫu", 1958)


@pytest.mark.parametrize(
    ("typed", "hamlet"),
    [
        ("Thôn Trại", "Thôn Trại"), ("thon trai", "Thôn Trại"), ("TRẠI", "Thôn Trại"), ("Xóm Trại", "Thôn Trại"),
        ("Thôn Đông, xã Yên Sơn", "Thôn Đông (Yên Sơn cũ)"), ("Đông - Bắc Lũng", "Thôn Đông (Bắc Lũng cũ)"),
        ("số 3, thôn Trại, xã Bắc Lũng", "Thôn Trại"), ("TDP số 5", "Tổ dân phố 5"), ("Tổ 5", "Tổ dân phố 5"),
        ("Thôn Bến", "Thôn Bến"), ("thôn bền", "Thôn Bền"),
    ],
)  # fmt: skip
def test_a_hamlet_is_known_without_marks_and_inside_an_address(typed: str, hamlet: str) -> None:
    assert hamlet_of(typed, HAMLETS) == hamlet


@pytest.mark.parametrize("typed", ["Thôn Đông", "thon ben", "Đông Yên", "Yên Sơn", "5 nhà"])
def test_a_hamlet_that_may_be_two_or_none_is_not_guessed(typed: str) -> None:
    with pytest.raises(Unacceptable):
        hamlet_of(typed, HAMLETS)


@pytest.mark.parametrize(
    ("typed", "cause"),
    [
        ("Chưa nhận được SMS", "no-message"), ("không thấy tin nhắn", "no-message"), ("Sai/mất SIM", "sim"),
        ("Sim không chính chủ", "sim"), ("Không có smartphone", "no-smartphone"), ("đi làm ăn xa", "away"),
        ("Ở nước ngoài", "away"), ("Già yếu", "frail"), ("Sợ lừa đảo", "fears-fraud"), ("Thẻ hết hạn", "card-expired"),
        ("Từ chối", "refuses"), ("Đã chết", "gone"), ("chuyển đi nơi khác", "gone"), ("quên mật khẩu", "stuck"),
        ("", ""), ("-", ""),
    ],
)  # fmt: skip
def test_the_causes_of_the_reports_are_known_in_the_words_of_lists(typed: str, cause: str) -> None:
    assert meanings.cause_of(typed) == cause


def test_every_cause_that_words_lead_to_is_one_of_the_ledger() -> None:
    assert {code for _, code in meanings._CAUSES} <= set(CAUSES)


def test_a_cause_that_is_not_understood_is_left_empty_and_remarked() -> None:
    listed = read(cause="ông bảo để sang năm")

    assert (listed.faults, listed.cause, bool(listed.remark)) == ([], "", True)


@pytest.mark.parametrize("changed", [{"state": "Đã kích hoạt"}, {"result": "đã kích hoạt thành công"}])
def test_whoever_is_activated_already_is_not_to_be_followed_up(changed: dict[str, str]) -> None:
    assert read(**changed).through


def test_two_rows_of_a_list_are_one_person_exactly_when_the_ledger_would_say_so(inside: Flask) -> None:
    kinds = product(("", "024158000012", "024158000099"), (None, "Thôn Trại", "Thôn Bến"))
    keys = [Key(digits, "Trần Thị Lý Mẫu", 1958, hamlet) for digits, hamlet in kinds]

    for first, second in product(keys, keys):
        seen = Seen()
        seen.add(first, 2)
        with writing():
            ledger.add_listed(
                first.full_name, first.birth_year, first.hamlet, None, first.id_digits, "", None, None, None, NOW
            )
            db.session.flush()
            same = ledger.same_of_many([second])[0]
            db.session.rollback()
        assert (seen.earlier(second) is not None) == (same is not None), (first, second)
