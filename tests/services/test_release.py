"""A form that an officer has to see first waits as a row, comes out when it is let, and goes when nobody waits."""

from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import select

from kiosk.extensions import db
from kiosk.models import Case, PrintJob, Setting
from kiosk.printing.documents import to_values
from kiosk.services import cases, forms, prints, release, retention, visits
from kiosk.services.transaction import writing
from tests.builders import NOW, TODAY
from tests.desk import an_officer
from tests.filed_cases import TENANT, a_filing

HERE = "người đang đợi"


def demands(*slugs: str) -> None:
    """The station wants these forms to be seen."""
    officer = an_officer()
    db.session.add(Setting(name="release_forms", value=list(slugs), valid_from=TODAY, officer_id=officer.id, at=NOW))


def prints_at_the_kiosk(app: Flask) -> tuple[Case, PrintJob]:
    """Somebody hands a form in and stays in front of the kiosk."""
    case = a_filing("draft", visit=HERE)
    cases.hand_in(case, TODAY, NOW)
    document = to_values(forms.papers(case, app.config["STATION"], NOW))
    job = prints.request(f"case:{case.id}", "filing", case.version, document, "A4", case.id, HERE, NOW, personal=True)
    release.hold(job, case, NOW)
    return case, job


def test_without_the_setting_and_for_other_procedures_nothing_waits(inside: Flask) -> None:
    demands("tach-ho")

    assert prints_at_the_kiosk(inside)[1].status == "queued"
    assert release.waiting() == []
    assert release.is_demanded("tach-ho", TODAY)
    assert not release.is_demanded("tach-ho", TODAY - timedelta(days=1))


def test_a_demanded_form_waits_and_the_printer_does_not_get_it(inside: Flask) -> None:
    demands(TENANT)

    case, job = prints_at_the_kiosk(inside)

    assert job.status == "held"
    assert release.waiting() == [case]
    assert prints.take_next(NOW) is None


def test_once_let_it_is_printed_and_asking_again_needs_no_second_look(inside: Flask) -> None:
    demands(TENANT)
    case, job = prints_at_the_kiosk(inside)

    assert release.let(case, an_officer(), NOW)

    assert job.status == "queued"
    assert release.waiting() == []
    assert (case.events[-1].action, case.events[-1].officer_id) == ("release", an_officer().id)
    release.hold(job, case, NOW)
    assert job.status == "queued"
    assert not release.let(case, an_officer(), NOW)


def test_a_changed_form_has_to_be_seen_again(inside: Flask) -> None:
    demands(TENANT)
    case, _ = prints_at_the_kiosk(inside)
    release.let(case, an_officer(), NOW)
    cases.go_on(case, NOW)
    cases.hand_in(case, TODAY, NOW)

    job = prints.request(f"case:{case.id}", "filing", case.version, {"x": 1}, "A4", case.id, HERE, NOW, personal=True)
    release.hold(job, case, NOW)

    assert job.status == "held"


@pytest.mark.parametrize("how", ["withdrawn", "left"])
def test_when_nobody_waits_any_more_the_form_is_gone(inside: Flask, how: str) -> None:
    with writing():
        demands(TENANT)
        case, _ = prints_at_the_kiosk(inside)
    later = NOW + timedelta(minutes=3)
    with writing():
        if how == "withdrawn":
            cases.move(case, "withdraw", cases.Role.CITIZEN, {}, TODAY, NOW)
        else:
            visits.end(HERE)
            retention.purge(TODAY, later)

    job = db.session.scalars(select(PrintJob)).one()
    assert (job.status, job.problem, job.document) == ("failed", "canceled", {})
    assert release.waiting() == []
