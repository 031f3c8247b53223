"""Khai báo tạm vắng: declared from afar before leaving; who needs a consent of an authority goes to an officer."""

from kiosk.domain.filing import Filing, Remark
from kiosk.domain.referral import Referral
from kiosk.law import residence_fees
from kiosk.law import residence_sources as law
from kiosk.procedures.residence.elsewhere import _said_alike as alike

REFERRAL = Referral(
    slug="tam-vang",
    code="1.003677",
    title="Khai báo tạm vắng",
    everyday="Đi vắng lâu ngày",
    listed=9,
    summary="Vắng từ 12 tháng trở lên, chưa tạm trú nơi khác",
    heading="Khai báo tạm vắng trước khi đi, làm từ xa được.",
    orders=(
        "Viết sẵn họ tên, ngày sinh, số định danh, nơi cư trú.",
        "Viết thêm lý do đi, ngày đi, ngày về, địa chỉ nơi đến.",
        "Khai trên VNeID, Cổng dịch vụ công, hoặc gọi Công an xã.",
        "Nhận Phiếu khai báo tạm vắng, giữ lại.",
        "Không tự khai được: ra quầy, nhờ cán bộ hỗ trợ.",
    ),
    channels=(alike.VNEID, alike.PORTAL, alike.TELEPHONE, alike.STATION_PAGE),
    guide="kich-hoat-vneid",
    drawing="airplane",
    filing=Filing(
        legal_basis=(law.LAW_ART_31, law.CIRCULAR_ART_15),
        fee=residence_fees.NONE,
        remarks=(
            Remark("Khai báo rồi thì nơi thường trú vẫn được giữ khi vắng lâu.", law.LAW_ART_24),
            Remark("Trẻ em, người chưa đủ 18 tuổi: cha, mẹ hoặc người giám hộ khai thay.", law.CIRCULAR_ART_15),
            Remark("Trong tuổi nghĩa vụ quân sự, đi từ 3 tháng liên tục: hỏi cán bộ.", law.LAW_ART_31_C),
            Remark("Người đang tại ngũ: Công an tự ghi tạm vắng, gia đình không phải khai.", law.CIRCULAR_ART_15),
            Remark("Ai cần văn bản đồng ý của cơ quan quản lý: hỏi riêng cán bộ.", law.CIRCULAR_ART_15),
            Remark("Muốn khai bằng giấy tại quầy thì hỏi cán bộ.", law.ABSENCE_AT_COUNTER),
        ),
        result="Kết quả: Phiếu khai báo tạm vắng (mẫu CT03), bản điện tử.",
    ),
)
