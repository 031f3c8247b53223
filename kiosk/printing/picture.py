"""Hình của phiếu: the first page of a PDF as a PNG, for a screen or a person without a printer."""

import io
import threading

POINTS_PER_MM = 72 / 25.4
# PDFium may be used by one thread at a time only.
_one_at_a_time = threading.Lock()


def picture(pdf: bytes, width_px: int) -> bytes:
    """A grey PNG of page 1, width_px wide. PDFium is imported with the first one (40 ms)."""
    import pypdfium2

    with _one_at_a_time, pypdfium2.PdfDocument(pdf) as document:
        page = document[0]
        image = page.render(scale=width_px / page.get_width(), grayscale=True).to_pil()
        page.close()
    file = io.BytesIO()
    image.save(file, "PNG", optimize=False, compress_level=6)
    return file.getvalue()


def page_size_mm(pdf: bytes) -> tuple[int, int]:
    """(width, height) of page 1 in whole millimetres."""
    import pypdfium2

    with _one_at_a_time, pypdfium2.PdfDocument(pdf) as document:
        width, height = document.get_page_size(0)
    return round(width / POINTS_PER_MM), round(height / POINTS_PER_MM)
