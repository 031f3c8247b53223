"""Giấy tờ cư trú: the form CT01, the guidance sheet and the organisation's letter. Frozen values, all text as printed.

Unlike a slip, the form and the letter hold names and personal numbers: they are what is handed in. "" stands for what
nobody has filled in; the form then has dots or empty boxes there, and the letter dots.
"""

from dataclasses import dataclass

from kiosk.printing.letterhead import Letterhead


@dataclass(frozen=True)
class FormMember:
    """Một dòng ở mục 11: a member of the household. born is "05/03/1990", "03/1990" or "1958"."""

    full_name: str
    born: str
    sex: str
    personal_id: str
    relation: str


@dataclass(frozen=True)
class Ct01:
    """Tờ khai thay đổi thông tin cư trú (mẫu CT01). With nothing but form and printed_on it is a blank form.

    form is the key of a version ("CT01/116-2026"). printed_on is the day of printing, "2026-11-23": a version that is
    not in force on it is refused. The owner's and the parent's lines are filled in only when they consent by VNeID.
    """

    form: str
    printed_on: str
    addressee: str = ""
    full_name: str = ""
    born: str = ""
    sex: str = ""
    personal_id: str = ""
    phone: str = ""
    email: str = ""
    head_name: str = ""
    head_relation: str = ""
    head_id: str = ""
    request: str = ""
    members: tuple[FormMember, ...] = ()
    owner_name: str = ""
    owner_id: str = ""
    parent_name: str = ""
    parent_id: str = ""


@dataclass(frozen=True)
class Section:
    """Một phần của phiếu hướng dẫn: "Mang theo", "Lệ phí" … note stands below its lines in smaller type."""

    heading: str
    lines: tuple[str, ...]
    numbered: bool = False
    note: str = ""


@dataclass(frozen=True)
class GuidanceSheet:
    """Phiếu hướng dẫn: what to bring and do, in print for old eyes. No name and no personal number stands on it.

    day holds the lines of the box in big print ("Thứ Sáu", "27/11/2026"); without them there is no box. With a code
    ("K7M-4PXH") a QR holds just that. again marks a sheet that an officer had printed once more ("IN LẠI lần 1").
    """

    letterhead: Letterhead
    title: str
    subject: str
    day_lead: str
    day: tuple[str, ...]
    day_note: str
    sections: tuple[Section, ...]
    warning: str
    code: str
    issued: str
    footer: str
    again: str = ""


@dataclass(frozen=True)
class ListRow:
    """Một người trong danh sách đề nghị đăng ký tạm trú. number is the place in the list, term the period of stay."""

    number: str
    full_name: str
    born: str
    sex: str
    personal_id: str
    term: str


@dataclass(frozen=True)
class ListRequest:
    """Văn bản đề nghị đăng ký tạm trú theo danh sách: the organisation's own letter with its list, not the station's.

    place begins the line of the date, whose day is written by hand. dwelling_basis is the paper that proves the
    dwelling, period the time of stay of all ("từ … đến …").
    """

    organisation: str
    addressee: str
    place: str
    representative: str
    position: str
    phone: str
    dwelling_address: str
    dwelling_basis: str
    period: str
    rows: tuple[ListRow, ...]


@dataclass(frozen=True)
class FilingPapers:
    """Bộ giấy tờ nộp hồ sơ: one print of the letter, each form with its notes on the back, and the guidance sheet."""

    forms: tuple[Ct01, ...]
    guidance: GuidanceSheet | None = None
    letter: ListRequest | None = None
