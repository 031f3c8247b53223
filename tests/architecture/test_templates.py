"""Templates show what they are given: partials say what that is, nothing is computed, nothing comes from outside."""

import re
from pathlib import Path

import pytest
from flask import Flask
from jinja2 import Environment, nodes
from jinja2.meta import find_referenced_templates

from kiosk.domain.questions import KINDS
from tests.architecture.sources import KIOSK

TEMPLATES = KIOSK / "templates"
FILES = sorted(TEMPLATES.rglob("*.html"))
PARTIALS = [path for path in FILES if path.name.startswith("_")]
# Shown under an address that is not ours: no link, no style sheet, no layout could be loaded from there.
STANDS_ALONE = "foreign_host.html"
PAGES = [p for p in FILES if not p.name.startswith("_") and p.parent.name != "layouts" and p.name != STANDS_ALONE]


def name_of(path: Path) -> str:
    """"citizen/home.html"."""
    return path.relative_to(TEMPLATES).as_posix()


def parsed(path: Path) -> nodes.Template:
    """The template taken apart."""
    return Environment(autoescape=True).parse(path.read_text(encoding="utf-8"))


EVERY_FILE = pytest.mark.parametrize("path", FILES, ids=name_of)


@pytest.mark.parametrize("path", PARTIALS, ids=name_of)
def test_a_partial_begins_with_what_it_needs_and_extends_nothing(path: Path) -> None:
    first = path.read_text(encoding="utf-8").splitlines()[0]

    assert re.fullmatch(r"\{#-? .+ -?#\}", first), first
    assert not list(parsed(path).find_all(nodes.Extends))


@pytest.mark.parametrize("path", PAGES, ids=name_of)
def test_a_page_extends_a_layout(path: Path) -> None:
    (extends,) = parsed(path).find_all(nodes.Extends)

    assert extends.template.value.startswith("layouts/")


@EVERY_FILE
def test_everything_a_template_takes_in_exists(path: Path) -> None:
    taken = [name for name in find_referenced_templates(parsed(path)) if name]

    assert [name for name in taken if not (TEMPLATES / name).is_file()] == []


@EVERY_FILE
def test_a_template_calls_nothing_that_could_query_count_days_or_write(path: Path) -> None:
    names = {node.attr for node in parsed(path).find_all(nodes.Getattr)}
    names |= {node.name for node in parsed(path).find_all(nodes.Name)}

    assert not names & {"query", "session", "db", "execute", "scalars", "today_is", "timedelta", "strftime", "config"}


@EVERY_FILE
def test_a_template_trusts_no_text(path: Path) -> None:
    assert not [node for node in parsed(path).find_all(nodes.Filter) if node.name in {"safe", "forceescape"}]


@EVERY_FILE
def test_a_template_has_no_script_style_or_address_of_its_own(path: Path) -> None:
    text = re.sub(r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)

    assert not re.search(r"<script(?![^>]*\bsrc=)|<style|\sstyle=|\son[a-z]+=|javascript:", text), path.name
    assert not re.search(r"(?<!\.)\b(https?:)?//[a-z]", text), path.name


@pytest.mark.parametrize("kind", sorted({kind.kind for kind in KINDS}))
def test_every_kind_of_question_has_its_template(kind: str) -> None:
    assert (TEMPLATES / "questions" / f"_{kind}.html").is_file()


def test_every_template_of_a_question_belongs_to_a_kind() -> None:
    assert {path.stem[1:] for path in (TEMPLATES / "questions").iterdir()} == {kind.kind for kind in KINDS}


def test_every_filter_and_test_that_templates_use_is_known(app: Flask) -> None:
    for path in FILES:
        app.jinja_env.get_template(name_of(path))


def test_no_template_is_left_over() -> None:
    code = "".join(path.read_text(encoding="utf-8") for path in KIOSK.rglob("*.py"))
    taken = {name for path in FILES for name in find_referenced_templates(parsed(path)) if name}

    unused = [name_of(path) for path in FILES if name_of(path) not in taken and f'"{name_of(path)}"' not in code]

    assert [name for name in unused if not name.startswith("questions/")] == []
