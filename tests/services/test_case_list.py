"""The list of cases: what is overdue comes first, each filter and each way to search finds what it should."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from flask import Flask

from kiosk.models import Case
from kiosk.services import case_list, case_search, visits
from kiosk.services.case_list import Wanted
from tests.builders import HAMLETS, NOW, TODAY, a_case, a_draft, days_later, wants_a_call
from tests.filed_cases import FILE_NUMBER, a_filing

MATCHED = {"nguyen": "Nguyễn Văn Tám Mẫu", "ly": "Trần Thị Lý Mẫu", "anh": "Lê Thị Ngọc-Ánh Mẫu"}


def found(**wanted: object) -> list[str]:
    """The codes of the first page, in order."""
    return [case.code for case in case_list.find(Wanted(**wanted), HAMLETS, TODAY).cases]


def someone(name: str, status: str = "waiting", days: float = 0, **answers: str) -> Case:
    """A case whose visit is over, so many days before today."""
    at = days_later(-days)
    case = a_case(status, visit=name, now=at, **answers | {"registered_on": at.date().isoformat()})
    visits.end(name)
    return case


def test_what_is_overdue_comes_first_then_by_the_day_then_the_newest_then_what_has_no_day(inside: Flask) -> None:
    printed = a_filing("printed", visit="in")
    today_first, today_second = someone("hôm nay một"), someone("hôm nay hai")
    late = someone("muộn", days=10)
    newer = a_filing("printed", visit="in sau")

    assert found() == [late.code, today_second.code, today_first.code, newer.code, printed.code]


@pytest.mark.parametrize(
    ("wanted", "fits"),
    [
        ({"procedure": "dang-ky-tam-tru", "finished": True}, lambda case: case.procedure == "dang-ky-tam-tru"),
        ({"status": "stuck"}, lambda case: case.status == "stuck"),
        ({"status": "refused"}, lambda case: case.status == "refused"),
        ({"hamlet": HAMLETS[0]}, lambda case: case.hamlet == HAMLETS[0]),
        ({"due": "qua-han"}, lambda case: bool(case.next_on and case.next_on < TODAY)),
        ({"due": "hom-nay"}, lambda case: case.next_on == TODAY),
        ({"due": "tuan-nay"}, lambda case: bool(case.next_on and TODAY <= case.next_on < TODAY + timedelta(7))),
        ({}, lambda case: case.status not in case_list.FINAL),
        ({"finished": True}, lambda case: True),
        ({"due": "một ngày nào đó"}, lambda case: False),
    ],
)
def test_each_filter_shows_what_fits_and_nothing_else(
    inside: Flask, wanted: dict[str, object], fits: Callable[[Case], bool]
) -> None:
    everybody = [
        someone("một", days=9), someone("hai", hamlet=HAMLETS[0]), someone("ba", "stuck"), someone("bốn", "activated"),
        someone("năm", "message-arrived", message_on="2026-11-16"),
        *(a_filing(status, visit=status) for status in ("saved", "printed", "received", "refused", "withdrawn")),
    ]  # fmt: skip

    assert set(found(**wanted)) == {case.code for case in everybody if fits(case)}


@pytest.mark.parametrize(
    "typed", ["tran ly", "Trần Lý", "thi ly mau", "LY", "tran t", "tran thi ly mau", "  ly  mẫu ", "t ly"]
)
def test_a_name_is_found_without_marks_by_words_in_their_order(inside: Flask, typed: str) -> None:
    ly = someone("lý", **wants_a_call(contact_name=MATCHED["ly"]))
    someone("tám", **wants_a_call(contact_name=MATCHED["nguyen"]))

    assert found(words=typed) == [ly.code]


@pytest.mark.parametrize("typed", ["ly tran", "ran", "y", "ly khac", "%", "_", "tr_n", "'", '"', "(", "Ly*", "-"])
def test_words_that_are_not_the_name_find_nobody(inside: Flask, typed: str) -> None:
    someone("lý", **wants_a_call(contact_name=MATCHED["ly"]))

    assert found(words=typed) == ([] if typed != "Ly*" else found(words="ly"))


def test_a_name_with_a_hyphen_is_found_by_either_part(inside: Flask) -> None:
    anh = someone("ánh", **wants_a_call(contact_name=MATCHED["anh"]))

    assert found(words="ngoc anh") == found(words="anh") == found(words="ngọc-ánh") == [anh.code]


@pytest.mark.parametrize("typed", ["0900111222", "0900 111 222", "0900.111", "09001"])
def test_a_telephone_number_is_found_however_it_is_grouped(inside: Flask, typed: str) -> None:
    called = someone("lý", **wants_a_call())
    someone("tám", **wants_a_call(contact_phone="0911222333"))

    assert found(words=typed) == [called.code]


@pytest.mark.parametrize("typed", [FILE_NUMBER, FILE_NUMBER.lower(), "G01.899.108", "G01.899.108.000–261123–0042"])
def test_a_dossier_is_found_by_its_national_number(inside: Flask, typed: str) -> None:
    filed = a_filing("received")
    a_filing("printed", visit="khác")

    assert found(words=typed) == [filed.code]


def test_a_personal_number_finds_the_kept_form(inside: Flask) -> None:
    filed = a_filing(personal_id="024190001234")
    a_filing(visit="khác", keep=False, personal_id="024190001234")

    assert found(words="024 190 001 234") == [filed.code]


def test_a_hamlet_finds_its_cases_and_a_search_looks_at_finished_ones_too(inside: Flask) -> None:
    there = someone("một", hamlet="Thôn Trại")
    done = someone("hai", "activated", hamlet="Thôn Trại")
    someone("ba", hamlet=HAMLETS[0])

    assert set(found(words="thon trai")) == {there.code, done.code}


def test_the_code_of_the_slip_is_found_with_and_without_its_dash(inside: Flask) -> None:
    case = someone("một")
    someone("hai")

    assert found(words=case.code) == found(words=f"{case.code[:3]}-{case.code[3:]}".lower()) == [case.code]


def test_a_filter_and_a_search_hold_together(inside: Flask) -> None:
    someone("một", **wants_a_call())
    stuck = someone("hai", "stuck", **wants_a_call())

    assert found(words="ly", status="stuck") == [stuck.code]


def test_drafts_are_not_in_the_list(inside: Flask) -> None:
    draft = a_draft(**wants_a_call())

    assert found() == found(finished=True) == found(words=draft.code) == []


def test_pages_follow_each_other_without_a_gap_or_a_double(inside: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(case_list, "PAGE", 4)
    dated = [someone(f"hẹn {number}", days=number % 5) for number in range(6)]
    plain = [a_filing("printed", visit=f"in {number}") for number in range(5)]

    pages = [code for page in range(1, 5) for code in found(page=page)]

    assert len(pages) == len(set(pages)) == 11
    assert set(pages[:6]) == {case.code for case in dated}
    assert pages[6:] == [case.code for case in reversed(plain)]


@pytest.mark.parametrize(("few", "many"), [(1000, 8000), (1, 8000), (1, 2)])
def test_few_or_many_matches_are_found_alike(
    inside: Flask, monkeypatch: pytest.MonkeyPatch, few: int, many: int
) -> None:
    monkeypatch.setattr(case_search, "FEW", few)
    monkeypatch.setattr(case_search, "MANY", many)
    called = {someone(f"lý {number}", **wants_a_call()).code for number in range(5)}
    someone("tám", **wants_a_call(contact_name=MATCHED["nguyen"]))

    assert set(found(words="ly")) == called
    assert len(found(words="mau")) == 6


def test_the_count_of_overdue_ones_is_that_of_open_cases(inside: Flask) -> None:
    someone("một", days=9)
    someone("hai")
    someone("ba", "activated", days=9)

    assert case_list.overdue(TODAY) == 1
    assert case_list.overdue(NOW.date() + timedelta(days=30)) == 2
