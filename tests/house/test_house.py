"""The house keeps its own rules: small modules, doors that name what is behind them, nothing of a machine."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import tarazy

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "tarazy"
MODULES = sorted(SOURCE.rglob("*.py"))
_COUNTRY = ("KAZ", "kazakhstan", "Kazakhstan")
_TEXTS = {".py", ".md", ".toml", ".csv", ".ftl", ".css", ".js", ".j2", ".txt", ""}
FORBIDDEN_NAMES = {"utils", "helpers", "manager", "core", "misc", "common"}


def tracked() -> list[Path]:
    run = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
    if run.returncode != 0:
        pytest.skip("not a git checkout")
    return [ROOT / name for name in run.stdout.split("\0") if name]


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(SOURCE)))
def test_a_module_is_small_named_after_the_domain_and_says_what_it_is(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count("\n") <= 400, "split it by idea"
    assert path.stem not in FORBIDDEN_NAMES
    tree = ast.parse(text)
    assert ast.get_docstring(tree), "the first line says what an analyst finds here"
    if path.name == "__init__.py" and path.parent != SOURCE:
        allowed = (ast.Import, ast.ImportFrom, ast.Expr, ast.Assign, ast.AnnAssign)
        others = [n for n in tree.body if not isinstance(n, allowed) and getattr(n, "name", "") != "__getattr__"]
        assert not others, "a folder's door holds imports and __all__, nothing else"


def test_every_name_of_a_door_exists() -> None:
    for found in pkgutil.walk_packages(tarazy.__path__, "tarazy."):
        if found.name == "tarazy.__main__":
            continue
        module = importlib.import_module(found.name)
        assert hasattr(module, "__all__"), f"{found.name} has no __all__"
        for name in module.__all__:
            assert hasattr(module, name), f"{found.name}.__all__ names {name}, which is not there"


def test_public_functions_and_classes_are_documented() -> None:
    bare = []
    for path in MODULES:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in tree.body:
            public = isinstance(node, (ast.FunctionDef, ast.ClassDef)) and not node.name.startswith("_")
            if public and not ast.get_docstring(node):
                bare.append(f"{path.relative_to(ROOT)}:{node.lineno} {node.name}")
    assert not bare


def test_source_never_prints() -> None:
    for path in MODULES:
        calls = re.findall(r"^\s*print\(", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
        assert not calls, path


def test_code_knows_no_country() -> None:
    """The country is configuration: no code or message names one (docs, help examples and data may)."""
    seen = []
    for path in MODULES:
        if "cli" in path.parts:
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        docs = {id(node.body[0].value) for node in ast.walk(tree) if _has_docstring(node)}
        seen.extend(
            f"{path.relative_to(ROOT)}:{node.lineno}"
            for node in ast.walk(tree)
            if isinstance(node, ast.Constant) and id(node) not in docs and node.value in _COUNTRY
        )
    assert not seen


def _has_docstring(node: ast.AST) -> bool:
    kinds = (ast.Module, ast.ClassDef, ast.FunctionDef)
    return isinstance(node, kinds) and ast.get_docstring(node) is not None


def test_nothing_of_a_machine_is_in_the_repository() -> None:
    pattern = re.compile(r"(?<![\w.])/(?:home|work|root|Users)/\w")
    for path in tracked():
        if (
            path.suffix in {".py", ".md", ".toml", ".csv", ".ftl", ".css", ".js", ".j2", ".txt"}
            or path.name == "Makefile"
        ):
            if path == Path(__file__):
                continue
            found = pattern.search(path.read_text(encoding="utf-8"))
            assert not found, f"{path.relative_to(ROOT)} names {found.group() if found else ''}"


def test_no_sentence_of_the_first_documents_stands_in_the_repository() -> None:
    documents = ROOT / ".." / "shared" / "seeds"
    if not documents.is_dir():
        pytest.skip("the five documents are not here (../shared/seeds)")
    run = 9

    def words(text: str) -> list[str]:
        return re.findall(r"\w+", text.casefold())

    grams = set()
    for document in documents.glob("*.txt"):
        said = words(document.read_text(encoding="utf-8", errors="replace"))
        grams.update(tuple(said[i : i + run]) for i in range(len(said) - run + 1))
    for path in tracked():
        try:
            said = words(path.read_text(encoding="utf-8"))
        except (UnicodeDecodeError, FileNotFoundError):
            continue
        hit = next((i for i in range(len(said) - run + 1) if tuple(said[i : i + run]) in grams), None)
        assert hit is None, f"{path.relative_to(ROOT)}: {' '.join(said[hit : hit + run])}"


def test_make_passes_over_a_python_that_does_not_start(tmp_path: Path) -> None:
    if shutil.which("make") is None:
        pytest.skip("make is not installed")
    for name, line in (("python3.11", "exit 127"), ("python3.12", f'exec "{sys.executable}" "$@"')):
        (tmp_path / name).write_text(f"#!/bin/sh\n{line}\n", encoding="utf-8")
        (tmp_path / name).chmod(0o755)
    extra = tmp_path / "Makefile"
    extra.write_text(f"include {ROOT / 'Makefile'}\nchosen:\n\t@echo $(PYTHON)\n", encoding="utf-8")
    env = {"PATH": f"{tmp_path}:/usr/bin:/bin"}
    run = subprocess.run(
        ["make", "-s", "-f", str(extra), "chosen"], env=env, capture_output=True, text=True, check=False
    )
    assert run.stdout.strip() == str(tmp_path / "python3.12"), run.stderr
