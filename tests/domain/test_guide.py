"""A faulty guide or trouble tree names its faults; a sound one names none."""

from typing import Any

import pytest

from kiosk.domain.guide import Guide, OfficerNeed, Remedy, Screen, Symptoms, Way, sentences_in
from tests.builders import SOURCE


def a_screen(**overrides: Any) -> Screen:
    """A sound screen."""
    return Screen(**{"heading": "Cài", "body": "Chạm “Cài”.", "drawing": "phone", "drawing_says": "Máy"} | overrides)


def a_way(slug: str = "android", **overrides: Any) -> Way:
    """A sound way of one screen."""
    return Way(**{"slug": slug, "label": slug, "help": "", "drawing": "phone", "screens": (a_screen(),)} | overrides)


def a_guide(**overrides: Any) -> Guide:
    """A sound guide of one way."""
    sound = {
        "slug": "cai-dat",
        "title": "Cài đặt",
        "summary": "",
        "icon": "icon",
        "ways": (a_way(),),
        "done": "Xong",
        "sources": (SOURCE,),
    }
    return Guide(**sound | overrides)


def a_remedy(slug: str = "tat-may", **overrides: Any) -> Remedy:
    """A sound remedy that needs no officer."""
    sound = {
        "slug": slug,
        "symptom": "Máy tắt",
        "cause": "Hết pin.",
        "do": ("Sạc pin.",),
        "officer": OfficerNeed.NO,
        "drawing": "phone",
        "sources": (SOURCE,),
    }
    return Remedy(**sound | overrides)


def a_tree(*branches: Symptoms | Remedy, **overrides: Any) -> Symptoms:
    """A question with those branches, or with one remedy."""
    root = {"slug": "goc", "symptom": "", "question": "Thấy gì?", "drawing": "phone"}
    return Symptoms(**root | {"branches": branches or (a_remedy(),)} | overrides)


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("", 0),
        ("Chưa xong", 0),
        ("Một câu.", 1),
        ("Một. Hai.", 2),
        ("Một? Hai! Ba.", 3),
        ("Vào vneid.gov.vn để xem.", 1),
        ("Chạm “Tiếp tục.”", 1),
        ("Chờ ba ngày (không tính Chủ nhật.)", 1),
        ("Từ 01.7.2024 trở đi.", 1),
        ("Đợi đã… rồi thử lại.", 1),
        ("Đúng!!! Rồi.", 2),
    ],
)
def test_sentences_are_counted_by_the_marks_that_end_them(text: str, sentences: int) -> None:
    assert sentences_in(text) == sentences


def test_a_sound_guide_and_a_sound_tree_have_no_faults() -> None:
    assert a_guide().faults() == []
    assert a_tree().faults() == []


@pytest.mark.parametrize(
    ("guide", "fault"),
    [
        (a_guide(sources=()), "no source"),
        (a_guide(ways=(a_way("a"), a_way("b"))), "no question to choose by"),
        (a_guide(ways=(a_way(), a_way()), question="Máy gì?"), "same slug"),
        (a_guide(ways=(a_way(screens=()),)), "no screens"),
        (a_guide(ways=(a_way(screens=(a_screen(body=""),)),)), "all needed"),
        (a_guide(ways=(a_way(screens=(a_screen(drawing_says=""),)),)), "all needed"),
        (a_guide(ways=(a_way(screens=(a_screen(body="Một. Hai. Ba."),)),)), "more than 2 sentences"),
    ],
)
def test_a_faulty_guide_names_its_fault(guide: Guide, fault: str) -> None:
    assert [found for found in guide.faults() if fault in found]


@pytest.mark.parametrize(
    ("tree", "fault"),
    [
        (a_tree(a_remedy("hai"), a_remedy("hai")), "two nodes are called hai"),
        (a_tree(a_tree(slug="trong", branches=())), "trong: a question without answers"),
        (a_tree(a_remedy(do=())), "something to do"),
        (a_tree(a_remedy(sources=())), "a source"),
        (a_tree(a_remedy(officer=OfficerNeed.YES)), "what the officer does"),
        (a_tree(a_remedy(officer=OfficerNeed.IF_IT_FAILS)), "what the officer does"),
    ],
)
def test_a_faulty_tree_names_its_fault(tree: Symptoms, fault: str) -> None:
    assert [found for found in tree.faults() if fault in found]


def test_a_node_is_found_with_the_question_that_leads_to_it() -> None:
    inner = a_tree(a_remedy("sac-pin"), slug="trong")
    tree = a_tree(a_remedy("tat-may"), inner)

    assert tree.find("sac-pin") is inner.branches[0]
    assert tree.parent_of("sac-pin") is inner
    assert tree.parent_of("trong") is tree
    assert tree.parent_of("goc") is None
    assert tree.find("khong-co") is None


def test_a_screen_and_a_remedy_are_read_aloud_as_they_stand_unless_a_voice_says_it_differently() -> None:
    assert a_screen(points=("Thẻ", "Máy")).spoken() == "Cài Chạm “Cài”. Thẻ Máy"
    assert a_screen(read_aloud="Cài đi.").spoken() == "Cài đi."
    assert a_remedy().spoken() == "Máy tắt. Hết pin. Sạc pin."


def test_a_way_is_found_by_its_name() -> None:
    guide = a_guide(ways=(a_way("android"), a_way("iphone")), question="Máy gì?")

    assert guide.way("iphone") is guide.ways[1]
    assert guide.way("nokia") is None
