"""How fast a number is given and the next one called, over HTTP; and 20 writers who take 500 numbers each."""

import random
import re
import tempfile
import threading
import time
from collections.abc import Callable
from http.client import HTTPConnection
from http.cookies import SimpleCookie
from pathlib import Path
from urllib.parse import urlencode, urlsplit

from flask import Flask

from kiosk.clock import system_clock
from kiosk.config import Config
from kiosk.domain.officers import Rank
from kiosk.extensions import db
from kiosk.factory import create_app
from kiosk.services import officers
from kiosk.services.queue import days, tickets
from kiosk.services.transaction import writing
from tests.bench import kiosk_process
from tests.bench.figures import Figure, percentile, spread
from tests.desk import PASSWORD

ALONE, TOGETHER = 200, 40
CLIENTS = 8
DESKS, KIOSKS, CALLS = 5, 5, 40
# Every two seconds each desk calls and each kiosk gives a number: a whole day of a station in half a minute.
PACE_SECONDS = 2.0
PAPER_SECONDS = 0.15
WRITERS, EACH = 20, 500
TAKE = "/gap-can-bo/vneid"
QUEUE = "/can-bo/hang-cho"
FIELDS = re.compile(r'name="([a-z_]+)" (?:type="hidden" )?value="([^"]*)"')


class Hand:
    """A browser without JavaScript that keeps its connection and cookies and times what it sends."""

    def __init__(self, base: str) -> None:
        self.connection = HTTPConnection(urlsplit(base).netloc, timeout=30)
        self.cookies: dict[str, str] = {}

    def asks(self, method: str, path: str, body: str = "") -> tuple[str, str, float]:
        """(where it leads, or "", the page, milliseconds)."""
        headers = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
        if body:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        begun = time.perf_counter()
        self.connection.request(method, path, body or None, headers)
        answer = self.connection.getresponse()
        page = answer.read().decode()
        took = (time.perf_counter() - begun) * 1000
        if answer.status >= 400:
            raise RuntimeError(f"{method} {path}: {answer.status}")
        for name, value in answer.getheaders():
            if name.lower() == "set-cookie":
                self.cookies |= {key: kept.value for key, kept in SimpleCookie(value).items()}
        return answer.getheader("Location") or "", page, took

    def sends(self, page: str, action: str, **values: str) -> tuple[str, float]:
        """Send a form of that page that goes there, with its hidden fields: (where it leads, milliseconds)."""
        # A parser for the pages of ten browsers in this one process would be part of what is measured.
        form = page.partition(f'action="{action}"')[2].partition("</form>")[0]
        fields = {name: value for name, value in FIELDS.findall(form) if name in ("csrf_token", "nonce")}
        where, _, took = self.asks("POST", action, urlencode({**fields, **values}))
        return where, took


def figures() -> list[Figure]:
    """The figures of this part."""
    with tempfile.TemporaryDirectory() as folder:
        instance = Path(folder) / "queue"
        _prepare(instance)
        with kiosk_process.running(instance) as (base, _, _):
            found = [*ticket_issue(base), *call_next(base)]
        return [*found, twenty_writers(Path(folder) / "writers")]


def _prepare(instance: Path) -> Flask:
    """A kiosk whose day is open, with an officer for each desk."""
    kiosk_process.prepare(instance)
    app = create_app(Config(instance))
    with app.app_context(), writing():
        for number in range(DESKS):
            rank = Rank.OFFICER if number else Rank.CHIEF
            officers.add(f"quay{number}", f"Cán bộ {number} Mẫu", rank, PASSWORD, None, system_clock(), own=True)
        days.open_day(None, system_clock())
    return app


def takes_a_number(hand: Hand) -> float:
    """Somebody takes a number; milliseconds from the press to the answer, which comes after the commit."""
    hand.cookies.clear()
    _, page, _ = hand.asks("GET", TAKE)
    where, took = hand.sends(page, TAKE)
    if where != "/so-thu-tu":
        raise RuntimeError(f"no number was given: {where}")
    return took


def ticket_issue(base: str, alone: int = ALONE, together: int = TOGETHER) -> list[Figure]:
    """One kiosk, paper after paper; then eight at once without a pause."""
    one = Hand(base)
    takes_a_number(one)
    times = []
    for _ in range(alone):
        # The next person steps up when the paper is out.
        time.sleep(PAPER_SECONDS)
        times.append(takes_a_number(one))
    many: list[float] = []
    at_once([_takes(Hand(base), together, many) for _ in range(CLIENTS)])
    return [
        Figure("ticket issue, one client", percentile(times, 95), "ms", 15, f"p95 of POST; {spread(times)}"),
        Figure(f"ticket issue, {CLIENTS} clients", percentile(many, 99), "ms", 150, f"p99 of POST; {spread(many)}"),
    ]


def _takes(hand: Hand, times: int, into: list[float]) -> Callable[[], None]:
    def work() -> None:
        into.extend(takes_a_number(hand) for _ in range(times))

    return work


def call_next(base: str, calls: int = CALLS) -> list[Figure]:
    """Five desks call and finish, and look at the list as their page does, while five kiosks give numbers."""
    called: list[float] = []
    issued: list[float] = []
    at_once([
        *(_desk(base, number, calls, called) for number in range(DESKS)),
        *(_kiosk(base, number, calls, issued) for number in range(KIOSKS)),
    ])  # fmt: skip
    active = f"{DESKS} desks, {KIOSKS} kiosks"
    return [
        Figure(f"call next, {active}", percentile(called, 95), "ms", 25, f"p95 of POST; {spread(called)}"),
        Figure(f"ticket issue, {active}", percentile(issued, 95), "ms", None, f"p95 of POST; {spread(issued)}"),
    ]


def _desk(base: str, number: int, calls: int, into: list[float]) -> Callable[[], None]:
    luck, hand = random.Random(number), Hand(base)

    def work() -> None:
        _, page, _ = hand.asks("GET", "/can-bo/dang-nhap")
        signed_in = {"tai-khoan": f"quay{number}", "mat-khau": PASSWORD, "quay": str(number + 1)}
        hand.sends(page, "/can-bo/dang-nhap", **signed_in)
        ready.wait()
        for _ in range(calls):
            _pause(luck)
            _, page, _ = hand.asks("GET", QUEUE)
            where, took = hand.sends(page, f"{QUEUE}/goi")
            into.append(took)
            _, page, _ = hand.asks("GET", where)
            hand.asks("GET", "/can-bo/truc-tiep/hang-cho")
            if "so=" in where:
                hand.sends(page, f"{QUEUE}/so/{where.partition('so=')[2]}", viec="finish", outcome="helped")

    return work


def _kiosk(base: str, number: int, times: int, into: list[float]) -> Callable[[], None]:
    luck, hand = random.Random(100 + number), Hand(base)

    def work() -> None:
        ready.wait()
        for _ in range(times):
            _pause(luck)
            into.append(takes_a_number(hand))

    return work


ready = threading.Barrier(DESKS + KIOSKS)


def _pause(luck: random.Random) -> None:
    time.sleep(luck.uniform(0.5, 1.5) * PACE_SECONDS)


def at_once(works: list[Callable[[], None]]) -> None:
    """Do all of it at the same time; what goes wrong in one of them is raised."""
    wrong: list[BaseException] = []

    def run(work: Callable[[], None]) -> None:
        try:
            work()
        except BaseException as problem:
            wrong.append(problem)
            ready.abort()

    threads = [threading.Thread(target=run, args=(work,)) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if wrong:
        raise wrong[0]


def twenty_writers(instance: Path, each: int = EACH) -> Figure:
    """Twenty threads take numbers without a pause. Raises when two are alike or one is missing."""
    app = _prepare(instance)
    taken: list[int] = []

    def work() -> None:
        with app.app_context():
            for _ in range(each):
                with writing():
                    number = tickets.take("vneid", "kiosk", system_clock()).number
                taken.append(number)
            db.session.remove()

    begun = time.perf_counter()
    at_once([work] * WRITERS)
    seconds = time.perf_counter() - begun
    if sorted(taken) != list(range(1, WRITERS * each + 1)):
        raise RuntimeError("a number was given twice, or one is missing")
    with app.app_context():
        db.engine.dispose()
    how = f"{WRITERS} threads × {each} numbers, all different, {len(taken) / seconds:.0f} a second"
    return Figure("20 writers", seconds, "s", None, how)
