"""Nút ở trang hàng chờ: the words and keys of the actions that the table of transitions allows, in the order shown."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Button:
    """Một nút: the action of the table, its words, the key that presses it, and how it looks."""

    action: str
    label: str
    key: str
    style: str = ""


# Pressed once and done; the others ask for something first and have a form of their own.
_AT_ONCE = (
    Button("call", "Gọi số này", "G", "button--primary"),
    Button("arrive", "Đã đến quầy", "D", "button--primary"),
    Button("resume", "Làm tiếp", "T", "button--primary"),
    Button("return", "Đã có mặt lại", "M", "button--primary"),
    Button("recall", "Gọi lại", "G"),
    Button("absent", "Vắng mặt", "V"),
    Button("hold", "Giữ lại", "L"),
    Button("reopen", "Mở lại số này", "Z"),
)
OUTCOME_KEYS: Mapping[str, str] = {
    "activated-seen": "K",
    "handed-in": "N",
    "helped": "X",
    "comes-back": "Q",
    "sent-elsewhere": "I",
    "not-possible": "O",
}


def at_once(actions: Sequence[str]) -> tuple[Button, ...]:
    """The buttons of those actions that need nothing more."""
    return tuple(button for button in _AT_ONCE if button.action in actions)
