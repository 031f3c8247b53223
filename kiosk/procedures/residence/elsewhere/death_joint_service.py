"""Liên thông khai tử: death, deletion of permanent residence and what the family is due, filed once."""

from kiosk.domain.filing import Filing, Paper, Remark
from kiosk.domain.referral import Referral
from kiosk.law import residence_sources as law
from kiosk.procedures.residence.elsewhere import _said_alike as alike

REFERRAL = Referral(
    slug="lien-thong-khai-tu",
    title="Liên thông đăng ký khai tử, xóa đăng ký thường trú, giải quyết mai táng phí, tử tuất",
    everyday="Có người mất",
    summary="Khai tử, xóa thường trú, mai táng phí trong một lần nộp",
    heading="Nộp một lần: khai tử, xóa thường trú, mai táng phí.",
    orders=(
        "Một người nhà cần điện thoại đã kích hoạt VNeID.",
        "Chụp rõ giấy báo tử, hoặc giấy thay giấy báo tử.",
        "Tìm mục liên thông khai sinh, khai tử, chọn “khai tử”.",
        alike.KEEP_THE_CODE,
        "Không tự làm được: đến nơi tiếp nhận của Ủy ban xã.",
    ),
    channels=(alike.PORTAL, alike.VNEID, "Ủy ban nhân dân xã, nơi tiếp nhận hồ sơ."),
    guide="kich-hoat-vneid",
    drawing="documents",
    filing=Filing(
        legal_basis=(law.JOINT_SERVICES, law.DECREE_ART_9),
        papers=(Paper("Giấy báo tử", law.JOINT_SERVICES, look_up=False, help="không có thì hỏi Ủy ban xã"),),
        remarks=(
            Remark("Đã khai tử rồi thì Công an tự xóa thường trú.", law.DECREE_ART_9),
            Remark("Người mất là chủ hộ thì đổi chủ hộ, làm được ở máy này.", law.CIRCULAR_ART_10),
        ),
    ),
)
