"""Many at once: numbers stay unique, and one person is never called by two desks. Real threads, real processes."""

import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from flask import Flask

from kiosk.extensions import db
from kiosk.models import Ticket, TicketEvent
from kiosk.services.queue import calling, tickets
from kiosk.services.transaction import writing
from tests.builders import NOW
from tests.desk import NAMES, an_officer
from tests.waiting_room import an_open_day, somebody

THREADS, EACH = 20, 25
PROCESSES = 4
ROOT = Path(__file__).resolve().parents[2]
# A process of its own, as a second kiosk server on the same file would be.
TAKES = """
import sys
from pathlib import Path
from kiosk.config import Config
from kiosk.factory import create_app
from kiosk.services.queue import calling, tickets
from kiosk.services.transaction import writing
from tests.builders import NOW
from tests.desk import an_officer
app, account, each = create_app(Config(Path(sys.argv[1]))), sys.argv[2], int(sys.argv[3])
print("ready", flush=True)
sys.stdin.readline()
with app.app_context():
    for _ in range(each):
        if account:
            with writing():
                officer = an_officer(account)
                ticket = calling.call_next(officer, 1, (), NOW)
                print(ticket.number, flush=True)
                calling.absent(ticket, officer, 1, NOW)
        else:
            with writing():
                print(tickets.take("vneid", "kiosk", NOW).number, flush=True)
"""


def together(app: Flask, number: int, work: Callable[[int], None]) -> None:
    """Do it in so many threads that begin at the same moment; what goes wrong in one of them is raised here."""
    wrong: list[BaseException] = []
    ready = threading.Barrier(number)

    def run(which: int) -> None:
        with app.app_context():
            ready.wait()
            try:
                work(which)
            except BaseException as problem:
                wrong.append(problem)
            finally:
                db.session.remove()

    threads = [threading.Thread(target=run, args=(which,)) for which in range(number)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if wrong:
        raise wrong[0]


def in_processes(app: Flask, accounts: list[str], each: int) -> list[int]:
    """The numbers that as many processes took, or called where they have an account."""
    folder = str(app.config["KIOSK"].instance)
    running = [
        subprocess.Popen(
            [sys.executable, "-c", TAKES, folder, account, str(each)],
            cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )
        for account in accounts
    ]  # fmt: skip
    for process in running:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    for process in running:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    told = [process.communicate(timeout=120)[0] for process in running]
    assert [process.returncode for process in running] == [0] * len(running)
    return [int(line) for lines in told for line in lines.split()]


@pytest.mark.slow
def test_twenty_who_take_numbers_at_once_get_five_hundred_different_ones(inside: Flask) -> None:
    """Slow: each number is on the disk before the next one is given."""
    with writing():
        an_open_day()
    taken: list[int] = []

    def takes(_which: int) -> None:
        for _ in range(EACH):
            with writing():
                number = tickets.take("vneid", "kiosk", NOW).number
            taken.append(number)

    together(inside, THREADS, takes)

    assert sorted(taken) == list(range(1, THREADS * EACH + 1))
    assert db.session.scalar(db.select(db.func.count()).select_from(Ticket)) == THREADS * EACH


@pytest.mark.slow
def test_four_processes_that_take_numbers_at_once_never_give_one_twice(inside: Flask) -> None:
    """Slow: four Python processes start."""
    with writing():
        an_open_day()

    taken = in_processes(inside, [""] * PROCESSES, EACH)

    assert sorted(taken) == list(range(1, PROCESSES * EACH + 1))


@pytest.mark.slow
def test_two_processes_that_call_at_once_never_get_the_same_person(inside: Flask) -> None:
    """Slow: two Python processes start."""
    with writing():
        an_open_day()
        an_officer("minh")
        for _ in range(2 * EACH):
            somebody()

    called = in_processes(inside, ["ha", "minh"], EACH)

    assert sorted(called) == list(range(1, 2 * EACH + 1))


@pytest.mark.slow
def test_desks_that_call_at_once_never_get_the_same_person(inside: Flask) -> None:
    """Slow: each call is on the disk before the next one."""
    accounts = [account for account in NAMES if account != "son"]
    with writing():
        an_open_day()
        officers = {account: an_officer(account).id for account in accounts}
        for _ in range(10 * len(accounts)):
            somebody()
    got: list[tuple[int, str]] = []

    def calls(which: int) -> None:
        for _ in range(10):
            with writing():
                officer = an_officer(accounts[which])
                ticket = calling.call_next(officer, which + 1, (), NOW)
                assert ticket is not None
                got.append((ticket.number, accounts[which]))
                calling.absent(ticket, officer, which + 1, NOW)

    together(inside, len(accounts), calls)

    assert sorted(number for number, _ in got) == list(range(1, 10 * len(accounts) + 1))
    events = db.session.scalars(db.select(TicketEvent).filter_by(action="call")).all()
    by = {event.ticket_id: event.officer_id for event in events}
    assert len(events) == len(by) == len(got)
    tickets_by_number = {one.number: one.id for one in db.session.scalars(db.select(Ticket))}
    assert all(by[tickets_by_number[number]] == officers[account] for number, account in got)


@pytest.mark.slow
def test_of_two_desks_that_press_the_same_number_one_gets_it_and_the_other_a_sentence(inside: Flask) -> None:
    """Slow: ten rounds of two threads."""
    with writing():
        an_open_day()
        an_officer("minh")
        rows = [somebody() for _ in range(10)]
        db.session.flush()
        numbers = [row.id for row in rows]
    said: list[str] = []

    def presses(which: int) -> None:
        account = ("ha", "minh")[which]
        for number in numbers:
            meet.wait()
            try:
                with writing():
                    officer, ticket = an_officer(account), tickets.by_id(number)
                    assert ticket is not None
                    calling.call(ticket, officer, which + 1, NOW)
                said.append("called")
                with writing():
                    again = tickets.by_id(number)
                    assert again is not None
                    calling.absent(again, an_officer(account), which + 1, NOW)
            except calling.NotNow as sentence:
                said.append(str(sentence))
            meet.wait()

    meet = threading.Barrier(2)
    together(inside, 2, presses)

    assert said.count("called") == 10
    assert all(("vừa được quầy" in one or "không còn chờ" in one) for one in said if one != "called")
    assert len(said) == 20
