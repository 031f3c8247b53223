"""Góp ý and thông báo: what citizens write is read first; what the station tells stands on the home screen in time."""

import pytest
from flask import Flask
from sqlalchemy import select

from kiosk.extensions import db
from kiosk.models import AuditEntry, Comment, Notice
from tests.desk import Desk, at_the_desk
from tests.kiosks import HandClock
from tests.pages import Citizen

WORDS = "Ghế ngồi chờ ít quá, người già phải đứng; xin thêm ghế."
NOTICE = {
    "tieu-de": "Nghỉ làm việc chiều thứ Năm",
    "noi-dung": "Trụ sở tập huấn.",
    "tu": "23/11/2026",
    "den": "25/11/2026",
}


@pytest.fixture
def ha(app: Flask) -> Desk:
    """Thượng úy Hà at the desk."""
    return at_the_desk(app)


def kept(app: Flask) -> list[Comment]:
    """The comments as they are kept."""
    with app.app_context():
        found = list(db.session.scalars(select(Comment).order_by(Comment.id)))
        db.session.expunge_all()
        return found


def writes(ly: Citizen, words: str = WORDS, topic: str = "waiting") -> Citizen:
    """Write a comment and send it."""
    return ly.opens("/gop-y").sends("/gop-y", **{"chu-de": topic, "loi": words})


def test_a_comment_keeps_its_diacritics_and_nobody_sees_it_before_an_officer(app: Flask, ly: Citizen, ha: Desk) -> None:
    writes(ly).sees("Đã nhận góp ý")
    assert [(one.text, one.status, one.topic) for one in kept(app)] == [(WORDS, "new", "waiting")]
    ly.opens("/gop-y/da-tra-loi").does_not_see(WORDS)

    ha.opens("/can-bo/gop-y").sees(WORDS, "Chờ đợi, chỗ ngồi · 09:24 23/11/2026", "Mới (1)")
    number = kept(app)[0].id
    ha.sends(f"/can-bo/gop-y/{number}", **{"viec": "hien", "tra-loi": "Trụ sở đã kê thêm 6 ghế."})

    ly.opens("/gop-y/da-tra-loi").sees(WORDS, "Trụ sở đã kê thêm 6 ghế.")
    with app.app_context():
        assert db.session.scalars(select(AuditEntry.action).order_by(AuditEntry.id)).all()[-1] == "comment-shown"


def test_what_is_kept_back_is_not_shown(app: Flask, ly: Citizen, ha: Desk) -> None:
    writes(ly)
    number = kept(app)[0].id
    ha.opens("/can-bo/gop-y").sends(f"/can-bo/gop-y/{number}", viec="giu", **{"tra-loi": ""})

    ly.opens("/gop-y/da-tra-loi").does_not_see(WORDS)
    ha.opens("/can-bo/gop-y?loc=giu").sees(WORDS)
    ha.opens("/can-bo/gop-y?loc=moi").does_not_see(WORDS)


@pytest.mark.parametrize(
    ("words", "topic", "said"),
    [
        ("", "waiting", "Xin viết góp ý"),
        (WORDS, "x", "Xin chọn"),
        (WORDS, "", "Xin chọn"),
        ("a" * 601, "other", "ngắn hơn"),
        ("Gọi tôi 0900 111 222 nhé", "other", "không cần số điện thoại"),
        ("Số của tôi 024158000012", "other", "không cần số điện thoại"),
        ("Mật khẩu của tôi là Mau@2024", "other", "mật khẩu hay passcode"),
    ],
)
def test_what_cannot_be_kept_stays_in_the_field_with_a_sentence(
    app: Flask, ly: Citizen, words: str, topic: str, said: str
) -> None:
    writes(ly, words, topic).sees(said)

    assert ly.status == 422
    assert words in ly.page.form("/gop-y").fields["loi"]
    assert kept(app) == []


def test_600_letters_with_marks_fit_and_days_are_no_numbers(app: Flask, ly: Citizen) -> None:
    writes(ly, "ưỡ" * 300)
    writes(ly, "Ngày 23/11/2026 tôi chờ từ 7:30 đến 10:15, số 12 ở quầy 3.")

    assert [len(one.text) for one in kept(app)] == [600, 58]


def test_one_press_counts_once_and_too_many_wait(app: Flask, ly: Citizen, clock: HandClock) -> None:
    ly.opens("/gop-y")
    form = {**ly.page.form("/gop-y").fields, "chu-de": "other", "loi": WORDS}
    for _ in range(3):
        assert ly.client.post("/gop-y", data=form).status_code == 303
    assert len(kept(app)) == 1

    for _ in range(5):
        writes(ly)
    assert writes(ly).sees("Xin chờ").status == 429
    assert len(kept(app)) == 6
    clock.forward(minutes=40)
    assert writes(ly).status == 200


def test_a_reply_with_a_secret_is_refused_and_stays_typed(app: Flask, ly: Citizen, ha: Desk) -> None:
    writes(ly)
    number = kept(app)[0].id
    ha.opens("/can-bo/gop-y").sends(f"/can-bo/gop-y/{number}", **{"viec": "hien", "tra-loi": "otp 123456"})

    assert ha.status == 422
    ha.sees("Không ghi mã OTP", "otp 123456")
    assert kept(app)[0].status == "new"


def test_a_notice_stands_on_the_home_screen_from_its_first_to_its_last_day(
    app: Flask, ly: Citizen, ha: Desk, clock: HandClock
) -> None:
    ha.opens("/can-bo/thong-bao").sends("/can-bo/thong-bao", **NOTICE).sees("Đang hiện")

    ly.opens("/").sees("Thông báo: Nghỉ làm việc chiều thứ Năm")
    ly.opens("/thong-bao").sees("Trụ sở tập huấn.", "25/11/2026")
    clock.forward(days=2)
    ly.opens("/").sees("Nghỉ làm việc chiều thứ Năm")
    clock.forward(days=1)
    ly.opens("/").does_not_see("Thông báo")
    ly.opens("/thong-bao").sees("Hôm nay không có thông báo nào.")


def test_it_can_be_changed_and_taken_down_at_once(app: Flask, ly: Citizen, ha: Desk) -> None:
    ha.opens("/can-bo/thong-bao").sends("/can-bo/thong-bao", **NOTICE)
    with app.app_context():
        number = db.session.scalars(select(Notice.id)).one()
    ha.opens(f"/can-bo/thong-bao/{number}").sends(f"/can-bo/thong-bao/{number}", **{"tieu-de": "Đổi giờ chiều nay"})
    ly.opens("/").sees("Đổi giờ chiều nay").does_not_see("Nghỉ làm việc")

    ha.opens("/can-bo/thong-bao").sends(f"/can-bo/thong-bao/{number}/go")

    ly.opens("/").does_not_see("Đổi giờ chiều nay")


@pytest.mark.parametrize(
    "wrong", [{"tieu-de": ""}, {"noi-dung": " "}, {"tu": "31/02/2026"}, {"den": "22/11/2026"}, {"den": "01/01/2030"},
              {"tieu-de": "a" * 121}, {"noi-dung": "a" * 1201}]
)  # fmt: skip
def test_a_wrong_notice_is_not_kept_and_what_was_typed_stays(app: Flask, ha: Desk, wrong: dict[str, str]) -> None:
    ha.opens("/can-bo/thong-bao").sends("/can-bo/thong-bao", **NOTICE | wrong)

    assert ha.status == 422
    for name, value in (NOTICE | wrong).items():
        assert ha.page.form("/can-bo/thong-bao").fields[name] == value
    with app.app_context():
        assert db.session.scalar(select(Notice.id)) is None
