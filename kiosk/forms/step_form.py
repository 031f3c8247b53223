"""The form of one step, made from its questions."""

from collections.abc import Mapping, Sequence
from typing import Any

from flask_wtf import FlaskForm
from werkzeug.datastructures import MultiDict
from wtforms import Field, Form
from wtforms.utils import unset_value

from kiosk.domain.codes import read_code
from kiosk.domain.questions import Ambiguous, Option, Question, Situation, Unacceptable

# What is added to a question's key to name the box beside its buttons, and what stood in that box before.
TYPED, STOOD = "-typed", "-stood"


class AnswerField(Field):
    """One question: asks question.parse and keeps what was typed when that refuses.

    Where a question shows both buttons and a box, the box has a name of its own, and what stood in it when the page was
    made comes back beside it: a touched button counts, unless the box was changed since. candidates are the buttons for
    a text that may mean several things.
    """

    def __init__(self, question: Question, situation: Situation, **kwargs: Any) -> None:
        super().__init__(question.label, **kwargs)
        self.question = question
        self.situation = situation
        self.candidates: tuple[Option, ...] = ()
        self.sent: Mapping[str, str] = {}
        self.typed: str | None = None

    def process(self, formdata: Any, data: Any = unset_value, extra_filters: Any = None) -> None:
        """Keep what was sent beside the answer itself."""
        self.sent = formdata or {}
        super().process(formdata, data, extra_filters)

    def process_formdata(self, valuelist: Sequence[str]) -> None:
        """Parse what was touched or typed for this question."""
        self.typed, self.data = self._chosen_or_typed(valuelist), ""
        try:
            self.data = self.question.parse(self.typed, self.situation)
        except Ambiguous as problem:
            self.candidates = problem.options
            raise ValueError(str(problem)) from None
        except Unacceptable as problem:
            raise ValueError(str(problem)) from None

    def _chosen_or_typed(self, valuelist: Sequence[str]) -> str:
        touched = next((value for value in reversed(valuelist) if value.strip()), "")
        typed, stood = self.sent.get(self.box_name, ""), self.sent.get(self.stood_name, "")
        if not typed.strip() or (touched and typed.strip() == stood.strip()):
            return touched
        return typed

    @property
    def box_name(self) -> str:
        """The name under which the box beside the buttons is sent."""
        return f"{self.name}{TYPED}"

    @property
    def stood_name(self) -> str:
        """The name under which comes back what stood in that box."""
        return f"{self.name}{STOOD}"

    @property
    def chosen(self) -> Option | None:
        """The button of the answer; None when there is no answer yet, or one that was typed."""
        return self.question.option_of(self.data, self.situation) if self.data else None

    @property
    def options(self) -> tuple[Option, ...]:
        """The buttons to show: what was typed may mean these, else the usual ones; the chosen one is among them."""
        offered = self.candidates or self.question.options(self.situation)
        return offered if self.chosen is None or self.chosen in offered else (self.chosen, *offered)

    @property
    def in_box(self) -> str:
        """What stands in the box: what was typed, else the answer kept before as a person would type it."""
        if self.chosen:
            return ""
        return self.question.as_typed(self.data or "") if self.typed is None else self.typed


def step_form(
    questions: Sequence[Question], situation: Situation, kept: Mapping[str, str], sent: MultiDict[str, str] | None
) -> FlaskForm:
    """A form with a field for each question, filled with the answers kept so far or with what was sent.

    A question that is missing in what was sent counts as an empty answer to it.
    """
    fields = {question.key: AnswerField(question, situation) for question in questions}
    made = type("StepForm", (FlaskForm,), fields)
    form: FlaskForm = made(formdata=sent, data=kept)
    return form


def search_field(question: Question, situation: Situation, typed: str) -> AnswerField:
    """The field of one question after these words were typed into its box. Needs no session and leaves none."""
    made = type("SearchForm", (Form,), {question.key: AnswerField(question, situation)})
    field: AnswerField = made(MultiDict({question.key + TYPED: typed}) if typed.strip() else None)[question.key]
    return field


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
