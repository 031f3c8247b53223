"""Thư mời đến trụ sở: says where, when and what to bring, and that nobody ever asks for a code."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from kiosk.domain import days
from kiosk.printing.follow_up_documents import Addressee, Invitations
from kiosk.services.follow_up.people import Person
from kiosk.services.slips import letterhead
from kiosk.station import Station

TITLE = "Thư mời"
LEAD = "{station} mời ông/bà đến trụ sở. Cán bộ giúp ông/bà kích hoạt VNeID. Không mất tiền, không bắt buộc."
BRING = ("Điện thoại đang dùng", "Thẻ căn cước")
RULES = (
    "Công an không hỏi mã OTP, không hỏi mật khẩu.",
    "Công an không gọi điện, nhắn tin để hướng dẫn kích hoạt, không gửi đường link.",
)
ASK = "Muốn hỏi trước, xin gọi"
FOOTER = "Thư mời giúp đỡ, không phải giấy triệu tập."
# A page takes 20 ms to lay out, and the printer is wanted by others too.
MOST_LETTERS = 40


def invitations(people: Sequence[Person], station: Station, now: datetime) -> Invitations:
    """A letter for each of them, at most MOST_LETTERS; without anybody one for whoever gets it."""
    named = tuple(Addressee(one.name, one.hamlet) for one in people if one.name)[:MOST_LETTERS]
    return Invitations(
        letterhead=replace(letterhead(station), hours=tuple(station.open_lines())),
        title=TITLE,
        addressees=named or (Addressee(),),
        lead=LEAD.format(station=station.name),
        where=station.address,
        bring=BRING,
        rules=RULES,
        ask=ASK,
        issued=f"{days.time_of_day(now)}, {days.short(now.date())}",
        footer=FOOTER,
    )
