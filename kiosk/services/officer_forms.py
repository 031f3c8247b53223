"""Biểu mẫu công an lập từ hồ sơ: what a case knows for CT04, CT06 and CT08, and the form of what the officer typed.

What is typed goes into the print and nowhere else: when the citizen's answers are forgotten, they stay forgotten.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from kiosk.clock import STATION_ZONE
from kiosk.domain import days
from kiosk.domain.composing import address
from kiosk.domain.residence import FilingStatus as S
from kiosk.domain.units import present_of
from kiosk.law.police_forms import POLICE_FORMS
from kiosk.law.refusal_grounds import REFUSAL_GROUNDS, RefusalGround
from kiosk.models import Case
from kiosk.printing.forms import in_force
from kiosk.printing.officer_documents import Ct04, Ct06, Ct07Blank, Ct08, HandedIn, Moment, OfficerForm, PoliceHead
from kiosk.printing.officer_examples import EXAMPLES
from kiosk.services import case_times, case_traces, cases, forms
from kiosk.services.on_paper import shown
from kiosk.station import Station

# While a dossier stands so, its page offers these forms. CT07 confirms what only the national data holds.
OFFERED: Mapping[str, tuple[S, ...]] = {
    "ct04": (S.PRINTED, S.RECEIVED, S.INCOMPLETE),
    "ct06": (S.PRINTED, S.RECEIVED, S.INCOMPLETE, S.REFUSED),
    "ct07": (S.PRINTED, S.RECEIVED, S.RESULT_READY),
    "ct08": (S.RECEIVED, S.RESULT_READY, S.RETURNED),
}
_CONFIRMATION = "xac-nhan-cu-tru"
# On which lines of CT04 the address of a dossier stands for certain: where somebody lives or stays already.
_LIVES_THERE = {"gia-han-tam-tru": ("temporary", "present"), "khai-bao-cu-tru": ("present",)}


@dataclass(frozen=True)
class Typed:
    """Điều cán bộ đã gõ: the values of the fields, and what was ticked: papers, ways of receiving, grounds."""

    values: Mapping[str, str]
    papers: tuple[HandedIn, ...] = ()
    ways: tuple[str, ...] = ()
    grounds: tuple[str, ...] = ()


def offered(case: Case) -> tuple[str, ...]:
    """The forms that the page of this case offers now."""
    if cases.procedure_of(case).filing is None:
        return ()
    found = (form for form, statuses in OFFERED.items() if case.status in statuses)
    return tuple(form for form in found if form != "ct07" or case.procedure == _CONFIRMATION)


def may_be_made(case: Case) -> bool:
    """Whether a form can be made from the case: a dossier, and no draft in somebody's hands."""
    procedure = cases.procedure_of(case)
    return procedure.filing is not None and case.status != procedure.lifecycle.first


def known_values(case: Case, form: str, station: Station, now: datetime) -> dict[str, str]:
    """What the case knows for the fields of that form, by key; "" for what it does not know or has forgotten."""
    person = _person(case, now.date())
    own = {
        "ct04": lambda: _intake(case, station, now),
        "ct06": lambda: {"reason": case_traces.reason_of(case, "refuse")},
        "ct08": lambda: _result(case, person),
    }
    return person | {"file_number": case.file_number or ""} | own.get(form, dict)()


def _person(case: Case, today: date) -> dict[str, str]:
    """Who the dossier is about, as far as the answers are kept."""
    procedure, walk = cases.procedure_of(case), cases.journey(case, today)
    live, words = walk.live, shown(walk)
    filing = forms.filing_of(procedure)
    place = address(filing.places[0], walk.known) if filing.places and live.get(filing.places[0].line_key) else ""
    lives_at = _LIVES_THERE.get(procedure.slug, ())
    return {
        "full_name": live.get("full_name") or live.get("rep_name", ""),
        "personal_id": live.get("personal_id", ""),
        "born": words.get("born_on") or words.get("rep_born_on", ""),
        "sex": live.get("sex", ""),
        "phone": live.get("phone") or live.get("rep_phone", ""),
        "email": live.get("email", ""),
        # The commune is all that was asked; the officer adds the house.
        "permanent": present_of(live.get("home_commune", "")),
        "temporary": place if "temporary" in lives_at else "",
        "present": place if "present" in lives_at else "",
        "request": forms.request_of(procedure, walk) if walk.complete else procedure.title,
    }


def _intake(case: Case, station: Station, now: datetime) -> dict[str, str]:
    received = next((event.at for event in reversed(case.events) if event.action == "receive"), now)
    moment = received.astimezone(STATION_ZONE)
    due = _due(case, now)
    return {
        "received_time": days.time_of_day(moment),
        "received_day": days.short(moment.date()),
        "due_day": days.short(due) if due else "",
        "fetched_at": station.name if case.answers.get("receive") == "paper" else "",
    }


def _due(case: Case, now: datetime) -> date | None:
    """The day agreed at the counter; before that the one day the law gives, None where it gives several."""
    if case.status in (S.RECEIVED, S.RESULT_READY):
        return case.due_on
    choices = case_times.choices(case, now)
    return choices[0].on if len(choices) == 1 else None


def _result(case: Case, person: Mapping[str, str]) -> dict[str, str]:
    title = cases.procedure_of(case).title
    settled = case.status in (S.RESULT_READY, S.RETURNED)
    return {
        "subject": f"kết quả giải quyết thủ tục {title[:1].lower()}{title[1:]}",
        "addressee": person["full_name"],
        "content": f"Hồ sơ đã được giải quyết: {person['request']}" if settled else "",
    }


def way_of_answer(case: Case) -> tuple[str, ...]:
    """How the citizen wants the result."""
    return (case.answers["receive"],) if case.answers.get("receive") else ()


def grounds_for(case: Case, today: date) -> tuple[RefusalGround, ...]:
    """The grounds on which this procedure may be refused on that day."""
    return tuple(
        ground
        for ground in REFUSAL_GROUNDS
        if ground.source.in_force_on(today) and (not ground.procedures or case.procedure in ground.procedures)
    )


def ground_of_refusal(case: Case) -> tuple[str, ...]:
    """The ground that was chosen when the case was refused."""
    chosen = (event.details.get("ground", "") for event in reversed(case.events) if event.action == "refuse")
    return tuple(filter(None, (next(chosen, ""),)))


def head_of(station: Station) -> PoliceHead:
    """The head of every form of this station."""
    place = re.sub("^(xã|phường|đặc khu) ", "", station.commune)
    return PoliceHead(station.superior, station.name, station.name.removeprefix("Công an "), place)


def document(form: str, case: Case, typed: Typed, station: Station, today: date) -> OfficerForm:
    """The form as it is to be printed that day. Raises NoFormInForce when there is no version for the day."""
    version = in_force(POLICE_FORMS, form.upper(), today)
    start = (version.key, today.isoformat(), head_of(station))
    kind, written = _MADE_OF[form]
    return kind(*start, **{key: typed.values[key] for key in written}, **_more_on(form, case, typed, today))


def _more_on(form: str, case: Case, typed: Typed, today: date) -> dict[str, Any]:
    """What stands on a form in another shape than it was typed in."""
    if form == "ct04":
        return _intake_of(typed)
    if form == "ct06":
        return {"reasons": _reasons(case, typed, today)}
    return {"contents": tuple(typed.values["content"].splitlines())} if form == "ct08" else {}


def sample(form: str, station: Station, today: date) -> OfficerForm:
    """The form of that name ("ct04") filled in with invented values. Raises KeyError and NoFormInForce."""
    example = EXAMPLES[form]
    version = in_force(POLICE_FORMS, form.upper(), today)
    return replace(example, form=version.key, printed_on=today.isoformat(), head=head_of(station))


# The class of each form, and what stands on it as it was typed.
_MADE_OF: Mapping[str, tuple[Callable[..., OfficerForm], tuple[str, ...]]] = {
    "ct04": (
        Ct04,
        (
            "file_number", "full_name", "personal_id", "permanent", "temporary", "present", "phone", "email", "request",
            "fetched_at",
        ),
    ),
    "ct06": (Ct06, ("full_name", "personal_id", "file_number")),
    "ct07": (Ct07Blank, ()),
    "ct08": (Ct08, ("subject", "addressee", "full_name", "born", "sex", "personal_id")),
}  # fmt: skip


def _intake_of(typed: Typed) -> dict[str, Any]:
    value = typed.values
    return {
        "papers": typed.papers,
        "received": _moment(value["received_time"], value["received_day"]),
        "due": _moment(value["due_time"], value["due_day"]),
        "ways": typed.ways,
    }


def _moment(time: str, day: str) -> Moment:
    hour, _, minute = time.partition(":")
    return Moment(hour, minute, day)


def _reasons(case: Case, typed: Typed, today: date) -> tuple[str, ...]:
    chosen = (ground.text for ground in grounds_for(case, today) if ground.key in typed.grounds)
    return (*chosen, *typed.values["reason"].splitlines())
