"""A print job from the wish to the paper, and what people are asked."""

from datetime import timedelta
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import func, select

from kiosk.extensions import db
from kiosk.models import PrintJob, PrintStatus
from kiosk.printing.backends import Outcome, State
from kiosk.services import prints
from tests.builders import NOW, VISIT, a_case

LATER = NOW + timedelta(minutes=3)


def asked(**overrides: Any) -> PrintJob:
    values = {"subject": "case:7", "kind": "appointment", "version": 1, "document": {"code": "K7M-4PXH"}}
    values |= {"paper": "80mm", "case_id": None, "visit": VISIT, "now": NOW}
    return prints.request(**values | overrides)


def at(status: PrintStatus, **overrides: Any) -> PrintJob:
    job = asked(**overrides)
    job.status = status
    db.session.flush()
    return job


def test_asked_twice_it_is_one_paper(inside: Flask) -> None:
    first = asked()
    again = asked(now=LATER, visit="lượt sau")

    assert again is first
    assert db.session.scalar(select(func.count(PrintJob.id))) == 1
    assert (first.status, first.changed_at, first.visit) == ("queued", NOW, "lượt sau")


@pytest.mark.parametrize("other", [{"subject": "case:8"}, {"kind": "completion"}, {"version": 2}])
def test_another_stage_of_the_case_is_another_paper(inside: Flask, other: dict[str, Any]) -> None:
    assert asked(**other).id != asked().id


@pytest.mark.parametrize("status", ["rendering", "sent", "printed", "unknown"])
def test_asking_again_disturbs_nothing(inside: Flask, status: PrintStatus) -> None:
    at(status)

    again = asked(now=LATER, document={"code": "another"})

    assert (again.status, again.changed_at, again.document) == (status, NOW, {"code": "K7M-4PXH"})


def test_what_failed_is_printed_again_with_the_words_of_today(inside: Flask) -> None:
    job = at(PrintStatus.FAILED)
    job.problem, job.backend_job, job.attempts = "media-jam", "kiosk-3", 2

    again = asked(now=LATER, document={"code": "K7M-4PXH", "issued": "later"})

    assert again is job
    assert (job.status, job.problem, job.backend_job, job.attempts) == ("queued", None, None, 2)
    assert job.document["issued"] == "later"


@pytest.mark.parametrize("status", ["queued", "rendering", "sent", "printed", "unknown"])
def test_only_what_failed_is_tried_again(inside: Flask, status: PrintStatus) -> None:
    job = at(status)

    prints.try_again(job, LATER)

    assert job.status == status


@pytest.mark.parametrize(("has_paper", "status"), [(True, "printed"), (False, "queued")])
def test_a_person_says_whether_the_paper_is_there(inside: Flask, has_paper: bool, status: str) -> None:
    job = at(PrintStatus.UNKNOWN)
    job.backend_job = "kiosk-3"

    prints.answer_unknown(job, has_paper, LATER)

    assert (job.status, job.changed_at) == (status, LATER)
    assert job.backend_job == ("kiosk-3" if has_paper else None)


@pytest.mark.parametrize("status", ["queued", "rendering", "sent", "printed", "failed"])
def test_nobody_is_believed_who_was_not_asked(inside: Flask, status: PrintStatus) -> None:
    job = at(status)

    prints.answer_unknown(job, False, LATER)

    assert job.status == status


def test_the_oldest_is_taken_first_and_only_once(inside: Flask) -> None:
    asked(subject="case:1", now=LATER)
    first = asked(subject="case:2", now=NOW)

    taken = prints.take_next(LATER)

    assert taken is first
    assert (first.status, first.attempts) == ("rendering", 1)
    assert prints.take_next(LATER) is not first
    assert prints.take_next(LATER) is None


def test_what_a_printer_waits_for_does_not_move_the_job(inside: Flask) -> None:
    job = at(PrintStatus.SENT)

    prints.finish(job, Outcome(State.PENDING, "media-empty"), LATER)
    assert (job.status, job.problem, job.changed_at) == ("sent", "media-empty", NOW)

    prints.finish(job, Outcome(State.PRINTED), LATER)
    assert (job.status, job.problem, job.changed_at) == ("printed", None, LATER)


class TestRecovering:
    def test_what_was_being_rendered_is_queued_again(self, inside: Flask) -> None:
        job = at(PrintStatus.RENDERING)

        prints.recover(LATER)

        assert job.status == "queued"

    @pytest.mark.parametrize("status", ["queued", "rendering"])
    def test_nobody_waits_for_a_slip_of_eleven_minutes_ago(self, inside: Flask, status: PrintStatus) -> None:
        job = at(status)

        prints.recover(NOW + timedelta(minutes=11))

        assert (job.status, job.problem) == ("failed", "stale")

    @pytest.mark.parametrize("status", ["sent", "printed", "failed", "unknown"])
    def test_nothing_else_is_touched(self, inside: Flask, status: PrintStatus) -> None:
        job = at(status)

        prints.recover(NOW + timedelta(days=1))

        assert job.status == status


class TestLooking:
    def test_a_leaflet_is_shown_to_the_visit_that_asked(self, inside: Flask) -> None:
        job = asked(subject="visit:x", kind="leaflet")

        assert prints.for_visit(job.id, VISIT) is job
        assert prints.for_visit(job.id, "lượt của người khác") is None

    def test_a_slip_is_shown_to_whoever_holds_its_case_open(self, inside: Flask) -> None:
        case = a_case()
        job = asked(case_id=case.id, version=case.version, visit="lượt trước")

        assert prints.for_visit(job.id, VISIT) is job
        assert prints.for_visit(job.id, "lượt trước") is None
        assert prints.of_case(case) is job

    def test_the_slip_of_an_earlier_stage_is_not_the_paper_of_this_one(self, inside: Flask) -> None:
        case = a_case()
        asked(case_id=case.id, version=case.version - 1)

        assert prints.of_case(case) is None
