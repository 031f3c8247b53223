"""Câu hỏi: the kinds of question a procedure may ask. The rule of a value lives here; screens only ask it."""

import re
import unicodedata
from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from kiosk.domain import days
from kiosk.domain.conditions import Condition
from kiosk.domain.text import clean


class Unacceptable(ValueError):
    """A value that cannot be kept. The message says to the citizen what to do, not what is wrong."""


MOST_TYPED = 1000


@dataclass(frozen=True)
class Situation:
    """Hoàn cảnh: what a question may need to know besides what was typed."""

    today: date
    hamlets: tuple[str, ...] = ()


@dataclass(frozen=True)
class Option:
    """Một lựa chọn: the value kept, the words on the button, and a line of help."""

    value: str
    label: str
    help: str = ""


@dataclass(frozen=True)
class Question(ABC):
    """Câu hỏi: one value asked of the citizen. Values are kept as text; an empty text means not answered.

    label is what a screen reader and the summary call it; help stands under it. example is an acceptable answer,
    used to print samples and to walk every procedure to its end.
    """

    key: str
    label: str
    help: str = ""
    optional: bool = False
    when: Condition | None = None
    example: str = ""

    kind = "text"

    def parse(self, raw: str, situation: Situation) -> str:
        """The value to keep for what was typed; "" for nothing typed. Raises Unacceptable with a sentence."""
        # Measured before it is touched: Unicode sorts the marks of one letter in the square of their number, so that
        # some hundred kilobytes of marks would keep the kiosk busy for minutes.
        if len(raw) > MOST_TYPED:
            raise Unacceptable("Xin viết ngắn hơn.")
        value = clean(raw)
        if not value:
            if self.optional:
                return ""
            raise Unacceptable(self.empty_sentence())
        return self.accept(value, situation)

    @abstractmethod
    def accept(self, value: str, situation: Situation) -> str:
        """The value to keep for a non-empty cleaned text. Raises Unacceptable."""

    def empty_sentence(self) -> str:
        """What to do when nothing was entered."""
        return f"Xin điền: {self.label.lower()}."

    def options(self, situation: Situation) -> tuple[Option, ...]:
        """The answers to choose from; none for typed questions."""
        return ()

    def show(self, value: str) -> str:
        """The kept value in words, for the summary, a slip or an officer."""
        return value or "Không trả lời"


@dataclass(frozen=True)
class Choice(Question):
    """Chọn một: one of a few fixed answers."""

    choices: tuple[Option, ...] = ()

    kind = "choice"

    def options(self, situation: Situation) -> tuple[Option, ...]:
        return self.choices

    def accept(self, value: str, situation: Situation) -> str:
        if any(option.value == value for option in self.options(situation)):
            return value
        raise Unacceptable("Xin chạm vào một trong các ô bên dưới.")

    def empty_sentence(self) -> str:
        return "Xin chạm vào một ô rồi chạm “Tiếp tục”."

    def show(self, value: str) -> str:
        label = next((option.label for option in self.choices if option.value == value), value)
        return super().show(label)


NO_HAMLET = "-"


@dataclass(frozen=True)
class Hamlet(Question):
    """Thôn, tổ dân phố: one of the station's hamlets, or the wish not to say."""

    kind = "choice"

    def options(self, situation: Situation) -> tuple[Option, ...]:
        hamlets = tuple(Option(name, name) for name in situation.hamlets)
        return (*hamlets, Option(NO_HAMLET, "Không muốn trả lời", "Vẫn làm tiếp được"))

    def accept(self, value: str, situation: Situation) -> str:
        if any(option.value == value for option in self.options(situation)):
            return value
        raise Unacceptable("Xin chọn một thôn trong danh sách, hoặc “Không muốn trả lời”.")

    def empty_sentence(self) -> str:
        return "Xin chạm vào thôn của ông/bà, hoặc “Không muốn trả lời”."

    def show(self, value: str) -> str:
        return "Không muốn trả lời" if value == NO_HAMLET else super().show(value)


NOT_REMEMBERED = "?"


@dataclass(frozen=True)
class PastDay(Question):
    """Một ngày đã qua: one of the last days by touch, any earlier day by typing, or "I do not remember".

    Kept as an ISO date or NOT_REMEMBERED. earliest is the first day that makes sense.
    """

    earliest: date = date(2022, 1, 1)
    recent_days: int = 9

    kind = "past_day"

    def options(self, situation: Situation) -> tuple[Option, ...]:
        near = {0: "Hôm nay", 1: "Hôm qua", 2: "Hôm kia"}
        recent = (situation.today - timedelta(days=ago) for ago in range(self.recent_days))
        return tuple(
            Option(day.isoformat(), near.get(ago, days.weekday(day)), days.short(day)) for ago, day in enumerate(recent)
        )

    def accept(self, value: str, situation: Situation) -> str:
        if value == NOT_REMEMBERED:
            return value
        day = days.read(value)
        if day is None:
            raise Unacceptable("Xin gõ ngày, tháng, năm. Ví dụ: 20/11/2026.")
        if day > situation.today:
            raise Unacceptable("Ngày này chưa tới. Xin chọn hôm nay hoặc một ngày đã qua.")
        if day < self.earliest:
            raise Unacceptable(f"Xin chọn một ngày từ năm {self.earliest.year} trở lại đây.")
        return day.isoformat()

    def empty_sentence(self) -> str:
        return "Xin chạm vào một ngày, hoặc “Tôi không nhớ”."

    def show(self, value: str) -> str:
        if value == NOT_REMEMBERED:
            return "Không nhớ"
        return days.full(date.fromisoformat(value)) if value else super().show(value)

    def day(self, answers: Mapping[str, str]) -> date | None:
        """The day that was answered, or None when it is unknown."""
        value = answers.get(self.key, "")
        return date.fromisoformat(value) if value and value != NOT_REMEMBERED else None


MOST_NAME_LETTERS = 80


@dataclass(frozen=True)
class PersonName(Question):
    """Họ, chữ đệm và tên: letters of any language of Việt Nam, spaces, hyphens and apostrophes; kept in NFC."""

    example: str = "Nguyễn Thị Mẫu"

    kind = "person_name"

    def accept(self, value: str, situation: Situation) -> str:
        if len(value) > MOST_NAME_LETTERS:
            raise Unacceptable(f"Xin viết tên ngắn hơn, nhiều nhất {MOST_NAME_LETTERS} chữ.")
        if not all(_is_letter(char) or char in " -'’." for char in value) or not any(map(str.isalpha, value)):
            raise Unacceptable("Xin chỉ viết họ và tên bằng chữ, không viết số hay ký hiệu.")
        return value


def _is_letter(char: str) -> bool:
    """A Latin letter, or a mark that Unicode has no composed letter for (the ŭ of Ê Đê with a horn)."""
    name = unicodedata.name(char, "")
    return (char.isalpha() and "LATIN" in name) or name.startswith("COMBINING")


@dataclass(frozen=True)
class Phone(Question):
    """Số điện thoại: a Vietnamese mobile or landline number, typed in any grouping; kept as digits starting with 0."""

    example: str = "0900000000"

    kind = "phone"

    def accept(self, value: str, situation: Situation) -> str:
        digits = re.sub(r"[\s.()‐‑–—-]", "", value)
        # A number without its country code starts with 0, so a leading 84 is always that code.
        digits = re.sub(r"^(\+|00)?84(?=[0-9]{9,10}$)0?", "0", digits)
        if not re.fullmatch(r"0[35789][0-9]{8}|02[0-9]{9}", digits):
            raise Unacceptable("Xin gõ số điện thoại gồm 10 chữ số, bắt đầu bằng số 0. Ví dụ: 09xx xxx xxx.")
        return digits

    def show(self, value: str) -> str:
        return f"{value[:4]} {value[4:7]} {value[7:]}" if value else super().show(value)


KINDS: tuple[type[Question], ...] = (Choice, Hamlet, PastDay, PersonName, Phone)
