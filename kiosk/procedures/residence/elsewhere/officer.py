"""Gặp cán bộ: what a machine had better not ask or cannot decide. The reason comes along; it is never asked."""

from kiosk.domain.filing import Filing, Remark
from kiosk.domain.referral import Referral
from kiosk.law import residence_sources as law
from kiosk.procedures.residence.elsewhere import _said_alike as alike

REFERRAL = Referral(
    slug="gap-can-bo",
    title="Gặp cán bộ",
    everyday="Việc cần nói riêng với cán bộ",
    summary="Cán bộ nghe, xem giấy tờ và chỉ đúng thủ tục",
    heading="Mời ông/bà ra quầy, cán bộ hướng dẫn riêng.",
    orders=(
        "Mang thẻ căn cước, hoặc điện thoại có VNeID.",
        "Mang giấy tờ nhà, nếu việc liên quan đến chỗ ở.",
        "Ra quầy. Có in phiếu này thì đưa cho cán bộ.",
        "Muốn nói riêng thì bảo cán bộ một câu.",
    ),
    channels=(alike.COUNTER, alike.TELEPHONE),
    to_officer=True,
    filing=Filing(
        legal_basis=(law.CIRCULAR_ART_3,),
        remarks=(Remark("Người được nhờ làm thay thì mang giấy ủy quyền.", law.CIRCULAR_ART_3),),
    ),
)
