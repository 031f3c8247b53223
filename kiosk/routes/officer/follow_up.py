"""Chưa kích hoạt: who is due today, who is waited for, and finding somebody on the ledger."""

from collections.abc import Mapping
from datetime import date

from flask import current_app, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from kiosk import clock
from kiosk.domain.codes import read_code
from kiosk.domain.follow_up import CAUSES, WHY
from kiosk.domain.officers import Duty
from kiosk.domain.text import clean
from kiosk.routes.officer import bp
from kiosk.routes.officer.gate import duty, officer
from kiosk.services import audit
from kiosk.services.follow_up import lists, matching
from kiosk.services.follow_up.people import Person, person
from kiosk.services.transaction import writing

FIRST_YEAR = 1900
LEAST_LETTERS = 2
MOST_LETTERS = 80
ID_DIGITS = 12


@bp.get("/chua-kich-hoat")
@duty(Duty.FOLLOW_UP)
def follow_ups() -> str:
    """One page of the ledger for those filters, the longest overdue first."""
    wanted = _wanted(request.args)
    with writing():
        audit.record("follow-up-list-seen", officer(), clock.now(), page=wanted.page)
    people = lists.people(wanted, clock.today())
    return _page(people, wanted, lists.count(wanted, clock.today()))


def _wanted(given: Mapping[str, str]) -> lists.Filter:
    def one_of(name: str, allowed: Mapping[str, object]) -> str:
        value = given.get(name, "")
        return value if value in allowed else ""

    page = given.get("trang", "1")
    return lists.Filter(
        state=one_of("tinh-trang", lists.STATES),
        hamlet=given.get("thon", "")[:120],
        cause=one_of("vi-sao", CAUSES),
        reason=one_of("hen", WHY),
        source=one_of("nguon", lists.SOURCES),
        page=int(page) if page.isascii() and page.isdigit() and len(page) < 6 and int(page) > 0 else 1,
    )


def _page(
    people: list[Person],
    wanted: lists.Filter | None,
    number: int,
    typed: Mapping[str, str] | None = None,
    problem: str = "",
) -> str:
    today = clock.today()
    counts = lists.hamlet_counts(today)
    known = [*current_app.config["STATION"].hamlets, *(one.hamlet for one in counts if one.hamlet)]
    return render_template(
        "officer/follow_up.html",
        lines=people,
        wanted=wanted or lists.Filter(),
        found_by=typed,
        typed=typed or {},
        problem=problem,
        number=number,
        counts=counts,
        total=lists.total(counts),
        hamlets=[*dict.fromkeys(known)],
        states=lists.STATES,
        sources=lists.SOURCES,
        causes=CAUSES,
        reasons=WHY,
        today=today,
    )


@bp.get("/chua-kich-hoat/tim")
@duty(Duty.FOLLOW_UP)
def found_before() -> Response:
    """A page of found people was loaded again: what was typed is not kept in an address, so the list is shown."""
    return redirect(url_for("officer.follow_ups"), 303)


@bp.post("/chua-kich-hoat/tim")
@duty(Duty.FOLLOW_UP)
def find_follow_up() -> str | tuple[str, int]:
    """Tìm người: by a part of the name and the year of birth, by personal number, or by slip. Never in an address."""
    typed = {"tim": request.form.get("tim", "")[:MOST_LETTERS], "nam-sinh": request.form.get("nam-sinh", "")[:10]}
    today = clock.today()
    try:
        people = _found(clean(typed["tim"]), clean(typed["nam-sinh"]), today)
    except ValueError as problem:
        return _page([], None, 0, typed, str(problem)), 422
    numbers = len(people)
    with writing():
        audit.record("follow-up-searched", officer(), clock.now(), found=numbers)
    return _page(people, None, numbers, typed)


def _found(words: str, year: str, today: date) -> list[Person]:
    digits = "".join(char for char in words if char.isascii() and char.isdigit())
    if len(digits) == ID_DIGITS:
        return lists.search("", None, digits, today)
    code = read_code(words)
    row = matching.of_slip(code) if code else None
    if row:
        return [person(row, today)]
    if digits or len(words) < LEAST_LETTERS:
        raise ValueError("Xin gõ ít nhất hai chữ của tên, hoặc đủ 12 số định danh, hoặc mã phiếu.")
    return lists.search(words, read_year(year, today), "", today)


def read_year(typed: str, today: date) -> int | None:
    """The year of birth that was typed, None for nothing. Raises ValueError with a sentence."""
    if not typed:
        return None
    if not (typed.isascii() and typed.isdigit()) or not FIRST_YEAR <= int(typed) <= today.year:
        raise ValueError("Xin gõ năm sinh gồm 4 chữ số, ví dụ 1958.")
    return int(typed)
