"""The ledger of people who are not activated: who is on it, who is due, who leaves it, and what is forgotten then."""

from datetime import date, timedelta

import pytest
from flask import Flask

from kiosk.domain.follow_up import CAUSES
from kiosk.domain.lifecycle import Role
from kiosk.extensions import db
from kiosk.models import Case, ContactAttempt, FollowUp
from kiosk.services import cases, retention, visits
from kiosk.services.follow_up import attempts, ledger, lists, matching, of_cases
from kiosk.services.follow_up.attempts import Attempt
from kiosk.services.follow_up.people import person
from kiosk.services.follow_up.problems import NotTaken
from kiosk.services.transaction import writing
from tests.builders import FINISH_LINE, NAME, NOW, PHONE, TODAY, VISIT, a_case, comes_back, days_later, wants_a_call
from tests.desk import an_officer
from tests.follow_ups import LISTED, a_listed_person
from tests.services.rows import bytes_on_disk, tables_with

NOBODY_THERE = Attempt("phone", "not-reached")


def row_of(case: Case) -> FollowUp:
    """The row of a case that must have one."""
    row = of_cases.of_case(case)
    assert row is not None
    return row


def test_a_slip_that_waits_for_the_message_is_due_the_morning_after_its_last_day(inside: Flask) -> None:
    with writing():
        case = a_case(**wants_a_call())

    assert (case.due_on, row_of(case).next_on) == (date(2026, 11, 27), date(2026, 11, 30))
    assert person(row_of(case), TODAY).why == "Chờ tin nhắn, chậm nhất 27/11/2026"
    assert person(row_of(case), date(2026, 11, 30)).why == "Tin nhắn lẽ ra đã tới, chậm nhất 27/11/2026"


def test_who_left_no_name_is_counted_but_never_due(inside: Flask) -> None:
    with writing():
        case = a_case()

    later = case.due_on + timedelta(days=30) if case.due_on else TODAY
    assert lists.count_due(later) == 0
    assert lists.count(lists.Filter(state="khong-ten"), later) == 1


def test_activation_takes_somebody_off_the_list_and_forgets_them(inside: Flask) -> None:
    with writing():
        row = a_listed_person(full_name=NAME, phone=PHONE)
        case = a_case(**wants_a_call())
        joined = row_of(case)
        assert joined.id == row.id
        visits.end(VISIT)
        case.visit = VISIT
        case.unlocked = True
        comes_back(case, **FINISH_LINE)

    assert (joined.closed, joined.full_name, joined.id_digest, joined.next_on) == ("activated", None, None, None)
    assert tables_with(NAME) | tables_with(PHONE) == set()
    db.session.remove()
    assert NAME.encode() not in bytes_on_disk(inside.config["KIOSK"].database)


@pytest.mark.parametrize(("action", "role", "how"), [
    ("withdraw", Role.CITIZEN, "withdrawn"), ("lapse", Role.SYSTEM, "lapsed"),
])  # fmt: skip
def test_every_end_of_a_slip_is_an_end_on_the_ledger(inside: Flask, action: str, role: Role, how: str) -> None:
    with writing():
        case = a_case(**wants_a_call())
        cases.move(case, action, role, {}, TODAY, NOW)

    assert row_of(case).closed == how


def test_an_attempt_plans_the_next_one_and_is_told_in_the_log_without_a_name(inside: Flask) -> None:
    with writing():
        ha, row = an_officer(), a_listed_person()
        attempts.record(row, NOBODY_THERE, ha, NOW)
        attempts.record(row, Attempt("phone", "not-reached", "fears-fraud"), ha, NOW)

    assert (row.attempts_made, row.next_on, row.cause) == (2, date(2026, 11, 27), "fears-fraud")
    assert {"audit_entries"} & tables_with("Dậu") == set()


@pytest.mark.parametrize(
    ("attempt", "key"),
    [
        (Attempt("bồ câu", "reached"), "cach"),
        (Attempt("phone", ""), "ket-qua"),
        (Attempt("visit", "number-wrong"), "ket-qua"),
        (Attempt("phone", "reached", "lười"), "vi-sao"),
        (Attempt("phone", "will-come"), "ngay-tiep"),
        (Attempt("phone", "reached", "", date(2026, 11, 20)), "ngay-tiep"),
        (Attempt("phone", "reached", "", date(2026, 11, 28)), "ngay-tiep"),
        (Attempt("phone", "reached", "", date(2027, 11, 24)), "ngay-tiep"),
    ],
)
def test_what_cannot_be_is_told_at_its_field_and_changes_nothing(inside: Flask, attempt: Attempt, key: str) -> None:
    with writing():
        ha, row = an_officer(), a_listed_person()

        with pytest.raises(NotTaken) as told:
            attempts.record(row, attempt, ha, NOW)

    assert told.value.key == key
    assert (row.attempts_made, row.next_on) == (0, LISTED["next_on"])


def test_whoever_refuses_is_never_due_again_until_they_come_themselves(inside: Flask) -> None:
    with writing():
        ha, row = an_officer(), a_listed_person()
        attempts.record(row, Attempt("phone", "refused"), ha, NOW)

    assert (row.stopped, row.next_on) == ("refused", None)
    assert lists.count_due(TODAY + timedelta(days=300)) == 0
    with writing():
        attempts.resume(row, ha, NOW)
    assert lists.count_due(TODAY + timedelta(days=3)) == 1


def test_somebody_who_died_leaves_the_list_at_once(inside: Flask) -> None:
    with writing():
        ha, row = an_officer(), a_listed_person()
        attempts.record(row, Attempt("visit", "gone"), ha, NOW)

    assert (row.closed, row.full_name) == ("gone", None)
    assert tables_with("Dậu") == set()


def test_the_kiosk_finds_the_row_of_somebody_whose_name_and_telephone_are_those_of_one_row(inside: Flask) -> None:
    with writing():
        listed = a_listed_person(full_name=NAME, phone=PHONE)
        a_listed_person(full_name=NAME, phone="0900999888", birth_year=1971, id_digits="024071000034")
        case = a_case(**wants_a_call())

    assert row_of(case).id == listed.id
    assert person(row_of(case), TODAY).source == "both"


def test_namesakes_are_left_to_the_officer(inside: Flask) -> None:
    with writing():
        a_listed_person(full_name=NAME, phone="")
        a_listed_person(full_name=NAME, phone="", birth_year=1971, id_digits="024071000034")
        case = a_case(**wants_a_call())

    row = row_of(case)
    assert row.full_name is None
    assert len(matching.candidates_for(row)) == 2


def test_a_wrong_join_is_undone_and_not_made_again_by_the_machine(inside: Flask) -> None:
    with writing():
        ha, listed = an_officer(), a_listed_person(full_name=NAME, phone=PHONE)
        case = a_case(**wants_a_call())
        own = matching.split(row_of(case), ha, TODAY, NOW)
        db.session.flush()

    assert (listed.case_id, own.case_id) == (None, case.id)
    with writing():
        assert matching.join_if_certain(own, NOW) is own


def test_a_number_is_found_by_its_hash_and_stands_nowhere(inside: Flask) -> None:
    with writing():
        row = a_listed_person()

    found = matching.found("", id_digits=str(LISTED["id_digits"]))
    assert found.certain is row
    assert row.id_mask == "0240••••••12"
    db.session.remove()
    assert str(LISTED["id_digits"]).encode() not in bytes_on_disk(inside.config["KIOSK"].database)


def test_the_same_person_of_two_lists_is_one(inside: Flask) -> None:
    with writing():
        row = a_listed_person()

    assert ledger.find_same(str(LISTED["id_digits"]), "Ai khác", None) is row
    assert ledger.find_same("", "nguyen thi dau mau", 1958) is row
    assert ledger.find_same("", "Nguyễn Thị Dậu Mẫu", 1959) is None
    assert ledger.find_same("", "Nguyễn Thị Dậu Mẫu", 1958, "Thôn khác") is None
    assert ledger.find_same("024058000099", "Nguyễn Thị Dậu Mẫu", 1958) is None


@pytest.mark.parametrize(("words", "year", "found"), [
    ("dau", None, 1), ("Nguyễn thị dậu", 1958, 1), ("dau", 1960, 0), ("%", None, 1), ("tran ly", None, 0),
])  # fmt: skip
def test_somebody_is_found_without_marks_and_by_year(
    inside: Flask, words: str, year: int | None, found: int
) -> None:
    with writing():
        a_listed_person()

    assert len(lists.search(words, year, "", TODAY)) == found


def test_the_longest_overdue_come_first_and_filters_leave_the_right_ones(inside: Flask) -> None:
    with writing():
        a_listed_person(next_on=TODAY, hamlet="Thôn Trại")
        a_listed_person(next_on=TODAY - timedelta(days=4), full_name="Hai Mẫu", id_digits="024058000022", cause="sim")
        a_listed_person(next_on=TODAY + timedelta(days=4), full_name="Ba Mẫu", id_digits="024058000033")

    assert [one.name for one in lists.people(lists.Filter(), TODAY)] == ["Hai Mẫu", "Nguyễn Thị Dậu Mẫu"]
    assert [one.name for one in lists.people(lists.Filter(state="cho"), TODAY)] == ["Ba Mẫu"]
    assert [one.name for one in lists.people(lists.Filter(cause="sim"), TODAY)] == ["Hai Mẫu"]
    assert lists.total(lists.hamlet_counts(TODAY)).due == 2


def test_what_a_list_told_is_forgotten_after_its_time(inside: Flask) -> None:
    from kiosk.domain.privacy import LISTED as LINE

    with writing():
        ha, row = an_officer(), a_listed_person()
        attempts.record(row, NOBODY_THERE, ha, NOW)
    moment = days_later(LINE.after.days + 1)
    with writing():
        retention.purge(moment.date(), moment)

    assert (row.closed, row.full_name) == ("lapsed", None)
    assert db.session.scalars(db.select(ContactAttempt)).all() == []
    assert tables_with("Dậu") == set()


def test_the_reports_words_are_there_for_every_cause() -> None:
    assert all(cause.words and cause.offer for cause in CAUSES.values())
