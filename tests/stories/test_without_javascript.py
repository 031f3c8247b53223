"""The same visit with JavaScript off."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.stories.touch import choose, first_visit, tap

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def test_the_whole_journey_works_without_javascript(plain_page: Page) -> None:
    code = first_visit(plain_page)
    assert re.fullmatch(r"\w{3}-\w{4}", code)

    tap(plain_page, "Tôi muốn kích hoạt")
    choose(plain_page, "Có rồi", "Mở được rồi", "Vào được", "Có, đúng tên tôi")
    tap(plain_page, "Đúng rồi, lấy phiếu")

    expect(plain_page.locator("h1")).to_contain_text("đã kích hoạt")
    tap(plain_page, "Kết thúc")
    plain_page.go_back()
    expect(plain_page.locator("body")).not_to_contain_text(code)


def test_text_size_works_without_javascript(plain_page: Page) -> None:
    with plain_page.expect_navigation():
        plain_page.locator("[data-next-text]").tap()

    assert plain_page.locator("html").get_attribute("data-text") == "2"


def test_the_slip_can_be_looked_after_without_javascript(plain_page: Page) -> None:
    first_visit(plain_page)
    plain_page.wait_for_timeout(2500)
    plain_page.reload()

    expect(plain_page.locator("#print-status[data-status=printed] img")).to_be_visible()
