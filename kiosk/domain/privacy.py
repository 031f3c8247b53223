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
    "Người cầm phiếu có thể quay lại muộn; sau đó phiếu hết hiệu lực. Hồ sơ cán bộ đã tiếp nhận thì chờ trả kết quả.",
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

NOTES = Retention(
    "Ghi chú và lý do cán bộ viết về hồ sơ",
    timedelta(days=180),
    "lúc viết",
    "Để làm tiếp cho đúng; xóa khi hồ sơ xong (bị từ chối: 7 ngày sau) hoặc khi người dân rút đồng ý.",
)

LISTED = Retention(
    "Dữ liệu của danh sách chưa kích hoạt (tên, năm sinh, số điện thoại, dấu của số định danh)",
    timedelta(days=180),
    "lần nhập gần nhất có người đó",
    "Đủ cho một đợt cao điểm và các lần hẹn lại; đợt còn tiếp thì có danh sách mới. Xóa ngay khi đã kích hoạt.",
)
FOLLOWED_UP = Retention(
    "Dòng theo dõi đã xong (không có tên)",
    timedelta(days=730),
    "ngày ra khỏi sổ theo dõi",
    "Để so với cùng kỳ năm trước; chỉ còn thôn, lý do và ngày.",
)
STAGED_ROWS = Retention(
    "Dòng của danh sách đang nhập",
    timedelta(hours=1),
    "việc cuối cùng với lần nhập đó",
    "Để xem trước và sửa; ghi vào sổ hoặc bỏ thì xóa ngay. Tệp không được giữ lại.",
)
UNDO_ROWS = Retention(
    "Điều mà một lần nhập danh sách đã ghi đè trong sổ",
    timedelta(days=7),
    "lúc ghi xong",
    "Để hoàn tác khi nhập nhầm danh sách; của ai đã ra khỏi sổ thì xóa ngay.",
)

TICKETS = Retention(
    "Số thứ tự, diễn biến của số (không có tên)",
    timedelta(days=730),
    "lúc mở ngày làm việc",
    "Để so thời gian chờ với cùng kỳ năm trước; không có tên, không có số điện thoại.",
)

COMMENTS = Retention(
    "Góp ý (không có tên) và trả lời", timedelta(days=365), "lúc gửi", "Để cả năm xem lại; điều cũ nói về máy cũ."
)
DATA_REQUESTS = Retention(
    "Yêu cầu về dữ liệu cá nhân đã trả lời (không có tên)",
    timedelta(days=730),
    "lúc nhận",
    "Để chứng minh đã trả lời đúng hạn; tên chỉ có trên giấy người dân ký.",
)

RETENTION = (
    DRAFTS, CONTACTS, FORMS, OPEN_CASES, FINISHED_CASES, PRINTS, RECEIPTS, GUESSES, DESK_SESSIONS, NOTES,
    LISTED, FOLLOWED_UP,
    STAGED_ROWS, UNDO_ROWS, TICKETS, COMMENTS, DATA_REQUESTS,
)  # fmt: skip


def in_words(length: timedelta) -> str:
    """"30 ngày" or "8 phút"."""
    return f"{length.days} ngày" if length.days else f"{length.seconds // 60} phút"
