"""Góp ý: what citizens write without a name; read by an officer before anybody else sees it, and answered."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, select

from kiosk.clock import STATION_ZONE
from kiosk.domain.personal_words import holds_a_number
from kiosk.domain.secret_words import holds_a_secret
from kiosk.domain.text import clean
from kiosk.extensions import db
from kiosk.models import Comment, Officer
from kiosk.services import audit
from kiosk.services.throttle import Throttle

TOPICS: Mapping[str, str] = {
    "kiosk": "Máy này và phiếu in",
    "guides": "Hướng dẫn VNeID",
    "residence": "Thủ tục cư trú",
    "officers": "Cách tiếp dân",
    "waiting": "Chờ đợi, chỗ ngồi",
    "other": "Việc khác",
}
NEW, SHOWN, KEPT_BACK = "new", "shown", "kept-back"
STATUSES: Mapping[str, str] = {NEW: "Mới", SHOWN: "Đang hiện", KEPT_BACK: "Giữ lại"}
MOST_LETTERS = 600
MOST_SHOWN = 20
MOST_LISTED = 100
# Somebody who leans on the button must not bury what others wrote.
MOST_NEW = 200
THROTTLE = Throttle(free_tries=5, first_wait=timedelta(minutes=1), longest_wait=timedelta(minutes=30))


class NotTaken(ValueError):
    """It cannot be kept. key is the field, the message says what to do."""

    def __init__(self, key: str, sentence: str) -> None:
        super().__init__(sentence)
        self.key = key


def seconds_to_wait(client: str, now: datetime) -> int:
    """How long that machine must wait before the next comment."""
    return THROTTLE.waiting_seconds(_who(client), now)


def _who(client: str) -> str:
    return f"comment {client}"[:64]


def write(topic: str, text: str, client: str, now: datetime) -> Comment:
    """Keep a comment for an officer to read. Raises NotTaken. Inside writing()."""
    if topic not in TOPICS:
        raise NotTaken("chu-de", "Xin chọn ông/bà góp ý về việc gì.")
    words = _checked(text, "loi", "Xin viết góp ý của ông/bà.")
    if holds_a_number(words):
        raise NotTaken("loi", "Góp ý không cần số điện thoại hay số căn cước. Xin bỏ dãy số ấy rồi gửi lại.")
    waiting = db.session.scalar(select(func.count()).select_from(Comment).where(Comment.status == NEW)) or 0
    if waiting >= MOST_NEW:
        raise NotTaken("loi", "Đang có nhiều góp ý chờ đọc. Xin nói trực tiếp với cán bộ.")
    THROTTLE.count_wrong(_who(client), now)
    comment = Comment(topic=topic, text=words, status=NEW, reply="", at=now)
    db.session.add(comment)
    return comment


def _checked(text: str, key: str, nothing: str) -> str:
    words = clean(text[: 4 * MOST_LETTERS])
    if not words and nothing:
        raise NotTaken(key, nothing)
    if len(words) > MOST_LETTERS or len(text) > 4 * MOST_LETTERS:
        raise NotTaken(key, f"Xin viết ngắn hơn, nhiều nhất {MOST_LETTERS} chữ.")
    if holds_a_secret(words):
        raise NotTaken(key, "Không ghi mã OTP, mật khẩu hay passcode. Xin bỏ phần ấy rồi gửi lại.")
    return words


def decide(comment: Comment, show: bool, reply: str, officer: Officer, now: datetime) -> None:
    """Cho hiện, with the station's reply, or giữ lại. Raises NotTaken. Inside writing()."""
    comment.reply = _checked(reply, "tra-loi", "")
    comment.status, comment.decided_at, comment.officer_id = SHOWN if show else KEPT_BACK, now, officer.id
    audit.record("comment-shown" if show else "comment-kept-back", officer, now, f"comment:{comment.id}")


def by_id(number: int) -> Comment | None:
    """The comment of that number, None for none."""
    return db.session.get(Comment, number) if number < 2**63 else None


@dataclass(frozen=True)
class Told:
    """Một góp ý để đọc: the topic in words, and when it was written by the station's clock."""

    number: int
    topic: str
    text: str
    reply: str
    is_shown: bool
    at: datetime


def shown() -> list[Told]:
    """What citizens may read, the newest first."""
    return listed(SHOWN, MOST_SHOWN)


def listed(status: str, most: int = MOST_LISTED) -> list[Told]:
    """The comments of that status, the newest first."""
    found = select(Comment).where(Comment.status == status).order_by(Comment.at.desc(), Comment.id.desc())
    return [_told(comment) for comment in db.session.scalars(found.limit(most))]


def _told(one: Comment) -> Told:
    topic, at = TOPICS.get(one.topic, one.topic), one.at.astimezone(STATION_ZONE)
    return Told(one.id, topic, one.text, one.reply, one.status == SHOWN, at)


def new_count() -> int:
    """How many nobody has read yet."""
    return db.session.scalar(select(func.count()).select_from(Comment).where(Comment.status == NEW)) or 0
