"""People who fill in forms about residence: their answers, and the way through the screens."""

from kiosk.procedures import CATALOGUE
from tests.pages import Citizen

TENANT = "dang-ky-tam-tru"
BORN = "05/03/1958"


def fills_in(person: Citizen, slug: str = TENANT, until: str = "kiem-tra", **others: str) -> Citizen:
    """Answer the questions of a procedure with its own examples, some replaced, up to that step or to a way out."""
    steps = {step.slug: step for step in CATALOGUE[slug].steps}
    address = f"/thu-tuc/{slug}"
    if not person.path.startswith(f"{address}/"):
        person.opens(address).sends(address)
    while (here := person.path.partition("?")[0].rpartition("/")[2]) not in (until, "kiem-tra", "ket-qua", "phieu"):
        asked = {q.key: others.get(q.key, q.example) for q in steps[here].questions if q.kind != "rows"}
        person.answers(**asked)
        assert person.response is not None
        if person.response.status_code != 200:
            return person
    return person


def prints_the_form(person: Citizen, slug: str = TENANT, keep: bool = False, **others: str) -> Citizen:
    """The same, and the form is printed."""
    fills_in(person, slug, **others)
    return person.answers(keep="yes") if keep else person.answers()
