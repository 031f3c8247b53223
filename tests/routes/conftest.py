"""People in front of the kiosk, without a browser."""

import pytest
from flask import Flask

from tests.pages import Citizen


@pytest.fixture
def ly(app: Flask) -> Citizen:
    """Bà Lý, in front of the kiosk."""
    return Citizen(app.test_client())


@pytest.fixture
def huy(app: Flask) -> Citizen:
    """Cháu Huy, in front of the same kiosk after her, or at another one."""
    return Citizen(app.test_client())
