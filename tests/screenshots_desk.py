"""Pictures of the officers' desk on a demo morning: pages of every area at 1366 × 768, and the wall display."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from flask import Flask
from playwright.sync_api import Browser, Page

from kiosk.extensions import db
from kiosk.models import Comment, Officer
from kiosk.services import cases, visits
from kiosk.services.queue import calling
from kiosk.services.transaction import writing
from tests.builders import NOW, TODAY, a_case, wants_a_call
from tests.desk import an_officer
from tests.filed_cases import a_filing
from tests.follow_ups import FAMILY, GIVEN, MIDDLE, a_listed_person
from tests.services.figures_fixture import NOVEMBER, OCTOBER, PLAN, QUARTER, SYSTEM, enter
from tests.stories.desk import COUNTER_SCREEN, signs_in
from tests.waiting_room import an_open_day, somebody

CALLER = "giang"
PAGES = {
    "queue": "/can-bo/hang-cho",
    "cases": "/can-bo/ho-so",
    "follow-ups": "/can-bo/chua-kich-hoat?tinh-trang=mo",
    "follow-up": "/can-bo/chua-kich-hoat/2",
    "imports": "/can-bo/nhap-danh-sach",
    "figures": "/can-bo/so-lieu",
    "dashboard": "/can-bo/tong-quan",
    "reports": "/can-bo/bao-cao",
    "comments": "/can-bo/gop-y",
    "notices": "/can-bo/thong-bao",
    "content": "/can-bo/noi-dung",
    "rights": "/can-bo/quyen-du-lieu",
    "settings": "/can-bo/cai-dat",
    "printers": "/can-bo/may-in",
    "account": "/can-bo/tai-khoan",
}


def figures(app: Flask, officer: Officer) -> None:
    """Enter a target and what was reached, for every hamlet."""
    hamlets = app.config["STATION"].hamlets
    target = {hamlet: 150 + 37 * place % 210 for place, hamlet in enumerate(hamlets)}
    reached = {hamlet: target[hamlet] * (55 + 13 * place % 60) // 100 for place, hamlet in enumerate(hamlets)}
    enter(QUARTER, PLAN, date(2026, 10, 5), officer, target=target)
    enter(OCTOBER, SYSTEM, date(2026, 10, 31), officer, activated_1={"": 310}, activated_2={"": 870})
    enter(NOVEMBER, SYSTEM, date(2026, 11, 22), officer, activated_1=dict.fromkeys(hamlets, 20), activated_2=reached)


def a_morning(app: Flask) -> str:
    """Fill the kiosk with invented people and what they need. Returns the slip code of a case worth looking at."""
    with app.app_context(), writing():
        giang = an_officer(CALLER)
        figures(app, giang)
        an_open_day(NOW - timedelta(hours=1))
        hamlets = app.config["STATION"].hamlets
        for number in range(40):
            a_listed_person(
                full_name=f"{FAMILY[number % 8]} {MIDDLE[number % 7]} {GIVEN[number % 9]} Mẫu",
                birth_year=1940 + number, hamlet=hamlets[number % len(hamlets)], phone=f"0900{number:06}",
                id_digits=f"0240{number:08}", next_on=TODAY + timedelta(days=number % 9 - 3),
                cause=(None, "no-smartphone", "frail", "fears-fraud")[number % 4],
            )  # fmt: skip
        for status in ("waiting", "stuck", "message-arrived"):
            a_case(status, f"lượt {status}", **wants_a_call())
            visits.end(f"lượt {status}")
        filed = a_filing("received")
        db.session.add(Comment(topic="other", text="Chữ to dễ đọc lắm.", status="new", at=NOW))
        stuck = {"screen": "/bi-ket/doi-may", "symptom": "Mới đổi sang điện thoại khác", "stuck_minutes": 6}
        first = somebody("vneid", -30, **stuck)
        for minutes, kind in ((-24, "residence"), (-20, "vneid"), (-12, "other"), (-5, "residence")):
            somebody(kind, minutes)
        calling.call(first, giang, 1, NOW)
        cases.note(filed, "keep", filed.status, cases.Role.OFFICER, {}, NOW)
        return filed.code


def pictures(browser: Browser, app: Flask, base: str) -> Iterator[tuple[str, Page]]:
    """(name, page) of every page of the desk and of the wall, each as it should be looked at."""
    code = a_morning(app)
    with browser.new_context(viewport=COUNTER_SCREEN) as context:
        page = context.new_page()
        page.goto(f"{base}/can-bo/dang-nhap")
        yield "sign-in", page
        signs_in(page, app, base, CALLER)
        for name, path in (*PAGES.items(), ("case", f"/can-bo/ho-so/{code}")):
            page.goto(base + path)
            page.wait_for_timeout(300)
            yield name, page
    with browser.new_context(viewport={"width": 1920, "height": 1080}) as context:
        page = context.new_page()
        page.goto(f"{base}/bang-so")
        yield "wall", page


def take(browser: Browser, app: Flask, base: str, output: Path) -> None:
    """Write them into that folder."""
    for name, page in pictures(browser, app, base):
        page.screenshot(path=output / f"desk-{name}.png")
