"""Thông báo ở bàn cán bộ: written, changed and taken down."""

from collections.abc import Mapping

from flask import abort, render_template, request, url_for

from kiosk import clock
from kiosk.domain import days
from kiosk.domain.officers import Duty
from kiosk.models import Notice
from kiosk.routes.officer import bp
from kiosk.routes.officer.gate import duty, officer
from kiosk.routes.once import once
from kiosk.services import notices
from kiosk.services.notices import NotTaken

FIELDS = ("tieu-de", "noi-dung", "tu", "den")


@bp.get("/thong-bao")
@duty(Duty.CONTENT)
def notices_page() -> str:
    """What stands on the home screen, what will and what did, and a new one."""
    return _page(None, {"tu": days.short(clock.today())}, {})


@bp.get("/thong-bao/<int:number>")
@duty(Duty.CONTENT)
def notice_page(number: int) -> str:
    """One notice, to be changed."""
    notice = notices.by_id(number) or abort(404)
    values = (notice.heading, notice.body, days.short(notice.first), days.short(notice.last))
    return _page(notice, dict(zip(FIELDS, values, strict=True)), {})


def _page(notice: Notice | None, typed: Mapping[str, str], problems: Mapping[str, str]) -> str:
    return render_template(
        "officer/notices.html",
        notice=notice,
        typed=typed,
        problems=problems,
        found=notices.listed(),
        today=clock.today(),
        most=notices.MOST_BODY,
    )


@bp.post("/thong-bao")
@duty(Duty.CONTENT)
@once
def write_notice() -> str | tuple[str, int]:
    """Keep a new notice."""
    return _write(None)


@bp.post("/thong-bao/<int:number>")
@duty(Duty.CONTENT)
@once
def change_notice(number: int) -> str | tuple[str, int]:
    """Change a notice."""
    return _write(notices.by_id(number) or abort(404))


def _write(notice: Notice | None) -> str | tuple[str, int]:
    heading, body, first, last = (request.form.get(name, "") for name in FIELDS)
    try:
        notices.write(notice, heading, body, first, last, officer(), clock.now())
    except NotTaken as refused:
        return _page(notice, request.form, refused.problems), 422
    return url_for("officer.notices_page")


@bp.post("/thong-bao/<int:number>/go")
@duty(Duty.CONTENT)
@once
def end_notice(number: int) -> str:
    """Take it down."""
    notices.end(notices.by_id(number) or abort(404), officer(), clock.today(), clock.now())
    return url_for("officer.notices_page")
