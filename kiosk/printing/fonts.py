"""Phông chữ: Be Vietnam Pro from its package. Nothing else can be fetched while a page is laid out."""

import fontpkg
from weasyprint.urls import URLFetcher, URLFetcherResponse

FAMILY = "Be Vietnam Pro"
WEIGHTS = {"font:400": 400, "font:700": 700}


class ForbiddenAddress(ValueError):
    """A template or stylesheet asked for something that is not one of the fonts."""


class OnlyFonts(URLFetcher):  # type: ignore[misc]  # WeasyPrint has no types
    """Không mạng, không tệp lạ: gives out the fonts under their own addresses and fails for everything else."""

    def __init__(self) -> None:
        super().__init__(allowed_protocols=(), allow_redirects=False, fail_on_errors=True)

    def fetch(self, url: str, headers: dict[str, str] | None = None) -> URLFetcherResponse:
        """The font file of that address. Raises ForbiddenAddress."""
        if url not in WEIGHTS:
            raise ForbiddenAddress
        return URLFetcherResponse(url, fontpkg.path(FAMILY, weight=WEIGHTS[url]).read_bytes())
