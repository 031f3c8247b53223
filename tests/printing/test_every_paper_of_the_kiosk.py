"""The real papers: every stage of a case and every way through a guide, as the kiosk would print them today."""

import pytest
from flask import Flask

from kiosk.domain.guide import Guide, Way
from kiosk.guides import GUIDES
from kiosk.printing import render
from kiosk.procedures import CATALOGUE
from kiosk.services import slips
from tests.builders import NOW, a_case
from tests.printing.papers import pages_of, shown, texts_of, words
from tests.printing.test_letters import boxes_in

STAGES = sorted({status for procedure in CATALOGUE.values() for status, text in procedure.stages.items() if text.paper})
WAYS = [(guide, way) for guide in GUIDES.values() for way in guide.ways]


@pytest.mark.parametrize("status", STAGES)
def test_the_slip_of_a_stage(inside: Flask, status: str) -> None:
    _, slip = slips.slip(a_case(status), inside.config["STATION"], NOW.date(), NOW)

    pdf = render(slip, "80mm")

    text = shown(pdf)
    assert [wanted for wanted in texts_of(slip) if words(wanted) not in text] == []
    assert boxes_in(pdf) == []
    assert len(pages_of(pdf).pages) == 1


@pytest.mark.parametrize(("guide", "way"), WAYS, ids=[f"{guide.slug}/{way.slug}" for guide, way in WAYS])
def test_the_leaflet_of_a_guide(inside: Flask, guide: Guide, way: Way) -> None:
    leaflet = slips.leaflet(guide, way, 1, inside.config["STATION"], NOW)

    pdf = render(leaflet, "A4")

    text = shown(pdf)
    assert [wanted for wanted in texts_of(leaflet) if words(wanted) not in text] == []
    assert boxes_in(pdf) == []
    assert len(pages_of(pdf).pages) <= 2
