"""The tree "Tôi bị kẹt": every leaf says what to do next and whether an officer is needed."""

import re
from pathlib import Path

import pytest

from kiosk.domain.guide import OfficerNeed, Remedy, Symptoms, sentences_in
from kiosk.domain.source import Confidence
from kiosk.guides import GUIDES, TROUBLE
from tests.builders import TODAY

DRAWINGS = Path(__file__).parents[2] / "kiosk" / "templates" / "drawings"
NODES = {node.slug: node for node in TROUBLE.walk()}
REMEDIES = {slug: node for slug, node in NODES.items() if isinstance(node, Remedy)}
QUESTIONS = {slug: node for slug, node in NODES.items() if isinstance(node, Symptoms)}
EVERY_NODE = pytest.mark.parametrize("node", list(NODES.values()), ids=list(NODES))
EVERY_REMEDY = pytest.mark.parametrize("remedy", list(REMEDIES.values()), ids=list(REMEDIES))
EVERY_QUESTION = pytest.mark.parametrize("question", list(QUESTIONS.values()), ids=list(QUESTIONS))


def test_the_tree_has_no_faults() -> None:
    assert TROUBLE.faults() == []


@EVERY_NODE
def test_a_node_is_found_by_its_address_and_leads_back_to_the_root(node: Symptoms | Remedy) -> None:
    assert TROUBLE.find(node.slug) is node

    steps, above = 0, TROUBLE.parent_of(node.slug)
    while above is not None:
        steps, above = steps + 1, TROUBLE.parent_of(above.slug)
    assert steps <= 3


@EVERY_NODE
def test_a_node_has_a_drawing_of_ours_and_a_plain_address(node: Symptoms | Remedy) -> None:
    assert (DRAWINGS / f"{node.drawing}.svg").is_file()
    assert node.slug.replace("-", "").isascii()
    assert node.slug == node.slug.lower()


@EVERY_QUESTION
def test_a_question_offers_a_few_different_symptoms(question: Symptoms) -> None:
    symptoms = [branch.symptom for branch in question.branches]

    assert question.question.endswith("?")
    assert 2 <= len(symptoms) <= 8
    assert all(symptoms)
    assert len(set(symptoms)) == len(symptoms)


@EVERY_REMEDY
def test_a_remedy_gives_a_few_short_orders(remedy: Remedy) -> None:
    assert remedy.cause
    assert 1 <= len(remedy.do) <= 5
    for order in remedy.do:
        assert 1 <= sentences_in(order) <= 2, order
        assert len(order) <= 120, order


@EVERY_REMEDY
def test_a_remedy_says_whether_an_officer_is_needed_and_what_for(remedy: Remedy) -> None:
    assert bool(remedy.officer_does) is (remedy.officer is not OfficerNeed.NO)


@EVERY_REMEDY
def test_a_remedy_from_an_unsure_source_sends_to_the_officer(remedy: Remedy) -> None:
    if any(source.confidence is Confidence.UNSURE for source in remedy.sources):
        assert remedy.officer is not OfficerNeed.NO


@EVERY_REMEDY
def test_a_remedy_rests_on_sources_in_force_and_on_guides_that_exist(remedy: Remedy) -> None:
    assert remedy.sources
    assert all(source.in_force_on(TODAY) for source in remedy.sources)
    assert set(remedy.guides) <= GUIDES.keys()


@EVERY_REMEDY
def test_a_remedy_can_be_read_aloud(remedy: Remedy) -> None:
    assert sentences_in(remedy.spoken()) >= 2
    if remedy.read_aloud:
        assert not set(remedy.read_aloud) & set("/@#&*_<>“”…")


@EVERY_REMEDY
def test_nobody_is_told_to_move_the_sim(remedy: Remedy) -> None:
    """A SIM in another handset is locked by the operator: Thông tư 08/2026/TT-BKHCN."""
    for order in remedy.do:
        assert not ("lắp" in order and "SIM" in order and "máy khác" in order and "ừng" not in order), order


def test_every_row_of_the_troubleshooting_table_has_a_leaf() -> None:
    """vneid.md, C: rows 1–20. Rows 11 and 12 are about single models of telephones and belong to the NFC leaf."""
    folder = Path(__file__).parents[2] / "kiosk" / "guides" / "trouble"
    text = "".join(path.read_text(encoding="utf-8") for path in folder.glob("*.py"))
    comments = [line.split("#", 1)[1] for line in text.splitlines() if line.strip().startswith(("# Row", "# Rows"))]

    named = {int(number) for line in comments for number in re.findall(r"\d+", line)}

    assert set(range(1, 21)) - {11, 12} - named == set()
