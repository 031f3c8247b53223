"""The form of one step, made from its questions."""

from collections.abc import Mapping, Sequence
from typing import Any

from flask_wtf import FlaskForm
from werkzeug.datastructures import MultiDict
from wtforms import Field

from kiosk.domain.codes import read_code
from kiosk.domain.questions import Question, Situation, Unacceptable


class AnswerField(Field):
    """One question: asks question.parse and keeps what was typed when that refuses.

    Where a question shows both buttons and a box under one name, what was typed last on the page wins over the button.
    """

    def __init__(self, question: Question, situation: Situation, **kwargs: Any) -> None:
        super().__init__(question.label, **kwargs)
        self.question = question
        self.situation = situation

    def process_formdata(self, valuelist: Sequence[str]) -> None:
        """Parse the last non-empty value sent for this question."""
        self.typed = next((value for value in reversed(valuelist) if value.strip()), "")
        try:
            self.data = self.question.parse(self.typed, self.situation)
        except Unacceptable as problem:
            raise ValueError(str(problem)) from None

    @property
    def shown(self) -> str:
        """What stands in the field: what was typed, else the answer kept before."""
        return str(getattr(self, "typed", self.object_data or ""))


def step_form(
    questions: Sequence[Question], situation: Situation, kept: Mapping[str, str], sent: MultiDict[str, str] | None
) -> FlaskForm:
    """A form with a field for each question, filled with the answers kept so far or with what was sent.

    A question that is missing in what was sent counts as an empty answer to it.
    """
    fields = {question.key: AnswerField(question, situation) for question in questions}
    made = type("StepForm", (FlaskForm,), fields)
    form: FlaskForm = made(formdata=sent, data=kept)
    if sent is not None:
        for question in questions:
            field = form[question.key]
            if not field.raw_data:
                field.process_errors = []
                try:
                    field.process_formdata([])
                except ValueError as problem:
                    field.process_errors.append(str(problem))
    return form


class CodeForm:
    """The one field of "Tôi có phiếu hẹn": what was typed, the code it means, and the problem in words."""

    def __init__(self, typed: str) -> None:
        self.typed = typed
        self.code = read_code(typed)

    @property
    def problem(self) -> str:
        """What to do when it is no code."""
        if not self.typed.strip():
            return "Xin gõ mã trên phiếu. Mã có 7 chữ và số."
        return "" if self.code else "Mã chưa đúng. Xin xem lại từng chữ trên phiếu rồi gõ lại."
