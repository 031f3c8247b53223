"""Đọc nhật ký: pages of the log in words, newest first."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import select

from kiosk.clock import STATION_ZONE
from kiosk.extensions import db
from kiosk.models import AuditEntry, Officer

PAGE = 50
# What each action is called; areas of the desk add their own here.
ACTIONS: Mapping[str, str] = {
    "signed-in": "Đăng nhập",
    "signed-out": "Đăng xuất",
    "sign-in-refused": "Đăng nhập sai",
    "pin-refused": "Gõ sai mã PIN",
    "officer-added": "Thêm tài khoản",
    "officer-changed": "Đổi vai trò, đóng hoặc mở tài khoản",
    "officer-locked": "Khóa vì sai nhiều lần",
    "officer-unlocked": "Mở khóa tài khoản",
    "password-changed": "Đổi mật khẩu",
    "password-renewed": "Cấp lại mật khẩu",
    "pin-set": "Đặt mã PIN",
}


@dataclass(frozen=True)
class Filter:
    """Bộ lọc: the number of an officer ("" for all), an action, days from and to, and the page (from 1)."""

    officer: str = ""
    action: str = ""
    first: date | None = None
    last: date | None = None
    page: int = 1


@dataclass(frozen=True)
class Line:
    """Một dòng để đọc: who and what in words. details are as kept."""

    number: int
    at: datetime
    who: str
    action: str
    subject: str
    details: Mapping[str, str]


def lines(wanted: Filter) -> list[Line]:
    """The lines of that page, at most PAGE + 1: one more tells that there is another page."""
    found = select(AuditEntry, Officer.full_name).outerjoin(Officer, Officer.id == AuditEntry.officer_id)
    if wanted.officer.isascii() and wanted.officer.isdigit() and len(wanted.officer) < 9:
        found = found.where(AuditEntry.officer_id == int(wanted.officer))
    if wanted.action:
        found = found.where(AuditEntry.action == wanted.action)
    if wanted.first:
        found = found.where(AuditEntry.at >= _start_of(wanted.first))
    if wanted.last:
        found = found.where(AuditEntry.at < _start_of(wanted.last + timedelta(days=1)))
    page = found.order_by(AuditEntry.id.desc()).offset((wanted.page - 1) * PAGE).limit(PAGE + 1)
    return [
        Line(entry.id, entry.at.astimezone(STATION_ZONE), name or "Máy trụ sở", ACTIONS.get(entry.action, entry.action),
             entry.subject, entry.details)
        for entry, name in db.session.execute(page)
    ]  # fmt: skip


def _start_of(day: date) -> datetime:
    return datetime.combine(day, time(), STATION_ZONE)
