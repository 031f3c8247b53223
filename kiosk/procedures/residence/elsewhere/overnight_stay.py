"""Thông báo lưu trú: a stay of less than 30 days, told by the host the same evening, from afar and without a form."""

from kiosk.domain.conditions import Is
from kiosk.domain.filing import Deadline, Filing, Remark
from kiosk.domain.referral import Referral
from kiosk.law import residence_fees
from kiosk.law import residence_sources as law
from kiosk.procedures.residence.elsewhere import _said_alike as alike

REFERRAL = Referral(
    slug="luu-tru",
    code="2.001159",
    title="Thông báo lưu trú",
    everyday="Có khách ngủ lại",
    listed=10,
    summary="Khách ngủ lại nhà, ở dưới 30 ngày",
    heading="Báo lưu trú trên VNeID, hoặc gọi Công an xã.",
    orders=(
        "Xem giấy tờ của khách: họ tên, ngày sinh, số định danh.",
        "Nhớ thêm lý do đến, địa chỉ, ở bao nhiêu ngày.",
        "Mở VNeID, tìm “Thông báo lưu trú”, điền và gửi.",
        "Khách đến trước 23 giờ: báo trước 23 giờ hôm đó.",
        "Khách đến sau 23 giờ: báo trước 8 giờ sáng hôm sau.",
    ),
    channels=(
        alike.VNEID,
        alike.TELEPHONE,
        alike.PORTAL,
        alike.STATION_PAGE,
        "Phần mềm thông báo lưu trú, nếu là cơ sở lưu trú.",
    ),
    guide="kich-hoat-vneid",
    drawing="lodging",
    filing=Filing(
        legal_basis=(law.LAW_ART_30, law.CIRCULAR_ART_14),
        fee=residence_fees.NONE,
        deadlines=(
            Deadline("Báo lưu trú trước", law.LAW_ART_30, time="23:00", when=Is("arrival", "before")),
            Deadline("Báo lưu trú trước", law.LAW_ART_30, days=1, time="08:00", when=Is("arrival", "after")),
        ),
        remarks=(
            Remark("Khách đã đến từ hôm trước thì báo ngay bây giờ.", law.LAW_ART_30, when=Is("arrival", "earlier")),
            Remark("Khách sắp đến thì báo vào ngày khách đến.", law.LAW_ART_30, when=Is("arrival", "later")),
            Remark("Chưa có VNeID thì gọi Công an xã, báo các điều trên.", law.CIRCULAR_ART_14),
            Remark("Chủ nhà đi vắng thì khách tự báo.", law.LAW_ART_30),
            Remark("Người thân đến chơi nay cũng báo mỗi lần. Cách báo một lần đã bỏ.", law.LAW_ART_30),
            Remark("Ở từ 30 ngày trở lên thì đăng ký tạm trú.", law.LAW_ART_27),
        ),
        result="Công an xã ghi nhận ngay khi báo. Không có giấy trả lại.",
    ),
)
