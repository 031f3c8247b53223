"""Việc in: a print is a row first, then paper."""

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.extensions import Model
from kiosk.models.types import UtcDateTime


class PrintStatus(StrEnum):
    """Tình trạng in. UNKNOWN: the paper may or may not have come out; a person must say. HELD: an officer has to see
    the form before it is printed."""

    HELD = "held"
    QUEUED = "queued"
    RENDERING = "rendering"
    SENT = "sent"
    PRINTED = "printed"
    FAILED = "failed"
    UNKNOWN = "unknown"


class PrintJob(Model):
    """Việc in: the values of one paper and how far it has come.

    subject, kind and version name the paper ("case:12", "appointment", 1); there is at most one row for each.
    document holds the values of the paper; those of a personal one go as soon as it is on paper. visit is the session
    that may look at a paper without a case. done of total forms are laid out (0 of 0 while nothing is known).
    on_paper tells whether the backend that took it makes paper or only a file.
    officer_id is who asked for it at the desk, None for what citizens print: no citizen ever sees a paper of the desk.
    backend_job is the number the printing system gave, problem a code of what went wrong.
    """

    __tablename__ = "print_jobs"

    id: Mapped[int] = mapped_column(primary_key=True)
    subject: Mapped[str] = mapped_column(String(120))
    kind: Mapped[str] = mapped_column(String(32))
    version: Mapped[int]
    case_id: Mapped[int | None] = mapped_column(ForeignKey("cases.id", ondelete="CASCADE"), index=True)
    visit: Mapped[str | None] = mapped_column(String(64), index=True)
    officer_id: Mapped[int | None] = mapped_column(ForeignKey("officers.id"))
    document: Mapped[dict[str, Any]] = mapped_column(JSON)
    paper: Mapped[str] = mapped_column(String(16))
    status: Mapped[str] = mapped_column(String(16), default=PrintStatus.QUEUED)
    on_paper: Mapped[bool] = mapped_column(default=False)
    backend_job: Mapped[str | None] = mapped_column(String(120))
    problem: Mapped[str | None] = mapped_column(String(64))
    personal: Mapped[bool] = mapped_column(default=False)
    done: Mapped[int] = mapped_column(default=0)
    total: Mapped[int] = mapped_column(default=0)
    attempts: Mapped[int] = mapped_column(default=0)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    changed_at: Mapped[datetime] = mapped_column(UtcDateTime)

    __table_args__ = (UniqueConstraint("subject", "kind", "version"), Index(None, "status", "id"))

    @property
    def is_finished(self) -> bool:
        """Whether nothing more will happen to it without a person."""
        return self.status in (PrintStatus.PRINTED, PrintStatus.FAILED, PrintStatus.UNKNOWN)
