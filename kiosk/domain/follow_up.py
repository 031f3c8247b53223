"""Theo dõi người chưa kích hoạt: causes, ways of contact, outcomes, and when people are left alone.

Contacting only ever invites to the station. A code that stands in a row is never given another meaning.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Cause:
    """Lý do chưa kích hoạt: its words in reports, after how many working days to ask again, what may be offered."""

    words: str
    wait: int
    offer: str


# The codes are those of the reports of the campaign.
CAUSES: Mapping[str, Cause] = {
    "no-message": Cause(
        "Chưa nhận được tin nhắn", 3, "Đến trụ sở vẫn thử kích hoạt được, dù chưa thấy tin nhắn. Cán bộ tra giúp hồ sơ."
    ),
    "sim": Cause("Sai số hoặc mất SIM", 5, "Mang thẻ căn cước và SIM đang dùng đến trụ sở, cán bộ làm thủ tục đổi số."),
    "no-smartphone": Cause(
        "Không có điện thoại thông minh",
        5,
        "Điện thoại thường nhận được tin nhắn là đủ: cán bộ chỉ cách kích hoạt trên máy tính của trụ sở.",
    ),
    "away": Cause(
        "Đi làm xa, ở nước ngoài", 20, "Khi về quê thì ghé trụ sở. Ở trong nước thì Công an xã nào cũng giúp được."
    ),
    "frail": Cause("Già yếu, khó đi lại", 5, "Ghi vào danh sách đến nhà của tổ lưu động, hẹn ngày."),
    "fears-fraud": Cause(
        "Sợ lừa đảo",
        5,
        "Cẩn thận như vậy là đúng. Không cần làm gì qua điện thoại, chỉ cần đến tận trụ sở gặp cán bộ.",
    ),
    "card-expired": Cause(
        "Thẻ hết hạn, thông tin không khớp", 7, "Mang thẻ đang có đến trụ sở, làm thẻ hoặc sửa thông tin trước."
    ),
    "stuck": Cause("Vướng khi kích hoạt", 2, "Mang điện thoại và thẻ căn cước đến, cán bộ ngồi cùng từng bước."),
    "refuses": Cause("Từ chối", 0, "Kích hoạt là tự nguyện. Cảm ơn và không gọi nữa."),
    "gone": Cause("Đã chết, chuyển đi", 0, "Không liên hệ nữa; báo lại để sửa danh sách gốc."),
    "other": Cause("Lý do khác", 5, "Hỏi xem vướng gì, mời đến trụ sở."),
}
# What people touch at the kiosk, in the words of the reports.
CAUSES_OF_THE_KIOSK: Mapping[str, str] = {
    "no-message": "no-message",
    "sim": "sim",
    "no-smartphone": "no-smartphone",
    "forgotten": "stuck",
    "other-phone": "stuck",
    "data": "card-expired",
    "fear": "fears-fraud",
    "other": "other",
}

WAYS: Mapping[str, str] = {
    "phone": "Gọi điện tới số đã cho",
    "visit": "Đến nhà",
    "hamlet-head": "Nhờ trưởng thôn nhắn",
    "letter": "Gửi thư mời",
    "station": "Gặp tại trụ sở",
}
OUTCOMES: Mapping[str, str] = {
    "will-come": "Hẹn đến",
    "reached": "Gặp được, chưa hẹn ngày",
    "left-word": "Đã nhắn hoặc đã đưa thư",
    "not-reached": "Không gặp",
    "number-wrong": "Số điện thoại sai",
    "refused": "Từ chối",
    "already-activated": "Nói là đã kích hoạt",
    "gone": "Đã chết hoặc chuyển đi",
}
# Nobody was spoken to.
FRUITLESS = ("not-reached", "number-wrong")
MOST_FRUITLESS = 4

STOPS: Mapping[str, str] = {
    "asked": "Người dân yêu cầu không liên hệ nữa",
    "refused": "Người dân từ chối",
    "fruitless": f"{MOST_FRUITLESS} lần liền không gặp",
    "said-activated": "Người dân nói đã kích hoạt, chờ kiểm tra",
}
CLOSED: Mapping[str, str] = {
    "activated": "Đã kích hoạt",
    "gone": "Đã chết hoặc chuyển đi",
    "withdrawn": "Người dân hủy phiếu",
    "lapsed": "Hết thời hạn lưu",
}
# Why somebody is due, for filters; why() says it about one person.
WHY: Mapping[str, str] = {
    "promised": "Đã hẹn quay lại",
    "deadline": "Sắp hết hạn kích hoạt",
    "message": "Tin nhắn lẽ ra đã tới",
    "register": "Chưa làm hồ sơ",
    "again": "Lần trước không gặp",
    "word": "Đã nhắn, chưa thấy đến",
    "ask": "Đến ngày hỏi lại",
    "listed": "Mới có trong danh sách",
}


def stop_after(outcome: str, asked_not_to: bool) -> str:
    """Why somebody is left alone from now on, a key of STOPS; "" while they may be asked again."""
    if asked_not_to:
        return "asked"
    return {"refused": "refused", "already-activated": "said-activated"}.get(outcome, "")


def fruitless_in_a_row(outcomes: Sequence[str]) -> int:
    """How many of the last attempts reached nobody."""
    count = 0
    for outcome in reversed(outcomes):
        if outcome not in FRUITLESS:
            break
        count += 1
    return count


def proposes_to_stop(outcomes: Sequence[str]) -> bool:
    """Whether so many attempts reached nobody that the machine proposes to stop; the officer decides."""
    return fruitless_in_a_row(outcomes) >= MOST_FRUITLESS


def masked_phone(phone: str) -> str:
    """Like 09••••345: enough to know it again, too little to call."""
    return f"{phone[:2]}••••{phone[-3:]}" if len(phone) > 5 else "••••" if phone else ""
