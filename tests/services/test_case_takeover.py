"""An officer goes on where somebody got stuck; the draft stays the citizen's, and so does what becomes of it."""

import pytest
from flask import Flask

from kiosk.domain.lifecycle import TransitionNotAllowed
from kiosk.domain.privacy import DRAFTS
from kiosk.extensions import db
from kiosk.models import Case
from kiosk.services import case_takeover, cases, retention, visits
from kiosk.services.transaction import writing
from tests.builders import NOW, TODAY, VISIT, a_case, a_draft, waits
from tests.desk import an_officer
from tests.filed_cases import a_filing


def takes_over(case: Case) -> Case:
    """Thượng úy Hà takes it over."""
    db.session.flush()
    case_takeover.begin(case, an_officer(), NOW)
    return case


def test_a_draft_is_gone_on_with_and_handed_in_for_the_citizen_who_still_holds_it(inside: Flask) -> None:
    draft = takes_over(a_draft(for_whom="self"))
    cases.answer(draft, waits(), NOW)

    case_takeover.finish(draft, an_officer(), NOW)
    case_takeover.let_go(draft)

    assert (draft.status, draft.visit) == ("waiting", VISIT)
    assert [(event.action, event.officer_id) for event in draft.events] == [
        ("take-over", an_officer().id), ("await-message", an_officer().id)
    ]  # fmt: skip


def test_what_only_the_desk_holds_is_let_go_in_the_end(inside: Flask) -> None:
    case = takes_over(a_filing())
    cases.answer(case, {"phone": "0911222333"}, NOW)

    case_takeover.finish(case, an_officer(), NOW)
    case_takeover.let_go(case)

    assert (case.status, case.visit, case.visit_answers) == ("printed", None, None)
    assert case.answers["phone"] == "0911222333"
    assert case.answers[visits.KEPT] == "yes"


def test_what_an_officer_leaves_lying_is_forgotten_like_any_draft(inside: Flask) -> None:
    with writing():
        draft = takes_over(a_draft())
        case = takes_over(a_filing())
        number = draft.id
    later = NOW + DRAFTS.after * 2

    with writing():
        retention.purge(later.date(), later)

    assert db.session.get(Case, number) is None
    assert (case.status, case.visit, case.visit_answers) == ("printed", None, None)


@pytest.mark.parametrize("status", ["received", "refused", "withdrawn"])
def test_a_dossier_taken_in_or_finished_is_not_walked_again(inside: Flask, status: str) -> None:
    with pytest.raises(TransitionNotAllowed):
        takes_over(a_filing(status))


def test_a_form_whose_answers_are_gone_is_begun_anew_by_the_citizen(inside: Flask) -> None:
    with pytest.raises(TransitionNotAllowed):
        takes_over(a_filing(keep=False))


def test_a_return_visit_can_be_answered_at_the_desk(inside: Flask) -> None:
    case = a_case("waiting")
    visits.end(VISIT)

    takes_over(case)

    step = cases.journey(case, TODAY).next
    assert step is not None
    assert case_takeover.step_of(case, step.slug, TODAY) is step
