"""Đọc nhật ký: pages of the log in words, newest first."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import select

from kiosk.clock import STATION_ZONE
from kiosk.domain.codes import show_code
from kiosk.extensions import db
from kiosk.models import AuditEntry, Case, Officer

PAGE = 50
# What each action is called; areas of the desk add their own here.
ACTIONS: Mapping[str, str] = {
    "signed-in": "Đăng nhập",
    "signed-out": "Đăng xuất",
    "sign-in-refused": "Đăng nhập sai",
    "pin-refused": "Gõ sai mã PIN",
    "officer-added": "Thêm tài khoản",
    "officer-changed": "Đổi vai trò, đóng hoặc mở tài khoản",
    "officer-locked": "Khóa vì sai nhiều lần",
    "officer-unlocked": "Mở khóa tài khoản",
    "password-changed": "Đổi mật khẩu",
    "password-renewed": "Cấp lại mật khẩu",
    "pin-set": "Đặt mã PIN",
    "case-seen": "Xem hồ sơ",
    "case-moved": "Đổi tình trạng hồ sơ",
    "case-noted": "Ghi chú vào hồ sơ",
    "case-corrected": "Sửa câu trả lời của hồ sơ",
    "case-taken-over": "Làm tiếp hồ sơ thay người dân",
    "case-handed-in": "Nộp hồ sơ thay người dân",
    "cases-searched": "Tìm hồ sơ",
    "names-shown": "Hiện tên trong danh sách hồ sơ",
    "contact-shown": "Hiện tên và số điện thoại",
    "contact-forgotten": "Xóa tên và số điện thoại theo ý người dân",
    "form-released": "Cho in tờ khai",
    "queue-opened": "Mở ngày làm việc",
    "queue-closed": "Đóng ngày làm việc",
    "clock-jumped": "Đồng hồ máy nhảy",
    "clock-looked-at": "Xem lại giờ máy",
    "paper-asked": "In giấy ở bàn cán bộ",
    "paper-seen": "Xem hình giấy người khác in",
    "paper-taken": "Tải tệp giấy in",
    "form-opened": "Mở trang lập biểu mẫu từ hồ sơ",
    "import-begun": "Nhập danh sách: nhận tệp",
    "import-seen": "Nhập danh sách: xem trước các dòng",
    "import-applied": "Nhập danh sách: ghi vào sổ",
    "import-finished": "Nhập danh sách: ghi xong",
    "import-dropped": "Nhập danh sách: bỏ",
    "import-undone": "Nhập danh sách: hoàn tác",
    "import-taken-back": "Nhập danh sách: hoàn tác xong",
    "import-faults-exported": "Tải tệp các dòng cần sửa",
    "figures-entered": "Nhập số liệu",
    "report-made": "Lập báo cáo",
    "report-signed": "Duyệt báo cáo",
    "report-taken": "Tải tệp báo cáo",
    "rights-searched": "Tìm người để làm quyền dữ liệu",
    "rights-seen": "Xem mọi dữ liệu của một người",
    "right-asked": "Nhận yêu cầu về dữ liệu cá nhân",
    "right-answered": "Trả lời yêu cầu về dữ liệu cá nhân",
    "setting-changed": "Đổi cài đặt",
    "step-hidden": "Ẩn một bước hướng dẫn",
    "step-shown": "Hiện lại một bước hướng dẫn",
    "comment-shown": "Cho hiện góp ý",
    "comment-kept-back": "Giữ lại góp ý",
    "notice-written": "Viết thông báo",
    "notice-changed": "Sửa thông báo",
    "notice-ended": "Gỡ thông báo",
    "assist-begun": "Bắt đầu hỗ trợ ở màn hình người dân",
    "assist-ended": "Kết thúc hỗ trợ ở màn hình người dân",
    "witnessed": "Chứng kiến kích hoạt",
    "printed-again": "In lại giấy của hồ sơ",
    "follow-up-list-seen": "Xem danh sách chưa kích hoạt",
    "follow-up-searched": "Tìm trong danh sách chưa kích hoạt",
    "follow-up-seen": "Xem người chưa kích hoạt",
    "follow-up-phone-seen": "Hiện số điện thoại người chưa kích hoạt",
    "follow-up-attempt": "Ghi lần liên hệ",
    "follow-up-stopped": "Không liên hệ nữa",
    "follow-up-resumed": "Liên hệ lại",
    "follow-up-activated": "Ghi đã kích hoạt",
    "follow-up-joined": "Nối phiếu với danh sách",
    "follow-up-split": "Tách phiếu khỏi danh sách",
    "follow-up-visit-list": "In danh sách đến nhà",
    "follow-up-invitations": "In thư mời cho một thôn",
}

# What a subject is: "case:12" is row 12 of the cases.
SUBJECTS: Mapping[str, str] = {
    "case": "Hồ sơ",
    "officer": "Cán bộ",
    "ticket": "Số thứ tự, dòng",
    "sheet": "Tờ phiếu giấy, dòng",
    "follow-up": "Người theo dõi, dòng",
    "import": "Lần nhập",
    "report": "Báo cáo số",
    "print": "Bản in số",
    "day": "Ngày làm việc",
    "setting": "Cài đặt",
    "comment": "Góp ý số",
    "notice": "Thông báo số",
    "request": "Yêu cầu số",
    "step": "Bước",
    "figures": "Số liệu kỳ",
}


@dataclass(frozen=True)
class Filter:
    """Bộ lọc: the number of an officer ("" for all), an action, days from and to, and the page (from 1)."""

    officer: str = ""
    action: str = ""
    first: date | None = None
    last: date | None = None
    page: int = 1


@dataclass(frozen=True)
class Line:
    """Một dòng để đọc: who, what and about what in words. code is the slip code of a case that is still there, else "".

    details are as kept.
    """

    number: int
    at: datetime
    who: str
    action: str
    about: str
    code: str
    details: Mapping[str, str]


def lines(wanted: Filter) -> list[Line]:
    """The lines of that page, at most PAGE + 1: one more tells that there is another page."""
    found = select(AuditEntry, Officer.full_name).outerjoin(Officer, Officer.id == AuditEntry.officer_id)
    if wanted.officer.isascii() and wanted.officer.isdigit() and len(wanted.officer) < 9:
        found = found.where(AuditEntry.officer_id == int(wanted.officer))
    if wanted.action:
        found = found.where(AuditEntry.action == wanted.action)
    if wanted.first:
        found = found.where(AuditEntry.at >= _start_of(wanted.first))
    if wanted.last:
        found = found.where(AuditEntry.at < _start_of(wanted.last + timedelta(days=1)))
    found = found.order_by(AuditEntry.id.desc()).offset((wanted.page - 1) * PAGE).limit(PAGE + 1)
    page = [(entry, name) for entry, name in db.session.execute(found)]
    words = _Words.of([entry for entry, _ in page])
    return [words.line(entry, name or "Máy trụ sở") for entry, name in page]


@dataclass(frozen=True)
class _Words:
    """What the subjects of a page are called: slip codes of cases that are still there, names of officers."""

    codes: Mapping[str, str]
    names: Mapping[str, str]

    @classmethod
    def of(cls, entries: Sequence[AuditEntry]) -> "_Words":
        subjects = {entry.subject for entry in entries}
        numbers = [int(subject[5:]) for subject in subjects if subject.startswith("case:")]
        codes = db.session.execute(select(Case.id, Case.code).where(Case.id.in_(numbers)))
        names = db.session.execute(select(Officer.id, Officer.full_name))
        return cls(
            {f"case:{number}": code for number, code in codes}, {f"officer:{number}": name for number, name in names}
        )

    def line(self, entry: AuditEntry, who: str) -> Line:
        kind, _, number = entry.subject.partition(":")
        code = self.codes.get(entry.subject, "")
        about = show_code(code) if code else self.names.get(entry.subject, number)
        return Line(
            number=entry.id,
            at=entry.at.astimezone(STATION_ZONE),
            who=who,
            action=ACTIONS.get(entry.action, entry.action),
            about=f"{SUBJECTS.get(kind, kind)} {about}".strip(),
            code=code,
            details=entry.details,
        )


def _start_of(day: date) -> datetime:
    return datetime.combine(day, time(), STATION_ZONE)
