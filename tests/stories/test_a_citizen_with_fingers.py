"""Whole visits in the real browser, by touch."""

import re

import pytest
from flask import Flask
from playwright.sync_api import Page, expect
from sqlalchemy import func, select

from kiosk.extensions import db
from kiosk.models import Case, PrintJob
from tests.stories.touch import choose, first_visit, heading, tap

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def rows(app: Flask, table: type) -> int:
    """How many rows a table has."""
    with app.app_context():
        return db.session.scalar(select(func.count()).select_from(table)) or 0


def test_first_visit_ends_with_a_date_a_code_and_a_paper(page: Page, story_app: Flask) -> None:
    code = first_visit(page)

    assert re.fullmatch(r"\w{3}-\w{4}", code)
    expect(page.locator(".when__day")).to_contain_text("27/11/2026")
    expect(page.locator("#print-status[data-status=printed]")).to_be_visible()
    expect(page.locator("#print-status")).to_contain_text("chưa nối máy in")
    assert page.locator("#print-status img").evaluate("image => image.decode().then(() => image.naturalWidth)") > 300
    assert len(list(story_app.config["KIOSK"].prints.glob("*.pdf"))) == 1


def test_return_visit_ends_with_an_activated_account(page: Page) -> None:
    code = first_visit(page)
    tap(page, "Kết thúc")
    tap(page, "Tôi có phiếu hẹn")
    page.locator("#code").fill(code.lower().replace("-", ""))
    tap(page, "Mở phiếu")
    expect(page.locator(".when__day")).to_contain_text("27/11/2026")

    tap(page, "Tôi muốn kích hoạt")
    choose(page, "Có rồi", "Mở được rồi", "Vào được", "Có, đúng tên tôi")
    tap(page, "Đúng rồi, lấy phiếu")

    assert heading(page) == "VNeID đã kích hoạt. Chúc mừng ông/bà!"
    expect(page.locator("#print-status[data-status=printed]")).to_be_visible()


def test_the_screen_changes_without_loading_the_page_again(page: Page) -> None:
    page.evaluate("window.sameDocument = true")

    first_visit(page)

    assert page.evaluate("window.sameDocument") is True


def test_back_after_the_end_shows_nothing_of_the_person(page: Page, base: str) -> None:
    code = first_visit(page)
    tap(page, "Kết thúc")
    assert page.url == f"{base}/"

    for _ in range(20):
        page.go_back(timeout=3000)
        if not page.url.startswith(base):
            break
        assert code not in page.content()
        assert "27/11/2026" not in page.content()
    page.goto(base)


def test_a_double_tap_makes_one_case_and_one_paper(page: Page, story_app: Flask) -> None:
    tap(page, "Kích hoạt VNeID")
    page.locator("#main button.button--primary").dblclick()
    page.wait_for_url("**/lam-cho-ai")
    page.wait_for_timeout(350)
    choose(page, "Làm cho tôi", "Đã cài", "Chưa làm hồ sơ", "Không muốn trả lời", "Không, cảm ơn")
    box = page.locator("#main form button.button--primary").bounding_box()
    assert box is not None
    for _ in range(6):
        page.touchscreen.tap(box["x"] + 50, box["y"] + 30)
    page.wait_for_url("**/phieu")

    assert rows(story_app, Case) == 1
    assert rows(story_app, PrintJob) == 1


def test_a_problem_keeps_what_was_typed_and_takes_the_focus(page: Page) -> None:
    tap(page, "Kích hoạt VNeID")
    tap(page, "Bắt đầu")
    choose(page, "Làm cho tôi", "Đã cài", "Chưa làm hồ sơ", "Không muốn trả lời", "Có, tôi để lại tên")
    page.locator("[name=contact_name]").fill("Trần Thị Lý Mẫu")
    page.locator("[name=contact_phone]").fill("12345")
    tap(page, "Tiếp tục")

    expect(page.locator(".problem-summary")).to_be_focused()
    assert page.title().startswith("Có lỗi:")
    assert page.locator("[name=contact_name]").input_value() == "Trần Thị Lý Mẫu"
    assert page.locator("[name=contact_phone]").input_value() == "12345"


def test_larger_letters_and_contrast_keep_what_was_typed_and_end_with_the_visit(page: Page) -> None:
    tap(page, "Tôi có phiếu hẹn")
    page.locator("#code").fill("K7M")
    page.locator("[data-next-text]").tap()
    page.locator("[data-next-contrast]").tap()

    assert page.locator("#code").input_value() == "K7M"
    assert page.locator("html").get_attribute("data-text") == "2"
    page.reload()
    assert page.locator("html").get_attribute("data-contrast") == "high"
    tap(page, "Kết thúc")
    assert page.locator("html").get_attribute("data-text") == "1"
    assert page.locator("html").get_attribute("data-contrast") == "normal"


def test_a_visit_left_alone_counts_down_and_ends(page: Page, story_app: Flask) -> None:
    tap(page, "Kích hoạt VNeID")
    tap(page, "Bắt đầu")
    page.evaluate("""() => { const screen = document.querySelector('#screen');
        screen.dataset.idleSeconds = '1'; screen.dataset.countdownSeconds = '3'; }""")
    expect(page.locator("dialog[open]")).to_contain_text("Ông/bà còn ở đây không?")

    page.wait_for_url(lambda url: url.endswith("/"), timeout=9000)

    assert rows(story_app, Case) == 0
    assert page.context.cookies() == [] or "visit" not in str(page.context.cookies())


def test_who_is_still_there_goes_on(page: Page) -> None:
    tap(page, "Kích hoạt VNeID")
    tap(page, "Bắt đầu")
    page.evaluate("document.querySelector('#screen').dataset.idleSeconds = '1'")
    expect(page.locator("dialog[open]")).to_be_visible()

    page.locator("[data-stay]").tap()
    page.evaluate("document.querySelector('#screen').dataset.idleSeconds = '180'")

    expect(page.locator("dialog[open]")).to_have_count(0)
    choose(page, "Làm cho tôi")
    assert heading(page) == "Điện thoại đã cài VNeID chưa?"


def test_a_long_screen_offers_to_turn_the_page(page: Page) -> None:
    for _ in range(3):
        page.locator("[data-next-text]").tap()
        page.wait_for_timeout(750)
    more = page.locator(".more")
    expect(more).to_be_visible()

    for _ in range(6):
        if more.is_visible():
            more.tap()
            page.wait_for_timeout(750)

    expect(more).to_be_hidden()
    expect(page.locator(".small-links")).to_be_in_viewport()


def test_when_the_server_is_gone_the_screen_says_so(page: Page) -> None:
    page.route("**/huong-dan*", lambda route: route.abort())
    page.evaluate("console.error = () => {}")

    page.locator(".small-links a", has_text="Hướng dẫn khác").tap()

    expect(page.locator("#lost")).to_be_visible()
    page.unroute("**/huong-dan*")
    page.goto(page.url)


def test_a_visit_ends_on_its_own_screen_even_while_the_server_is_away(page: Page) -> None:
    tap(page, "Kích hoạt VNeID")
    tap(page, "Bắt đầu")
    page.route("**/ket-thuc", lambda route: route.abort())
    page.evaluate("""() => { const screen = document.querySelector('#screen');
        screen.dataset.idleSeconds = '1'; screen.dataset.countdownSeconds = '1'; }""")

    expect(page.locator("#screen")).to_have_text("Đang kết thúc lượt này…", timeout=8000)
    page.unroute("**/ket-thuc")

    page.wait_for_url(lambda url: url.endswith("/"), timeout=9000)
    expect(page.locator("h1")).to_have_text("Hôm nay ông/bà cần việc gì?")


def test_a_held_visit_counts_down_on_the_home_screen_too(page: Page, base: str) -> None:
    tap(page, "Kích hoạt VNeID")
    tap(page, "Bắt đầu")
    page.goto(base)
    page.evaluate("document.querySelector('#screen').dataset.idleSeconds = '1'")

    expect(page.locator("dialog[open]")).to_be_visible()
