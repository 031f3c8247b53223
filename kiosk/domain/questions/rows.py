"""Câu hỏi nhiều dòng: the same few questions for each of several people, kept as one text."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kiosk.domain.questions.birth import BirthDay
from kiosk.domain.questions.people import PersonName
from kiosk.domain.questions.personal_id import PersonalId
from kiosk.domain.questions.question import Question, Situation, Unacceptable
from kiosk.domain.text import fold

Row = dict[str, str]
NOBODY = "[]"
# Two hundred rows stay below MOST_BYTES_OF_A_FORM, however many bytes a form needs for a Vietnamese letter.
MOST_CHARACTERS_OF_A_ROW = 1000
_NAMES_SHOWN = 3
_MUST_BE_MADE_AGAIN = "Xin xem lại danh sách, rồi nhập lại những người còn thiếu."


@dataclass(frozen=True)
class Rows(Question):
    """Danh sách người: kept as the JSON text of a list of answers by key, "[]" when nobody is on it.

    questions are those of one person; most is how many there may be. row_name says what one of them is called.
    self_keys name the answers with the name, day of birth and number of the person the form is about, who must not
    stand on the list as well.
    """

    questions: tuple[Question, ...] = ()
    most: int = 30
    row_name: str = "người"
    self_keys: tuple[str, str, str] = ("full_name", "born_on", "personal_id")

    kind = "rows"
    personal = True

    @property
    def most_typed(self) -> int:
        return self.most * MOST_CHARACTERS_OF_A_ROW

    def parse(self, raw: str, situation: Situation) -> str:
        # Never cleaned as one text: each answer in it is, by its own question.
        if len(raw) > self.most_typed:
            raise Unacceptable(f"Xin kê khai nhiều nhất {self.most} {self.row_name}.")
        value = raw.strip()
        if value not in ("", NOBODY):
            return self.accept(value, situation)
        if self.optional:
            return value
        raise Unacceptable(self.empty_sentence())

    def accept(self, value: str, situation: Situation) -> str:
        try:
            rows = self.read(value)
        except (ValueError, RecursionError):
            raise Unacceptable(_MUST_BE_MADE_AGAIN) from None
        rows = [self.parse_row(row, situation) for row in rows]
        fault = self.faults_of(rows, {})
        if fault:
            raise Unacceptable(fault)
        return self.write(rows)

    def parse_row(self, row: Mapping[str, str], situation: Situation) -> Row:
        """One person with every answer parsed, those of questions that do not apply left out. Raises Unacceptable."""
        parsed: Row = {}
        for question in self.questions:
            if question.when is None or question.when.holds(parsed):
                parsed[question.key] = question.parse(row.get(question.key, ""), situation)
        return parsed

    def read(self, value: str) -> list[Row]:
        """The people of a kept value, nobody for "". Raises ValueError for what write has not made."""
        rows = json.loads(value or NOBODY)
        keys = {question.key for question in self.questions}
        if not isinstance(rows, list):
            raise ValueError("no list")
        for row in rows:
            if not isinstance(row, dict) or not row.keys() <= keys or not all(isinstance(v, str) for v in row.values()):
                raise ValueError("no row of this list")
        return rows

    def write(self, rows: Sequence[Mapping[str, str]]) -> str:
        """The text to keep for these people."""
        return json.dumps([dict(row) for row in rows], ensure_ascii=False, separators=(",", ":"))

    def faults_of(self, rows: Sequence[Mapping[str, str]], answers: Mapping[str, str]) -> str:
        """What to do when there are too many, when somebody is on the list twice, or is the person of the form."""
        if len(rows) > self.most:
            return f"Xin kê khai nhiều nhất {self.most} {self.row_name}. Nếu đông hơn, xin hỏi cán bộ."
        called = self.row_name.capitalize()
        keys = tuple(self._key_of(kind) for kind in (PersonName, BirthDay, PersonalId))
        seen = [(0, _marks(answers, self.self_keys))]
        for number, row in enumerate(rows, start=1):
            marks = _marks(row, keys)
            twin = next((earlier for earlier, others in seen if marks & others), None)
            if twin == 0:
                return f"{called} thứ {number} đã kê khai ở phần trước. Xin bỏ ra khỏi danh sách này."
            if twin:
                return f"{called} thứ {number} trùng với {self.row_name} thứ {twin}. Xin xem lại danh sách."
            seen.append((number, marks))
        return ""

    def still_fits(self, value: str, answers: Mapping[str, str]) -> bool:
        return not self.faults_of(self.read(value), answers)

    def empty_sentence(self) -> str:
        return f"Xin thêm ít nhất một {self.row_name}."

    def name_of(self, row: Mapping[str, str]) -> str:
        """What to call one of them: the name, or the first answer where no name is asked."""
        return row.get(self._key_of(PersonName)) or next(iter(self.summary(row)), "")

    def summary(self, row: Mapping[str, str]) -> tuple[str, ...]:
        """The other answers about one of them, in words."""
        name_key = self._key_of(PersonName)
        return tuple(q.show(row[q.key]) for q in self.questions if q.key != name_key and row.get(q.key))

    def show(self, value: str) -> str:
        if value == NOBODY:
            return "Không có ai"
        if not value:
            return super().show(value)
        names = [self.name_of(row) for row in self.read(value)]
        more = "…" if len(names) > _NAMES_SHOWN else ""
        return f"{len(names)} {self.row_name}: {', '.join(names[:_NAMES_SHOWN])}{more}"

    def warnings(self, value: str, answers: Mapping[str, str]) -> tuple[str, ...]:
        return tuple(
            f"{self.name_of(row)}: {warning}"
            for row in self.read(value)
            for question in self.questions
            for warning in question.warnings(row.get(question.key, ""), row)
        )

    def _key_of(self, kind: type[Question]) -> str:
        return next((question.key for question in self.questions if isinstance(question, kind)), "")


def _marks(answers: Mapping[str, str], keys: tuple[str, ...]) -> set[str]:
    """By what somebody is known again: the number, and the name together with the day of birth."""
    name, born, number = (answers.get(key, "") for key in keys)
    marks = {f"{fold(name)}|{born}"} if name and born else set()
    return marks | ({number} if number else set())
