"""Dấu vết của cán bộ trên hồ sơ: notes, reasons and corrections, and when what is personal in them goes."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import delete, select

from kiosk.domain.secret_words import holds_a_secret
from kiosk.domain.text import clean
from kiosk.extensions import db
from kiosk.models import Case, CaseNote, Correction, Officer

MOST_LETTERS = 500


class NotAccepted(ValueError):
    """What was typed cannot be kept. key is the field it belongs to; the message says what to do."""

    def __init__(self, key: str, sentence: str) -> None:
        super().__init__(sentence)
        self.key = key


def checked(text: str, key: str, nothing: str, most: int = MOST_LETTERS) -> str:
    """The typed words on one line. Raises NotAccepted when there are none, too many, or a secret among them."""
    words = clean(text[: 4 * most + 1])
    if not words:
        raise NotAccepted(key, nothing)
    if len(words) > most or len(text) > 4 * most:
        raise NotAccepted(key, f"Xin viết ngắn hơn, nhiều nhất {most} chữ.")
    if holds_a_secret(words):
        raise NotAccepted(key, "Không ghi mã OTP, mật khẩu hay passcode của người dân. Xin bỏ phần ấy rồi lưu lại.")
    return words


def write(case: Case, text: str, officer: Officer, now: datetime, about: str = "") -> CaseNote:
    """Keep a note; about is the action whose reason it is, "" for a note of its own."""
    note = CaseNote(case_id=case.id, officer_id=officer.id, text=text, about=about, at=now)
    db.session.add(note)
    return note


def reason_of(case: Case, action: str) -> str:
    """The reason last given for that action, "" for none or when it has been forgotten."""
    notes = select(CaseNote.text).where(CaseNote.case_id == case.id, CaseNote.about == action)
    return db.session.scalar(notes.order_by(CaseNote.id.desc()).limit(1)) or ""


def forget_notes(case: Case) -> None:
    """Delete what officers wrote about a case: it is finished, or the consent was taken back."""
    if case.id is not None:
        db.session.execute(delete(CaseNote).where(CaseNote.case_id == case.id))


def forget_corrected_values(case: Case, keys: Collection[str]) -> None:
    """Empty the values of these questions in the corrections of a case; that they were corrected stays."""
    if case.id is None:
        return
    for correction in db.session.scalars(select(Correction).where(Correction.case_id == case.id)):
        correction.before = {key: "" if key in keys else value for key, value in correction.before.items()}
        correction.after = {key: "" if key in keys else value for key, value in correction.after.items()}
