"""Cán bộ: ranks, what each may do at the desk, and how long a sign-in lasts. One table; pages and tests read it."""

from collections.abc import Mapping
from datetime import timedelta
from enum import StrEnum


class Rank(StrEnum):
    """Vai trò: cán bộ, chỉ huy, quản trị (looks after the machine, sees no citizen's data)."""

    OFFICER = "officer"
    CHIEF = "chief"
    ADMIN = "admin"


class Duty(StrEnum):
    """Việc ở bàn cán bộ: what a page or a button is for. Each address of the desk names one."""

    OWN_ACCOUNT = "own-account"
    MACHINE = "machine"
    QUEUE = "queue"
    CASES = "cases"
    FOLLOW_UP = "follow-up"
    IMPORT = "import"
    FIGURES = "figures"
    REPORTS = "reports"
    SIGN_OFF = "sign-off"
    EXPORT = "export"
    RIGHTS = "rights"
    CONTENT = "content"
    SETTINGS = "settings"
    ACCOUNTS = "accounts"
    READ_LOG = "read-log"


_EVERYBODY = (Rank.OFFICER, Rank.CHIEF, Rank.ADMIN)
_WITH_CITIZENS = (Rank.OFFICER, Rank.CHIEF)
_CHIEF = (Rank.CHIEF,)
_IN_CHARGE = (Rank.CHIEF, Rank.ADMIN)

MAY: Mapping[Duty, tuple[Rank, ...]] = {
    Duty.OWN_ACCOUNT: _EVERYBODY,
    Duty.MACHINE: _EVERYBODY,
    Duty.QUEUE: _WITH_CITIZENS,
    Duty.CASES: _WITH_CITIZENS,
    Duty.FOLLOW_UP: _WITH_CITIZENS,
    Duty.IMPORT: _WITH_CITIZENS,
    Duty.FIGURES: _WITH_CITIZENS,
    Duty.REPORTS: _WITH_CITIZENS,
    Duty.SIGN_OFF: _CHIEF,
    Duty.EXPORT: _WITH_CITIZENS,
    Duty.RIGHTS: _WITH_CITIZENS,
    Duty.CONTENT: _EVERYBODY,
    Duty.SETTINGS: _IN_CHARGE,
    Duty.ACCOUNTS: _IN_CHARGE,
    Duty.READ_LOG: _CHIEF,
}

RANK_NAMES: Mapping[Rank, str] = {Rank.OFFICER: "Cán bộ", Rank.CHIEF: "Chỉ huy", Rank.ADMIN: "Quản trị máy"}

IDLE = timedelta(minutes=20)
ABSOLUTE = timedelta(hours=12)
# For exports and settings the password is asked again; a form begun in time may still be sent a little later.
CONFIRMED_FOR = timedelta(minutes=5)
CONFIRMED_FOR_SENDING = timedelta(minutes=15)
# At the citizens' screen: the officer goes back to the counter and forgets.
ASSIST_IDLE = timedelta(minutes=3)
ASSIST_ABSOLUTE = timedelta(minutes=15)

LEAST_PASSWORD = 10
MOST_PASSWORD = 72
PIN_DIGITS = 6
FREE_TRIES = 4
FIRST_WAIT = timedelta(seconds=30)
LONGEST_WAIT = timedelta(minutes=15)
LOCKED_AFTER = 12


def may(rank: str, duty: Duty) -> bool:
    """Whether that rank may do it; an unknown rank may do nothing."""
    return rank in MAY[duty]
