"""Câu trả lời trên giấy: how answers are written on a form."""

from kiosk.domain.journey import Journey
from kiosk.domain.questions import NOT_REMEMBERED, AnyDay, BirthDay, PastDay, PersonalId, Phone, Question


def shown(walk: Journey) -> dict[str, str]:
    """The answers of a walk in words, by key; days as they stand on a form ("05/03/1990")."""
    return {line.question.key: on_paper(line.question, walk.live[line.question.key]) for line in walk.lines()}


def on_paper(question: Question, value: str) -> str:
    """An answer as it is written on a form: a day without its weekday, a number without gaps, nothing for no answer."""
    if not value or value == NOT_REMEMBERED:
        return ""
    if isinstance(question, PersonalId | Phone):
        return value
    return question.as_typed(value) if isinstance(question, AnyDay | PastDay | BirthDay) else question.show(value)
