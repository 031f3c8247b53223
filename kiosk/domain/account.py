"""Vòng đời việc kích hoạt tài khoản VNeID: from "not registered" to "activated on the citizen's own phone"."""

from enum import StrEnum

from kiosk.domain.lifecycle import Lifecycle, Role, Rule


class AccountStatus(StrEnum):
    """Tình trạng: where a citizen stands on the way to an activated account."""

    DRAFT = "draft"
    NOT_REGISTERED = "not-registered"
    WAITING = "waiting"
    MESSAGE_ARRIVED = "message-arrived"
    STUCK = "stuck"
    ACTIVATED = "activated"
    WITHDRAWN = "withdrawn"
    LAPSED = "lapsed"


S = AccountStatus
_ANYBODY = (Role.CITIZEN, Role.OFFICER)
# The finish line: three things seen on the citizen's own phone.
_FINISH_LINE = (("opened", "yes"), ("passcode", "yes"), ("card_shown", "yes"))
_OPEN = (S.NOT_REGISTERED, S.WAITING, S.MESSAGE_ARRIVED, S.STUCK)

ACCOUNT_LIFECYCLE = Lifecycle(
    first=S.DRAFT,
    final=(S.ACTIVATED, S.WITHDRAWN, S.LAPSED),
    rules=(
        Rule("plan-registration", (S.DRAFT, S.NOT_REGISTERED), S.NOT_REGISTERED, _ANYBODY),
        # An open case may always go back to waiting: people say they have the message and then cannot find it.
        Rule("await-message", (S.DRAFT, *_OPEN), S.WAITING, _ANYBODY),
        Rule("report-message", (S.DRAFT, *_OPEN), S.MESSAGE_ARRIVED, _ANYBODY),
        Rule("report-trouble", _OPEN, S.STUCK, _ANYBODY, needs=(("cause", ""),)),
        Rule("activate", _OPEN, S.ACTIVATED, _ANYBODY, needs=_FINISH_LINE),
        Rule("withdraw", _OPEN, S.WITHDRAWN, _ANYBODY),
        Rule("lapse", _OPEN, S.LAPSED, (Role.SYSTEM,)),
    ),
)
