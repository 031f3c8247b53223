"""Một người trong danh sách: what the cells of one row say, or what is wrong with them, a sentence each."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from kiosk.domain import days
from kiosk.domain.questions import BirthDay, PersonalId, PersonName, Phone, Situation, Unacceptable
from kiosk.services.follow_up.ledger import Key
from kiosk.services.imports.hamlets import hamlet_of
from kiosk.services.imports.meanings import ACTIVATED, cause_of, is_through, state_of

# Beside the columns, what the officer says about the whole list.
ADD_ZEROS = "zeros"
FIRST_DAY = "first"
LATEST_YEARS = 5
EARLIEST = date(2022, 1, 1)
_NAME, _BIRTH, _PHONE, _ID = PersonName("name", ""), BirthDay("birth", ""), Phone("phone", ""), PersonalId("id", "")
_MASKED = re.compile(r"[0-9 .]*([*x•#]{2,}|\bx\b)[0-9 .*x•#]*", re.IGNORECASE)
_SCIENTIFIC = re.compile(r"[0-9]+([.,][0-9]+)?[eE]\+?[0-9]+")
# Letters of TCVN3 fall on these signs when they are read as Unicode.
_OLD_FONT = re.compile("[¨©«¬®¯°±²³µ¶·¸¹»¼½¾¿×÷§¡¢£¤¥¦]")
NO_CAUSE = "no-cause"


@dataclass(frozen=True)
class Listed:
    """Người được ghi: values ready for the ledger. through: the list says activated; remark: a code, "" for none."""

    full_name: str = ""
    birth_year: int | None = None
    hamlet: str | None = None
    phone: str = ""
    id_digits: str = ""
    account: str = ""
    cause: str = ""
    next_on: date | None = None
    through: bool = False
    remark: str = ""
    faults: list[str] = field(default_factory=list)

    @property
    def key(self) -> Key:
        """What the ledger recognises the person by."""
        return Key(self.id_digits, self.full_name, self.birth_year, self.hamlet)


def read_row(cells: Sequence[str], mapping: Mapping[str, str], situation: Situation) -> Listed:
    """What that row says. Its faults are in the order of the columns a person reads: name first."""
    told = _by_field(cells, mapping)
    faults: list[str] = []

    def accepted(reads: Callable[[str], str], name: str) -> str:
        try:
            return reads(told[name]) if told.get(name) else ""
        except Unacceptable as problem:
            faults.append(str(problem))
            return ""

    full_name = accepted(lambda typed: _full_name(typed, situation), "name")
    if not told.get("name"):
        faults.append("Thiếu họ tên.")
    birth = accepted(lambda typed: _BIRTH.parse(typed, situation), "birth")
    digits = accepted(lambda typed: _digits(typed, ADD_ZEROS in mapping, situation), "id")
    phone = accepted(lambda typed: _phone(typed, situation), "phone")
    hamlet = accepted(lambda typed: hamlet_of(typed, situation.hamlets), "hamlet")
    state = accepted(_state, "state")
    next_on = accepted(lambda typed: _next_on(typed, situation.today), "next")
    if not faults and not digits and not birth:
        faults.append("Thiếu năm sinh. Không có số định danh thì phải có năm sinh để không nhầm người.")
    cause = cause_of(told.get("cause", ""))
    return Listed(
        full_name=full_name,
        birth_year=int(birth[:4]) if birth else None,
        hamlet=hamlet or None,
        phone=phone,
        id_digits=digits,
        account="" if state == ACTIVATED else state,
        cause=cause or "",
        next_on=date.fromisoformat(next_on) if next_on else None,
        through=state == ACTIVATED or is_through(told.get("result", "")),
        remark=NO_CAUSE if cause is None else "",
        faults=faults,
    )


def _by_field(cells: Sequence[str], mapping: Mapping[str, str]) -> dict[str, str]:
    """The cell of each field; parts of a name are joined, of two columns for the year the filled one counts."""
    told: dict[str, str] = {}
    for place, name in mapping.items():
        cell = cells[int(place)] if place.isdigit() and int(place) < len(cells) else ""
        if cell and name == "name":
            told[name] = f"{told.get(name, '')} {cell}".strip()
        elif cell:
            told.setdefault(name, cell)
    return told


def _full_name(typed: str, situation: Situation) -> str:
    if _OLD_FONT.search(typed):
        raise Unacceptable("Họ tên viết bằng phông chữ cũ (TCVN3, .VnTime). Xin đổi sang Unicode.")
    name = _NAME.parse(typed, situation)
    # Lists are often in capitals; the ledger's papers are not.
    return name.title() if name.isupper() else name


def _digits(typed: str, add_zeros: bool, situation: Situation) -> str:
    if _MASKED.fullmatch(typed):
        return ""
    if _SCIENTIFIC.fullmatch(typed.strip()):
        raise Unacceptable(
            "Excel đã đổi số định danh thành dạng 2,4E+10 và làm mất số. Xin ghi lại đủ 12 số, để cột dạng Chữ (Text)."
        )
    digits = re.sub(r"[\s.'’]", "", typed)
    if re.fullmatch(r"[1-9][0-9]{9,10}", digits):
        if add_zeros:
            return digits.zfill(12)
        raise Unacceptable(
            f"Số định danh chỉ có {len(digits)} số: có thể Excel đã bỏ số 0 ở đầu. Xin ghi đủ 12 số, để cột dạng Chữ "
            "(Text), hoặc chọn “Thêm số 0” khi ghép cột."
        )
    if not re.fullmatch(r"[0-9]{12}", digits):
        if re.fullmatch(r"[0-9]{9}", digits):
            return _ID.parse(digits, situation)
        raise Unacceptable(f"Số định danh phải gồm đúng 12 chữ số, ô này có {sum(map(str.isdigit, digits))}.")
    return digits


def _phone(typed: str, situation: Situation) -> str:
    if _MASKED.fullmatch(typed):
        return ""
    digits = re.sub(r"[\s.'’]", "", typed)
    # A cell for numbers has lost the zero with which each of our numbers begins.
    if re.fullmatch(r"[35789][0-9]{8}", digits):
        digits = f"0{digits}"
    try:
        return _PHONE.parse(digits, situation)
    except Unacceptable:
        raise Unacceptable("Số điện thoại phải gồm 10 chữ số, bắt đầu bằng số 0. Không có thì để trống.") from None


def _state(typed: str) -> str:
    state = state_of(typed)
    if state is None:
        raise Unacceptable("Trạng thái phải là: đã thu nhận, đã phê duyệt, chưa kích hoạt, hoặc để trống.")
    return state


def _next_on(typed: str, today: date) -> str:
    day = days.read(typed)
    if day is None:
        raise Unacceptable("Ngày hẹn phải ghi ngày, tháng, năm. Ví dụ: 20/11/2026. Chưa hẹn thì để trống.")
    if not day >= EARLIEST or day.year > today.year + LATEST_YEARS:
        raise Unacceptable("Ngày hẹn quá xa. Xin xem lại năm.")
    return day.isoformat()
