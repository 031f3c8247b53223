"""Biểu mẫu công an lập: CT04, CT06, CT08 filled in and CT07 blank, for an officer to sign. Frozen values.

"" stands for what nobody has filled in: dots or empty boxes stand there for the pen. The station's own number, the day
of signing and the name of whoever signs are never filled in.
"""

from dataclasses import dataclass

# How the result may be received, in the order of the boxes on CT04.
PAPER, ELECTRONIC, SMS = "paper", "electronic", "sms"
WAYS = ((PAPER, "Bản giấy"), (ELECTRONIC, "Bản điện tử"), (SMS, "Tin nhắn SMS"))


@dataclass(frozen=True)
class PoliceHead:
    """Phần đầu: the bodies (1) and (2), what follows "Công an" in the text ("xã Bắc Lũng"), the place of signing."""

    superior: str
    station: str
    police_of: str
    place: str


@dataclass(frozen=True)
class Moment:
    """Giờ, phút, ngày: "09", "24", "23/11/2026"."""

    hour: str = ""
    minute: str = ""
    day: str = ""


@dataclass(frozen=True)
class HandedIn:
    """Một giấy tờ đã nộp: its name, its shape ("Bản chính"), a remark."""

    name: str
    shape: str = ""
    remark: str = ""


@dataclass(frozen=True)
class Ct04:
    """Phiếu tiếp nhận hồ sơ và hẹn trả kết quả (mẫu CT04). ways holds PAPER, ELECTRONIC, SMS as far as wanted.

    form is the key of a version; printed_on the day of printing, on which that version has to be in force.
    """

    form: str
    printed_on: str
    head: PoliceHead
    file_number: str = ""
    full_name: str = ""
    personal_id: str = ""
    permanent: str = ""
    temporary: str = ""
    present: str = ""
    phone: str = ""
    email: str = ""
    request: str = ""
    papers: tuple[HandedIn, ...] = ()
    received: Moment = Moment()
    due: Moment = Moment()
    ways: tuple[str, ...] = ()
    fetched_at: str = ""


@dataclass(frozen=True)
class Ct06:
    """Phiếu thông báo về việc giải quyết hồ sơ cư trú (mẫu CT06). Each reason names the provision it rests on."""

    form: str
    printed_on: str
    head: PoliceHead
    full_name: str = ""
    personal_id: str = ""
    file_number: str = ""
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True)
class Ct07Blank:
    """Xác nhận thông tin về cư trú (mẫu CT07), trắng: what it confirms stands in the national data only."""

    form: str
    printed_on: str
    head: PoliceHead


@dataclass(frozen=True)
class Ct08:
    """Thông báo về kết quả giải quyết, hủy bỏ đăng ký cư trú (mẫu CT08). contents are paragraphs of item 5."""

    form: str
    printed_on: str
    head: PoliceHead
    subject: str = ""
    addressee: str = ""
    full_name: str = ""
    born: str = ""
    sex: str = ""
    personal_id: str = ""
    contents: tuple[str, ...] = ()


OfficerForm = Ct04 | Ct06 | Ct07Blank | Ct08
