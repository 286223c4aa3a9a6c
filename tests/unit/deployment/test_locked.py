"""requirements.lock has all that the installed packages import: the image has nothing else."""

import ast
import re
import sys
from collections.abc import Mapping
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from tests.unit.deployment.dockerfile import ROOT

OURS = {"plugin_server", "meeting_apps", "nlp"}


def named(distribution: str) -> str:
    """As registries compare names."""
    return re.sub(r"[-_.]+", "-", distribution).lower()


LOCKED = {
    named(name)
    for name in re.findall(r"^([\w.-]+)(?:\[.*\])?==", (ROOT / "requirements.lock").read_text(), re.MULTILINE)
}


def imported_by(source: Path) -> set[str]:
    """Top-level names of what a file imports at any time: at its beginning, in a function, or by its name."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            found.add(node.module.partition(".")[0])
        elif isinstance(node, ast.Call) and ast.unparse(node.func).endswith("import_module"):
            found |= {str(each.value).partition(".")[0] for each in node.args[:1] if isinstance(each, ast.Constant)}
    return found


@pytest.fixture(scope="module")
def distributions() -> Mapping[str, list[str]]:
    """Which distributions bring a top-level name."""
    return packages_distributions()


@pytest.mark.parametrize("package", sorted(OURS))
def test_what_it_imports_is_locked(package: str, distributions: Mapping[str, list[str]]) -> None:
    imported = set[str]().union(*(imported_by(source) for source in (ROOT / package).rglob("*.py")))
    strangers = imported - OURS - sys.stdlib_module_names
    assert strangers
    missing = {name for name in strangers if not LOCKED & {named(each) for each in distributions.get(name, ())}}
    assert missing == set()


def test_what_an_address_of_a_database_makes_sqlalchemy_import_is_locked() -> None:
    assert {"psycopg", "psycopg-binary"} <= LOCKED
