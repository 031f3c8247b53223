"""Điều kiện bằng lời: a condition as an officer reads it, with the labels of the answers it hangs on."""

from collections.abc import Mapping

from kiosk.domain.conditions import AllOf, AnyOf, Condition, Given, Is, IsNot, IsOneOf
from kiosk.domain.facts import Fact
from kiosk.domain.questions import Question

FACT_VALUES = {
    "yes": "có", "no": "không", "unknown": "không rõ",
    "early": "chưa đến hạn", "open": "trong hạn", "over": "đã hết hạn",
    "under-6": "dưới 6 tuổi", "under-16": "từ 6 đến dưới 16 tuổi", "under-18": "từ 16 đến dưới 18 tuổi",
    "adult": "từ 18 đến dưới 60 tuổi", "elderly": "từ 60 tuổi",
}  # fmt: skip


class Wording:
    """Puts the conditions of one procedure into words. questions and facts are by key."""

    def __init__(self, questions: Mapping[str, Question], facts: Mapping[str, Fact]) -> None:
        self._questions = questions
        self._facts = facts

    def of(self, condition: Condition | None) -> str:
        """The condition in words, "" for none."""
        if isinstance(condition, AllOf):
            return " và ".join(self._inner(part) for part in condition.conditions)
        if isinstance(condition, AnyOf):
            return " hoặc ".join(self._inner(part) for part in condition.conditions)
        if isinstance(condition, Is):
            return f"{self._name(condition.key)}: {self._value(condition.key, condition.option)}"
        if isinstance(condition, IsNot):
            return f"{self._name(condition.key)} không phải: {self._value(condition.key, condition.option)}"
        if isinstance(condition, IsOneOf):
            values = " / ".join(self._value(condition.key, option) for option in condition.options)
            return f"{self._name(condition.key)}: {values}"
        return f"có trả lời {self._name(condition.key)}" if isinstance(condition, Given) else ""

    def _inner(self, condition: Condition) -> str:
        words = self.of(condition)
        return f"({words})" if isinstance(condition, AnyOf | AllOf) else words

    def _name(self, key: str) -> str:
        if key in self._questions:
            return f"“{self._questions[key].label}”"
        reads = self._facts[key].reads if key in self._facts else (key,)
        return " và ".join(f"“{self._questions[read].label}”" if read in self._questions else read for read in reads)

    def _value(self, key: str, option: str) -> str:
        choices = getattr(self._questions.get(key), "choices", ())
        label = next((choice.label for choice in choices if choice.value == option), "")
        return label or FACT_VALUES.get(option, option)
