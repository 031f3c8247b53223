"""The dashboard: figures with their bases, drawings with their tables, and what is whose count."""

from datetime import date

import pytest
from flask import Flask

from kiosk.services import tallies
from kiosk.services.transaction import writing
from tests.builders import NOW
from tests.desk import Desk, an_officer, at_the_desk
from tests.services.figures_fixture import NOVEMBER, PLAN, QUARTER, SYSTEM, enter

PAGE = "/can-bo/tong-quan"


@pytest.fixture
def ha(app: Flask) -> Desk:
    """An officer at the desk of a station with some figures."""
    with app.app_context(), writing():
        giang, hamlets = an_officer("giang"), app.config["STATION"].hamlets
        enter(QUARTER, PLAN, date(2026, 10, 5), giang, target={"": 1200} | dict.fromkeys(hamlets, 100))
        enter(
            NOVEMBER,
            SYSTEM,
            date(2026, 11, 20),
            giang,
            approved={"": 600},
            activated_1={"": 0} | dict.fromkeys(hamlets, 5),
            activated_2={"": 300} | dict.fromkeys(hamlets, 20),
        )
        tallies.count("finished", "kich-hoat-vneid", NOW.date(), 8)
        tallies.count("gave-up", "kich-hoat-vneid/thon", NOW.date(), 2)
        tallies.count("print-failed", "media-empty", NOW.date(), 3)
        tallies.count("witnessed", "-", NOW.date(), 4)
    return at_the_desk(app, "ha")  # fmt: skip


def test_the_share_stands_with_its_base_source_day_and_who_typed_it(ha: Desk) -> None:
    ha.opens(PAGE).sees(
        "Đã kích hoạt: 300 / 1.200 chỉ tiêu được giao (quý IV/2026) = 25,00 %",
        "nguồn Kế hoạch 31, ngày 05/10/2026, người nhập Đại úy Trần Văn Giang Mẫu",
        "nguồn Hệ thống định danh, ngày 20/11/2026",
    )


def test_another_base_is_another_share(ha: Desk) -> None:
    ha.opens(f"{PAGE}?ky=thang-2026-11&so-voi=approved").sees("300 / 600 tài khoản đã phê duyệt = 50,00 %")
    ha.opens(f"{PAGE}?so-voi=eligible").sees("không tính tỷ lệ: chưa có công dân đủ điều kiện")
    ha.opens(f"{PAGE}?so-voi=linh-tinh").sees("chỉ tiêu được giao")


def test_every_drawing_has_its_figures_in_a_table(ha: Desk) -> None:
    page = ha.opens(PAGE).page

    drawings = [attrs for name, attrs in page.elements if name == "svg" and attrs.get("role") == "img"]
    assert len(drawings) >= 4
    assert len(page.all("caption")) >= len(drawings)
    ha.sees("25 / 100 chỉ tiêu được giao (quý IV/2026) = 25,00 %")


def test_the_kiosks_own_counts_are_called_so(ha: Desk) -> None:
    ha.opens(PAGE).sees(
        "Tại trụ sở: ki-ốt, hàng chờ và sổ theo dõi tự đếm",
        "Ki-ốt tự đếm, không phải số của hệ thống định danh",
        "Bắt đầu 10 lượt, làm xong 8. Bỏ dở: 2 / 10 lượt bắt đầu = 20,00 %",
        "Cán bộ nhìn thấy: 4.",
        "Hết giấy",
    )


def test_an_empty_station_has_a_dashboard_without_a_percentage(app: Flask) -> None:
    ha = at_the_desk(app, "ha").opens(PAGE)

    ha.sees("không tính tỷ lệ: chưa có số liệu")
    assert "%" not in ha.page.text.replace("100%", "")


def test_whoever_looks_after_the_machine_sees_no_figures(app: Flask) -> None:
    son = at_the_desk(app, "son")

    assert son.opens("/can-bo/tai-khoan").client.get(PAGE).status_code == 403
