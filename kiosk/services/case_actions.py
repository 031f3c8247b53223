"""Nút trên hồ sơ: what an officer may do with a case now, what each thing needs, and doing it.

The buttons follow from the table of the case's life. What an action needs stands in the table, what the desk asks
besides in ASKED.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from kiosk.domain import terms
from kiosk.domain.lifecycle import Role, TransitionNotAllowed
from kiosk.models import Case, Officer
from kiosk.services import audit, case_times, case_traces, cases
from kiosk.services.case_needs import Given
from kiosk.services.work_calendar import work_calendar


@dataclass(frozen=True)
class Deed:
    """Một việc: its button, the key that presses it, how it looks, what the desk asks besides what must be, and what
    to know before."""

    label: str
    key: str = ""
    style: str = ""
    asked: tuple[str, ...] = ()
    help: str = ""


_GONE = "Không lấy lại được. Máy xóa ngay thông tin đã khai, tên, số điện thoại và ghi chú."
# In the order of the buttons.
DEEDS: Mapping[str, Deed] = {
    "activate": Deed("Đã kích hoạt, đã nhìn thấy", "K", "button--primary"),
    "receive": Deed("Tiếp nhận hồ sơ", "T", "button--primary", (case_times.FIELD,)),
    "complete": Deed(
        "Đã bổ sung đủ", "B", "button--primary", (case_times.FIELD,),
        "Thời hạn tính từ ngày hồ sơ đủ. Những ngày chờ bổ sung tính thế nào, luật không nói rõ: hỏi chỉ huy.",
    ),
    "conclude": Deed("Đã có kết quả", "Q", "button--primary"),
    "hand-over": Deed(
        "Đã trả kết quả", "T", "button--primary", (), "Hồ sơ kết thúc. Máy xóa ngay thông tin đã khai và ghi chú.",
    ),
    "report-message": Deed("Đã có tin nhắn", "D", "", ("message_on",)),
    "await-message": Deed("Vẫn chờ tin nhắn", "V"),
    "report-trouble": Deed("Chưa được, ghi lý do", "L"),
    "ask-for-more": Deed(
        "Yêu cầu bổ sung", "Y", "", ("until",),
        "Ghi một lần, đủ và cụ thể. Trong lúc chờ, máy không tính hạn giải quyết (luật không nói rõ: hỏi chỉ huy).",
    ),
    "reopen": Deed("Chưa có kết quả, mở lại"),
    "renumber": Deed("Sửa mã hồ sơ"),
    "refuse": Deed("Từ chối", "", "button--danger", (), "Sau đó in mẫu CT06 từ hồ sơ này."),
    "take-back": Deed("Người dân rút hồ sơ", "", "button--danger", (), _GONE),
    "withdraw": Deed("Xóa phiếu theo ý người dân", "", "button--danger", (), _GONE),
}  # fmt: skip
# Done in other ways: by going through the questions, or by printing.
ELSEWHERE = ("plan-registration", "save", "print")


@dataclass(frozen=True)
class Button:
    """Một nút: the action, how it is offered, and the fields it asks for."""

    action: str
    deed: Deed
    needs: tuple[str, ...]

    @property
    def at_once(self) -> bool:
        """Whether one press does it: nothing is asked and nothing is lost."""
        return not self.needs and not self.deed.help

    @property
    def ends(self) -> bool:
        """Whether it stands apart, because the person may lose something."""
        return self.deed.style == "button--danger"


def buttons(case: Case) -> tuple[Button, ...]:
    """What an officer may do with the case now, in the order of the desk. A draft is answered first, by whomever."""
    table = cases.procedure_of(case).lifecycle
    if case.status == table.first:
        return ()
    found = ((action, table.rule(case.status, action, Role.OFFICER)) for action in DEEDS)
    return tuple(
        Button(action, DEEDS[action], (*(need for need, _ in rule.needs), *DEEDS[action].asked))
        for action, rule in found
        if rule is not None
    )


def button(case: Case, action: str) -> Button:
    """One of them. Raises TransitionNotAllowed for what cannot be done now."""
    for offered in buttons(case):
        if offered.action == action:
            return offered
    raise TransitionNotAllowed(f"{action} is not possible at the desk for a case that is {case.status}")


def carry_out(case: Case, action: str, typed: Mapping[str, str], officer: Officer, now: datetime) -> None:
    """Do it. Raises NotAccepted for what was typed, TransitionNotAllowed for what cannot be done now."""
    offered, today = button(case, action), now.date()
    given = Given(case, typed, now)
    details = {need: given.read(need) for need in offered.needs}
    if case_times.FIELD in details:
        case.due_on, case.deadline_on = date.fromisoformat(details.pop(case_times.FIELD)), None
    if "until" in details:
        until = details.pop("until")
        case.due_on, case.deadline_on = None, date.fromisoformat(until) if until else None
    if "message_on" in details:
        _message_came(case, details.pop("message_on"), today)
    if "file_number" in details:
        case.file_number = details["file_number"]
    if details.get("reason"):
        case_traces.write(case, details["reason"], officer, now, about=action)
    cases.move(case, action, Role.OFFICER, details, today, now, officer)
    audit.record("case-moved", officer, now, f"case:{case.id}", did=action, to=case.status)


def _message_came(case: Case, on: str, today: date) -> None:
    """The day of the message starts the days to activate, as if it had been answered."""
    case.answers = {**case.answers, "message": "yes", "message_on": on}
    promised = terms.promise(cases.procedure_of(case), case.answers, today, work_calendar())
    case.due_on, case.deadline_on = (promised.due.on if promised.due else None), promised.deadline
