"""How fast pages come: one client, eight clients, few cases and a hundred thousand; the start and the memory."""

import gzip
import tempfile
import threading
from pathlib import Path

from kiosk.guides import GUIDES
from tests.bench import kiosk_process, many_cases
from tests.bench.figures import Figure, percentile, spread
from tests.bench.visitor import Visitor

MANY = 100_000
VISITS = 1000
FEW_VISITS = 60
CLIENTS = 8
OTHER_PAGES = ["/huong-dan", "/bi-ket", "/quyen-rieng-tu"] + [
    f"/huong-dan/{guide.slug}/{way.slug}/{number}"
    for guide in GUIDES.values()
    for way in guide.ways
    for number in range(1, len(way.screens) + 1)
]


def figures() -> list[Figure]:
    """The figures of this part."""
    with tempfile.TemporaryDirectory() as folder:
        demo = Path(folder) / "demo"
        kiosk_process.prepare(demo)
        found = _demo(demo)
        many = Path(folder) / "many"
        kiosk_process.prepare(many)
        many_cases.fill(many, MANY)
        return found + _pages(many, f"{MANY:,} cases".replace(",", " "))


def _demo(instance: Path) -> list[Figure]:
    found = []
    starts = []
    for _ in range(3):
        with kiosk_process.running(instance) as (_, _, seconds):
            starts.append(seconds)
    how = "process start to first page, median of 3"
    found.append(Figure("first page after start", sorted(starts)[1], "s", 1.5, how))
    found += _pages(instance, "demo data")
    found += _memory(instance)
    return found


def _pages(instance: Path, data: str) -> list[Figure]:
    with kiosk_process.running(instance) as (base, _, _):
        warm = Visitor(base)
        warm.visit()
        alone = Visitor(base)
        for _ in range(FEW_VISITS):
            alone.visit()
        together = _eight(base)
        for path in OTHER_PAGES:
            alone.page(path)
        html = max(len(gzip.compress(page.encode())) for path, page in alone.pages.items() if path != "/")
    gets, posts = alone.times["get"], alone.times["post"]
    return [
        Figure(f"step page, one client, {data}", percentile(gets, 95), "ms", 15, f"p95 of GET; {spread(gets)}"),
        Figure(f"answer kept, one client, {data}", percentile(posts, 95), "ms", None, f"p95 of POST; {spread(posts)}"),
        Figure(f"request, {CLIENTS} clients, {data}", percentile(together, 99), "ms", 150, f"p99; {spread(together)}"),
        Figure(f"largest later page, {data}", html / 1024, "KB", 12, "HTML, gzip -9; everything else is cached"),
    ]


def _eight(base: str) -> list[float]:
    visitors = [Visitor(base) for _ in range(CLIENTS)]

    def run(visitor: Visitor) -> None:
        for _ in range(FEW_VISITS // 4):
            visitor.visit()

    threads = [threading.Thread(target=run, args=(visitor,)) for visitor in visitors]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return [time for visitor in visitors for times in visitor.times.values() for time in times]


def _memory(instance: Path) -> list[Figure]:
    with kiosk_process.running(instance) as (base, pid, _):
        visitor = Visitor(base)
        weights = []
        for number in range(1, VISITS + 1):
            visitor.visit()
            if number % 100 == 0:
                weights.append(kiosk_process.resident_mb(pid))
    growth = weights[-1] - weights[len(weights) // 2 - 1]
    return [
        Figure(f"memory after {VISITS} visits", weights[-1], "MB", 140, "VmRSS, every visit printed its slip"),
        Figure("growth over the last 500 visits", growth, "MB", 3, "flat: " + ", ".join(f"{w:.0f}" for w in weights)),
    ]
