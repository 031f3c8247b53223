"""Báo cáo: kept as it was made, sealed, signed off, replaced by another one; never changed."""

import json
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from sqlalchemy import select

from kiosk.clock import STATION_ZONE
from kiosk.domain import periods
from kiosk.domain.periods import Period
from kiosk.extensions import db
from kiosk.keys import seal
from kiosk.models import Officer, Report
from kiosk.printing.documents import to_values
from kiosk.printing.rebuild import rebuilt
from kiosk.printing.report_documents import Report as Paper
from kiosk.services import audit
from kiosk.services.figures import report_making
from kiosk.services.figures.borders import in_words
from kiosk.services.figures.report_making import KIND_NAMES, Wanted
from kiosk.station import Station

PURPOSE = "report"
PAGE = 50


class CannotSign(ValueError):
    """It is signed already, or is not what was made here. The message says so."""


def make(wanted: Wanted, station: Station, officer: Officer, now: datetime) -> Report:
    """A new report; it stands for the last one of the same kind and period, where there is one."""
    last = latest(wanted.kind, wanted.period, wanted.public)
    instead = f"Thay thế báo cáo lập lúc {in_words(last.made_at)}" if last else ""
    paper = report_making.report(wanted, station, officer.full_name, instead, now)
    row = Report(kind=wanted.kind, first=wanted.period.first, last=wanted.period.last, public=wanted.public)
    # Through JSON and back: what is sealed is what the database gives again.
    row.values = json.loads(json.dumps(to_values(paper)))
    row.replaces = last.id if last else None
    row.made_by, row.made_at, row.signed_by, row.signed_at = officer.id, now, None, None
    row.digest = _seal_of(row)
    db.session.add(row)
    db.session.flush()
    audit.record("report-made", officer, now, f"report:{row.id}", kind=wanted.kind, period=wanted.period.code)
    return row


def sign(row: Report, officer: Officer, now: datetime) -> None:
    """Duyệt: from now on it is what the station has said. Raises CannotSign."""
    if row.signed_at is not None:
        raise CannotSign("Báo cáo này đã được duyệt trước đó.")
    if not is_intact(row):
        raise CannotSign("Số liệu trong báo cáo này đã bị sửa sau khi lập. Xin lập báo cáo mới.")
    row.signed_by, row.signed_at = officer.id, now
    row.digest = _seal_of(row)
    audit.record("report-signed", officer, now, f"report:{row.id}")


def is_intact(row: Report) -> bool:
    """Whether the values are those that were made here, and the signature the one that was given."""
    return row.digest == _seal_of(row)


def _seal_of(row: Report) -> str:
    signed = row.signed_at.astimezone(UTC).isoformat(timespec="seconds") if row.signed_at else ""
    told = (row.kind, row.first.isoformat(), row.last.isoformat(), row.public, row.values, row.made_by, row.signed_by)
    return seal(PURPOSE, json.dumps((*told, signed), sort_keys=True, ensure_ascii=False))


def paper_of(row: Report) -> Paper:
    """The report as it is shown and printed, with who has signed it off and where it is kept."""
    paper: Paper = rebuilt(Paper, row.values)
    code = f"Báo cáo số {row.id} trong ki-ốt, mã kiểm tra {row.digest[:8]}."
    signer = db.session.get(Officer, row.signed_by) if row.signed_by else None
    if signer is None or row.signed_at is None:
        return replace(paper, code=code)
    return replace(
        paper,
        day=_day_in_words(row.signed_at.astimezone(STATION_ZONE).date()),
        signer_name=signer.full_name,
        signed=f"Duyệt trên máy lúc {in_words(row.signed_at)}, người duyệt: {signer.full_name}.",
        code=code,
    )


def _day_in_words(day: date) -> str:
    # Days below 10 and the first two months are written with a nought, so that no figure can be put before them.
    return (
        f"ngày {day.day:02} tháng {day.month:02} năm {day.year}"
        if day.month < 3
        else (f"ngày {day.day:02} tháng {day.month} năm {day.year}")
    )


def title_of(row: Report) -> str:
    """ "Báo cáo tuần 23/11/2026 – 29/11/2026"."""
    kind, _, _ = KIND_NAMES[row.kind].rpartition(" ")
    public = " (niêm yết)" if row.public else ""
    return f"{kind} {period_of(row).in_words}{public}"


def period_of(row: Report) -> Period:
    """The period it is about."""
    return periods.between(row.first, row.last)


def find(number: int) -> Report | None:
    """The report of that number."""
    return db.session.get(Report, number)


def latest(kind: str, period: Period, public: bool) -> Report | None:
    """The last report of that kind for that period."""
    same = select(Report).filter_by(kind=kind, first=period.first, last=period.last, public=public)
    return db.session.scalar(same.order_by(Report.id.desc()).limit(1))


def replaced_by(row: Report) -> Report | None:
    """The report that stands for this one, None while it is the last."""
    return db.session.scalar(select(Report).filter_by(replaces=row.id).order_by(Report.id.desc()).limit(1))


@dataclass(frozen=True)
class Line:
    """Một dòng của danh sách: a report, its title, when and by whom it was made, whether another stands for it."""

    row: Report
    title: str
    made: str
    by: str
    is_old: bool


def lines(page: int) -> list[Line]:
    """The reports, newest first; one more than a page when there are more."""
    newer = select(Report.replaces).where(Report.replaces.is_not(None))
    rows = select(Report, Officer.full_name, Report.id.in_(newer)).join(Officer, Officer.id == Report.made_by)
    found = db.session.execute(rows.order_by(Report.id.desc()).offset((page - 1) * PAGE).limit(PAGE + 1))
    return [Line(row, title_of(row), in_words(row.made_at), name, bool(old)) for row, name, old in found]


def note_taken(row: Report, form: str, officer: Officer, now: datetime) -> None:
    """It was taken out as a file of that form ("xlsx", "pdf")."""
    audit.record("report-taken", officer, now, f"report:{row.id}", form=form)
