"""Phiếu: where the case stands, its paper, and going on from there. Never a name or a telephone number."""

from flask import abort, after_this_request, current_app, redirect, render_template, url_for
from werkzeug.wrappers import Response

from kiosk import clock
from kiosk.domain import privacy
from kiosk.domain.lifecycle import Role
from kiosk.guides import GUIDES
from kiosk.models import Case, PrintJob, PrintStatus
from kiosk.printing.documents import Document, to_values
from kiosk.printing.residence_documents import Section
from kiosk.routes import visit
from kiosk.routes.citizen import bp
from kiosk.routes.citizen.under_way import renew_places, url_of_next
from kiosk.routes.once import once
from kiosk.services import cases, forms, guidance, prints, proofs, release, saved_forms, slips, visits

FILING = "filing"


def open_case() -> Case:
    """The case with a slip that this visit holds open; without one, goes to the place where a code is typed."""
    case = visit.case()
    if case is None or not case.version:
        abort(redirect(url_for("citizen.enter_code"), 303))
    return case


def case_that_may(action: str) -> Case:
    """The open case if a citizen may do that with it now; else goes back to the slip, or asks for the proof."""
    case = open_case()
    if action not in cases.open_actions(case):
        abort(redirect(url_for("citizen.slip"), 303))
    if proofs.needs_proof(case):
        abort(redirect(url_for("citizen.prove"), 303))
    return case


@bp.get("/phieu")
def slip() -> str:
    """The stage of the open case."""
    case = open_case()
    procedure = cases.procedure_of(case)
    stage, job = slips.stage_of(case, clock.today()), _job_to_show(case)
    return render_template(
        "citizen/slip.html",
        case=case,
        procedure=procedure,
        stage=stage,
        guide=GUIDES.get(stage.text.guide),
        job=job,
        is_held=job is not None and job.status == PrintStatus.HELD,
        finished=case.status in procedure.lifecycle.final,
        has_contact=case.contact is not None,
        may_withdraw="withdraw" in cases.open_actions(case),
        sections=_sections(case),
        may_keep=_may_keep(case),
        kept_for=privacy.in_words(privacy.FORMS.after),
        today=clock.today(),
    )


def _job_to_show(case: Case) -> PrintJob | None:
    """The paper of this stage; a personal one only to whoever has proved that it is theirs, while it can be shown."""
    job = prints.of_case(case)
    hidden = job and job.personal and (not case.unlocked or not (job.document or job.on_paper))
    return None if hidden else job


def _may_keep(case: Case) -> bool:
    """Whether this is a form that goes with the visit unless the citizen says otherwise."""
    return slips.kind_of(case) == FILING and case.unlocked and case.answers.get(visits.KEPT) != "yes"


@bp.post("/phieu/giu")
@once
def keep() -> str:
    """Giữ tờ khai: the citizen agrees that the form is kept beyond this visit."""
    case = open_case()
    if _may_keep(case):
        saved_forms.keep(case, clock.now())
    return url_for("citizen.slip")


def _sections(case: Case) -> tuple[Section, ...]:
    """What a filing that has been printed still needs; nothing for whoever has yet to prove that it is theirs."""
    procedure = cases.procedure_of(case)
    if procedure.filing is None or slips.kind_of(case) != FILING or proofs.needs_proof(case):
        return ()
    walk = cases.journey(case, clock.today())
    return guidance.sections(procedure.filing, (), walk.known, clock.today(), walk.complete)


@bp.post("/phieu/lam-tiep")
@once
def go_on() -> str:
    """Begin the steps of the return visit; a finished case stays where it is."""
    case = open_case()
    if case.status in cases.procedure_of(case).lifecycle.final:
        abort(redirect(url_for("citizen.slip"), 303))
    if proofs.needs_proof(case):
        abort(redirect(url_for("citizen.prove"), 303))
    cases.go_on(case, clock.now())
    renew_places(case)
    return url_of_next(case)


@bp.post("/phieu/in")
@once
def print_slip() -> str:
    """Ask for the paper of this stage; asking twice gives one paper, asking after a failure tries again."""
    ask_for_slip(open_case())
    return url_for("citizen.slip")


@bp.post("/phieu/rut-dong-y")
@once
def withdraw_contact() -> str:
    """Rút đồng ý: forget the name and the telephone number now."""
    cases.withdraw_contact(open_case(), Role.CITIZEN, clock.now())
    return url_for("citizen.slip")


def wake_printer(response: Response) -> Response:
    """Tell the print worker that there is something to print; it would look by itself a little later."""
    worker = current_app.extensions.get("print_worker")
    if worker:
        worker.wake()
    return response


@bp.get("/phieu/huy")
def confirm_withdrawal() -> str:
    """Ask once more before a slip is given up."""
    case_that_may("withdraw")
    return render_template("citizen/withdraw.html")


@bp.post("/phieu/huy")
@once
def withdraw() -> str:
    """Hủy phiếu: the citizen gives the slip up; name and number go with it."""
    cases.move(case_that_may("withdraw"), "withdraw", Role.CITIZEN, {}, clock.today(), clock.now())
    return url_for("citizen.slip")


def ask_for_slip(case: Case) -> PrintJob | None:
    """Queue the paper of the stage the case has reached; None where that stage has no paper."""
    station = current_app.config["STATION"]
    document: Document
    if slips.kind_of(case) == FILING:
        if proofs.needs_proof(case):
            abort(redirect(url_for("citizen.prove"), 303))
        if not cases.journey(case, clock.today()).complete:
            # The answers are forgotten: there is nothing to print until they are given again.
            abort(redirect(url_for("citizen.slip"), 303))
        kind, document, paper = FILING, forms.papers(case, station, clock.now()), forms.PAPER
    else:
        kind, document = slips.slip(case, station, clock.today(), clock.now())
        paper = station.printing.slip_paper
    if not kind:
        return None
    after_this_request(wake_printer)
    job = prints.request(
        f"case:{case.id}",
        kind,
        case.version,
        to_values(document),
        paper,
        case.id,
        visit.token(),
        clock.now(),
        personal=kind == FILING,
    )
    if kind == FILING:
        release.hold(job, case, clock.now())
    return job
