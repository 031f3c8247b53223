"""What stands on each paper, on how many pages, how large."""

from dataclasses import replace

import pytest
from jinja2 import UndefinedError

from kiosk.printing import PAPERS, pdf, render
from kiosk.printing.documents import Document
from kiosk.printing.examples import SLIP
from tests.printing.papers import LONG, SLIPS, a_leaflet, pages_of, shown, size_mm, texts_of, words

SHEETS = {"A5": (148, 210), "A4": (210, 297)}
DOCUMENTS = {**SLIPS, "long": LONG, "leaflet": a_leaflet(points=2)}


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("document", DOCUMENTS.values(), ids=DOCUMENTS)
def test_every_word_is_on_the_paper(document: Document, paper: str) -> None:
    text = shown(render(document, paper))

    assert [wanted for wanted in texts_of(document) if words(wanted) not in text] == []


@pytest.mark.parametrize("slip", SLIPS.values(), ids=SLIPS)
@pytest.mark.parametrize("paper", PAPERS)
def test_a_slip_is_one_page(slip: Document, paper: str) -> None:
    assert len(pages_of(render(slip, paper)).pages) == 1


@pytest.mark.parametrize("document", DOCUMENTS.values(), ids=DOCUMENTS)
@pytest.mark.parametrize(("paper", "size"), SHEETS.items())
def test_a_sheet_has_its_size(document: Document, paper: str, size: tuple[int, int]) -> None:
    assert size_mm(render(document, paper)) == size


def test_the_roll_is_cut_where_the_slip_ends() -> None:
    width, height = size_mm(render(SLIP, "80mm"))
    longer = size_mm(render(replace(SLIP, then=SLIP.then * 2), "80mm"))

    assert width == longer[0] == 80
    assert 200 < height < 320
    assert height + 25 < longer[1] < height + 50


def test_a_slip_that_does_not_fit_on_a_sheet_has_numbered_pages() -> None:
    pdf = render(replace(LONG, then=LONG.then * 2), "A5")

    pages = [words(page.extract_text()) for page in pages_of(pdf).pages]
    assert len(pages) == 2
    assert ["Trang 1/2" in pages[0], "Trang 2/2" in pages[1]] == [True, True]
    assert "K7M-4PXH" in pages[0]


@pytest.mark.slow(reason="up to four layouts of a full A4 page")
class TestLeaflet:
    def test_nine_steps_fit_on_one_page(self) -> None:
        pdf = render(a_leaflet(steps=9), "A4")

        assert len(pages_of(pdf).pages) == 1
        assert "Trang" not in shown(pdf)

    def test_only_what_truly_does_not_fit_takes_a_second_page(self) -> None:
        pdf = render(a_leaflet(steps=9, points=2), "A4")

        assert len(pages_of(pdf).pages) == 2
        assert "Trang 1/2" in shown(pdf)

    @pytest.mark.parametrize("steps", [2, 6, 9])
    def test_the_type_is_never_smaller_than_18_points(self, steps: int) -> None:
        sizes: list[float] = []

        def note(text: str, _user: object, matrix: list[float], _font: object, size: float) -> None:
            if "Nhập ngay" in text or "Không đọc mã cho ai" in text:
                sizes.append(round(size * matrix[0], 1))

        pages_of(render(a_leaflet(steps, points=1), "A4")).pages[0].extract_text(visitor_text=note)

        assert sizes
        assert min(sizes) >= 18


def test_a_missing_value_is_an_error_and_never_a_gap() -> None:
    with pytest.raises(UndefinedError):
        pdf._templates().from_string("{{ telephone_of_the_station }}").render()


def test_a_paper_we_do_not_know_is_an_error() -> None:
    with pytest.raises(ValueError, match="Letter"):
        render(SLIP, "Letter")


def test_markup_in_a_value_is_only_text() -> None:
    text = shown(render(replace(SLIP, subject="<b>Kích hoạt</b> & “VNeID”"), "80mm"))

    assert "<b>Kích hoạt</b> & “VNeID”" in text


@pytest.mark.parametrize("document", [SLIP, a_leaflet()], ids=["slip", "leaflet"])
def test_the_file_says_what_it_is_and_no_more(document: Document) -> None:
    reader = pages_of(render(document, "A4"))

    assert reader.trailer["/Root"]["/Lang"] == "vi"
    assert dict(reader.metadata or {}) == {"/Producer": "WeasyPrint 70.0", "/Title": document.title}
