"""Typical citizens and where the law sends them. Each way is told by the answers, in the order of the questions."""

import pytest

from kiosk.domain.journey import Journey
from kiosk.procedures import CATALOGUE
from tests.builders import TODAY

INTERVIEW = CATALOGUE["chon-thu-tuc"]

PLACES = {
    "here": "07498|xã Bắc Lũng, thành phố Bắc Ninh|",
    "there": "07486|xã Nghĩa Phương, thành phố Bắc Ninh|",
    # A former commune that went into the first one: the papers show another name, the commune is the same.
    "merged": "07498|xã Bắc Lũng, thành phố Bắc Ninh|xã Yên Sơn, huyện Lục Nam, tỉnh Bắc Giang",
}
CITIZENS = (
    ("anh Toàn rents a room in another commune", "self yes temporary long no there here", "dang-ky-tam-tru"),
    ("rents in what has become one commune", "self yes temporary long no merged here", "cap-nhat-noi-o"),
    ("rents and has no permanent residence", "self yes temporary long no none", "dang-ky-tam-tru"),
    ("does not know whether he is registered", "self yes temporary long unsure there here", "dang-ky-tam-tru"),
    ("stays for two weeks", "self yes temporary short", "luu-tru"),
    ("renews on the fifteenth day before the end", "self yes temporary long yes 2026-12-08", "gia-han-tam-tru"),
    ("renews a day too early", "self yes temporary long yes 2026-12-09", "chua-den-han-gia-han"),
    ("renews on the last day", "self yes temporary long yes 2026-11-23", "gia-han-tam-tru"),
    ("renews a day too late", "self yes temporary long yes 2026-11-22", "dang-ky-tam-tru"),
    ("chị Mai lets twelve rooms", "org yes temporary", "tam-tru-theo-danh-sach"),
    ("a guest house with guests tonight", "org yes guests after", "luu-tru"),
    ("a company that wants rooms deleted", "org yes delete", "gap-can-bo"),
    ("a host with a cousin for the night", "self yes guests host before", "luu-tru"),
    ("moves into her own house", "self yes long own no", "dang-ky-thuong-tru"),
    ("moves into a house of which not all is clear", "self yes long own officer", "gap-can-bo"),
    ("a bride moves to her husband's, disputed or not", "self yes long family", "dang-ky-thuong-tru"),
    ("a grandmother moves to her nephew", "self yes long relative elderly no", "dang-ky-thuong-tru"),
    ("a grown cousin is a lodger like others", "self yes long relative none no", "dang-ky-tam-tru"),
    ("a grown cousin with a notarised paper", "self yes long relative none yes", "dang-ky-thuong-tru"),
    ("a tenant with a notarised contract", "self yes long rent yes no", "dang-ky-thuong-tru"),
    ("a tenant with a handwritten contract", "self yes long rent no", "dang-ky-tam-tru"),
    ("a monk in his pagoda", "self yes long religious no", "dang-ky-thuong-tru"),
    ("a boatman", "self yes long vehicle", "dang-ky-thuong-tru"),
    ("a child moves to its grandparents", "child yes long no relative no", "dang-ky-thuong-tru"),
    ("a newborn without a birth certificate", "child yes long yes no", "lien-thong-khai-sinh"),
    ("a newborn with a birth certificate", "child yes long yes yes", "dang-ky-thuong-tru"),
    ("a newborn that is registered nowhere", "child yes nowhere yes no", "lien-thong-khai-sinh"),
    ("a worker who is away for two years", "self yes away year", "tam-vang"),
    ("a student registered where he studies", "self yes away registered", "khong-can-tam-vang"),
    ("somebody who needs a consent to leave", "self yes away approval", "gap-can-bo"),
    ("a paper for the school", "self yes confirm present person", "xac-nhan-cu-tru"),
    ("a young couple in the parents' house", "self yes change split", "tach-ho"),
    ("the father hands over the household", "self yes change head", "doi-chu-ho"),
    ("the street has a new name", "self yes change boundary", "du-lieu-ho-tich"),
    ("a wrong day of birth", "self yes change data", "du-lieu-ho-tich"),
    ("a death in the family", "self yes delete death", "lien-thong-khai-tu"),
    ("emigrates", "self yes delete abroad permanent 2026-11-20", "xoa-thuong-tru"),
    ("gave up the rented room", "self yes delete left temporary ?", "xoa-tam-tru"),
    ("registered nowhere, sleeps here and there", "self yes nowhere no", "khai-bao-cu-tru"),
    ("registered nowhere, in a rented room", "self yes nowhere yes while", "dang-ky-tam-tru"),
    ("registered nowhere, in a house of his own", "self yes nowhere yes long own", "dang-ky-thuong-tru"),
    ("unsure, works in another commune", "self yes unsure there here while", "dang-ky-tam-tru"),
    ("unsure, moved within the commune", "self yes unsure here here while", "cap-nhat-noi-o"),
    ("unsure, moves to his son's for good", "self yes unsure there here long family", "dang-ky-thuong-tru"),
    ("unsure, does not move at all", "self yes unsure here here stays", "gap-can-bo"),
    ("unsure, registered nowhere", "self yes unsure none no", "khai-bao-cu-tru"),
    ("an uncle from California for good", "self overseas", "nguoi-viet-o-nuoc-ngoai"),
    ("a French guest", "proxy foreign", "nguoi-nuoc-ngoai"),
)


@pytest.mark.parametrize(("citizen", "answers", "outcome"), CITIZENS)
def test_a_typical_citizen_is_sent_where_the_law_says(citizen: str, answers: str, outcome: str) -> None:
    given: dict[str, str] = {}
    for word in answers.split():
        walk = Journey(INTERVIEW.steps, given, INTERVIEW.facts, TODAY)
        assert walk.detour(INTERVIEW.detours) is None, (citizen, word)
        assert walk.next is not None, (citizen, word)
        given[walk.questions(walk.next)[0].key] = PLACES.get(word, word)

    detour = Journey(INTERVIEW.steps, given, INTERVIEW.facts, TODAY).detour(INTERVIEW.detours)

    assert detour is not None, (citizen, given)
    assert detour.to == outcome, (citizen, given)
