"""What most tests start from: a clock moved by hand, a kiosk of its own in an empty folder, and that kiosk's context.

The app is imported inside the fixtures, so that the tests of the rules run without Flask being there at all.
"""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from flask import Flask

    from tests.kiosks import HandClock

# The same examples on every machine; HYPOTHESIS_PROFILE=search looks for new ones. Nothing here is measured in time.
settings.register_profile(
    "same", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
settings.register_profile("search", settings.get_profile("same"), derandomize=False, max_examples=2000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "same"))


@pytest.fixture
def clock() -> "HandClock":
    """Monday 23/11/2026, 9:24, until the test moves it."""
    from tests.kiosks import HandClock

    return HandClock()


@pytest.fixture
def app(tmp_path: Path, clock: "HandClock") -> "Iterator[Flask]":
    """A kiosk with the demo station and an empty database file."""
    from kiosk.extensions import db
    from tests.kiosks import a_kiosk

    app = a_kiosk(tmp_path / "instance", clock)
    yield app
    with app.app_context():
        db.engine.dispose()


@pytest.fixture
def inside(app: "Flask") -> "Iterator[Flask]":
    """The kiosk's app context: services may be called."""
    with app.app_context():
        yield app
