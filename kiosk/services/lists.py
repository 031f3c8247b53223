"""Tạm trú theo danh sách: the letter, the list and a form for each person, from the answers of an organisation."""

import secrets
from collections.abc import Mapping
from datetime import date, datetime

from kiosk.domain.composing import address, addressee, request_text
from kiosk.domain.filing import Filing
from kiosk.domain.journey import Journey
from kiosk.domain.lifecycle import Role
from kiosk.domain.procedure import Procedure
from kiosk.domain.questions import Rows
from kiosk.domain.units import present_of
from kiosk.models import Case
from kiosk.printing.forms import form_in_force
from kiosk.printing.residence_documents import Ct01, ListRequest, ListRow
from kiosk.services import cases, saved_forms, visits
from kiosk.services.on_paper import on_paper, shown
from kiosk.station import Station

PEOPLE = "people"


def keep(procedure: Procedure, answers: Mapping[str, str], now: datetime) -> Case:
    """A saved case with these answers, held by nobody; the code on its slip opens it."""
    visit = secrets.token_urlsafe(24)
    case = cases.start(procedure, visit, now)
    cases.answer(case, answers, now)
    saved_forms.save(case, now.date(), now, Role.OFFICER)
    visits.end(visit)
    return case


def is_list(procedure: Procedure) -> bool:
    """Whether the procedure is about a list of people, each with a form."""
    return _rows(procedure) is not None


def _rows(procedure: Procedure) -> Rows | None:
    found = (q for step in procedure.steps for q in step.questions if q.key == PEOPLE and isinstance(q, Rows))
    return next(found, None)


def forms_of(procedure: Procedure, filing: Filing, walk: Journey, station: Station, today: date) -> tuple[Ct01, ...]:
    """A form for each person on the list. Who the head of the household is, everybody fills in by hand."""
    version, words = form_in_force(filing.form, today).key, shown(walk)
    to, request = addressee(filing, walk.known, station.name), request_text(filing, walk.known, words)
    return tuple(
        Ct01(
            form=version,
            printed_on=today.isoformat(),
            addressee=to,
            full_name=row["full_name"],
            born=row["born_on"],
            sex=row["sex"],
            personal_id=row["personal_id"],
            request=request,
        )
        for row in _people(procedure, walk)
    )


def letter(procedure: Procedure, filing: Filing, walk: Journey, station: Station) -> ListRequest:
    """The organisation's letter with its list."""
    live, words = walk.live, shown(walk)
    term = f"{words.get('from_on', '')} – {words.get('until_on', '')}"
    return ListRequest(
        organisation=live.get("org_name", ""),
        addressee=addressee(filing, walk.known, station.name),
        place=present_of(live.get("new_commune", "")).partition(",")[0].partition(" ")[2],
        representative=live.get("rep_name", ""),
        position=live.get("rep_position", ""),
        phone=live.get("rep_phone", ""),
        dwelling_address=address(filing.places[0], walk.known),
        dwelling_basis=words.get("dwelling_basis", ""),
        period=f"từ ngày {words.get('from_on', '')} đến ngày {words.get('until_on', '')}",
        rows=tuple(
            ListRow(str(number), row["full_name"], row["born_on"], row["sex"], row["personal_id"], term)
            for number, row in enumerate(_people(procedure, walk), start=1)
        ),
    )


def _people(procedure: Procedure, walk: Journey) -> list[dict[str, str]]:
    """The people on the list, their answers as they stand on paper."""
    rows = _rows(procedure)
    if rows is None:
        return []
    by_key = {question.key: question for question in rows.questions}
    people = rows.read(walk.live.get(PEOPLE, ""))
    return [{key: on_paper(question, row.get(key, "")) for key, question in by_key.items()} for row in people]
