"""Câu hỏi viết tự do: some lines in the citizen's own words."""

from dataclasses import dataclass

from kiosk.domain.questions.people import is_letter
from kiosk.domain.questions.question import Question, Situation, Unacceptable

# What fonts on paper have besides letters and ASCII.
_SIGNS = "“”‘’–—…°²³½§•"
# Letters with two marks arrive as three characters from some keyboards.
_TYPED_PER_LETTER = 4


@dataclass(frozen=True)
class LongText(Question):
    """Viết tự do: at most so many letters, kept on one line; line breaks become spaces."""

    most: int = 600

    example: str = "Xin xác nhận để nộp hồ sơ xin việc."

    kind = "long_text"
    personal = True

    @property
    def most_typed(self) -> int:
        return self.most * _TYPED_PER_LETTER

    def accept(self, value: str, situation: Situation) -> str:
        if len(value) > self.most:
            raise Unacceptable(f"Xin viết ngắn hơn, nhiều nhất {self.most} chữ.")
        known = all(is_letter(char) or char.isascii() or char in _SIGNS for char in value)
        if not known or not any(map(str.isalnum, value)):
            raise Unacceptable("Xin chỉ viết bằng chữ, số và dấu câu.")
        return value
