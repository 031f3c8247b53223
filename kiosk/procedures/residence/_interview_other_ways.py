"""Đường đi về việc khác: where guests, absence, confirmations, changes and deletions lead, and why."""

from kiosk.domain.conditions import AllOf, Given, Is, IsOneOf
from kiosk.domain.procedure import Detour
from kiosk.law import residence_sources as law
from kiosk.procedures.residence import _interview_answers as said

GUESTS = (
    Detour(
        "luu-tru",
        AllOf((Is("guest_role", "guest"), Given("arrival"))),
        "Chủ nhà đi vắng thì khách tự báo lưu trú.",
        law.LAW_ART_30,
    ),
    Detour(
        "luu-tru",
        AllOf((said.GUESTS, Given("arrival"))),
        "Có người ngủ lại dưới 30 ngày thì báo lưu trú. Người nhà cũng báo.",
        law.LAW_ART_30,
    ),
)
ABSENCE = (
    Detour(
        "khong-can-tam-vang",
        Is("away_why", "short"),
        "Vắng dưới 12 tháng thì thông thường không phải khai báo.",
        law.LAW_ART_31,
    ),
    Detour(
        "khong-can-tam-vang",
        Is("away_why", "registered"),
        "Đã đăng ký tạm trú nơi đến thì không phải khai báo tạm vắng.",
        law.LAW_ART_31,
    ),
    Detour(
        "khong-can-tam-vang",
        Is("away_why", "abroad"),
        "Ra nước ngoài thì không phải khai báo tạm vắng.",
        law.LAW_ART_31,
    ),
    Detour(
        "tam-vang",
        Is("away_why", "year"),
        "Vắng từ 12 tháng trở lên mà chưa tạm trú nơi khác thì khai báo.",
        law.LAW_ART_31,
    ),
    Detour(
        "tam-vang",
        Is("away_why", "military"),
        "Trong tuổi nghĩa vụ quân sự, đi từ 3 tháng thì nên khai báo. Hỏi cán bộ.",
        law.LAW_ART_31_C,
    ),
    Detour(
        "gap-can-bo",
        Is("away_why", "approval"),
        "Việc này cán bộ hướng dẫn riêng. Không cần nói lý do ở đây.",
        law.LAW_ART_31,
    ),
)
CONFIRMATION = (
    Detour(
        "xac-nhan-cu-tru",
        AllOf((said.CONFIRM, Is("confirm_for", "household"))),
        "Giấy cho cả hộ thì chủ hộ xin, hoặc người được chủ hộ đồng ý.",
        law.CIRCULAR_ART_16,
    ),
    Detour(
        "xac-nhan-cu-tru",
        AllOf((said.CONFIRM, Is("confirm_for", "person"))),
        "Giấy này xin được ở bất cứ Công an xã, phường nào.",
        law.CIRCULAR_ART_16,
    ),
)
CHANGES = (
    Detour(
        "tach-ho",
        Is("change_what", "split"),
        "Ở chung nhà mà muốn lập hộ riêng thì làm thủ tục tách hộ.",
        law.LAW_ART_25,
    ),
    Detour(
        "doi-chu-ho",
        Is("change_what", "head"),
        "Đổi chủ hộ là sửa thông tin của hộ trong dữ liệu cư trú.",
        law.CIRCULAR_ART_10,
    ),
    Detour(
        "du-lieu-ho-tich",
        Is("change_what", "data"),
        "Đã sửa ở hộ tịch thì Nhà nước tự cập nhật. Còn sai thì xin sửa dữ liệu.",
        law.CIRCULAR_ART_10,
    ),
    Detour(
        "du-lieu-ho-tich",
        Is("change_what", "boundary"),
        "Nhà nước đổi tên xã, tên đường thì tự cập nhật. Ông/bà không phải làm hồ sơ.",
        law.CIRCULAR_ART_10,
    ),
    Detour(
        "gap-can-bo",
        Is("change_what", "other"),
        "Cán bộ xem cần sửa dữ liệu nào và nộp ở đâu.",
    ),
)
DELETIONS = (
    Detour(
        "lien-thong-khai-tu",
        Is("delete_reason", "death"),
        "Khai tử ở Ủy ban xã thì xóa thường trú luôn, không phải làm riêng.",
        law.JOINT_SERVICES,
    ),
    Detour(
        "xoa-thuong-tru",
        AllOf((Is("delete_reason", "abroad"), Is("delete_kind", "permanent"), Given("happened_on"))),
        "Ra nước ngoài định cư thì xóa đăng ký thường trú.",
        law.LAW_ART_24,
    ),
    Detour(
        "xoa-thuong-tru",
        AllOf((IsOneOf("delete_reason", ("left", "other")), Is("delete_kind", "permanent"))),
        "Thường trú chỉ xóa trong những trường hợp luật định. Chưa chắc thì hỏi cán bộ.",
        law.LAW_ART_24,
    ),
    Detour(
        "xoa-tam-tru",
        AllOf((Is("delete_reason", "left"), Is("delete_kind", "temporary"), Given("happened_on"))),
        "Đã trả phòng, chuyển đi thì xóa tạm trú ở chỗ cũ.",
        law.LAW_ART_29,
    ),
    Detour(
        "xoa-tam-tru",
        AllOf((IsOneOf("delete_reason", ("abroad", "other")), Is("delete_kind", "temporary"))),
        "Không ở đó nữa thì xóa tạm trú. Chưa chắc thì hỏi cán bộ.",
        law.LAW_ART_29,
    ),
)
WAYS = (*GUESTS, *ABSENCE, *CONFIRMATION, *CHANGES, *DELETIONS)
