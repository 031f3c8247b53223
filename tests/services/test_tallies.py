"""Anonymous counts: what is counted when, and that they name nobody."""

from datetime import datetime, timedelta

import pytest
from flask import Flask
from sqlalchemy import select

from kiosk.domain.lifecycle import Role
from kiosk.extensions import db
from kiosk.models import PrintJob, PrintStatus, Tally
from kiosk.printing.backends import Outcome, State
from kiosk.services import cases, prints, retention, samples, tallies, visits
from tests.builders import FINISH_LINE, NAME, NOW, PHONE, VISIT, a_case, a_draft, comes_back, waits, wants_a_call
from tests.kiosks import MONDAY


def counted() -> dict[tuple[str, str], int]:
    """Every count, by kind and key."""
    db.session.flush()
    return {(row.kind, row.key): row.count for row in db.session.scalars(select(Tally))}


def test_the_same_thing_on_the_same_day_is_one_row(inside: Flask) -> None:
    for _ in range(3):
        tallies.count("gave-up", "kich-hoat-vneid/thon", NOW.date())
    tallies.count("gave-up", "kich-hoat-vneid/thon", NOW.date() + timedelta(days=1))

    rows = db.session.scalars(select(Tally).order_by(Tally.on)).all()
    assert [row.count for row in rows] == [3, 1]


def test_a_visit_that_is_left_counts_at_the_step_it_was_left_at(inside: Flask) -> None:
    a_draft(for_whom="self", installed="yes")

    visits.end(VISIT)

    assert counted() == {("gave-up", "kich-hoat-vneid/da-dang-ky"): 1}


def test_left_on_the_page_where_everything_is_checked(inside: Flask) -> None:
    a_draft(**waits())

    visits.end(VISIT)

    assert counted() == {("gave-up", "kich-hoat-vneid/kiem-tra"): 1}


def test_a_draft_that_is_forgotten_by_itself_counts_on_the_day_it_was_left(inside: Flask) -> None:
    late = datetime(2026, 11, 23, 23, 58, tzinfo=MONDAY.tzinfo)
    a_draft(now=late)

    retention.purge((late + timedelta(minutes=20)).date(), late + timedelta(minutes=20))

    assert [(row.on.isoformat(), row.kind) for row in db.session.scalars(select(Tally))] == [("2026-11-23", "gave-up")]


def test_a_visit_that_is_handed_in_counts_once_and_leaving_afterwards_counts_nothing(inside: Flask) -> None:
    a_case()

    visits.end(VISIT)

    assert counted() == {("finished", "kich-hoat-vneid"): 1}


def test_an_interview_that_led_on_is_not_given_up(inside: Flask) -> None:
    from kiosk.procedures import CATALOGUE

    interview = CATALOGUE[samples.INTERVIEW]
    case = cases.start(interview, VISIT, NOW)
    cases.answer(case, samples.walk_of_examples(interview, NOW).live, NOW)

    visits.end(VISIT)

    assert counted() == {("referred", samples.INTERVIEW): 1}


@pytest.mark.parametrize(("role", "kind"), [(Role.CITIZEN, "activated"), (Role.OFFICER, "witnessed")])
def test_an_activation_counts_by_hamlet_and_by_who_saw_it(inside: Flask, role: Role, kind: str) -> None:
    case = a_case()

    cases.move(case, "activate", role, FINISH_LINE, NOW.date(), NOW)

    assert counted()[kind, "Thôn Trại"] == 1


def test_what_holds_up_counts_by_cause(inside: Flask) -> None:
    case = a_case()

    comes_back(case, message_now="yes", opened="no", cause="sim")

    assert counted()["stuck", "sim"] == 1
    assert ("finished", "kich-hoat-vneid") in counted()
    assert counted()["finished", "kich-hoat-vneid"] == 1


def test_a_print_counts_when_it_is_out_and_when_it_fails(inside: Flask) -> None:
    job = prints.request("case:1", "appointment", 1, {"a": 1}, "80mm", None, VISIT, NOW)
    prints.finish(job, Outcome(State.FAILED, "media-empty"), NOW)
    prints.try_again(job, NOW)
    prints.finish(job, Outcome(State.PRINTED), NOW)

    assert job.status == PrintStatus.PRINTED
    assert counted() == {("print-failed", "media-empty"): 1, ("printed", "appointment"): 1}


def test_counts_stay_when_cases_and_prints_are_gone(inside: Flask) -> None:
    a_case("activated")
    prints.finish(prints.request("x", "leaflet", 1, {"a": 1}, "A4", None, VISIT, NOW), Outcome(State.PRINTED), NOW)
    before = counted()

    later = NOW + timedelta(days=800)
    retention.purge(later.date(), later)

    assert db.session.scalars(select(PrintJob)).all() == []
    assert {key: number for key, number in counted().items() if key in before} == before


def test_a_count_holds_neither_name_nor_number(inside: Flask) -> None:
    case = a_case("stuck", **wants_a_call())
    comes_back(case, **FINISH_LINE)
    visits.end(VISIT)

    assert not any(NAME in key or PHONE in key or VISIT in key for _, key in counted())


def test_a_sample_counts_nothing(inside: Flask) -> None:
    samples.sample("kich-hoat-vneid", inside.config["STATION"], NOW)

    assert counted() == {}
