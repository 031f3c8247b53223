"""An answer put right by an officer: with its reason, before beside after, and only while the rest holds together."""

from datetime import date

import pytest
from flask import Flask
from sqlalchemy import select

from kiosk.domain.lifecycle import TransitionNotAllowed
from kiosk.domain.privacy import FORMS
from kiosk.extensions import db
from kiosk.models import Case, CaseWord, Correction
from kiosk.services import case_answers, case_corrections, case_timeline, cases, retention, slip_codes
from kiosk.services.case_traces import NotAccepted
from kiosk.services.transaction import writing
from tests.builders import NOW, TODAY, VISIT, a_case, days_later, wants_a_call
from tests.desk import an_officer
from tests.filed_cases import a_filing

WHY = "Đọc nhầm thẻ"


def corrects(case: Case, key: str, value: str, reason: str = WHY) -> Correction:
    """Trung úy Minh puts it right."""
    db.session.flush()
    question = case_answers.question_of(case, key)
    assert question is not None
    case_corrections.correct(case, question, value, reason, an_officer("minh"), NOW)
    return db.session.scalars(select(Correction).order_by(Correction.id.desc())).first()


def test_before_and_after_are_kept_with_the_reason_and_told_in_words(inside: Flask) -> None:
    case = a_filing(born_on="1990-03-05")

    kept = corrects(case, "born_on", "1990-05-03")

    assert case.answers["born_on"] == "1990-05-03"
    assert (kept.before, kept.after, kept.reason) == ({"born_on": "1990-03-05"}, {"born_on": "1990-05-03"}, WHY)
    told = next(entry for entry in case_timeline.timeline(case) if entry.what == "Sửa câu trả lời")
    assert told.more == ("Ngày, tháng, năm sinh: 05/03/1990 → 03/05/1990", WHY)
    assert told.who == "Trung úy Lê Văn Minh Mẫu"


def test_a_corrected_name_is_found_under_the_new_one_only(inside: Flask) -> None:
    case = a_filing(full_name="Trần Văn Sai")

    corrects(case, "full_name", "Trần Văn Đúng")

    words = set(db.session.scalars(select(CaseWord.word)))
    assert "dung" in words
    assert "sai" not in words


def test_a_corrected_day_of_registration_moves_the_promised_day(inside: Flask) -> None:
    case = a_case()
    assert case.due_on == date(2026, 11, 27)

    corrects(case, "registered_on", "2026-11-20")

    assert case.due_on == case.next_on == date(2026, 11, 26)


def test_a_corrected_hamlet_counts_for_the_new_one(inside: Flask) -> None:
    case = a_case(hamlet="Thôn Trại")

    corrects(case, "hamlet", "Thôn Đông (Bắc Lũng cũ)")

    assert case.hamlet == "Thôn Đông (Bắc Lũng cũ)"


@pytest.mark.parametrize(
    ("key", "value", "sentence"),
    [
        ("message", "yes", "phải hỏi lại: Ngày tin nhắn đến"),
        ("registered", "none", "không còn hỏi"),
    ],
)
def test_an_answer_that_would_change_the_way_is_refused_and_says_why(
    inside: Flask, key: str, value: str, sentence: str
) -> None:
    case = a_case()

    with pytest.raises(NotAccepted, match=sentence):
        corrects(case, key, value)

    assert case.answers["registered"] == "level-2"


def test_an_answer_that_would_make_it_another_procedure_is_refused(inside: Flask) -> None:
    with pytest.raises(NotAccepted, match="thành thủ tục khác"):
        corrects(a_filing(), "stay_length", "short")


@pytest.mark.parametrize("reason", ["", "  ", "mật khẩu là Hoa@123", "x" * 301])
def test_without_a_fit_reason_nothing_is_corrected(inside: Flask, reason: str) -> None:
    case = a_filing()

    with pytest.raises(NotAccepted) as refusal:
        corrects(case, "born_on", "1990-05-03", reason)

    assert refusal.value.key == "reason"
    assert db.session.scalars(select(Correction)).all() == []


def test_the_same_answer_is_no_correction(inside: Flask) -> None:
    case = a_filing()

    with pytest.raises(NotAccepted, match="vẫn như cũ"):
        corrects(case, "born_on", case.answers["born_on"])


@pytest.mark.parametrize("status", ["draft", "returned", "withdrawn", "refused"])
def test_what_is_under_way_or_finished_is_not_corrected(inside: Flask, status: str) -> None:
    with pytest.raises(TransitionNotAllowed):
        corrects(a_filing(status), "born_on", "1990-05-03")


def test_what_somebody_is_changing_at_the_kiosk_is_not_corrected_meanwhile(inside: Flask) -> None:
    case = a_filing()
    slip_codes.open_case(case.code, "máy này", VISIT, NOW)
    case.unlocked = True
    cases.go_on(case, NOW)

    with pytest.raises(TransitionNotAllowed):
        corrects(case, "born_on", "1990-05-03")


def test_forgotten_answers_and_consents_are_not_corrected(inside: Flask) -> None:
    forgotten, called = a_filing(keep=False), a_case(**wants_a_call())

    for case, key in (
        (forgotten, "born_on"),
        (forgotten, "stay_length"),
        (called, "call_back"),
        (called, "contact_name"),
    ):
        with pytest.raises(TransitionNotAllowed):
            corrects(case, key, "1990-05-03")


def test_a_case_with_a_call_back_entry_is_corrected_without_it(inside: Flask) -> None:
    case = a_case(**wants_a_call())

    corrects(case, "registered_on", "2026-11-20")

    assert case.contact is not None
    assert "contact_name" not in case.answers


def test_corrected_personal_values_go_with_the_answers_and_the_correction_stays(inside: Flask) -> None:
    with writing():
        case = a_filing()
        corrects(case, "born_on", "1990-05-03")
    later = days_later(FORMS.after.days + 1)

    with writing():
        retention.purge(later.date(), later)

    kept = db.session.scalars(select(Correction)).one()
    assert (kept.before, kept.after, kept.reason) == ({"born_on": ""}, {"born_on": ""}, WHY)
    told = next(entry for entry in case_timeline.timeline(case) if entry.what == "Sửa câu trả lời")
    assert told.more[0] == "Ngày, tháng, năm sinh: Không lưu → Không lưu"


def test_what_is_not_kept_is_said_and_what_is_stays_readable(inside: Flask) -> None:
    case = a_filing(keep=False)

    told = {line.key: line for line in case_answers.answered(case, TODAY)}

    assert (told["full_name"].words, told["full_name"].kept) == ("Không lưu", False)
    assert told["stay_length"].words == "Từ 30 ngày trở lên"
    assert "contact_name" not in told
