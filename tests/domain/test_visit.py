"""Silence is allowed as long as the screen needs, and the server forgets after the screen would have."""

from datetime import timedelta

import pytest

from kiosk.domain.privacy import DRAFTS
from kiosk.domain.visit import COUNTDOWN_SECONDS, FORGET_AFTER_SECONDS, IDLE_SECONDS, ScreenClass

# services/visits.py writes a sign of life at most once in that time.
TOUCH_EVERY_SECONDS = 60


@pytest.mark.parametrize("screen", list(ScreenClass))
def test_no_screen_is_forgotten_while_it_may_still_be_looked_at(screen: ScreenClass) -> None:
    silence = IDLE_SECONDS[screen] + COUNTDOWN_SECONDS + TOUCH_EVERY_SECONDS

    assert silence < FORGET_AFTER_SECONDS
    assert timedelta(seconds=FORGET_AFTER_SECONDS) == DRAFTS.after


def test_somebody_waiting_for_a_code_on_the_phone_has_the_longest_time() -> None:
    assert max(IDLE_SECONDS, key=IDLE_SECONDS.__getitem__) is ScreenClass.ON_THE_PHONE
    assert IDLE_SECONDS[ScreenClass.ON_THE_PHONE] >= 300
