"""Anh Toàn does not know the word tạm trú: from "Tôi không chắc" to a filled form, by touch and without JavaScript."""

import pytest
from flask import Flask
from playwright.sync_api import Page, expect

from kiosk.procedures import CATALOGUE, REFERRALS
from tests.printing.papers import shown
from tests.screenshots import filing
from tests.stories.test_accessibility import scrolls_sideways, violations
from tests.stories.touch import choose, heading, tap

pytestmark = [pytest.mark.browser, pytest.mark.slow]
TENANT = "dang-ky-tam-tru"


def asks_what_he_needs(page: Page) -> None:
    """The interview of somebody who rents a room here and comes from Nghĩa Phương, once Trường Giang."""
    tap(page, "Cư trú")
    tap(page, "Tôi không chắc")
    tap(page, "Bắt đầu")
    choose(page, "Cho tôi", "Người Việt Nam", "Ở nhờ, ở thuê một thời gian", "Từ 30 ngày trở lên")
    choose(page, "Chưa, đây là lần đầu")
    page.locator("#main input[type=text], #main input:not([type])").first.fill("truong giang luc nam")
    tap(page, "Tìm")
    expect(page.locator("label.choice", has_text="Trường Giang").first).to_be_visible()
    choose(page, "Trường Giang")
    choose(page, "xã Bắc Lũng, thành phố Bắc Ninh")


def types(page: Page, **answers: str) -> None:
    """Fill in the boxes of a screen and go on."""
    for name, value in answers.items():
        page.locator(f"#main [name={name}]").fill(value)
    before = page.url
    page.locator("#main form button.button--primary").tap()
    page.wait_for_url(lambda url: url != before)
    page.wait_for_timeout(600)


def fills_in(page: Page) -> None:
    """What the interview has not asked, up to the check page."""
    choose(page, "Nhà thuê, mượn, ở nhờ", "Không có gì vướng")
    types(page, new_line="Dãy trọ số 5, thôn Trại")
    page.locator("label.choice", has_text="Hôm nay").tap()
    choose(page, "1 năm nữa")
    types(page, full_name="Phạm Văn Toàn Mẫu")
    page.locator("#main [name=born_on]").fill("15/8/1992")
    choose(page, "Nam")
    types(page, personal_id="024 092 000 019")
    types(page, phone="0900 000 000")
    choose(page, "Tôi")
    tap(page, "Tiếp tục")
    choose(page, "Không thuộc diện nào", "Bản giấy")
    tap(page, "Tiếp tục")


@pytest.mark.parametrize("kind", ["page", "plain_page"])
def test_from_not_sure_to_a_form_on_paper(kind: str, request: pytest.FixtureRequest, story_app: Flask) -> None:
    page: Page = request.getfixturevalue(kind)
    asks_what_he_needs(page)
    assert heading(page) == "Việc cần làm: Đăng ký tạm trú"
    tap(page, "Điền tờ khai ngay")
    fills_in(page)
    expect(page.locator("#main")).to_contain_text("Dãy trọ số 5, thôn Trại, xã Bắc Lũng, thành phố Bắc Ninh")
    tap(page, "Đúng rồi, in tờ khai")

    assert heading(page) == "Việc tiếp theo: ký tên rồi nộp tờ khai"
    page.wait_for_timeout(3500)
    page.reload()
    expect(page.locator("#print-status[data-status=printed]")).to_be_visible()
    file = next(story_app.config["KIOSK"].prints.glob("*.pdf"))
    text = shown(file.read_bytes())
    assert "Phạm Văn Toàn Mẫu" in text
    assert "thời hạn từ ngày 23/11/2026 đến ngày 23/11/2027" in text
    tap(page, "Kết thúc")


def test_while_he_types_the_list_follows_and_marks_are_not_needed(page: Page) -> None:
    tap(page, "Cư trú")
    tap(page, "Ở trọ, ở nhờ một thời gian")
    tap(page, "Bắt đầu")
    choose(page, "Cho tôi", "Từ 30 ngày trở lên")

    page.locator("#main input:not([type=radio], [type=hidden])").first.press_sequentially("tam di", delay=30)

    expect(page.locator("label.choice", has_text="Tam Dị").first).to_be_visible()
    expect(page.locator("label.choice", has_text="Bảo Đài").first).to_be_visible()


def test_an_answer_of_the_interview_can_be_changed_at_the_end(page: Page) -> None:
    asks_what_he_needs(page)
    page.locator(".summary-list__row", has_text="Thời gian ở").locator("a").tap()
    page.wait_for_timeout(900)
    choose(page, "Dưới 30 ngày")

    assert "lưu trú" in page.locator("#main").inner_text()


def test_axe_finds_nothing_on_the_doors_the_referrals_and_a_result(page: Page, base: str) -> None:
    screens = ["/cu-tru", *(f"/cu-tru/{slug}" for slug in REFERRALS), *(f"/thu-tuc/{slug}" for slug in CATALOGUE)]

    assert {path: violations(page) for path in screens if page.goto(base + path) and violations(page)} == {}
    page.goto(base)
    asks_what_he_needs(page)
    assert violations(page) == []


def test_axe_finds_nothing_and_nothing_scrolls_sideways_on_the_way_through_a_form(page: Page, base: str) -> None:
    """With the largest letters: what is cramped, overlaps or is cut off shows there first."""
    for _ in range(3):
        page.locator("[data-next-text]").tap()
        page.wait_for_timeout(800)

    found = {name: violations(page) or scrolls_sideways(page) for name in filing(page, base, TENANT)}

    assert {name: fault for name, fault in found.items() if fault} == {}
    assert len(found) > 20
