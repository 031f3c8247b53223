"""What must hold for every guide: short screens, a drawing each, a voice, an officer where the fact is not sure."""

from pathlib import Path

import pytest

from kiosk.domain.guide import MOST_SENTENCES, Guide, Screen, Way, sentences_in
from kiosk.domain.source import Confidence
from kiosk.guides import GUIDES
from tests.builders import TODAY

DRAWINGS = Path(__file__).parents[2] / "kiosk" / "templates" / "drawings"
EVERY_GUIDE = pytest.mark.parametrize("guide", list(GUIDES.values()), ids=list(GUIDES))
WAYS = {f"{guide.slug}/{way.slug}": way for guide in GUIDES.values() for way in guide.ways}
SCREENS = {f"{name}/{number}": screen for name, way in WAYS.items() for number, screen in enumerate(way.screens, 1)}
EVERY_WAY = pytest.mark.parametrize("way", list(WAYS.values()), ids=list(WAYS))
EVERY_SCREEN = pytest.mark.parametrize("screen", list(SCREENS.values()), ids=list(SCREENS))


@EVERY_GUIDE
def test_a_guide_has_no_faults(guide: Guide) -> None:
    assert guide.faults() == []


@EVERY_GUIDE
def test_a_guide_names_its_goal_and_where_to_go_on(guide: Guide) -> None:
    assert all((guide.title, guide.summary, guide.done))
    assert guide.slug not in guide.next_guides
    assert set(guide.next_guides) <= GUIDES.keys()


@EVERY_GUIDE
def test_the_sources_of_a_guide_are_in_force(guide: Guide) -> None:
    for source in guide.sources:
        assert source.in_force_on(TODAY), source.name


@EVERY_GUIDE
def test_a_guide_with_an_unsure_source_sends_to_the_officer(guide: Guide) -> None:
    if any(source.confidence is not Confidence.CONFIRMED for source in guide.sources):
        assert [screen for way in guide.ways for screen in way.screens if screen.ask_officer]


@EVERY_GUIDE
def test_the_ways_of_a_guide_are_told_apart_by_their_labels(guide: Guide) -> None:
    labels = [way.label for way in guide.ways]

    assert all(labels)
    assert len(set(labels)) == len(labels)


@EVERY_GUIDE
def test_the_icon_of_a_guide_is_a_drawing_of_ours(guide: Guide) -> None:
    assert (DRAWINGS / f"{guide.icon}.svg").is_file()


@EVERY_WAY
def test_a_way_is_short_enough_to_be_walked_while_standing(way: Way) -> None:
    assert 1 <= len(way.screens) <= 15
    assert (DRAWINGS / f"{way.drawing}.svg").is_file()


@EVERY_WAY
def test_no_two_screens_of_a_way_have_the_same_heading(way: Way) -> None:
    headings = [screen.heading for screen in way.screens]

    assert len(set(headings)) == len(headings)


@EVERY_SCREEN
def test_a_screen_has_one_heading_and_at_most_two_sentences(screen: Screen) -> None:
    assert screen.heading
    assert 1 <= sentences_in(screen.body) <= MOST_SENTENCES
    assert sentences_in(screen.heading) <= 1
    assert len(screen.body) <= 160


@EVERY_SCREEN
def test_the_drawing_of_a_screen_exists_and_is_told_to_whoever_cannot_see_it(screen: Screen) -> None:
    assert (DRAWINGS / f"{screen.drawing}.svg").is_file()
    assert screen.drawing_says


@EVERY_SCREEN
def test_a_screen_can_be_read_aloud(screen: Screen) -> None:
    assert screen.read_aloud
    assert not set(screen.spoken()) & set("/@#&*_<>“”…"), screen.spoken()


@EVERY_SCREEN
def test_what_may_go_wrong_is_told_with_what_to_do_then(screen: Screen) -> None:
    for trouble in screen.troubles:
        assert trouble.symptom
        assert 1 <= sentences_in(trouble.remedy) <= MOST_SENTENCES, trouble.remedy


@EVERY_SCREEN
def test_a_screen_on_which_something_secret_is_typed_says_so(screen: Screen) -> None:
    typed = ("Nhập mã", "Tự gõ mã", "Tạo mật khẩu", "ặt mật khẩu", "Tạo passcode", "câu hỏi bảo mật")

    assert screen.secret or not any(words in screen.heading for words in typed)


@EVERY_SCREEN
def test_nobody_is_told_to_move_the_sim(screen: Screen) -> None:
    """A SIM in another handset is locked by the operator: Thông tư 08/2026/TT-BKHCN."""
    for text in (screen.body, *screen.points, *(trouble.remedy for trouble in screen.troubles)):
        if "SIM" in text and "máy khác" in text:
            assert "ừng" in text or "có thể" in text, text


def test_every_drawing_is_a_drawing_without_a_script_a_font_or_an_address() -> None:
    for path in DRAWINGS.glob("*.svg"):
        text = path.read_text(encoding="utf-8")
        assert "<svg" in text, path.name
        for banned in ("<script", "<style", "style=", "<text", "href", "onload", "<image", "url(http"):
            assert banned not in text, (path.name, banned)
