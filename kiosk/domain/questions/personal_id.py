"""Câu hỏi số định danh: the twelve digits of the card, and what they let one guess of their owner."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.domain.questions.question import Question, Situation, Unacceptable

DIGITS = 12
OLD_CARD_DIGITS = 9
# The codes of the 63 former provinces (Thông tư 59/2021/TT-BCA, expired 1/7/2024). Codes from 100 on stand for
# countries. The law in force promises twelve digits and nothing about them, so all this may only make somebody look
# again.
_PROVINCES = {
    1, 2, 4, 6, 8, 10, 11, 12, 14, 15, 17, 19, 20, 22, 24, 25, 26, 27, 30, 31, 33, 34, 35, 36, 37, 38, 40, 42, 44, 45,
    46, 48, 49, 51, 52, 54, 56, 58, 60, 62, 64, 66, 67, 68, 70, 72, 74, 75, 77, 79, 80, 82, 83, 84, 86, 87, 89, 91, 92,
    93, 94, 95, 96,
}  # fmt: skip
FIRST_COUNTRY = 100


@dataclass(frozen=True)
class PersonalId(Question):
    """Số định danh cá nhân: twelve digits, typed in any grouping, kept together.

    born_key and sex_key name the answers that the digits are compared with; male and female are the two answers to the
    latter.
    """

    example: str = "024158000012"
    born_key: str = ""
    sex_key: str = ""
    male: str = "male"
    female: str = "female"

    kind = "personal_id"
    personal = True

    def accept(self, value: str, situation: Situation) -> str:
        digits = re.sub(r"[\s.,/()‐‑–—-]", "", value)
        if not re.fullmatch(r"[0-9]+", digits):
            raise Unacceptable("Xin gõ 12 số trên thẻ căn cước, không gõ chữ.")
        if len(digits) == OLD_CARD_DIGITS:
            raise Unacceptable("Đây có vẻ là số chứng minh nhân dân cũ. Xin gõ 12 số trên thẻ căn cước.")
        if len(digits) != DIGITS:
            raise Unacceptable("Xin gõ đủ 12 số trên thẻ căn cước, không thừa, không thiếu.")
        return digits

    def empty_sentence(self) -> str:
        return "Xin gõ 12 số trên thẻ căn cước."

    def as_typed(self, value: str) -> str:
        return " ".join(value[start : start + 3] for start in range(0, len(value), 3))

    def show(self, value: str) -> str:
        return super().show(self.as_typed(value))

    def warnings(self, value: str, answers: Mapping[str, str]) -> tuple[str, ...]:
        return tuple(self._hints(value, answers)) if value else ()

    def _hints(self, value: str, answers: Mapping[str, str]) -> list[str]:
        century_and_sex = int(value[3])
        born, sex = answers.get(self.born_key, ""), answers.get(self.sex_key, "")
        hints = []
        if int(value[:3]) < FIRST_COUNTRY and int(value[:3]) not in _PROVINCES:
            hints.append("Ba số đầu của số định danh ít gặp. Xin kiểm tra lại từng số.")
        if born and born[:4] != f"{19 + century_and_sex // 2}{value[4:6]}":
            hints.append("Số định danh và năm sinh chưa khớp nhau. Xin kiểm tra lại cả hai.")
        if sex in (self.male, self.female) and sex != (self.male, self.female)[century_and_sex % 2]:
            hints.append("Số định danh và giới tính chưa khớp nhau. Xin kiểm tra lại cả hai.")
        return hints
