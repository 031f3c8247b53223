"""Nhật ký truy cập: read and filtered by the officer in command."""

from flask import render_template, request

from kiosk.domain import days
from kiosk.domain.officers import Duty
from kiosk.routes.officer import bp
from kiosk.routes.officer.gate import duty
from kiosk.services import audit, audit_reading, officers


@bp.get("/nhat-ky")
@duty(Duty.READ_LOG)
def audit_log() -> str:
    """One page of the log, newest first, for those filters."""
    page = request.args.get("trang", "1")
    wanted = audit_reading.Filter(
        officer=request.args.get("can-bo", ""),
        action=request.args.get("viec", ""),
        first=days.read(request.args.get("tu", "")),
        last=days.read(request.args.get("den", "")),
        page=int(page) if page.isascii() and page.isdigit() and len(page) < 6 and int(page) > 0 else 1,
    )
    return render_template(
        "officer/audit_log.html",
        lines=audit_reading.lines(wanted),
        wanted=wanted,
        everybody=officers.everybody(),
        actions=audit_reading.ACTIONS,
        faults=audit.faults() if request.args.get("kiem-tra") else None,
        end=audit.short_seal(),
        typed=request.args,
    )
