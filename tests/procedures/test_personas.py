"""Bảng nhân vật: what the law has in store for more than a hundred invented people, against what the kiosk says."""

from collections import Counter
from collections.abc import Iterable

import pytest

from kiosk.domain.procedure import Procedure
from kiosk.domain.text import fold
from kiosk.printing.forms import form_in_force
from kiosk.procedures import CATALOGUE, REFERRALS
from kiosk.services import forms, guidance
from kiosk.station import Station
from tests.procedures import (
    personas_elsewhere,
    personas_household,
    personas_lodging,
    personas_permanent,
    personas_temporary,
)
from tests.procedures.personas import INTERVIEW, Persona, Visit, key_problems

TABLES = (personas_permanent, personas_lodging, personas_temporary, personas_household, personas_elsewhere)
EVERYBODY = tuple(
    persona
    for table in TABLES
    for group in vars(table).values()
    if isinstance(group, tuple)
    for persona in group
    if isinstance(persona, Persona)
)
NOBODY_SPECIAL = Persona("", "", "")
STATION = Station(
    superior="CÔNG AN THÀNH PHỐ BẮC NINH",
    name="Công an xã Bắc Lũng",
    commune="xã Bắc Lũng",
    head="Trung tá Mẫu",
    telephone="0204 000 000",
    address="Xã Bắc Lũng",
    hamlets=(),
    opening_hours=(),
)


def named(persona: Persona) -> str:
    """What a failing test calls him; pytest shows no letters with marks."""
    return fold(persona.who)


def those(*told: str) -> pytest.MarkDecorator:
    """Every persona of whom one of these columns tells something."""
    chosen = [p for p in EVERYBODY if any(getattr(p, column) != getattr(NOBODY_SPECIAL, column) for column in told)]
    return pytest.mark.parametrize("persona", chosen, ids=named)


def at_the_end(persona: Persona) -> Visit:
    """The visit, if it ends where the law wants it to."""
    visit = persona.visit
    assert visit.path[-1] == persona.ends, f"sent to {visit.path[-1]}"
    return visit


def has(part: str, texts: Iterable[str]) -> bool:
    """Whether "a|b" stands in one of the texts, as a or as b; "no notary needed" is no notary."""
    plain = [text.lower().replace("uỷ", "ủy").replace("không cần công chứng", "") for text in texts]
    return any(either.lower() in text for either in part.split("|") for text in plain)


@pytest.mark.parametrize("persona", EVERYBODY, ids=named)
def test_everybody_comes_where_the_law_sends_him(persona: Persona) -> None:
    visit = persona.visit

    assert visit.refused == persona.refused
    assert persona.refused or visit.path[-1] == persona.ends, visit.path


@pytest.mark.parametrize("persona", EVERYBODY, ids=named)
def test_everything_a_persona_says_is_asked_for_on_the_way(persona: Persona) -> None:
    assert persona.visit.unasked == set()


@those("papers")
def test_the_papers_of_the_law_are_named(persona: Persona) -> None:
    found = [f"{paper.name} – {paper.help}" for paper in at_the_end(persona).guidance.papers]

    assert [part for part in persona.papers if not has(part, found)] == [], found


@those("without")
def test_no_paper_is_asked_for_that_the_law_does_not_ask_for(persona: Persona) -> None:
    found = [paper.name for paper in at_the_end(persona).guidance.papers]

    assert [part for part in persona.without if has(part, found)] == [], found


@those("signs")
def test_nobody_but_those_whom_the_law_names_has_to_agree(persona: Persona) -> None:
    found = {str(consent.signer) for consent in at_the_end(persona).guidance.consents}

    assert persona.signs is not None
    assert found == set(persona.signs.split())


@those("all_owners")
def test_all_owners_agree_where_one_is_not_enough(persona: Persona) -> None:
    owners = [consent.who for consent in at_the_end(persona).guidance.consents if consent.signer == "owner"]

    assert has("tất cả", owners) == persona.all_owners, owners


@those("fee")
def test_the_fee_is_that_of_the_tariff(persona: Persona) -> None:
    fee = at_the_end(persona).guidance.fee

    assert fee is not None
    assert (fee.counter_vnd, fee.online_vnd) == persona.fee
    assert fee.per_person == (persona.ends == "tam-tru-theo-danh-sach")


@those("relief")
def test_nothing_online_is_promised_to_digital_citizens_only_while_it_lasts(persona: Persona) -> None:
    assert [relief.online_vnd for relief in at_the_end(persona).guidance.reliefs] == [0] * bool(persona.relief)


@those("result")
def test_the_day_of_the_result_is_right(persona: Persona) -> None:
    found = [due.on.isoformat() for _, due in at_the_end(persona).guidance.times if due]

    assert persona.result in found


@those("days")
def test_the_last_days_are_right(persona: Persona) -> None:
    found = [f"{last} {deadline.time}".strip() for deadline, last in at_the_end(persona).guidance.deadlines]

    assert [day for day in persona.days if day not in found] == [], found


@those("item_10", "form")
def test_the_form_says_what_is_asked_for(persona: Persona) -> None:
    visit = at_the_end(persona)
    assert isinstance(visit.subject, Procedure)
    filled = forms.form(visit.subject, visit.walk, STATION, persona.day)

    assert [part for part in persona.item_10 if part not in filled.request] == [], filled.request
    assert {key: str(getattr(filled, key)) for key in persona.form} == persona.form


@those("circular")
def test_the_form_is_the_one_in_force_on_that_day(persona: Persona) -> None:
    issued = form_in_force(at_the_end(persona).filing.form, persona.day).issued

    assert has(persona.circular, issued), issued


@those("sheet")
def test_the_guidance_says_so(persona: Persona) -> None:
    visit = at_the_end(persona)
    parts = guidance.sections(visit.filing, guidance.orders_of(visit.subject), visit.walk.known, persona.day)
    found = [line for part in parts for line in (*part.lines, part.note)]

    assert [part for part in persona.sheet if not has(part, found)] == [], found


def test_every_persona_is_somebody_else() -> None:
    assert [who for who, often in Counter(persona.who for persona in EVERYBODY).items() if often > 1] == []
    assert len(EVERYBODY) >= 40


def test_every_end_of_the_way_has_its_persona() -> None:
    ends = {persona.ends for persona in EVERYBODY}

    assert {*CATALOGUE, *REFERRALS} - ends == {INTERVIEW, "kich-hoat-vneid"}


def test_what_needs_no_answer_of_its_own_is_still_asked_somewhere() -> None:
    assert key_problems() == []
