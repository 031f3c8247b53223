"""Trang đầu, and the small pages behind it."""

from dataclasses import dataclass

from flask import render_template, request, url_for

from kiosk.domain import privacy
from kiosk.domain.codes import show_code
from kiosk.law import sources
from kiosk.routes import visit
from kiosk.routes.addresses import local_path
from kiosk.routes.citizen import bp


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
        Tile(
            "Các hướng dẫn khác", "Mất máy, đổi máy, đổi số, VNeID dùng làm gì", "icon-guide", url_for("citizen.guides")
        ),
    ]


def guide_url(slug: str) -> str:
    """Where a guide begins."""
    return url_for("citizen.guide", slug=slug)


@bp.get("/")
def home() -> str:
    """Trang đầu."""
    return render_template("citizen/home.html", tiles=tiles())


@bp.get("/quyen-rieng-tu")
def privacy_notice() -> str:
    """Thông báo về dữ liệu cá nhân: who, what, why, how long, rights, contact, version."""
    return render_template(
        "citizen/privacy.html",
        retention=privacy.RETENTION,
        version=privacy.NOTICE_VERSION,
        sources=(sources.LAW_ON_PERSONAL_DATA, sources.ND_356_2025),
        contact_days=privacy.in_words(privacy.CONTACTS.after),
        form_days=privacy.in_words(privacy.FORMS.after),
        back=local_path(request.args.get("tu", "/")),
    )


@bp.get("/gio-lam-viec")
def opening_hours() -> str:
    """Giờ làm việc."""
    return render_template("citizen/opening_hours.html")


@bp.get("/goi-can-bo")
def call_officer() -> str:
    """Gọi cán bộ: what to do and what to show at the counter. The kiosk cannot ring for an officer yet and says so."""
    case = visit.case()
    code = show_code(case.code) if case and case.version else ""
    return render_template("citizen/call_officer.html", code=code, back=local_path(request.args.get("tu", "/")))
