"""Hồ sơ: the list with its filters in the address, and the search, whose words never stand in one."""

from collections.abc import Mapping
from typing import Any

from flask import current_app, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from kiosk import clock
from kiosk.domain.codes import read_code
from kiosk.domain.officers import Duty
from kiosk.domain.status_names import STATUS_NAMES
from kiosk.routes.officer import bp
from kiosk.routes.officer.gate import duty, officer
from kiosk.routes.once import once
from kiosk.services import audit, case_desk, case_list, case_rows, release, saved_filters
from kiosk.services.case_list import Wanted
from kiosk.services.case_traces import NotAccepted
from kiosk.services.transaction import writing

PAGE = "cases"
# What may stand in an address and in a saved filter: nothing about a person.
FILTERS = ("thu-tuc", "tinh-trang", "thon", "han", "xong")


@bp.get("/ho-so")
@duty(Duty.CASES)
def case_list_page() -> str:
    """One page of the list for the filters of the address."""
    return _page(_wanted(request.args))


@bp.post("/ho-so")
@duty(Duty.CASES)
def search_cases() -> str | Response:
    """The same for words typed to find somebody: they are answered at once and stand nowhere afterwards."""
    wanted = _wanted(request.form, request.form.get("tim", ""))
    code = read_code(wanted.words)
    if code and case_desk.by_code(code):
        return redirect(url_for("officer.case_page", code=code), 303)
    with_names = bool(request.form.get("ten"))
    with writing():
        audit.record("cases-searched", officer(), clock.now(), "", words=len(wanted.words.split()))
        names = case_rows.names_of(_find(wanted).cases, officer(), clock.now()) if with_names else {}
    return _page(wanted, names, with_names)


def _wanted(typed: Mapping[str, str], words: str = "") -> Wanted:
    page = typed.get("trang", "1")
    number = int(page) if page.isascii() and page.isdigit() and len(page) < 4 else 1
    return Wanted(
        procedure=_one_of(typed.get("thu-tuc", ""), case_list.PROCEDURES),
        status=_one_of(typed.get("tinh-trang", ""), case_list.STATUSES),
        hamlet=_one_of(typed.get("thon", ""), current_app.config["STATION"].hamlets),
        due=_one_of(typed.get("han", ""), case_list.DUE),
        finished=typed.get("xong") == "1",
        words=words[:200],
        page=min(max(number, 1), case_list.MOST_PAGES),
    )


def _one_of(value: str, known: Any) -> str:
    return value if value in known else ""


def _find(wanted: Wanted) -> case_list.Found:
    return case_list.find(wanted, current_app.config["STATION"].hamlets, clock.today())


def _page(
    wanted: Wanted, names: Mapping[int, str] | None = None, with_names: bool = False, problem: str = "", name: str = ""
) -> str:
    found = _find(wanted)
    return render_template(
        "officer/cases.html",
        wanted=wanted,
        filters=_query(wanted),
        rows=case_rows.rows(found.cases, clock.today(), names or {}),
        total=f"{min(found.total, case_list.MOST_COUNTED):,}".replace(",", "."),
        more=found.total > case_list.MOST_COUNTED,
        pages=found.pages,
        with_names=with_names,
        procedures=case_list.PROCEDURES.items(),
        statuses=[(status, STATUS_NAMES[status]) for status in case_list.STATUSES],
        hamlets=[(hamlet, hamlet) for hamlet in current_app.config["STATION"].hamlets],
        due=case_list.DUE.items(),
        saved=[(kept.id, kept.name, kept.query) for kept in saved_filters.of_officer(officer(), PAGE)],
        waiting=release.waiting(),
        problem=problem,
        name=name,
    )


def _query(wanted: Wanted) -> dict[str, Any]:
    """The filters as they stand in an address; what is not filtered is left out."""
    values = (wanted.procedure, wanted.status, wanted.hamlet, wanted.due, "1" if wanted.finished else "")
    return {key: value for key, value in zip(FILTERS, values, strict=True) if value}


@bp.post("/ho-so/bo-loc")
@duty(Duty.CASES)
@once
def save_filter() -> str | tuple[str, int]:
    """Keep the filters under a name."""
    wanted, name = _wanted(request.form), request.form.get("name", "")
    try:
        saved_filters.save(officer(), PAGE, name, _query(wanted))
    except NotAccepted as refusal:
        return _page(wanted, problem=str(refusal), name=name), 422
    return url_for("officer.case_list_page", **_query(wanted))


@bp.post("/ho-so/bo-loc/<int:number>/bo")
@duty(Duty.CASES)
@once
def drop_filter(number: int) -> str:
    """Forget a saved filter."""
    saved_filters.drop(officer(), number if number < 2**63 else 0)
    return url_for("officer.case_list_page")


@bp.get("/truc-tiep/cho-duyet")
@duty(Duty.CASES, quiet=True)
def forms_waiting() -> str:
    """The forms that wait for an officer, refreshing themselves."""
    return render_template("live/_forms_waiting.html", waiting=release.waiting())
