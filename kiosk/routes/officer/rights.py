"""Quyền dữ liệu: what is kept of one person, and their rights to see, correct and delete it or to take consent back.

Words typed to find somebody are answered at once and stand in no address.
"""

from collections.abc import Mapping

from flask import abort, current_app, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from kiosk import clock
from kiosk.domain.officers import Duty
from kiosk.models import DataRequest
from kiosk.routes.officer import bp
from kiosk.routes.officer.gate import duty, officer
from kiosk.routes.officer.prints import print_at_desk
from kiosk.routes.once import once
from kiosk.services import audit, data_deletion, data_kept, data_rights, data_sheet, data_subject
from kiosk.services.data_rights import NotPossible
from kiosk.services.data_subject import Subject
from kiosk.services.transaction import writing

SLIP, ROW = "phieu", "dong"
PAPER = "A4"


@bp.get("/quyen-du-lieu")
@duty(Duty.RIGHTS)
def rights_page() -> str:
    """The requests that wait, the most overdue first, and the way to find somebody."""
    return _overview()


def _overview(found: list[Subject] | None = None, words: str = "") -> str:
    today = clock.today()
    return render_template(
        "officer/rights.html",
        waiting=[(one, url_of(one.subject) if one.subject else "") for one in data_rights.open_requests(today)],
        answered=data_rights.answered(today),
        found=None if found is None else [(one, url_of(one), _name_of(one)) for one in found],
        words=words,
        refusals=data_rights.REFUSALS,
    )


def _name_of(subject: Subject) -> str:
    contact = subject.case.contact if subject.case else None
    declared = subject.case.answers.get("full_name", "") if subject.case else ""
    return (contact.full_name if contact else "") or declared or (subject.row.full_name if subject.row else "") or ""


@bp.post("/quyen-du-lieu")
@duty(Duty.RIGHTS)
def find_person() -> str | Response:
    """Find somebody by slip code, row number, name, telephone or personal number."""
    words = request.form.get("tim", "")
    found = data_subject.search(words, current_app.config["STATION"].hamlets, clock.today())
    if len(found) == 1:
        return redirect(url_of(found[0]), 303)
    with writing():
        audit.record("rights-searched", officer(), clock.now(), "", found=len(found))
    return _overview(found, words)


def url_of(subject: Subject, done: str = "") -> str:
    """The page of a person: by slip code where there is one, else by the row of the ledger."""
    place = _place(subject)
    return url_for("officer.rights_of", where=place["where"], key=place["key"], xong=done or None)


def _row_of(subject: Subject) -> int:
    return subject.row.id if subject.row else 0


def _subject_or_404(where: str, key: str) -> Subject:
    if where == SLIP:
        return data_subject.of_code(key) or abort(404)
    if where == ROW and key.isascii() and key.isdigit() and len(key) < 16:
        return data_subject.of_row(int(key)) or abort(404)
    abort(404)


@bp.get("/quyen-du-lieu/<where>/<key>")
@duty(Duty.RIGHTS)
def rights_of(where: str, key: str) -> str:
    """Everything that is kept of one person. Each look is in the log."""
    subject = _subject_or_404(where, key)
    with writing():
        audit.record("rights-seen", officer(), clock.now(), subject.key)
    return _person(_subject_or_404(where, key))


def _person(subject: Subject, problem: str = "", typed: Mapping[str, str] | None = None) -> str:
    today = clock.today()
    corrects = url_for("officer.case_page", code=subject.case.code) if subject.case else ""
    return render_template(
        "officer/rights_person.html",
        subject=subject,
        groups=data_kept.kept(subject, today),
        rights=data_rights.RIGHTS,
        waiting=data_rights.of_subject(subject, today),
        answered=data_rights.answered(today, subject),
        refusals=data_rights.REFUSALS,
        may_delete=data_deletion.may_delete(subject),
        holds_consent=data_deletion.holds_consent(subject),
        holds_anything=data_deletion.holds_anything(subject),
        corrects=corrects,
        action=url_for("officer.use_right", where=_place(subject)["where"], key=_place(subject)["key"]),
        problem=problem,
        typed=typed or {},
        done=request.args.get("xong", ""),
    )


def _place(subject: Subject) -> dict[str, str]:
    if subject.case:
        return {"where": SLIP, "key": subject.case.code}
    return {"where": ROW, "key": str(_row_of(subject))}


@bp.post("/quyen-du-lieu/<where>/<key>")
@duty(Duty.RIGHTS)
@once
def use_right(where: str, key: str) -> str | tuple[str, int]:
    """Take a request down, or carry it out at once. The officer says that it is this person who asks."""
    subject, right = _subject_or_404(where, key), request.form.get("quyen", "")
    if right not in data_rights.RIGHTS:
        return _person(subject, "Xin chọn ông/bà ấy yêu cầu điều gì."), 422
    if request.form.get("dung-nguoi") != "co":
        return _person(subject, "Xin xem thẻ căn cước của người yêu cầu rồi đánh dấu vào ô.", request.form), 422
    if request.form.get("viec") == "ghi":
        data_rights.receive(right, subject, officer(), clock.now())
        return url_of(subject, "ghi")
    if right == data_rights.DELETE and not data_deletion.may_delete(subject):
        return _person(subject, "Hồ sơ đang được giải quyết nên chưa xóa được. Ghi nhận rồi từ chối kèm lý do."), 422
    return _carry_out(data_rights.receive(right, subject, officer(), clock.now()), subject)


def _carry_out(asked: DataRequest, subject: Subject) -> str:
    """Do it; the address to go to."""
    now, is_draft = clock.now(), subject.case is not None and subject.case.version == 0
    station = current_app.config["STATION"]
    sheet = data_sheet.sheet(subject, station, now.date(), now) if asked.right == data_rights.SEE else None
    back, after = url_of(subject), url_of(subject, "xong")
    data_rights.carry_out(asked, subject, officer(), now)
    if sheet:
        return print_at_desk(sheet, data_sheet.KIND, subject.key, PAPER, personal=True, case=subject.case, back=back)
    gone = is_draft and asked.right == data_rights.DELETE
    return url_for("officer.rights_page") if gone else after


@bp.post("/quyen-du-lieu/yeu-cau/<int:number>")
@duty(Duty.RIGHTS)
@once
def answer_request(number: int) -> str | tuple[str, int]:
    """Carry out or refuse a request that was taken down."""
    asked = data_rights.by_id(number) or abort(404)
    subject = data_subject.of_key(asked.subject)
    try:
        if request.form.get("viec") == "lam" and subject:
            return _carry_out(asked, subject)
        why = request.form.get("vi-sao", "")
        data_rights.refuse(asked, why, officer(), clock.now())
    except NotPossible as problem:
        page = _person(subject, str(problem)) if subject else _overview()
        return page, 422
    return url_of(subject, "tu-choi") if subject else url_for("officer.rights_page")
