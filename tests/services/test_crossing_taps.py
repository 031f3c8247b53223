"""Two taps that cross: one waits for the lock while the other ends the visit. The second sees what is there now.

The first one holds the write lock here; the second has already read the case when it has to wait.
"""

import re
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select
from werkzeug.test import TestResponse

from kiosk.extensions import db
from kiosk.models import Case
from kiosk.services import visits
from kiosk.services.transaction import writing
from tests.builders import ROADS, waits
from tests.kiosks import HandClock

START = "/thu-tuc/kich-hoat-vneid"
LONG_ENOUGH_TO_REACH_THE_LOCK = 0.2


@pytest.fixture
def browser(app: Flask) -> FlaskClient:
    """A browser at the kiosk, which checks nonces but no CSRF token."""
    app.config["WTF_CSRF_ENABLED"] = False
    return app.test_client()


def nonce_for(browser: FlaskClient, page: str, action: str) -> str:
    """The nonce of the form on that page which goes to that address."""
    html = browser.get(page).get_data(as_text=True)
    forms = [form.partition("</form>")[0] for form in html.split("<form")[1:] if 'name="nonce"' in form]
    form = next(f for f in forms if f'action="{action}"' in f or (page == action and "action=" not in f))
    return re.findall(r'name="nonce" value="([^"]+)"', form)[0]


def sends(browser: FlaskClient, page: str, **fields: str) -> TestResponse:
    """Fill in the form of that page and send it."""
    return browser.post(page, data={**fields, "nonce": nonce_for(browser, page, page)})


def takes_a_slip(browser: FlaskClient) -> None:
    """Somebody who has not registered walks up to the slip."""
    answer = sends(browser, START)
    said = waits() | ROADS["not-registered"][0]
    while (page := answer.headers["Location"]) != "/phieu":
        names = set(re.findall(r'name="(\w+)"', browser.get(page).get_data(as_text=True)))
        answer = sends(browser, page, **{key: value for key, value in said.items() if key in names})


@contextmanager
def the_visit_ends_first(app: Flask, second: Callable[[], TestResponse]) -> Iterator[list[TestResponse]]:
    """End the visit in a transaction that is open while the second tap arrives; gives the answer to the second."""
    answers: list[TestResponse] = []
    thread = threading.Thread(target=lambda: answers.append(second()))
    with app.app_context(), writing():
        visits.end(db.session.scalars(select(Case.visit)).one())
        db.session.flush()
        thread.start()
        time.sleep(LONG_ENOUGH_TO_REACH_THE_LOCK)
    thread.join()
    with app.app_context():
        yield answers


@pytest.mark.slow
def test_an_answer_that_crosses_the_end_leads_back_to_the_beginning(app: Flask, browser: FlaskClient) -> None:
    """Slow: it waits until the second tap stands before the lock."""
    sends(browser, START)
    step = f"{START}/lam-cho-ai"
    nonce = nonce_for(browser, step, step)

    with the_visit_ends_first(app, lambda: browser.post(step, data={"for_whom": "self", "nonce": nonce})) as answers:
        assert answers[0].status_code in (303, 409)
        assert db.session.scalars(select(Case)).all() == []


@pytest.mark.slow
def test_a_look_that_crosses_the_end_leads_back_to_the_beginning(
    app: Flask, browser: FlaskClient, clock: HandClock
) -> None:
    """Slow: it waits until the second tap stands before the lock. A look after a minute writes a sign of life."""
    sends(browser, START)
    clock.forward(minutes=2)

    with the_visit_ends_first(app, lambda: browser.get(f"{START}/lam-cho-ai")) as answers:
        assert answers[0].status_code == 303


@pytest.mark.slow
def test_going_on_that_crosses_the_end_leaves_no_answers_on_the_closed_case(app: Flask, browser: FlaskClient) -> None:
    """Slow: it waits until the second tap stands before the lock. Nobody would ever delete such answers."""
    takes_a_slip(browser)
    nonce = nonce_for(browser, "/phieu", "/phieu/lam-tiep")

    with the_visit_ends_first(app, lambda: browser.post("/phieu/lam-tiep", data={"nonce": nonce})) as answers:
        case = db.session.scalars(select(Case)).one()
        assert (case.visit, case.visit_answers) == (None, None)
        assert answers[0].status_code in (303, 409)
