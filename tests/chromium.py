"""The real browser: Debian's Chromium, driven by Playwright."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

PLACES = ("/usr/bin/chromium", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable")
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def executable() -> str:
    """Where Chromium is; KIOSK_CHROMIUM names another place."""
    named = os.environ.get("KIOSK_CHROMIUM")
    found = named or next((place for place in PLACES if Path(place).exists()), None)
    if not found:
        raise RuntimeError("Không thấy Chromium. Cài gói chromium, hoặc đặt KIOSK_CHROMIUM.")
    return found


@contextmanager
def a_browser() -> Iterator[Browser]:
    """One Chromium without a window."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable(), args=FLAGS)
        try:
            yield browser
        finally:
            browser.close()
