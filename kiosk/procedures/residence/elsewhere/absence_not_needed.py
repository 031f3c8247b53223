"""Không phải khai tạm vắng: for whoever is away for a shorter time, is registered elsewhere, or goes abroad."""

from kiosk.domain.conditions import Is
from kiosk.domain.filing import Filing, Remark
from kiosk.domain.referral import Referral
from kiosk.law import residence_sources as law

REFERRAL = Referral(
    slug="khong-can-tam-vang",
    title="Không phải khai báo tạm vắng",
    everyday="Đi vắng mà không phải khai",
    summary="Đi ít ngày, đã tạm trú nơi đến, hoặc ra nước ngoài",
    heading="Thông thường, trường hợp này không phải khai báo tạm vắng.",
    orders=(
        "Hôm nay không phải nộp giấy tờ gì ở đây.",
        "Ở nơi khác từ 30 ngày: đăng ký tạm trú ở nơi ấy.",
        "Đổi ý, đi từ 12 tháng: khai tạm vắng trước khi đi.",
        "Trong tuổi nghĩa vụ quân sự, đi từ 3 tháng: hỏi cán bộ.",
    ),
    drawing="airplane",
    filing=Filing(
        legal_basis=(law.LAW_ART_31,),
        remarks=(
            Remark("Khai tạm vắng làm được từ xa, trên VNeID.", law.CIRCULAR_ART_15),
            Remark(
                "Ra nước ngoài ở hẳn (định cư) thì xóa đăng ký thường trú.",
                law.LAW_ART_24,
                when=Is("away_why", "abroad"),
            ),
        ),
    ),
)
