"""The wall in a real browser: it goes on by itself, speaks, and keeps its picture when the server is away."""

from collections.abc import Iterator

import pytest
from flask import Flask
from playwright.sync_api import Browser, Page, expect

from kiosk.services import speech
from tests.queue_day import is_called, opens_the_day, somebody_waits
from tests.stories.conftest import watched
from tests.stories.test_accessibility import violations

pytestmark = [pytest.mark.browser, pytest.mark.slow]
SHAPES = [(1920, 1080), (1080, 1920), (1366, 768)]


@pytest.fixture
def wall(browser: Browser, base: str, story_app: Flask) -> Iterator[Page]:
    """The screen on the wall on a busy morning: somebody is called already."""
    opens_the_day(story_app)
    somebody_waits(story_app, "vneid", 9)
    is_called(story_app, 1, counter=1)
    with browser.new_context(viewport={"width": 1920, "height": 1080}, has_touch=True) as context:
        page, faults = watched(context, base)
        page.goto(f"{base}/bang-so")
        yield page
        assert faults == []


def numbers(page: Page) -> list[str]:
    """The numbers on the wall, the newest first."""
    return page.locator(".call__number").all_inner_texts()


def test_a_call_appears_by_itself_above_the_others(wall: Page, story_app: Flask) -> None:
    story_app.config["CLOCK"].forward(minutes=1)
    is_called(story_app, 2, counter=3)

    expect(wall.locator(".call__number").first).to_have_text("A002", timeout=6000)

    assert numbers(wall) == ["A002", "A001"]
    assert wall.locator("[data-new] .call__number").all_inner_texts() == ["A002"]


def test_without_the_server_the_last_picture_stays_and_says_of_when_it_is(wall: Page) -> None:
    wall.evaluate("console.error = () => {}")
    wall.route("**/hien-tai", lambda route: route.abort())

    expect(wall.get_by_text("Mất kết nối")).to_be_visible(timeout=12000)
    expect(wall.get_by_role("alert")).to_contain_text("09:24")
    assert numbers(wall) == ["A001"]

    wall.unroute("**/hien-tai")
    expect(wall.get_by_text("Mất kết nối")).to_be_hidden(timeout=12000)


@pytest.mark.skipif(not speech.can_speak(), reason="no espeak-ng on this machine")
def test_after_one_touch_a_call_is_spoken_and_an_old_one_is_not(wall: Page, story_app: Flask) -> None:
    spoken: list[str] = []
    wall.on("response", lambda answer: spoken.append(answer.url) if answer.url.endswith(".wav") else None)
    wall.get_by_role("button", name="Bật tiếng").tap()
    wall.wait_for_timeout(3500)
    assert spoken == []

    story_app.config["CLOCK"].forward(minutes=1)
    with wall.expect_response("**/tieng/A002/3.wav", timeout=9000) as answer:
        is_called(story_app, 2, counter=3)

    assert answer.value.ok
    assert len(spoken) == 1


@pytest.mark.parametrize("shape", SHAPES)
def test_everything_fits_on_a_wall_of_any_shape(wall: Page, story_app: Flask, shape: tuple[int, int]) -> None:
    for number in range(2, 8):
        story_app.config["CLOCK"].forward(seconds=40)
        is_called(story_app, number, counter=number)
    wall.set_viewport_size({"width": shape[0], "height": shape[1]})
    wall.reload()

    cut_off = wall.evaluate(
        """() => [...document.querySelectorAll('body *')].filter(one => {
             const box = one.getBoundingClientRect();
             return one.checkVisibility() && box.width > 1 && (
               box.right > innerWidth + 1 || box.bottom > innerHeight + 1
               || (one.childElementCount === 0 && one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1));
           }).map(one => one.className || one.tagName)"""
    )
    assert cut_off == []
    assert len(numbers(wall)) == 6


def test_axe_finds_nothing(wall: Page) -> None:
    assert violations(wall) == []
