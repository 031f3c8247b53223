"""axe looks at screens of every kind, in both contrasts and with the largest letters; nothing scrolls sideways."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tests.stories.touch import choose, first_visit, tap

pytestmark = [pytest.mark.browser, pytest.mark.slow]
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "wcag2aaa", "best-practice"]}
SCREENS = ["/", "/huong-dan", "/huong-dan/kich-hoat-vneid/tren-dien-thoai/4", "/bi-ket", "/bi-ket/otp-khong-ve",
           "/phieu-hen", "/quyen-rieng-tu", "/gio-lam-viec", "/goi-can-bo", "/thu-tuc/kich-hoat-vneid"]  # fmt: skip


def violations(page: Page) -> list[tuple[str, str]]:
    """What axe finds: the rule and the first place."""
    found = Axe().run(page, options=RULES).response["violations"]
    return [(violation["id"], violation["nodes"][0]["html"]) for violation in found]


def scrolls_sideways(page: Page) -> bool:
    """Whether something is wider than the screen."""
    return bool(page.evaluate("[document.documentElement, document.querySelector('#main')].some("
                              "box => box.scrollWidth > box.clientWidth)"))  # fmt: skip


@pytest.mark.parametrize("contrast", ["normal", "high"])
def test_axe_finds_nothing_on_the_screens_without_a_visit(page: Page, base: str, contrast: str) -> None:
    if contrast == "high":
        page.locator("[data-next-contrast]").tap()
        page.wait_for_timeout(800)

    assert {path: violations(page) for path in SCREENS if page.goto(base + path) and violations(page)} == {}


def test_axe_finds_nothing_on_the_way_to_the_slip(page: Page) -> None:
    tap(page, "Kích hoạt VNeID")
    tap(page, "Bắt đầu")
    choose(page, "Làm cho tôi", "Đã cài")
    assert violations(page) == []
    choose(page, "Chưa làm hồ sơ", "Không muốn trả lời", "Có, tôi để lại tên")
    tap(page, "Tiếp tục")
    assert violations(page) == []

    tap(page, "Kết thúc")
    first_visit(page)
    assert violations(page) == []


@pytest.mark.parametrize("shape", [(1080, 1920), (1920, 1080), (1366, 768)])
def test_the_largest_letters_never_scroll_sideways(page: Page, base: str, shape: tuple[int, int]) -> None:
    page.set_viewport_size({"width": shape[0], "height": shape[1]})
    for _ in range(3):
        page.locator("[data-next-text]").tap()
        page.wait_for_timeout(800)

    assert [path for path in SCREENS if page.goto(base + path) and scrolls_sideways(page)] == []
