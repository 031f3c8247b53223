"""Điều phải có: what was typed into the fields of an action, read one by one, and what there is to choose from."""

from collections.abc import Mapping
from datetime import datetime

from kiosk.domain import days
from kiosk.domain.file_numbers import read_file_number
from kiosk.domain.questions import Choice as ChoiceQuestion
from kiosk.law.refusal_grounds import REFUSAL_GROUNDS
from kiosk.models import Case
from kiosk.services import case_times, case_traces, cases
from kiosk.services.case_traces import NotAccepted

TICKS = {
    "opened": "Đã thấy ứng dụng VNeID mở bằng tài khoản của người dân",
    "passcode": "Đã thấy người dân tự đặt passcode",
    "card_shown": "Đã thấy thẻ căn cước điện tử hiện trên máy người dân",
}
OTHER_GROUND = "other"
MOST_REASON_LETTERS = 400
# The days of a call-back that lie behind: longer ago nobody remembers a message.
OLDEST_MESSAGE_DAYS = 60


def causes(case: Case) -> tuple[tuple[str, str], ...]:
    """(value, words) of what may hold somebody up, as the procedure asks it."""
    procedure = cases.procedure_of(case)
    asked = (q for step in (*procedure.steps, *procedure.return_steps) for q in step.questions)
    found = next((q for q in asked if q.key == procedure.cause_key and isinstance(q, ChoiceQuestion)), None)
    return tuple((choice.value, choice.label) for choice in found.choices) if found else ()


def grounds(case: Case) -> tuple[tuple[str, str], ...]:
    """(key, words) of the provisions on which this procedure may be refused."""
    fitting = (g for g in REFUSAL_GROUNDS if not g.procedures or case.procedure in g.procedures)
    return (*((ground.key, ground.text) for ground in fitting), (OTHER_GROUND, "Căn cứ khác, ghi rõ điểm, khoản, điều"))


class Given:
    """What was typed into the fields of an action, read one by one. Each reader raises NotAccepted with its field."""

    def __init__(self, case: Case, typed: Mapping[str, str], now: datetime) -> None:
        self._case, self._typed, self._now = case, typed, now

    def read(self, need: str) -> str:
        """The value to go on with for that need."""
        if need in TICKS:
            return self._tick(need)
        readers = {
            "file_number": self._file_number,
            "reason": self._reason,
            "ground": self._ground,
            "cause": self._cause,
            "until": self._until,
            "message_on": self._message_on,
            case_times.FIELD: self._time,
        }
        return readers[need]()

    def _field(self, key: str) -> str:
        return self._typed.get(key, "").strip()

    def _tick(self, need: str) -> str:
        if self._field(need) != "yes":
            raise NotAccepted(need, "Chưa nhìn thấy thì chưa ghi là đã kích hoạt.")
        return "yes"

    def _file_number(self) -> str:
        number = read_file_number(self._field("file_number"))
        if number is None:
            raise NotAccepted("file_number", "Xin gõ mã hồ sơ như trên hệ thống, ví dụ G01.899.108.000-261123-0042.")
        return number

    def _reason(self) -> str:
        return case_traces.checked(self._typed.get("reason", ""), "reason", "Xin ghi lý do.", MOST_REASON_LETTERS)

    def _ground(self) -> str:
        if self._field("ground") not in dict(grounds(self._case)):
            raise NotAccepted("ground", "Xin chọn căn cứ.")
        return self._field("ground")

    def _cause(self) -> str:
        if self._field("cause") not in dict(causes(self._case)):
            raise NotAccepted("cause", "Xin chọn lý do.")
        return self._field("cause")

    def _until(self) -> str:
        typed = self._field("until")
        day, today = days.read(typed), self._now.date()
        if typed and (day is None or not today <= day <= days.add_months(today, 6)):
            raise NotAccepted("until", "Xin gõ ngày từ hôm nay trở đi, ví dụ 27/11/2026, hoặc để trống.")
        return day.isoformat() if day else ""

    def _message_on(self) -> str:
        day, today = days.read(self._field("message_on")), self._now.date()
        if day is None or not 0 <= (today - day).days <= OLDEST_MESSAGE_DAYS:
            raise NotAccepted("message_on", "Xin gõ ngày tin nhắn tới, hôm nay hoặc đã qua, ví dụ 23/11/2026.")
        return day.isoformat()

    def _time(self) -> str:
        typed = self._field(case_times.TYPED)
        return case_times.chosen(self._case, self._field(case_times.FIELD), typed, self._now).isoformat()
