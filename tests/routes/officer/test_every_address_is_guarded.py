"""The whole map of addresses: what the desk has is shut to strangers and to ranks that may not; who may, gets in."""

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.routing import IntegerConverter, Rule

from kiosk.config import Config
from kiosk.domain.officers import MAY, Duty, Rank
from kiosk.factory import create_app
from kiosk.routes.officer.gate import ACCESS
from tests.desk import at_the_desk

OPEN = {"officer.sign_in", "officer.let_in", "officer.first_run", "officer.make_first"}
ACCOUNT_OF = {Rank.OFFICER: "ha", Rank.CHIEF: "giang", Rank.ADMIN: "son"}


def desk_rules(app: Flask) -> list[Rule]:
    """Every address of the desk."""
    return [rule for rule in app.url_map.iter_rules() if rule.rule.startswith("/can-bo")]


def address(app: Flask, rule: Rule) -> str:
    """The address with something in each of its places."""
    places = {name: 1 if isinstance(rule._converters[name], IntegerConverter) else "x" for name in rule.arguments}
    return str(app.url_map.bind("localhost").build(rule.endpoint, places, force_external=False))


def asked(app: Flask, client: FlaskClient, rule: Rule) -> int:
    """The status of asking for it, by the first method it takes."""
    method = "POST" if "POST" in (rule.methods or ()) else "GET"
    return client.open(address(app, rule), method=method).status_code


def test_every_address_of_the_desk_names_its_duty_and_only_signing_in_is_open(app: Flask) -> None:
    rules = desk_rules(app)

    unnamed = [rule.endpoint for rule in rules if app.view_functions[rule.endpoint] not in ACCESS]
    opened = {rule.endpoint for rule in rules if ACCESS[app.view_functions[rule.endpoint]].duty is None}

    assert unnamed == []
    assert opened == OPEN
    assert len(rules) > len(OPEN)


def test_an_address_without_a_duty_is_shut_even_for_the_chief(app: Flask) -> None:
    app.config["WTF_CSRF_ENABLED"] = False
    chief = at_the_desk(app, "giang")
    forgotten = ACCESS.pop(app.view_functions["officer.own_account"])
    try:
        assert chief.client.get("/can-bo/tai-khoan").status_code == 403
    finally:
        ACCESS[app.view_functions["officer.own_account"]] = forgotten


def test_a_stranger_gets_nothing_but_the_way_to_the_sign_in(app: Flask) -> None:
    at_the_desk(app)
    app.config["WTF_CSRF_ENABLED"] = False
    for rule in desk_rules(app):
        if rule.endpoint in OPEN:
            continue
        client = app.test_client()
        method = "POST" if "POST" in (rule.methods or ()) else "GET"
        answer = client.open(address(app, rule), method=method)
        assert answer.status_code in (303, 401), rule.rule
        assert "/can-bo/dang-nhap" in answer.headers.get("Location", answer.headers.get("HX-Redirect", "")), rule.rule


@pytest.mark.parametrize("rank", list(Rank))
def test_each_rank_reaches_what_it_may_and_nothing_else(app: Flask, rank: Rank) -> None:
    app.config["WTF_CSRF_ENABLED"] = False
    for rule in desk_rules(app):
        access = ACCESS[app.view_functions[rule.endpoint]]
        if access.duty is None or rule.endpoint == "officer.sign_out":
            continue
        desk = at_the_desk(app, ACCOUNT_OF[rank])
        status = asked(app, desk.client, rule)
        if rank in MAY[access.duty]:
            # What it says then (nothing there, nothing typed) is the business of other tests; never a failure.
            assert status != 403, rule.rule
            assert status < 500, rule.rule
        else:
            assert status == 403, rule.rule


def test_every_duty_belongs_to_somebody_and_the_chief_has_them_all() -> None:
    assert set(MAY) == set(Duty)
    assert all(Rank.CHIEF in ranks for ranks in MAY.values())


def test_a_machine_for_citizens_only_has_no_desk_at_all(app: Flask) -> None:
    alone = create_app(Config(app.config["KIOSK"].instance, surfaces=("citizen",)))

    assert desk_rules(alone) == []
    assert alone.test_client().get("/can-bo/dang-nhap").status_code == 404
    assert alone.test_client().get("/").status_code == 200
