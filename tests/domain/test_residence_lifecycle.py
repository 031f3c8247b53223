"""The life of a residence case: what a citizen may do ends where an officer takes the dossier in."""

import pytest

from kiosk.domain.lifecycle import Role, TransitionNotAllowed
from kiosk.domain.residence import FILING_LIFECYCLE as TABLE
from kiosk.domain.residence import IN_HAND, FilingStatus

OFFICER, CITIZEN = Role.OFFICER, Role.CITIZEN
GIVEN = {"file_number": "G01-0042", "reason": "Thiếu giấy", "ground": "minor"}


@pytest.mark.parametrize(
    ("status", "action", "reached"),
    [
        ("printed", "receive", "received"),
        ("received", "ask-for-more", "incomplete"),
        ("incomplete", "complete", "received"),
        ("received", "conclude", "result-ready"),
        ("result-ready", "hand-over", "returned"),
        ("result-ready", "reopen", "received"),
        ("printed", "refuse", "refused"),
        ("received", "refuse", "refused"),
        ("incomplete", "refuse", "refused"),
        ("received", "take-back", "withdrawn"),
        ("received", "renumber", "received"),
    ],
)
def test_an_officer_takes_the_dossier_on_and_a_citizen_cannot(status: str, action: str, reached: str) -> None:
    assert TABLE.after(status, action, OFFICER, GIVEN) == reached
    with pytest.raises(TransitionNotAllowed):
        TABLE.after(status, action, CITIZEN, GIVEN)


@pytest.mark.parametrize("status", IN_HAND)
def test_after_reception_a_citizen_can_do_nothing_and_time_does_nothing(status: FilingStatus) -> None:
    assert TABLE.allowed(status, CITIZEN) == ()
    assert TABLE.allowed(status, Role.SYSTEM) == ()


def test_what_a_citizen_could_do_before_reception_stays() -> None:
    assert TABLE.allowed("draft", CITIZEN) == ("save", "print")
    assert TABLE.allowed("saved", CITIZEN) == ("save", "print", "withdraw")
    assert TABLE.allowed("printed", CITIZEN) == ("save", "print", "withdraw")


@pytest.mark.parametrize(
    ("status", "action", "missing"),
    [
        ("printed", "receive", "file_number"),
        ("received", "ask-for-more", "reason"),
        ("received", "refuse", "ground, reason"),
        ("result-ready", "reopen", "reason"),
    ],
)
def test_nothing_is_done_without_what_it_needs(status: str, action: str, missing: str) -> None:
    with pytest.raises(TransitionNotAllowed, match=f"needs {missing}"):
        TABLE.after(status, action, OFFICER, {})


@pytest.mark.parametrize("status", TABLE.final)
def test_a_finished_case_is_moved_by_nobody(status: str) -> None:
    assert [TABLE.allowed(status, role) for role in Role] == [(), (), ()]


def test_a_dossier_that_was_never_printed_cannot_be_taken_in() -> None:
    for status in ("draft", "saved"):
        assert TABLE.rule(status, "receive", OFFICER) is None
