"""Số liệu: figures that officers enter, what the kiosk counts by itself, and reports as they were signed."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.extensions import Model
from kiosk.models.types import UtcDateTime


class EnteredFigure(Model):
    """Số liệu nhập tay: one figure of the national system or of a plan, with where it comes from and who entered it.

    column is a key of kiosk.domain.figures.COLUMNS. hamlet is "" for the whole commune. The figure stands for the
    period from first to last, or was read on as_of. A correction is a new row; the newest counts; one without a value
    takes the figure back.
    """

    __tablename__ = "entered_figures"

    id: Mapped[int] = mapped_column(primary_key=True)
    column: Mapped[str] = mapped_column(String(24))
    hamlet: Mapped[str] = mapped_column(String(120), default="")
    first: Mapped[date]
    last: Mapped[date]
    value: Mapped[int | None]
    source: Mapped[str] = mapped_column(String(200))
    as_of: Mapped[date]
    officer_id: Mapped[int] = mapped_column(ForeignKey("officers.id"))
    at: Mapped[datetime] = mapped_column(UtcDateTime)

    __table_args__ = (Index(None, "column", "first", "last", "hamlet"),)


class Tally(Model):
    """Số đếm vô danh: how often something happened on a day. Of nobody in particular.

    kind says what is counted ("gave-up": a first visit left at that step; "looks-different": a step whose picture is
    not like the citizen's phone; the others stand in services/tallies.py), key which thing
    ("kich-hoat-vneid/the-can-cuoc").
    """

    __tablename__ = "tallies"

    on: Mapped[date] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(String(16), primary_key=True)
    key: Mapped[str] = mapped_column(String(160), primary_key=True)
    count: Mapped[int] = mapped_column(default=0)

    __table_args__ = (Index(None, "kind", "on"),)


class Report(Model):
    """Báo cáo: its values as they were when it was made; later corrections do not change it.

    kind is "day", "week" or "month". public tells that small counts are hidden in it. replaces is the report that this
    one stands for. digest is the seal of the values and, once signed, of who signed when. signed_by and signed_at are
    None until an officer in command signs it off.
    """

    __tablename__ = "reports"

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(String(8))
    first: Mapped[date]
    last: Mapped[date]
    public: Mapped[bool] = mapped_column(default=False)
    replaces: Mapped[int | None] = mapped_column(ForeignKey("reports.id"))
    values: Mapped[dict[str, Any]] = mapped_column(JSON)
    digest: Mapped[str] = mapped_column(String(64))
    made_by: Mapped[int] = mapped_column(ForeignKey("officers.id"))
    made_at: Mapped[datetime] = mapped_column(UtcDateTime)
    signed_by: Mapped[int | None] = mapped_column(ForeignKey("officers.id"))
    signed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)

    __table_args__ = (Index(None, "kind", "first"),)
