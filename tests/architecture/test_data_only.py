"""Procedures, guides and law are data: constants and the vocabulary of the domain, nothing that decides or repeats."""

import ast
from pathlib import Path

import pytest

from tests.architecture.sources import imports, name_of, python_files, tree

FILES = [path for path in python_files("procedures", "guides", "law") if path.name != "__init__.py"]
EVERY_FILE = pytest.mark.parametrize("path", FILES, ids=name_of)
# These describe the shape of their own facts.
DEFINE_CLASSES = {
    "law/electronic_identity.py",
    "law/holidays.py",
    "law/official_forms.py",
    "law/police_forms.py",
    "law/refusal_grounds.py",
    "law/residence_terms.py",
    "law/unit_changes.py",
}
DATA = (
    ast.Module, ast.Expr, ast.Constant, ast.Import, ast.ImportFrom, ast.alias, ast.Assign, ast.AnnAssign, ast.Name,
    ast.Attribute, ast.Call, ast.keyword, ast.Tuple, ast.List, ast.Dict, ast.JoinedStr, ast.FormattedValue, ast.Starred,
    ast.Load, ast.Store, ast.Subscript,
)  # fmt: skip
MAY_IMPORT = {
    "law": ("dataclasses", "datetime", "kiosk.domain", "kiosk.law"),
    "guides": ("datetime", "kiosk.domain", "kiosk.law", "kiosk.guides"),
    "procedures": ("collections.abc", "datetime", "kiosk.domain", "kiosk.law", "kiosk.procedures"),
}


@EVERY_FILE
def test_a_file_holds_nothing_but_data(path: Path) -> None:
    classes = (ast.ClassDef,) if name_of(path) in DEFINE_CLASSES else ()

    found = [type(node).__name__ for node in ast.walk(tree(path)) if not isinstance(node, DATA + classes)]

    assert found == []


@EVERY_FILE
def test_a_file_imports_only_the_vocabulary_and_the_law(path: Path) -> None:
    allowed = tuple(f"{module}." for module in MAY_IMPORT[name_of(path).split("/")[0]])

    foreign = [module for module in imports(path) if not f"{module}.".startswith(allowed)]

    assert foreign == []


@EVERY_FILE
def test_a_file_calls_only_what_it_imported_or_describes_itself(path: Path) -> None:
    module = tree(path)
    known = {alias.asname or alias.name for node in ast.walk(module) for alias in getattr(node, "names", [])}
    known |= {node.name for node in ast.walk(module) if isinstance(node, ast.ClassDef)}

    called = {ast.unparse(node.func).split(".")[0] for node in ast.walk(module) if isinstance(node, ast.Call)}

    assert called - known == set()


@EVERY_FILE
def test_no_fact_is_taken_by_its_place_in_a_list(path: Path) -> None:
    """Somebody who puts a list of law/ in another order must not change what a citizen reads."""
    indexed = [ast.unparse(n) for n in ast.walk(tree(path)) if isinstance(n, ast.Subscript) and is_number(n.slice)]

    assert indexed == []


def is_number(node: ast.expr) -> bool:
    """Whether it is a constant like 0."""
    return isinstance(node, ast.Constant) and isinstance(node.value, int)


@EVERY_FILE
def test_the_classes_of_the_law_are_frozen_and_have_no_methods(path: Path) -> None:
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.ClassDef):
            assert [ast.unparse(decorator) for decorator in node.decorator_list] == ["dataclass(frozen=True)"]
            assert all(isinstance(part, ast.Expr | ast.AnnAssign) for part in node.body)


def test_one_file_is_one_procedure_or_one_guide() -> None:
    for path in FILES:
        folder, *rest = name_of(path).split("/")
        if folder == "law" or path.name.startswith("_") or len(rest) > 1 or path.name == "activation_trouble.py":
            continue
        constant = "PROCEDURE" if folder == "procedures" else "GUIDE"
        made = [t.id for node in tree(path).body if isinstance(node, ast.Assign) for t in node.targets]
        assert made.count(constant) == 1, path.name
