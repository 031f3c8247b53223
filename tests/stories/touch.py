"""What fingers do: tap a tile, choose an answer, press the big button."""

from playwright.sync_api import Page

# The screen swallows touches for 300 ms after it changed; a person does not touch that fast either.
SETTLED_MS = 600
TOUCHABLE = "#main :is(a, button, label, summary), .foot :is(a, button), dialog[open] button"


def tap(page: Page, words: str) -> None:
    """Tap the link, button or answer with these words and wait until the screen stands still."""
    page.locator(TOUCHABLE, has_text=words).first.tap()
    page.wait_for_load_state("networkidle")
    page.wait_for_timeout(SETTLED_MS)


def choose(page: Page, *answers: str) -> None:
    """Answer one screen after the other: tap the answer, then "Tiếp tục"."""
    for answer in answers:
        page.locator("label.choice", has_text=answer).first.tap()
        before = page.url
        page.locator("#main form button.button--primary").tap()
        page.wait_for_url(lambda url, before=before: url != before)
        page.wait_for_timeout(SETTLED_MS)


def heading(page: Page) -> str:
    """The heading of the screen."""
    return page.locator("h1").inner_text()


def first_visit(page: Page) -> str:
    """From the home screen to the slip of somebody who waits for the message; returns the code."""
    tap(page, "Kích hoạt VNeID")
    tap(page, "Bắt đầu")
    choose(page, "Làm cho tôi", "Đã cài", "Ở Công an, có lấy vân tay", "Chưa có", "Hôm nay", "Thẻ còn hạn")
    choose(page, "Không muốn trả lời", "Không, cảm ơn")
    tap(page, "Đúng rồi, lấy phiếu")
    return page.locator(".slip-code__code").inner_text()
