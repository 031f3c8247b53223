"""Trang của từng bước: what the pages of a step and of the check show."""

from flask import render_template, request, url_for
from flask_wtf import FlaskForm

from kiosk import clock
from kiosk.domain import privacy
from kiosk.domain.journey import Journey
from kiosk.domain.procedure import MOST_QUESTIONS_OF_AN_INTERVIEW, Procedure, Step
from kiosk.domain.questions import Rows
from kiosk.guides import GUIDES
from kiosk.models import Case
from kiosk.printing.residence_documents import Section
from kiosk.routes.citizen import assistance
from kiosk.routes.citizen.under_way import CHECK
from kiosk.services import cases, forms, guidance, proofs, slips


def step_page(case: Case, walk: Journey, current: Step, form: FlaskForm) -> str:
    """The page of one step."""
    before = walk.before(current)
    procedure = cases.procedure_of(case)
    from_check = request.args.get("tu") == CHECK
    return render_template(
        "citizen/step.html",
        procedure=procedure,
        step=current,
        form=form,
        notes=[(note, GUIDES.get(note.guide)) for note in walk.notes(current)],
        place=_place(procedure, walk, current),
        from_check=from_check,
        back=back_url(procedure, case, CHECK if from_check else before.slug if before else ""),
        earlier=[line for line in walk.lines() if line.step != current] if procedure.is_interview else [],
        may_save=proofs.may_save(case),
        people=_people(walk, current, form),
    )


def _place(procedure: Procedure, walk: Journey, current: Step) -> tuple[int, int]:
    """(number of the step, how many there may be): of an interview's many branches nobody walks all."""
    number, possible = walk.place(current)
    return number, min(possible, MOST_QUESTIONS_OF_AN_INTERVIEW) if procedure.is_interview else possible


def _people(walk: Journey, current: Step, form: FlaskForm) -> list[tuple[int, str, tuple[str, ...]]]:
    """(number, name, what else is known) of everybody on the list of this step."""
    lists = [question for question in walk.questions(current) if isinstance(question, Rows)]
    return [
        (number, rows.name_of(row), rows.summary(row))
        for rows in lists
        for number, row in enumerate(rows.read(form[rows.key].object_data or ""), start=1)
    ]


def _sections(procedure: Procedure, walk: Journey) -> tuple[Section, ...]:
    """What to bring, who signs, what it costs; nothing where nothing is filed."""
    if procedure.filing is None:
        return ()
    return guidance.sections(
        procedure.filing, guidance.orders_of(procedure), walk.known, clock.today(), complete=walk.complete
    )


def _warnings(walk: Journey) -> dict[str, tuple[str, ...]]:
    """What to look at again, by question key."""
    questions = [line.question for line in walk.lines()]
    return {question.key: question.warnings(walk.live[question.key], walk.known) for question in questions}


def check_page(case: Case, walk: Journey) -> str:
    """The page on which everything is checked."""
    procedure = cases.procedure_of(case)
    filing = procedure.filing
    return render_template(
        "citizen/check.html",
        procedure=procedure,
        lines=walk.lines(),
        warnings=_warnings(walk),
        request_text=forms.request_of(procedure, walk) if filing else "",
        request_edited=bool(walk.live.get("request")),
        sections=_sections(procedure, walk),
        expected=slips.expected(case, clock.today()),
        witness=assistance.witness(case),
        back=back_url(procedure, case, walk.reached[-1].slug),
        may_save=proofs.may_save(case),
        kept_for=privacy.in_words(privacy.FORMS.after),
    )


def back_url(procedure: Procedure, case: Case, step_slug: str) -> str:
    """Where "Quay lại" leads: to that step, or to where the visit came from."""
    if step_slug:
        return url_for("citizen.step", slug=procedure.slug, step_slug=step_slug)
    if case.status == procedure.lifecycle.first:
        return url_for("citizen.before_start", slug=procedure.slug)
    return url_for("citizen.slip")
