"""Dữ liệu cá nhân: how long each kind of row is kept and why, and the version of the notice that says so."""

from dataclasses import dataclass
from datetime import timedelta

from kiosk.domain.visit import FORGET_AFTER_SECONDS

NOTICE_VERSION = "2026-11-23"


@dataclass(frozen=True)
class Retention:
    """Thời hạn lưu: what is deleted, how long after which moment, and the reason for that length."""

    what: str
    after: timedelta
    counted_from: str
    why: str


DRAFTS = Retention(
    "Câu trả lời của lượt ghé chưa xong",
    timedelta(seconds=FORGET_AFTER_SECONDS),
    "lần chạm cuối cùng",
    "Người sau không được thấy gì của người trước.",
)
CONTACTS = Retention(
    "Họ tên và số điện thoại để gọi lại",
    timedelta(days=30),
    "ngày đồng ý",
    "Đủ cho thời hạn 7 ngày làm việc và một lần nhắc; xóa ngay khi đã kích hoạt.",
)
OPEN_CASES = Retention(
    "Phiếu chưa hoàn thành (không có tên)",
    timedelta(days=180),
    "lần thay đổi cuối cùng",
    "Người cầm phiếu có thể quay lại muộn; sau đó phiếu hết hiệu lực.",
)
FINISHED_CASES = Retention(
    "Phiếu đã xong (không có tên)",
    timedelta(days=365),
    "lần thay đổi cuối cùng",
    "Để lập báo cáo năm; không có tên, không có số điện thoại.",
)
FORMS = Retention(
    "Tờ khai cư trú mà người dân muốn giữ lại",
    timedelta(days=7),
    "hết ngày lưu hoặc in cuối cùng",
    "Để làm tiếp, sửa hoặc in lại bằng mã phiếu và ngày sinh; không muốn giữ thì xóa khi kết thúc.",
)
PRINTS = Retention(
    "Tệp và nội dung giấy in",
    timedelta(days=1),
    "lúc yêu cầu in",
    "Để in lại khi máy in hỏng; tờ khai ra giấy rồi thì nội dung xóa ngay.",
)
RECEIPTS = Retention(
    "Dấu của mỗi lần bấm (không có nội dung)", timedelta(days=1), "lúc bấm", "Để bấm hai lần chỉ tính một lần."
)
GUESSES = Retention("Số lần gõ sai mã phiếu", timedelta(days=1), "lần gõ sai cuối", "Để chặn việc dò mã.")

DESK_SESSIONS = Retention(
    "Phiên đăng nhập của cán bộ", timedelta(days=1), "lúc đăng nhập", "Phiên nào cũng hết sau 12 giờ."
)

RETENTION = (DRAFTS, CONTACTS, FORMS, OPEN_CASES, FINISHED_CASES, PRINTS, RECEIPTS, GUESSES, DESK_SESSIONS)


def in_words(length: timedelta) -> str:
    """"30 ngày" or "8 phút"."""
    return f"{length.days} ngày" if length.days else f"{length.seconds // 60} phút"
