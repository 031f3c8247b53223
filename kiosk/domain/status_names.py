"""Tên tình trạng: what each status of a case is called at the desk and in the documents."""

from collections.abc import Mapping

STATUS_NAMES: Mapping[str, str] = {
    "draft": "Đang làm",
    "not-registered": "Chưa làm hồ sơ",
    "waiting": "Đang chờ tin nhắn",
    "message-arrived": "Đã có tin nhắn, chưa kích hoạt",
    "stuck": "Đang vướng",
    "activated": "Đã kích hoạt",
    "saved": "Tờ khai đã lưu, làm tiếp sau",
    "printed": "Tờ khai đã in",
    "received": "Đã tiếp nhận",
    "incomplete": "Chờ bổ sung",
    "result-ready": "Đã có kết quả",
    "returned": "Đã trả kết quả",
    "refused": "Từ chối giải quyết",
    "withdrawn": "Đã hủy",
    "lapsed": "Đã quá hạn",
}
