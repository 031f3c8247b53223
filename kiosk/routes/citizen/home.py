"""Trang đầu, and the small pages behind it."""

from dataclasses import dataclass, replace

from flask import render_template, request, url_for
from sqlalchemy.exc import DatabaseError

from kiosk import clock
from kiosk.domain import privacy
from kiosk.law import sources
from kiosk.models import Notice
from kiosk.routes.addresses import local_path
from kiosk.routes.citizen import bp
from kiosk.services import notices
from kiosk.services.work_calendar import coming, work_calendar
from kiosk.station_now import forget_after


@dataclass(frozen=True)
class Tile:
    """Một ô của trang đầu."""

    label: str
    help: str
    icon: str
    url: str
    main: bool = False


def tiles() -> list[Tile]:
    """The tiles of the home screen in the order people ask; each stands for something that works today."""
    activate = url_for("citizen.before_start", slug="kich-hoat-vneid")
    trouble, code = url_for("citizen.trouble"), url_for("citizen.enter_code")
    return [
        Tile("Cài đặt VNeID", "Trên điện thoại của ông/bà", "icon-install", guide_url("cai-dat-vneid")),
        Tile("Kích hoạt VNeID", "Đã có tin nhắn, hoặc đã làm hồ sơ mà chưa dùng được", "icon-activate", activate, True),
        Tile(
            "Cư trú",
            "Ở trọ, chuyển nhà, tách hộ, xin giấy xác nhận (tạm trú, thường trú…)",
            "icon-house",
            url_for("citizen.residence"),
        ),
        Tile("Tôi có phiếu hẹn", "Quét hoặc gõ mã trên phiếu", "icon-slip", code),
        Tile("Tôi bị kẹt", "Máy báo lỗi, mã không về, quên mật khẩu…", "icon-stuck", trouble),
        Tile("Gặp cán bộ", "Lấy số thứ tự, cán bộ mời đến quầy", "icon-officer", url_for("citizen.meet_officer")),
    ]


def guide_url(slug: str) -> str:
    """Where a guide begins."""
    return url_for("citizen.guide", slug=slug)


@bp.get("/")
def home() -> str:
    """Trang đầu."""
    return render_template("citizen/home.html", tiles=tiles(), notices=_notices())


def _notices() -> list[Notice]:
    try:
        return notices.current(clock.today())
    except DatabaseError:
        # Everything else on this page needs no database.
        return []


@bp.get("/quyen-rieng-tu")
def privacy_notice() -> str:
    """Thông báo về dữ liệu cá nhân: who, what, why, how long, rights, contact, version."""
    return render_template(
        "citizen/privacy.html",
        retention=_retention(),
        version=privacy.NOTICE_VERSION,
        sources=(sources.LAW_ON_PERSONAL_DATA, sources.ND_356_2025),
        contact_days=privacy.in_words(privacy.CONTACTS.after),
        form_days=privacy.in_words(privacy.FORMS.after),
        back=local_path(request.args.get("tu", "/")),
    )


def _retention() -> list[privacy.Retention]:
    """The table as it holds here: a station whose screens rest longer keeps a visit longer."""
    drafts = replace(privacy.DRAFTS, after=forget_after())
    return [drafts if line is privacy.DRAFTS else line for line in privacy.RETENTION]


@bp.get("/gio-lam-viec")
def opening_hours() -> str:
    """Giờ làm việc."""
    return render_template("citizen/opening_hours.html", coming=coming(clock.today(), work_calendar()))
