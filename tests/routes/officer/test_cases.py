"""The list at the desk: filters stand in the address, words about a person never do; names come only when asked for."""

import re

import pytest
from flask import Flask
from sqlalchemy import select

from kiosk.extensions import db
from kiosk.models import AuditEntry
from kiosk.services import visits
from kiosk.services.transaction import writing
from tests.builders import a_case, a_draft, days_later, wants_a_call
from tests.desk import Desk, at_the_desk
from tests.filed_cases import a_filing

LIST = "/can-bo/ho-so"
NAME = "Trần Thị Lý Mẫu"


@pytest.fixture
def ha(app: Flask) -> Desk:
    """Thượng úy Hà at the desk."""
    return at_the_desk(app)


def kept(app: Flask, status: str = "waiting", visit: str = "ai", days: float = 0, **answers: str) -> str:
    """The code of a case whose visit is over."""
    at = days_later(-days)
    with app.app_context(), writing():
        case = a_case(status, visit=visit, now=at, **{"registered_on": at.date().isoformat()} | answers)
        visits.end(visit)
        return case.code


def filed(app: Flask, status: str = "printed", visit: str = "thuê", **answers: str) -> str:
    """The code of a tenant's case."""
    with app.app_context(), writing():
        return a_filing(status, visit=visit, **answers).code


def shown(code: str) -> str:
    """As it stands on the page."""
    return f"{code[:3]}-{code[3:]}"


def logged(app: Flask, action: str) -> list[AuditEntry]:
    """The lines of the log for that action."""
    with app.app_context():
        return list(db.session.scalars(select(AuditEntry).where(AuditEntry.action == action)))


def test_a_row_shows_code_procedure_status_hamlet_day_and_no_name(app: Flask, ha: Desk) -> None:
    code = kept(app, days=10, **wants_a_call(contact_name=NAME))

    ha.opens(LIST).sees(shown(code), "Kích hoạt VNeID", "Đang chờ tin nhắn", "Thôn Trại", "Quá hạn", "1 hồ sơ")

    ha.does_not_see(NAME, "Trần")
    assert ha.page.all("a")
    assert any(a.get("href") == f"{LIST}/{code}" for a in ha.page.all("a"))


def test_a_filter_stands_in_the_address_and_narrows_the_list(app: Flask, ha: Desk) -> None:
    stuck, waiting = kept(app, "stuck", "một"), kept(app, visit="hai")

    ha.opens(f"{LIST}?tinh-trang=stuck").sees(shown(stuck)).does_not_see(shown(waiting))

    assert [s["selected"] for s in ha.page.all("option") if s.get("value") == "stuck"] == [""]


@pytest.mark.parametrize(
    "query",
    [
        "?trang=0",
        "?trang=-1",
        "?trang=99999",
        "?trang=x",
        "?tinh-trang=bịa",
        "?han=%00",
        "?thon=" + "x" * 5000,
        "?xong=2",
    ],
)
def test_whatever_stands_in_the_address_there_is_a_page(app: Flask, ha: Desk, query: str) -> None:
    kept(app)

    assert ha.opens(LIST + query).status == 200


def test_a_search_finds_by_name_and_leaves_no_trace_in_address_cookie_title_or_log(app: Flask, ha: Desk) -> None:
    code, other = kept(app, **wants_a_call(contact_name=NAME)), kept(app, visit="khác")

    ha.opens(LIST).sends(LIST, tim="tran ly")

    ha.sees(shown(code), "1 hồ sơ tìm thấy").does_not_see(shown(other))
    assert ha.response is not None
    assert "ly" not in ha.response.headers.get("Location", "")
    html = ha.response.get_data(as_text=True)
    assert "tran" not in html.partition("<title>")[2].partition("</title>")[0]
    assert not re.search(r'(href|action)="[^"]*tran', html)
    cookie = ha.client.get_cookie("kiosk_desk", path="/can-bo")
    assert cookie is not None
    assert "tran" not in cookie.decoded_value
    assert [line.details for line in logged(app, "cases-searched")] == [{"words": "2"}]


def test_a_code_leads_straight_to_its_case_also_to_a_draft(app: Flask, ha: Desk) -> None:
    code = kept(app)
    with app.app_context(), writing():
        draft = a_draft("đang làm").code

    assert ha.opens(LIST).sends(LIST, tim=shown(code).lower()).path == f"{LIST}/{code}"
    assert ha.opens(LIST).sends(LIST, tim=draft).path == f"{LIST}/{draft}"


def test_names_are_shown_when_asked_for_only_with_consent_and_the_log_says_so(app: Flask, ha: Desk) -> None:
    kept(app, **wants_a_call(contact_name=NAME))
    kept(app, visit="không tên")
    filed(app, full_name="Lê Văn Thuê Mẫu")

    ha.opens(LIST).sends(LIST, ten="1")

    ha.sees(NAME, "Lê Văn Thuê Mẫu")
    assert [line.details for line in logged(app, "names-shown")] == [{"cases": "2"}]


def test_nothing_found_says_why_that_may_be(app: Flask, ha: Desk) -> None:
    kept(app)

    ha.opens(LIST).sends(LIST, tim="không có ai").sees("chỉ tìm được khi người dân đồng ý để lại")


@pytest.mark.parametrize(
    "typed", ["%", "'; DROP TABLE cases; --", "\x00", "a" * 5000, "😀", "   ", "1/2", "\u202e0900"]
)
def test_whatever_is_typed_into_the_search_there_is_a_page(app: Flask, ha: Desk, typed: str) -> None:
    kept(app, **wants_a_call())

    assert ha.opens(LIST).sends(LIST, tim=typed).status == 200


def test_the_pages_of_a_search_are_turned_with_buttons_that_carry_the_words(
    app: Flask, ha: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.services.case_list.PAGE", 1)
    codes = {kept(app, visit=str(number), **wants_a_call(contact_name=NAME)) for number in range(3)}

    seen = set()
    for page in range(1, 4):
        ha.opens(LIST).sends(LIST, tim="ly", trang=str(page)).sees(f"Trang {page} / 3")
        seen |= {code for code in codes if shown(code) in ha.page.text}

    assert seen == codes
    assert all("ly" not in a.get("href", "") for a in ha.page.all("a") if "trang" in a.get("href", ""))


def test_filters_are_saved_for_one_officer_and_dropped_again(app: Flask, ha: Desk) -> None:
    kept(app)
    minh = at_the_desk(app, "minh")

    ha.opens(f"{LIST}?tinh-trang=stuck&han=qua-han").sends(f"{LIST}/bo-loc", name="Vướng lâu")

    ha.opens(LIST).sees("Vướng lâu")
    assert any("tinh-trang=stuck" in a.get("href", "") and "han=qua-han" in a["href"] for a in ha.page.all("a"))
    minh.opens(LIST).does_not_see("Vướng lâu")
    drop = next(form.action for form in ha.page.forms if form.action.endswith("/bo"))
    minh_form = minh.opens(f"{LIST}?xong=1").page.form(f"{LIST}/bo-loc")
    minh.client.post(drop, data=minh_form.fields)
    ha.opens(LIST).sees("Vướng lâu").sends(drop)
    ha.does_not_see("Vướng lâu")


@pytest.mark.parametrize("name", ["", " ", "x" * 61])
def test_a_filter_without_a_fit_name_is_not_saved_and_the_name_stays(app: Flask, ha: Desk, name: str) -> None:
    ha.opens(f"{LIST}?xong=1").sends(f"{LIST}/bo-loc", name=name)

    assert ha.sees("Xin đặt tên").status == 422
    assert ha.page.form(f"{LIST}/bo-loc").fields["name"] == name


def test_words_of_a_search_are_never_part_of_a_saved_filter(app: Flask, ha: Desk) -> None:
    kept(app, **wants_a_call(contact_name=NAME))
    ha.opens(f"{LIST}?xong=1").sends(LIST, tim="tran ly")

    ha.sends(f"{LIST}/bo-loc", name="Tìm bà Lý", tim="tran ly")

    with app.app_context():
        assert "tran" not in str(db.session.execute(db.text("SELECT query FROM saved_filters")).all())


def test_the_menu_counts_what_is_overdue(app: Flask, ha: Desk) -> None:
    for number in range(3):
        kept(app, visit=str(number), days=10)

    ha.opens(LIST).sees("Hồ sơ 3 2")


def test_a_finished_case_is_only_listed_when_wanted(app: Flask, ha: Desk) -> None:
    code = kept(app, "activated")

    ha.opens(LIST).does_not_see(shown(code))
    ha.opens(f"{LIST}?xong=1").sees(shown(code), "Đã kích hoạt")


def test_looking_at_the_list_is_not_looking_at_a_case(app: Flask, ha: Desk) -> None:
    kept(app, **wants_a_call(contact_name=NAME))

    ha.opens(LIST)

    assert logged(app, "case-seen") == []
