"""`make screenshots`: a picture of every screen, portrait and landscape, into tests/output/screens/.

`python -m tests.screenshots --text 4 --contrast high NAME…` takes other sizes, or only the screens whose name contains
one of the words.
"""

import argparse
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from itertools import chain
from pathlib import Path

from playwright.sync_api import Browser, Page

from kiosk.domain.questions import Question, Rows
from kiosk.guides import GUIDES, TROUBLE
from kiosk.procedures import CATALOGUE, REFERRALS
from tests import screenshots_desk
from tests.chromium import a_browser
from tests.kiosks import a_kiosk, served

OUTPUT = Path(__file__).parent / "output" / "screens"
TICK = "radio => { radio.checked = true; radio.scrollIntoView({ block: 'center' }); }"
SHAPES = {"portrait": (1080, 1920), "landscape": (1920, 1080)}
ANSWERS = {
    "for_whom": "self", "installed": "no", "registered": "level-2", "message": "no", "registered_on": "2026-11-23",
    "card": "valid", "hamlet": "-", "call_back": "yes", "message_now": "yes", "opened": "yes", "passcode": "yes",
    "card_shown": "yes",
}  # fmt: skip


def still_pages() -> Iterator[tuple[str, str]]:
    """(name, address) of every screen that an address alone shows."""
    yield "home", "/"
    for name, path in (("guides", "/huong-dan"), ("code", "/phieu-hen"), ("code-unknown", "/phieu-hen/khong-thay")):
        yield name, path
    for name in ("quyen-rieng-tu", "gio-lam-viec", "goi-can-bo", "khong-co-trang-nay"):
        yield name, f"/{name}"
    for slug, guide in GUIDES.items():
        yield f"guide-{slug}", f"/huong-dan/{slug}"
        for way in guide.ways:
            for number in range(1, len(way.screens) + 1):
                yield f"guide-{slug}-{way.slug}-{number}", f"/huong-dan/{slug}/{way.slug}/{number}"
    yield from ((f"trouble-{node.slug}", f"/bi-ket/{node.slug}") for node in TROUBLE.walk())
    yield from ((f"start-{slug}", f"/thu-tuc/{slug}") for slug in CATALOGUE)
    yield "residence", "/cu-tru"
    yield from ((f"referral-{slug}", f"/cu-tru/{slug}") for slug in REFERRALS)


def walk(page: Page, base: str) -> Iterator[str]:
    """Go through a first visit and a finished return visit; yields the name of each screen when it is shown."""
    page.goto(f"{base}/thu-tuc/kich-hoat-vneid")
    page.click("main button.button--primary")
    for visit in ("first", "return"):
        while True:
            page.wait_for_timeout(400)
            name = page.url.rpartition("/")[2]
            yield f"{visit}-{name}"
            if name == "phieu":
                break
            if name == "lien-he":
                page.click("main form button.button--primary")
                page.wait_for_timeout(400)
                yield f"{visit}-{name}-problems"
                page.fill("[name=contact_name]", "Nguyễn Thị Mẫu")
                page.fill("[name=contact_phone]", "0900 000 000")
            for radio in page.query_selector_all("main input[type=radio]"):
                if radio.get_attribute("value") == ANSWERS.get(radio.get_attribute("name") or ""):
                    radio.evaluate(TICK)
                    yield f"{visit}-{name}-chosen"
            page.click("main form button.button--primary")
            page.wait_for_url(lambda url, before=name: not url.endswith(before))
        if visit == "first":
            page.wait_for_selector("[data-status=printed]")
            yield "first-phieu-printed"
            page.click("main form button.button--primary")
            page.wait_for_url(lambda url: not url.endswith("phieu"))


def other_walks(page: Page, base: str) -> Iterator[str]:
    """The screens of other ways: a message that has come, somebody who is stuck, a slip given up, a whole paper."""
    page.goto(f"{base}/thu-tuc/kich-hoat-vneid")
    page.click("main button.button--primary")
    for name, value in [("for_whom", "self"), ("installed", "yes"), ("registered", "level-1"), ("message", "yes"),
                        ("message_on", "?"), ("hamlet", "-"), ("call_back", "no")]:  # fmt: skip
        page.wait_for_selector(f"[name={name}]")
        page.wait_for_timeout(350)
        if name == "message_on":
            yield "other-ngay-co-tin-nhan"
        page.locator(f"[name={name}][value='{value}']").evaluate(TICK)
        page.click("main form button.button--primary")
    page.wait_for_url("**/kiem-tra")
    page.wait_for_timeout(350)
    page.click("main form button.button--primary")
    page.wait_for_selector("[data-status=printed]")
    yield "other-phieu-message"
    page.goto(base + page.locator(".print-status__preview").get_attribute("href"))
    yield "other-whole-paper"
    page.goto(f"{base}/phieu")
    page.click("main form button.button--primary")
    for name, value in [("message_now", "no"), ("opened", "no"), ("cause", "sim")]:
        page.wait_for_selector(f"[name={name}]")
        page.wait_for_timeout(350)
        if name == "cause":
            yield "other-vi-sao"
        page.locator(f"[name={name}][value='{value}']").evaluate(TICK)
        page.click("main form button.button--primary")
    page.wait_for_url("**/kiem-tra")
    page.wait_for_timeout(350)
    page.click("main form button.button--primary")
    page.wait_for_selector("[data-status=printed]")
    yield "other-phieu-stuck"
    page.goto(f"{base}/phieu/huy")
    yield "other-huy"
    page.evaluate("document.querySelector('#still-here').showModal()")
    yield "other-still-here"
    page.goto(f"{base}/phieu/huy")
    page.click("main form button")
    page.wait_for_url("**/phieu")
    page.wait_for_timeout(350)
    yield "other-phieu-withdrawn"


def filing(page: Page, base: str, slug: str) -> Iterator[str]:
    """Fill in a form with the procedure's own examples, with somebody on its list, up to the printed paper."""
    steps = {step.slug: step for step in CATALOGUE[slug].steps}
    page.goto(f"{base}/thu-tuc/{slug}")
    page.click("main button.button--primary")
    while True:
        page.wait_for_timeout(400)
        name = page.url.rpartition("/")[2].partition("?")[0]
        yield f"form-{slug}-{name}"
        if name in ("phieu", "ket-qua"):
            return
        if name in steps:
            for question in steps[name].questions:
                if isinstance(question, Rows):
                    yield from _somebody(page, question, f"form-{slug}")
                else:
                    _give(page, question)
        page.click("main form button.button--primary")
        page.wait_for_url(lambda url, before=name: not url.partition("?")[0].endswith(f"/{before}"))


def _somebody(page: Page, rows: Rows, name: str) -> Iterator[str]:
    page.click("text=Thêm")
    page.wait_for_url("**/nguoi/1")
    page.wait_for_timeout(350)
    yield f"{name}-person"
    for question in rows.questions:
        _give(page, question, {"full_name": "Đỗ Thị Bé Mẫu", "born_on": "2015-09-02", "personal_id": "024315000051"})
    page.click("main form button.button--primary")
    page.wait_for_url(lambda url: "/nguoi/" not in url)
    page.wait_for_timeout(350)
    yield f"{name}-people"


def _give(page: Page, question: Question, others: Mapping[str, str] | None = None) -> None:
    """Touch or type the example of a question that stands on the screen."""
    value = (others or {}).get(question.key, question.example)
    radios = page.query_selector_all(f"main input[type=radio][name={question.key}]")
    radio = next((radio for radio in radios if radio.get_attribute("value") == value), None)
    if radio:
        radio.evaluate(TICK)
        return
    typed = f"main :is(input:not([type=radio]), textarea)[name={question.key}], main [name='{question.key}-typed']"
    box = page.query_selector(typed)
    if box and value:
        is_place = "|" in value
        box.fill(value.split("|")[1].partition(",")[0] if is_place else question.as_typed(value))
        if is_place or question.kind == "search":
            page.wait_for_timeout(700)
            page.locator(f"main input[type=radio][name={question.key}]").first.evaluate(TICK)


@contextmanager
def a_page(browser: Browser, base: str, shape: str, text: int, contrast: str) -> Iterator[Page]:
    """A page of that shape with the text size and contrast set by the buttons of the top strip."""
    width, height = SHAPES[shape]
    with browser.new_context(viewport={"width": width, "height": height}) as context:
        page = context.new_page()
        page.goto(base)
        for _ in range(text - 1):
            page.click("[data-next-text]")
            page.wait_for_timeout(750)
        if contrast == "high":
            page.click("[data-next-contrast]")
            page.wait_for_timeout(300)
        yield page


def main() -> None:
    """Take the pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--text", type=int, default=1, choices=range(1, 5))
    parser.add_argument("--contrast", default="normal", choices=("normal", "high"))
    parser.add_argument("words", nargs="*")
    wanted = parser.parse_args()
    OUTPUT.mkdir(parents=True, exist_ok=True)
    suffix = "" if (wanted.text, wanted.contrast) == (1, "normal") else f"-{wanted.text}-{wanted.contrast}"
    with tempfile.TemporaryDirectory() as folder, a_browser() as browser:
        if not wanted.words or "desk" in wanted.words:
            app = a_kiosk(Path(folder) / "desk")
            with served(app) as base:
                screenshots_desk.take(browser, app, base, OUTPUT)
        with served(a_kiosk(Path(folder) / "kiosk")) as base:
            citizens_screens(browser, base, wanted, suffix)
    print(f"{len(list(OUTPUT.glob('*.png')))} pictures in {OUTPUT}")


def citizens_screens(browser: Browser, base: str, wanted: argparse.Namespace, suffix: str) -> None:
    """What citizens see, in both shapes."""
    for shape in SHAPES:
        with a_page(browser, base, shape, wanted.text, wanted.contrast) as page:
            for name, path in still_pages():
                if not wanted.words or any(word in name for word in wanted.words):
                    page.goto(base + path)
                    page.screenshot(path=OUTPUT / f"{name}-{shape}{suffix}.png")
            forms = (filing(page, base, slug) for slug, procedure in CATALOGUE.items() if procedure.facts)
            for name in chain(walk(page, base), other_walks(page, base), *forms):
                if not wanted.words or any(word in name for word in wanted.words):
                    page.screenshot(path=OUTPUT / f"{name}-{shape}{suffix}.png")


if __name__ == "__main__":
    main()
