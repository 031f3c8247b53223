"""What the wall and the desk show of the queue."""

from dataclasses import asdict

import pytest

from kiosk.extensions import db
from kiosk.guides import GUIDES, TROUBLE
from kiosk.services.queue import advice, board, calling, desk_list, serving, ticket_page
from tests.builders import NAME, NOW, a_case, wants_a_call
from tests.desk import an_officer
from tests.waiting_room import an_open_day, at, called, served, somebody

pytestmark = pytest.mark.usefixtures("inside")


def test_without_a_day_the_wall_is_empty_and_says_so() -> None:
    shown = board.board(NOW)

    assert (shown.called, shown.waiting, shown.last_call_id, shown.day_open) == ((), 0, 0, False)


def test_the_wall_shows_the_newest_call_first_with_its_counter() -> None:
    an_open_day()
    called(10)
    called(12, account="minh", counter=2)

    shown = board.board(at(13))

    assert [(one.label, one.counter, one.since) for one in shown.called] == [("A002", 2, at(12)), ("A001", 1, at(10))]


def test_a_recall_comes_to_the_top_and_makes_the_wall_chime() -> None:
    an_open_day()
    first, ha = called(10)
    called(12, account="minh", counter=2)
    before = board.board(at(13))

    calling.recall(first, ha, 1, at(14))

    after = board.board(at(15))
    assert after.called[0].label == "A001"
    assert after.last_call_id > before.last_call_id


@pytest.mark.parametrize("press", [serving.arrive, calling.absent, serving.hold])
def test_nothing_but_a_call_makes_the_wall_chime(press: object) -> None:
    an_open_day()
    ticket, ha = called(10)
    before = board.board(at(11)).last_call_id

    press(ticket, ha, 1, at(12))
    somebody()

    assert board.board(at(13)).last_call_id == before


def test_whoever_left_the_counter_is_not_on_the_wall() -> None:
    an_open_day()
    ticket, ha = served(10)
    assert board.board(at(11)).called[0].has_come

    serving.finish(ticket, "helped", ha, 1, at(12))

    assert board.board(at(13)).called == ()


def test_at_most_six_numbers_stand_on_the_wall() -> None:
    day = an_open_day()
    for n in range(8):
        ticket = somebody()
        ticket.status, ticket.called_at, ticket.counter = "called", at(n), n + 1
    db.session.flush()

    assert [one.counter for one in board.board(at(20)).called] == [8, 7, 6, 5, 4, 3]
    assert day.clock_flag == ""


def test_the_waiting_are_counted_by_kind() -> None:
    an_open_day()
    for kind in ("vneid", "vneid", "residence"):
        somebody(kind)
    called(kind="other")

    shown = board.board(at(11))

    assert [(one.kind, one.count) for one in shown.waiting_by_kind] == [("vneid", 2), ("residence", 1), ("other", 0)]
    assert board.waiting_count(at(11)) == shown.waiting == 3


def test_the_wall_knows_nothing_of_what_anybody_came_for() -> None:
    an_open_day()
    case = a_case(**wants_a_call())
    db.session.flush()
    called(case=case, symptom="Quên mật khẩu", screen="/bi-ket/mat-may")

    shown = str(asdict(board.board(at(11))))

    assert [word for word in (NAME, case.code, "Quên mật khẩu", "bi-ket") if word in shown] == []


def test_the_list_has_the_waiting_in_the_order_of_calling_and_the_others_in_their_groups() -> None:
    day = an_open_day()
    ha = an_officer()
    absent, _ = called(1)
    calling.absent(absent, ha, 1, at(2))
    held, _ = served(4)
    serving.hold(held, ha, 1, at(5))
    now_here, _ = served(6)
    ordinary, preferred = somebody(minutes=7), somebody(minutes=8, people=2, tasks=("vneid", "other"))
    serving.set_priority(preferred, "elderly", ha, 1, at(9))
    db.session.flush()

    shown = desk_list.of_day(day, at(20))

    assert [row.id for row in shown.waiting] == [preferred.id, ordinary.id]
    assert [row.id for row in (*shown.at_counters, *shown.held, *shown.absent)] == [now_here.id, held.id, absent.id]
    row = shown.waiting[0]
    assert (row.minutes, row.people, row.tasks, row.priority) == (12, 2, 2, "Người cao tuổi")
    assert (shown.at_counters[0].minutes, shown.held[0].minutes, shown.done) == (14, 15, 0)


def test_minutes_are_never_negative_under_a_clock_that_was_put_back() -> None:
    day = an_open_day()
    somebody(minutes=60)

    db.session.flush()
    assert desk_list.of_day(day, at(0)).waiting[0].minutes == 0


def test_a_number_page_tells_what_happened_and_by_whom() -> None:
    an_open_day()
    ticket, ha = served(11)
    serving.transfer(ticket, "residence", ha, 1, at(15))
    db.session.flush()

    told = [(one.what, one.who) for one in ticket_page.of(ticket, at(20)).happenings]

    hers = f"{ha.full_name}, quầy 1"
    assert told == [("Chuyển: Cư trú", hers), ("Đã đến quầy", hers), ("Gọi", hers), ("Lấy số", "người dân")]


def test_a_number_page_shows_code_and_stage_of_its_case_and_no_answer() -> None:
    an_open_day()
    case = a_case(**wants_a_call())
    db.session.flush()

    page = ticket_page.of(somebody(case=case), at(5))

    assert page.case is not None
    assert (page.case.code, page.case.procedure) == (case.code, "Kích hoạt VNeID")
    assert NAME not in str(page.case)


def test_every_remedy_of_the_trouble_tree_is_advice_for_the_officer() -> None:
    for node in TROUBLE.walk():
        found = advice.for_screen(f"/bi-ket/{node.slug}")

        assert found is not None
        assert getattr(node, "do", ()) == found.do


def test_every_screen_of_a_guide_is_known_by_its_address() -> None:
    for guide in GUIDES.values():
        for way in guide.ways:
            for number, screen in enumerate(way.screens, start=1):
                found = advice.for_screen(f"/huong-dan/{guide.slug}/{way.slug}/{number}?tu=1")
                assert found is not None
                assert screen.heading in found.place
                assert found.troubles == screen.troubles


@pytest.mark.parametrize(
    "address",
    ["", "/", "/bi-ket/không-có", "/huong-dan/kich-hoat-vneid/x/1", "/huong-dan/a/b/²", "/huong-dan/a/b/99999",
     "/thu-tuc/không-có/x", "//example.org", "/can-bo/"],
)  # fmt: skip
def test_an_address_that_says_nothing_gets_no_advice(address: str) -> None:
    assert advice.for_screen(address) is None
