"""Settings of the desk stand before the file, each from its day on; nothing is overwritten and nothing gets lost."""

from datetime import date, timedelta
from typing import Any

import pytest
from flask import Flask

from kiosk import station_now
from kiosk.domain.visit import ScreenClass
from kiosk.domain.working_days import add_working_days
from kiosk.extensions import db
from kiosk.models import AuditEntry, Setting
from kiosk.services import station_settings, visits
from kiosk.services.station_settings import Refused
from kiosk.services.transaction import writing
from kiosk.services.work_calendar import coming, national_calendar, work_calendar
from kiosk.station import Station
from tests.builders import NOW, TODAY, VISIT, a_draft
from tests.desk import an_officer
from tests.kiosks import HandClock

NEW_YEAR = date(2027, 1, 1)


def sets(app: Flask, valid_from: date = TODAY, **values: Any) -> int:
    """The chief changes these settings from that day on."""
    with writing():
        now = app.config["CLOCK"]()
        changed = station_settings.change(
            station_now.file_facts(), values, valid_from, an_officer("giang", now), now
        )
    station_now.refresh()
    return changed


def station(app: Flask) -> Station:
    """The station as pages and papers see it."""
    found: Station = app.config["STATION"]
    return found


def test_a_setting_stands_before_the_file_and_the_rest_of_the_file_stays(inside: Flask) -> None:
    hamlets = station(inside).hamlets

    assert sets(inside, telephone="0204 123 456") == 1

    assert station(inside).telephone == "0204 123 456"
    assert (station(inside).name, station(inside).hamlets) == ("Công an xã Bắc Lũng", hamlets)


def test_a_name_changes_on_its_day_and_not_before(inside: Flask, clock: HandClock) -> None:
    sets(inside, NEW_YEAR, superior="Công an thành phố Mẫu")
    assert station(inside).superior == "Công an thành phố Bắc Ninh"

    client = inside.test_client()
    clock.now = NOW.replace(month=12, day=31, hour=23, minute=59)
    assert b"M\xe1\xba\xabu" not in client.get("/").data
    clock.forward(minutes=2)

    assert "Công an thành phố Mẫu" in client.get("/").get_data(as_text=True)


def test_a_later_change_wins_and_the_earlier_one_is_still_in_the_history(inside: Flask) -> None:
    sets(inside, telephone="0204 111 111")
    sets(inside, telephone="0204 222 222")

    rows = db.session.scalars(db.select(Setting.value).order_by(Setting.id)).all()
    told = station_settings.changes(station_now.file_facts(), TODAY)

    assert station(inside).telephone == "0204 222 222"
    assert rows == ["0204 111 111", "0204 222 222"]
    assert [(one.before, one.after) for one in told] == [
        ("0204 111 111", "0204 222 222"),
        ("0204 000 000", "0204 111 111"),
    ]


def test_what_is_the_same_as_before_is_not_written_down(inside: Flask) -> None:
    hours = station_now.file_facts()["opening_hours"]

    assert sets(inside, telephone="0204 000 000", opening_hours={**hours, "sunday": []}, counters=5) == 0

    assert db.session.scalars(db.select(Setting)).all() == []


def test_every_change_is_a_line_of_the_log_with_before_and_after(inside: Flask) -> None:
    sets(inside, NEW_YEAR, counters=7)

    entry = db.session.scalars(db.select(AuditEntry).filter_by(action="setting-changed")).one()

    assert entry.subject == "setting:counters"
    assert entry.details == {"before": "5", "after": "7", "valid_from": "2027-01-01"}


def test_the_log_tells_of_a_long_list_only_what_differs(inside: Flask) -> None:
    hamlets = list(station_now.file_facts()["hamlets"])

    sets(inside, hamlets=[*hamlets[1:], {"name": "Thôn Mới Mẫu"}])

    entry = db.session.scalars(db.select(AuditEntry).filter_by(action="setting-changed")).one()
    assert (entry.details["before"], entry.details["after"]) == ("Thôn Đông (Bắc Lũng)", "Thôn Mới Mẫu")


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"telephone": "gọi anh Hà"}, "“telephone” chỉ gồm chữ số"),
        ({"name": "  "}, "Thiếu tên trụ sở"),
        ({"opening_hours": {"monday": ["7:30-11"]}}, "của monday phải có dạng 07:30-11:30"),
        ({"hamlets": []}, "Thiếu danh sách thôn"),
        ({"counters": 0}, "số quầy, từ 1 đến 20"),
        ({"counters": "năm"}, "số quầy, từ 1 đến 20"),
        ({"idle_seconds": {"menu": 29}}, "phải từ 30 đến 900 giây"),
        ({"idle_seconds": {"form": 901}}, "phải từ 30 đến 900 giây"),
        ({"printing": {"backend": "cups", "printer": ""}}, "Muốn in qua CUPS thì điền “printer”"),
        ({"days_off": [{"on": "2026-12-26", "name": "Nghỉ"}]}, "thứ Bảy hoặc Chủ nhật, vốn đã nghỉ"),
        ({"days_off": [{"on": "hôm nao", "name": "Nghỉ"}]}, "phải có ngày (“on”)"),
        ({"days_off": [{"on": "2026-12-31", "name": ""}]}, "tên ngày nghỉ"),
        ({"days_off": [{"on": "2026-12-31", "name": "a"}] * 2}, "có hai lần"),
        ({"swaps": [{"off": "2027-01-04", "worked": "2027-01-05", "name": "b"}]}, "phải là thứ Bảy hoặc Chủ nhật"),
        ({"swaps": [{"off": "2027-01-02", "worked": "2027-01-03", "name": "b"}]}, "từ thứ Hai đến thứ Sáu"),
        ({"release_forms": ["khong-co"]}, "Có thủ tục không in tờ khai nào"),
    ],
)
def test_what_the_file_would_not_take_the_desk_does_not_take_either(
    inside: Flask, values: dict[str, Any], sentence: str
) -> None:
    before = station(inside)

    with pytest.raises(Refused) as refused:
        sets(inside, **values)

    assert sentence in str(refused.value)
    station_now.refresh()
    assert station(inside) == before


@pytest.mark.parametrize("day", [TODAY - timedelta(days=1), TODAY + timedelta(days=367)])
def test_nothing_is_changed_for_a_day_that_is_past_or_too_far_away(inside: Flask, day: date) -> None:
    with pytest.raises(Refused, match="Ngày có hiệu lực"):
        sets(inside, day, telephone="0204 123 456")


def test_a_change_to_come_can_be_taken_back(inside: Flask) -> None:
    sets(inside, NEW_YEAR, telephone="0204 999 999")
    (to_come,) = station_settings.changes(station_now.file_facts(), TODAY)
    assert to_come.to_come

    with writing():
        station_settings.take_back(to_come.number, station_now.file_facts(), an_officer("giang"), NOW)

    facts, _ = station_settings.facts(station_now.file_facts(), NEW_YEAR)
    assert facts["telephone"] == "0204 000 000"
    assert not [one for one in station_settings.changes(station_now.file_facts(), TODAY) if one.to_come]


def test_a_change_that_holds_already_cannot_be_taken_back(inside: Flask) -> None:
    sets(inside, telephone="0204 999 999")
    (told,) = station_settings.changes(station_now.file_facts(), TODAY)

    with writing():
        assert station_settings.take_back(told.number, station_now.file_facts(), an_officer("giang"), NOW) is None


def test_a_setting_that_the_changed_file_makes_impossible_is_left_out_and_told(inside: Flask) -> None:
    sets(inside, counters=3, telephone="0204 123 456")
    with writing():
        db.session.add(Setting(name="hamlets", value=[], valid_from=TODAY, officer_id=1, at=NOW))

    facts, left_out = station_settings.facts(station_now.file_facts(), TODAY)

    assert (facts["counters"], facts["telephone"]) == (3, "0204 123 456")
    assert facts["hamlets"] == station_now.file_facts()["hamlets"]
    assert left_out == ["Thiếu danh sách thôn: điền ít nhất một mục [[hamlets]]."]
    assert station_now.settings_left_out() == left_out


def test_a_day_off_of_the_station_moves_the_promised_day(inside: Flask) -> None:
    assert add_working_days(date(2026, 12, 30), 1, work_calendar()).on == date(2026, 12, 31)

    sets(inside, days_off=[{"on": "2026-12-31", "name": "Tổng kết năm"}])

    due = add_working_days(date(2026, 12, 30), 1, work_calendar())
    assert due.on == date(2027, 1, 4)
    assert (date(2026, 12, 31), "Tổng kết năm") in due.skipped


def test_a_swapped_saturday_is_worked_and_its_monday_is_not(inside: Flask) -> None:
    sets(inside, swaps=[{"off": "2026-12-28", "worked": "2026-12-26", "name": "Đổi ngày"}])

    calendar = work_calendar()

    assert calendar.is_working_day(date(2026, 12, 26))
    assert not calendar.is_working_day(date(2026, 12, 28))
    assert coming(date(2026, 12, 25), calendar)[:2] == [(date(2026, 12, 26), ""), (date(2026, 12, 28), "Đổi ngày")]


def test_the_days_of_one_station_are_not_those_of_another(inside: Flask) -> None:
    sets(inside, days_off=[{"on": "2026-12-31", "name": "Tổng kết năm"}])

    assert national_calendar().is_working_day(date(2026, 12, 31))


def test_longer_idle_times_keep_the_visit_longer_too(inside: Flask) -> None:
    with writing():
        a_draft()
    long_rest = NOW + timedelta(minutes=16)
    assert visits.case_of(VISIT, long_rest) is None

    sets(inside, idle_seconds={key.value: 900 for key in ScreenClass})

    assert visits.case_of(VISIT, long_rest) is not None


def test_shorter_idle_times_forget_the_visit_earlier_too(inside: Flask) -> None:
    with writing():
        a_draft()
    short_rest = NOW + timedelta(minutes=3)
    assert visits.case_of(VISIT, short_rest) is not None

    sets(inside, idle_seconds={key.value: 30 for key in ScreenClass})

    assert visits.case_of(VISIT, short_rest) is None


def test_printing_waits_for_the_next_start(inside: Flask) -> None:
    inside.test_client().get("/")

    sets(inside, printing={"backend": "folder", "printer": "", "slip_paper": "A4", "form_printer": ""})
    assert station(inside).printing.slip_paper == "80mm"

    inside.config[station_now.DAY] = None
    station_now.refresh()
    assert station(inside).printing.slip_paper == "A4"


def test_forms_that_need_a_release_are_known_by_their_slugs(inside: Flask) -> None:
    assert station_settings.release_forms(TODAY) == ()

    sets(inside, release_forms=["dang-ky-tam-tru"])

    assert station_settings.release_forms(TODAY) == ("dang-ky-tam-tru",)
