"""Chỉ dẫn hồ sơ: what to bring, who signs, what it costs and how long it takes, in sections for screen and paper."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime

from kiosk.domain import days
from kiosk.domain.fees import Fee, money
from kiosk.domain.filing import Consent, Deadline, Filing, ProcessingTime
from kiosk.domain.guidance import Guidance, guidance
from kiosk.domain.procedure import Procedure
from kiosk.domain.referral import Referral
from kiosk.domain.source import Confidence, Source
from kiosk.domain.working_days import DueDay
from kiosk.law.residence_fees import EXEMPTIONS
from kiosk.printing.residence_documents import GuidanceSheet, Section
from kiosk.services.slips import letterhead
from kiosk.services.work_calendar import work_calendar
from kiosk.station import Station

TITLE = "Phiếu hướng dẫn"
FOOTER = "Phiếu hướng dẫn – không phải biểu mẫu, không phải giấy tiếp nhận hồ sơ."
TRUE_ONLY = "Chỉ khai điều đúng sự thật. Khai sai thì hồ sơ bị từ chối và lệ phí không được trả lại."
NO_MONEY = "Chỉ nộp lệ phí tại quầy hoặc trên Cổng dịch vụ công, luôn có biên lai."
BRING_ORIGINALS = (
    "Mang bản gốc để đối chiếu, phòng khi cán bộ không tra cứu được. Giấy tờ đã có trong dữ liệu thì không phải nộp."
)
FILL_IN_FIRST = "Điền tờ khai CT01 ở máy này, hoặc xin tờ trắng."
ASK_OFFICER = "hỏi cán bộ"


def sections(
    filing: Filing, orders: tuple[str, ...], known: Mapping[str, str], today: date, complete: bool = False
) -> tuple[Section, ...]:
    """What to do and to know for these answers on that day; empty sections are left out.

    Until the answers are complete, papers that may be needed stand there as well.
    """
    applying = guidance(filing, known, today, work_calendar())
    found = (
        Section("Việc cần làm", orders, numbered=True),
        _papers(applying, bool(filing.form), complete),
        _signers(applying, bool(filing.form)),
        Section("Lệ phí", (*_fee_lines(applying), *_claim(known))),
        Section("Hạn của ông/bà", tuple(filter(None, map(_deadline, applying.deadlines)))),
        Section("Bao giờ có kết quả", (*_times(applying, filing.result, today), *_way_of_answer(known))),
        Section("Nên biết", tuple(_marked(remark.text, remark.source) for remark in applying.remarks)),
        Section(
            "Câu mẫu để tự viết tay",
            tuple(sample.text for sample in applying.samples),
            note="Chỉ để tham khảo. Người đồng ý tự viết và tự ký.",
        ),
        Section("Căn cứ", ("; ".join(_cited(source) for source in applying.legal_basis),)),
    )
    return tuple(section for section in found if any(section.lines))


def _cited(source: Source) -> str:
    return _marked(source.citation(), source)


def _marked(text: str, source: Source) -> str:
    """A text that rests on an unsure fact always sends to the officer."""
    unsure = source.confidence is Confidence.UNSURE and ASK_OFFICER not in text.lower()
    return f"{text.rstrip('.')} ({ASK_OFFICER})." if unsure else text


def _papers(applying: Guidance, has_form: bool, complete: bool) -> Section:
    lines = tuple(
        _marked(f"{paper.name}{f' – {paper.help}' if paper.help else ''}", paper.source) for paper in applying.papers
    )
    if not lines and not has_form:
        return Section("Mang theo", ())
    own = "Thẻ căn cước, hoặc điện thoại có VNeID"
    names = "" if complete else "; ".join(paper.name for paper in applying.possible_papers)
    may_be = (f"Tùy trường hợp, có thể cần thêm: {names}.",) if names else ()
    note = BRING_ORIGINALS if any(paper.look_up for paper in applying.papers) else ""
    return Section("Mang theo", (own, *lines, *may_be), note=note)


def _signers(applying: Guidance, has_form: bool) -> Section:
    if not has_form:
        return Section("Ai ký tờ khai", ())
    note = "Có thể ký trên tờ khai, xác nhận trên VNeID, hoặc viết giấy riêng (không cần công chứng)."
    lines = ("Người kê khai ký ở ô cuối.", *map(_consent, applying.consents))
    return Section("Ai ký tờ khai", lines, note=note if applying.consents else "")


def _consent(consent: Consent) -> str:
    return _marked(f"{consent.who}{f' – {consent.help}' if consent.help else ''}", consent.source)


def _fee_lines(applying: Guidance) -> Iterator[str]:
    fee = applying.fee
    if fee is None:
        return
    if not fee.counter_vnd and not fee.online_vnd:
        yield "Không mất tiền."
        return
    yield f"Nộp tại quầy: {_amount(fee, fee.counter_vnd)}."
    yield f"Nộp trực tuyến: {_amount(fee, fee.online_vnd)}."
    for relief in applying.reliefs:
        until = relief.source.in_force_until
        end = f" Áp dụng đến hết ngày {days.short(until)}." if until else ""
        yield f"Nộp trực tuyến {money(relief.online_vnd)}, nếu {relief.condition}.{end}"


def _claim(known: Mapping[str, str]) -> Iterator[str]:
    claimed = known.get("exemption", "")
    yield from (
        f"Ông/bà khai thuộc diện miễn lệ phí: {group.who.lower()}. Mang giấy tờ chứng minh nếu có, cán bộ quyết định."
        for group in EXEMPTIONS
        if group.key == claimed
    )


def _amount(fee: Fee, amount_vnd: int) -> str:
    return f"{money(amount_vnd)} một người" if fee.per_person else money(amount_vnd)


def _deadline(entry: tuple[Deadline, date | None]) -> str:
    deadline, last = entry
    if last is None:
        length = _length(deadline)
        return _marked(f"{deadline.words}: {length}.", deadline.source) if length else ""
    hour = f"{deadline.time} " if deadline.time else ""
    return _marked(f"{deadline.words}: {hour}{days.full(last)}.", deadline.source)


def _length(deadline: Deadline) -> str:
    """How long, while the day it is counted from is not known."""
    if deadline.before:
        return f"{deadline.days} ngày trước ngày hết hạn"
    parts = (f"{deadline.months} tháng" if deadline.months else "", f"{deadline.days} ngày" if deadline.days else "")
    return f"trong {' '.join(filter(None, parts))}" if any(parts) else ""


def _times(applying: Guidance, result: str, today: date) -> Iterator[str]:
    for time, due in applying.times:
        yield _marked(_time(time, due, today), time.source)
    if result:
        yield result


def _way_of_answer(known: Mapping[str, str]) -> Iterator[str]:
    """How the citizen wants the result, to be said at the counter: the form has no field for it."""
    ways = {"paper": "bản giấy", "electronic": "bản điện tử", "sms": "tin nhắn SMS"}
    if known.get("receive") in ways:
        yield f"Ông/bà muốn nhận kết quả bằng {ways[known['receive']]}: nói với cán bộ khi nộp."


def _time(time: ProcessingTime, due: DueDay | None, today: date) -> str:
    case = f"{time.case}: " if time.case else ""
    if not time.working_days:
        return f"{case}nửa ngày làm việc." if case else "Nửa ngày làm việc."
    line = f"{case}{time.working_days} ngày làm việc."
    if due is None:
        return line
    off = "".join(f" {days.without_year(day)} nghỉ: {name}." for day, name in due.skipped)
    unsure = "" if due.sure else " Lịch nghỉ năm sau có thể thay đổi."
    return f"{line} Nộp đủ hồ sơ hôm nay thì có kết quả chậm nhất {days.full(due.on)}.{off}{unsure}"


def dates_of(filing: Filing, known: Mapping[str, str], today: date) -> tuple[str, date, str] | None:
    """(words, day, hour) of the most important day, for the box in big print; None without one.

    For who files a form that is the day of the result, for others the first deadline whose day is known.
    """
    applying = guidance(filing, known, today, work_calendar())
    result = next((due.on for _, due in applying.times if due), None)
    if filing.form and result:
        return ("Nộp đủ hồ sơ hôm nay thì có kết quả chậm nhất", result, "")
    known_days = ((deadline, last) for deadline, last in applying.deadlines if last)
    return next(((deadline.words, last, deadline.time) for deadline, last in known_days), None)


def sheet(
    subject: Procedure | Referral,
    filing: Filing,
    known: Mapping[str, str],
    station: Station,
    now: datetime,
    reason: str = "",
    code: str = "",
    complete: bool = False,
) -> GuidanceSheet:
    """The guidance sheet for somebody with these answers. Never a name or a personal number."""
    today = now.date()
    first = (FILL_IN_FIRST,) if filing.form and not complete else ()
    parts = sections(filing, (*first, *orders_of(subject)), known, today, complete)
    if isinstance(subject, Referral) and subject.channels:
        parts = (parts[0], Section("Làm ở đâu", subject.channels), *parts[1:])
    if reason:
        parts = (replace(parts[0], note=reason), *parts[1:])
    big = dates_of(filing, known, today)
    return GuidanceSheet(
        letterhead=letterhead(station),
        title=TITLE,
        subject=subject.title,
        day_lead=big[0] if big else "",
        day=(f"{big[2]} {days.weekday(big[1])}".strip(), days.short(big[1])) if big else (),
        day_note="",
        sections=parts,
        warning=TRUE_ONLY if filing.form else NO_MONEY,
        code=code,
        issued=f"{days.time_of_day(now)}, {days.short(today)}",
        footer=FOOTER,
    )


def orders_of(subject: Procedure | Referral) -> tuple[str, ...]:
    """What to do, in order."""
    if isinstance(subject, Referral):
        return subject.orders
    return subject.filing.next_steps if subject.filing else ()
