"""A Monday morning: bà Lý takes a number, anh Toàn is stuck, two officers call. And the report of a Friday."""

from collections.abc import Iterator
from io import BytesIO

import pytest
from flask import Flask
from openpyxl import load_workbook
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.kiosks import HandClock
from tests.stories.conftest import PORTRAIT, watched
from tests.stories.desk import COUNTER_SCREEN, signs_in
from tests.stories.touch import tap

pytestmark = [pytest.mark.browser, pytest.mark.slow]
SOON_MS = 12_000
STUCK_SCREEN = "/bi-ket/otp-khong-ve"


class Station:
    """Everybody in the station, each in a browser of their own."""

    def __init__(self, browser: Browser, base: str, app: Flask) -> None:
        self.browser, self.base, self.app = browser, base, app
        self.contexts: list[BrowserContext] = []
        self.faults: list[str] = []

    def _page(self, **shape: object) -> Page:
        context = self.browser.new_context(**shape)
        self.contexts.append(context)
        page, faults = watched(context, self.base)
        self.faults = faults if not self.faults else self.faults + faults
        return page

    def officer(self, account: str, counter: str) -> Page:
        """An officer sits down at a counter."""
        return signs_in(self._page(viewport=COUNTER_SCREEN), self.app, self.base, account, counter)

    def citizen(self, path: str = "/") -> Page:
        """Somebody stands in front of the kiosk."""
        page = self._page(viewport=PORTRAIT, has_touch=True)
        page.goto(self.base + path)
        return page

    def wall(self) -> Page:
        """The display in the waiting room."""
        page = self._page(viewport={"width": 1920, "height": 1080})
        page.goto(f"{self.base}/bang-so")
        return page


@pytest.fixture
def station(browser: Browser, base: str, story_app: Flask) -> Iterator[Station]:
    """The station on a Monday morning, before anybody has come."""
    station = Station(browser, base, story_app)
    yield station
    for context in station.contexts:
        context.close()
    assert station.faults == []


def takes_a_number(page: Page) -> str:
    """From the home screen to a number."""
    tap(page, "Gặp cán bộ")
    tap(page, "Kích hoạt, cài đặt VNeID")
    tap(page, "Lấy số")
    return page.locator(".my-number__number").inner_text().strip()


def test_two_officers_serve_two_people_and_the_second_need_not_tell_the_story_again(station: Station) -> None:
    ha = station.officer("ha", "1")
    ha.get_by_role("link", name="Mở ngày").click()
    expect(ha.get_by_role("heading", name="Ngày làm việc", exact=True)).to_be_focused()
    ha.get_by_role("button", name="Mở ngày làm việc").click()
    expect(ha.get_by_text("Đóng ngày")).to_be_visible()
    wall = station.wall()

    ly = station.citizen()
    assert takes_a_number(ly) == "A001"
    toan = station.citizen(STUCK_SCREEN)
    problem = toan.locator("h1").inner_text()
    tap(toan, "Nhờ cán bộ")
    expect(toan.get_by_text("A002").first).to_be_visible()

    ha.goto(f"{station.base}/can-bo/hang-cho")
    ha.keyboard.press("Enter")
    expect(ha.get_by_role("heading", name="A001")).to_be_visible()
    minh = station.officer("minh", "2")
    minh.goto(f"{station.base}/can-bo/hang-cho")
    minh.keyboard.press("Enter")
    expect(minh.get_by_role("heading", name="A002")).to_be_visible()

    # Minh knows where anh Toàn is stuck before he has said a word.
    expect(minh.get_by_text(problem).first).to_be_visible()
    expect(wall.get_by_text("A002").first).to_be_visible(timeout=SOON_MS)
    expect(wall.get_by_text("A001").first).to_be_visible()
    ha.get_by_role("button", name="Đã giúp xong").click()
    expect(ha.get_by_role("heading", name="A001")).to_be_hidden()
    minh.get_by_role("button", name="Vắng mặt").click()
    expect(minh.get_by_text("Vắng mặt").first).to_be_visible()


def test_the_figures_of_the_week_are_entered_reported_and_signed_on_friday(station: Station) -> None:
    clock = station.app.config["CLOCK"]
    assert isinstance(clock, HandClock)
    clock.forward(days=4, hours=6)
    giang = station.officer("giang", "1")
    giang.goto(f"{station.base}/can-bo/so-lieu")
    giang.get_by_label("Nguồn của các số sắp ghi").fill("Kế hoạch mẫu ngày 05/10/2026")
    giang.get_by_label("Số của ngày").fill("27/11/2026")
    for column, value in (("Chỉ tiêu", "3126"), ("Kích hoạt mức 1", "425"), ("Kích hoạt mức 2", "2000")):
        giang.get_by_label(f"{column}, Toàn xã").fill(value)
    giang.get_by_role("button", name="Ghi những ô đã đổi").click()
    expect(giang.get_by_text("Đã ghi 3 ô")).to_be_visible()

    giang.goto(f"{station.base}/can-bo/bao-cao")
    giang.get_by_label("Kỳ báo cáo").select_option(index=1)
    giang.get_by_role("button", name="Lập báo cáo").click()
    giang.get_by_role("button", name="Duyệt báo cáo").click()
    expect(giang.get_by_role("button", name="Duyệt báo cáo")).to_be_hidden()

    with giang.expect_download() as taken:
        giang.get_by_role("link", name="Tải XLSX").click()
    book = load_workbook(BytesIO(taken.value.path().read_bytes()))
    numbers = [cell.value for sheet in book.worksheets for row in sheet.iter_rows() for cell in row]
    assert any(isinstance(value, int) for value in numbers)
    with giang.expect_download() as paper:
        giang.get_by_role("link", name="Tải PDF").click()
    assert paper.value.path().read_bytes().startswith(b"%PDF")
