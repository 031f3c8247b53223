"""In ở bàn cán bộ: papers that an officer asks for. Citizens never see them; each is named in the log."""

import json
from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import select

from kiosk.extensions import db
from kiosk.models import Case, Officer, PrintJob, PrintStatus
from kiosk.printing.documents import Document, to_values
from kiosk.services import audit, prints

# What a kind of paper is called at the desk; areas of the desk add their own here.
NAMES: Mapping[str, str] = {
    "ct04": "Mẫu CT04 – Phiếu tiếp nhận hồ sơ và hẹn trả kết quả",
    "ct06": "Mẫu CT06 – Phiếu thông báo về việc giải quyết hồ sơ",
    "ct07": "Mẫu CT07 trắng – Xác nhận thông tin về cư trú",
    "ct08": "Mẫu CT08 – Thông báo kết quả",
    "guidance": "Phiếu hướng dẫn – không phải biểu mẫu",
    "filing": "Tờ khai và phiếu hướng dẫn",
    "appointment": "Phiếu hẹn",
    "completion": "Phiếu hoàn thành",
    "paper-slips": "Tờ phiếu giấy có số, dùng khi mất điện",
    "ticket": "Số thứ tự",
    "invitations": "Thư mời",
    "visit-list": "Danh sách đến nhà",
    "report": "Báo cáo",
    "rights": "Phiếu cung cấp thông tin – không phải biểu mẫu",
}
OTHER = "Giấy in"
# What the officer does about the printer; citizens are told to call one.
PROBLEMS: Mapping[str, str] = {
    "media-empty": "Máy in hết giấy. Xin thêm giấy.",
    "media-jam": "Máy in bị kẹt giấy. Xin gỡ giấy kẹt.",
    "cover-open": "Nắp máy in đang mở. Xin đóng nắp.",
    "marker-supply-empty": "Máy in hết mực. Xin thay mực.",
    "offline": "Máy in chưa bật hoặc chưa nối. Xin xem điện và dây nối.",
    "paused": "Máy in đang tạm dừng. Xin bật lại ở máy in.",
    "rejecting": "Máy in đang không nhận việc. Xin xem hàng đợi in.",
    "rejected": "Máy in đang không nhận việc. Xin xem hàng đợi in.",
    "no-queue": "Máy in chưa được cài đặt đúng. Xin xem mục [printing] của tệp trụ sở.",
    "no-sheets": "Chưa có máy in giấy A4. Tải tệp về rồi in ở máy khác.",
    "no-cups": "Máy chủ chưa cài phần mềm in CUPS.",
    "canceled": "Việc in đã bị hủy.",
    "stale": "Đã chờ máy in quá lâu nên không in nữa.",
    "disk-full": "Máy chủ hết chỗ lưu tệp. Xin dọn ổ đĩa.",
    "form-expired": "Mẫu này đã hết hiệu lực nên không in. Xin lập lại theo mẫu mới.",
}
FAILED = "Máy in không in được. Xin xem máy in rồi thử lại."
_NOT_OUT = tuple(status for status in PrintStatus if status is not PrintStatus.PRINTED)


def ask(
    document: Document,
    kind: str,
    subject: str,
    paper: str,
    officer: Officer,
    now: datetime,
    personal: bool = False,
    case: Case | None = None,
) -> PrintJob:
    """The print job for that document, with a line in the log. subject names the thing ("case:12"), never a person.

    The same paper asked for again while it has not come out is one job, queued again if it failed; afterwards it is
    another print. A personal paper's values are forgotten as soon as it is on paper, or the officer has gone.
    """
    values = to_values(document)
    last = _last(f"desk:{subject}", kind)
    same = last is not None and last.status in _NOT_OUT and last.document == json.loads(json.dumps(values))
    version = (last.version if last else 0) + (0 if same else 1)
    job = prints.request(
        f"desk:{subject}",
        kind,
        version,
        values,
        paper,
        case.id if case else None,
        None,
        now,
        personal=personal,
        officer_id=officer.id,
    )
    audit.record("paper-asked", officer, now, subject, kind=kind, print=job.id)
    return job


def _last(subject: str, kind: str) -> PrintJob | None:
    papers = select(PrintJob).filter_by(subject=subject, kind=kind)
    return db.session.scalar(papers.order_by(PrintJob.version.desc()).limit(1))


def find(job_id: int) -> PrintJob | None:
    """The print that an officer asked for, None for another number and for what citizens print."""
    job = prints.by_id(job_id)
    return job if job and job.officer_id is not None else None


def name_of(job: PrintJob) -> str:
    """What the paper is called at the desk. Never whose it is."""
    return NAMES.get(job.kind, OTHER)


def note_look(job: PrintJob, action: str, officer: Officer, now: datetime) -> None:
    """Note in the log that a personal paper was seen or taken as a file; what an officer asked for they know."""
    if action != "paper-seen" or (job.personal and job.officer_id != officer.id):
        audit.record(action, officer, now, job.subject.removeprefix("desk:"), kind=job.kind, print=job.id)


def problem_of(job: PrintJob) -> str:
    """What is wrong with the printer and what to do about it, "" while nothing is."""
    return PROBLEMS.get(job.problem or "", FAILED) if job.problem or job.status == PrintStatus.FAILED else ""
