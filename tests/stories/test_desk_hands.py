"""The desk under an officer's hands: keys, parts that refresh themselves, a server that goes away."""

from collections.abc import Iterator

import pytest
from flask import Flask
from playwright.sync_api import Browser, Page, Route, expect

from kiosk.models import PrintStatus
from tests.routes.officer.test_printers import a_slip
from tests.stories.conftest import watched
from tests.stories.desk import COUNTER_SCREEN, signs_in

pytestmark = [pytest.mark.browser, pytest.mark.slow]
SOON_MS = 12_000


@pytest.fixture
def desk(browser: Browser, base: str, story_app: Flask) -> Iterator[Page]:
    """Chief Giang at counter 1, on the screen of a counter PC."""
    with browser.new_context(viewport=COUNTER_SCREEN) as context:
        page, faults = watched(context, base)
        yield signs_in(page, story_app, base, "giang")
        assert page.evaluate("[localStorage.length, sessionStorage.length, document.cookie]") == [0, 0, ""]
        assert faults == []


def test_what_failed_at_the_printer_comes_up_by_itself(desk: Page, base: str, story_app: Flask) -> None:
    desk.goto(f"{base}/can-bo/may-in")
    expect(desk.get_by_text("Không có giấy nào")).to_be_visible()

    a_slip(story_app, PrintStatus.FAILED, "canceled")

    expect(desk.get_by_role("button", name="Thử in lại")).to_be_visible(timeout=SOON_MS)


def test_what_is_under_the_mouse_stays_where_it_is_and_the_news_is_told(
    desk: Page, base: str, story_app: Flask
) -> None:
    a_slip(story_app, PrintStatus.FAILED, "canceled")
    desk.goto(f"{base}/can-bo/may-in")
    button = desk.get_by_role("button", name="Thử in lại")
    button.hover()
    before = button.bounding_box()
    assert before is not None
    # The first answer only tells the page what it shows already.
    desk.wait_for_timeout(4000)
    expect(desk.locator("[data-live-news]")).to_have_text("")

    a_slip(story_app, PrintStatus.FAILED, "canceled", subject="case:2")
    for _ in range(5):
        desk.wait_for_timeout(800)
        desk.mouse.move(before["x"] + 5, before["y"] + 5)
        desk.mouse.move(before["x"] + 9, before["y"] + 9)

    assert button.first.bounding_box() == before
    expect(desk.locator("[data-live-news]")).to_contain_text("Có thay đổi mới")
    desk.mouse.move(5, 400)
    expect(button).to_have_count(2, timeout=SOON_MS)
    expect(desk.locator("[data-live-news]")).to_have_text("")


def test_a_server_that_is_away_is_said_and_so_is_its_return(desk: Page, base: str) -> None:
    desk.goto(f"{base}/can-bo/may-in")
    away = True

    def answer(route: Route) -> None:
        route.abort("connectionrefused") if away else route.continue_()

    desk.route("**/truc-tiep/**", answer)
    expect(desk.get_by_text("Mất kết nối với máy chủ")).to_be_visible(timeout=SOON_MS)
    away = False
    expect(desk.get_by_text("Mất kết nối với máy chủ")).to_be_hidden(timeout=SOON_MS)


def test_an_officer_who_rested_too_long_is_led_to_the_sign_in_by_the_page_itself(
    desk: Page, base: str, story_app: Flask
) -> None:
    desk.goto(f"{base}/can-bo/may-in")

    story_app.config["CLOCK"].forward(minutes=21)

    desk.wait_for_url("**/dang-nhap**", timeout=SOON_MS)


def test_keys_open_pages_but_not_while_something_is_typed(desk: Page, base: str) -> None:
    desk.goto(f"{base}/can-bo/tai-khoan")
    desk.keyboard.press("?")
    expect(desk.get_by_role("dialog", name="Phím tắt trên trang này")).to_be_visible()
    desk.keyboard.press("Escape")

    desk.get_by_label("Mã PIN mới").fill("")
    desk.keyboard.type("1?")

    expect(desk.get_by_role("dialog", name="Phím tắt trên trang này")).to_be_hidden()
    assert desk.get_by_label("Mã PIN mới").input_value() == "1?"
    assert desk.url.endswith("/can-bo/tai-khoan")
