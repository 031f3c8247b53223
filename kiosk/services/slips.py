"""Nội dung phiếu: the values of the papers, put together from a case or a guide. Printing lays them out."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from kiosk.clock import STATION_ZONE
from kiosk.domain import codes, days, terms
from kiosk.domain.guide import Guide, Way
from kiosk.domain.procedure import StageText
from kiosk.domain.queueing import KINDS
from kiosk.domain.working_days import SATURDAY
from kiosk.law import electronic_identity as law
from kiosk.law.holidays import SURE_UNTIL
from kiosk.models import Case, Ticket
from kiosk.printing.documents import Leaflet, LeafletStep, Letterhead, Slip, TicketSlip
from kiosk.services import cases
from kiosk.services.queue import tickets
from kiosk.services.work_calendar import work_calendar
from kiosk.station import Station

WARNING = "Không đọc mã OTP cho ai, kể cả người xưng là công an."
UNSURE_YEAR = "Lịch nghỉ năm sau có thể thay đổi, hỏi cán bộ"
TICKET_FOOTER = "Số thứ tự – không phải giấy tiếp nhận hồ sơ."
WITH_A_NUMBER = (
    "Giữ tờ này, chờ mời số.",
    "Thấy số trên bảng thì đến quầy ghi cạnh số.",
    "Lỡ lượt thì báo cán bộ, không cần lấy số mới.",
)
FOOTER = "Phiếu hướng dẫn – không phải biểu mẫu, không phải giấy tiếp nhận hồ sơ."


@dataclass(frozen=True)
class Stage:
    """Chặng của hồ sơ: what the screen and the slip say about where a case stands. Never a name or number.

    lead stands above the day, note below it; overdue tells that the day is over.
    """

    text: StageText
    day: date | None
    lead: str
    note: str
    overdue: bool


def kind_of(case: Case) -> str:
    """The kind of paper that belongs to the stage the case has reached, "" for none."""
    return cases.procedure_of(case).stages[case.status].for_answers(case.answers).paper


def stage_of(case: Case, today: date) -> Stage:
    """The stage of a case, with its most important date."""
    text = cases.procedure_of(case).stages[case.status].for_answers(case.answers)
    changed_on = case.changed_at.astimezone(STATION_ZONE).date()
    days_by_name = {"due_on": case.due_on, "deadline_on": case.deadline_on, "next_on": case.next_on}
    day = (days_by_name | {"changed_on": changed_on}).get(text.day)
    # An appointment stands until its evening; an invitation to come again holds from its morning.
    late_from = day if text.day == "next_on" or day is None else day + timedelta(days=1)
    overdue = bool(text.overdue and late_from and late_from <= today)
    note = _days_off_before(case, day, changed_on) if day and text.day == "due_on" and not overdue else ""
    return Stage(text, day, text.late_lead if overdue and text.late_lead else text.day_lead, note, overdue)


def _days_off_before(case: Case, day: date, changed_on: date) -> str:
    """The holidays on the way to the promised day, and whether the calendar is sure."""
    since = [term.since.day(case.answers) for term in cases.procedure_of(case).due]
    start = next((known for known in since if known), changed_on)
    off = [
        f"{days.without_year(holiday)} nghỉ: {name}"
        for holiday, name in sorted(work_calendar().days_off.items())
        if start < holiday <= day and holiday.weekday() < SATURDAY
    ]
    if day > SURE_UNTIL:
        off.append(UNSURE_YEAR)
    return ". ".join(off[:3])


@dataclass(frozen=True)
class Expected:
    """Ngày hẹn trước khi lấy phiếu: the day that may be promised, in the words of the stage the answers lead to."""

    lead: str
    day: date
    notes: tuple[str, ...]


def expected(case: Case, today: date) -> Expected | None:
    """What the page on which everything is checked may promise; None where the answers lead to no date."""
    procedure, walk = cases.procedure_of(case), cases.journey(case, today)
    promised = terms.promise(procedure, walk.live, today, work_calendar())
    day = promised.due.on if promised.due else promised.deadline
    if day is None:
        return None
    text = procedure.stages[cases.leads_to(case, today)].for_answers(walk.live)
    notes = [f"{days.without_year(off)} nghỉ: {name}" for off, name in promised.due.skipped] if promised.due else []
    if promised.counted_from_today:
        notes.append("Tính từ hôm nay, vì ông/bà không nhớ ngày. Có thể sớm hơn")
    if promised.due and not promised.due.sure:
        notes.append(UNSURE_YEAR)
    return Expected(text.late_lead if day < today and text.late_lead else text.day_lead, day, tuple(notes))


def letterhead(station: Station) -> Letterhead:
    """The head of every paper of this station."""
    return Letterhead(station.superior, station.name, station.telephone, tuple(station.opening_lines()))


def slip(case: Case, station: Station, today: date, now: datetime) -> tuple[str, Slip]:
    """(kind, values) of the paper for the stage the case has reached."""
    stage = stage_of(case, today)
    big = (days.weekday(stage.day), days.short(stage.day)) if stage.day else ()
    return stage.text.paper, Slip(
        letterhead=letterhead(station),
        title=stage.text.title,
        subject=cases.procedure_of(case).title,
        day_lead=stage.lead if stage.day else "",
        day=big,
        day_note=stage.text.overdue if stage.overdue else stage.note,
        day_missing="" if stage.day else stage.text.day_missing,
        message_sender=law.GENUINE_MESSAGE_SENDER if stage.text.shows_message else "",
        message=law.GENUINE_MESSAGE if stage.text.shows_message else "",
        then_heading=stage.text.then_heading,
        then=stage.text.then,
        warning=WARNING,
        code=codes.show_code(case.code),
        issued=f"{days.time_of_day(now)}, {days.short(now.date())}",
        footer=FOOTER,
    )


def leaflet(guide: Guide, way: Way, first: int, station: Station, now: datetime) -> Leaflet:
    """The big-print leaflet of a guide from step `first` on: the steps the person has not done yet."""
    steps = tuple(
        LeafletStep(number, screen.heading, screen.body, screen.points)
        for number, screen in enumerate(way.screens, start=1)
        if number >= first
    )
    return Leaflet(
        letterhead=letterhead(station),
        title=guide.title,
        way=way.label if len(guide.ways) > 1 else "",
        steps=steps,
        warning=WARNING,
        issued=f"{days.time_of_day(now)}, {days.short(now.date())}",
        footer=FOOTER,
    )


def tasks_in_words(ticket: Ticket) -> tuple[str, ...]:
    """What a household has come for, a line each ("Cư trú: 1"); nothing for one person with one thing."""
    if ticket.people == 1 and len(ticket.tasks) <= 1:
        return ()
    wanted = [task.kind for task in ticket.tasks]
    counted = tuple(f"{kind.short}: {wanted.count(key)}" for key, kind in KINDS.items() if key in wanted)
    return (f"{ticket.people} người, {max(len(wanted), 1)} việc", *counted)


def ahead_in_words(number: int) -> str:
    """How many stand before a number. Numbers, not people: a household has one."""
    return f"Trước số này còn {number} số." if number else "Sắp đến lượt số này."


def ticket_slip(ticket: Ticket, ahead: int, station: Station, now: datetime) -> TicketSlip:
    """The paper of a number: without a name, good for the day."""
    return TicketSlip(
        letterhead=letterhead(station),
        title="Số thứ tự gặp cán bộ",
        number=tickets.label_of(ticket),
        what=KINDS[ticket.kind].label,
        tasks=tasks_in_words(ticket),
        ahead=ahead_in_words(ahead),
        then_heading="Bây giờ ông/bà",
        then=WITH_A_NUMBER,
        warning=WARNING,
        day=f"Số dùng trong ngày {days.short(ticket.day.on)}.",
        issued=f"{days.time_of_day(now)}, {days.short(now.date())}",
        footer=TICKET_FOOTER,
    )
