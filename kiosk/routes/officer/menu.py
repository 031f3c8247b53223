"""Mục lục bàn cán bộ: the pages of the desk in the order in which they are used, for whoever may open them."""

from collections.abc import Callable
from dataclasses import dataclass

from flask import request, url_for

from kiosk.domain.officers import Duty, may


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
    Item("Tài khoản cán bộ", "officer.accounts_page", Duty.ACCOUNTS),
    Item("Nhật ký truy cập", "officer.audit_log", Duty.READ_LOG),
)


def menu(rank: str) -> tuple[Item, ...]:
    """The items that rank may open."""
    return tuple(item for item in ITEMS if may(rank, item.duty))
