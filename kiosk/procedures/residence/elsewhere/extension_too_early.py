"""Chưa đến hạn gia hạn: a reminder with the day from which tạm trú may be renewed."""

from kiosk.domain.filing import Deadline, Filing, Remark
from kiosk.domain.referral import Referral
from kiosk.law import residence_sources as law
from kiosk.law import residence_terms
from kiosk.procedures.residence.elsewhere import _said_alike as alike

WINDOW_DAYS = residence_terms.RENEWAL_WINDOW_DAYS

REFERRAL = Referral(
    slug="chua-den-han-gia-han",
    title="Gia hạn tạm trú: chưa đến ngày nộp",
    everyday="Tạm trú còn hạn dài",
    summary=f"Chỉ gia hạn được trong {WINDOW_DAYS.number} ngày cuối",
    heading="Hôm nay chưa gia hạn được. Xin quay lại đúng ngày.",
    orders=(
        "In phiếu này để nhớ ngày, dán ở chỗ dễ thấy.",
        "Đến ngày ấy, chọn “Gia hạn tạm trú” ở máy này.",
        "Xin sẵn ý kiến đồng ý của chủ nhà.",
        "Đổi sang chỗ ở khác thì đăng ký tạm trú mới.",
    ),
    channels=(alike.COUNTER, alike.VNEID, alike.PORTAL),
    drawing="calendar",
    filing=Filing(
        legal_basis=(law.LAW_ART_28,),
        deadlines=(
            Deadline(
                "Gia hạn được từ ngày", law.LAW_ART_28, day_key="expires_on", days=WINDOW_DAYS.number, before=True
            ),
            Deadline("Nộp chậm nhất", law.LAW_ART_28, day_key="expires_on"),
        ),
        remarks=(Remark("Quá hạn thì đăng ký tạm trú mới, hoặc hỏi cán bộ.", law.LAW_ART_28_AFTER_THE_END),),
    ),
)
