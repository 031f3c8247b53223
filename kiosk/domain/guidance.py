"""Chỉ dẫn cho một người: what of a filing applies to the answers given so far, on a given day."""

from dataclasses import dataclass
from datetime import date

from kiosk.domain.fees import Fee, Relief
from kiosk.domain.filing import Consent, Deadline, Filing, Known, Paper, ProcessingTime, Remark, Rule, Signer, applies
from kiosk.domain.source import Source
from kiosk.domain.working_days import DueDay, OutOfCalendar, WorkCalendar, add_working_days


@dataclass(frozen=True)
class Guidance:
    """Chỉ dẫn cho một người: what of a filing applies to these answers on that day.

    possible_papers may be needed too, depending on what has not been asked yet.
    times hold the working time and the day of the result if everything is handed in today, None where no day can be
    told. deadlines hold their last day, None where it is not known.
    """

    papers: tuple[Paper, ...] = ()
    possible_papers: tuple[Paper, ...] = ()
    consents: tuple[Consent, ...] = ()
    fee: Fee | None = None
    reliefs: tuple[Relief, ...] = ()
    times: tuple[tuple[ProcessingTime, DueDay | None], ...] = ()
    deadlines: tuple[tuple[Deadline, date | None], ...] = ()
    remarks: tuple[Remark, ...] = ()
    samples: tuple[Remark, ...] = ()
    legal_basis: tuple[Source, ...] = ()


def guidance(filing: Filing, known: Known, today: date, calendar: WorkCalendar) -> Guidance:
    """What applies to these answers on that day. Of several consents of one signer the first that applies counts."""
    consents = {c.signer: c for c in reversed(filing.consents) if applies(c, known, today)}
    return Guidance(
        papers=tuple(p for p in filing.papers if applies(p, known, today)),
        possible_papers=tuple(p for p in filing.papers if p.source.in_force_on(today) and _is_open(p, known)),
        consents=tuple(consents[signer] for signer in Signer if signer in consents),
        fee=filing.fee if filing.fee and filing.fee.source.in_force_on(today) else None,
        reliefs=tuple(r for r in filing.reliefs if r.source.in_force_on(today)),
        times=tuple((t, _result_day(t, today, calendar)) for t in filing.times if applies(t, known, today)),
        deadlines=tuple((d, d.day(known, today)) for d in filing.deadlines if applies(d, known, today)),
        remarks=tuple(r for r in filing.remarks if applies(r, known, today)),
        samples=tuple(s for s in filing.samples if applies(s, known, today)),
        legal_basis=tuple(s for s in filing.legal_basis if s.in_force_on(today)),
    )


def _is_open(rule: Rule, known: Known) -> bool:
    """Whether answers still missing could make it count."""
    return rule.when is not None and not rule.when.holds(known) and any(k not in known for k, _ in rule.when.asked())


def _result_day(time: ProcessingTime, today: date, calendar: WorkCalendar) -> DueDay | None:
    if not time.working_days:
        return None
    try:
        return add_working_days(today, time.working_days, calendar)
    except OutOfCalendar:
        return None
