"""What the browser fetches when the kiosk is opened for the first time."""

import tempfile
from pathlib import Path

from tests.bench.figures import Figure
from tests.chromium import a_browser
from tests.kiosks import a_kiosk, served


def figures() -> list[Figure]:
    """The figures of this part."""
    sizes: list[int] = []
    with tempfile.TemporaryDirectory() as folder, served(a_kiosk(Path(folder))) as base, a_browser() as browser:
        page = browser.new_page()
        page.on("requestfinished", lambda request: sizes.append(request.sizes()["responseBodySize"]))
        page.goto(base)
        page.wait_for_load_state("networkidle")
    return [Figure("first load", sum(sizes) / 1024, "KB", 500, f"{len(sizes)} files with fonts, as sent, in Chromium")]
