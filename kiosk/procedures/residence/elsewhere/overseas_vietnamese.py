"""Người Việt Nam định cư ở nước ngoài: the form CT02 with its photo and its life story is filled in at the counter."""

from kiosk.domain.filing import Filing, Paper, Remark
from kiosk.domain.referral import Referral
from kiosk.law import residence_sources as law
from kiosk.procedures.residence.elsewhere import _said_alike as alike

REFERRAL = Referral(
    slug="nguoi-viet-o-nuoc-ngoai",
    title="Đăng ký cư trú cho người Việt Nam định cư ở nước ngoài về Việt Nam sinh sống",
    everyday="Việt kiều về nước sống",
    summary="Thường trú, tạm trú, khai báo cư trú bằng mẫu CT02",
    heading="Gặp cán bộ để làm tờ khai riêng (mẫu CT02).",
    orders=(
        "Mang hộ chiếu và giấy tờ về quốc tịch Việt Nam.",
        "Mang giấy tờ nhà. Chủ nhà cùng đi thì nhanh hơn.",
        "Ra quầy, xin mẫu CT02; cán bộ chỉ từng mục.",
        "Nhớ lại các nơi đã sống và làm việc trước đây.",
    ),
    channels=(alike.COUNTER,),
    to_officer=True,
    drawing="airplane",
    filing=Filing(
        legal_basis=(law.CIRCULAR_FORMS, law.CIRCULAR_ART_9),
        papers=(
            Paper("Hộ chiếu Việt Nam, hộ chiếu nước ngoài", law.CIRCULAR_FORMS, help="những gì đang có"),
            Paper("Giấy tờ chứng minh có quốc tịch Việt Nam", law.CIRCULAR_ART_9),
            Paper("Ảnh 4x6", law.CIRCULAR_FORMS, look_up=False, help="để dán vào tờ khai"),
        ),
        remarks=(
            Remark("Hộ chiếu Việt Nam còn hạn: hỏi cán bộ dùng mẫu nào.", law.CT02_OR_CT01),
            Remark("Thường trú có thể cần thêm văn bản đồng ý của Bộ Công an. Hỏi cán bộ.", law.CT02_OR_CT01),
        ),
    ),
)
