"""A form about residence from the first touch to paper: kept only when wanted, opened again only by whoever may."""

import os

import pytest
from flask import Flask

from kiosk.domain import privacy
from kiosk.extensions import db
from kiosk.models import Case, PrintJob
from kiosk.print_worker import PrintWorker
from kiosk.printing.backends.folder import FolderBackend
from kiosk.services import retention
from kiosk.services.transaction import writing
from tests.cast import code_on_screen
from tests.filings import BORN, TENANT, fills_in, prints_the_form
from tests.kiosks import HandClock
from tests.pages import Citizen

FORM = f"/thu-tuc/{TENANT}"
NAME = "Nguyễn Thị Mẫu"


@pytest.fixture
def lan(app: Flask) -> Citizen:
    """Chị Lan, who rents a room."""
    return Citizen(app.test_client())


@pytest.fixture
def stranger(app: Flask) -> Citizen:
    """Somebody who has found a slip."""
    return Citizen(app.test_client())


def the_case(app: Flask) -> Case:
    """The one case there is."""
    return db.session.scalars(db.select(Case)).one()


def purges_twice(clock: HandClock) -> None:
    """The first clean-up ends the visit, the next one what has been kept long enough."""
    for _ in range(2):
        with writing():
            retention.purge(clock.now.date(), clock.now)


def with_code(person: Citizen, code: str) -> Citizen:
    """Type the code of a slip."""
    return person.opens("/phieu-hen").sends("/phieu-hen", code=code)


def test_the_form_is_checked_and_printed_with_its_guidance_sheet(app: Flask, lan: Citizen) -> None:
    fills_in(lan).sees(NAME, "Đúng rồi, in tờ khai", "15.000 đồng", "27/11/2026", "không cần công chứng")
    lan.answers().sees("ký tên rồi nộp tờ khai")

    with app.app_context():
        job = db.session.scalars(db.select(PrintJob)).one()
        assert (job.kind, job.paper, job.personal) == ("filing", "A4", True)
        assert job.document["forms"][0]["full_name"] == NAME
        assert job.document["forms"][0]["request"].startswith("Đăng ký tạm trú tại: Thôn Trại, xã Bắc Lũng")
        assert job.document["guidance"]["code"] in code_on_screen(lan)


def test_neither_name_nor_number_stands_in_an_address_a_title_or_the_guidance_sheet(app: Flask, lan: Citizen) -> None:
    fills_in(lan)
    assert NAME not in lan.path
    lan.answers()

    with app.app_context():
        job = db.session.scalars(db.select(PrintJob)).one()
        assert NAME not in str(job.document["guidance"])
        assert "024158000012" not in str(job.document["guidance"]["sections"])
        assert NAME not in job.subject


def test_a_form_that_nobody_wants_to_keep_is_forgotten_with_the_visit(app: Flask, lan: Citizen) -> None:
    prints_the_form(lan)
    lan.ends()

    with app.app_context():
        case = the_case(app)
        assert case.status == "printed"
        assert NAME not in str(case.answers)
        assert "born_on" not in case.answers
        assert case.answers["stay_dwelling"] == "rent"


def test_a_kept_form_opens_again_only_for_whoever_knows_the_day_of_birth(
    app: Flask, lan: Citizen, stranger: Citizen
) -> None:
    prints_the_form(lan, keep=True)
    code = code_on_screen(lan)

    with_code(stranger, code).sees("ký tên rồi nộp tờ khai").does_not_see(NAME, "024158000012", "Hợp đồng")
    stranger.sends("/phieu/lam-tiep").sees("Ngày, tháng, năm sinh trên tờ khai là ngày nào?")
    stranger.sends("/phieu/xac-nhan", born_on="01/01/1990").sees("Chưa khớp với tờ khai").does_not_see(NAME)
    stranger.opens(f"{FORM}/kiem-tra").does_not_see(NAME)
    stranger.opens("/phieu/xac-nhan").sends("/phieu/xac-nhan", born_on=BORN).sees(NAME)


def test_guessing_the_day_of_birth_is_slowed_down(lan: Citizen, stranger: Citizen) -> None:
    prints_the_form(lan, keep=True)
    with_code(stranger, code_on_screen(lan)).sends("/phieu/lam-tiep")
    for year in range(1950, 1955):
        stranger.sends("/phieu/xac-nhan", born_on=f"01/01/{year}")

    stranger.sends("/phieu/xac-nhan", born_on=BORN).sees("Đã thử sai nhiều lần").does_not_see(NAME)


def test_a_form_can_be_left_and_gone_on_with_another_day(app: Flask, lan: Citizen, clock: HandClock) -> None:
    fills_in(lan, until="chu-ho").sees("Ai là chủ hộ?", "Lưu lại, làm tiếp sau")
    lan.opens(f"{FORM}/luu-lai").sees("7 ngày", "Tôi đồng ý").sends(f"{FORM}/luu-lai")
    lan.sees("Tờ khai đã lưu", "30/11/2026")
    code = code_on_screen(lan)
    clock.forward(days=3)

    again = Citizen(app.test_client())
    with_code(again, code).sends("/phieu/lam-tiep").sends("/phieu/xac-nhan", born_on=BORN)
    again.sees("Ai là chủ hộ?")
    fills_in(again).sees(NAME)


def test_before_the_day_of_birth_is_known_nothing_can_be_left_behind(lan: Citizen) -> None:
    fills_in(lan, until="ngay-sinh").does_not_see("Lưu lại, làm tiếp sau")
    assert lan.opens(f"{FORM}/luu-lai").path == f"{FORM}/ngay-sinh"


def test_after_its_days_a_saved_form_ends_and_nothing_of_the_person_is_left(
    app: Flask, lan: Citizen, clock: HandClock
) -> None:
    fills_in(lan, until="chu-ho").opens(f"{FORM}/luu-lai").sends(f"{FORM}/luu-lai")
    code = code_on_screen(lan)
    clock.now = (clock.now + privacy.FORMS.after).replace(hour=23, minute=59)
    with app.app_context():
        purges_twice(clock)
        assert the_case(app).status == "saved"
        clock.forward(minutes=2)
        purges_twice(clock)
        assert the_case(app).status == "lapsed"
        assert NAME not in str(the_case(app).answers)
    with_code(Citizen(app.test_client()), code).sees("quá hạn")


def test_a_form_that_is_given_up_is_forgotten_at_once(app: Flask, lan: Citizen) -> None:
    prints_the_form(lan, keep=True).opens("/phieu/huy").sends("/phieu/huy").sees("đã xóa theo ý ông/bà")

    with app.app_context():
        assert NAME not in str(the_case(app).answers)


def test_a_changed_answer_makes_another_form(app: Flask, lan: Citizen) -> None:
    prints_the_form(lan).sends("/phieu/lam-tiep")
    lan.opens(f"{FORM}/dia-chi-moi?tu=kiem-tra").answers(new_line="Số 9, thôn Đoài").sees("Số 9, thôn Đoài")
    lan.answers()

    with app.app_context():
        jobs = db.session.scalars(db.select(PrintJob).order_by(PrintJob.version)).all()
        assert [job.version for job in jobs] == [1, 2]
        assert "Số 9, thôn Đoài" in jobs[1].document["forms"][0]["request"]


def test_an_edited_request_is_printed_as_edited_and_the_page_says_that_it_no_longer_follows(lan: Citizen) -> None:
    fills_in(lan, until="noi-dung-de-nghi").sees("Đăng ký tạm trú tại")
    lan.answers(request="Đăng ký tạm trú tại phòng 3, dãy trọ sau chợ.")

    lan.sees("phòng 3, dãy trọ sau chợ", "đã tự sửa câu này")


def test_a_request_left_as_composed_follows_later_changes(lan: Citizen) -> None:
    fills_in(lan)
    lan.opens(f"{FORM}/dia-chi-moi?tu=kiem-tra").answers(new_line="Số 9, thôn Đoài")

    lan.sees("Đăng ký tạm trú tại: Số 9, thôn Đoài").does_not_see("đã tự sửa câu này")


class TestPeopleOnTheForm:
    """Members of the household, one page each."""

    LIST = f"{FORM}/nguoi-cung-thay-doi"
    CHILD = {
        "full_name": "Đỗ Thị Bé Mẫu", "born_on": "02/09/2015", "sex": "Nữ", "personal_id": "", "relation": "Con đẻ"
    }  # fmt: skip

    @pytest.fixture
    def at_the_list(self, lan: Citizen) -> Citizen:
        """She has come to the question who moves along."""
        return fills_in(lan, until="nguoi-cung-thay-doi")

    def adds(self, person: Citizen, number: int = 1, **others: str) -> Citizen:
        """Fill in the page of one person."""
        address = f"{self.LIST}/nguoi/{number}"
        relation = {"relation-typed": others.get("relation", self.CHILD["relation"])}
        return person.opens(address).sends(address, **{**self.CHILD, "relation": "", **others, **relation})

    def test_somebody_is_added_changed_and_removed(self, at_the_list: Citizen) -> None:
        self.adds(at_the_list).sees("Đỗ Thị Bé Mẫu")
        self.adds(at_the_list, full_name="Đỗ Thị Lớn Mẫu").sees("Đỗ Thị Lớn Mẫu").does_not_see("Bé Mẫu")
        at_the_list.opens(f"{self.LIST}/nguoi/1").sends(f"{self.LIST}/nguoi/1/bo").sees("Chưa có người nào")

    def test_the_same_person_twice_gets_a_sentence_and_nothing_is_lost(self, at_the_list: Citizen) -> None:
        self.adds(at_the_list)
        self.adds(at_the_list, number=2, full_name="  đỗ thị bé mẫu ").sees("trùng")

        assert at_the_list.response is not None
        assert at_the_list.response.status_code == 422
        assert at_the_list.page.form(f"{self.LIST}/nguoi/2").fields["full_name"].strip() == "đỗ thị bé mẫu"

    def test_the_person_of_the_form_cannot_stand_on_the_list_as_well(self, at_the_list: Citizen) -> None:
        self.adds(at_the_list, full_name=NAME, born_on=BORN).sees("đã kê khai ở phần trước")

    def test_everybody_on_the_list_stands_on_the_form(self, app: Flask, at_the_list: Citizen) -> None:
        self.adds(at_the_list)
        fills_in(at_the_list.opens(self.LIST)).answers()

        with app.app_context():
            members = db.session.scalars(db.select(PrintJob)).one().document["forms"][0]["members"]
        assert [(member["full_name"], member["born"]) for member in members] == [("Đỗ Thị Bé Mẫu", "02/09/2015")]

    def test_there_is_no_page_for_somebody_far_behind_the_end_of_the_list(self, at_the_list: Citizen) -> None:
        for number in ("0", "2", "99", "x", "1" * 5000):
            assert at_the_list.client.get(f"{self.LIST}/nguoi/{number}").status_code == 404


class TestAnswersThatDoNotFit:
    """Each gets its sentence at its place, and what was typed stays."""

    @pytest.mark.parametrize(
        ("start", "end", "sentence"),
        [
            ("23/11/2026", "22/11/2026", "Ngày này đã qua"),
            ("01/12/2026", "30/11/2026", "Ngày kết thúc phải sau ngày bắt đầu"),
            ("23/11/2026", "10/12/2026", "lưu trú"),
            ("23/11/2026", "24/11/2028", "23/11/2028"),
            ("31/11/2026", "24/11/2027", "Xin gõ ngày, tháng, năm"),
        ],
    )
    def test_a_stay(self, lan: Citizen, start: str, end: str, sentence: str) -> None:
        fills_in(lan, until="tu-ngay-den-ngay")
        lan.answers(**{"from_on-typed": start, "until_on-typed": end}).sees(sentence)

        assert lan.response is not None
        assert lan.response.status_code == 422
        assert end in lan.response.get_data(as_text=True)


def test_a_blank_form_comes_out_in_the_version_of_today(app: Flask, lan: Citizen) -> None:
    lan.opens("/cu-tru").sends("/cu-tru/to-khai-trang").sees("Tờ khai CT01 trắng")

    with app.app_context():
        job = db.session.scalars(db.select(PrintJob)).one()
        assert (job.kind, job.document["form"], job.document["full_name"]) == ("ct01", "CT01/116-2026", "")


def test_a_guidance_sheet_can_be_had_without_answering_anything(app: Flask, lan: Citizen) -> None:
    lan.opens(FORM).sends(f"/cu-tru/{TENANT}/in").sees("Tờ hướng dẫn")

    with app.app_context():
        job = db.session.scalars(db.select(PrintJob)).one()
        assert (job.kind, job.document["code"], job.personal) == ("guidance", "", False)


def test_a_minor_as_head_of_the_household_is_asked_to_look_again(lan: Citizen) -> None:
    fills_in(lan, born_on="05/05/2012", head="person", personal_id="024312000012")

    lan.sees("Chủ hộ thường phải từ đủ 18 tuổi", "Đúng rồi, in tờ khai")


def test_a_number_that_does_not_match_the_birthday_is_only_a_hint(lan: Citizen) -> None:
    fills_in(lan, personal_id="024058000012")

    lan.sees("chưa khớp", "Xin kiểm tra lại cả hai", "Đúng rồi, in tờ khai").does_not_see("số sai")


def test_a_landline_is_kept_and_said_to_get_no_messages(lan: Citizen) -> None:
    fills_in(lan, phone="0204 385 0000")

    lan.sees("Số máy bàn không nhận được tin nhắn SMS")


def test_after_five_wrong_days_of_birth_only_an_officer_can_open_it(
    app: Flask, lan: Citizen, stranger: Citizen, clock: HandClock
) -> None:
    prints_the_form(lan, keep=True)
    code = code_on_screen(lan)
    for year in range(1950, 1955):
        clock.forward(hours=1, minutes=1)
        with_code(stranger, code).sends("/phieu/lam-tiep").sends("/phieu/xac-nhan", born_on=str(year))

    clock.forward(hours=1, minutes=1)
    with_code(stranger, code).sends("/phieu/lam-tiep").sends("/phieu/xac-nhan", born_on=BORN).sees("cho cán bộ")
    clock.forward(days=1)
    with_code(stranger, code).sends("/phieu/lam-tiep").sends("/phieu/xac-nhan", born_on=BORN).sees(NAME)


def test_who_has_only_the_slip_cannot_delete_the_form(app: Flask, lan: Citizen, stranger: Citizen) -> None:
    prints_the_form(lan, keep=True)

    with_code(stranger, code_on_screen(lan)).opens("/phieu/huy").sees("là ngày nào?")
    with app.app_context():
        assert the_case(app).status == "printed"


def test_what_is_nobody_elses_business_is_forgotten_with_the_name(app: Flask, lan: Citizen) -> None:
    prints_the_form(lan, exemption="poor")
    lan.ends()

    with app.app_context():
        assert "exemption" not in the_case(app).answers


class TestWhatAThiefTries:
    """Whoever found a slip, or stands at the kiosk next, sees nothing of the form and gets no paper."""

    def kept_and_printed(self, app: Flask, person: Citizen) -> str:
        """A kept form that has been printed to a file, its visit still open; the code."""
        prints_the_form(person, keep=True)
        worker = PrintWorker(app, FolderBackend(app.config["KIOSK"].prints))
        worker.run_once()
        worker.run_once()
        return code_on_screen(person)

    def test_the_picture_and_the_page_of_a_form_need_the_proof(
        self, app: Flask, lan: Citizen, stranger: Citizen
    ) -> None:
        code = self.kept_and_printed(app, lan)
        assert lan.client.get("/ban-in/1/hinh.png").status_code == 200
        with_code(stranger, code).does_not_see("/ban-in/1")

        for address in ("/ban-in/1/hinh.png", "/ban-in/1", "/truc-tiep/ban-in/1"):
            assert stranger.client.get(address).status_code == 404, address

    def test_printing_again_needs_the_proof(self, app: Flask, lan: Citizen, stranger: Citizen) -> None:
        prints_the_form(lan, keep=True)
        with app.app_context(), writing():
            db.session.scalars(db.select(PrintJob)).one().status = "failed"

        with_code(stranger, code_on_screen(lan)).does_not_see("Thử in lại")
        stranger.sends("/phieu/in").sees("là ngày nào?")

    def test_when_the_visit_is_over_no_values_of_a_finished_form_are_kept(self, app: Flask, lan: Citizen) -> None:
        self.kept_and_printed(app, lan)
        lan.ends()

        with app.app_context():
            assert db.session.scalars(db.select(PrintJob)).one().document == {}

    def test_a_form_given_up_while_it_waits_is_not_printed(self, app: Flask, lan: Citizen) -> None:
        prints_the_form(lan, keep=True).opens("/phieu/huy").sends("/phieu/huy")
        PrintWorker(app, FolderBackend(app.config["KIOSK"].prints)).run_once()

        assert list(app.config["KIOSK"].prints.glob("*.pdf")) == []
        with app.app_context():
            assert NAME not in str(db.session.scalars(db.select(PrintJob)).one().document)

    def test_a_form_left_in_the_queue_is_given_up_when_nobody_waits(
        self, app: Flask, lan: Citizen, clock: HandClock
    ) -> None:
        prints_the_form(lan)
        lan.ends()
        clock.forward(minutes=3)

        with app.app_context():
            purges_twice(clock)
            job = db.session.scalars(db.select(PrintJob)).one()
            assert (job.status, job.document) == ("failed", {})

    def test_giving_up_in_the_middle_of_changing_leaves_nothing(self, app: Flask, lan: Citizen) -> None:
        prints_the_form(lan, keep=True).sends("/phieu/lam-tiep")
        lan.opens("/phieu/huy").sends("/phieu/huy")

        lan.opens(f"{FORM}/kiem-tra").does_not_see(NAME)
        with app.app_context():
            assert the_case(app).visit_answers is None

    def test_a_forgotten_form_offers_no_print(self, app: Flask, lan: Citizen, stranger: Citizen) -> None:
        prints_the_form(lan)
        code = code_on_screen(lan)
        lan.ends()

        with_code(stranger, code).sees("Máy không còn giữ tờ khai này").does_not_see("/ban-in/1", "Thử in lại")
        assert stranger.client.get("/ban-in/1/hinh.png").status_code == 404
        stranger.sends("/phieu/lam-tiep").does_not_see(NAME)
        assert stranger.client.get("/ban-in/1/hinh.png").status_code == 404

    def test_only_the_account_of_the_kiosk_may_read_the_files(self, app: Flask, lan: Citizen) -> None:
        self.kept_and_printed(app, lan)

        file = next(app.config["KIOSK"].prints.glob("*.pdf"))
        assert os.name != "posix" or file.stat().st_mode & 0o077 == 0


class TestAnswersChangedLater:
    """What fitted before is asked again when something before it was changed."""

    def test_an_option_that_is_no_longer_offered_is_asked_again(self, lan: Citizen) -> None:
        fills_in(lan, who="proxy", head="declarant", stay_dwelling="family", owner="declarant")
        lan.opens(f"{FORM}/lam-cho-ai?tu=kiem-tra").answers(who="self")

        lan.opens(f"{FORM}/kiem-tra").sees("Ai là chủ hộ?")

    def test_a_period_that_no_longer_fits_is_shown_again_with_its_sentence(self, lan: Citizen) -> None:
        slug = "gia-han-tam-tru"
        fills_in(lan, slug, expires_on="2026-12-01", until_on="2028-12-01").sees("Xin kiểm tra lại")
        lan.opens(f"/thu-tuc/{slug}/tam-tru-den-ngay?tu=kiem-tra").answers(expires_on="2026-11-25")

        lan.opens(f"/thu-tuc/{slug}/kiem-tra").sees("Mỗi lần nhiều nhất 2 năm")

    def test_a_saved_form_whose_time_has_passed_turns_to_another_procedure(
        self, app: Flask, lan: Citizen, clock: HandClock
    ) -> None:
        slug = "gia-han-tam-tru"
        fills_in(lan, slug, until="chu-ho", expires_on="2026-11-25")
        lan.opens(f"/thu-tuc/{slug}/luu-lai").sends(f"/thu-tuc/{slug}/luu-lai")
        code = code_on_screen(lan)
        clock.forward(days=3)
        again = Citizen(app.test_client())
        with_code(again, code).sends("/phieu/lam-tiep").sends("/phieu/xac-nhan", born_on=BORN)

        again.sees("Điền tờ khai ngay").sends(f"/thu-tuc/{slug}/ket-qua")
        assert again.path.startswith("/thu-tuc/dang-ky-tam-tru/")

    def test_a_wording_of_one_procedure_never_stands_on_the_form_of_another(self, app: Flask, lan: Citizen) -> None:
        fills_in(lan, until="noi-dung-de-nghi").answers(request="Đăng ký tạm trú tại phòng 3.")
        lan.opens(f"{FORM}/da-dang-ky-tam-tru?tu=kiem-tra").answers(registered_here="yes")
        lan.answers(expires_on="2026-12-01").sends(f"{FORM}/ket-qua")

        with app.app_context():
            assert "request" not in (the_case(app).visit_answers or {})


def test_a_printed_form_can_still_be_kept_on_the_page_of_its_slip(app: Flask, lan: Citizen, stranger: Citizen) -> None:
    prints_the_form(lan).sees("Máy xóa tờ khai khi ông/bà chạm").sends("/phieu/giu").does_not_see("Máy xóa tờ khai khi")
    code = code_on_screen(lan)
    lan.ends()

    with_code(stranger, code).sends("/phieu/lam-tiep").sends("/phieu/xac-nhan", born_on=BORN).sees(NAME)
