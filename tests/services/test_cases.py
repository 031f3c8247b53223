"""Start, answer, hand in, come back, withdraw: what a case is after each, and that every change is an event."""

from datetime import date, datetime, timedelta

import pytest
from flask import Flask
from sqlalchemy import select

from kiosk.domain.codes import read_code
from kiosk.domain.lifecycle import Role, TransitionNotAllowed
from kiosk.domain.privacy import NOTICE_VERSION
from kiosk.domain.visit import FORGET_AFTER_SECONDS
from kiosk.domain.working_days import OutOfCalendar
from kiosk.extensions import db
from kiosk.models import Case, CaseEvent, Contact
from kiosk.procedures import CATALOGUE
from kiosk.services import cases, visits
from kiosk.services.transaction import writing
from tests.builders import (
    ENDED_BY,
    FINISH_LINE,
    NAME,
    NOW,
    PHONE,
    ROADS,
    TODAY,
    VISIT,
    a_case,
    a_draft,
    comes_back,
    days_later,
    waits,
    wants_a_call,
)

PROCEDURE = CATALOGUE["kich-hoat-vneid"]
OPEN = [status for status in ROADS if status != "activated"]
FINAL = ["activated", *ENDED_BY]


def contacts() -> list[tuple[str, str]]:
    """Name and number of everybody on the call-back list."""
    db.session.flush()
    return [(contact.full_name, contact.phone) for contact in db.session.scalars(select(Contact))]


class TestStarting:
    """The first touch of "Bắt đầu"."""

    def test_a_draft_has_a_readable_code_and_nothing_else(self, inside: Flask) -> None:
        draft = cases.start(PROCEDURE, VISIT, NOW)

        assert read_code(draft.code) == draft.code
        assert (draft.status, draft.version, draft.answers, draft.visit_answers) == ("draft", 0, {}, {})
        assert draft.events == []

    def test_starting_twice_in_one_visit_goes_on_with_the_draft(self, inside: Flask) -> None:
        first = a_draft(for_whom="self")

        second = cases.start(PROCEDURE, VISIT, NOW)

        assert second is first
        assert second.visit_answers == {"for_whom": "self"}

    def test_a_draft_that_rested_too_long_is_not_shown_to_the_next_person(self, inside: Flask) -> None:
        first = a_draft(**wants_a_call())
        code = first.code
        much_later = NOW + timedelta(seconds=FORGET_AFTER_SECONDS + 1)

        second = cases.start(PROCEDURE, VISIT, much_later)

        assert second.visit_answers == {}
        assert second.code != code
        assert db.session.scalars(select(Case)).all() == [second]

    def test_starting_lets_go_of_the_slip_that_the_visit_held_and_keeps_it(self, inside: Flask) -> None:
        slip = a_case()

        draft = cases.start(PROCEDURE, VISIT, NOW)

        assert draft is not slip
        assert (slip.status, slip.visit) == ("waiting", None)
        assert visits.case_of(VISIT, NOW) is draft

    def test_no_two_cases_have_one_code(self, inside: Flask) -> None:
        codes = {a_draft(f"lượt {number}").code for number in range(50)}

        assert len(codes) == 50


class TestAnswering:
    """One step after the other."""

    def test_answers_are_added_and_a_new_one_replaces_the_old(self, inside: Flask) -> None:
        draft = a_draft(for_whom="self", installed="no")

        cases.answer(draft, {"installed": "yes"}, NOW)

        assert draft.visit_answers == {"for_whom": "self", "installed": "yes"}

    def test_an_answer_is_a_sign_of_life(self, inside: Flask) -> None:
        draft = a_draft()

        cases.answer(draft, {"for_whom": "self"}, days_later(0.001))

        assert draft.touched_at == days_later(0.001)

    def test_an_answer_is_there_after_a_restart(self, inside: Flask) -> None:
        with writing():
            a_draft(for_whom="self")
        with writing():
            cases.answer(visits.case_of(VISIT, NOW), {"installed": "yes"}, NOW)
        db.session.remove()

        assert visits.case_of(VISIT, NOW).visit_answers == {"for_whom": "self", "installed": "yes"}


class TestHandingIn:
    """The first visit becomes a slip."""

    def test_whoever_waits_gets_the_day_of_the_message(self, inside: Flask) -> None:
        case = a_case("waiting")

        assert (case.status, case.version, case.hamlet) == ("waiting", 1, "Thôn Trại")
        assert case.due_on == case.next_on == date(2026, 11, 27)
        assert case.deadline_on is None
        assert case.answers == waits()
        assert case.visit_answers is None

    def test_whoever_has_the_message_gets_the_last_day_to_activate(self, inside: Flask) -> None:
        case = a_case("message-arrived")

        assert case.deadline_on == case.next_on == date(2026, 11, 30)
        assert case.due_on is None

    def test_whoever_has_not_registered_gets_no_day(self, inside: Flask) -> None:
        case = a_case("not-registered")

        assert (case.due_on, case.deadline_on, case.next_on) == (None, None, None)

    def test_leftover_answers_are_dropped(self, inside: Flask) -> None:
        case = a_case("not-registered")

        assert set(case.answers) == {"for_whom", "installed", "registered", "hamlet", "call_back"}

    @pytest.mark.parametrize(("said", "kept"), [("Thôn Trại", "Thôn Trại"), ("-", None)])
    def test_the_hamlet_is_kept_for_counting(self, inside: Flask, said: str, kept: str | None) -> None:
        assert a_case(hamlet=said).hamlet == kept

    def test_a_promised_day_that_has_passed_is_asked_about_on_the_next_working_day(self, inside: Flask) -> None:
        case = a_case(registered_on="2026-11-02")

        assert case.due_on == date(2026, 11, 5)
        assert case.next_on == date(2026, 11, 25)

    def test_every_change_of_status_is_an_event_with_time_and_actor(self, inside: Flask) -> None:
        case = a_case()
        cases.move(case, "report-message", Role.OFFICER, {}, TODAY, days_later(1))

        told = [(event.action, event.from_status, event.to_status, event.actor, event.at) for event in case.events]
        assert told == [
            ("await-message", "draft", "waiting", "citizen", NOW),
            ("report-message", "waiting", "message-arrived", "officer", days_later(1)),
        ]
        assert case.version == 2

    def test_events_of_one_moment_stay_in_their_order(self, inside: Flask) -> None:
        with writing():
            case = a_case("activated")
        db.session.expire(case)

        assert [event.action for event in case.events] == ["await-message", "activate"]

    def test_a_moment_is_kept_in_utc_and_comes_back_aware(self, inside: Flask) -> None:
        with writing():
            case = a_case()
        db.session.expire(case)

        raw = db.session.connection().exec_driver_sql("SELECT at FROM case_events").scalar()
        assert str(raw).startswith("2026-11-23 02:24")
        assert case.events[0].at == NOW
        assert case.events[0].at.tzinfo is not None

    def test_an_unfinished_walk_cannot_be_handed_in(self, inside: Flask) -> None:
        draft = a_draft(for_whom="self")

        with pytest.raises(TransitionNotAllowed):
            cases.hand_in(draft, TODAY, NOW)

        assert draft.status == "draft"

    @pytest.mark.parametrize("answers", [waits(), wants_a_call()], ids=["without a call", "with a call"])
    def test_what_was_handed_in_cannot_be_handed_in_again(self, inside: Flask, answers: dict[str, str]) -> None:
        case = a_case(**answers)

        with pytest.raises(TransitionNotAllowed):
            cases.hand_in(case, TODAY, NOW)

    def test_a_day_beyond_the_calendar_leaves_the_draft_as_it_was(self, inside: Flask) -> None:
        last_day = datetime(2030, 12, 31, 9, tzinfo=NOW.tzinfo)
        with writing():
            a_draft(now=last_day, **waits(registered_on="2030-12-31"))

        with pytest.raises(OutOfCalendar), writing():
            cases.hand_in(visits.case_of(VISIT, last_day), last_day.date(), last_day)

        draft = visits.case_of(VISIT, last_day)
        assert (draft.status, draft.version, draft.events) == ("draft", 0, [])


class TestConsent:
    """A name and a number are kept only with a yes, and only as long as they are of use."""

    def test_with_a_yes_name_and_number_are_kept_with_the_notice_that_was_accepted(self, inside: Flask) -> None:
        case = a_case(**wants_a_call())

        assert (case.contact.full_name, case.contact.phone) == (NAME, PHONE)
        assert (case.contact.notice_version, case.contact.consented_at) == (NOTICE_VERSION, NOW)

    def test_that_there_was_consent_and_to_which_notice_is_known_after_the_name_is_gone(self, inside: Flask) -> None:
        case = a_case("activated", **wants_a_call())

        assert case.events[0].details["notice"] == NOTICE_VERSION
        assert "notice" not in a_case(visit="không đồng ý").events[0].details

    def test_with_a_no_a_name_typed_before_is_not_kept(self, inside: Flask) -> None:
        case = a_case(**wants_a_call(call_back="no"))

        assert case.contact is None
        assert contacts() == []
        assert set(case.answers) & {"contact_name", "contact_phone"} == set()

    def test_a_name_left_over_from_another_way_is_not_kept(self, inside: Flask) -> None:
        a_case("message-arrived", contact_name=NAME, contact_phone=PHONE, call_back="no")

        assert contacts() == []

    @pytest.mark.parametrize("status", FINAL)
    def test_the_name_is_gone_as_soon_as_the_case_is_finished(self, inside: Flask, status: str) -> None:
        case = a_case(status, **wants_a_call())

        assert case.contact is None
        assert contacts() == []

    @pytest.mark.parametrize("status", [status for status in OPEN if status != "message-arrived"])
    def test_the_name_stays_while_a_call_may_help(self, inside: Flask, status: str) -> None:
        a_case(status, **wants_a_call())

        assert contacts() == [(NAME, PHONE)]

    def test_taking_the_consent_back_deletes_the_name_and_leaves_the_slip(self, inside: Flask) -> None:
        case = a_case(**wants_a_call())

        cases.withdraw_contact(case, Role.CITIZEN, NOW)

        assert contacts() == []
        assert case.answers == {key: value for key, value in waits().items() if key != "call_back"}
        assert (case.status, case.version, case.due_on) == ("waiting", 1, date(2026, 11, 27))

    def test_taking_back_what_was_never_given_does_no_harm(self, inside: Flask) -> None:
        case = a_case()

        cases.withdraw_contact(case, Role.CITIZEN, NOW)

        assert case.answers == waits()

    def test_a_second_consent_replaces_the_first(self, inside: Flask) -> None:
        with writing():
            case = a_case("not-registered", **wants_a_call(registered="none"))

        with writing():
            comes_back(case, days_later(1), **wants_a_call(contact_name="Người Khác", contact_phone="0911111111"))

        assert contacts() == [("Người Khác", "0911111111")]
        assert case.contact.consented_at == days_later(1)

    def test_a_no_on_the_second_visit_deletes_the_name_of_the_first(self, inside: Flask) -> None:
        case = a_case("not-registered", **wants_a_call(registered="none"))

        comes_back(case, **waits())

        assert contacts() == []


class TestComingBack:
    """The slip in hand, days later."""

    @pytest.mark.parametrize("status", OPEN)
    @pytest.mark.parametrize(
        ("answers", "reached"),
        [
            (FINISH_LINE, "activated"),
            ({"message_now": "no", "opened": "no", "cause": "sim"}, "stuck"),
            ({"message_now": "wait"}, "waiting"),
        ],
    )
    def test_every_end_of_a_return_visit_is_open_from_every_status(
        self, inside: Flask, status: str, answers: dict[str, str], reached: str
    ) -> None:
        case = a_case(status)
        if status in PROCEDURE.asked_again:
            comes_back(case, **waits())

        comes_back(case, days_later(1), **answers)

        assert case.status == reached
        assert case.events[-1].to_status == reached

    def test_a_return_visit_begins_without_answers_and_begins_once(self, inside: Flask) -> None:
        case = a_case()
        cases.go_on(case, NOW)
        assert case.visit_answers == {}
        cases.answer(case, {"message_now": "yes"}, NOW)

        cases.go_on(case, NOW)

        assert case.visit_answers == {"message_now": "yes"}

    def test_whoever_registered_meanwhile_is_asked_again_what_may_have_changed(self, inside: Flask) -> None:
        case = a_case("not-registered", hamlet="Thôn Trại")

        cases.go_on(case, days_later(3))

        assert case.visit_answers == {"for_whom": "self", "installed": "yes"}
        assert cases.journey(case, days_later(3).date()).next.slug == "da-dang-ky"

    def test_whoever_registered_meanwhile_gets_a_day(self, inside: Flask) -> None:
        case = a_case("not-registered")

        comes_back(case, registered="level-1", message="no", registered_on="2026-11-23", hamlet="-", call_back="no")

        assert (case.status, case.due_on) == ("waiting", date(2026, 11, 25))
        assert case.answers["registered"] == "level-1"

    def test_the_answers_of_a_return_visit_are_not_kept_but_its_cause_and_day_are(self, inside: Flask) -> None:
        case = a_case("stuck")

        assert (case.cause, case.next_on) == ("sim", date(2026, 11, 25))
        assert case.visit_answers is None
        assert case.answers == waits()
        assert case.due_on == date(2026, 11, 27)

    def test_a_cause_is_forgotten_when_the_trouble_is_over(self, inside: Flask) -> None:
        case = a_case("stuck")

        comes_back(case, days_later(1), **FINISH_LINE)

        assert (case.status, case.cause, case.next_on) == ("activated", None, None)

    def test_the_finish_line_is_written_into_the_event(self, inside: Flask) -> None:
        case = a_case("activated")

        assert case.events[-1].details == {"opened": "yes", "passcode": "yes", "card_shown": "yes"}

    def test_each_stage_has_its_own_version_and_so_its_own_paper(self, inside: Flask) -> None:
        case = a_case("stuck")
        comes_back(case, **FINISH_LINE)

        assert case.version == 3


def activates_without_having_seen_the_card() -> None:
    """A transaction that deletes the contact and then is refused."""
    with writing():
        case = visits.case_of(VISIT, NOW)
        cases.withdraw_contact(case, Role.CITIZEN, NOW)
        cases.move(case, "activate", Role.CITIZEN, {"opened": "yes"}, TODAY, NOW)


class TestMoving:
    """The single writer of a status."""

    @pytest.mark.parametrize("status", FINAL)
    @pytest.mark.parametrize("action", [rule.action for rule in PROCEDURE.lifecycle.rules])
    def test_a_finished_case_cannot_be_moved(self, inside: Flask, status: str, action: str) -> None:
        case = a_case(status)

        for role in Role:
            with pytest.raises(TransitionNotAllowed):
                cases.move(case, action, role, FINISH_LINE | {"cause": "sim"}, TODAY, NOW)

    def test_a_move_that_is_refused_changes_nothing(self, inside: Flask) -> None:
        with writing():
            a_case(**wants_a_call())

        with pytest.raises(TransitionNotAllowed):
            activates_without_having_seen_the_card()

        case = visits.case_of(VISIT, NOW)
        assert (case.status, case.version, len(case.events)) == ("waiting", 1, 1)
        assert contacts() == [(NAME, PHONE)]

    def test_only_the_passing_of_time_lets_a_case_lapse(self, inside: Flask) -> None:
        case = a_case()

        for role in (Role.CITIZEN, Role.OFFICER):
            with pytest.raises(TransitionNotAllowed):
                cases.move(case, "lapse", role, {}, TODAY, NOW)

    def test_deleting_a_case_deletes_its_events_and_its_contact(self, inside: Flask) -> None:
        with writing():
            case = a_case(**wants_a_call())

        with writing():
            db.session.delete(case)

        assert db.session.scalars(select(CaseEvent)).all() == []
        assert contacts() == []
