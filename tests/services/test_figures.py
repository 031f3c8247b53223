"""Figures against numbers reckoned by hand: standing, bases, corrections, the way over time, and the kiosk's own."""

from datetime import date, datetime, timedelta

import pytest
from flask import Flask

from kiosk.domain import periods
from kiosk.domain.queueing import CLOSED
from kiosk.extensions import db
from kiosk.models import BusinessDay, FollowUp, Officer, Ticket
from kiosk.services import audit, tallies
from kiosk.services.figures import causes, entered, kiosk_counts, parts_entered, queue_counts, waiting_times
from kiosk.services.figures.overview import overview
from kiosk.services.figures.standing import standing
from tests.builders import NOW, a_case
from tests.desk import an_officer
from tests.kiosks import MONDAY
from tests.services.figures_fixture import HAMLETS, NOVEMBER, OCTOBER, PLAN, QUARTER, SYSTEM, a_quarter, enter

ZONE = MONDAY.tzinfo


@pytest.fixture
def ha(inside: Flask) -> Officer:
    """Who types the figures."""
    return an_officer("ha")


def share(base: str = "target", period: periods.Period = NOVEMBER, hamlets: tuple[str, ...] = HAMLETS) -> str:
    """The commune's share without its sources."""
    return standing(period, base, hamlets).commune.share.sum_in_words


def test_the_standing_is_the_one_reckoned_by_hand(ha: Officer) -> None:
    a_quarter(ha)

    result = standing(NOVEMBER, "target", HAMLETS)

    assert result.commune.share.sum_in_words == "90 / 200 chỉ tiêu được giao (quý IV/2026) = 45,00 %"
    assert [(row.hamlet, row.share.ratio) for row in result.hamlets] == [("Đông", 0.45), ("Đoài", 0.5), ("Bến", 0.375)]
    assert result.change.in_words() == "+30 so với kỳ trước (60)"
    assert result.change.share.ratio == 0.5
    assert result.commune.share.provenance == (
        f"chỉ tiêu được giao: nguồn cộng 3 thôn, {PLAN}, ngày 05/10/2026, người nhập {ha.full_name};"
        f" đã kích hoạt: nguồn cộng 3 thôn, {SYSTEM}, ngày 30/11/2026, người nhập {ha.full_name}"
    )


def test_the_other_bases_are_those_of_the_fixture(ha: Officer) -> None:
    a_quarter(ha)

    assert share("approved") == "90 / 120 tài khoản đã phê duyệt = 75,00 %"
    assert share("eligible") == "90 / 400 công dân đủ điều kiện (tháng 10/2026) = 22,50 %"


def test_a_quarter_is_where_its_last_month_stands(ha: Officer) -> None:
    a_quarter(ha)

    assert share("target", QUARTER) == "90 / 200 chỉ tiêu được giao = 45,00 %"


def test_the_plan_of_the_month_goes_before_that_of_the_quarter(ha: Officer) -> None:
    a_quarter(ha)
    enter(NOVEMBER, PLAN, date(2026, 11, 2), ha, target={"": 100})

    assert share() == "90 / 100 chỉ tiêu được giao = 90,00 %"


def test_a_plan_of_another_period_is_no_base(ha: Officer) -> None:
    enter(OCTOBER, PLAN, date(2026, 10, 1), ha, target={"": 100})
    enter(NOVEMBER, SYSTEM, date(2026, 11, 30), ha, activated_1={"": 1}, activated_2={"": 2})

    assert share() == "không tính tỷ lệ: chưa có chỉ tiêu được giao"


def test_hamlets_are_only_added_up_when_all_are_there(ha: Officer) -> None:
    a_quarter(ha)
    enter(NOVEMBER, SYSTEM, date(2026, 11, 30), ha, activated_1={"Bến": None}, activated_2={"Bến": None})

    assert share() == "không tính tỷ lệ: chưa có số liệu"


def test_one_level_alone_is_called_by_its_own_name(ha: Officer) -> None:
    enter(NOVEMBER, SYSTEM, date(2026, 11, 30), ha, activated_2={"": 65})

    activated = standing(NOVEMBER, "target", HAMLETS).commune.activated

    assert activated
    assert activated.value == 65
    assert activated.label == "Đã kích hoạt mức 2 (chưa nhập: kích hoạt mức 1)"


def test_one_level_is_never_compared_with_two(ha: Officer) -> None:
    a_quarter(ha)
    december = periods.read("thang-2026-12")
    assert december
    enter(december, SYSTEM, date(2026, 12, 31), ha, activated_2={"": 80})

    assert standing(december, "target", HAMLETS).change.number is None


def test_a_correction_is_a_new_row_and_the_newest_counts(ha: Officer) -> None:
    a_quarter(ha)
    enter(NOVEMBER, SYSTEM, date(2026, 11, 30), ha, activated_2={"Bến": 22})

    assert share() == "100 / 200 chỉ tiêu được giao (quý IV/2026) = 50,00 %"
    lines = [line for line in entered.history(NOVEMBER, 1) if line.hamlet == "Bến" and line.column == "Kích hoạt mức 2"]
    assert [(line.value, line.counts, line.by) for line in lines] == [
        (22, True, ha.full_name),
        (12, False, ha.full_name),
    ]


def test_a_figure_taken_back_is_gone_but_its_history_is_not(ha: Officer) -> None:
    a_quarter(ha)
    enter(NOVEMBER, SYSTEM, date(2026, 11, 30), ha, approved={"": None})

    assert share("approved") == "không tính tỷ lệ: chưa có tài khoản đã phê duyệt"
    assert [line.shown for line in entered.history(NOVEMBER, 1)][:1] == ["rút lại"]


def test_an_old_base_is_refused_with_its_day(ha: Officer) -> None:
    enter(OCTOBER, SYSTEM, date(2026, 10, 29), ha, approved={"": 120})
    enter(NOVEMBER, SYSTEM, date(2026, 11, 30), ha, activated_1={"": 1}, activated_2={"": 2})

    assert share("approved") == "không tính tỷ lệ: tài khoản đã phê duyệt đã cũ (ngày 29/10/2026)"


def test_entering_is_one_line_in_the_log(ha: Officer) -> None:
    before = audit.short_seal()
    a_quarter(ha)

    assert audit.short_seal() != before
    assert audit.faults() == []


def test_the_way_over_time_has_each_reading_and_the_target(ha: Officer) -> None:
    a_quarter(ha)

    part = parts_entered.over_time_part(standing(NOVEMBER, "target", HAMLETS), HAMLETS)

    assert part.curve
    assert [(point.day, point.value) for point in part.curve.points] == [("2026-10-31", 60), ("2026-11-30", 90)]
    assert (part.curve.target, part.curve.first, part.curve.last) == (200, "2026-10-01", "2026-12-31")


def test_public_bars_hide_small_hamlets_and_their_shares(ha: Officer) -> None:
    enter(QUARTER, PLAN, date(2026, 10, 5), ha, target={"Đông": 100, "Đoài": 60, "Bến": 40})
    enter(NOVEMBER, SYSTEM, date(2026, 11, 30), ha, activated_1={"Đông": 1, "Đoài": 10, "Bến": 40},
          activated_2={"Đông": 2, "Đoài": 20, "Bến": 0})  # fmt: skip

    part = parts_entered.hamlets_part(standing(NOVEMBER, "target", HAMLETS), public=True)

    assert part.table
    assert part.bars
    assert [[cell.words for cell in row] for row in part.table.rows] == [
        ["Đông", "dưới 5", "100", "không nêu"],
        ["Đoài", "không nêu", "60", "không nêu"],
        ["Bến", "40", "40", "40 / 40 chỉ tiêu được giao (quý IV/2026) = 100,00 %"],
    ]
    assert [(bar.value, bar.words) for bar in part.bars.rows] == [(0, "dưới 5"), (0, "không nêu"), (40, "40 / 40")]


def test_public_bars_do_not_tell_of_the_last_few_who_are_missing(ha: Officer) -> None:
    enter(NOVEMBER, SYSTEM, date(2026, 11, 30), ha, activated_1={"Đông": 0, "Đoài": 0, "Bến": 0},
          activated_2={"Đông": 98, "Đoài": 20, "Bến": 30}, approved={"Đông": 100, "Đoài": 60, "Bến": 70})  # fmt: skip

    part = parts_entered.hamlets_part(standing(NOVEMBER, "approved", HAMLETS), public=True)

    assert part.table
    bases = [row[2].words for row in part.table.rows]
    assert bases == ["không nêu", "không nêu", "70"], "98 of 100 would tell of two people, and so would the total"


def test_a_day_of_the_kiosk_ends_at_midnight_of_the_station(inside: Flask) -> None:
    last = datetime(2026, 11, 30, 23, 59, 59, tzinfo=ZONE)
    a_case("activated", now=last)
    a_case("activated", visit="khác", now=last + timedelta(seconds=1))

    november, december = (kiosk_counts.sums(period) for period in (NOVEMBER, NOVEMBER.following))

    assert kiosk_counts.total(november, "activated") == 1
    assert kiosk_counts.total(december, "activated") == 1


def test_where_citizens_give_up_is_of_the_visits_begun_there(inside: Flask) -> None:
    for kind, key, times in (
        ("finished", "kich-hoat-vneid", 14), ("gave-up", "kich-hoat-vneid/thon", 4),
        ("gave-up", "kich-hoat-vneid/kiem-tra", 2), ("finished", "tach-ho", 5),
    ):  # fmt: skip
        tallies.count(kind, key, NOW.date(), times)

    found = kiosk_counts.left_at(kiosk_counts.sums(NOVEMBER), NOW.date())

    assert [(left.step, left.times) for left in found][1] == ("Trang kiểm tra lại", 2)
    assert found[0].share.sum_in_words == "4 / 20 lượt bắt đầu thủ tục ấy = 20,00 %"


def test_over_time_no_piece_is_counted_twice_and_none_that_has_not_begun(inside: Flask) -> None:
    for day in range(1, 31):
        tallies.count("witnessed", "-", date(2026, 11, day))

    pieces = kiosk_counts.over_time(NOVEMBER, ("witnessed",), date(2026, 11, 25))

    assert [(piece.first.day, times) for piece, times in pieces] == [(1, 1), (2, 7), (9, 7), (16, 7), (23, 7)]


def a_ticket(day: BusinessDay, number: int, wait: int, work: int = 10, **more: object) -> None:
    """A ticket called after so many minutes and done after so many more."""
    begun = datetime(2026, 11, 23, 8, 0, tzinfo=ZONE)
    called = begun + timedelta(minutes=wait)
    known = {
        "letter": "A", "kind": "vneid", "origin": "kiosk", "status": "done", "issued_at": begun,
        "waiting_since": begun, "first_called_at": called, "served_at": called,
        "done_at": called + timedelta(minutes=work), "outcome": "helped",
    }  # fmt: skip
    db.session.add(Ticket(day_id=day.id, number=number, **known | more))


def a_day(on: date = date(2026, 11, 23), flag: str = "") -> BusinessDay:
    """A business day."""
    moment = datetime(on.year, on.month, on.day, 7, 30, tzinfo=ZONE)
    day = BusinessDay(on=on, opened_at=moment, last_at=moment, clock_flag=flag)
    db.session.add(day)
    db.session.flush()
    return day


def test_waiting_times_are_the_median_and_the_ninth_tenth_reckoned_by_hand(inside: Flask) -> None:
    day = a_day()
    # 1 … 10 minutes: half do not wait longer than 5, nine of ten not longer than 9.
    for minutes in range(1, 11):
        a_ticket(day, minutes, minutes, work=minutes * 2)
    a_ticket(day, 11, 600, origin="paper")
    a_ticket(day, 12, 700, status="void", first_called_at=None, served_at=None, done_at=None)
    a_ticket(a_day(date(2026, 11, 24), flag="back"), 1, 800)
    a_ticket(a_day(date(2026, 12, 1)), 1, 900)

    (kind, everybody) = waiting_times.waiting(NOVEMBER)

    assert (everybody.tickets, everybody.median, everybody.ninth_tenth) == (10, 5, 9)
    assert (kind.label, kind.median) == ("Kích hoạt, cài đặt VNeID", 5)


def test_time_on_hold_is_no_service_and_the_end_of_the_day_serves_nobody(inside: Flask) -> None:
    day = a_day()
    a_ticket(day, 1, 5, work=20, held_seconds=900)
    a_ticket(day, 2, 5, work=300, outcome=CLOSED)

    assert [(times.tickets, times.median) for times in waiting_times.serving(NOVEMBER)] == [(1, 5), (1, 5)]


def test_tickets_are_counted_by_what_became_of_them(inside: Flask) -> None:
    day = a_day()
    a_ticket(day, 1, 5)
    a_ticket(day, 2, 5, status="void")
    a_ticket(day, 3, 5, status="void")

    found = queue_counts.by_status(NOVEMBER)

    assert {status: tickets for status, tickets in found.items() if tickets} == {"done": 1, "void": 2}


def test_everybody_who_is_open_has_one_cause(inside: Flask) -> None:
    for cause, closed in (("away", None), ("away", None), ("away", "gone"), (None, None)):
        db.session.add(FollowUp(cause=cause, closed=closed, created_at=NOW, changed_at=NOW))
    a_case("stuck")
    db.session.flush()

    assert causes.open_causes() == [("Đi làm xa, ở nước ngoài", 2), ("Sai số hoặc mất SIM", 1), (causes.UNKNOWN, 1)]
    assert causes.open_follow_ups() == 4


def test_entered_and_counted_figures_never_stand_in_one_part(ha: Officer) -> None:
    a_quarter(ha)

    shown = overview(NOVEMBER, "target", HAMLETS, NOW.date())

    assert {part.origin for part in shown.entered} == {parts_entered.ORIGIN}
    assert parts_entered.ORIGIN not in {part.origin for part in shown.own}
    assert all(part.origin for part in shown.own)
