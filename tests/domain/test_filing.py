"""What a filing needs on a given day: only what applies, only what is in force."""

from dataclasses import replace
from datetime import date

import pytest

from kiosk.domain.composing import address, addressee, request_text
from kiosk.domain.conditions import Is
from kiosk.domain.fees import Fee, Relief, money
from kiosk.domain.filing import Consent, Deadline, Filing, Paper, Place, ProcessingTime, RequestText, Signer
from kiosk.domain.guidance import guidance
from kiosk.domain.source import Source
from kiosk.domain.working_days import WorkCalendar

TODAY = date(2026, 11, 23)
OLD = Source("Luật cũ", TODAY, in_force_from=date(2021, 7, 1), in_force_until=date(2026, 6, 30))
NEW = Source("Luật mới", TODAY, in_force_from=date(2026, 7, 1))
PROMOTION = Source("Nghị quyết", TODAY, in_force_from=date(2026, 8, 15), in_force_until=date(2027, 2, 28))
CALENDAR = WorkCalendar(days_off={date(2026, 11, 24): "Ngày Văn hóa Việt Nam"})
HOME = Place("new_place", "new_line", "new_commune")
FILING = Filing(
    legal_basis=(OLD, NEW),
    form="CT01",
    addressed_to="new_place",
    places=(HOME,),
    request=(RequestText("Gia hạn tại: {new_place}.", Is("again", "yes")), RequestText("Ở tại: {new_place}.")),
    papers=(Paper("Hợp đồng thuê", NEW, Is("dwelling", "rent")), Paper("Sổ hộ khẩu", OLD)),
    consents=(
        Consent(Signer.OWNER, "Tất cả chủ sở hữu", NEW, Is("dwelling", "rent")),
        Consent(Signer.OWNER, "Một chủ sở hữu", NEW),
        Consent(Signer.HEAD, "Chủ hộ", OLD),
    ),
    fee=Fee(15000, 7000, NEW),
    reliefs=(Relief(0, "đã là công dân số", PROMOTION),),
    times=(ProcessingTime(3, NEW), ProcessingTime(0, NEW, Is("known", "yes"))),
    deadlines=(
        Deadline("Làm trước", NEW, "moved_on", months=12),
        Deadline("Gia hạn từ", NEW, "ends_on", days=15, before=True),
        Deadline("Báo trước", NEW, time="23:00"),
    ),
)
ANSWERS = {
    "dwelling": "rent",
    "new_line": "Số 5, thôn Trại",
    "new_commune": "07486|xã Nghĩa Phương, thành phố Bắc Ninh|xã Trường Giang, huyện Lục Nam, tỉnh Bắc Giang",
    "moved_on": "2026-02-28",
    "ends_on": "2026-12-20",
}


def test_papers_hang_on_the_answers_and_on_the_law_of_the_day() -> None:
    now, before = (guidance(FILING, ANSWERS, day, CALENDAR) for day in (TODAY, date(2026, 6, 30)))

    assert [paper.name for paper in now.papers] == ["Hợp đồng thuê"]
    assert [paper.name for paper in before.papers] == ["Sổ hộ khẩu"]
    assert now.legal_basis == (NEW,)
    assert before.fee is None


def test_of_two_consents_of_one_signer_the_first_that_applies_counts() -> None:
    assert [consent.who for consent in guidance(FILING, ANSWERS, TODAY, CALENDAR).consents] == ["Tất cả chủ sở hữu"]
    assert [consent.who for consent in guidance(FILING, {}, TODAY, CALENDAR).consents] == ["Một chủ sở hữu"]


def test_signers_stand_in_the_order_of_the_form() -> None:
    assert [c.who for c in guidance(FILING, {}, date(2026, 6, 30), CALENDAR).consents] == ["Chủ hộ"]
    both = replace(FILING, consents=(*FILING.consents, Consent(Signer.HEAD, "Chủ hộ mới", NEW)))
    assert [c.signer for c in guidance(both, {}, TODAY, CALENDAR).consents] == [Signer.HEAD, Signer.OWNER]


@pytest.mark.parametrize(
    ("day", "there"),
    [(date(2026, 8, 14), False), (date(2026, 8, 15), True), (date(2027, 2, 28), True), (date(2027, 3, 1), False)],
)
def test_a_relief_comes_and_goes_by_itself(day: date, there: bool) -> None:
    assert bool(guidance(FILING, {}, day, CALENDAR).reliefs) is there


def test_the_day_of_the_result_skips_the_holiday_and_half_a_day_has_none() -> None:
    times = guidance(FILING, {"known": "yes"}, TODAY, CALENDAR).times

    assert [due.on if due else None for _, due in times] == [date(2026, 11, 27), None]


def test_deadlines_are_days_where_the_day_is_known() -> None:
    known = [day for _, day in guidance(FILING, ANSWERS, TODAY, CALENDAR).deadlines]
    unknown = [day for _, day in guidance(FILING, {"moved_on": "?"}, TODAY, CALENDAR).deadlines]

    assert known == [date(2027, 2, 28), date(2026, 12, 5), TODAY]
    assert unknown == [None, None, TODAY]


def test_the_request_names_the_place_as_it_is_called_today_and_as_the_papers_have_it() -> None:
    expected = (
        "Ở tại: Số 5, thôn Trại, xã Nghĩa Phương, thành phố Bắc Ninh "
        "(theo giấy tờ: xã Trường Giang, huyện Lục Nam, tỉnh Bắc Giang)."
    )

    assert request_text(FILING, ANSWERS, {}) == expected
    assert request_text(FILING, {**ANSWERS, "again": "yes"}, {}).startswith("Gia hạn tại")


def test_what_is_not_known_yet_stays_open_in_the_request() -> None:
    wording = replace(FILING, request=(RequestText("Từ ngày {from_on}."),))

    assert request_text(wording, {}, {}) == "Từ ngày ……."
    assert request_text(wording, {}, {"from_on": "01/12/2026"}) == "Từ ngày 01/12/2026."


def test_the_form_goes_to_the_police_of_the_new_commune_else_to_the_station() -> None:
    assert addressee(FILING, ANSWERS, "Công an xã Bắc Lũng") == "Công an xã Nghĩa Phương"
    assert addressee(replace(FILING, addressed_to=""), ANSWERS, "Công an xã Bắc Lũng") == "Công an xã Bắc Lũng"
    assert address(HOME, {"new_line": "Số 5"}) == "Số 5"


def test_a_faulty_filing_says_what_is_wrong() -> None:
    faulty = Filing(legal_basis=(), form="CT01", addressed_to="nowhere")

    assert len(faulty.faults()) == 3
    assert FILING.faults() == []


def test_money_is_written_with_dots() -> None:
    assert money(15000) == "15.000 đồng"
    assert money(0) == "0 đồng"
