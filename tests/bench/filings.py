"""How fast the screens of residence come, also those of others while a list of 200 people is laid out."""

import os
import re
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from kiosk.procedures import CATALOGUE
from tests.bench import kiosk_process
from tests.bench.figures import Figure, percentile, spread
from tests.bench.visitor import Visitor
from tests.test_list_workbooks import a_list

INTERVIEW, TENANT, LIST = "chon-thu-tuc", "dang-ky-tam-tru", "tam-tru-theo-danh-sach"
TEMPORARY = {"goal": "temporary"}
VISITS = 30
PEOPLE = 200
BORN = "1975"


def walk(visitor: Visitor, slug: str, **others: str) -> str:
    """Answer a procedure's questions with its examples, up to the check page or a way out; the address reached."""
    steps = {step.slug: step for step in CATALOGUE[slug].steps}
    start = f"/thu-tuc/{slug}"
    where = visitor.send(start, visitor.page(start), {})
    while (name := where.rpartition("/")[2]) in steps:
        asked = {q.key: others.get(q.key, q.example) for q in steps[name].questions if q.kind != "rows"}
        where = visitor.send(where, visitor.page(where), asked)
    return where


def figures() -> list[Figure]:
    """The figures of this part."""
    with tempfile.TemporaryDirectory() as folder:
        instance = Path(folder) / "demo"
        kiosk_process.prepare(instance)
        with kiosk_process.running(instance) as (base, _, _):
            interview, form = Visitor(base), Visitor(base)
            for visitor, slug, others in ((interview, INTERVIEW, TEMPORARY), (form, TENANT, {})):
                walk(Visitor(base), slug, **others)
                for _ in range(VISITS):
                    visitor.page(walk(visitor, slug, **others))
                    visitor.request("POST", "/ket-thuc", "x=1")
                    visitor.cookie = ""
        return [*_screens("interview", interview), *_screens("form", form), *_list(instance, Path(folder))]


def _screens(what: str, visitor: Visitor) -> list[Figure]:
    gets, posts = visitor.times["get"], visitor.times["post"]
    return [
        Figure(f"{what}, a screen", percentile(gets, 95), "ms", 15, f"p95 of GET; {spread(gets)}"),
        Figure(f"{what}, an answer", percentile(posts, 95), "ms", None, f"p95 of POST; {spread(posts)}"),
    ]


def _list(instance: Path, folder: Path) -> list[Figure]:
    """A list of 200 people is printed while somebody else looks at pages."""
    code = _import(instance, folder)
    with kiosk_process.running(instance) as (base, _, _):
        other = Visitor(base)
        walk(other, INTERVIEW, **TEMPORARY)
        other.times["get"].clear()
        done = threading.Event()
        looking = threading.Thread(target=_look, args=(other, done))
        seconds, progress = _print(Visitor(base), code, looking.start)
        done.set()
        looking.join()
    times = other.times["get"]
    return [
        Figure(f"list of {PEOPLE} printed", seconds, "s", 12, f"touch to file; progress shown {progress} times"),
        Figure("another visitor meanwhile", percentile(times, 95), "ms", 50, f"p95 of GET; {spread(times)}"),
    ]


def _import(instance: Path, folder: Path) -> str:
    names = [f"Người Mẫu {chr(97 + n // 26)}{chr(97 + n % 26)}" for n in range(PEOPLE)]
    crowd = [[name, "1990", "Nam", f"{24090000000 + n:012d}"] for n, name in enumerate(names)]
    command = [sys.executable, "-m", "flask", "--app", "wsgi", "kiosk", "list-import", str(a_list(folder, *crowd))]
    environment = os.environ | {"KIOSK_INSTANCE": str(instance)}
    root = kiosk_process.ROOT
    answer = subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, check=True)
    return answer.stdout.partition("Mã phiếu: ")[2][:8]


def _look(visitor: Visitor, done: threading.Event) -> None:
    pages = (f"/thu-tuc/{INTERVIEW}/can-viec-gi", "/cu-tru", "/", f"/thu-tuc/{INTERVIEW}/o-bao-lau")
    while not done.is_set():
        for page in pages:
            visitor.page(page)
            time.sleep(0.02)


def _print(visitor: Visitor, code: str, start: object) -> tuple[float, int]:
    """(seconds from the last touch to the finished print, how often progress was shown)."""
    visitor.send("/phieu-hen", visitor.page("/phieu-hen"), {"code": code})
    visitor.send("/phieu/lam-tiep", visitor.page("/phieu"), {})
    where = visitor.send("/phieu/xac-nhan", visitor.page("/phieu/xac-nhan"), {"rep_born_on": BORN})
    html = visitor.page(where)
    assert callable(start)
    start()
    begun = time.perf_counter()
    visitor.page(visitor.send(where, html, {}))
    shown = set()
    while 'data-status="printed"' not in (page := visitor.page("/phieu")):
        shown |= set(re.findall(r"xong (\d+) trên", page))
        if 'data-status="failed"' in page or time.perf_counter() - begun > 60:
            raise RuntimeError("the list was not printed")
        time.sleep(0.3)
    return time.perf_counter() - begun, len(shown)
