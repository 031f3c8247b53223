"""Which part knows which: the contracts, and the few rules that are finer than imports."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.sources import KIOSK, ROOT, dotted, name_of, python_files, tree

# Longer than others because it is one list: the steps of a procedure.
LONG_FILES = {"procedures/vneid_account.py"}
MOST_LINES = 220
MAY_USE_THE_SESSION = ("services/", "extensions.py")
ASKING_THE_TIME = ("date.today", "datetime.now", "datetime.today", "datetime.utcnow", "time.time", "time.localtime")
MAY_ASK_THE_TIME = {"clock.py"}
# The domain and everything that is data, imported where Flask and SQLAlchemy cannot be found.
WITHOUT_FLASK = """
import sys
for name in ("flask", "sqlalchemy", "jinja2", "wtforms", "werkzeug", "weasyprint"):
    sys.modules[name] = None
import importlib, pkgutil, kiosk.domain, kiosk.law
for package in (kiosk.domain, kiosk.law):
    for found in pkgutil.iter_modules(package.__path__):
        importlib.import_module(f"{package.__name__}.{found.name}")
import kiosk.procedures, kiosk.guides, kiosk.services.work_calendar
assert kiosk.procedures.CATALOGUE and kiosk.guides.GUIDES
"""


@pytest.mark.slow
def test_the_contracts_between_the_layers_are_kept() -> None:
    """Slow: the import graph of the whole kiosk and its libraries is built."""
    result = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-logo"],
        cwd=ROOT, capture_output=True, text=True, encoding="utf-8", timeout=120, check=False,
    )  # fmt: skip

    assert result.returncode == 0, result.stdout
    assert "0 broken" in result.stdout


@pytest.mark.slow
def test_rules_and_data_can_be_used_without_flask_and_without_a_database() -> None:
    """Slow: a whole Python process starts."""
    result = subprocess.run(
        [sys.executable, "-c", WITHOUT_FLASK], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )

    assert result.returncode == 0, result.stderr


def test_only_services_touch_the_session_and_only_the_transaction_commits() -> None:
    touching, committing = [], []
    for path in python_files():
        for node in ast.walk(tree(path)):
            name = dotted(node) if isinstance(node, ast.Attribute) else ""
            if name.startswith("db.session") and not name_of(path).startswith(MAY_USE_THE_SESSION):
                touching.append(name_of(path))
            if name.endswith("session.commit") and name_of(path) != "services/transaction.py":
                committing.append(name_of(path))

    assert touching == []
    assert committing == []


def test_routes_and_templates_ask_no_questions_of_the_database() -> None:
    for path in python_files("routes", "forms"):
        words = {alias.name for node in ast.walk(tree(path)) for alias in getattr(node, "names", [])}
        assert not words & {"db", "select", "Session", "text"}, name_of(path)


def test_only_the_clock_asks_what_time_it_is() -> None:
    asked = [
        f"{name_of(path)}: {dotted(node)}"
        for path in python_files()
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Attribute) and dotted(node).endswith(ASKING_THE_TIME)
    ]

    assert [place for place in asked if place.split(":")[0] not in MAY_ASK_THE_TIME] == []


def test_a_service_knows_neither_request_nor_session_nor_template() -> None:
    for path in python_files("services"):
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.ImportFrom) and node.module:
                assert node.module.split(".")[0] not in {"flask", "werkzeug", "wtforms", "jinja2"}, name_of(path)


@pytest.mark.parametrize("path", python_files(), ids=name_of)
def test_a_file_opens_with_a_sentence_that_says_what_it_knows(path: Path) -> None:
    said = ast.get_docstring(tree(path)) or ""

    assert said, "no docstring"
    assert said[0].isupper() or said[0] == "`", said
    assert said.rstrip()[-1] in '.”"', said


def test_what_others_may_call_says_what_it_is_for() -> None:
    silent = [
        f"{name_of(path)}: {node.name}"
        for path in python_files()
        for node in tree(path).body
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_")
        if not ast.get_docstring(node)
    ]

    assert silent == []


def test_no_file_has_grown_out_of_hand() -> None:
    files = [*python_files(), *KIOSK.glob("static/js/*.js"), *KIOSK.glob("static/css/*.css")]
    long = {name_of(path) for path in files if len(path.read_text(encoding="utf-8").splitlines()) > MOST_LINES}

    assert long - LONG_FILES == set()


def test_nothing_is_left_to_do_in_a_comment() -> None:
    marks = ("TO" + "DO", "FIX" + "ME", "XX" + "X")
    ours = (path for path in KIOSK.rglob("*") if path.suffix in {".py", ".html", ".js", ".css"})
    files = [path for path in ours if "vendor" not in path.parts]

    assert [name_of(path) for path in files if any(mark in path.read_text(encoding="utf-8") for mark in marks)] == []


def test_no_drawer_has_a_name_that_says_nothing() -> None:
    empty = {"utils", "helpers", "common", "misc", "manager", "handler", "base"}

    assert [name_of(path) for path in python_files() if path.stem in empty] == []
