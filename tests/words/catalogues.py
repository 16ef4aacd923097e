"""The catalogues as the tests see them: parsed whole by Fluent's own parser."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

import tarazy.words

FOLDER = Path(tarazy.words.__file__).parent
LANGS = ("en", "ru", "kk")


@lru_cache
def files(lang: str) -> dict[str, ast.Resource]:
    parser = FluentParser(with_spans=True)
    return {path.name: parser.parse(path.read_text(encoding="utf-8")) for path in sorted((FOLDER / lang).glob("*.ftl"))}


@lru_cache
def messages(lang: str) -> dict[str, ast.Message]:
    return {
        entry.id.name: entry
        for resource in files(lang).values()
        for entry in resource.body
        if isinstance(entry, ast.Message)
    }


class _Seen(Visitor):
    def __init__(self) -> None:
        self.places: set[str] = set()
        self.texts: list[str] = []
        self.references: set[str] = set()
        self.selections: list[tuple[str, set[str]]] = []

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.places.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        self.references.add(node.id.name)

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802
        self.texts.append(node.value)

    def visit_StringLiteral(self, node: ast.StringLiteral) -> None:  # noqa: N802
        self.texts.append(node.parse()["value"])

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        if isinstance(node.selector, ast.VariableReference):
            names = {v.key.name for v in node.variants if isinstance(v.key, ast.Identifier)}
            self.selections.append((node.selector.id.name, names))
        self.generic_visit(node)


def seen(node: ast.BaseNode) -> _Seen:
    """The places, texts, references and selections of a message."""
    visitor = _Seen()
    visitor.visit(node)
    return visitor
