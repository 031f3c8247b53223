"""Hồ sơ ở quầy: what officers add to a case, and the words by which a case is found."""

from datetime import datetime

from sqlalchemy import JSON, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.extensions import Model
from kiosk.models.types import UtcDateTime


class CaseNote(Model):
    """Ghi chú của cán bộ về một hồ sơ; goes when the case is finished, or with the consent that was taken back.

    about is the action whose reason it is ("refuse"), "" for a note of its own.
    """

    __tablename__ = "case_notes"

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id", ondelete="CASCADE"), index=True)
    officer_id: Mapped[int] = mapped_column(ForeignKey("officers.id"))
    about: Mapped[str] = mapped_column(String(32), default="")
    text: Mapped[str] = mapped_column(String(500))
    at: Mapped[datetime] = mapped_column(UtcDateTime)


class Correction(Model):
    """Sửa câu trả lời: which answers an officer changed and why.

    before and after hold the answers by question key; the values of personal questions go with the case's own.
    """

    __tablename__ = "corrections"

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id", ondelete="CASCADE"), index=True)
    officer_id: Mapped[int] = mapped_column(ForeignKey("officers.id"))
    reason: Mapped[str] = mapped_column(String(300))
    before: Mapped[dict[str, str]] = mapped_column(JSON)
    after: Mapped[dict[str, str]] = mapped_column(JSON)
    at: Mapped[datetime] = mapped_column(UtcDateTime)


class CaseWord(Model):
    """Từ khóa tìm hồ sơ: folded text by which a case is found, deleted with the data it is made of.

    kind is "name" (each tail of the folded name: "tran thi ly", "thi ly", "ly"), "phone" or "personal-id".
    """

    __tablename__ = "case_words"

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id", ondelete="CASCADE"))
    kind: Mapped[str] = mapped_column(String(16))
    word: Mapped[str] = mapped_column(String(120))

    # From a word to its cases, and whether a case has a word: both without a look at the table.
    __table_args__ = (Index(None, "word", "case_id"), Index(None, "case_id", "word"))


class SavedFilter(Model):
    """Bộ lọc đã lưu: a name and the query of one list, for one officer. queries hold no personal words."""

    __tablename__ = "saved_filters"

    id: Mapped[int] = mapped_column(primary_key=True)
    officer_id: Mapped[int] = mapped_column(ForeignKey("officers.id", ondelete="CASCADE"), index=True)
    page: Mapped[str] = mapped_column(String(32))
    name: Mapped[str] = mapped_column(String(60))
    query: Mapped[dict[str, str]] = mapped_column(JSON)
