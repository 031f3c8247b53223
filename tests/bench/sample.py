"""A slip as bà Lý gets it, for measuring."""

from kiosk.law import electronic_identity as law
from kiosk.printing.documents import Letterhead, Slip


def a_slip(code: str = "K7M-4PXH") -> Slip:
    """An appointment slip of the demo station."""
    return Slip(
        letterhead=Letterhead(
            "Công an thành phố Bắc Ninh",
            "Công an xã Bắc Lũng",
            "0204 000 000",
            (("Thứ Hai – Thứ Sáu", "07:30–11:30, 13:30–17:00"), ("Thứ Bảy – Chủ nhật", "Nghỉ")),
        ),
        title="Phiếu hẹn",
        subject="Kích hoạt VNeID",
        day_lead="Tin nhắn sẽ tới chậm nhất",
        day=("Thứ Sáu", "27/11/2026"),
        day_note="Thứ Ba 24/11 nghỉ: Ngày Văn hóa Việt Nam",
        day_missing="",
        message_sender=law.GENUINE_MESSAGE_SENDER,
        message=law.GENUINE_MESSAGE,
        then_heading="Có tin nhắn rồi thì",
        then=(
            "Không cần bấm vào đường link trong tin.",
            "Tự mở ứng dụng VNeID, chạm “Kích hoạt”.",
            "Vướng ở đâu, mang phiếu này đến đây.",
        ),
        warning="Không đọc mã OTP cho ai, kể cả người xưng là công an.",
        code=code,
        issued="09:24, 23/11/2026",
        footer="Phiếu hướng dẫn – không phải biểu mẫu, không phải giấy tiếp nhận hồ sơ.",
    )
