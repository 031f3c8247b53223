"""Đăng ký mức 2: the screens that are alike for oneself, for a child and without a valid card. Data only."""

from kiosk.domain.guide import Screen, Trouble
from kiosk.law.electronic_identity import LEVEL_2_WORKING_DAYS, NO_VALID_CARD_WORKING_DAYS

ANYWHERE = Screen(
    heading="Đến Công an xã nào cũng được",
    body="Ông/bà không cần về nơi đăng ký thường trú. Làm ngay tại đây được.",
    drawing="officer-desk",
    drawing_says="Công dân ngồi trước bàn cán bộ",
    troubles=(
        Trouble("Ở xa, đang tạm trú nơi khác", "Đến Công an xã, phường gần nhất. Nơi cấp thẻ căn cước cũng làm."),
        Trouble("Không đi lại được", "Nhờ người nhà hỏi cán bộ có đến nhà được không."),
    ),
    read_aloud="Đến Công an xã nào cũng được. Ông bà không cần về nơi đăng ký thường trú. Làm ngay tại đây được.",
)
AT_THE_DESK = Screen(
    heading="Cán bộ chụp ảnh, lấy vân tay",
    body="Cán bộ nhập thông tin, chụp khuôn mặt và lấy dấu vân tay. Thường mất 3 đến 5 phút.",
    drawing="fingerprint",
    drawing_says="Ngón tay đặt lên máy lấy vân tay",
    troubles=(
        Trouble("Vân tay mờ, máy không nhận", "Lau khô tay, ấn nhẹ. Nói với cán bộ nếu vẫn khó."),
        Trouble("Đeo kính, đội mũ", "Bỏ ra khi chụp ảnh, nếu cán bộ đề nghị."),
    ),
    ask_officer="Lúc đông người có thể lâu hơn. Mời ông/bà hỏi cán bộ.",
    read_aloud="Cán bộ nhập thông tin, chụp khuôn mặt và lấy dấu vân tay. "
    "Thường mất ba đến năm phút, lúc đông người có thể lâu hơn.",
)
CHECK_AND_SIGN = Screen(
    heading="Xem lại rồi mới ký",
    body="Xem kỹ họ tên, ngày sinh và số điện thoại. Đúng cả thì đồng ý, ký và nhận phiếu hẹn.",
    drawing="slip",
    drawing_says="Tờ phiếu có mã vuông",
    points=("Họ tên, ngày sinh", "Số điện thoại sẽ nhận mã", "Email, nếu có"),
    troubles=(
        Trouble("Không đọc được chữ nhỏ", "Nhờ cán bộ đọc to, hoặc nhờ người đi cùng."),
        Trouble("Số điện thoại ghi sai", "Báo cán bộ sửa ngay, trước khi ký."),
    ),
    read_aloud="Xem kỹ họ tên, ngày sinh và số điện thoại. Đúng cả thì đồng ý, ký và nhận phiếu hẹn.",
)
COST = Screen(
    heading="Có phải trả tiền không?",
    body="Thủ tục đăng ký tài khoản không ghi khoản tiền nào. Ai đòi tiền, mời ông/bà hỏi ngay cán bộ.",
    drawing="hand-stop",
    drawing_says="Bàn tay giơ lên ra hiệu dừng",
    troubles=(Trouble("Có người gọi đòi phí VNeID", "Đừng chuyển tiền. Cúp máy và báo cán bộ."),),
    ask_officer="Muốn biết chắc không mất tiền, mời ông/bà hỏi cán bộ.",
    read_aloud="Thủ tục đăng ký tài khoản không ghi khoản tiền nào. Muốn biết chắc, mời hỏi cán bộ. "
    "Có người gọi đòi tiền thì đừng chuyển.",
)
WAIT = Screen(
    heading="Về nhà chờ tin nhắn",
    body=f"Thẻ còn hạn: thường có tin trong {LEVEL_2_WORKING_DAYS.days} ngày làm việc. "
    f"Thẻ hết hạn, chưa có thẻ: thường trong {NO_VALID_CARD_WORKING_DAYS.days} ngày làm việc.",
    drawing="calendar-week",
    drawing_says="Tờ lịch một tuần, gạch đi hai ngày cuối tuần",
    points=(
        "Thứ Bảy, Chủ nhật, ngày lễ không tính",
        "Xem tin nhắn, email và cả VNeID",
        "Đừng chạm đường link trong tin",
        "Có tin thì làm bước kích hoạt",
    ),
    troubles=(
        Trouble("Quá hạn chưa có tin", "Mở VNeID thử kích hoạt. Chưa được thì mang phiếu hẹn hỏi cán bộ."),
        Trouble("Sợ tin nhắn giả", "Tự mở VNeID, đừng chạm đường link. Hoặc đưa cán bộ xem."),
    ),
    read_aloud=f"Về nhà chờ tin nhắn. Thẻ còn hạn thì thường có tin trong {LEVEL_2_WORKING_DAYS.days} ngày làm việc. "
    f"Thẻ hết hạn hoặc chưa có thẻ thì thường trong {NO_VALID_CARD_WORKING_DAYS.days} ngày làm việc. "
    "Thứ Bảy, Chủ nhật và ngày lễ không tính. Có tin thì làm bước kích hoạt.",
)
