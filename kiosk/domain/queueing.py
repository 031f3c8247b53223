"""Hàng chờ: kinds of business, numbers, priority, the life of a ticket, and who is called next.

Numbers belong to a business day and never to a clock or a name. Buttons, permissions and events of a ticket all come
from one table, TICKET_LIFECYCLE.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from kiosk.domain.lifecycle import Lifecycle, Role, Rule


@dataclass(frozen=True)
class Kind:
    """Loại việc: the letter of its numbers, its name, a line of help for whoever chooses, and a short name."""

    letter: str
    label: str
    help: str
    short: str


KINDS: Mapping[str, Kind] = {
    "vneid": Kind(
        "A", "Kích hoạt, cài đặt VNeID", "Cài VNeID, kích hoạt tài khoản, quên mật khẩu, đổi điện thoại", "VNeID"
    ),
    "residence": Kind("B", "Cư trú", "Thường trú, tạm trú, xác nhận cư trú, tách hộ, tờ khai CT01", "Cư trú"),
    "other": Kind("C", "Việc khác", "Không rõ là việc gì thì chọn mục này", "Việc khác"),
}
# Slips printed beforehand and given out by hand while the power is out: the paper does not know the kind yet.
PAPER_LETTER = "G"
MOST_ON_PAPER = 9999
MOST_PEOPLE = 20
MOST_TASKS = 8

PRIORITIES: Mapping[str, str] = {
    "elderly": "Người cao tuổi",
    "disabled": "Khuyết tật",
    "pregnant": "Có thai",
    "small-child": "Con nhỏ",
}


class Origin(StrEnum):
    """Nơi lấy số: where the number was written."""

    KIOSK = "kiosk"
    DESK = "desk"
    PAPER = "paper"


class TicketStatus(StrEnum):
    """Tình trạng của một số: where its holder stands."""

    WAITING = "waiting"
    CALLED = "called"
    SERVING = "serving"
    HELD = "held"
    ABSENT = "absent"
    DONE = "done"
    VOID = "void"


STATUS_WORDS: Mapping[TicketStatus, str] = {
    TicketStatus.WAITING: "Đang chờ",
    TicketStatus.CALLED: "Đang gọi",
    TicketStatus.SERVING: "Đang làm",
    TicketStatus.HELD: "Giữ lại",
    TicketStatus.ABSENT: "Vắng mặt",
    TicketStatus.DONE: "Đã xong",
    TicketStatus.VOID: "Đã hủy",
}


@dataclass(frozen=True)
class Outcome:
    """Kết quả: what happened to a task, in words, and the kinds it can happen to (none named: all)."""

    label: str
    kinds: tuple[str, ...] = ()


OUTCOMES: Mapping[str, Outcome] = {
    "activated-seen": Outcome("Đã kích hoạt, đã nhìn thấy", ("vneid",)),
    "handed-in": Outcome("Đã nhận hồ sơ", ("vneid", "residence")),
    "helped": Outcome("Đã giúp xong"),
    "comes-back": Outcome("Hẹn quay lại"),
    "sent-elsewhere": Outcome("Đã chỉ sang nơi khác"),
    "not-possible": Outcome("Chưa làm được"),
}
# The ends that nobody chooses: tasks that ended differently, and the end of the day.
SEVERAL, CLOSED = "several", "closed"
ENDS_BY_ITSELF: Mapping[str, str] = {SEVERAL: "Nhiều việc, kết quả khác nhau", CLOSED: "Hết ngày, chưa làm"}

# Reasons are chosen, not typed: words about a person do not belong here.
VOID_REASONS: Mapping[str, str] = {
    "left": "Người dân đã về",
    "absent": "Gọi nhiều lần không có mặt",
    "twice": "Lấy trùng số",
    "mistake": "Lấy nhầm số",
}

S = TicketStatus
_OPEN = (S.WAITING, S.CALLED, S.SERVING, S.HELD, S.ABSENT)
_DESK = (Role.OFFICER,)


def _stays(action: str, *statuses: TicketStatus) -> tuple[Rule, ...]:
    """Rules of an action that leaves the status as it is."""
    return tuple(Rule(action, (status,), status, _DESK) for status in statuses)


TICKET_LIFECYCLE = Lifecycle(
    first=S.WAITING,
    final=(S.DONE, S.VOID),
    rules=(
        Rule("call", (S.WAITING,), S.CALLED, _DESK),
        Rule("arrive", (S.CALLED,), S.SERVING, _DESK),
        *_stays("recall", S.CALLED),
        Rule("absent", (S.CALLED,), S.ABSENT, _DESK),
        Rule("return", (S.ABSENT,), S.WAITING, _DESK),
        # Who finishes straight from "called" has forgotten to say that the person came.
        Rule("finish", (S.CALLED, S.SERVING), S.DONE, _DESK, needs=(("outcome", ""),)),
        Rule("hold", (S.CALLED, S.SERVING), S.HELD, _DESK),
        Rule("resume", (S.HELD,), S.SERVING, _DESK),
        Rule("transfer", (S.WAITING, S.CALLED, S.SERVING, S.HELD), S.WAITING, _DESK, needs=(("kind", ""),)),
        *_stays("split", S.WAITING, S.CALLED, S.SERVING, S.HELD),
        *_stays("prioritise", S.WAITING, S.ABSENT),
        Rule("void", _OPEN, S.VOID, _DESK, needs=(("reason", ""),)),
        # What happened while the power was out and was written on paper only.
        Rule("record", (S.WAITING,), S.DONE, _DESK, needs=(("outcome", ""), ("origin", Origin.PAPER))),
        # A slip of the finger: the last one is taken up again.
        Rule("reopen", (S.DONE,), S.SERVING, _DESK),
        Rule("close", _OPEN, S.VOID, (Role.SYSTEM,)),
    ),
)
OPEN_STATUSES: tuple[str, ...] = _OPEN
AT_A_COUNTER: tuple[str, ...] = (S.CALLED, S.SERVING)


def label(letter: str, number: int) -> str:
    """"A012": the number as it is printed, shown and spoken."""
    return f"{letter}{number:03}"


def outcomes_of(kind: str) -> dict[str, str]:
    """The outcomes that fit that kind of business: key → words, in the order of the buttons."""
    return {key: outcome.label for key, outcome in OUTCOMES.items() if not outcome.kinds or kind in outcome.kinds}


def end_in_words(outcome: str | None) -> str:
    """How a ticket ended: an outcome, a reason for voiding, or an end that came by itself; "" while it is open."""
    known = OUTCOMES.get(outcome or "")
    return known.label if known else {**VOID_REASONS, **ENDS_BY_ITSELF}.get(outcome or "", "")


def summed_up(outcomes: Sequence[str]) -> str:
    """The one outcome of a ticket with several tasks: theirs if they agree, else SEVERAL."""
    return outcomes[0] if len(set(outcomes)) == 1 else SEVERAL


@dataclass(frozen=True)
class Waiting:
    """Một số đang chờ, as far as the order of calling goes."""

    id: int
    since: datetime
    has_priority: bool = False


# Those with priority go first, but whoever came early must not see one after another pass by.
PRIORITY_CALLS_IN_A_ROW = 2


def next_ticket(waiting: Iterable[Waiting], priority_calls: int = 0) -> Waiting | None:
    """Who is called next; None when nobody waits.

    Priority before the others, the longest waiting first. After two calls with priority in a row (priority_calls)
    somebody without priority is called if anybody is waiting. The order depends on nothing else, so two desks that
    look at the same rows agree.
    """
    queue = sorted(waiting, key=lambda one: (one.since, one.id))
    first = next((one for one in queue if one.has_priority), None)
    other = next((one for one in queue if not one.has_priority), None)
    if first and other:
        return other if priority_calls >= PRIORITY_CALLS_IN_A_ROW else first
    return first or other


def calling_order(waiting: Iterable[Waiting], priority_calls: int = 0) -> list[Waiting]:
    """All that wait, in the order in which they would be called if nobody else came."""
    left, order, row = list(waiting), [], priority_calls
    while one := next_ticket(left, row):
        order.append(one)
        left.remove(one)
        row = row + 1 if one.has_priority else 0
    return order


# Whoever was absent comes back behind this many: near the front, and nobody who is about to be called is pushed away.
BEHIND_AFTER_ABSENCE = 2


def since_after_absence(before: datetime, waiting: Iterable[datetime], now: datetime) -> datetime:
    """The moment that puts a person who was absent behind the first two that wait; never better than it was before."""
    ahead = sorted(waiting)[:BEHIND_AFTER_ABSENCE]
    back = ahead[-1] + timedelta(microseconds=1) if len(ahead) == BEHIND_AFTER_ABSENCE else now
    return max(before, back)
