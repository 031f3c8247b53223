"""Câu hỏi về người: name, telephone and e-mail, each in the form in which an office can use it."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.domain.questions.question import Question, Situation, Unacceptable

MOST_NAME_LETTERS = 80
MOST_EMAIL_LETTERS = 120
_TOO_MANY_MARKS = re.compile("[\u0300-\u036f]{3}")


@dataclass(frozen=True)
class PersonName(Question):
    """Họ, chữ đệm và tên: letters of any language of Việt Nam, spaces, hyphens and apostrophes; kept in NFC."""

    example: str = "Nguyễn Thị Mẫu"

    kind = "person_name"
    personal = True

    def accept(self, value: str, situation: Situation) -> str:
        # Letters of double width and the like come from other keyboards; on a form they are the plain ones.
        value = unicodedata.normalize("NFKC", value)
        if _TOO_MANY_MARKS.search(value):
            raise Unacceptable("Xin viết lại tên, mỗi chữ chỉ có một hoặc hai dấu.")
        if len(value) > MOST_NAME_LETTERS:
            raise Unacceptable(f"Xin viết tên ngắn hơn, nhiều nhất {MOST_NAME_LETTERS} chữ.")
        if not all(is_letter(char) or char in " -'’." for char in value) or not any(map(str.isalpha, value)):
            raise Unacceptable("Xin chỉ viết họ và tên bằng chữ, không viết số hay ký hiệu.")
        return value


def is_letter(char: str) -> bool:
    """A Latin letter, or a mark that Unicode has no composed letter for (the ŭ of Ê Đê with a horn)."""
    name = unicodedata.name(char, "")
    return (char.isalpha() and "LATIN" in name) or name.startswith("COMBINING")


@dataclass(frozen=True)
class Phone(Question):
    """Số điện thoại: a Vietnamese mobile or landline number, typed in any grouping; kept as digits starting with 0."""

    example: str = "0900000000"

    kind = "phone"
    personal = True

    def accept(self, value: str, situation: Situation) -> str:
        digits = re.sub(r"[\s.()‐‑–—-]", "", value)
        # A number without its country code starts with 0, so a leading 84 is always that code.
        digits = re.sub(r"^(\+|00)?84(?=[0-9]{9,10}$)0?", "0", digits)
        if not re.fullmatch(r"0[35789][0-9]{8}|02[0-9]{9}", digits):
            raise Unacceptable("Xin gõ số điện thoại gồm 10 chữ số, bắt đầu bằng số 0. Ví dụ: 09xx xxx xxx.")
        return digits

    def show(self, value: str) -> str:
        return f"{value[:4]} {value[4:7]} {value[7:]}" if value else super().show(value)

    def warnings(self, value: str, answers: Mapping[str, str]) -> tuple[str, ...]:
        landline = value.startswith("02")
        return ("Số máy bàn không nhận được tin nhắn SMS. Nếu có số di động, xin ghi số ấy.",) if landline else ()


@dataclass(frozen=True)
class Email(Question):
    """Thư điện tử: an address that looks like one; nobody can tell here whether it exists."""

    example: str = "nguyenthimau@example.com"

    kind = "email"
    personal = True

    def accept(self, value: str, situation: Situation) -> str:
        if len(value) > MOST_EMAIL_LETTERS:
            raise Unacceptable(f"Xin viết địa chỉ ngắn hơn, nhiều nhất {MOST_EMAIL_LETTERS} chữ.")
        if not value.isascii():
            raise Unacceptable("Xin viết thư điện tử không dấu. Ví dụ: ten@gmail.com.")
        name, _, host = value.partition("@")
        sound = re.fullmatch(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+", name)
        if not sound or not re.fullmatch(r"([A-Za-z0-9-]+\.)+[A-Za-z0-9-]{2,}", host):
            raise Unacceptable("Xin xem lại thư điện tử, viết liền, có dấu @. Ví dụ: ten@gmail.com.")
        return f"{name}@{host.lower()}"
