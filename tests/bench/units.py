"""How fast a commune is found among all old and new units: whole names, names half typed, with and without marks."""

import random
import time
from datetime import date

from kiosk.domain.text import fold
from kiosk.services.units import Units
from tests.bench.figures import Figure, percentile, spread
from tests.unit_table import the_unit_table

SEARCHES = 500
HOME = "07498"
# Of the names that people look for, most are near the station.
NEARBY = (HOME, "07444", "07462", "07486", "07489", "07492", "07450", "07519")


def figures() -> list[Figure]:
    """The figures of this part."""
    table = Units(the_unit_table(), date(2026, 11, 23), HOME)
    times = []
    for typed in _typed(table, random.Random(1)):
        begun = time.perf_counter()
        table.search(typed)
        times.append((time.perf_counter() - begun) * 1000)
    return [Figure("a commune found", percentile(times, 95), "ms", 20, f"p95 of searches; {spread(times)}")]


def _typed(table: Units, chance: random.Random) -> list[str]:
    """What is in the field at some moment of typing, from the second letter on."""
    names = [match.former or match.commune.full for code in NEARBY for match in table.at(code)]
    names += ["phường 4, quận Tân Bình, TP Hồ Chí Minh", "tt Đồi Ngô", "P. Vũ Ninh", "xã Ea H'leo, tỉnh Đắk Lắk"]
    typed = []
    for _ in range(SEARCHES):
        name = chance.choice(names)
        said = chance.choice((name, fold(name), name.split(" ", 1)[1], fold(name.split(" ", 1)[1])))
        typed.append(said[: chance.choice((*range(2, 16), len(said), len(said)))])
    return typed
