"""The counter works from one page: call, see what the number carries, press what happened."""

import re

import pytest
from flask import Flask

from kiosk.extensions import db
from kiosk.models import Officer, PrintJob, Ticket
from kiosk.services.queue import calling, days, serving
from kiosk.services.transaction import writing
from tests.desk import Desk, an_officer, at_the_desk
from tests.kiosks import HandClock
from tests.pages import check
from tests.waiting_room import an_open_day, at, somebody

PAGE = "/can-bo/hang-cho"
LIVE = "/can-bo/truc-tiep/hang-cho"


@pytest.fixture
def ha(app: Flask) -> Desk:
    """Hà at counter 1, the day open, nobody there yet."""
    desk = at_the_desk(app)
    with app.app_context(), writing():
        an_open_day()
    return desk.opens(PAGE)


def comes(app: Flask, kind: str = "vneid", minutes: float = 0, **carries: object) -> int:
    """Somebody takes a number; the row number of it."""
    with app.app_context(), writing():
        ticket = somebody(kind, minutes, **carries)
        db.session.flush()
        return ticket.id


def row(app: Flask, number: int) -> Ticket:
    """The ticket as it stands in the table."""
    with app.app_context():
        ticket = db.session.get_one(Ticket, number)
        list(ticket.tasks)
        db.session.expunge_all()
        return ticket


def presses(desk: Desk, number: int, what: str, **more: str) -> Desk:
    """Press the button of that action on the page of that number; of several outcomes the one that is named."""
    forms = [form for form in desk.page.forms if form.action == f"{PAGE}/so/{number}" and form.fields["viec"] == what]
    form = next(form for form in forms if form.fields.get("outcome", "") in ("", more.get("outcome", "")))
    desk.response = desk.client.post(form.action, data={**form.fields, **more})
    if desk.response.status_code == 303:
        desk.opens(desk.response.headers["Location"])
    else:
        desk.page = check(desk.response, desk=True)
    return desk


def test_a_morning_at_the_counter(app: Flask, ha: Desk) -> None:
    number = comes(app, minutes=0)
    comes(app, "residence", 1)

    ha.opens(PAGE).sees("Đang chờ 2", "A001", "B001").sends(f"{PAGE}/goi")
    ha.sees("A001 Kích hoạt, cài đặt VNeID", "Đang gọi · quầy 1", "Đã đến quầy", "Vắng mặt")
    presses(ha, number, "arrive").sees("Đang làm · quầy 1")
    presses(ha, number, "finish", outcome="activated-seen")

    ha.sees("A001: Đã kích hoạt, đã nhìn thấy.", "Bấm nhầm, mở lại", "Đã xong hôm nay: 1", "Quầy này chưa gọi số nào")
    assert (row(app, number).status, row(app, number).outcome) == ("done", "activated-seen")


def test_the_menu_counts_the_waiting(app: Flask, ha: Desk) -> None:
    comes(app)
    comes(app)

    assert re.search(r"Hàng chờ\s*2\s*1", ha.opens(PAGE).page.text)


def test_the_keys_on_the_page_are_shown_and_each_presses_one_thing(app: Flask, ha: Desk) -> None:
    number = comes(app, tasks=("vneid", "other"), people=2)
    single = comes(app)
    for so, what in ((number, "waiting"), (number, "called"), (single, "waiting"), (single, "called")):
        if what == "called":
            ha.opens(f"{PAGE}?so={so}")
            presses(ha, so, "call")
        ha.opens(f"{PAGE}?so={so}")
        keys = [attrs["data-key"] for _, attrs in ha.page.elements if "data-key" in attrs]
        assert len(keys) == len(set(keys)), keys
        text = " ".join(ha.page.text.split())
        assert [key for key in keys if key not in text] == []
        if what == "called":
            presses(ha, so, "hold")


def test_what_the_person_was_stuck_on_stands_beside_the_number_with_the_remedy(app: Flask, ha: Desk) -> None:
    comes(app, screen="/bi-ket/moi-doi-may", symptom="Mới đổi sang điện thoại khác", stuck_minutes=6)

    ha.opens(PAGE).sends(f"{PAGE}/goi")

    ha.sees("Kẹt ở “Mới đổi sang điện thoại khác”, đã 6 phút", "Tài khoản mỗi lúc chỉ dùng trên một máy", "Cán bộ giúp")


def test_when_nobody_waits_the_page_says_so(ha: Desk) -> None:
    assert ha.sends(f"{PAGE}/goi").sees("Không còn ai chờ").status == 200


def test_calling_again_with_somebody_at_the_counter_says_what_to_do(app: Flask, ha: Desk) -> None:
    comes(app)
    comes(app)
    ha.opens(PAGE).sends(f"{PAGE}/goi")

    ha.sends(f"{PAGE}/goi")

    assert ha.sees("Số A001 còn ở quầy này").status == 409


def test_without_a_counter_the_page_says_where_to_choose_one(app: Flask, ha: Desk) -> None:
    comes(app)
    minh = at_the_desk(app, "minh", counter=None).opens(PAGE)

    assert minh.sends(f"{PAGE}/goi").sees("Chưa chọn quầy").status == 409


def test_a_counter_remembers_which_kinds_it_calls(app: Flask, ha: Desk) -> None:
    comes(app, "vneid", 0)
    home = comes(app, "residence", 1)

    ha.opens(PAGE).sends(f"{PAGE}/goi", loai="residence")

    assert row(app, home).status == "called"
    boxes = [attrs for attrs in ha.page.all("input") if attrs.get("name") == "loai" and "checked" in attrs]
    assert [box["value"] for box in boxes] == ["residence"]


def test_the_desk_that_presses_second_hears_where_the_number_is(app: Flask, ha: Desk) -> None:
    number = comes(app)
    minh = at_the_desk(app, "minh", 2)
    for desk in (ha, minh):
        desk.opens(f"{PAGE}?so={number}")

    presses(minh, number, "call")
    presses(ha, number, "call")

    assert ha.sees("Số A001 vừa được quầy 2 gọi", "Số này đang ở quầy 2 với Trung úy Lê Văn Minh Mẫu").status == 409


def test_the_same_press_sent_twice_counts_once(app: Flask, ha: Desk) -> None:
    number = comes(app)
    ha.opens(f"{PAGE}?so={number}")
    presses(ha, number, "call")
    form = next(form for form in ha.page.forms if form.fields.get("viec") == "recall")

    answers = [ha.client.post(form.action, data=form.fields) for _ in range(2)]

    assert [answer.headers["Location"] for answer in answers] == [f"{PAGE}?so={number}"] * 2
    assert row(app, number).calls == 2


def test_a_press_on_a_page_that_is_old_is_a_sentence(app: Flask, ha: Desk) -> None:
    number = comes(app)
    ha.opens(f"{PAGE}?so={number}")
    presses(ha, number, "call")
    old = next(form for form in ha.page.forms if form.fields.get("viec") == "absent")
    presses(ha, number, "arrive")

    ha.response = ha.client.post(old.action, data=old.fields)

    assert ha.response.status_code == 409
    assert "Số A001 bây giờ: đang làm, quầy 1" in ha.response.get_data(as_text=True)


def test_absent_and_back(app: Flask, ha: Desk) -> None:
    number = comes(app)
    ha.opens(f"{PAGE}?so={number}")
    presses(ha, number, "call")

    presses(ha, number, "absent").sees("Vắng mặt 1")
    presses(ha.opens(f"{PAGE}?so={number}"), number, "return")

    assert row(app, number).status == "waiting"


def test_hold_resume_and_transfer(app: Flask, ha: Desk, clock: HandClock) -> None:
    number = comes(app)
    presses(ha.opens(f"{PAGE}?so={number}"), number, "call")
    presses(ha, number, "arrive")
    presses(ha, number, "hold").sees("Giữ lại 1")
    clock.forward(minutes=7)
    presses(ha.opens(f"{PAGE}?so={number}"), number, "resume")

    presses(ha, number, "transfer", kind="residence")

    ticket = row(app, number)
    assert (ticket.status, ticket.kind, ticket.held_seconds) == ("waiting", "residence", 7 * 60)


@pytest.mark.parametrize(
    ("what", "given", "kept"),
    [("prioritise", {"priority": "pregnant"}, "pregnant"), ("void", {"reason": "left"}, "void")],
)
def test_priority_and_voiding_ask_for_a_reason_of_the_list(
    app: Flask, ha: Desk, what: str, given: dict[str, str], kept: str
) -> None:
    number = comes(app)
    ha.opens(f"{PAGE}?so={number}")
    wrong = presses(ha, number, what, **dict.fromkeys(given, "vì thích"))
    assert wrong.status == 409

    presses(ha, number, what, **given)

    assert kept in (row(app, number).priority, row(app, number).status)


def test_a_household_is_finished_task_by_task_and_keeps_what_was_chosen(app: Flask, ha: Desk) -> None:
    number = comes(app, "residence", people=3, tasks=("residence", "vneid"))
    presses(ha.opens(f"{PAGE}?so={number}"), number, "call")
    first, second = (task.id for task in row(app, number).tasks)

    presses(ha, number, "finish", **{f"task-{first}": "handed-in", f"task-{second}": ""})
    assert ha.sees("Xin chọn kết quả của từng việc").status == 409
    assert any(form.fields.get(f"task-{first}") == "handed-in" for form in ha.page.forms)

    presses(ha, number, "finish", **{f"task-{first}": "handed-in", f"task-{second}": "comes-back"})

    assert [task.outcome for task in row(app, number).tasks] == ["handed-in", "comes-back"]


def test_a_task_gets_a_number_of_its_own_on_paper(app: Flask, ha: Desk) -> None:
    number = comes(app, "residence", people=3, tasks=("residence", "vneid"))
    second = row(app, number).tasks[1].id

    presses(ha.opens(f"{PAGE}?so={number}"), number, "split", task=str(second))

    ha.sees("Số mới cho việc tách ra: A001")
    with app.app_context():
        assert db.session.scalars(db.select(PrintJob.kind)).all() == ["ticket"]


def test_an_outcome_pressed_by_mistake_can_be_taken_back(app: Flask, ha: Desk) -> None:
    number = comes(app)
    presses(ha.opens(f"{PAGE}?so={number}"), number, "call")
    presses(ha, number, "finish", outcome="not-possible")

    presses(ha, number, "reopen")

    assert ha.sees("Đang làm · quầy 1").path == f"{PAGE}?so={number}"


def test_a_number_for_somebody_at_the_counter(app: Flask, ha: Desk) -> None:
    ha.sends(f"{PAGE}/lay-so", **{"n-vneid": "1", "n-residence": "2", "people": "3", "take-priority": "elderly"})

    ha.sees("A001", "Lấy số ở quầy", "3 người", "ưu tiên: người cao tuổi")
    ticket = row(app, 1)
    assert ([task.kind for task in ticket.tasks], ticket.priority) == (["vneid", "residence", "residence"], "elderly")


@pytest.mark.parametrize(
    "wrong",
    [{}, {"n-vneid": "0"}, {"n-vneid": "1", "people": "0"}, {"n-vneid": "1", "people": "999"},
     {"n-vneid": "5", "n-other": "5"}, {"n-vneid": "-1"}, {"n-vneid": "²"}, {"n-vneid": "9" * 40, "people": "x"}],
)  # fmt: skip
def test_a_number_for_nothing_is_not_given(app: Flask, ha: Desk, wrong: dict[str, str]) -> None:
    ha.sends(f"{PAGE}/lay-so", **wrong)

    assert ha.sees("Xin gõ từ 1 đến").status == 422
    with app.app_context():
        assert db.session.scalars(db.select(Ticket)).all() == []


@pytest.mark.parametrize("so", ["999", "x", "-1", "²", "9" * 30, ""])
def test_a_number_that_is_not_there_shows_the_list(ha: Desk, so: str) -> None:
    assert ha.opens(f"{PAGE}?so={so}").sees("Quầy này chưa gọi số nào").status == 200


@pytest.mark.parametrize(("what", "status"), [("nhảy", 400), ("", 400), ("finish", 409), ("transfer", 409)])
def test_a_press_that_no_button_makes_is_refused(app: Flask, ha: Desk, what: str, status: int) -> None:
    number = comes(app)
    ha.opens(f"{PAGE}?so={number}")
    form = ha.page.form(f"{PAGE}/so/{number}")

    answer = ha.client.post(form.action, data={**form.fields, "viec": what})

    assert answer.status_code == status
    assert row(app, number).status == "waiting"


def test_a_number_of_another_day_is_not_found_here(app: Flask, ha: Desk) -> None:
    ha.opens(PAGE)
    form = ha.page.form(f"{PAGE}/goi")

    answer = ha.client.post(f"{PAGE}/so/{2**70}", data={**form.fields, "viec": "call"})

    assert answer.status_code == 404


def test_the_list_refreshes_itself_without_keeping_the_officer_signed_in(
    app: Flask, ha: Desk, clock: HandClock
) -> None:
    comes(app, symptom="Nhập mã OTP", stuck_minutes=6)
    clock.forward(minutes=10)
    fresh = ha.client.get(LIVE).get_data(as_text=True)
    assert "kẹt ở “Nhập mã OTP”" in fresh
    assert "10 phút" in fresh

    for _ in range(11):
        clock.forward(minutes=1)
        ha.client.get(LIVE)

    assert ha.client.get(LIVE, headers={"HX-Request": "true"}).status_code == 401


def test_the_list_is_the_same_in_the_page_and_when_it_refreshes(app: Flask, ha: Desk) -> None:
    comes(app)

    page = ha.opens(PAGE).response
    fresh = ha.client.get(LIVE).get_data(as_text=True).strip()

    assert page is not None
    assert fresh in page.get_data(as_text=True)


def test_no_name_or_number_of_a_citizen_stands_in_an_address_of_the_queue(app: Flask, ha: Desk) -> None:
    comes(app, symptom="Quên mật khẩu")

    ha.opens(PAGE)

    addresses = [attrs["href"] for attrs in ha.page.all("a")]
    assert all(re.fullmatch(r"[/a-z0-9?=#.&-]+", address) for address in addresses), addresses


def test_the_officer_in_charge_of_the_machine_sees_no_queue(app: Flask, ha: Desk) -> None:
    assert at_the_desk(app, "son").client.get(PAGE).status_code == 403


def test_numbers_called_elsewhere_are_served_by_who_stands_in(app: Flask, ha: Desk) -> None:
    number = comes(app)
    with app.app_context(), writing():
        minh: Officer = an_officer("minh")
        ticket = db.session.get_one(Ticket, number)
        calling.call(ticket, minh, 2, at(1))
        serving.arrive(ticket, minh, 2, at(2))

    ha.opens(f"{PAGE}?so={number}").sees("Số này đang ở quầy 2")
    presses(ha, number, "finish", outcome="helped")

    assert row(app, number).status == "done"


def test_before_the_day_is_open_nothing_is_called(app: Flask) -> None:
    desk = at_the_desk(app).opens(PAGE)
    desk.sees("Chưa mở ngày làm việc 23/11/2026", "Giờ máy bây giờ: 09:24")
    with app.app_context():
        assert days.open_one() is None


def test_a_day_closed_under_the_hand_is_a_sentence(app: Flask, ha: Desk) -> None:
    comes(app)
    ha.opens(PAGE)
    with app.app_context(), writing():
        days.close_day(None, at(1))

    assert ha.sends(f"{PAGE}/goi").sees("Chưa mở ngày làm việc hôm nay").status == 409
