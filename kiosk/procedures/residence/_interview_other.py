"""Hỏi về việc khác: the questions of the interview about guests, absence, confirmations, changes and deletions."""

from kiosk.domain.conditions import IsOneOf
from kiosk.domain.procedure import Note, Step
from kiosk.domain.questions import Choice, Option, PastDay
from kiosk.procedures.residence import _interview_answers as said

HOST_OR_GUEST = Step(
    "ai-bao-luu-tru",
    "Ông/bà là chủ nhà hay là khách?",
    (
        Choice(
            "guest_role",
            "Người báo lưu trú",
            example="host",
            choices=(
                Option("host", "Chủ nhà, người trong nhà", "Có khách ngủ lại nhà mình"),
                Option("facility", "Nhà trọ, nhà nghỉ, cơ sở", "Khách sạn, ký túc xá, bệnh viện"),
                Option("guest", "Tôi là khách", "Khi chủ nhà đi vắng"),
            ),
        ),
    ),
    when=said.GUESTS_OF_A_HOUSEHOLD,
    drawing="lodging",
)
ARRIVAL = Step(
    "khach-den-luc-nao",
    "Khách đến lúc nào?",
    (
        Choice(
            "arrival",
            "Giờ khách đến",
            example="before",
            choices=(
                Option("before", "Hôm nay, trước 23 giờ", "Trước 11 giờ đêm"),
                Option("after", "Hôm nay, sau 23 giờ", "Sau 11 giờ đêm"),
                Option("earlier", "Đã đến từ hôm trước"),
                Option("later", "Ngày khác, sắp tới"),
            ),
        ),
    ),
    lead="Chúng tôi hỏi để tính giờ phải báo.",
    when=said.GUESTS,
    drawing="clock",
)
ABSENCE = Step(
    "vi-sao-di-vang",
    "Trường hợp nào giống chuyến đi này nhất?",
    (
        Choice(
            "away_why",
            "Trường hợp đi vắng",
            example="year",
            choices=(
                Option("short", "Đi ít ngày, ít tháng", "Dưới 12 tháng, không thuộc các ô dưới"),
                Option("year", "Đi từ 12 tháng trở lên"),
                Option("military", "Đi từ 3 tháng, trong tuổi nghĩa vụ quân sự"),
                Option("registered", "Đã đăng ký tạm trú nơi đến"),
                Option("abroad", "Ra nước ngoài"),
                Option("approval", "Phải có văn bản đồng ý của cơ quan quản lý", "Nói riêng với cán bộ"),
            ),
        ),
    ),
    when=said.AWAY,
    drawing="airplane",
)
CONFIRM_WHAT = Step(
    "xac-nhan-gi",
    "Cần giấy xác nhận điều gì?",
    (
        Choice(
            "confirm_what",
            "Điều cần xác nhận",
            example="present",
            choices=(
                Option("present", "Hiện nay ở đâu", "Thường trú, tạm trú, nơi ở hiện tại"),
                Option("history", "Trước đây ở những đâu", "Các nơi đã ở, mỗi nơi bao lâu"),
                Option("members", "Trong hộ có những ai", "Hoặc là gì của chủ hộ"),
                Option("other", "Điều khác về nơi ở"),
            ),
        ),
    ),
    when=said.CONFIRM,
    notes=(Note("Nơi nào xem được dữ liệu hoặc VNeID thì không được đòi giấy này."),),
    drawing="documents",
)
CONFIRM_FOR = Step(
    "xac-nhan-cho-ai",
    "Xác nhận cho một người hay cả hộ?",
    (
        Choice(
            "confirm_for",
            "Phạm vi xác nhận",
            example="person",
            choices=(
                Option("person", "Một người", "Không cần chủ hộ đồng ý"),
                Option("household", "Cả hộ", "Chủ hộ xin, hoặc người được chủ hộ đồng ý"),
            ),
        ),
    ),
    when=said.CONFIRM,
    drawing="documents",
)
CHANGE_WHAT = Step(
    "thay-doi-gi",
    "Cần thay đổi điều gì?",
    (
        Choice(
            "change_what",
            "Điều cần thay đổi",
            example="split",
            choices=(
                Option("split", "Tách hộ", "Ở chung nhà nhưng lập hộ riêng"),
                Option("head", "Đổi chủ hộ"),
                Option("data", "Sai thông tin, hoặc đã đổi tên", "Họ tên, ngày sinh, cha mẹ, kết hôn…"),
                Option("boundary", "Đổi tên xã, tên đường, số nhà", "Do Nhà nước đổi"),
                Option("other", "Điều khác", "Cán bộ xem giúp"),
            ),
        ),
    ),
    when=said.CHANGE,
    drawing="documents",
)
DELETE_REASON = Step(
    "vi-sao-xoa",
    "Vì sao cần xóa đăng ký?",
    (
        Choice(
            "delete_reason",
            "Lý do xóa",
            example="left",
            choices=(
                Option("death", "Có người mất"),
                Option("abroad", "Ra nước ngoài ở hẳn", "Định cư, không phải đi làm có hạn"),
                Option("left", "Chuyển đi, trả phòng, bán nhà"),
                Option("other", "Lý do khác"),
            ),
        ),
    ),
    when=said.DELETE,
    notes=(Note("Đã đăng ký ở nơi mới thì không phải xóa ở nơi cũ."),),
    drawing="officer-desk",
)
DELETE_KIND = Step(
    "xoa-gi",
    "Cần xóa thường trú hay tạm trú?",
    (
        Choice(
            "delete_kind",
            "Đăng ký cần xóa",
            example="temporary",
            choices=(
                Option("temporary", "Tạm trú", "Nơi ở nhờ, ở thuê một thời gian"),
                Option("permanent", "Thường trú", "Nơi đăng ký ở lâu dài"),
            ),
        ),
    ),
    when=IsOneOf("delete_reason", ("abroad", "left", "other")),
    drawing="officer-desk",
)
DELETE_DAY = Step(
    "ngay-chuyen-di",
    "Đã đi, hoặc trả nhà, từ ngày nào?",
    (PastDay("happened_on", "Ngày đi hoặc trả nhà", example="2026-11-20"),),
    lead="Chúng tôi hỏi để tính hạn nộp.",
    when=said.DELETION_DAY_KNOWN,
    drawing="calendar",
)
STEPS = (
    HOST_OR_GUEST, ARRIVAL, ABSENCE, CONFIRM_WHAT, CONFIRM_FOR, CHANGE_WHAT, DELETE_REASON, DELETE_KIND, DELETE_DAY
)  # fmt: skip
