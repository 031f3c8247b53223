"""Every procedure and every referral prints from its own examples: right title, clearly no form where it is none."""

import pytest
from flask import Flask

from kiosk.domain.procedure import Procedure
from kiosk.printing import render
from kiosk.printing.documents import from_values, to_values
from kiosk.printing.residence_documents import FilingPapers, GuidanceSheet
from kiosk.procedures import CATALOGUE, EVERYTHING, REFERRALS
from kiosk.services import samples
from tests.kiosks import MONDAY
from tests.printing.papers import pages_of, shown, words

FORMS = [entry for entry in CATALOGUE.values() if entry.filing and entry.filing.form]


@pytest.mark.parametrize("slug", [entry.slug for entry in EVERYTHING])
def test_it_prints_from_its_own_examples(app: Flask, slug: str) -> None:
    document, paper = samples.sample(slug, app.config["STATION"], MONDAY)
    pdf = render(document, paper)

    assert len(pages_of(pdf).pages) >= 1
    kept = {FilingPapers: "filing", GuidanceSheet: "guidance"}.get(type(document))
    if kept:
        assert from_values(kept, to_values(document)) == document


@pytest.mark.parametrize("procedure", FORMS, ids=[entry.slug for entry in FORMS])
def test_a_form_comes_with_its_notes_and_a_sheet_that_is_no_form(app: Flask, procedure: Procedure) -> None:
    document, paper = samples.sample(procedure.slug, app.config["STATION"], MONDAY)
    assert isinstance(document, FilingPapers)
    text = shown(render(document, paper))

    assert document.forms[0].form == "CT01/116-2026"
    assert words(document.forms[0].request)[:60] in text
    assert "Mẫu CT01 ban hành kèm theo Thông tư số 116/2026/TT-BCA" in text
    assert "Chú thích" in text
    assert "không phải biểu mẫu, không phải giấy tiếp nhận hồ sơ" in text
    assert "Khai sai thì hồ sơ bị từ chối" in text
    assert "……" not in document.forms[0].request, "an answer that the request needs is missing"


@pytest.mark.parametrize("procedure", FORMS, ids=[entry.slug for entry in FORMS])
def test_the_sheet_of_a_form_says_who_signs_what_it_costs_and_when_it_is_done(app: Flask, procedure: Procedure) -> None:
    document, _ = samples.sample(procedure.slug, app.config["STATION"], MONDAY)
    assert isinstance(document, FilingPapers)
    assert document.guidance is not None
    headings = [section.heading for section in document.guidance.sections]

    assert headings[0] == "Việc cần làm"
    assert {"Mang theo", "Ai ký tờ khai", "Lệ phí", "Bao giờ có kết quả", "Căn cứ"} <= set(headings)


@pytest.mark.parametrize("slug", list(REFERRALS))
def test_a_referral_prints_a_sheet_and_no_form(app: Flask, slug: str) -> None:
    document, _ = samples.sample(slug, app.config["STATION"], MONDAY)

    assert isinstance(document, GuidanceSheet)
    assert document.code == ""
    assert document.sections[0].numbered


def test_the_reminder_names_the_first_day_on_which_it_is_possible(app: Flask) -> None:
    document, _ = samples.sample("chua-den-han-gia-han", app.config["STATION"], MONDAY)
    assert isinstance(document, GuidanceSheet)

    # Fifteen days before the day of the interview's own example.
    assert document.day[1] == "16/11/2026"
    assert document.day_lead == "Gia hạn được từ ngày"


def test_never_a_receipt_of_the_police(app: Flask) -> None:
    for entry in EVERYTHING:
        document, paper = samples.sample(entry.slug, app.config["STATION"], MONDAY)
        assert "PHIẾU TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ" not in shown(render(document, paper))
