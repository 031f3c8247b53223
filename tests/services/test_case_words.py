"""The words by which a case is found are there exactly as long as the data they are made of."""

from datetime import timedelta

import pytest
from flask import Flask
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from kiosk.domain.lifecycle import Role
from kiosk.domain.privacy import CONTACTS, FORMS
from kiosk.extensions import db
from kiosk.models import Case, CaseWord
from kiosk.procedures import CATALOGUE
from kiosk.services import case_words, cases, retention, saved_forms, slip_codes, visits
from kiosk.services.transaction import writing
from tests.builders import FINISH_LINE, NOW, TODAY, VISIT, a_case, a_draft, comes_back, wants_a_call
from tests.filed_cases import a_filing
from tests.services.rows import bytes_on_disk

NAME, PHONE, NUMBER = "Lê Thị Ngọc-Ánh Mẫu", "0987654321", "024190001234"
CALLED = wants_a_call(contact_name=NAME, contact_phone=PHONE)
DECLARED = {"full_name": NAME, "phone": PHONE, "personal_id": NUMBER}


def words() -> set[str]:
    """Every search word there is."""
    db.session.flush()
    return set(db.session.scalars(select(CaseWord.word)))


def test_a_name_is_found_by_any_of_its_words_without_marks(inside: Flask) -> None:
    a_case(**CALLED)

    assert words() == {PHONE, "le thi ngoc anh mau", "thi ngoc anh mau", "ngoc anh mau", "anh mau", "mau"}


def test_without_consent_there_are_no_words(inside: Flask) -> None:
    a_case()
    a_filing(keep=False, visit="ai đó", **DECLARED)

    assert words() == set()


def test_a_draft_is_not_searched(inside: Flask) -> None:
    a_draft(**CALLED)
    a_filing("draft", **DECLARED)

    assert words() == set()


def test_a_kept_form_is_found_by_name_telephone_and_personal_number(inside: Flask) -> None:
    a_filing(**DECLARED)

    assert {"le thi ngoc anh mau", "mau", PHONE, NUMBER} <= words()


def test_a_list_is_found_by_its_representative(inside: Flask) -> None:
    procedure = CATALOGUE["tam-tru-theo-danh-sach"]
    case = cases.start(procedure, VISIT, NOW)
    cases.answer(case, {"rep_name": NAME, "rep_phone": PHONE, "rep_born_on": "1990-03-05"}, NOW)
    saved_forms.save(case, TODAY, NOW)

    assert {"mau", PHONE} <= words()


def test_consent_given_after_printing_counts_from_then(inside: Flask) -> None:
    case = cases.start(CATALOGUE["dang-ky-tam-tru"], VISIT, NOW)
    examples = {q.key: q.example for step in cases.procedure_of(case).steps for q in step.questions}
    cases.answer(case, examples | DECLARED, NOW)
    cases.hand_in(case, TODAY, NOW)
    assert words() == set()

    saved_forms.keep(case, NOW)

    assert NUMBER in words()


@pytest.mark.parametrize("how", ["withdrawn consent", "activated", "thirty days"])
def test_the_words_of_a_contact_go_with_it(inside: Flask, how: str) -> None:
    with writing():
        case = a_case(**CALLED)
    with writing():
        if how == "withdrawn consent":
            cases.withdraw_contact(case, Role.CITIZEN, NOW)
        elif how == "activated":
            comes_back(case, **FINISH_LINE)
        else:
            later = NOW + CONTACTS.after + timedelta(seconds=1)
            retention.purge(later.date(), later)

    assert words() == set()
    db.session.remove()
    disk = bytes_on_disk(inside.config["KIOSK"].database)
    assert b"ngoc anh" not in disk
    assert PHONE.encode() not in disk


@pytest.mark.parametrize("how", ["seven days", "withdrawn", "returned", "printed without keeping"])
def test_the_words_of_a_kept_form_go_with_its_answers(inside: Flask, how: str) -> None:
    with writing():
        case = a_filing("result-ready" if how == "returned" else "printed", **DECLARED)
    assert NUMBER in words()
    with writing():
        if how == "seven days":
            later = NOW + FORMS.after + timedelta(days=1)
            retention.purge(later.date(), later)
        elif how == "withdrawn":
            cases.move(case, "withdraw", Role.CITIZEN, {}, TODAY, NOW)
        elif how == "returned":
            cases.move(case, "hand-over", Role.OFFICER, {}, TODAY, NOW)
        else:
            slip_codes.open_case(case.code, "máy này", "về", NOW)
            case.unlocked = True
            cases.go_on(case, NOW)
            cases.hand_in(case, TODAY, NOW)

    assert words() == set()
    db.session.remove()
    assert NUMBER.encode() not in bytes_on_disk(inside.config["KIOSK"].database) or how == "printed without keeping"


def test_a_refused_dossier_is_found_while_its_notice_may_be_printed_and_not_longer(inside: Flask) -> None:
    with writing():
        a_filing("refused", **DECLARED)
    assert NUMBER in words()

    later = NOW + FORMS.after + timedelta(days=1)
    with writing():
        retention.purge(later.date(), later)

    assert words() == set()


def test_turning_to_another_procedure_keeps_no_word_of_what_that_one_does_not_ask(inside: Flask) -> None:
    with writing():
        case = a_filing("saved", **DECLARED)
        slip_codes.open_case(case.code, "máy này", "về", NOW)
        case.unlocked = True
        cases.go_on(case, NOW)
        cases.turn_to(case, CATALOGUE["tam-tru-theo-danh-sach"], NOW)

    assert words() & {PHONE, NUMBER, "mau"} == set()


@given(text=st.text(max_size=120))
def test_whatever_a_name_holds_its_words_can_be_searched(text: str) -> None:
    found = case_words.name_words(text)

    assert all(word.isalnum() and word == word.casefold() for word in found)


def test_after_any_day_at_the_counter_the_words_are_what_is_kept(inside: Flask) -> None:
    with writing():
        a_case(**CALLED)
        for status in (
            "saved",
            "printed",
            "received",
            "incomplete",
            "result-ready",
            "refused",
            "returned",
            "withdrawn",
        ):
            a_filing(status, visit=status, **DECLARED)
    visits.end(VISIT)

    for case in db.session.scalars(select(Case)):
        personal = case.contact is not None or bool(case.answers.get("full_name"))
        kept = select(CaseWord.id).where(CaseWord.case_id == case.id).limit(1)
        assert (db.session.scalar(kept) is not None) is personal, case.status
