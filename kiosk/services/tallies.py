"""Số đếm vô danh: how often something happened on a day. Cases, prints and tickets go in time; these counts stay.

What is counted: first visits handed in ("finished", by procedure), led elsewhere ("referred") or left ("gave-up", by
step); activations told at the screen ("activated") or seen by an officer ("witnessed"), by hamlet; what held up
("stuck", by cause); and papers ("printed", "print-failed").
"""

from collections.abc import Mapping
from datetime import date, datetime

from sqlalchemy import insert, update
from sqlalchemy.engine import CursorResult

from kiosk.clock import STATION_ZONE
from kiosk.domain.journey import Journey
from kiosk.domain.lifecycle import Role
from kiosk.extensions import db
from kiosk.models import Case, PrintJob, PrintStatus, Tally
from kiosk.procedures import CATALOGUE

CHECK_PAGE = "kiem-tra"
NO_HAMLET = "-"
MOST_LETTERS = 160


def count(kind: str, key: str, on: date, times: int = 1) -> None:
    """One more of it on that day. Inside writing(): nobody else adds the same row in between."""
    key = key[:MOST_LETTERS]
    # What is on its way into the database stays on its way: a count is no reason to write half a case.
    with db.session.no_autoflush:
        more = update(Tally).where(Tally.on == on, Tally.kind == kind, Tally.key == key)
        result = db.session.execute(
            more.values(count=Tally.count + times), execution_options={"synchronize_session": False}
        )
        known = isinstance(result, CursorResult) and result.rowcount
        if not known:
            db.session.connection().execute(insert(Tally).values(on=on, kind=kind, key=key, count=times))


def day_of(moment: datetime) -> date:
    """The day at the station."""
    return moment.astimezone(STATION_ZONE).date()


def left(case: Case) -> None:
    """A first visit ends unfinished: at which step, on the day of its last sign of life."""
    procedure, today = CATALOGUE[case.procedure], day_of(case.touched_at)
    walk = Journey(procedure.steps, case.visit_answers or {}, procedure.facts, today)
    if walk.detour(procedure.detours):
        count("referred", case.procedure, today)
    else:
        step = walk.next.slug if walk.next else CHECK_PAGE
        count("gave-up", f"{case.procedure}/{step}", today)


def moved(case: Case, action: str, before: str, role: Role, details: Mapping[str, str], now: datetime) -> None:
    """A case has got another status: what of that is counted. A sample that is in no database counts nothing."""
    if case.id is None:
        return
    on, procedure = day_of(now), CATALOGUE[case.procedure]
    if before == procedure.lifecycle.first:
        count("finished", case.procedure, on)
    if action == "activate":
        seen = role is Role.OFFICER
        count("witnessed" if seen else "activated", case.hamlet or NO_HAMLET, on)
    elif details.get(procedure.cause_key):
        count("stuck", details[procedure.cause_key], on)


def print_ended(job: PrintJob, now: datetime) -> None:
    """A paper is out, or could not be printed and why."""
    if job.status == PrintStatus.PRINTED:
        count("printed", job.kind, day_of(now))
    elif job.status == PrintStatus.FAILED:
        count("print-failed", job.problem or "other", day_of(now))
