"""Every page that an address alone shows, and every guide and remedy walked to its end, with all page invariants."""

import pytest

from kiosk.domain.guide import Guide, Remedy, Symptoms, Way
from kiosk.guides import GUIDES, TROUBLE
from kiosk.procedures import CATALOGUE
from tests.pages import Citizen

WAYS = [(guide, way) for guide in GUIDES.values() for way in guide.ways]
NODES = list(TROUBLE.walk())


@pytest.mark.parametrize("path", ["/", "/huong-dan", "/bi-ket", "/phieu-hen", "/quyen-rieng-tu", "/gio-lam-viec",
                                  "/goi-can-bo", "/het-gio", *(f"/thu-tuc/{slug}" for slug in CATALOGUE)])  # fmt: skip
def test_a_page_holds_the_invariants(ly: Citizen, path: str) -> None:
    assert ly.opens(path).status == 200


def test_the_tiles_stand_in_the_order_people_ask(ly: Citizen) -> None:
    text = ly.opens("/").page.text

    places = [text.index(word) for word in ("Cài đặt VNeID", "Kích hoạt VNeID", "Tôi có phiếu hẹn", "Tôi bị kẹt")]
    assert places == sorted(places)


def test_every_link_of_the_home_page_and_the_lists_leads_somewhere(ly: Citizen) -> None:
    for start in ("/", "/huong-dan", "/bi-ket"):
        for link in [a["href"] for a in ly.opens(start).page.all("a") if not a["href"].startswith("#")]:
            assert ly.opens(link).status == 200


@pytest.mark.parametrize(("guide", "way"), WAYS, ids=[f"{g.slug}/{w.slug}" for g, w in WAYS])
def test_a_guide_is_walked_to_its_end_by_its_own_buttons(ly: Citizen, guide: Guide, way: Way) -> None:
    slug, path = guide.slug, f"/huong-dan/{guide.slug}/{way.slug}"
    ly.opens(f"/huong-dan/{slug}")
    for number, screen in enumerate(way.screens, start=1):
        ly.opens(f"{path}/{number}").sees(screen.heading, screen.body, f"Bước {number} trong")
        ly.sees("Hình không giống máy tôi")
        assert any("data-spoken" in attrs for attrs in ly.page.all("p"))
        onward = {a["href"] for a in ly.page.all("a")}
        assert (f"{path}/{number + 1}" in onward) == (number < len(way.screens))
    ly.sees(guide.done_of(way))


@pytest.mark.parametrize("node", NODES, ids=[node.slug for node in NODES])
def test_every_node_of_the_trouble_tree_is_a_page(ly: Citizen, node: Symptoms | Remedy) -> None:
    ly.opens(f"/bi-ket/{node.slug}")

    if isinstance(node, Remedy):
        ly.sees(node.symptom, node.cause, *node.do)
        ly.sees({"no": "không cần cán bộ", "yes": "Việc này cần cán bộ"}.get(node.officer, "nhờ cán bộ"))
    else:
        ly.sees(node.question, *(branch.symptom for branch in node.branches))


def test_where_a_secret_is_typed_the_page_says_where_not_to_type_it(ly: Citizen) -> None:
    secret = [(g, w, n) for g, w in WAYS for n, s in enumerate(w.screens, start=1) if s.secret]
    assert secret
    for guide, way, number in secret:
        ly.opens(f"/huong-dan/{guide.slug}/{way.slug}/{number}").sees("Đừng gõ vào màn hình này")


FIRST_WAY = "/huong-dan/kich-hoat-vneid/tren-dien-thoai"
NOWHERE = [
    "/huong-dan/khong-co", "/huong-dan/kich-hoat-vneid/khong-co/1", "/bi-ket/khong-co", f"{FIRST_WAY}/0",
    f"{FIRST_WAY}/{'9' * 6000}", f"{FIRST_WAY}/%F0%9F%98%80", "/thu-tuc/khong-co", "/%00", "/ban-in/1", "/ban-in/x",
    "/truc-tiep/ban-in/1",
]  # fmt: skip


@pytest.mark.parametrize("path", NOWHERE, ids=[path[:40] for path in NOWHERE])
def test_an_address_that_does_not_exist_says_what_to_do(ly: Citizen, path: str) -> None:
    ly.opens(path)

    assert ly.status == 404
    ly.sees("Không có trang này", "Về trang đầu")
