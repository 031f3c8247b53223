"""Lời về lần nhập: what each status, state and count of an import is called at the desk."""

from kiosk.routes.officer import bp
from kiosk.services.imports.stages import UNDER_WAY, Status

STATES = {"collected": "Đã thu nhận", "approved": "Đã phê duyệt", "not-activated": "Chưa kích hoạt"}
STATUS_WORDS = {
    Status.STORING: "Đang nhận tệp",
    Status.MAPPING: "Chờ ghép cột",
    Status.CHECKING: "Đang chạy thử",
    Status.CHECKED: "Đã chạy thử, chưa ghi",
    Status.APPLYING: "Đang ghi vào sổ",
    Status.STOPPED: "Dở dang",
    Status.APPLIED: "Đã ghi vào sổ",
    Status.UNDOING: "Đang hoàn tác",
    Status.UNDONE: "Đã hoàn tác",
    Status.DROPPED: "Đã bỏ, chưa ghi gì",
}
TONES = dict.fromkeys(UNDER_WAY, "now") | {Status.APPLIED: "done", Status.STOPPED: "late"}


def thousands(number: int) -> str:
    """"20.000"."""
    return f"{number:,}".replace(",", ".")


bp.add_app_template_filter(thousands, "thousands")
