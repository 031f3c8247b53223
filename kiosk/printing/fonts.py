"""Phông chữ: Be Vietnam Pro for our own papers, Liberation Serif for forms. Nothing else is fetched for a page."""

from pathlib import Path

import fontpkg
from weasyprint.urls import URLFetcher, URLFetcherResponse

from kiosk.printing.serif import FACES, serif_file

FAMILY = "Be Vietnam Pro"
WEIGHTS = {"font:400": 400, "font:700": 700}


class ForbiddenAddress(ValueError):
    """A template or stylesheet asked for something that is not one of the fonts."""


class OnlyFonts(URLFetcher):  # type: ignore[misc]  # WeasyPrint has no types
    """Không mạng, không tệp lạ: gives out the fonts under their own addresses and fails for everything else."""

    def __init__(self) -> None:
        super().__init__(allowed_protocols=(), allow_redirects=False, fail_on_errors=True)

    def fetch(self, url: str, headers: dict[str, str] | None = None) -> URLFetcherResponse:
        """The font file of that address. Raises ForbiddenAddress, and FontMissing where forms have no font."""
        if url in WEIGHTS:
            return URLFetcherResponse(url, Path(fontpkg.path(FAMILY, weight=WEIGHTS[url])).read_bytes())
        if url in FACES:
            return URLFetcherResponse(url, serif_file(url).read_bytes())
        raise ForbiddenAddress
