"""Lượt ghé: how long a screen may rest untouched before the visit ends by itself."""

from collections.abc import Mapping
from enum import StrEnum

COUNTDOWN_SECONDS = 45


class ScreenClass(StrEnum):
    """Loại màn hình: what the citizen is doing there, and so how long silence is normal."""

    MENU = "menu"
    READING = "reading"
    FORM = "form"
    ON_THE_PHONE = "on-the-phone"


# One global minute would be cruel to somebody who waits for an OTP on their own phone.
IDLE_SECONDS = {
    ScreenClass.MENU: 45,
    ScreenClass.READING: 180,
    ScreenClass.FORM: 180,
    ScreenClass.ON_THE_PHONE: 360,
}



def forget_after_seconds(idle_seconds: Mapping[ScreenClass, int]) -> int:
    """The server forgets a visit a little after the longest of these screens would have ended it by itself."""
    return max(idle_seconds.values()) + COUNTDOWN_SECONDS + 75


FORGET_AFTER_SECONDS = forget_after_seconds(IDLE_SECONDS)
