"""Trang của từng thủ tục: all that a procedure asks, says, prints and rests on, for the officer who checks the law."""

from collections.abc import Iterator

from kiosk.domain import days
from kiosk.domain.fees import money
from kiosk.domain.filing import Deadline, Filing
from kiosk.domain.procedure import Procedure, Step
from kiosk.domain.questions import Question, Rows
from kiosk.domain.referral import Referral
from kiosk.domain.source import Source
from kiosk.generated_docs.conditions_in_words import Wording

SIGNERS = {"head": "Chủ hộ", "owner": "Chủ sở hữu chỗ ở", "parent": "Cha, mẹ hoặc người giám hộ"}


def procedure_page(procedure: Procedure) -> str:
    """The page of a procedure with questions."""
    steps = (*procedure.steps, *procedure.return_steps)
    wording = Wording(
        {question.key: question for step in steps for question in step.questions},
        {fact.key: fact for fact in procedure.facts},
    )
    lines = [*_head(procedure.title, procedure.code, procedure.summary), "## Các bước"]
    for part, walked in (("Lần đầu", procedure.steps), ("Khi quay lại", procedure.return_steps)):
        if walked:
            lines += ["", f"### {part}", "", *_steps(walked, wording)]
    if procedure.detours:
        lines += ["", "## Rẽ sang việc khác", ""]
        lines += [
            f"- → `{detour.to}`{_when(wording.of(detour.when))}: {detour.reason}".rstrip(": ")
            for detour in procedure.detours
        ]
    if procedure.due or procedure.deadline:
        lines += ["", "## Thời hạn", ""]
        lines += [f"- {term.days} ngày làm việc: {cited(term.source)}" for term in procedure.due]
        lines += [f"- {term.days} ngày: {cited(term.source)}" for term in procedure.deadline]
    if procedure.filing:
        lines += _filing(procedure.filing, wording)
    lines += ["", "## Căn cứ", "", *(f"- {cited(source)}" for source in procedure.sources)]
    return "\n".join(lines) + "\n"


def referral_page(referral: Referral) -> str:
    """The page of something that is done elsewhere."""
    lines = [*_head(referral.title, referral.code, referral.summary), f"**{referral.heading}**", ""]
    lines += [f"{number}. {order}" for number, order in enumerate(referral.orders, start=1)]
    lines += ["", *(f"- {channel}" for channel in referral.channels)] if referral.channels else []
    lines += _filing(referral.filing, Wording({}, {}))
    lines += ["", "## Căn cứ", "", *(f"- {cited(source)}" for source in referral.filing.legal_basis)]
    return "\n".join(lines) + "\n"


def _head(title: str, code: str, summary: str) -> list[str]:
    return [f"# {title}", "", *([f"Mã thủ tục: {code}", ""] if code else []), summary, ""]


def _steps(steps: tuple[Step, ...], wording: Wording) -> Iterator[str]:
    for number, step in enumerate(steps, start=1):
        yield f"{number}. **{step.heading}** {step.lead}".rstrip() + _when(wording.of(step.when))
        for question in step.questions:
            yield f"   - {_question(question)}"


def _question(question: Question) -> str:
    if isinstance(question, Rows):
        return f"{question.label}, nhiều nhất {question.most}: {', '.join(q.label for q in question.questions)}"
    options = ", ".join(option.label for option in getattr(question, "choices", ()))
    return question.label + (f": {options}" if options else "")


def _filing(filing: Filing, wording: Wording) -> Iterator[str]:
    if filing.form:
        yield from ("", f"## Tờ khai {filing.form}", "")
        yield from (f"- “{text.template}”{_when(wording.of(text.when))}" for text in filing.request)
    parts = (
        ("Giấy tờ", [(paper.name, paper.when, paper.source) for paper in filing.papers]),
        ("Ý kiến đồng ý", [(f"{SIGNERS[c.signer]}: {c.who}", c.when, c.source) for c in filing.consents]),
        ("Thời gian giải quyết", [(_time(t.working_days, t.case), t.when, t.source) for t in filing.times]),
        ("Hạn của người dân", [(_deadline(limit), limit.when, limit.source) for limit in filing.deadlines]),
        ("Nhắc thêm", [(remark.text, remark.when, remark.source) for remark in filing.remarks]),
    )
    for heading, rules in parts:
        if rules:
            yield from ("", f"## {heading}", "")
            yield from (f"- {text}{_when(wording.of(when))} — {cited(source)}" for text, when, source in rules)
    if filing.fee:
        unit = " một người" if filing.fee.per_person else ""
        amounts = f"tại quầy {money(filing.fee.counter_vnd)}{unit}, trực tuyến {money(filing.fee.online_vnd)}{unit}"
        yield from ("", "## Lệ phí", "", f"- {amounts} — {cited(filing.fee.source)}")
        yield from (f"- Trực tuyến {money(r.online_vnd)}: {r.condition} — {cited(r.source)}" for r in filing.reliefs)


def _time(working_days: int, case: str) -> str:
    length = f"{working_days} ngày làm việc" if working_days else "nửa ngày làm việc"
    return f"{case}: {length}" if case else length


def _deadline(limit: Deadline) -> str:
    parts = (f"{limit.months} tháng" if limit.months else "", f"{limit.days} ngày" if limit.days else "", limit.time)
    length = " ".join(part for part in parts if part)
    return f"{limit.words} ({length})" if length else limit.words


def _when(words: str) -> str:
    return f" *(khi {words})*" if words else ""


def cited(source: Source) -> str:
    """A source with its dates and how sure we are of it."""
    since = f", hiệu lực từ {days.short(source.in_force_from)}" if source.in_force_from else ""
    until = f" đến hết {days.short(source.in_force_until)}" if source.in_force_until else ""
    return f"{source.citation()}{since}{until}; kiểm tra ngày {days.short(source.checked_on)} ({source.confidence})"
