"""Dữ liệu hộ tịch: changes of civil status and of names of places are carried over by the State itself."""

from kiosk.domain.conditions import Is
from kiosk.domain.filing import Filing, Paper, ProcessingTime, Remark
from kiosk.domain.referral import Referral
from kiosk.law import residence_sources as law
from kiosk.procedures.residence.elsewhere import _said_alike as alike

REFERRAL = Referral(
    slug="du-lieu-ho-tich",
    code="1.012564",
    title="Điều chỉnh thông tin trong Cơ sở dữ liệu quốc gia về dân cư theo đề nghị của công dân",
    everyday="Sai họ tên, ngày sinh, địa chỉ",
    summary="Nhà nước tự cập nhật; còn sai thì xin sửa dữ liệu",
    heading="Xem dữ liệu đã đúng chưa. Còn sai thì nhờ sửa.",
    orders=(
        "Mở VNeID, xem thông tin của mình đã đúng chưa.",
        "Đã đúng thì không phải làm gì nữa.",
        "Chưa đổi ở hộ tịch: đến Ủy ban xã làm trước.",
        "Đã đổi mà vẫn sai: mang giấy tờ ra quầy.",
        "Xin cán bộ điều chỉnh dữ liệu dân cư.",
    ),
    channels=(alike.COUNTER,),
    to_officer=True,
    drawing="phone-card-shown",
    filing=Filing(
        legal_basis=(law.CIRCULAR_ART_10, law.POPULATION_DATA),
        papers=(
            Paper(
                "Giấy tờ cho thấy thông tin đúng", law.POPULATION_DATA, help="khai sinh, kết hôn, quyết định đổi tên…"
            ),
        ),
        times=(ProcessingTime(2, law.POPULATION_DATA, case="Sửa dữ liệu dân cư"),),
        remarks=(
            Remark(
                "Xã, đường đổi tên thì Nhà nước tự cập nhật, không phải nộp hồ sơ.",
                law.CIRCULAR_ART_10,
                when=Is("change_what", "boundary"),
            ),
            Remark("Đổi chủ hộ, tách hộ là thủ tục khác, làm được ở máy này.", law.CIRCULAR_ART_10),
        ),
    ),
)
