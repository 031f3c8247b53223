"""What an officer does in a real browser: sit down at a counter, press keys."""

from flask import Flask
from playwright.sync_api import Page

from kiosk.services.transaction import writing
from tests.desk import PASSWORD, an_officer

COUNTER_SCREEN = {"width": 1366, "height": 768}


def signs_in(page: Page, app: Flask, base: str, account: str = "ha", counter: str = "1") -> Page:
    """Sign in at that counter; the account is made when it is not there."""
    with app.app_context(), writing():
        an_officer(account, app.config["CLOCK"]())
    page.goto(f"{base}/can-bo/dang-nhap")
    page.get_by_label("Tên đăng nhập").fill(account)
    page.get_by_label("Mật khẩu", exact=True).fill(PASSWORD)
    page.get_by_label("Quầy").select_option(counter)
    page.get_by_role("main").get_by_role("button", name="Đăng nhập").click()
    page.wait_for_url(lambda address: "dang-nhap" not in address)
    return page
