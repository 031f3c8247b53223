"""Phiếu mẫu: a slip with everything a slip can have, to try a printer and to warm up the layout."""

from kiosk.printing.documents import Letterhead, Slip, TicketSlip

LETTERHEAD = Letterhead(
    superior="Công an thành phố Bắc Ninh",
    station="Công an xã Bắc Lũng",
    telephone="0204 000 000",
    hours=(("Thứ Hai – Thứ Sáu", "07:30–11:30, 13:30–17:00"), ("Thứ Bảy – Chủ nhật", "Nghỉ")),
)
SLIP = Slip(
    letterhead=LETTERHEAD,
    title="Phiếu hẹn",
    subject="Kích hoạt VNeID",
    day_lead="Tin nhắn sẽ tới chậm nhất",
    day=("Thứ Sáu", "27/11/2026"),
    day_note="Thứ Ba 24/11 nghỉ: Ngày Văn hóa Việt Nam",
    day_missing="",
    message_sender="VNeID",
    message=(
        "Cuc Canh sat QLHC ve TTXH thong bao: Ho so dang ky tai khoan dinh danh dien tu cua cong dan … da duoc phe "
        "duyet. De nghi truy cap ung dung VNeID hoac dia chi https://vneid.gov.vn de kich hoat tai khoan."
    ),
    then_heading="Có tin nhắn rồi thì",
    then=(
        "Không cần bấm vào đường link trong tin.",
        "Tự mở ứng dụng VNeID, chạm “Kích hoạt”.",
        "Vướng ở đâu, mang phiếu này đến đây.",
    ),
    warning="Không đọc mã OTP cho ai, kể cả người xưng là công an.",
    code="K7M-4PXH",
    issued="09:26, 23/11/2026",
    footer="Phiếu hướng dẫn – không phải biểu mẫu, không phải giấy tiếp nhận hồ sơ.",
)
TICKET = TicketSlip(
    letterhead=LETTERHEAD,
    title="Số thứ tự gặp cán bộ",
    number="A012",
    what="Kích hoạt, cài đặt VNeID",
    tasks=("3 người, 4 việc", "VNeID: 3", "Cư trú: 1"),
    ahead="Trước số này còn 4 số.",
    then_heading="Bây giờ ông/bà",
    then=(
        "Giữ tờ này, chờ máy mời số.",
        "Thấy số trên bảng thì đến quầy ghi cạnh số.",
        "Lỡ lượt thì báo cán bộ, không cần lấy số mới.",
    ),
    warning="Không đọc mã OTP cho ai, kể cả người xưng là công an.",
    day="Số dùng trong ngày 23/11/2026.",
    issued="09:26, 23/11/2026",
    footer="Số thứ tự – không phải giấy tiếp nhận hồ sơ.",
)
