"""Papers with names: asked for with the password, in the log, on the printer, and forgotten."""

from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import select

from kiosk.domain.officers import CONFIRMED_FOR_SENDING
from kiosk.extensions import db
from kiosk.models import AuditEntry, PrintJob
from kiosk.services.transaction import writing
from tests.builders import TODAY
from tests.desk import PASSWORD, Desk, at_the_desk
from tests.follow_ups import LISTED, a_listed_person
from tests.kiosks import HandClock

VISITS = "/can-bo/chua-kich-hoat/den-nha"
NAME = str(LISTED["full_name"])


@pytest.fixture
def ha(app: Flask) -> Desk:
    """Thượng úy Hà at her desk; three people of Thôn Trại are on the ledger, one of them wants to be left alone."""
    with app.app_context(), writing():
        a_listed_person()
        a_listed_person(full_name="Hai Mẫu", id_digits="024080000011", next_on=TODAY + timedelta(days=9))
        a_listed_person(full_name="Ba Mẫu", id_digits="024080000012").stopped = "asked"
    return at_the_desk(app)


def the_print(app: Flask) -> PrintJob:
    """The one print that was asked for."""
    with app.app_context():
        return db.session.scalars(select(PrintJob)).one()


def test_the_list_of_a_hamlet_is_printed_across_without_who_wants_to_be_left_alone(app: Flask, ha: Desk) -> None:
    ha.opens(VISITS).sends(VISITS, **{"thon": "Thôn Trại", "viec": "danh-sach", "chi-den-han": ""})

    job = the_print(app)
    assert (job.kind, job.paper, job.personal, job.case_id) == ("visit-list", "A4", True, None)
    assert [line["full_name"] for line in job.document["lines"]] == ["Hai Mẫu", NAME]
    assert job.document["printed_by"] == "Thượng úy Nguyễn Thị Hà Mẫu"
    assert NAME not in job.subject


def test_only_the_people_who_are_due_when_that_is_wanted(app: Flask, ha: Desk) -> None:
    ha.opens(VISITS).sends(VISITS, thon="Thôn Trại", viec="danh-sach")

    assert [line["full_name"] for line in the_print(app).document["lines"]] == [NAME]


def test_invitations_for_a_hamlet_are_one_print(app: Flask, ha: Desk) -> None:
    ha.opens(VISITS).sends(VISITS, **{"thon": "Thôn Trại", "viec": "thu-moi", "kho": "A5", "chi-den-han": ""})

    job = the_print(app)
    assert (job.kind, job.paper) == ("invitations", "A5")
    assert [one["full_name"] for one in job.document["addressees"]] == ["Hai Mẫu", NAME]


def test_both_are_in_the_log_as_taken_out_without_a_name(app: Flask, ha: Desk) -> None:
    ha.opens(VISITS).sends(VISITS, thon="Thôn Trại", viec="danh-sach")
    ha.opens(VISITS).sends(VISITS, thon="Thôn Trại", viec="thu-moi")

    with app.app_context():
        entries = list(db.session.scalars(select(AuditEntry)))
    told = {entry.action: entry.details for entry in entries}
    assert told["follow-up-visit-list"]["people"] == "1"
    assert told["follow-up-invitations"]["people"] == "1"
    assert not any("Mẫu" in str(entry.details) for entry in entries)


def test_a_password_typed_long_ago_is_asked_for_again_and_nothing_is_lost(
    app: Flask, ha: Desk, clock: HandClock
) -> None:
    ha.opens(VISITS)
    typed = ha.page.form(VISITS).fields | {"thon": "Thôn Trại", "viec": "danh-sach"}
    clock.forward(seconds=CONFIRMED_FOR_SENDING.total_seconds() + 1)

    asked = ha.client.post(VISITS, data=typed)
    assert "Danh sách đến nhà" not in asked.get_data(as_text=True).partition("<main")[2].partition("<h1")[2][:80]
    with app.app_context():
        assert db.session.scalar(select(PrintJob.id)) is None

    assert ha.client.post(VISITS, data=typed | {"xac-nhan-mat-khau": PASSWORD}).status_code == 303
    assert the_print(app).kind == "visit-list"


def test_a_hamlet_that_is_not_on_the_ledger_is_refused(app: Flask, ha: Desk) -> None:
    form = ha.opens(VISITS).page.form(VISITS)

    assert ha.client.post(VISITS, data=form.fields | {"thon": "Thôn Nào Đó"}).status_code == 400


@pytest.mark.parametrize("part", ["0", "-1", "²", "x", ""])
def test_a_part_that_is_no_number_is_the_first(app: Flask, ha: Desk, part: str) -> None:
    ha.opens(VISITS).sends(VISITS, thon="Thôn Trại", viec="thu-moi", phan=part)

    assert [one["full_name"] for one in the_print(app).document["addressees"]] == [NAME]


@pytest.mark.parametrize("wanted", [{"viec": "thu-moi", "phan": "9"}, {"viec": "danh-sach"}])
def test_nothing_is_printed_for_nobody(app: Flask, ha: Desk, wanted: dict[str, str]) -> None:
    with app.app_context(), writing():
        a_listed_person(full_name="Bốn Mẫu", hamlet="Thôn Chợ", id_digits="", next_on=TODAY + timedelta(days=2))

    ha.opens(VISITS).sends(VISITS, thon="Thôn Chợ", **wanted).sees("không in gì")

    with app.app_context():
        assert db.session.scalar(select(PrintJob.id)) is None


def test_a_letter_without_a_name_is_for_whoever_gets_it(app: Flask, ha: Desk) -> None:
    ha.opens(VISITS).sends(VISITS, viec="thu-chung")

    job = the_print(app)
    assert (job.personal, job.document["addressees"]) == (False, [{"full_name": "", "hamlet": ""}])


def test_one_person_gets_a_letter_of_their_own(app: Flask, ha: Desk) -> None:
    ha.opens("/can-bo/chua-kich-hoat/1").sends("/can-bo/chua-kich-hoat/1/thu-moi", kho="A4")

    job = the_print(app)
    assert (job.paper, [one["full_name"] for one in job.document["addressees"]]) == ("A4", [NAME])


def test_nobody_who_wants_to_be_left_alone_gets_a_letter(ha: Desk) -> None:
    ha.opens("/can-bo/chua-kich-hoat/1")
    nonce = ha.page.form("/can-bo/chua-kich-hoat/1/thu-moi").fields

    assert ha.client.post("/can-bo/chua-kich-hoat/3/thu-moi", data=nonce).status_code == 409


def test_who_looks_after_the_machine_sees_no_names(app: Flask, ha: Desk) -> None:
    son = at_the_desk(app, "son")

    assert [son.client.get(path).status_code for path in (VISITS, "/can-bo/chua-kich-hoat")] == [403, 403]
