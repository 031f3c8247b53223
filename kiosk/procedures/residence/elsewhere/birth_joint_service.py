"""Liên thông khai sinh: birth, permanent residence and health insurance of a small child, filed once."""

from kiosk.domain.filing import Filing, Paper, ProcessingTime, Remark
from kiosk.domain.referral import Referral
from kiosk.law import residence_sources as law
from kiosk.law import residence_terms
from kiosk.procedures.residence.elsewhere import _said_alike as alike

WITHIN_DAYS = residence_terms.CHILD_WITHIN_DAYS

REFERRAL = Referral(
    slug="lien-thong-khai-sinh",
    title="Liên thông đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế cho trẻ dưới 6 tuổi",
    everyday="Làm khai sinh cho cháu",
    summary="Khai sinh, thường trú, bảo hiểm y tế trong một lần nộp",
    heading="Nộp một lần: khai sinh, thường trú và bảo hiểm y tế.",
    orders=(
        "Cha hoặc mẹ cần điện thoại đã kích hoạt VNeID.",
        "Chụp rõ giấy chứng sinh của cháu.",
        "Tìm mục liên thông khai sinh, khai tử, chọn “khai sinh”.",
        alike.KEEP_THE_CODE,
        "Không tự làm được: đến nơi tiếp nhận của Ủy ban xã.",
    ),
    channels=(alike.PORTAL, alike.VNEID, "Ủy ban nhân dân xã, nơi tiếp nhận hồ sơ."),
    guide="kich-hoat-vneid",
    drawing="child",
    filing=Filing(
        legal_basis=(law.JOINT_SERVICES,),
        papers=(Paper("Giấy chứng sinh", law.JOINT_SERVICES, look_up=False, help="không có thì hỏi Ủy ban xã"),),
        times=(
            ProcessingTime(3, law.JOINT_SERVICES_NOTICE, case="Thông thường"),
            ProcessingTime(5, law.JOINT_SERVICES, case="Cần xác minh"),
        ),
        remarks=(
            Remark("Trẻ dưới 6 tuổi về với cha mẹ: chủ nhà không cần ký.", law.LAW_ART_20_2_UNDER_SIX),
            Remark(
                f"Đã khai sinh riêng thì đăng ký cư trú cho cháu trong {WITHIN_DAYS.number} ngày.", WITHIN_DAYS.source
            ),
        ),
    ),
)
