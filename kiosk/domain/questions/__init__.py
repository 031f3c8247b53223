"""Câu hỏi: the kinds of question a procedure may ask. The rule of a value lives here; screens only ask it."""

from kiosk.domain.questions.birth import BirthDay
from kiosk.domain.questions.calendar_days import (
    IN_ONE_YEAR,
    IN_SIX_MONTHS,
    IN_TWO_YEARS,
    LAST_OF_YEAR,
    NOT_REMEMBERED,
    TODAY,
    TOMORROW,
    AnyDay,
    ComingDay,
    NearDay,
    PastDay,
)
from kiosk.domain.questions.choices import NO_HAMLET, Caution, Choice, Hamlet, SearchChoice
from kiosk.domain.questions.people import MOST_NAME_LETTERS, Email, PersonName, Phone
from kiosk.domain.questions.personal_id import PersonalId
from kiosk.domain.questions.places import AddressLine, Commune
from kiosk.domain.questions.question import (
    MOST_TYPED,
    Ambiguous,
    Option,
    Question,
    Situation,
    Unacceptable,
)
from kiosk.domain.questions.rows import NOBODY, Row, Rows
from kiosk.domain.questions.texts import LongText

KINDS: tuple[type[Question], ...] = (
    Choice, Hamlet, SearchChoice, PastDay, AnyDay, ComingDay, BirthDay, PersonName, PersonalId, Phone, Email,
    AddressLine, Commune, LongText, Rows,
)  # fmt: skip

__all__ = [
    "IN_ONE_YEAR", "IN_SIX_MONTHS", "IN_TWO_YEARS", "KINDS", "LAST_OF_YEAR", "MOST_NAME_LETTERS", "MOST_TYPED",
    "NOBODY", "NOT_REMEMBERED", "NO_HAMLET", "TODAY", "TOMORROW", "AddressLine", "Ambiguous", "AnyDay", "BirthDay",
    "Caution", "Choice", "ComingDay", "Commune", "Email", "Hamlet", "LongText", "NearDay", "Option", "PastDay",
    "PersonName", "PersonalId", "Phone", "Question", "Row", "Rows", "SearchChoice", "Situation", "Unacceptable",
]  # fmt: skip
