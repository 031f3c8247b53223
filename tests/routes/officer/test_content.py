"""A step that does not look like the phone any more: told at the kiosk, seen at the desk, hidden and shown again."""

import pytest
from flask import Flask
from sqlalchemy import select

from kiosk.extensions import db
from kiosk.guides import GUIDES
from kiosk.models import AuditEntry, HiddenStep, PrintJob, Tally
from tests.desk import Desk, at_the_desk
from tests.kiosks import HandClock
from tests.pages import Citizen

GUIDE = GUIDES["mat-dien-thoai"]
WAY = GUIDE.ways[0]
STEP = f"/huong-dan/{GUIDE.slug}/{WAY.slug}/2"
DESK = f"/can-bo/noi-dung/{GUIDE.slug}"
HIDE, SHOW = f"{DESK}/{WAY.slug}/2/an", f"{DESK}/{WAY.slug}/2/hien"
REVIEW = "Bước này đang được xem lại – hỏi cán bộ"


@pytest.fixture
def ha(app: Flask) -> Desk:
    """Thượng úy Hà at the desk."""
    return at_the_desk(app)


@pytest.fixture
def ly(app: Flask) -> Citizen:
    """Bà Lý at the kiosk."""
    return Citizen(app.test_client())


def counted(app: Flask) -> dict[str, int]:
    """How often each step was reported."""
    with app.app_context():
        rows = db.session.scalars(select(Tally).where(Tally.kind == "looks-different"))
        return {row.key: row.count for row in rows}


def test_a_step_is_counted_once_for_a_visit_and_help_is_offered(app: Flask, ly: Citizen) -> None:
    ly.opens(STEP).sends(f"{STEP}/hinh-khac").sees("Cảm ơn ông/bà", "Không thấy thì đưa điện thoại cho cán bộ xem")
    ly.opens(STEP).sends(f"{STEP}/hinh-khac").sees("Cảm ơn ông/bà")
    assert counted(app) == {f"{GUIDE.slug}/{WAY.slug}/2": 1}

    Citizen(app.test_client()).opens(STEP).sends(f"{STEP}/hinh-khac")
    other = STEP.replace("/2", "/3")
    ly.opens(other).sends(f"{other}/hinh-khac")
    assert counted(app) == {f"{GUIDE.slug}/{WAY.slug}/2": 2, f"{GUIDE.slug}/{WAY.slug}/3": 1}


def test_the_desk_shows_the_most_reported_first_and_forgets_after_90_days(
    app: Flask, ly: Citizen, clock: HandClock
) -> None:
    ly.opens(STEP).sends(f"{STEP}/hinh-khac")
    desk = at_the_desk(app).opens("/can-bo/noi-dung")
    desk.sees(f"2. {WAY.screens[1].heading}", GUIDE.title)
    clock.forward(days=40)
    found = at_the_desk(app).opens("/can-bo/noi-dung").page.text.split("Mọi hướng dẫn")[0]
    assert " ".join(found.split()).find(WAY.screens[1].heading) > 0
    clock.forward(days=60)

    at_the_desk(app).opens("/can-bo/noi-dung").sees("90 ngày qua không bước nào bị báo")


def test_a_hidden_step_sends_citizens_to_the_officer_and_onward(app: Flask, ha: Desk, ly: Citizen) -> None:
    ha.opens(DESK).sends(HIDE, **{"vi-sao": "VNeID 2.2 đổi nút"}).sees("Đang ẩn", "VNeID 2.2 đổi nút")

    ly.opens(STEP).sees(REVIEW, "Gặp cán bộ", "Tiếp tục")
    ly.does_not_see(WAY.screens[1].heading, "Hình không giống máy tôi")
    ly.opens(STEP.replace("/2", "/1")).sees(WAY.screens[0].heading)

    ha.sends(SHOW).does_not_see("Đang ẩn")
    ly.opens(STEP).sees(WAY.screens[1].heading)
    with app.app_context():
        actions = db.session.scalars(select(AuditEntry.action).order_by(AuditEntry.id)).all()
    assert actions[-2:] == ["step-hidden", "step-shown"]


def test_the_leaflet_skips_it_with_the_same_sentence(app: Flask, ha: Desk, ly: Citizen) -> None:
    ha.opens(DESK).sends(HIDE, **{"vi-sao": "VNeID 2.2 đổi nút"})

    first = STEP.replace("/2", "/1")
    ly.opens(first).sends(f"{first}/in")

    with app.app_context():
        steps = db.session.scalars(select(PrintJob)).one().document["steps"]
    assert [step["heading"] for step in steps][:2] == [WAY.screens[0].heading, REVIEW]
    assert WAY.screens[1].body not in str(steps)


@pytest.mark.parametrize(
    ("reason", "said"), [("", "Xin ghi vì sao ẩn"), ("a" * 300, "ngắn hơn"), ("otp 123456", "mật khẩu")]
)
def test_without_a_sound_reason_nothing_is_hidden_and_the_words_stay(
    app: Flask, ha: Desk, reason: str, said: str
) -> None:
    ha.opens(DESK).sends(HIDE, **{"vi-sao": reason}).sees(said)

    assert ha.status == 422
    assert reason in (ha.response.get_data(as_text=True) if ha.response else "")
    with app.app_context():
        assert db.session.scalar(select(HiddenStep.id)) is None


def test_addresses_of_steps_that_do_not_exist_are_404(app: Flask, ha: Desk) -> None:
    for wrong in ("x", f"{GUIDE.slug}/x"):
        assert ha.client.get(f"/can-bo/noi-dung/{wrong}").status_code == 404
    ha.opens(DESK)
    form = ha.page.form(HIDE).fields
    for wrong in (f"x/{WAY.slug}/1", f"{GUIDE.slug}/x/1", f"{GUIDE.slug}/{WAY.slug}/0", f"{GUIDE.slug}/{WAY.slug}/99"):
        assert ha.client.post(f"/can-bo/noi-dung/{wrong}/an", data={**form, "vi-sao": "x"}).status_code == 404
