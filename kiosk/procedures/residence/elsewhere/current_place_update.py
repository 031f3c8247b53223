"""Cập nhật nơi ở hiện tại: within one commune nobody registers tạm trú; the police note where somebody lives now."""

from kiosk.domain.filing import Filing, Remark
from kiosk.domain.referral import Referral
from kiosk.law import residence_fees
from kiosk.law import residence_sources as law
from kiosk.procedures.residence.elsewhere import _said_alike as alike

REFERRAL = Referral(
    slug="cap-nhat-noi-o",
    title="Cập nhật nơi ở hiện tại",
    everyday="Đổi chỗ ở trong cùng một xã",
    summary="Đổi chỗ ở trong cùng xã, phường: không phải tạm trú",
    heading="Ra quầy, nhờ cán bộ cập nhật nơi ở hiện tại.",
    orders=(
        "Mang thẻ căn cước, hoặc điện thoại có VNeID.",
        "Nói với cán bộ địa chỉ đang ở, từ ngày nào.",
        "Cán bộ cập nhật nơi ở hiện tại vào dữ liệu.",
    ),
    channels=(alike.COUNTER,),
    to_officer=True,
    drawing="house-visit",
    filing=Filing(
        legal_basis=(law.LAW_ART_27, law.CIRCULAR_ART_12, law.CIRCULAR_ART_6),
        fee=residence_fees.NONE,
        remarks=(
            Remark("Nhiều xã đã nhập làm một. Hai địa chỉ cũ khác xã nay có thể cùng xã.", law.LAW_ART_27),
            Remark("Muốn ở lâu dài thì hỏi cán bộ về đăng ký thường trú.", law.LAW_ART_22),
        ),
    ),
)
