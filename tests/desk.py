"""Officers in tests: invented people with accounts, and a client that is signed in at the desk."""

from datetime import datetime

from flask import Flask

from kiosk.domain.officers import Rank
from kiosk.models import Officer
from kiosk.services import officers
from kiosk.services.transaction import writing
from tests.builders import NOW
from tests.pages import Citizen

PASSWORD = "ấm chè nón lá thuyền nan"
PIN = "826391"
NAMES = {
    "ha": ("Thượng úy Nguyễn Thị Hà Mẫu", Rank.OFFICER),
    "minh": ("Trung úy Lê Văn Minh Mẫu", Rank.OFFICER),
    "giang": ("Đại úy Trần Văn Giang Mẫu", Rank.CHIEF),
    "son": ("Nguyễn Văn Sơn Mẫu", Rank.ADMIN),
}


def an_officer(account: str = "ha", now: datetime = NOW) -> Officer:
    """One of the cast, with an account of their own; made once. Inside writing()."""
    name, rank = NAMES[account]
    known = officers.of_account(account)
    return known or officers.add(account, name, rank, PASSWORD, None, now, own=True)


class Desk(Citizen):
    """An officer at the desk, without JavaScript."""

    at_desk = True


def at_the_desk(app: Flask, account: str = "ha", counter: int | None = 1) -> Desk:
    """A signed-in officer in a browser of their own."""
    with app.app_context(), writing():
        an_officer(account, app.config["CLOCK"]())
    desk = Desk(app.test_client())
    desk.opens("/can-bo/dang-nhap")
    typed = {"tai-khoan": account, "mat-khau": PASSWORD, "quay": str(counter or "")}
    return desk.sends("/can-bo/dang-nhap", **typed)
