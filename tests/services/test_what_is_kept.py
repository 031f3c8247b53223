"""No name, number or typed word stands anywhere but on the call-back list, and nowhere when that is over."""

import pytest
from flask import Flask

from kiosk.domain.lifecycle import Role
from kiosk.extensions import db
from kiosk.services import cases, prints, retention, slips, visits
from kiosk.services.transaction import writing
from tests.builders import ENDED_BY, FINISH_LINE, NOW, VISIT, a_case, a_draft, comes_back, days_later, wants_a_call
from tests.services.rows import all_rows, bytes_on_disk, tables_with

NAME, PHONE = "Zyxwv Mẫu Marker", "0987654321"
CALLED = {"contact_name": NAME, "contact_phone": PHONE}
# The list itself, and the words by which an officer finds an entry of it.
KEPT_IN = {"contacts", "case_words"}


def where_they_are() -> set[str]:
    """The tables that hold the name, as it was given or as it is searched, or the number."""
    return tables_with("Marker") | tables_with("marker") | tables_with(PHONE)


def test_after_handing_in_only_the_call_back_list_has_name_and_number(inside: Flask) -> None:
    a_case(**wants_a_call(**CALLED))

    assert where_they_are() == KEPT_IN


@pytest.mark.parametrize("status", ["stuck", "not-registered"])
def test_return_visits_do_not_spread_them(inside: Flask, status: str) -> None:
    case = a_case(status, **wants_a_call(**CALLED) | ({"registered": "none"} if status == "not-registered" else {}))
    cases.go_on(case, NOW)

    assert where_they_are() == KEPT_IN


@pytest.mark.parametrize("status", ["activated", *ENDED_BY])
def test_a_finished_case_has_them_nowhere(inside: Flask, status: str) -> None:
    a_case(status, **wants_a_call(**CALLED))

    assert where_they_are() == set()


def test_a_consent_that_was_taken_back_leaves_them_nowhere(inside: Flask) -> None:
    case = a_case(**wants_a_call(**CALLED))

    cases.withdraw_contact(case, Role.CITIZEN, NOW)

    assert where_they_are() == set()


def test_a_draft_that_was_ended_leaves_them_nowhere(inside: Flask) -> None:
    a_draft(**wants_a_call(**CALLED))
    assert where_they_are() == {"cases"}

    visits.end(VISIT)

    assert where_they_are() == set()


def test_a_draft_that_was_left_is_forgotten_by_itself(inside: Flask) -> None:
    a_draft(**wants_a_call(**CALLED))

    retention.purge(days_later(0.01).date(), days_later(0.01))

    assert where_they_are() == set()


def test_a_paper_holds_neither_name_nor_number(inside: Flask) -> None:
    from kiosk.printing.documents import to_values

    case = a_case(**wants_a_call(**CALLED))
    db.session.flush()
    kind, paper = slips.slip(case, inside.config["STATION"], NOW.date(), NOW)
    prints.request(f"case:{case.id}", kind, case.version, to_values(paper), "80mm", case.id, VISIT, NOW)

    assert where_they_are() == KEPT_IN


def test_events_hold_only_codes(inside: Flask) -> None:
    case = a_case("stuck", **wants_a_call(**CALLED))
    comes_back(case, **FINISH_LINE)

    allowed = {"opened", "passcode", "card_shown", "cause", "registered", "for_whom", "notice"}
    assert {key for event in case.events for key in event.details} <= allowed


def test_a_name_that_was_deleted_is_not_left_in_the_file_either(inside: Flask) -> None:
    file = inside.config["KIOSK"].database
    with writing():
        case = a_case(**wants_a_call(**CALLED))
    assert b"Marker" in bytes_on_disk(file)

    with writing():
        comes_back(case, **FINISH_LINE)

    db.session.remove()
    assert b"Marker" not in bytes_on_disk(file)
    assert b"marker" not in bytes_on_disk(file)
    assert PHONE.encode() not in bytes_on_disk(file)


def test_every_table_is_looked_at() -> None:
    from kiosk.extensions import Base

    tables = {"cases", "case_events", "contacts", "print_jobs", "receipts", "wrong_codes"}
    tables |= {"officers", "desk_sessions", "audit_entries", "audit_heads"}
    tables |= {"business_days", "tickets", "ticket_tasks", "ticket_events", "paper_sheets"}
    tables |= {"case_notes", "corrections", "case_words", "saved_filters"}
    tables |= {"follow_ups", "contact_attempts", "imports", "import_rows"}
    tables |= {"entered_figures", "tallies", "reports"}
    tables |= {"comments", "notices", "settings", "hidden_steps", "data_requests"}
    assert {table.name for table in Base.metadata.sorted_tables} == tables, "does the new table keep anything personal?"


def test_the_dump_sees_what_there_is(inside: Flask) -> None:
    a_case()

    assert len(all_rows()["cases"]) == 1
