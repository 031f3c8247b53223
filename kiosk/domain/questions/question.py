"""Câu hỏi: what every kind of question can do, and what a question may need to know besides what was typed."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from kiosk.domain.conditions import Condition
from kiosk.domain.text import clean
from kiosk.domain.units import Communes

MOST_TYPED = 1000


class Unacceptable(ValueError):
    """A value that cannot be kept. The message says to the citizen what to do, not what is wrong."""


@dataclass(frozen=True)
class Situation:
    """Hoàn cảnh: what a question may need to know besides what was typed.

    home_commune is the code of the station's own commune.
    """

    today: date
    hamlets: tuple[str, ...] = ()
    communes: Communes | None = None
    home_commune: str = ""


@dataclass(frozen=True)
class Option:
    """Một lựa chọn: the value kept, the words on the button, and a line of help."""

    value: str
    label: str
    help: str = ""


class Ambiguous(Unacceptable):
    """What was typed may mean each of these options: they are shown, and the right one is touched."""

    def __init__(self, sentence: str, options: tuple[Option, ...]) -> None:
        super().__init__(sentence)
        self.options = options


@dataclass(frozen=True)
class Question(ABC):
    """Câu hỏi: one value asked of the citizen. Values are kept as text; an empty text means not answered.

    label is what a screen reader and the summary call it; help stands under it. example is an acceptable answer,
    used to print samples and to walk every procedure to its end. personal tells the kinds that hold personal data.
    """

    key: str
    label: str
    help: str = ""
    optional: bool = False
    when: Condition | None = None
    example: str = ""

    kind = "text"
    personal = False

    @property
    def most_typed(self) -> int:
        """How many characters are looked at, at most."""
        return MOST_TYPED

    def parse(self, raw: str, situation: Situation) -> str:
        """The value to keep for what was typed; "" for nothing typed. Raises Unacceptable with a sentence."""
        # Measured before it is touched: Unicode sorts the marks of one letter in the square of their number, so that
        # some hundred kilobytes of marks would keep the kiosk busy for minutes.
        if len(raw) > self.most_typed:
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
        return f"Xin điền: {self.label[:1].lower()}{self.label[1:]}."

    def options(self, situation: Situation) -> tuple[Option, ...]:
        """The answers to choose from; none for typed questions."""
        return ()

    def option_of(self, value: str, situation: Situation) -> Option | None:
        """The button of a kept value, also of one that is not offered at first; None when it belongs in the box."""
        return next((option for option in self.options(situation) if option.value == value), None)

    def as_typed(self, value: str) -> str:
        """The kept value as a person would type it; parse reads it back."""
        return value

    def show(self, value: str) -> str:
        """The kept value in words, for the summary, a slip or an officer."""
        return value or "Không trả lời"

    def still_fits(self, value: str, answers: Mapping[str, str]) -> bool:
        """Whether a kept answer is still one that this question takes, beside the other answers of the way."""
        return True

    def warnings(self, value: str, answers: Mapping[str, str]) -> tuple[str, ...]:
        """Sentences for the page on which everything is checked. They ask to look again and never block."""
        return ()
