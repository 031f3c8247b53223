"""The number on paper: the largest thing on it, one page on every paper, and nobody's name."""

from dataclasses import replace

import pytest
from flask import Flask

from kiosk.domain.queueing import KINDS, MOST_TASKS
from kiosk.printing import PAPERS, render
from kiosk.printing.documents import TicketSlip, from_values, to_values
from kiosk.printing.examples import TICKET
from kiosk.services import slips
from kiosk.services.queue import tickets
from kiosk.services.transaction import writing
from tests.builders import NAME, NOW, a_case, wants_a_call
from tests.printing.papers import LONG, pages_of, shown, words
from tests.printing.test_letters import boxes_in
from tests.waiting_room import an_open_day, somebody

SINGLE = replace(TICKET, tasks=(), ahead="Sắp đến lượt số này.")
LONGEST = replace(
    TICKET,
    letterhead=LONG.letterhead,
    number="G1207",
    tasks=("9 người, 8 việc", *(f"{kind.label}: 3" for kind in KINDS.values())),
    ahead="Trước số này còn 128 số.",
)
TICKETS = {"single": SINGLE, "household": TICKET, "longest": LONGEST}


def largest(pdf: bytes) -> str:
    """The text that is printed with the largest letters."""
    found: list[tuple[float, str]] = []

    def note(text: str, matrix: list[float], text_matrix: list[float], _font: object, size: float) -> None:
        if text.strip():
            found.append((round(size * abs(text_matrix[3] * matrix[3]), 1), text.strip()))

    pages_of(pdf).pages[0].extract_text(visitor_text=note)
    most = max(size for size, _ in found)
    return "".join(text for size, text in found if size == most)


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("ticket", TICKETS.values(), ids=TICKETS)
def test_everything_about_a_number_is_on_one_page(ticket: TicketSlip, paper: str) -> None:
    pdf = render(ticket, paper)

    text = shown(pdf)
    wanted = [ticket.title, ticket.number, ticket.what, *ticket.tasks, ticket.ahead, ticket.then_heading, *ticket.then]
    wanted += [ticket.warning, ticket.day, ticket.issued, ticket.footer, ticket.letterhead.telephone]
    assert [line for line in wanted if words(line) not in text] == []
    assert boxes_in(pdf) == []
    assert len(pages_of(pdf).pages) == 1


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("ticket", TICKETS.values(), ids=TICKETS)
def test_the_number_is_the_largest_thing(ticket: TicketSlip, paper: str) -> None:
    assert largest(render(ticket, paper)) == ticket.number


def test_a_number_waits_in_the_row_of_prints_as_plain_values() -> None:
    assert from_values("ticket", to_values(TICKET)) == TICKET


@pytest.mark.usefixtures("inside")
def test_a_number_with_a_case_says_neither_whose_nor_which(inside: Flask) -> None:
    with writing():
        an_open_day()
        case = a_case(**wants_a_call())
        held = somebody(case=case, screen="/bi-ket/otp-khong-ve", symptom="Mã OTP không về")
        values = str(to_values(slips.ticket_slip(held, 0, inside.config["STATION"], NOW)))

    assert tickets.label_of(held) in values
    assert [secret for secret in (NAME, case.code, "OTP không về", "/bi-ket") if secret in values] == []


@pytest.mark.usefixtures("inside")
def test_a_household_reads_what_it_has_come_for_and_a_single_person_does_not(inside: Flask) -> None:
    with writing():
        an_open_day()
        alone, family = somebody(), somebody(people=3, tasks=["vneid", "vneid", "residence"])
        crowd = somebody(people=9, tasks=["residence"] * MOST_TASKS)
        station = inside.config["STATION"]
        papers = [slips.ticket_slip(held, tickets.ahead_of(held), station, NOW) for held in (alone, family, crowd)]

    assert [paper.tasks[:1] for paper in papers] == [(), ("3 người, 3 việc",), ("9 người, 8 việc",)]
    assert papers[1].tasks[1:] == ("VNeID: 2", "Cư trú: 1")
    assert [paper.ahead for paper in papers] == [
        "Sắp đến lượt số này.", "Trước số này còn 1 số.", "Trước số này còn 2 số.",
    ]  # fmt: skip
