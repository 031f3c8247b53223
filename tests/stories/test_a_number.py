"""A number by touch: alone, for the family, out of a guide, and with an officer who comes to help."""

from collections.abc import Iterator

import pytest
from flask import Flask
from playwright.sync_api import Page, expect

from kiosk.services import officers
from kiosk.services.transaction import writing
from tests.desk import PASSWORD, PIN, an_officer
from tests.queue_day import is_called, opens_the_day, somebody_waits
from tests.stories.test_accessibility import scrolls_sideways, violations
from tests.stories.touch import heading, tap

pytestmark = [pytest.mark.browser, pytest.mark.slow]
GUIDE = "/huong-dan/kich-hoat-vneid/tren-dien-thoai/3"
FAMILY = "/gap-can-bo/vneid?nguoi=3&vneid=2&residence=1"
HELP = "/ho-tro?tu=/bi-ket"


@pytest.fixture(autouse=True)
def _a_busy_morning(story_app: Flask) -> None:
    """The day is open, seven others wait, and Hà has a PIN."""
    opens_the_day(story_app)
    somebody_waits(story_app, "vneid", 7)
    with story_app.app_context(), writing():
        now = story_app.config["CLOCK"]()
        officers.set_pin(an_officer("ha", now), PASSWORD, PIN, now)


def assists(page: Page, base: str) -> None:
    """Hà types her PIN at the citizens' screen."""
    page.goto(base + HELP)
    page.fill("[name=tai-khoan]", "ha")
    page.fill("[name=ma-pin]", PIN)
    tap(page, "Bắt đầu hỗ trợ")


def test_three_touches_lead_to_a_number(page: Page) -> None:
    tap(page, "Gặp cán bộ")
    tap(page, "Cư trú")
    tap(page, "Lấy số")

    expect(page.locator(".my-number__number")).to_have_text("B001")
    expect(page.locator(".my-number__now")).to_have_text("Trước số này còn 7 số")


def test_the_number_is_the_largest_thing_in_sight(page: Page) -> None:
    tap(page, "Gặp cán bộ")
    tap(page, "Việc khác")
    tap(page, "Lấy số")

    sizes = page.evaluate(
        """[...document.querySelectorAll('body *')].filter(one => one.checkVisibility() && one.innerText?.trim())
           .map(one => [parseFloat(getComputedStyle(one).fontSize), one.className])"""
    )
    largest = max(sizes)
    assert largest[1] == "my-number__number"
    assert largest[0] > 4 * max(size for size, name in sizes if name != "my-number__number")


def test_counting_the_family_keeps_the_finger_and_the_focus_where_they_are(page: Page, base: str) -> None:
    page.set_viewport_size({"width": 1366, "height": 768})
    page.goto(base + FAMILY)
    main = page.locator("#main")
    main.evaluate("main => main.scrollTo(0, 40)")
    plus = page.locator("#residence-them")
    before, place = main.evaluate("main => main.scrollTop"), plus.bounding_box()

    plus.focus()
    page.keyboard.press("Enter")
    expect(page.locator(".counter__number").nth(2)).to_have_text("2")
    plus.tap()

    expect(page.locator(".counter__number").nth(2)).to_have_text("3")
    assert main.evaluate("main => main.scrollTop") == before
    assert plus.bounding_box() == place
    assert page.evaluate("document.activeElement.id") == "residence-them"
    page.wait_for_timeout(800)
    tap(page, "Lấy một số cho 3 người, 5 việc")
    expect(page.locator(".my-number__what")).to_contain_text("Cư trú: 3")


def test_one_press_in_a_guide_and_one_press_back(page: Page, base: str) -> None:
    page.goto(base + GUIDE)
    before = heading(page)

    tap(page, "Nhờ cán bộ")
    expect(page.locator(".my-number__number")).to_have_text("A008")
    tap(page, "Làm tiếp trong lúc chờ")

    assert heading(page) == before
    expect(page.locator(".foot__centre")).to_contain_text("Số của ông/bà: A008")


def test_the_screen_says_by_itself_that_the_number_is_called(page: Page, story_app: Flask) -> None:
    tap(page, "Gặp cán bộ")
    tap(page, "Cư trú")
    tap(page, "Lấy số")

    is_called(story_app, 8, counter=3)

    expect(page.locator(".my-number__now")).to_have_text("Mời ông/bà đến quầy 3", timeout=9000)


def test_more_time_is_given_without_losing_what_was_typed(page: Page, base: str, story_app: Flask) -> None:
    assists(page, base)
    page.goto(base + "/phieu-hen")
    page.fill("#code", "K7M")
    story_app.config["CLOCK"].forward(minutes=2)

    page.locator(".assist button", has_text="Thêm giờ").tap()
    page.wait_for_timeout(1000)

    expect(page.locator(".assist")).to_contain_text("còn 3 phút")
    expect(page.locator("#code")).to_have_value("K7M")


def test_the_band_goes_by_itself_when_the_officer_has_gone(page: Page, base: str, story_app: Flask) -> None:
    assists(page, base)
    expect(page.locator(".assist")).to_contain_text("Cán bộ đang hỗ trợ")

    story_app.config["CLOCK"].forward(minutes=4)

    expect(page.locator(".assist")).to_be_hidden(timeout=25000)
    expect(page.locator("h1")).to_be_in_viewport()


def screens(page: Page, base: str) -> Iterator[str]:
    """Every screen about numbers and assisting, one after the other."""
    for path in ("/gap-can-bo", "/gap-can-bo/vneid", FAMILY, HELP):
        page.goto(base + path)
        yield path
    page.fill("[name=tai-khoan]", "ha")
    tap(page, "Bắt đầu hỗ trợ")
    yield "a wrong PIN"
    assists(page, base)
    yield "the band"
    page.goto(base + FAMILY)
    tap(page, "Lấy một số")
    page.wait_for_selector("[data-status=printed]")
    yield "the number"
    page.goto(base + GUIDE)
    yield "a guide with the number in its foot"


@pytest.mark.parametrize("contrast", ["normal", "high"])
def test_axe_finds_nothing(page: Page, base: str, contrast: str) -> None:
    if contrast == "high":
        page.locator("[data-next-contrast]").tap()
        page.wait_for_timeout(800)

    assert {name: found for name in screens(page, base) if (found := violations(page))} == {}


@pytest.mark.parametrize("shape", [(1080, 1920), (1920, 1080), (1366, 768)])
def test_the_largest_letters_never_scroll_sideways(page: Page, base: str, shape: tuple[int, int]) -> None:
    page.set_viewport_size({"width": shape[0], "height": shape[1]})
    for _ in range(3):
        page.locator("[data-next-text]").tap()
        page.wait_for_timeout(800)

    assert [name for name in screens(page, base) if scrolls_sideways(page)] == []
