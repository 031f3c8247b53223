"""Một số ở bàn cán bộ: what it carries, what may be done with it, and what has happened to it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select

from kiosk.clock import STATION_ZONE
from kiosk.domain import queueing
from kiosk.domain.lifecycle import Role
from kiosk.domain.queueing import KINDS, PRIORITIES, STATUS_WORDS, TICKET_LIFECYCLE, TicketStatus
from kiosk.extensions import db
from kiosk.models import Case, Officer, Ticket, TicketEvent
from kiosk.procedures import CATALOGUE
from kiosk.services.queue import advice, desk_list, tickets

HAPPENED: Mapping[str, str] = {
    "issue": "Lấy số",
    "call": "Gọi",
    "recall": "Gọi lại",
    "arrive": "Đã đến quầy",
    "absent": "Vắng mặt",
    "return": "Có mặt lại",
    "hold": "Giữ lại",
    "resume": "Làm tiếp",
    "transfer": "Chuyển",
    "split": "Tách một việc ra số riêng",
    "prioritise": "Ưu tiên",
    "finish": "Xong",
    "record": "Nhập từ phiếu giấy",
    "void": "Hủy số",
    "reopen": "Mở lại",
    "close": "Đóng ngày",
}
ORIGINS: Mapping[str, str] = {"kiosk": "ở ki-ốt", "desk": "ở quầy", "paper": "trên phiếu giấy"}


@dataclass(frozen=True)
class CaseLine:
    """Hồ sơ của số này, without what was answered: its code, procedure, stage and the day that counts."""

    code: str
    procedure: str
    stage: str
    day: date | None


@dataclass(frozen=True)
class Task:
    """Một việc trên số của cả nhà; end is "" while it is open."""

    id: int
    label: str
    end: str
    outcomes: Mapping[str, str]
    case: CaseLine | None

    @property
    def pair(self) -> tuple[int, str]:
        """Its row number and its words, to be chosen."""
        return self.id, self.label


@dataclass(frozen=True)
class Happening:
    """Một sự kiện trong diễn biến."""

    what: str
    at: datetime
    who: str


@dataclass(frozen=True)
class TicketPage:
    """Trang của một số. actions are those the table allows an officer now; waited is in minutes."""

    ticket: Ticket
    label: str
    kind: str
    origin: str
    status_words: str
    priority: str
    end: str
    waited: int
    actions: tuple[str, ...]
    outcomes: Mapping[str, str]
    tasks: tuple[Task, ...]
    case: CaseLine | None
    advice: advice.Advice | None
    happenings: tuple[Happening, ...]
    who: str

    @property
    def lists_tasks(self) -> bool:
        """Whether its tasks say more than the choices of their outcomes do."""
        return len(self.open_tasks) < len(self.tasks) or any(task.case for task in self.tasks)

    @property
    def open_tasks(self) -> tuple[Task, ...]:
        """The tasks that have no end yet."""
        return tuple(task for task in self.tasks if not task.end)


def of(ticket: Ticket, now: datetime) -> TicketPage:
    """Everything the desk shows of that ticket."""
    until = ticket.first_called_at or ticket.done_at or now
    officer = db.session.get(Officer, ticket.officer_id) if ticket.officer_id else None
    return TicketPage(
        ticket=ticket,
        label=tickets.label_of(ticket),
        kind=_kind(ticket.kind),
        origin=ORIGINS[ticket.origin],
        status_words=STATUS_WORDS[TicketStatus(ticket.status)],
        priority=PRIORITIES.get(ticket.priority, ""),
        end=queueing.end_in_words(ticket.outcome),
        waited=desk_list.minutes_between(ticket.issued_at, until),
        actions=TICKET_LIFECYCLE.allowed(ticket.status, Role.OFFICER),
        outcomes=queueing.outcomes_of(ticket.kind),
        tasks=tuple(
            Task(
                task.id, _kind(task.kind), queueing.end_in_words(task.outcome), queueing.outcomes_of(task.kind),
                _case(task.case_id),
            )
            for task in ticket.tasks
        ),
        case=_case(ticket.case_id),
        advice=advice.for_screen(ticket.screen) if ticket.screen else None,
        happenings=tuple(_happenings(ticket)),
        who=officer.full_name if officer else "",
    )  # fmt: skip


def _kind(key: str) -> str:
    return KINDS[key].label if key in KINDS else key


def _case(number: int | None) -> CaseLine | None:
    case = db.session.get(Case, number) if number else None
    procedure = CATALOGUE.get(case.procedure) if case else None
    if case is None or procedure is None:
        return None
    is_draft = case.status == procedure.lifecycle.first
    stage = procedure.stages.get(case.status)
    words = "Đang trả lời, chưa xong" if is_draft or stage is None else stage.title
    return CaseLine(case.code, procedure.title, words, case.deadline_on or case.due_on)


def _happenings(ticket: Ticket) -> list[Happening]:
    events = (
        select(TicketEvent, Officer.full_name)
        .outerjoin(Officer, Officer.id == TicketEvent.officer_id)
        .where(TicketEvent.ticket_id == ticket.id)
        .order_by(TicketEvent.id.desc())
    )
    return [
        Happening(_in_words(event), event.at.astimezone(STATION_ZONE), _who(event, name))
        for event, name in db.session.execute(events)
    ]


def _in_words(event: TicketEvent) -> str:
    what, said = HAPPENED.get(event.action, event.action), event.details
    if event.action == "prioritise":
        return f"{what}: {PRIORITIES[said['priority']]}" if said.get("priority") else "Bỏ ưu tiên"
    if event.action == "transfer":
        return f"{what}: {_kind(said.get('kind', ''))}"
    if event.action == "issue" and said.get("from"):
        return f"Tách từ số {said['from']}"
    end = queueing.end_in_words(said.get("outcome") or said.get("reason"))
    return f"{what}: {end}" if end else what


def _who(event: TicketEvent, name: str | None) -> str:
    if name is None:
        return "người dân" if event.action == "issue" else "máy trụ sở"
    return f"{name}, quầy {event.counter}" if event.counter else name
