"""Người nước ngoài: their stay is declared by the host, on the ministry's own system; here only the way there."""

from kiosk.domain.filing import Filing, Paper, Remark
from kiosk.domain.referral import Referral
from kiosk.law import residence_sources as law
from kiosk.procedures.residence.elsewhere import _said_alike as alike

REFERRAL = Referral(
    slug="nguoi-nuoc-ngoai",
    title="Khai báo tạm trú cho người nước ngoài",
    everyday="Có khách nước ngoài ở nhà",
    listed=13,
    summary="Chủ nhà khai cho khách mang hộ chiếu nước ngoài",
    heading="Chủ nhà khai báo trên hệ thống của Bộ Công an.",
    orders=(
        "Mượn hộ chiếu của khách, xem cả thị thực.",
        "Gặp cán bộ, lấy địa chỉ hệ thống và tài khoản.",
        "Khai ngay hôm nay, cán bộ chỉ từng bước.",
    ),
    channels=(
        "Hệ thống khai báo tạm trú của Bộ Công an.",
        alike.COUNTER,
    ),
    to_officer=True,
    drawing="lodging",
    filing=Filing(
        legal_basis=(law.FOREIGNERS,),
        papers=(Paper("Hộ chiếu của khách", law.FOREIGNERS, look_up=False, help="cả trang có thị thực"),),
        remarks=(
            Remark("Không còn dùng phiếu khai bằng giấy.", law.FOREIGNERS_WITHOUT_PAPER),
            Remark("Hỏi cán bộ hạn phải khai, tính từ lúc khách đến.", law.FOREIGNERS),
        ),
    ),
)
