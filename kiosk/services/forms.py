"""Tờ khai: the values of the official form CT01 and of all papers of a filing, put together from the answers."""

from collections.abc import Mapping
from datetime import date, datetime

from kiosk.domain import codes
from kiosk.domain.composing import addressee, request_text
from kiosk.domain.filing import Filing
from kiosk.domain.journey import Journey
from kiosk.domain.procedure import Procedure
from kiosk.domain.questions import Rows
from kiosk.models import Case
from kiosk.printing.forms import form_in_force
from kiosk.printing.residence_documents import Ct01, FilingPapers, FormMember
from kiosk.services import cases, lists
from kiosk.services.guidance import sheet
from kiosk.services.on_paper import on_paper, shown
from kiosk.station import Station

PAPER = "A4"
HEAD = "Chủ hộ"
BY_VNEID = "vneid"


def filing_of(procedure: Procedure) -> Filing:
    """The filing of a procedure that has one. Raises ValueError for the others."""
    if procedure.filing is None:
        raise ValueError(f"{procedure.slug} has nothing to file")
    return procedure.filing


def request_of(procedure: Procedure, walk: Journey) -> str:
    """Nội dung đề nghị: what the citizen wrote, else what the answers compose."""
    return walk.live.get("request") or composed_request(procedure, walk)


def composed_request(procedure: Procedure, walk: Journey) -> str:
    """The request as the answers compose it."""
    return request_text(filing_of(procedure), walk.known, shown(walk))


def blank(form: str, today: date) -> Ct01:
    """An empty form in the version of that day."""
    return Ct01(form=form_in_force(form, today).key, printed_on=today.isoformat())


def form(procedure: Procedure, walk: Journey, station: Station, today: date) -> Ct01:
    """The filled form of one person and those who move along."""
    filing, live, words = filing_of(procedure), walk.live, shown(walk)
    its_own_head = live.get("head") == "person"
    owner = ("head_name", "head_id") if live.get("owner") == "head" else ("owner_name", "owner_id")
    owner_name, owner_id = _by_vneid(live, "owner_way", *owner)
    parent_name, parent_id = _by_vneid(live, "parent_way", "parent_name", "parent_id")
    return Ct01(
        form=form_in_force(filing.form, today).key,
        printed_on=today.isoformat(),
        addressee=addressee(filing, walk.known, station.name),
        full_name=live.get("full_name", ""),
        born=words.get("born_on", ""),
        sex=live.get("sex", ""),
        personal_id=live.get("personal_id", ""),
        phone=live.get("phone", ""),
        email=live.get("email", ""),
        head_name=live.get("full_name" if its_own_head else "head_name", ""),
        head_relation=HEAD if its_own_head else words.get("head_relation", ""),
        head_id=live.get("personal_id" if its_own_head else "head_id", ""),
        request=request_of(procedure, walk),
        members=_members(procedure, live),
        owner_name=owner_name,
        owner_id=owner_id,
        parent_name=parent_name,
        parent_id=parent_id,
    )


def _by_vneid(live: Mapping[str, str], way: str, name: str, number: str) -> tuple[str, str]:
    """Whose consent is to be asked for in VNeID; the form has these lines for nothing else (mẫu CT01, chú thích 8)."""
    return (live.get(name, ""), live.get(number, "")) if live.get(way) == BY_VNEID else ("", "")


def _members(procedure: Procedure, live: Mapping[str, str]) -> tuple[FormMember, ...]:
    rows = rows_question(procedure, "members")
    if rows is None or not live.get("members"):
        return ()
    by_key = {question.key: question for question in rows.questions}
    return tuple(
        FormMember(**{key: on_paper(by_key[kept], row.get(kept, "")) for key, kept in _MEMBER.items()})
        for row in rows.read(live["members"])
    )


_MEMBER = {
    "full_name": "full_name", "born": "born_on", "sex": "sex", "personal_id": "personal_id", "relation": "relation"
}  # fmt: skip


def rows_question(procedure: Procedure, key: str) -> Rows | None:
    """The list of people that a procedure asks for under that key, None where it asks for none."""
    found = (q for step in procedure.steps for q in step.questions if q.key == key and isinstance(q, Rows))
    return next(found, None)


def papers(case: Case, station: Station, now: datetime) -> FilingPapers:
    """Everything that one print of this case holds: the form and the guidance sheet with its code."""
    procedure, walk = cases.procedure_of(case), cases.journey(case, now.date())
    return papers_of(procedure, walk, station, now, codes.show_code(case.code))


def papers_of(procedure: Procedure, walk: Journey, station: Station, now: datetime, code: str = "") -> FilingPapers:
    """The same for answers that belong to no case."""
    filing = filing_of(procedure)
    guidance = sheet(procedure, filing, walk.known, station, now, code=code, complete=walk.complete)
    if lists.is_list(procedure):
        return FilingPapers(
            forms=lists.forms_of(procedure, filing, walk, station, now.date()),
            letter=lists.letter(procedure, filing, walk, station),
            guidance=guidance,
        )
    return FilingPapers((form(procedure, walk, station, now.date()),) if filing.form else (), guidance)
