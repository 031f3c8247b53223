"""Câu hỏi chọn: one of a few answers by touch, or one of a longer closed list that can be searched."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.domain.conditions import Condition
from kiosk.domain.questions.question import Ambiguous, Option, Question, Situation, Unacceptable
from kiosk.domain.units import plain_words


@dataclass(frozen=True)
class Caution:
    """Lời nhắc xem lại: what to think about when that option was chosen and the condition holds. It never blocks."""

    option: str
    when: Condition
    sentence: str


@dataclass(frozen=True)
class Choice(Question):
    """Chọn một: one of a few fixed answers. cautions stand on the page on which everything is checked.

    sensitive marks answers about health, poverty or a quarrel: they are forgotten together with the name.
    """

    choices: tuple[Option, ...] = ()
    cautions: tuple[Caution, ...] = ()
    sensitive: bool = False

    kind = "choice"

    def options(self, situation: Situation) -> tuple[Option, ...]:
        return self.choices

    def accept(self, value: str, situation: Situation) -> str:
        if any(option.value == value for option in self.options(situation)):
            return value
        raise Unacceptable("Xin chạm vào một trong các ô bên dưới.")

    def empty_sentence(self) -> str:
        return "Xin chạm vào một ô rồi chạm “Tiếp tục”."

    def still_fits(self, value: str, answers: Mapping[str, str]) -> bool:
        return any(option.value == value for option in self.choices)

    def warnings(self, value: str, answers: Mapping[str, str]) -> tuple[str, ...]:
        return tuple(c.sentence for c in self.cautions if c.option == value and c.when.holds(answers))

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


@dataclass(frozen=True)
class SearchChoice(Question):
    """Chọn trong danh sách dài: the usual ones by touch, the others by typing a part of their name.

    choices are all of them, in the order of the list; usual holds the values that are offered at first. What stands in
    the help of an option is searched too, so that an everyday word (bố) finds the official one (cha).
    """

    choices: tuple[Option, ...] = ()
    usual: tuple[str, ...] = ()

    kind = "search"

    def options(self, situation: Situation) -> tuple[Option, ...]:
        return tuple(option for value in self.usual for option in self.choices if option.value == value)

    def option_of(self, value: str, situation: Situation) -> Option | None:
        return next((option for option in self.choices if option.value == value), None)

    def accept(self, value: str, situation: Situation) -> str:
        if self.option_of(value, situation):
            return value
        wanted = plain_words(value)
        named = [option.value for option in self.choices if plain_words(option.label) == wanted]
        if len(named) == 1:
            return named[0]
        near = tuple(option for option in self.choices if _has_words(f"{option.label} {option.help}", wanted))
        if not near:
            raise Unacceptable("Chưa thấy trong danh sách. Xin gõ cách gọi khác, hoặc hỏi cán bộ.")
        raise Ambiguous("Xin chạm vào một dòng trong danh sách.", near)

    def empty_sentence(self) -> str:
        return "Xin chạm vào một ô, hoặc gõ vài chữ rồi chạm “Tìm”."

    def show(self, value: str) -> str:
        label = next((option.label for option in self.choices if option.value == value), value)
        return super().show(label)


def _has_words(text: str, wanted: list[str]) -> bool:
    """Whether every word that is wanted begins a word of the text; no words are found nowhere."""
    words = plain_words(text)
    return bool(wanted) and all(any(word.startswith(part) for word in words) for part in wanted)
