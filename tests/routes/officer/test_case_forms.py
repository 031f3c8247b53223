"""The page on which an officer fills in CT04, CT06 or CT08 from a case: shown first, printed once, kept nowhere."""

import pytest
from flask import Flask

from kiosk.extensions import db
from kiosk.models import AuditEntry, Case, PrintJob
from kiosk.print_worker import PrintWorker
from kiosk.services.transaction import writing
from tests.builders import a_case
from tests.desk import Desk, at_the_desk
from tests.filed_cases import FILE_NUMBER, a_filing
from tests.kiosks import HandClock
from tests.printing.fake_printer import FakePrinter
from tests.services.rows import tables_with

FORMS = ("ct04", "ct06", "ct07", "ct08")


@pytest.fixture
def ha(app: Flask) -> Desk:
    """Thượng úy Hà at the desk."""
    return at_the_desk(app)


def filed(app: Flask, status: str = "received", keep: bool = True) -> str:
    """The code of a tenant's dossier."""
    with app.app_context(), writing():
        return a_filing(status, now=app.config["CLOCK"](), keep=keep).code


def jobs(app: Flask) -> list[PrintJob]:
    """The prints that were asked for, as they are kept."""
    with app.app_context():
        found = list(db.session.scalars(db.select(PrintJob).order_by(PrintJob.id)))
        db.session.expunge_all()
        return found


@pytest.mark.parametrize("form", FORMS)
def test_a_form_is_looked_at_and_then_printed(app: Flask, ha: Desk, form: str) -> None:
    address = f"/can-bo/ho-so/{filed(app)}/giay/{form}"

    ha.opens(address).sends(address, viec="xem")
    picture = next(image["src"] for image in ha.page.all("img"))
    assert ha.client.get(picture).data.startswith(b"\x89PNG")
    assert jobs(app) == []
    ha.sends(address, viec="in").sees("Đang chuẩn bị")

    (job,) = jobs(app)
    assert (job.kind, job.paper, job.personal) == (form, "A4", form != "ct07")
    assert ha.path.startswith(f"/can-bo/ban-in/{job.id}")


def test_what_the_case_knows_stands_in_the_fields(app: Flask, ha: Desk) -> None:
    address = f"/can-bo/ho-so/{filed(app)}/giay/ct04"

    fields = ha.opens(address).page.form(address).fields

    assert fields["full_name"] == "Nguyễn Thị Mẫu"
    assert fields["file_number"] == FILE_NUMBER
    assert fields["due_day"] == "27/11/2026"
    ha.sees("Điều gõ ở đây chỉ để in, không lưu vào hồ sơ", "Nộp tại quầy: 15.000 đồng")


def test_what_is_typed_is_printed_and_stands_nowhere_once_it_is_on_paper(app: Flask, ha: Desk) -> None:
    code = filed(app, keep=False)
    address = f"/can-bo/ho-so/{code}/giay/ct04"
    ha.opens(address).sends(address, viec="in", full_name="Zyxwv Mẫu Marker", personal_id="024092000019")

    with app.app_context():
        assert tables_with("Marker") == {"print_jobs"}
    printer = FakePrinter()
    PrintWorker(app, printer).run_once()

    assert len(printer.papers) == 1
    with app.app_context():
        assert tables_with("Marker") == set()
        assert tables_with("024092000019") == set()
        assert db.session.scalars(db.select(Case)).one().answers.get("full_name") is None


def test_the_picture_is_seen_by_nobody_else_and_not_for_long(app: Flask, ha: Desk, clock: HandClock) -> None:
    address = f"/can-bo/ho-so/{filed(app)}/giay/ct06"
    ha.opens(address).sends(address, viec="xem")
    picture = next(image["src"] for image in ha.page.all("img"))
    minh = at_the_desk(app, "minh")

    assert minh.client.get(picture).status_code == 404
    clock.forward(minutes=11)
    assert ha.client.get(picture).status_code == 404


def test_pressing_twice_prints_once(app: Flask, ha: Desk) -> None:
    address = f"/can-bo/ho-so/{filed(app)}/giay/ct06"
    ha.opens(address)
    form = ha.page.form(address)

    answers = [ha.client.post(address, data={**form.fields, "viec": "in"}) for _ in range(2)]

    assert [answer.headers["Location"] for answer in answers] == [answers[0].headers["Location"]] * 2
    assert len(jobs(app)) == 1


@pytest.mark.parametrize("what", ["xem", "in"])
def test_a_wrong_number_is_said_at_its_field_and_nothing_typed_is_lost(app: Flask, ha: Desk, what: str) -> None:
    address = f"/can-bo/ho-so/{filed(app)}/giay/ct04"

    ha.opens(address).sends(
        address, viec=what, personal_id="12", permanent="Số 9, thôn Chùa", **{"paper-name-4": "Giấy khai sinh"}
    )

    assert ha.status == 422
    ha.sees("Còn ô cần sửa", "Xin gõ đủ 12 số")
    fields = ha.page.form(address).fields
    kept = fields["personal_id"], fields["permanent"], fields["paper-name-4"]
    assert kept == ("12", "Số 9, thôn Chùa", "Giấy khai sinh")
    assert jobs(app) == []


def test_the_chosen_grounds_and_ways_reach_the_paper(app: Flask, ha: Desk) -> None:
    code = filed(app)
    ha.opens(f"/can-bo/ho-so/{code}/giay/ct06")
    ha.sends(f"/can-bo/ho-so/{code}/giay/ct06", viec="in", ground="short-stay", reason="Một lý do khác.")
    ha.opens(f"/can-bo/ho-so/{code}/giay/ct04")
    ha.sends(f"/can-bo/ho-so/{code}/giay/ct04", viec="in", way="sms", **{"paper-1": "1", "paper-shape-1": "Bản chụp"})

    refusal, receipt = (job.document for job in jobs(app))
    assert refusal["reasons"][0].endswith("khoản 1 Điều 27 Luật Cư trú.")
    assert refusal["reasons"][1] == "Một lý do khác."
    assert receipt["ways"] == ["sms"]
    assert [paper["shape"] for paper in receipt["papers"]] == ["Bản chính", "Bản chụp"]


@pytest.mark.parametrize("what", ["xem", "in"])
@pytest.mark.parametrize("form", FORMS)
def test_a_form_that_is_not_in_force_is_refused_with_a_sentence(
    app: Flask, ha: Desk, clock: HandClock, form: str, what: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = f"/can-bo/ho-so/{filed(app)}/giay/{form}"
    ha.opens(address)
    monkeypatch.setattr("kiosk.services.officer_forms.POLICE_FORMS", ())

    ha.sends(address, viec=what)

    assert ha.status == 422
    ha.sees(f"Máy không có mẫu {form.upper()} còn hiệu lực hôm nay")
    assert jobs(app) == []


@pytest.mark.parametrize("form", ["ct05", "ct01", "x"])
def test_other_forms_are_not_made_here(app: Flask, ha: Desk, form: str) -> None:
    assert ha.client.get(f"/can-bo/ho-so/{filed(app)}/giay/{form}").status_code == 404


def test_a_draft_and_an_activation_have_no_forms(app: Flask, ha: Desk) -> None:
    draft = filed(app, "draft")
    with app.app_context(), writing():
        activation = a_case(visit="người khác").code

    assert ha.client.get(f"/can-bo/ho-so/{draft}/giay/ct04").status_code == 404
    assert ha.client.get(f"/can-bo/ho-so/{activation}/giay/ct04").status_code == 404
    assert ha.client.get("/can-bo/ho-so/khong-co/giay/ct04").status_code == 404


def test_looking_and_printing_are_in_the_log_without_a_name(app: Flask, ha: Desk) -> None:
    address = f"/can-bo/ho-so/{filed(app)}/giay/ct04"
    ha.opens(address).sends(address, viec="in")

    with app.app_context():
        lines = db.session.scalars(db.select(AuditEntry).order_by(AuditEntry.id)).all()
        assert [(line.action, line.subject) for line in lines][-2:] == [
            ("form-opened", "case:1"),
            ("paper-asked", "case:1"),
        ]
        assert "Nguyễn Thị Mẫu" not in str([line.details for line in lines])


def test_the_name_of_the_print_says_nothing_of_the_person(app: Flask, ha: Desk) -> None:
    address = f"/can-bo/ho-so/{filed(app)}/giay/ct08"
    ha.opens(address).sends(address, viec="in")

    PrintWorker(app, FakePrinter()).run_once()

    (job,) = jobs(app)
    assert (job.subject, job.kind, job.backend_job) == ("desk:case:1", "ct08", "fake-1")
    ha.opens(f"/can-bo/ban-in/{job.id}").does_not_see("Nguyễn Thị Mẫu")


def test_the_case_offers_its_forms_by_address_and_words(app: Flask) -> None:
    from kiosk.routes.officer.case_forms import offered

    code = filed(app)
    with app.test_request_context("/can-bo/"):
        case = db.session.scalars(db.select(Case)).one()

        assert offered(case)[0] == (
            f"/can-bo/ho-so/{code}/giay/ct04",
            "Mẫu CT04 – Phiếu tiếp nhận hồ sơ và hẹn trả kết quả",
        )


@pytest.mark.parametrize("values", [{"viec": "in"}, {"viec": "xem", "paper-name-0": "x" * 5000}, {}])
def test_whatever_is_sent_is_answered(app: Flask, ha: Desk, values: dict[str, str]) -> None:
    address = f"/can-bo/ho-so/{filed(app)}/giay/ct04"
    ha.opens(address)
    token = {key: ha.page.form(address).fields[key] for key in ("csrf_token", "nonce")}

    assert ha.client.post(address, data={**token, **values}).status_code < 500
