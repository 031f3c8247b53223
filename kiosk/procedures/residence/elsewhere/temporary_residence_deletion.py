"""Xóa đăng ký tạm trú: filed by VNeID or the national portal, in law no longer on paper."""

from kiosk.domain.filing import Deadline, Filing, Paper, ProcessingTime, Remark
from kiosk.domain.referral import Referral
from kiosk.law import residence_fees
from kiosk.law import residence_sources as law
from kiosk.procedures.residence.elsewhere import _said_alike as alike

REFERRAL = Referral(
    slug="xoa-tam-tru",
    code="1.010028",
    title="Xóa đăng ký tạm trú",
    everyday="Trả phòng, không ở đó nữa",
    listed=12,
    summary="Trả phòng trọ, chuyển đi, không tạm trú ở đó nữa",
    heading="Nộp hồ sơ xóa tạm trú trên VNeID.",
    orders=(
        alike.NEEDS_THE_PHONE,
        "Chụp rõ giấy trả phòng, hoặc giấy khác cho thấy lý do xóa.",
        "Mở VNeID, tìm thủ tục “Xóa đăng ký tạm trú”, điền và gửi.",
        alike.KEEP_THE_CODE,
        alike.HELP_AT_THE_COUNTER,
    ),
    channels=(alike.VNEID, alike.PORTAL),
    guide="kich-hoat-vneid",
    drawing="phone-form",
    filing=Filing(
        legal_basis=(law.LAW_ART_29, law.DECREE_ART_10),
        papers=(
            Paper("Giấy tờ cho thấy lý do xóa", law.DECREE_ART_10, help="giấy trả phòng, thanh lý hợp đồng thuê…"),
        ),
        fee=residence_fees.NONE,
        times=(ProcessingTime(3, law.DECREE_ART_10),),
        deadlines=(
            Deadline("Nộp trong 7 ngày kể từ ngày có lý do xóa", law.LAW_ART_29, day_key="happened_on", days=7),
        ),
        remarks=(
            Remark("Đã đăng ký tạm trú nơi mới thì không phải xóa nơi cũ.", law.LAW_ART_29),
            Remark("Chủ nhà cũng báo cho Công an xã khi người thuê trả phòng.", law.CIRCULAR_ART_12),
            Remark("Muốn nộp giấy tại quầy thì hỏi cán bộ.", law.DELETION_AT_COUNTER),
        ),
        result="Kết quả: thông báo xóa đăng ký tạm trú (mẫu CT08).",
    ),
)
