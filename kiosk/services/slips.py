"""Nội dung phiếu: the values of the papers, put together from a case or a guide. Printing lays them out."""

from dataclasses import dataclass
from datetime import date, datetime

from kiosk.clock import STATION_ZONE
from kiosk.domain import codes, days
from kiosk.domain.guide import Guide, Way
from kiosk.domain.procedure import StageText
from kiosk.law import electronic_identity as law
from kiosk.law.holidays import SURE_UNTIL
from kiosk.models import Case
from kiosk.printing.documents import Leaflet, LeafletStep, Letterhead, Slip
from kiosk.services import cases
from kiosk.services.work_calendar import work_calendar
from kiosk.station import Station

WARNING = "Không đọc mã OTP cho ai, kể cả người xưng là công an."
FOOTER = "Phiếu hướng dẫn – không phải biểu mẫu, không phải giấy tiếp nhận hồ sơ."


@dataclass(frozen=True)
class Stage:
    """Chặng của hồ sơ: what the screen and the slip say about where a case stands. Never a name or number."""

    text: StageText
    day: date | None
    day_note: str
    overdue: bool


def stage_of(case: Case, today: date) -> Stage:
    """The stage of a case, with its most important date."""
    text = cases.procedure_of(case).stages[case.status]
    changed_on = case.touched_at.astimezone(STATION_ZONE).date()
    if case.events:
        changed_on = case.events[-1].at.astimezone(STATION_ZONE).date()
    day = {"due_on": case.due_on, "deadline_on": case.deadline_on, "next_on": case.next_on, "changed_on": changed_on}
    shown = day.get(text.day)
    overdue = bool(text.overdue and shown and (shown < today or (text.day == "next_on" and shown <= today)))
    return Stage(text, shown, _note(case, text, shown), overdue)


def _note(case: Case, text: StageText, shown: date | None) -> str:
    if shown is None or text.day != "due_on":
        return ""
    start = case.created_at.astimezone(STATION_ZONE).date()
    calendar = work_calendar()
    off = [
        f"{days.weekday(day)} {day.day:02}/{day.month:02} nghỉ: {name}"
        for day, name in sorted(calendar.days_off.items())
        if start <= day <= shown and day.weekday() < 5
    ]
    if shown > SURE_UNTIL:
        off.append("Lịch nghỉ năm sau có thể thay đổi, hỏi cán bộ")
    return ". ".join(off[:3])


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
        day_lead=stage.text.day_lead if stage.day else "",
        day=big,
        day_note=stage.day_note,
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
