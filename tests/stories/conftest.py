"""A kiosk that is really served and a real Chromium; every story ends with a silent console and empty storages."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Response

from tests.chromium import a_browser
from tests.kiosks import HandClock, a_kiosk, served

PORTRAIT = {"width": 1080, "height": 1920}


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for all stories of a worker."""
    with a_browser() as chromium:
        yield chromium


@pytest.fixture
def story_app(tmp_path: Path) -> Flask:
    """The kiosk of one story, on a Monday morning."""
    return a_kiosk(tmp_path / "instance", HandClock())


@pytest.fixture
def base(story_app: Flask) -> Iterator[str]:
    """Its address."""
    with served(story_app) as address:
        yield address


def is_answer(message: str) -> bool:
    """Whether Chromium only reports the status of an answer; the statuses are looked at themselves."""
    return message.startswith("Failed to load resource")


def watched(context: BrowserContext, base: str) -> tuple[Page, list[str]]:
    """A page and the list of what must not happen: console errors, page errors, requests to other hosts."""
    faults: list[str] = []
    page = context.new_page()
    def hear(message: ConsoleMessage) -> None:
        if message.type in ("error", "warning") and not is_answer(message.text):
            faults.append(message.text)

    def look(answer: Response) -> None:
        if answer.status in (404, 405) or answer.status >= 500 or not answer.url.startswith(base):
            faults.append(f"{answer.status} {answer.url}")

    page.on("console", hear)
    page.on("response", look)
    page.on("pageerror", lambda error: faults.append(str(error)))
    return page, faults


@pytest.fixture
def page(browser: Browser, base: str) -> Iterator[Page]:
    """A touch screen in portrait."""
    with browser.new_context(viewport=PORTRAIT, has_touch=True) as context:
        page, faults = watched(context, base)
        page.goto(base)
        yield page
        stored = page.evaluate("[localStorage.length, sessionStorage.length, document.cookie]")
        assert stored == [0, 0, ""]
        assert faults == []


@pytest.fixture
def plain_page(browser: Browser, base: str) -> Iterator[Page]:
    """The same screen with JavaScript off."""
    with browser.new_context(viewport=PORTRAIT, has_touch=True, java_script_enabled=False) as context:
        page, faults = watched(context, base)
        page.goto(base)
        yield page
        assert faults == []
