"""Mục lục bàn cán bộ: the pages of the desk in the order in which they are used, for whoever may open them."""

from collections.abc import Callable
from dataclasses import dataclass

from flask import request, url_for

from kiosk import clock
from kiosk.domain.officers import Duty, may
from kiosk.services import case_list, comments, data_rights, print_overview
from kiosk.services.follow_up import lists as follow_ups
from kiosk.services.queue import board


@dataclass(frozen=True)
class Item:
    """Một mục: its words, the endpoint it opens, the key that opens it, and what is waiting there (None: nothing)."""

    label: str
    endpoint: str
    duty: Duty
    key: str = ""
    count: Callable[[], int] | None = None

    @property
    def url(self) -> str:
        """Its address."""
        return url_for(self.endpoint)

    @property
    def is_here(self) -> bool:
        """Whether the page on the screen belongs to it."""
        return request.path == self.url or request.path.startswith(f"{self.url}/")


# One line for each area of the desk.
ITEMS: tuple[Item, ...] = (
    Item("Hàng chờ", "officer.queue_page", Duty.QUEUE, "1", lambda: board.waiting_count(clock.now())),
    Item("Hồ sơ", "officer.case_list_page", Duty.CASES, "2", lambda: case_list.overdue(clock.today())),
    Item("Chưa kích hoạt", "officer.follow_ups", Duty.FOLLOW_UP, "3", lambda: follow_ups.count_due(clock.today())),
    Item("Nhập danh sách", "officer.imports", Duty.IMPORT, "4"),
    Item("Số liệu", "officer.figures_page", Duty.FIGURES, "5"),
    Item("Tổng quan", "officer.dashboard", Duty.FIGURES),
    Item("Báo cáo", "officer.reports_page", Duty.REPORTS, "6"),
    Item("Máy in", "officer.printers", Duty.MACHINE, count=lambda: print_overview.stuck_count(clock.now())),
    Item("Góp ý", "officer.comments_page", Duty.CONTENT, "7", comments.new_count),
    Item("Thông báo", "officer.notices_page", Duty.CONTENT, "8"),
    Item("Nội dung", "officer.content_page", Duty.CONTENT, "9"),
    Item("Quyền dữ liệu", "officer.rights_page", Duty.RIGHTS, count=lambda: data_rights.overdue_count(clock.today())),
    Item("Cài đặt", "officer.settings_page", Duty.SETTINGS),
    Item("Tài khoản cán bộ", "officer.accounts_page", Duty.ACCOUNTS),
    Item("Nhật ký truy cập", "officer.audit_log", Duty.READ_LOG),
)


def menu(rank: str) -> tuple[Item, ...]:
    """The items that rank may open."""
    return tuple(item for item in ITEMS if may(rank, item.duty))
