"""One case at the desk: seen with a line in the log, moved by its buttons, corrected, printed, taken over, released."""

import re

import pytest
from flask import Flask
from sqlalchemy import select

from kiosk.extensions import db
from kiosk.models import AuditEntry, Case, Officer, PrintJob, Setting
from kiosk.print_worker import PrintWorker
from kiosk.services import visits
from kiosk.services.transaction import writing
from tests.builders import NOW, TODAY, a_case, a_draft, wants_a_call
from tests.desk import Desk, at_the_desk
from tests.filed_cases import FILE_NUMBER, TENANT, a_filing
from tests.filings import fills_in
from tests.kiosks import HandClock
from tests.pages import Citizen
from tests.printing.fake_printer import FakePrinter

LIST = "/can-bo/ho-so"
NAME, PHONE = "Trần Thị Lý Mẫu", "0900111222"


@pytest.fixture
def ha(app: Flask) -> Desk:
    """Thượng úy Hà at the desk."""
    return at_the_desk(app)


def filed(app: Flask, status: str = "printed", **answers: str) -> str:
    """The address of a tenant's case."""
    with app.app_context(), writing():
        return f"{LIST}/{a_filing(status, **answers).code}"


def called(app: Flask) -> str:
    """The address of a case with a call-back entry."""
    with app.app_context(), writing():
        case = a_case(visit="lý", **wants_a_call())
        visits.end("lý")
        return f"{LIST}/{case.code}"


def row(app: Flask, address: str) -> Case:
    """The case as it is kept, with its events."""
    with app.app_context():
        case = db.session.scalars(select(Case).where(Case.code == address.rpartition("/")[2])).one()
        assert case.events is not None
        db.session.expunge_all()
        return case


def logged(app: Flask) -> list[str]:
    """The actions of the log, in order."""
    with app.app_context():
        return list(db.session.scalars(select(AuditEntry.action).order_by(AuditEntry.id)))


def test_the_page_tells_stage_days_answers_and_timeline_and_each_look_is_logged(app: Flask, ha: Desk) -> None:
    address = filed(app, "received", full_name="Lê Văn Thuê Mẫu")

    ha.opens(address).sees(
        "Đã tiếp nhận", FILE_NUMBER, "Thứ Sáu, 27/11/2026", "Lê Văn Thuê Mẫu", "Khai xong, in tờ khai"
    )
    ha.opens(address)

    assert logged(app).count("case-seen") == 2
    html = ha.response.get_data(as_text=True) if ha.response else ""
    assert "Mẫu" not in html.partition("<title>")[2].partition("</title>")[0]


def test_a_code_with_its_dash_leads_to_the_one_address_and_an_unknown_one_nowhere(app: Flask, ha: Desk) -> None:
    address = filed(app)
    code = address.rpartition("/")[2]

    assert ha.opens(f"{LIST}/{code[:3]}-{code[3:].lower()}").path == address
    for wrong in ("3333333", "x", "a" * 500, "%00"):
        assert ha.client.get(f"{LIST}/{wrong}").status_code == 404
    assert "case-seen" in logged(app)


def test_name_and_telephone_are_masked_until_shown_and_showing_is_logged(app: Flask, ha: Desk) -> None:
    address = called(app)

    ha.opens(address).sees("T. T. L. M.", "•••• ••• 222").does_not_see(NAME, PHONE)
    ha.sends(address).sees(NAME, PHONE)

    assert logged(app)[-1] == "contact-shown"
    ha.opens(address).does_not_see(NAME, PHONE)


def test_a_consent_taken_back_at_the_counter_deletes_the_entry_at_once(app: Flask, ha: Desk) -> None:
    address = called(app)

    ha.opens(address).sends(f"{address}/xoa-lien-he").sees("Người dân rút đồng ý").does_not_see("T. T. L. M.")

    with app.app_context():
        assert db.session.execute(db.text("SELECT count(*) FROM contacts")).scalar() == 0
        assert db.session.execute(db.text("SELECT count(*) FROM case_words")).scalar() == 0


def test_a_dossier_goes_from_the_counter_to_its_result(app: Flask, ha: Desk, clock: HandClock) -> None:
    address = filed(app)

    ha.opens(f"{address}/viec/receive").sees("3 ngày làm việc", "Thứ Sáu, 27/11/2026", "Thứ Ba 24/11 nghỉ")
    ha.sends(f"{address}/viec/receive", file_number=FILE_NUMBER, time="0").sees("Đã tiếp nhận", FILE_NUMBER)
    ha.opens(f"{address}/viec/ask-for-more")
    ha.sends(f"{address}/viec/ask-for-more", reason="Thiếu chữ ký chủ nhà", until="25/11/2026")
    ha.sees("Chờ bổ sung", "Thiếu chữ ký chủ nhà", "Thứ Tư, 25/11/2026")
    clock.forward(days=2)
    ha = at_the_desk(app)
    ha.opens(f"{address}/viec/complete").sees("hỏi chỉ huy").sends(f"{address}/viec/complete", time="0")
    ha.sends(f"{address}/viec/conclude").sees("Đã có kết quả")
    ha.opens(f"{address}/viec/hand-over").sees("Máy xóa ngay").sends(f"{address}/viec/hand-over").sees("Đã trả kết quả")

    case = row(app, address)
    assert case.status == "returned"
    assert all(event.officer_id for event in case.events[1:])
    assert "full_name" not in case.answers
    ha.does_not_see("/viec/")


def test_a_field_with_a_problem_keeps_what_was_typed(app: Flask, ha: Desk) -> None:
    address = filed(app)

    ha.opens(f"{address}/viec/refuse").sends(f"{address}/viec/refuse", reason="Ở dưới 30 ngày")

    assert ha.sees("Xin chọn căn cứ", "Ở dưới 30 ngày").status == 422
    assert row(app, address).status == "printed"
    ha.sends(f"{address}/viec/refuse", ground="short-stay").sees("Từ chối giải quyết", "dưới 30 ngày", "Ở dưới 30 ngày")


def test_an_action_pressed_twice_or_too_late_happens_once(app: Flask, ha: Desk) -> None:
    address = filed(app, "received")
    form = ha.opens(address).page.form(f"{address}/viec/conclude")

    answers = [ha.client.post(form.action, data=form.fields) for _ in range(2)]

    assert [answer.status_code for answer in answers] == [303, 303]
    assert [event.action for event in row(app, address).events].count("conclude") == 1
    assert ha.client.get(f"{address}/viec/receive").status_code == 409
    assert ha.client.get(f"{address}/viec/nothing").status_code == 409


def test_two_officers_at_the_same_dossier_do_not_both_take_it_in(app: Flask, ha: Desk) -> None:
    address, minh = filed(app), at_the_desk(app, "minh")
    for desk in (ha, minh):
        desk.opens(f"{address}/viec/receive")

    ha.sends(f"{address}/viec/receive", file_number=FILE_NUMBER, time="0")
    minh.sends(f"{address}/viec/receive", file_number="H99-2026-0001", time="0")

    assert minh.status == 409
    assert row(app, address).file_number == FILE_NUMBER


def test_nobody_is_activated_without_three_ticks(app: Flask, ha: Desk) -> None:
    address = called(app)

    ha.opens(f"{address}/viec/activate").sends(f"{address}/viec/activate", opened="yes", passcode="yes")

    assert ha.sees("Chưa nhìn thấy thì chưa ghi").status == 422
    ha.sends(f"{address}/viec/activate", card_shown="yes").sees("Đã kích hoạt").does_not_see("T. T. L. M.")


def test_a_note_is_kept_with_its_writer_and_one_with_a_secret_is_not(app: Flask, ha: Desk) -> None:
    address = filed(app)

    ha.opens(address).sends(f"{address}/ghi-chu", text="Hẹn chiều mang hợp đồng")
    ha.sees("Hẹn chiều mang hợp đồng", "Thượng úy Nguyễn Thị Hà Mẫu")
    ha.sends(f"{address}/ghi-chu", text="Mã OTP của bà là 482913")

    assert ha.sees("Không ghi mã OTP").status == 422
    assert ha.page.form(f"{address}/ghi-chu").fields["text"].strip() == "Mã OTP của bà là 482913"
    with app.app_context():
        assert "482913" not in str(db.session.execute(db.text("SELECT text FROM case_notes")).all())
    assert ha.opens(address).sends(f"{address}/ghi-chu", text="x" * 501).status == 422


def test_an_answer_is_corrected_with_a_reason_and_told_before_and_after(app: Flask, ha: Desk) -> None:
    address = filed(app, born_on="1990-03-05")

    ha.opens(f"{address}/sua/born_on").sees("05/03/1990").sends(
        f"{address}/sua/born_on", born_on="31/02/1990", reason="Sai"
    )
    assert ha.status == 422
    ha.sends(f"{address}/sua/born_on", born_on="3/5/1990", reason="").sees("Xin ghi vì sao sửa")
    ha.sends(f"{address}/sua/born_on", reason="Đọc nhầm thẻ").sees("05/03/1990 → 03/05/1990", "Đọc nhầm thẻ")

    assert row(app, address).answers["born_on"] == "1990-05-03"


def test_a_place_that_was_typed_is_looked_up_and_offered(app: Flask, ha: Desk) -> None:
    address = filed(app)

    ha.opens(f"{address}/sua/home_commune").sends(
        f"{address}/sua/home_commune", **{"home_commune-typed": "Tam Dị", "reason": "Chọn nhầm xã"}
    )

    ha.sees("xã Tam Dị, huyện Lục Nam")
    (tam_di,) = [
        box["value"] for box in ha.page.all("input") if "Tam Dị" in box.get("value", "") and "|" in box["value"]
    ]
    ha.sends(f"{address}/sua/home_commune", home_commune=tam_di)
    ha.sees("xã Nghĩa Phương", "→", "Chọn nhầm xã")
    assert row(app, address).answers["home_commune"] == tam_di


@pytest.mark.parametrize("key", ["request-x", "contact_name", "members", "không-có"])
def test_what_cannot_be_corrected_has_no_page(app: Flask, ha: Desk, key: str) -> None:
    assert ha.client.get(f"{filed(app)}/sua/{key}").status_code in (404, 409)


def test_a_paper_printed_again_says_the_how_manieth_time(app: Flask, ha: Desk) -> None:
    address = filed(app)

    for _ in range(2):
        ha.opens(address).sends(f"{address}/in-lai")
    assert ha.path.startswith("/can-bo/ban-in/")
    ha.opens(address).sees("In lại", "Lần 1", "Lần 2")

    with app.app_context():
        jobs = db.session.scalars(select(PrintJob).order_by(PrintJob.id)).all()
        assert [job.document["guidance"]["again"] for job in jobs] == ["IN LẠI lần 1", "IN LẠI lần 2"]
        assert all(job.personal and job.officer_id for job in jobs)
    PrintWorker(app, FakePrinter()).run_once()
    with app.app_context():
        assert all(job.document == {} for job in db.session.scalars(select(PrintJob)))


def test_a_form_whose_answers_are_gone_cannot_be_printed_again(app: Flask, ha: Desk) -> None:
    with app.app_context(), writing():
        address = f"{LIST}/{a_filing(keep=False).code}"

    ha.opens(address).sees("Không lưu").does_not_see(f"{address}/in-lai", "/sua/")


def test_the_sheet_of_what_is_missing_is_printed_for_the_person(app: Flask, ha: Desk) -> None:
    address = filed(app, "incomplete")

    ha.opens(f"{address}/huong-dan").sees("Hợp đồng hoặc giấy cho thuê")
    ha.sends(f"{address}/huong-dan").sees("Xin đánh dấu giấy còn thiếu")
    assert ha.status == 422
    ha.sends(f"{address}/huong-dan", missing="0", line="Mang bản gốc").sees("không phải biểu mẫu")

    with app.app_context():
        (job,) = db.session.scalars(select(PrintJob)).all()
        assert (job.kind, job.personal) == ("guidance", True)
        assert job.document["sections"][0]["lines"] == ["Hợp đồng hoặc giấy cho thuê, mượn, ở nhờ"]


def test_a_draft_is_taken_over_answered_on_and_printed_and_the_citizen_sees_where_it_stands(
    app: Flask, ha: Desk
) -> None:
    citizen = Citizen(app.test_client())
    fills_in(citizen, until="dien-thoai")
    here = citizen.path
    with app.app_context():
        code = db.session.scalars(select(Case.code)).one()
    address = f"{LIST}/{code}"

    ha.opens(address).sees("Đang làm", "Đang mở ở máy người dân").sends(f"{address}/lam-thay")
    while not ha.path.endswith("/kiem-tra"):
        slug = ha.path.rpartition("/")[2]
        ha.sends(ha.path, **_examples(app, slug))
        assert ha.status == 200, ha.page.text
    ha.sees("Đọc lại cho người dân nghe").sends(ha.path)

    assert ha.path.startswith("/can-bo/ban-in/")
    case = row(app, address)
    assert (case.status, case.events[-1].officer_id is not None) == ("printed", True)
    assert citizen.opens(here).path == "/phieu"
    citizen.sees("ký tên rồi nộp tờ khai")


def _examples(app: Flask, slug: str) -> dict[str, str]:
    from kiosk.procedures import CATALOGUE

    (step,) = [step for step in CATALOGUE[TENANT].steps if step.slug == slug]
    return {question.key: question.example for question in step.questions if question.kind != "rows"}


def test_a_wrong_answer_at_the_desk_is_told_at_its_question(app: Flask, ha: Desk) -> None:
    with app.app_context(), writing():
        draft = a_draft("đang làm", for_whom="self", installed="yes", registered="level-2", message="yes")
        address = f"{LIST}/{draft.code}"

    ha.opens(address).sends(f"{address}/lam-thay").sends(ha.path, message_on="1/1/2030")

    assert ha.sees("Ngày này chưa tới").status == 422


def test_after_reception_the_citizen_sees_the_day_and_can_neither_change_nor_print_nor_delete(
    app: Flask, ha: Desk
) -> None:
    address = filed(app)
    citizen = Citizen(app.test_client())
    citizen.opens("/phieu-hen").sends("/phieu-hen", code=address.rpartition("/")[2])
    citizen.opens("/phieu").sees("Sửa hoặc in lại tờ khai")
    form = citizen.page.form("/phieu/lam-tiep")
    ha.opens(f"{address}/viec/receive").sends(f"{address}/viec/receive", file_number=FILE_NUMBER, time="0")

    citizen.opens("/phieu").sees("Cán bộ đã tiếp nhận hồ sơ", "27/11/2026")

    citizen.does_not_see("/phieu/lam-tiep", "/phieu/huy", "/phieu/in")
    assert citizen.client.post("/phieu/lam-tiep", data=form.fields).status_code in (303, 409)
    assert citizen.opens("/phieu/huy").path == "/phieu"
    assert row(app, address).status == "received"


def test_a_form_that_must_be_seen_waits_on_the_citizens_screen_until_an_officer_lets_it(app: Flask, ha: Desk) -> None:
    with app.app_context(), writing():
        officer = db.session.scalars(select(Officer.id)).first()
        db.session.add(Setting(name="release_forms", value=[TENANT], valid_from=TODAY, officer_id=officer, at=NOW))
    citizen = Citizen(app.test_client())
    fills_in(citizen).answers()
    citizen.sees("Chờ cán bộ xem rồi in")
    PrintWorker(app, FakePrinter()).run_once()
    citizen.opens("/phieu").sees("Chờ cán bộ xem rồi in")

    ha.opens(LIST).sees("Chờ cán bộ xem rồi in")
    waiting = next(a["href"] for a in ha.page.all("a") if a.get("data-key") == "X")
    ha.opens(waiting).sees("Đã xem, cho in").sends(f"{waiting}/cho-in").does_not_see("Đã xem, cho in")
    PrintWorker(app, FakePrinter()).run_once()

    citizen.opens("/phieu").sees("Máy in báo đã in xong")
    ha.opens(LIST).does_not_see("Chờ cán bộ xem rồi in")
    assert "form-released" in logged(app)


def test_the_part_with_waiting_forms_refreshes_without_keeping_the_desk_open(app: Flask, ha: Desk) -> None:
    answer = ha.client.get("/can-bo/truc-tiep/cho-duyet", headers={"HX-Request": "true"})

    assert answer.status_code == 200
    assert answer.get_data(as_text=True).strip() == ""


@pytest.mark.parametrize(
    "part", ["ghi-chu", "in-lai", "lam-thay", "cho-in", "viec/receive", "sua/born_on", "buoc/kiem-tra"]
)
def test_whatever_is_sent_without_its_form_fails_kindly(app: Flask, ha: Desk, part: str) -> None:
    app.config["WTF_CSRF_ENABLED"] = False
    address = filed(app)

    for data in ({}, {"nonce": "x.y"}, {"nonce": "\x00" * 80, "text": "\ud800".encode("utf-8", "surrogatepass")}):
        assert 400 <= ha.client.post(f"{address}/{part}", data=data).status_code < 500


def test_no_address_of_a_case_holds_anything_about_a_person(app: Flask, ha: Desk) -> None:
    address = filed(app, full_name="Lê Văn Thuê Mẫu", phone="0911222333")

    ha.opens(address)

    links = [a.get("href", "") for a in ha.page.all("a")] + [form.action for form in ha.page.forms]
    assert not [link for link in links if re.search(r"Lê|Thuê|0911|%C3", link)]
