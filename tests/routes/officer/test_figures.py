"""Entering figures at the desk: what is kept, what is said, two officers at one grid, and what nobody gets through."""

import re
from pathlib import Path

import pytest
from flask import Flask

from kiosk.services.figures import entered
from kiosk.services.transaction import writing
from tests.builders import TODAY
from tests.desk import Desk, an_officer, at_the_desk
from tests.services.figures_fixture import NOVEMBER, enter

PAGE = "/can-bo/so-lieu"
ENTRY = f"{PAGE}/ghi"
HERE = f"{PAGE}?ky=thang-2026-11"
KNOWN = {"nguon": "Hệ thống định danh", "ngay": "22/11/2026"}
TEMPLATES = Path(__file__).resolve().parents[3] / "kiosk" / "templates" / "officer"


@pytest.fixture
def ha(app: Flask) -> Desk:
    """An officer before the grid of November."""
    return at_the_desk(app, "ha").opens(HERE)


def kept(app: Flask) -> dict[tuple[str, str], int]:
    """What stands for November."""
    with app.app_context():
        return {place: stated.value for place, stated in entered.newest(NOVEMBER).items()}


def test_changed_cells_are_kept_with_source_and_day_and_come_back(app: Flask, ha: Desk) -> None:
    ha.sends(ENTRY, **KNOWN, **{"o-0-activated-2": "1.234", "o-1-activated-2": "45"})

    ha.sees("Đã ghi 2 ô")
    hamlet = app.config["STATION"].hamlets[0]
    assert kept(app) == {("activated-2", ""): 1234, ("activated-2", hamlet): 45}
    assert ha.page.form(ENTRY).fields["o-0-activated-2"] == "1.234"
    ha.opens(f"{PAGE}/lich-su?ky=thang-2026-11").sees(
        "1.234", "Hệ thống định danh", "22/11/2026", "Nguyễn Thị Hà", "Đang dùng"
    )


def test_without_source_or_day_nothing_is_kept_and_nothing_typed_is_lost(app: Flask, ha: Desk) -> None:
    ha.sends(ENTRY, nguon=" ", ngay="", **{"o-0-activated-2": "77"})

    assert ha.status == 422
    ha.sees("Ghi số liệu lấy ở đâu", "Gõ ngày của số liệu")
    assert ha.page.form(ENTRY).fields["o-0-activated-2"] == "77"
    assert kept(app) == {}


@pytest.mark.parametrize("typed", ["abc", "-5", "1,5", "=1+1", "99999999999", "1.23"])
def test_what_is_no_count_is_said_at_its_cell(app: Flask, ha: Desk, typed: str) -> None:
    ha.sends(ENTRY, **KNOWN, **{"o-3-approved": typed, "o-0-approved": "9"})

    assert ha.status == 422
    ha.sees("Chỉ gõ số", "Chưa ghi ô nào")
    box = next(attrs for attrs in ha.page.all("input") if attrs.get("id") == "o-3-approved")
    assert box["aria-invalid"] == "true"
    assert box["value"] == typed
    assert kept(app) == {}


@pytest.mark.parametrize("day", ["24/11/2026", "31/11/2026", "hôm nay", "01/01/1900"])
def test_a_day_that_has_not_come_or_is_none_is_refused(ha: Desk, day: str) -> None:
    ha.sends(ENTRY, **KNOWN | {"ngay": day}, **{"o-0-approved": "9"})

    assert ha.status == 422


def test_nothing_changed_is_said(ha: Desk) -> None:
    ha.sends(ENTRY, **KNOWN)

    assert ha.status == 422
    ha.sees("Chưa có ô nào đổi")


def test_an_emptied_cell_takes_the_figure_back(app: Flask, ha: Desk) -> None:
    ha.sends(ENTRY, **KNOWN, **{"o-0-approved": "9"})

    ha.sends(ENTRY, **KNOWN, **{"o-0-approved": ""})

    assert kept(app) == {}
    ha.opens(f"{PAGE}/lich-su?ky=thang-2026-11").sees("rút lại", "Đã sửa sau đó")


def test_the_same_figures_can_be_stated_again_with_a_newer_day(app: Flask, ha: Desk) -> None:
    ha.sends(ENTRY, **KNOWN, **{"o-0-approved": "9"})

    ha.sends(ENTRY, **KNOWN | {"ngay": "23/11/2026"}, **{"ghi-lai": "yes"})

    with app.app_context():
        assert entered.newest(NOVEMBER)["approved", ""].as_of.day == 23


def test_two_officers_at_one_grid_do_not_undo_each_other(app: Flask, ha: Desk) -> None:
    minh = at_the_desk(app, "minh").opens(HERE)
    minh.sends(ENTRY, **KNOWN, **{"o-1-approved": "50"})

    ha.sends(ENTRY, **KNOWN, **{"o-2-approved": "60"})

    hamlets = app.config["STATION"].hamlets
    assert kept(app) == {("approved", hamlets[0]): 50, ("approved", hamlets[1]): 60}


def test_what_does_not_fit_is_a_hint_and_blocks_nothing(app: Flask, ha: Desk) -> None:
    ha.sends(ENTRY, **KNOWN, **{"o-0-activated-1": "60", "o-0-activated-2": "50", "o-0-approved": "100"})

    ha.sees("Nên xem lại", "Toàn xã: Đã kích hoạt 110 nhiều hơn đã phê duyệt 100.")
    assert kept(app)["activated-1", ""] == 60


def test_a_commune_that_is_not_the_sum_of_its_hamlets_is_a_hint(app: Flask, ha: Desk) -> None:
    rows = len(app.config["STATION"].hamlets) + 1
    ha.sends(ENTRY, **KNOWN, **{f"o-{row}-approved": "1" for row in range(1, rows)}, **{"o-0-approved": "99"})

    ha.sees(f"Đã phê duyệt: toàn xã 99, cộng các thôn {rows - 1}.")


def test_a_hamlet_that_the_station_no_longer_has_keeps_its_row(app: Flask, ha: Desk) -> None:
    with app.app_context(), writing():
        enter(NOVEMBER, "Hệ thống", TODAY, an_officer("minh"), approved={"Thôn Cũ": 7})

    ha.opens(HERE).sends(ENTRY, **KNOWN, **{"o-13-approved": "8"}).sees("Thôn Cũ")
    assert kept(app) == {("approved", "Thôn Cũ"): 8}


def test_a_hamlet_that_nobody_knows_is_not_taken(app: Flask, ha: Desk) -> None:
    ha.sends(ENTRY, **KNOWN, **{"thon-2": "Thôn Lạ", "o-2-approved": "8"})

    assert ha.status == 422
    ha.sees("“Thôn Lạ” không còn trong danh sách thôn.")
    assert kept(app) == {}


def test_a_second_press_keeps_nothing_twice(app: Flask, ha: Desk) -> None:
    form = ha.page.form(ENTRY)
    sent = form.fields | KNOWN | {"o-0-approved": "9"}
    for _ in range(2):
        assert ha.client.post(form.action, data=sent).status_code == 303

    with app.app_context():
        assert len(entered.history(NOVEMBER, 1)) == 1


@pytest.mark.parametrize(
    "query",
    ["ky=x", "ky=thang-2026-99", "tu=1&den=2", "tu=31/12/2026&den=01/01/2026", "ky=nam-2199", "trang=0", "trang=x"],
)
def test_odd_addresses_are_answered(ha: Desk, query: str) -> None:
    for page in (PAGE, f"{PAGE}/lich-su", "/can-bo/tong-quan"):
        assert ha.opens(f"{page}?{query}").status == 200


def test_days_of_a_campaign_are_a_period_of_their_own(ha: Desk) -> None:
    ha.opens(f"{PAGE}?tu=01/10/2026&den=15/12/2026").sees("đợt 01/10/2026 – 15/12/2026")
    ha.opens(f"{PAGE}?tu=01/10/2026&den=").sees("Gõ đủ hai ngày")


def test_no_template_writes_a_percentage_of_its_own() -> None:
    names = ("dashboard.html", "_figures_*.html", "figures*.html", "report*.html")
    files = [path for name in names for path in TEMPLATES.glob(name)]
    files.append(TEMPLATES.parents[1] / "printing" / "templates" / "report.html")

    for path in files:
        text = re.sub(r"\{%.*?%\}|\{#.*?#\}", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
        assert "%" not in text, path.name
    assert len(files) >= 8


def test_no_code_writes_a_percentage_but_the_share() -> None:
    root = TEMPLATES.parents[1]
    ours = [*root.glob("services/figures/*.py"), *root.glob("charts/*.py"), root / "printing/report.py"]
    ours += [root / "routes/officer" / name for name in ("dashboard.py", "figures.py", "reports.py")]

    # The number format of a workbook's cell, and how days are written.
    allowed = re.compile(r'"0\.00%"|%[dmYHM]')
    assert [path.name for path in ours if "%" in allowed.sub("", path.read_text(encoding="utf-8"))] == []
