"""One print of everything that is handed in: its order, its sides, its size, and the values it is made from."""

import json
from dataclasses import replace

import pytest

from kiosk.printing import render
from kiosk.printing.documents import KINDS, Document, from_values, to_values
from kiosk.printing.examples import SLIP
from kiosk.printing.residence_documents import Ct01, FilingPapers
from tests.printing.filings import ALONE, BLANK, FAMILY, LONGEST, SHEET, SON, Printed, a_list
from tests.printing.papers import a_leaflet, pages_of

WHOLE = FilingPapers((FAMILY, replace(ALONE, members=(SON,) * 12), ALONE), SHEET, a_list(3))
DOCUMENTS: dict[str, Document] = {
    "appointment": SLIP,
    "leaflet": a_leaflet(points=2),
    "ct01": FAMILY,
    "guidance": SHEET,
    "list-request": a_list(2),
    "filing": WHOLE,
}


@pytest.mark.parametrize(("kind", "document"), DOCUMENTS.items(), ids=DOCUMENTS)
def test_a_document_comes_back_from_json(kind: str, document: Document) -> None:
    assert from_values(kind, json.loads(json.dumps(to_values(document)))) == document
    assert type(document) is KINDS[kind]


@pytest.mark.parametrize("papers", [FilingPapers((), SHEET), FilingPapers((BLANK,)), FilingPapers((), None, a_list(1))])
def test_parts_that_are_missing_stay_missing(papers: FilingPapers) -> None:
    assert from_values("filing", json.loads(json.dumps(to_values(papers)))) == papers
    assert render(papers, "A4").startswith(b"%PDF")


def test_values_of_another_document_are_an_error() -> None:
    with pytest.raises((KeyError, TypeError)):
        from_values("ct01", to_values(SHEET))
    with pytest.raises(TypeError):
        from_values("ct01", {"form": "CT01/116-2026"})


def test_the_letter_comes_first_the_sheet_last_and_each_paper_on_a_sheet_of_its_own() -> None:
    printed = Printed(WHOLE)

    begins = [printed.text(page)[:9] for page in range(len(printed.pages))]
    assert begins == [
        "CÔNG TY T", "DANH SÁCH",
        "Mẫu CT01 ", "Chú thích",
        "Mẫu CT01 ", "Chú thích", "11. Những", "",
        "Mẫu CT01 ", "Chú thích",
        "Công an t",
    ]  # fmt: skip


def test_each_form_has_its_own_values() -> None:
    forms = tuple(replace(ALONE, full_name=name) for name in ("TRẦN VĂN MỘT", "TRẦN VĂN HAI", "TRẦN VĂN BA"))

    printed = Printed(FilingPapers(forms))

    for place, form in enumerate(forms):
        assert form.full_name in printed.text(2 * place)


def test_a_form_in_a_bundle_is_the_form_printed_alone() -> None:
    alone, bundle = Printed(FAMILY), Printed(FilingPapers((LONGEST, FAMILY, BLANK)))

    place = next(page for page in range(len(bundle.pages)) if bundle.text(page) == alone.text(0))
    assert bundle.picture(place, 100).tobytes() == alone.picture(0, 100).tobytes()
    assert bundle.picture(place + 1, 100).tobytes() == alone.picture(1, 100).tobytes()


def test_what_is_the_same_on_every_form_is_in_the_file_once() -> None:
    one, many = (len(render(FilingPapers((ALONE,) * count), "A4")) for count in (1, 40))

    assert many < one + 39 * 2500
    assert len(pages_of(render(FilingPapers((ALONE,) * 40), "A4")).pages) == 80


def test_the_code_of_the_sheet_is_drawn_on_the_sheet() -> None:
    alone, bundle = Printed(SHEET), Printed(FilingPapers((ALONE,), SHEET))

    assert bundle.picture(2, 100).tobytes() == alone.picture(0, 100).tobytes()


@pytest.mark.parametrize("document", [FAMILY, WHOLE], ids=["form", "everything"])
def test_the_same_values_give_the_same_file_whatever_was_printed_before(document: Ct01 | FilingPapers) -> None:
    first = render(document, "A4")
    render(LONGEST, "A4")
    render(SLIP, "80mm")

    assert render(document, "A4") == first
    assert not any(mark in first for mark in (b"/CreationDate", b"/ModDate", b"/ID"))


def test_progress_is_told_after_each_form() -> None:
    told: list[tuple[int, int]] = []

    render(FilingPapers((ALONE, BLANK, FAMILY)), "A4", lambda done, whole: told.append((done, whole)))

    assert told == [(1, 3), (2, 3), (3, 3)]
