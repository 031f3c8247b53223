"""Một lần nhập: the page of an import, as it stands: columns, result of the dry run, progress, end."""

from collections.abc import Sequence

from flask import abort, current_app, make_response, render_template, request, url_for
from werkzeug.wrappers import Response

from kiosk import clock
from kiosk.domain import privacy
from kiosk.domain.follow_up import CAUSES, masked_phone
from kiosk.domain.officers import Duty
from kiosk.domain.questions import Situation
from kiosk.models import Import
from kiosk.routes.officer import bp
from kiosk.routes.officer.gate import duty, officer
from kiosk.routes.officer.imports_file import whole_number
from kiosk.routes.officer.imports_words import STATES, STATUS_WORDS, TONES
from kiosk.services import audit
from kiosk.services.follow_up import ledger
from kiosk.services.imports import columns, stages, storing
from kiosk.services.imports.listed import ADD_ZEROS, FIRST_DAY
from kiosk.services.imports.stages import RUNNING, Status
from kiosk.services.transaction import writing


def import_of(number: int) -> Import:
    """The import of that number, else 404."""
    return (stages.of_number(number) if number < 2**63 else None) or abort(404)


@bp.get("/nhap-danh-sach/<int:number>")
@duty(Duty.IMPORT)
def import_page(number: int) -> str:
    """Where that import stands, and what can be done with it."""
    return standing(import_of(number))


def standing(one: Import, problem: str = "") -> str:
    """The page of an import. What shows people is written into the log."""
    if one.status in (Status.MAPPING, Status.CHECKED):
        with writing():
            audit.record("import-seen", officer(), clock.now(), f"import:{one.id}")
    if one.status == Status.MAPPING:
        return mapping_page(one, problem)
    if one.status == Status.CHECKED:
        return _result_page(one, problem)
    return render_template(
        "officer/import.html",
        one=one,
        problem=problem or one.problem,
        running=one.status in RUNNING,
        can_undo=stages.can_be_undone(one),
        undo_for=privacy.in_words(privacy.UNDO_ROWS.after),
        statuses=STATUS_WORDS,
        tones=TONES,
    )


def mapping_page(one: Import, problem: str = "") -> str:
    """Which column is what, and the first people as they would be read."""
    return render_template(
        "officer/import_map.html",
        one=one,
        problem=problem or one.problem,
        columns=_columns(one),
        fields=columns.FIELDS,
        first_day=one.mapping.get(FIRST_DAY, ""),
        add_zeros=ADD_ZEROS in one.mapping,
        people=storing.preview(one, Situation(clock.today(), current_app.config["STATION"].hamlets)),
        states=STATES,
        causes=CAUSES,
        masked_phone=masked_phone,
        masked_id=ledger.mask,
    )


def _result_page(one: Import, problem: str) -> str:
    page = whole_number(request.args.get("trang", ""))
    faulty = stages.rows_of(one, (page - 1) * stages.PAGE, stages.PAGE, stages.FAULT)
    return render_template(
        "officer/import_result.html",
        one=one,
        problem=problem or one.problem,
        page=page,
        pages=-(-one.counts.get(stages.FAULT, 0) // stages.PAGE),
        faulty=faulty,
        name_columns=[int(place) for place, field in one.mapping.items() if field == "name"],
        sound=sum(one.counts.get(fate, 0) for fate in stages.SOUND),
    )


def _columns(one: Import) -> list[tuple[str, str, str, Sequence[str]]]:
    """Place, letter, heading and samples of each column."""
    letters = columns.letters_over(one.headings)
    told = zip(letters, one.headings, storing.samples(one), strict=True)
    return [(str(place), *column) for place, column in enumerate(told)]


@bp.get("/truc-tiep/nhap-danh-sach/<int:number>")
@duty(Duty.IMPORT, quiet=True)
def import_progress(number: int) -> str | Response:
    """How far it has come; the page is opened anew when it is through."""
    one = import_of(number)
    if one.status in RUNNING:
        return render_template("live/_import_progress.html", one=one, statuses=STATUS_WORDS)
    answer = make_response("")
    answer.headers["HX-Redirect"] = url_for("officer.import_page", number=number)
    return answer
