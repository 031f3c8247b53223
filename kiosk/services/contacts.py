"""Mục gọi lại: name and telephone, kept with the consent that allows it and deleted when that is taken back."""

from collections.abc import Mapping
from datetime import datetime

from kiosk.domain import privacy
from kiosk.domain.lifecycle import Role
from kiosk.domain.procedure import Procedure
from kiosk.domain.residence import IN_HAND
from kiosk.models import Case, Contact, Officer
from kiosk.procedures import CATALOGUE
from kiosk.services import case_traces, case_words
from kiosk.services.case_events import note


def keep(case: Case, procedure: Procedure, live: Mapping[str, str], now: datetime) -> bool:
    """Make the entry if these answers allow it, else delete it if they refuse it. Whether there was consent."""
    key, option = procedure.consent
    if not key or live.get(key) != option:
        if key in live:
            case.contact = None
        return False
    name, phone = (live[contact_key] for contact_key in procedure.contact_keys)
    case.contact = Contact(full_name=name, phone=phone, notice_version=privacy.NOTICE_VERSION, consented_at=now)
    return True


def withdraw_contact(case: Case, role: Role, now: datetime, officer: Officer | None = None) -> None:
    """Rút đồng ý, or the end of its time: delete the call-back entry; the slip stays valid."""
    if case.contact is None:
        return
    case.contact = None
    key, option = CATALOGUE[case.procedure].consent
    if case.answers.get(key) == option:
        case.answers = {name: value for name, value in case.answers.items() if name != key}
    note(case, "forget-contact" if role is Role.SYSTEM else "withdraw-consent", case.status, role, {}, now, officer)
    case_words.refresh(case)
    if case.status not in IN_HAND:
        case_traces.forget_notes(case)
