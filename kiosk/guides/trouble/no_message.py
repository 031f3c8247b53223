"""Chưa thấy tin nhắn: still within the term, past it, lost, or the telephone number is in doubt."""

from kiosk.domain.guide import OfficerNeed, Remedy, Symptoms
from kiosk.guides._said_alike import HOTLINE_ALOUD
from kiosk.law import sources
from kiosk.law.electronic_identity import (
    ACTIVATION_DAYS,
    HOTLINE,
    LEVEL_1_WORKING_DAYS,
    LEVEL_2_WORKING_DAYS,
    NO_VALID_CARD_WORKING_DAYS,
)

NO_MESSAGE = Symptoms(
    slug="chua-thay-tin-nhan",
    symptom="Chưa thấy tin nhắn",
    question="Ông/bà làm hồ sơ được bao lâu rồi?",
    help="Tin báo hồ sơ đã được duyệt",
    drawing="message-missing",
    branches=(
        # Row 1.
        Remedy(
            slug="moi-lam-ho-so",
            symptom="Mới làm vài hôm, thẻ còn hạn",
            cause=f"Mức 2 thường có tin trong {LEVEL_2_WORKING_DAYS.days} ngày làm việc, mức 1 trong "
            f"{LEVEL_1_WORKING_DAYS.days} ngày.",
            do=(
                "Chờ thêm. Thứ Bảy, Chủ nhật và ngày lễ không tính.",
                "Mở VNeID và email xem có thông báo không.",
                "Xem mục tin nhắn rác, tin nhắn bị chặn.",
                "Quá hạn mà chưa có tin thì hỏi cán bộ.",
            ),
            in_order=False,
            officer=OfficerNeed.IF_IT_FAILS,
            officer_does="Cán bộ xem hồ sơ đã được duyệt chưa.",
            drawing="calendar",
            sources=(sources.ND_69_2024_ART_13,),
            guides=("kich-hoat-vneid",),
        ),
        # Row 1.
        Remedy(
            slug="the-het-han-luc-lam",
            symptom="Lúc làm, thẻ hết hạn hoặc chưa có",
            cause=f"Trường hợp này chờ lâu hơn, thường {NO_VALID_CARD_WORKING_DAYS.days} ngày làm việc.",
            do=(
                "Chờ thêm. Thứ Bảy, Chủ nhật và ngày lễ không tính.",
                "Xem cả mục tin nhắn rác và thông báo trong VNeID.",
                "Quá hạn mà chưa có tin thì hỏi cán bộ.",
            ),
            in_order=False,
            officer=OfficerNeed.IF_IT_FAILS,
            officer_does="Cán bộ xem hồ sơ tài khoản và hồ sơ thẻ đã xong chưa.",
            drawing="calendar-week",
            sources=(sources.ND_69_2024_ART_13,),
        ),
        # Row 2.
        Remedy(
            slug="qua-han-chua-co-tin",
            symptom="Quá hạn rồi vẫn không có tin",
            cause="Có thể hồ sơ đã duyệt mà tin nhắn không tới máy.",
            do=(
                "Mở VNeID và cứ thử “Kích hoạt”.",
                "Nhập số thẻ, số điện thoại rồi chạm “Gửi yêu cầu”.",
                "Đọc kỹ dòng chữ máy báo.",
                "Chưa được thì đưa phiếu hẹn và thẻ cho cán bộ.",
            ),
            officer=OfficerNeed.IF_IT_FAILS,
            officer_does="Cán bộ xem hồ sơ, xem số đã khai và chỉ cách đổi số.",
            drawing="message-missing",
            sources=(sources.ACTIVATION_MANUAL, sources.FIELD_PRACTICE),
            guides=("kich-hoat-vneid", "doi-so-dien-thoai"),
        ),
        # Row 2: approval does not hang on the message.
        Remedy(
            slug="lo-xoa-tin-nhan",
            symptom="Tôi lỡ xóa mất tin nhắn",
            cause="Không sao. Kích hoạt không cần tin nhắn đó.",
            do=("Tự mở ứng dụng VNeID.", "Chạm “Kích hoạt” rồi làm theo từng bước."),
            officer=OfficerNeed.NO,
            drawing="message-no-link",
            sources=(sources.ACTIVATION_MANUAL,),
            guides=("kich-hoat-vneid",),
        ),
        # Rows 2 and 3.
        Remedy(
            slug="khong-nho-so-da-khai",
            symptom="Tôi không nhớ đã khai số nào",
            cause="Tin nhắn chỉ về số đã khai khi làm hồ sơ.",
            do=(
                "Xem lại phiếu hẹn, hỏi người nhà đã đi cùng.",
                "Số ấy của người khác thì đừng mượn SIM của họ.",
                "Mang thẻ căn cước đến gặp cán bộ.",
            ),
            in_order=False,
            officer=OfficerNeed.YES,
            officer_does="Cán bộ xem số đã khai và chỉ cách đổi số.",
            drawing="sim-card",
            sources=(sources.PHONE_CHANGE_NOTICES, sources.ONE_NUMBER_ONE_ACCOUNT),
            guides=("doi-so-dien-thoai",),
        ),
        # Row 19.
        Remedy(
            slug="co-tin-lau-roi",
            symptom=f"Có tin lâu rồi, đã quá {ACTIVATION_DAYS.days} ngày",
            cause=f"Nên kích hoạt trong {ACTIVATION_DAYS.days} ngày. Quá hạn, tài khoản không mất.",
            do=(
                "Mở VNeID và vẫn cứ thử “Kích hoạt”.",
                f"Máy báo lỗi thì gọi tổng đài {HOTLINE}.",
                "Gọi không được thì nhờ cán bộ. Không phải đăng ký lại.",
            ),
            officer=OfficerNeed.IF_IT_FAILS,
            officer_does="Cán bộ giúp ông/bà liên hệ tổng đài.",
            drawing="clock",
            sources=(sources.ND_69_2024_ART_14, sources.HOTLINE_NOTICE),
            guides=("kich-hoat-vneid",),
            read_aloud=f"Có tin lâu rồi, đã quá {ACTIVATION_DAYS.days} ngày. Tài khoản không mất. "
            f"Ông bà vẫn cứ thử kích hoạt. Máy báo lỗi thì gọi tổng đài {HOTLINE_ALOUD}, hoặc nhờ cán bộ. "
            "Không phải đăng ký lại.",
        ),
    ),
)
