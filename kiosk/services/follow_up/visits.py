"""Danh sách đến nhà: the people of one hamlet who may be visited, for the mobile team to take along and bring back."""

from collections.abc import Sequence
from datetime import date, datetime

from kiosk.clock import STATION_ZONE
from kiosk.domain import days
from kiosk.domain.follow_up import OUTCOMES
from kiosk.models import FollowUp, Officer
from kiosk.printing.follow_up_documents import VisitLine, VisitList
from kiosk.services import audit
from kiosk.services.follow_up import lists
from kiosk.services.follow_up.people import person
from kiosk.services.slips import letterhead
from kiosk.station import Station

TITLE = "Danh sách đến nhà – người chưa kích hoạt VNeID"
REMINDER = (
    "Chỉ mời đến trụ sở, hoặc ngồi cùng người dân để họ tự làm trên máy của họ. "
    "Không hỏi, không đọc, không ghi mã OTP và mật khẩu."
)
FOOTER = "Tài liệu có dữ liệu cá nhân – thu lại và hủy sau khi dùng."
WITHOUT_HAMLET = "Chưa rõ thôn"


def visit_list(rows: Sequence[FollowUp], hamlet: str, station: Station, officer: Officer, now: datetime) -> VisitList:
    """The list of these people of a hamlet (its name, or NO_HAMLET), with its line in the log."""
    audit.record("follow-up-visit-list", officer, now, people=len(rows))
    return VisitList(
        letterhead=letterhead(station),
        title=TITLE,
        hamlet=WITHOUT_HAMLET if hamlet == lists.NO_HAMLET else hamlet,
        lines=tuple(_line(row, now.date()) for row in rows),
        reminder=REMINDER,
        printed_by=officer.full_name,
        issued=f"{days.time_of_day(now)}, {days.short(now.date())}",
        footer=FOOTER,
    )


def _line(row: FollowUp, today: date) -> VisitLine:
    shown = person(row, today)
    last = row.attempts[-1] if row.attempts else None
    told = f"{last.at.astimezone(STATION_ZONE):%d/%m}: {OUTCOMES.get(last.outcome, '')}" if last else ""
    return VisitLine(shown.name, str(shown.birth_year or ""), shown.cause, told)
