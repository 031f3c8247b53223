"""Câu hỏi về nơi chốn: the house and its hamlet as they are written, and the commune as one of the country's list."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.domain.questions.people import is_letter
from kiosk.domain.questions.question import Ambiguous, Option, Question, Situation, Unacceptable
from kiosk.domain.units import Match, former_of, present_of

MOST_ADDRESS_LETTERS = 300
_OLD_LEVELS = re.compile(r"\b(huyện|quận|thị xã|thị trấn)\b", re.IGNORECASE)


@dataclass(frozen=True)
class AddressLine(Question):
    """Số nhà, đường, thôn: the part of an address below the commune."""

    example: str = "Thôn Trại"

    kind = "address_line"
    personal = True

    def accept(self, value: str, situation: Situation) -> str:
        if len(value) > MOST_ADDRESS_LETTERS:
            raise Unacceptable(f"Xin viết địa chỉ ngắn hơn, nhiều nhất {MOST_ADDRESS_LETTERS} chữ.")
        if not all(is_letter(char) or char in "0123456789 ,.-–/()'’&" for char in value):
            raise Unacceptable("Xin chỉ viết chữ, số, dấu phẩy, dấu chấm và gạch. Ví dụ: số 5, thôn Trại.")
        if not any(map(str.isalnum, value)):
            raise Unacceptable("Xin viết số nhà, đường, thôn hoặc tổ dân phố.")
        return value

    def warnings(self, value: str, answers: Mapping[str, str]) -> tuple[str, ...]:
        if not _OLD_LEVELS.search(value):
            return ()
        return ("Địa chỉ còn ghi cấp huyện cũ. Xin xem lại: nay chỉ còn xã, phường và tỉnh, thành phố.",)


@dataclass(frozen=True)
class Commune(Question):
    """Xã, phường, đặc khu: one unit of today, found under its present or its former name.

    Kept as Match.to_value writes it. Typed text is never taken as it is: many communes bear the same name, so what it
    may mean is shown and touched. others are answers that are no place ("Không có nơi thường trú").
    """

    others: tuple[Option, ...] = ()

    kind = "commune"

    def options(self, situation: Situation) -> tuple[Option, ...]:
        home = situation.communes.at(situation.home_commune) if situation.communes else ()
        return (*map(_option, home), *self.others)

    def option_of(self, value: str, situation: Situation) -> Option | None:
        match = situation.communes.by_value(value) if situation.communes and value.count("|") == 2 else None
        return _option(match) if match else super().option_of(value, situation)

    def accept(self, value: str, situation: Situation) -> str:
        known = self.option_of(value, situation)
        if known:
            return known.value
        found = situation.communes.search(value) if situation.communes else ()
        if not found:
            raise Unacceptable("Chưa thấy nơi này. Xin gõ tên xã hoặc phường, ví dụ: Bắc Lũng, hoặc hỏi cán bộ.")
        # All of them, however many: of a divided commune every part must be there to be touched.
        raise Ambiguous("Xin chạm vào đúng nơi, hoặc gõ thêm tên huyện, tỉnh.", tuple(map(_option, found)))

    def empty_sentence(self) -> str:
        return "Xin chạm vào một nơi, hoặc gõ tên xã, phường rồi chạm “Tìm”."

    def show(self, value: str) -> str:
        other = next((option.label for option in self.others if option.value == value), "")
        if other or not value:
            return super().show(other)
        former = former_of(value)
        return present_of(value) + (f" (trước đây: {former})" if former else "")


def _option(match: Match) -> Option:
    """The button of a match: the name it was found under, and what it is called today."""
    if not match.former:
        return Option(match.to_value(), match.commune.full)
    today = f"một phần thuộc {match.commune.full}" if match.partly else f"là {match.commune.full}"
    return Option(match.to_value(), match.former, f"Nay {today}")
