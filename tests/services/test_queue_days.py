"""A business day is opened and closed by an officer, and numbers belong to it whatever the clock says."""

from datetime import timedelta

import pytest

from kiosk.extensions import db
from kiosk.models import AuditEntry, TicketEvent
from kiosk.services.queue import days, serving, tickets
from kiosk.services.queue.clock_watch import ClockWatch
from kiosk.services.queue.days import DayProblem, QueueClosed
from tests.builders import NOW, days_later
from tests.desk import an_officer
from tests.waiting_room import an_open_day, at, called, served, somebody

pytestmark = pytest.mark.usefixtures("inside")


def log() -> list[str]:
    """What the audit log says happened."""
    db.session.flush()
    return list(db.session.scalars(db.select(AuditEntry.action)))


def test_before_an_officer_opens_the_day_no_number_is_given() -> None:
    with pytest.raises(QueueClosed):
        somebody()


def test_an_opened_day_is_that_of_the_station_and_stands_in_the_log() -> None:
    day = an_open_day()

    assert (day.on, day.closed_at, days.today(NOW)) == (NOW.date(), None, day)
    assert "queue-opened" in log()


def test_a_day_in_the_first_hours_after_midnight_is_the_stations_day_not_that_of_utc() -> None:
    small_hours = NOW.replace(hour=1)

    assert an_open_day(small_hours).on == NOW.date()


def test_two_days_are_never_open_at_once() -> None:
    an_open_day()

    with pytest.raises(DayProblem):
        an_open_day(days_later(1))


def test_closing_ends_everybody_who_was_not_served_and_nobody_else() -> None:
    an_open_day()
    done, officer = served()
    serving.finish(done, "helped", officer, 1, at(12))
    left = [somebody(minutes=13, visit="lượt ghé"), called(14)[0]]

    number = days.close_day(officer, at(500))

    assert number == 2
    for one in left:
        assert (one.status, one.outcome, one.done_at, one.visit) == ("void", "closed", at(500), None)
    assert done.outcome == "helped"
    assert "queue-closed" in log()


def test_closing_is_an_event_of_every_number_it_ends() -> None:
    an_open_day()
    ticket = somebody()

    days.close_day(an_officer("giang"), at(500))

    db.session.flush()
    last = ticket.events[-1]
    assert (last.action, last.from_status, last.officer_id) == ("close", "waiting", an_officer("giang").id)


def test_after_closing_no_number_is_given() -> None:
    an_open_day()
    days.close_day(None, at(1))

    with pytest.raises(QueueClosed):
        somebody(minutes=2)
    with pytest.raises(DayProblem):
        days.close_day(None, at(3))


def test_a_day_that_was_closed_too_early_goes_on_with_its_numbers() -> None:
    first = an_open_day()
    somebody()
    days.close_day(None, at(1))

    assert an_open_day(at(2)).id == first.id
    assert tickets.label_of(somebody(minutes=3)) == "A002"


def test_the_next_day_begins_with_one() -> None:
    an_open_day()
    somebody()
    days.close_day(None, at(1))
    tomorrow = an_open_day(days_later(1))

    ticket = tickets.take("vneid", "kiosk", days_later(1))

    assert (ticket.day_id, tickets.label_of(ticket)) == (tomorrow.id, "A001")


def test_yesterdays_day_that_was_left_open_gives_no_numbers_until_it_is_closed() -> None:
    yesterday = an_open_day()

    assert days.is_left_open(yesterday, days_later(1))
    assert days.today(days_later(1)) is None
    with pytest.raises(QueueClosed):
        tickets.take("vneid", "kiosk", days_later(1))
    days.close_day(None, days_later(1))
    assert an_open_day(days_later(1)).on == days_later(1).date()


def test_what_is_left_is_counted_by_status() -> None:
    day = an_open_day()
    somebody()
    called()

    db.session.flush()
    assert days.unfinished(day) == {"waiting": 1, "called": 1}


def test_a_clock_that_falls_back_is_flagged_once_and_nothing_is_renumbered() -> None:
    day = an_open_day()
    before = somebody(minutes=60)

    after = [somebody(minutes=-300), somebody(minutes=-299)]

    assert [one.number for one in (before, *after)] == [1, 2, 3]
    assert {one.day_id for one in (before, *after)} == {day.id}
    assert (day.clock_flag, day.last_at) == ("back", at(60))
    assert log().count("clock-jumped") == 1


def test_a_clock_that_falls_back_over_midnight_does_not_stop_the_numbers() -> None:
    day = an_open_day()
    somebody(minutes=60)

    ticket = tickets.take("vneid", "kiosk", days_later(-400))

    assert (ticket.day_id, ticket.number, day.clock_flag) == (day.id, 2, "back")


def test_a_clock_that_leaps_ahead_is_flagged_and_the_day_goes_on_under_another_date() -> None:
    day = an_open_day()

    days.note(day, days_later(1), expected=at(1))
    ticket = tickets.take("vneid", "kiosk", days_later(1))

    assert (day.clock_flag, ticket.day_id, ticket.number) == ("ahead", day.id, 1)


def test_time_that_has_really_passed_is_no_leap() -> None:
    day = an_open_day()

    days.note(day, at(300), expected=at(299))

    assert (day.clock_flag, day.last_at) == ("", at(300))


def test_an_officer_who_says_that_the_clock_is_right_ends_the_doubt() -> None:
    day = an_open_day()
    somebody(minutes=60)
    somebody(minutes=0)

    days.confirm_clock(an_officer(), True, at(1))

    assert (day.clock_flag, day.last_at) == ("", at(1))
    assert "clock-looked-at" in log()


def test_an_officer_who_says_that_the_clock_is_wrong_keeps_the_day_going() -> None:
    day = an_open_day()

    days.confirm_clock(an_officer(), False, days_later(1))

    assert not days.is_left_open(day, days_later(1))
    assert tickets.take("other", "kiosk", days_later(1)).day_id == day.id


def test_opening_under_a_clock_that_lies_before_the_last_day_is_flagged() -> None:
    an_open_day()
    days.close_day(None, at(400))

    assert an_open_day(days_later(-3)).clock_flag == "back"


def test_the_watch_counts_the_time_that_nobody_can_set() -> None:
    seconds = [100.0]
    watch = ClockWatch(lambda: seconds[0])

    assert watch.expected(NOW) == NOW
    seconds[0] += 90
    assert watch.expected(NOW + timedelta(days=3)) == NOW + timedelta(seconds=90)
    watch.begin(NOW + timedelta(days=3))
    seconds[0] += 10
    assert watch.expected(NOW) == NOW + timedelta(days=3, seconds=10)


@pytest.mark.parametrize(("minutes", "expected", "needed"), [(0.5, 0.5, False), (2, 2, True), (0.5, 60, True)])
def test_the_clock_is_noted_once_a_minute_and_at_once_when_it_cannot_be_right(
    minutes: float, expected: float, needed: bool
) -> None:
    assert days.needs_note(an_open_day(), at(minutes), at(expected)) is needed


def test_events_know_no_officer_where_the_citizen_acted() -> None:
    an_open_day()
    somebody()

    (event,) = db.session.scalars(db.select(TicketEvent)).all()
    assert (event.action, event.officer_id, event.from_status, event.to_status) == ("issue", None, "", "waiting")
