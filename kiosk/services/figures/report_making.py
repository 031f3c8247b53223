"""Lập báo cáo: the values of a daily, weekly or monthly report, in the sections in which the office tells them."""

from dataclasses import dataclass
from datetime import date, datetime

from kiosk.domain import days, periods
from kiosk.domain.figures import BASES
from kiosk.domain.numbers import count
from kiosk.domain.periods import Period
from kiosk.printing.report_documents import Part, Report, Section
from kiosk.services import audit
from kiosk.services.figures import causes, kiosk_counts, parts_entered, parts_kiosk, parts_queue
from kiosk.services.figures.standing import standing
from kiosk.station import Station

# Report kinds with the kind of period each tells of.
KINDS = {"day": "ngay", "week": "tuan", "month": "thang"}
KIND_NAMES = {"day": "Báo cáo ngày", "week": "Báo cáo tuần", "month": "Báo cáo tháng"}
SUBJECT = "Kết quả thu nhận, kích hoạt tài khoản định danh điện tử và tiếp dân"
PUBLIC_SUBJECT = "Kết quả kích hoạt tài khoản định danh điện tử và tiếp dân"
HIDDEN = "Số dưới 5 không nêu rõ; “không nêu” là số ẩn để không tính ngược ra được."
ABBREVIATIONS = {"xã": "CAX", "phường": "CAP", "đặc khu": "CAĐK"}


@dataclass(frozen=True)
class Wanted:
    """Báo cáo cần lập: its kind, its period, the base of its shares, whether it is for everybody to see."""

    kind: str
    period: Period
    base: str
    public: bool = False


def period_of(kind: str, code: str, now: datetime) -> Period:
    """The period a report of that kind is about: of that code when it is of the kind, else the one of today."""
    known = periods.read(code)
    wanted = KINDS[kind]
    return known if known and known.kind == wanted else periods.of_kind(wanted, now.date())


def report(wanted: Wanted, station: Station, officer_name: str, replaces: str, now: datetime) -> Report:
    """The report as it stands now; nothing is kept yet."""
    today = now.date()
    sections = _daily(wanted, today) if wanted.kind == "day" else _periodical(wanted, station, today)
    made = f"Lập lúc {days.time_of_day(now)}, {days.short(now.date())}, người lập: {officer_name}."
    seal = f" Dòng cuối nhật ký truy cập: {audit.short_seal()}." if wanted.kind == "day" and not wanted.public else ""
    title = "Thông báo" if wanted.public else "Báo cáo"
    return Report(
        superior=station.superior,
        station=station.name,
        number=f"Số: ............/{'TB' if wanted.public else 'BC'}-{abbreviation(station)}",
        place=place(station),
        title=title.upper(),
        subject=PUBLIC_SUBJECT if wanted.public else SUBJECT,
        period=wanted.period.in_words[0].upper() + wanted.period.in_words[1:],
        replaces=replaces,
        sections=sections,
        receivers=("Niêm yết tại trụ sở;" if wanted.public else f"{station.superior} (để báo cáo);", "Lưu: VT."),
        signer_title=signer(station),
        made=f"{made}{seal}{' ' + HIDDEN if wanted.public else ''}",
        public=wanted.public,
    )


def abbreviation(station: Station) -> str:
    """The letters after the number of a paper: "CAX" for a Công an xã."""
    name = station.commune.casefold()
    return next((letters for unit, letters in ABBREVIATIONS.items() if name.startswith(unit)), "CA")


def place(station: Station) -> str:
    """Where the report is written: "Bắc Lũng"."""
    name = station.commune
    return next((name[len(unit) :].strip() for unit in ABBREVIATIONS if name.casefold().startswith(unit)), name)


def signer(station: Station) -> str:
    """Who signs: "TRƯỞNG CÔNG AN XÃ", without the name of the commune that stands in the head already."""
    head, where = station.head, place(station)
    return (head[: -len(where)] if where and head.endswith(where) else head).strip().upper()


def _daily(wanted: Wanted, today: date) -> tuple[Section, ...]:
    period, public = wanted.period, wanted.public
    counts, before = kiosk_counts.sums(period), kiosk_counts.sums(period.previous)
    parts = (
        parts_queue.tickets_part(period, public),
        parts_queue.times_part(period, public),
        parts_kiosk.visits_part(period, counts, before, public),
    )
    activated = (parts_kiosk.activations_part(period, counts, before, today, public), parts_kiosk.causes_part(public))
    found = (Section("Tiếp dân", parts), Section("Kích hoạt tài khoản", activated))
    return found if public else (*found, Section("Việc còn lại", (_open_part(), parts_kiosk.prints_part(counts))))


def _open_part() -> Part:
    people = causes.open_follow_ups()
    return Part("Theo dõi người chưa kích hoạt", lines=(f"Đang theo dõi {count(people)} người chưa kích hoạt.",))


def _periodical(wanted: Wanted, station: Station, today: date) -> tuple[Section, ...]:
    period, public = wanted.period, wanted.public
    result = standing(period, wanted.base, station.hamlets)
    counts, before = kiosk_counts.sums(period), kiosk_counts.sums(period.previous)
    commune = parts_entered.public_part(result) if public else parts_entered.commune_part(result)
    national = [commune, parts_entered.hamlets_part(result, public)]
    own = [
        parts_kiosk.activations_part(period, counts, before, today, public),
        parts_kiosk.visits_part(period, counts, before, public),
        parts_queue.tickets_part(period, public),
        parts_queue.times_part(period, public),
    ]
    hard = [parts_kiosk.causes_part(public)]
    if not public:
        national += [parts_entered.over_time_part(result, station.hamlets), parts_entered.columns_part(result)]
        hard += [parts_kiosk.left_part(period, counts), parts_kiosk.prints_part(counts), _open_part()]
    return (
        Section(f"Kết quả thu nhận, kích hoạt (so với {BASES[wanted.base].label})", tuple(national)),
        Section("Tiếp dân và kích hoạt tại trụ sở", tuple(own)),
        Section("Khó khăn, vướng mắc", tuple(hard)),
    )
