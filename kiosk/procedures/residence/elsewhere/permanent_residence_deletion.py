"""Xóa đăng ký thường trú: filed by VNeID or the national portal, in law no longer on paper."""

from kiosk.domain.conditions import Is
from kiosk.domain.filing import Deadline, Filing, Paper, ProcessingTime, Remark
from kiosk.domain.referral import Referral
from kiosk.law import residence_fees
from kiosk.law import residence_sources as law
from kiosk.procedures.residence.elsewhere import _said_alike as alike

REFERRAL = Referral(
    slug="xoa-thuong-tru",
    code="1.003197",
    title="Xóa đăng ký thường trú",
    everyday="Xóa nơi thường trú cũ",
    listed=11,
    summary="Ra nước ngoài ở hẳn, bán nhà, hết thuê nhà",
    heading="Nộp hồ sơ xóa thường trú trên VNeID.",
    orders=(
        alike.NEEDS_THE_PHONE,
        "Chụp rõ giấy tờ cho thấy lý do xóa.",
        "Mở VNeID, tìm thủ tục “Xóa đăng ký thường trú”, điền và gửi.",
        alike.KEEP_THE_CODE,
        alike.HELP_AT_THE_COUNTER,
    ),
    channels=(alike.VNEID, alike.PORTAL),
    guide="kich-hoat-vneid",
    drawing="phone-form",
    filing=Filing(
        legal_basis=(law.LAW_ART_24, law.DECREE_ART_9),
        papers=(
            Paper(
                "Giấy tờ cho thấy lý do xóa",
                law.DECREE_ART_9,
                help="giấy định cư ở nước ngoài, giấy bán nhà, giấy hết thuê…",
            ),
        ),
        fee=residence_fees.NONE,
        times=(ProcessingTime(5, law.DECREE_ART_9),),
        deadlines=(
            Deadline("Nộp trong 7 ngày kể từ ngày có lý do xóa", law.LAW_ART_24, day_key="happened_on", days=7),
        ),
        remarks=(
            Remark("Đã đăng ký thường trú nơi mới thì không phải xóa nơi cũ.", law.LAW_ART_24),
            Remark(
                "Bán nhà, hết thuê: thường sau 12 tháng mới thuộc diện xóa. Trường hợp khác thì hỏi cán bộ.",
                law.LAW_ART_24,
                when=Is("delete_reason", "left"),
            ),
            Remark("Người mất đã khai tử thì Công an tự xóa thường trú.", law.DECREE_ART_9),
            Remark("Muốn nộp giấy tại quầy thì hỏi cán bộ.", law.DELETION_AT_COUNTER),
        ),
        result="Kết quả: thông báo xóa đăng ký thường trú (mẫu CT08).",
    ),
)
