"""The generated documents say what the code does; the officer's fact check cannot lie."""

from itertools import product

import pytest

from kiosk import generated_docs
from kiosk.domain import privacy
from kiosk.domain.account import ACCOUNT_LIFECYCLE, AccountStatus
from kiosk.domain.lifecycle import Lifecycle
from kiosk.domain.residence import FILING_LIFECYCLE, FilingStatus
from kiosk.generated_docs.lifecycles import STATUS_NAMES
from kiosk.procedures import CATALOGUE
from tests.architecture.sources import ROOT

PAGES = generated_docs.pages()


@pytest.mark.parametrize("name", list(PAGES))
def test_a_generated_page_is_current(name: str) -> None:
    path = ROOT / "docs" / name

    assert path.is_file(), "run `make docs`"
    assert path.read_text(encoding="utf-8") == PAGES[name], "run `make docs`"


def test_no_generated_page_is_left_over() -> None:
    generated = {path.relative_to(ROOT / "docs").as_posix() for path in (ROOT / "docs" / "procedures").glob("*.md")}

    assert generated == {name for name in PAGES if name.startswith("procedures/")}


@pytest.mark.parametrize("slug", list(CATALOGUE))
def test_the_page_of_a_procedure_names_every_step_option_term_and_source(slug: str) -> None:
    page, procedure = PAGES[f"procedures/{slug}.md"], CATALOGUE[slug]

    for step in (*procedure.steps, *procedure.return_steps):
        assert step.heading in page
        for question in step.questions:
            assert all(option.label in page for option in getattr(question, "choices", ()))
    for term in (*procedure.due, *procedure.deadline):
        assert f"{term.days} ngày" in page
        assert term.source.citation() in page


@pytest.mark.parametrize(
    ("name", "lifecycle"), [("case-lifecycle.md", ACCOUNT_LIFECYCLE), ("filing-lifecycle.md", FILING_LIFECYCLE)]
)
def test_the_diagram_has_every_transition_and_no_other(name: str, lifecycle: Lifecycle) -> None:
    page = PAGES[name]

    drawn = {line.strip() for line in page.splitlines() if " --> " in line and "[*]" not in line}
    rules = {
        f"{start.replace('-', '_')} --> {rule.to.replace('-', '_')} : {rule.action}"
        for rule in lifecycle.rules
        for start in rule.come_from
    }
    assert drawn == rules


def test_every_status_has_a_name_of_its_own() -> None:
    assert STATUS_NAMES.keys() == {*AccountStatus, *FilingStatus}
    assert all(one != other or a == b for (a, one), (b, other) in product(STATUS_NAMES.items(), repeat=2))


def test_the_retention_table_is_written_down_line_by_line() -> None:
    lines = [line for line in PAGES["retention.md"].splitlines() if line.startswith("| ")][1:]

    assert len(lines) == len(privacy.RETENTION)
    assert all(entry.what in line for entry, line in zip(privacy.RETENTION, lines, strict=True))
