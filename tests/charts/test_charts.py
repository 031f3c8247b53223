"""Drawings: what they say to those who do not see them, lengths that are true, and nothing that is taken for markup."""

import re
from xml.etree import ElementTree

import pytest

from kiosk.charts import Bar, Bars, Curve, Point, bars, curve

SVG = "{http://www.w3.org/2000/svg}"
EVIL = '<script>alert(1)</script> & "thôn"'


def a_bars(*rows: Bar, **more: str) -> Bars:
    """A chart with those rows."""
    return Bars(**{"name": "thon", "title": "Theo thôn", "description": "Mỗi thôn một thanh", "rows": rows} | more)


def a_curve(*points: tuple[str, float], **more: object) -> Curve:
    """A year with those readings."""
    known = {
        "name": "nam",
        "title": "Theo thời gian",
        "description": "Cả năm",
        "first": "2026-01-01",
        "last": "2026-12-31",
    }
    return Curve(**known | {"points": tuple(Point(*point) for point in points)} | more)


def drawn(markup: str) -> ElementTree.Element:
    """The drawing taken apart: it is well-formed."""
    return ElementTree.fromstring(markup)  # noqa: S314 - our own drawing


def widths(markup: str) -> list[float]:
    """The widths of the dark bars, from the top down."""
    return [float(box.get("width", 0)) for box in drawn(markup).iter(f"{SVG}rect") if box.get("fill") == "#23406B"]


def texts(markup: str) -> list[str]:
    """Every text of a drawing."""
    return [text.text or "" for text in drawn(markup).iter(f"{SVG}text")]


def test_a_bar_is_as_long_as_its_number() -> None:
    found = widths(bars(a_bars(Bar("A", 100, "100"), Bar("B", 50, "50"), Bar("C", 25, "25"))))

    assert found[0] == pytest.approx(2 * found[1], abs=0.2)
    assert found[0] == pytest.approx(4 * found[2], abs=0.4)


def test_nothing_reaches_over_the_edge_however_long_the_names_and_numbers() -> None:
    long = "Tổ dân phố Nguyễn Nghiêm Thượng Nghĩa Trung (Khám Lạng cũ)"
    for row in drawn(bars(a_bars(Bar(long, 31426, "31.426 / 185.255", 185255), Bar("B", 1, "1")))).iter(f"{SVG}rect"):
        assert float(row.get("x", 0)) + float(row.get("width", 0)) <= 560


def test_a_drawing_says_what_it_shows_to_those_who_do_not_see_it() -> None:
    for markup, name in ((bars(a_bars(Bar("A", 1, "1"))), "thon"), (curve(a_curve(("2026-05-01", 5))), "nam")):
        image = drawn(markup)
        assert image.get("role") == "img"
        assert image.get("aria-labelledby") == f"{name}-title {name}-desc"
        assert [child.get("id") for child in list(image)[:2]] == [f"{name}-title", f"{name}-desc"]
        assert all(child.text for child in list(image)[:2])


def test_words_are_never_markup() -> None:
    chart = a_bars(Bar(EVIL, 1, EVIL), title=EVIL, description=EVIL, part=EVIL)

    markup = bars(chart) + curve(a_curve(("2026-05-01", 1), title=EVIL, target=2, target_words=EVIL))

    assert "<script" not in markup
    assert "&lt;script&gt;" in markup


def test_no_drawing_has_a_style_or_an_address() -> None:
    markup = bars(a_bars(Bar("A", 1, "1", 2), part="có", whole="thiếu")) + curve(a_curve(("2026-05-01", 1), target=3))

    assert not re.search(r"\sstyle=|href|https?:(?!//www\.w3\.org/2000/svg)|\son\w+=", markup)


def test_a_hidden_count_has_no_bar_that_could_be_measured() -> None:
    assert widths(bars(a_bars(Bar("A", 3, "dưới 5", hidden=True), Bar("B", 50, "50")))).__len__() == 1


def test_none_is_drawn_as_a_stroke_and_more_than_asked_for_is_marked() -> None:
    nothing = drawn(bars(a_bars(Bar("A", 0, "0"))))
    over = bars(a_bars(Bar("A", 120, "120 / 100", 100)))

    assert [path for path in nothing.iter(f"{SVG}path") if path.get("stroke-width") == "1.5"]
    assert 'stroke="#FFFFFF"' in over


def test_an_empty_chart_is_a_drawing_too() -> None:
    assert texts(bars(a_bars())) == []
    assert "0" in texts(curve(a_curve()))


def test_the_curve_stands_on_its_days_and_below_a_round_number() -> None:
    markup = curve(a_curve(("2026-01-01", 0), ("2026-12-31", 2425), target=3126, target_words="Chỉ tiêu 3.126"))

    points = [(float(c.get("cx", 0)), float(c.get("cy", 0))) for c in drawn(markup).iter(f"{SVG}circle")]
    assert points[0][0] < points[1][0] == 546
    assert points[0][1] > points[1][1]
    assert {"3.200", "Chỉ tiêu 3.126", "2.425", "01/01/2026", "31/12/2026"} <= set(texts(markup))


def test_the_same_values_are_the_same_drawing() -> None:
    chart = a_bars(Bar("A", 1 / 3, "1"))

    assert bars(chart) == bars(chart)
    assert "0.33333" not in bars(chart)
