"""Thông báo của trụ sở: on the home screen from the first to the last day."""

from datetime import date, datetime, timedelta

from sqlalchemy import select

from kiosk.domain import days
from kiosk.domain.secret_words import holds_a_secret
from kiosk.domain.text import clean
from kiosk.extensions import db
from kiosk.models import Notice, Officer
from kiosk.services import audit

MOST_HEADING, MOST_BODY = 120, 1200
MOST_LISTED = 60
LONGEST = timedelta(days=366)


class NotTaken(ValueError):
    """It cannot be kept. problems holds a sentence for each field."""

    def __init__(self, problems: dict[str, str]) -> None:
        super().__init__(" ".join(problems.values()))
        self.problems = problems


def current(today: date) -> list[Notice]:
    """What stands on the home screen that day, the newest first."""
    found = select(Notice).where(Notice.first <= today, Notice.last >= today)
    return list(db.session.scalars(found.order_by(Notice.first.desc(), Notice.id.desc())))


def listed() -> list[Notice]:
    """Those to come, those that stand, and the last that are over."""
    found = select(Notice).order_by(Notice.last.desc(), Notice.id.desc()).limit(MOST_LISTED)
    return list(db.session.scalars(found))


def by_id(number: int) -> Notice | None:
    """The notice of that number, None for none."""
    return db.session.get(Notice, number) if number < 2**63 else None


def write(
    notice: Notice | None, heading: str, body: str, first: str, last: str, officer: Officer, now: datetime
) -> Notice:
    """Keep a new notice, or change that one. Raises NotTaken. Inside writing()."""
    title, text, begins, ends = clean(heading[:1000]), clean(body[:9000]), days.read(first), days.read(last)
    problems = _problems(title, text, begins, ends)
    if problems or begins is None or ends is None:
        raise NotTaken(problems)
    action = "notice-changed" if notice else "notice-written"
    kept = notice or Notice(at=now)
    kept.heading, kept.body, kept.first, kept.last, kept.officer_id = title, text, begins, ends, officer.id
    db.session.add(kept)
    db.session.flush()
    audit.record(action, officer, now, f"notice:{kept.id}", first=begins, last=ends)
    return kept


def _problems(title: str, text: str, begins: date | None, ends: date | None) -> dict[str, str]:
    found: dict[str, str] = {}
    for key, words, most in (("tieu-de", title, MOST_HEADING), ("noi-dung", text, MOST_BODY)):
        if not words:
            found[key] = "Xin điền vào đây."
        elif len(words) > most:
            found[key] = f"Xin viết ngắn hơn, nhiều nhất {most} chữ."
        elif holds_a_secret(words):
            found[key] = "Không ghi mã hay mật khẩu. Xin bỏ phần ấy."
    for key, day in (("tu", begins), ("den", ends)):
        if day is None:
            found[key] = "Xin viết ngày như 23/11/2026."
    if begins and ends and not begins <= ends <= begins + LONGEST:
        found["den"] = "Ngày cuối phải từ ngày đầu trở đi, nhiều nhất một năm."
    return found


def end(notice: Notice, officer: Officer, today: date, now: datetime) -> None:
    """Gỡ: it stands no longer from now on; one that has never stood is deleted. Inside writing()."""
    audit.record("notice-ended", officer, now, f"notice:{notice.id}")
    if notice.first >= today:
        db.session.delete(notice)
    else:
        notice.last = min(notice.last, today - timedelta(days=1))
